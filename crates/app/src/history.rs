//! Earlier reports on this computer: where they lie, and what is saved without asking.

use crate::{UserError, explain::explain, router::router, state};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use std::path::{Path, PathBuf};
use waypost_model::{FindingEntry, Report};
use waypost_report::history::{
    Access, Asking, Comparison, Fault, History, HistoryError, List, Settings, Way, expire,
};
use zeroize::Zeroizing;

/// Where the history lies, and how it opens.
pub struct HistoryPlace {
    state: PathBuf,
    keyring: bool,
    passphrase: Option<Zeroizing<String>>,
}

/// What became of a report that was to be saved.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Remembered {
    /// It is safe in the history.
    Saved,
    /// The user keeps no history.
    Off,
    /// There is no key to keep one with.
    NotKept(HistoryError),
    /// It could not be saved.
    Failed(HistoryError),
}

/// Whether reports are kept.
#[derive(Clone, Copy, Debug, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeps {
    /// They are.
    On,
    /// The user wants none, and there are none.
    Off,
    /// The user wants none, and there are some of before.
    Earlier,
    /// There is no keyring and no passphrase to keep them with.
    NoKey,
    /// They are, once the passphrase that opens those of before is given.
    NeedsPassphrase,
}

impl HistoryPlace {
    /// The history in this state folder (default: the system's data folder), opened with the system's
    /// keyring, where it may be used, or with a passphrase, where there is one.
    ///
    /// # Errors
    /// When the system names no data folder.
    pub fn new(
        state: Option<&Path>,
        keyring: bool,
        passphrase: Option<Zeroizing<String>>,
    ) -> Result<Self, UserError> {
        let state = state::folder(state)?;
        Ok(Self { state, keyring, passphrase: passphrase.filter(|words| !words.is_empty()) })
    }

    /// The same, opened with this passphrase.
    #[must_use]
    pub fn with_passphrase(mut self, passphrase: Zeroizing<String>) -> Self {
        self.passphrase = Some(passphrase);
        self
    }

    /// Opens the history; the keyring may ask its owner to unlock it. None if there is no history yet.
    ///
    /// # Errors
    /// As [`History::open`].
    pub fn open(&self) -> Result<Option<History>, HistoryError> {
        if !History::exists(&self.state) {
            return Ok(None);
        }
        History::open(&self.state, &self.access(Asking::Allowed)).map(Some)
    }

    /// Opens the history, or begins one; what opens it then opens it again.
    ///
    /// # Errors
    /// As [`History::open`].
    pub fn begin(&self) -> Result<(), HistoryError> {
        History::open(&self.state, &self.access(Asking::Allowed)).map(drop)
    }

    /// Saves a report if a history is wanted and its key is to be had without asking anybody.
    #[must_use]
    pub fn remember(&self, report: &Report) -> Remembered {
        match self.try_to_remember(report) {
            Ok(true) => Remembered::Saved,
            Ok(false) => Remembered::Off,
            Err(error @ (HistoryError::NoKey | HistoryError::NeedsKeyring)) => {
                Remembered::NotKept(error)
            }
            Err(error) => Remembered::Failed(error),
        }
    }

    /// Puts a check's last report in the place of the one that was saved when its verdict stood. One
    /// that its owner has deleted meanwhile does not come back.
    #[must_use]
    pub fn amend(&self, report: &Report) -> Remembered {
        match self.try_to_amend(report) {
            Ok(true) => Remembered::Saved,
            Ok(false) => Remembered::Off,
            Err(error) => Remembered::Failed(error),
        }
    }

    fn try_to_amend(&self, report: &Report) -> Result<bool, HistoryError> {
        if !History::exists(&self.state) {
            return Ok(false);
        }
        let days = self.settings()?.keep_days;
        let mut history = History::open(&self.state, &self.access(Asking::Never))?;
        history.amend(report, days, Timestamp::now())
    }

    fn try_to_remember(&self, report: &Report) -> Result<bool, HistoryError> {
        let settings = self.settings()?;
        if !settings.on {
            return Ok(false);
        }
        let mut history = History::open(&self.state, &self.access(Asking::Never))?;
        let network = router();
        let network = network.as_deref().map(str::as_bytes);
        history.save(report, network, settings.keep_days, Timestamp::now())?;
        Ok(true)
    }

    /// Whether reports are kept, and for how long.
    ///
    /// # Errors
    /// When the settings can't be read.
    pub fn settings(&self) -> Result<Settings, HistoryError> {
        Settings::read(&self.state)
    }

    /// Whether what is checked now will be kept.
    #[must_use]
    pub fn keeps(&self) -> Keeps {
        match self.settings() {
            Ok(settings) if settings.on && History::has_passphrase(&self.state) => {
                if self.passphrase.is_some() { Keeps::On } else { Keeps::NeedsPassphrase }
            }
            Ok(settings) if settings.on => match self.access(Asking::Never).is_ready() {
                // A locked keyring has a key, and its owner can open it.
                Ok(()) | Err(HistoryError::KeyringLocked) => Keeps::On,
                Err(_) => Keeps::NoKey,
            },
            // Settings that can't be read may say "off".
            Ok(_) | Err(_) if waypost_report::history::is_empty(&self.state) => Keeps::Off,
            Ok(_) | Err(_) => Keeps::Earlier,
        }
    }

    /// Changes the settings. What is too old by another time to keep them goes at once.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn set(&self, settings: Settings) -> Result<(), HistoryError> {
        let days = self.settings().map(|before| before.keep_days);
        settings.write(&self.state)?;
        match days {
            Ok(days) if days != settings.keep_days => expire(&self.state, settings.keep_days),
            _ => Ok(()),
        }
    }

    /// Keeps reports from now on, or no more of them. Settings that can't be read are mended by it.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn switch(&self, on: bool) -> Result<(), HistoryError> {
        self.set(Settings { on, ..self.settings().unwrap_or_default() })
    }

    /// Deletes all reports, for which no key is needed.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn clear(&self) -> Result<(), HistoryError> {
        waypost_report::history::clear(&self.state)
    }

    /// The reports, the latest first; none if there is no history yet.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn list(&self) -> Result<List, HistoryError> {
        self.open()?.map_or_else(|| Ok(List::default()), |history| history.list())
    }

    fn access(&self, asking: Asking) -> Access {
        Access { keyring: self.keyring.then_some(asking), passphrase: self.passphrase.clone() }
    }
}

/// What has changed from one report to another, in the words of one language, whichever theirs were.
///
/// # Errors
/// As [`History::compare`].
pub fn compare(
    history: &History,
    before: &str,
    after: &str,
    lang: Option<&str>,
) -> Result<Comparison, HistoryError> {
    let mut comparison = history.compare(before, after)?;
    let (old, new) = (explain(history.show(before)?, lang), explain(history.show(after)?, lang));
    // A way or a fault that a newer Waypost no longer sees in the report keeps its old words.
    let way = |report: &Report, way: &mut Way| {
        if let Some(same) = report.alternatives.iter().find(|other| other.kind == way.kind) {
            way.title.clone_from(&same.title);
        }
    };
    let fault = |report: &Report, fault: &mut Fault| {
        let is_same =
            |other: &&FindingEntry| other.cause == fault.cause && other.services == fault.services;
        if let Some(same) = report.findings.iter().find(is_same) {
            fault.title.clone_from(&same.title);
        }
    };
    comparison.appeared.iter_mut().chain(&mut comparison.stayed).for_each(|one| fault(&new, one));
    comparison.gone.iter_mut().for_each(|one| fault(&old, one));
    comparison.new_ways.iter_mut().for_each(|one| way(&new, one));
    comparison.lost_ways.iter_mut().for_each(|one| way(&old, one));
    Ok(comparison)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_told_where_no_more_is_to_be_kept() {
        let state = tempfile::tempdir().unwrap();
        let words = Zeroizing::new("secret".to_owned());
        let place = HistoryPlace::new(Some(state.path()), false, Some(words)).unwrap();
        place.switch(false).unwrap();
        assert_eq!(place.keeps(), Keeps::Off);
        place.switch(true).unwrap();
        assert_eq!(place.keeps(), Keeps::On);
        let report =
            serde_json::from_str(include_str!("../../../tests/golden/clean.json")).unwrap();
        assert_eq!(place.remember(&report), Remembered::Saved);
        place.switch(false).unwrap();
        assert_eq!(place.keeps(), Keeps::Earlier);
        place.clear().unwrap();
        assert_eq!(place.keeps(), Keeps::Off);
    }

    #[test]
    fn a_passphrase_that_is_needed_is_asked_for_and_a_wrong_one_opens_nothing() {
        let state = tempfile::tempdir().unwrap();
        let place = || HistoryPlace::new(Some(state.path()), false, None).unwrap();
        let with = |words: &str| place().with_passphrase(Zeroizing::new(words.to_owned()));
        assert_eq!(place().keeps(), Keeps::NoKey);
        assert_eq!(place().begin(), Err(HistoryError::NoKey));
        with("secret").begin().unwrap();
        assert_eq!(place().keeps(), Keeps::NeedsPassphrase);
        assert_eq!(place().begin(), Err(HistoryError::NeedsPassphrase));
        assert_eq!(with("wrong").begin(), Err(HistoryError::WrongPassphrase));
        with("secret").begin().unwrap();
        assert_eq!(with("secret").keeps(), Keeps::On);
        // Once all is cleared, nothing is left that a passphrase opens.
        place().clear().unwrap();
        assert_eq!(place().keeps(), Keeps::NoKey);
    }
}
