//! What all commands share: the profile, where things are kept, and the checks under way.

use crate::arguments::Arguments;
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};
use waypost_app::{Cancel, HistoryPlace, LoadedProfile, Preferences, UserError, load_profile};
use waypost_model::Message;

/// What all commands share.
pub(crate) struct Desk {
    pub(crate) profile: LoadedProfile,
    state_dir: Option<PathBuf>,
    keyring: bool,
    /// The language that the arguments ask for; it goes before the chosen one.
    lang: Option<String>,
    checks: Mutex<BTreeMap<String, Cancel>>,
}

impl Desk {
    pub(crate) fn new(arguments: &Arguments) -> Result<Self, UserError> {
        Ok(Self {
            profile: load_profile(arguments.profile.as_deref())?,
            state_dir: arguments.state_dir.clone(),
            keyring: !arguments.no_keyring,
            lang: arguments.lang.clone(),
            checks: Mutex::default(),
        })
    }

    pub(crate) fn state_dir(&self) -> Option<PathBuf> {
        self.state_dir.clone()
    }

    pub(crate) fn preferences(&self) -> Preferences {
        Preferences::read(self.state_dir.as_deref())
    }

    pub(crate) fn prefer(&self, preferences: &Preferences) -> Result<(), UserError> {
        preferences.write(self.state_dir.as_deref())
    }

    /// The language to speak where the page does not say: the system's if none.
    pub(crate) fn lang(&self) -> Option<String> {
        self.lang.clone().or_else(|| self.preferences().lang)
    }

    pub(crate) fn history(&self) -> Result<HistoryPlace, UserError> {
        HistoryPlace::new(self.state_dir.as_deref(), self.keyring, None)
    }

    /// Takes a check up under a name, which no other that is under way may have.
    pub(crate) fn begin(&self, id: &str) -> Result<Cancel, Message> {
        let mut checks = self.checks();
        if checks.contains_key(id) {
            return Err(Message::new("error-check-twice"));
        }
        let cancel = Cancel::default();
        checks.insert(id.to_owned(), cancel.clone());
        Ok(cancel)
    }

    pub(crate) fn end(&self, id: &str) {
        self.checks().remove(id);
    }

    /// Stops a check; one that has just ended needs no stopping.
    pub(crate) fn cancel(&self, id: &str) {
        if let Some(cancel) = self.checks().get(id) {
            cancel.cancel();
        }
    }

    /// A map of wishes can't be left half changed by a panic.
    fn checks(&self) -> MutexGuard<'_, BTreeMap<String, Cancel>> {
        self.checks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
