//! The user's own bridges. They lie in the system's keyring, in one secret, and nowhere else.

use crate::UserError;
use waypost_model::{Arg, Message};
use waypost_report::keyring::{Asking, KeyringError, Secret};
use waypost_route::bridges::{self, BridgeLine, WrongLine};
use zeroize::Zeroizing;

const SECRET: Secret = Secret("waypost bridges");
/// Bridges that are kept; the keyring of Windows takes 2560 bytes a secret, which is some twelve.
const MOST: usize = 100;
/// Wrong lines that are named one by one.
const NAMED: usize = 5;

/// The user's own bridges.
#[derive(Clone, Copy, Debug)]
pub struct Bridges {
    asking: Option<Asking>,
}

impl Bridges {
    /// The bridges in the keyring, which may ask its owner to unlock it; `keyring` is whether it may
    /// be used at all.
    #[must_use]
    pub fn new(keyring: bool) -> Self {
        Self { asking: keyring.then_some(Asking::Allowed) }
    }

    /// The same, for a command that must not ask anybody.
    #[must_use]
    pub fn silent(keyring: bool) -> Self {
        Self { asking: keyring.then_some(Asking::Never) }
    }

    /// All of them, in the order in which they were added.
    ///
    /// # Errors
    /// When the keyring can't be used, or holds something else.
    pub fn list(&self) -> Result<Vec<BridgeLine>, UserError> {
        let asking = self.asking.ok_or_else(|| says("bridges-no-keyring-wished"))?;
        let Some(bytes) = SECRET.fetch(asking).map_err(unusable)? else { return Ok(Vec::new()) };
        let text = std::str::from_utf8(&bytes).map_err(|_| says("bridges-damaged"))?;
        bridges::read(text).map_err(|_| says("bridges-damaged"))
    }

    /// Adds pasted lines, all or none; the number of those that were not there yet.
    ///
    /// # Errors
    /// When a line is wrong, or the keyring can't be used. No bridge is lost by either.
    pub fn add(&self, text: &str) -> Result<usize, UserError> {
        let given = bridges::read(text);
        let given = given.map_err(|wrong| wrong_lines("bridges-lines-wrong", &wrong))?;
        if given.is_empty() {
            return Err(says("bridges-none-given"));
        }
        self.take_in(given)
    }

    /// Keeps these as well, all or none; the number of those that were not there yet.
    pub(crate) fn take_in(&self, given: Vec<BridgeLine>) -> Result<usize, UserError> {
        let mut kept = self.list()?;
        let before = kept.len();
        for bridge in given {
            if !kept.contains(&bridge) {
                kept.push(bridge);
            }
        }
        if kept.len() > MOST {
            return Err(UserError::new(Message::new("bridges-too-many").with("most", MOST)));
        }
        let added = kept.len() - before;
        if added > 0 {
            self.keep(&kept)?;
        }
        Ok(added)
    }

    /// Removes the one whose label begins so, and says its whole label.
    ///
    /// # Errors
    /// When there is none or more than one of that label, or the keyring can't be used.
    pub fn remove(&self, label: &str) -> Result<String, UserError> {
        let mut kept = self.list()?;
        let found = named(&kept, label)?.label();
        kept.retain(|bridge| bridge.label() != found);
        self.keep(&kept)?;
        Ok(found)
    }

    /// Those whose labels begin so, each once; all where none is named.
    ///
    /// # Errors
    /// When none is kept, when there is none or more than one of a label, or the keyring can't be used.
    pub fn chosen(&self, labels: &[String]) -> Result<Vec<BridgeLine>, UserError> {
        let kept = self.list()?;
        if kept.is_empty() {
            return Err(says("bridges-none-kept"));
        }
        if labels.is_empty() {
            return Ok(kept);
        }
        let mut chosen: Vec<BridgeLine> = Vec::new();
        for label in labels {
            let found = named(&kept, label)?;
            if !chosen.contains(found) {
                chosen.push(found.clone());
            }
        }
        Ok(chosen)
    }

    /// Pasted lines that are to be tried and not kept.
    ///
    /// # Errors
    /// When a line is wrong, or there is none.
    pub fn read(text: &str) -> Result<Vec<BridgeLine>, UserError> {
        let given = bridges::read(text);
        let given = given.map_err(|wrong| wrong_lines("bridges-lines-untried", &wrong))?;
        if given.is_empty() { Err(says("bridges-none-given")) } else { Ok(given) }
    }

    /// Removes all of them, also where they can't be read.
    ///
    /// # Errors
    /// When the keyring can't be used.
    pub fn clear(&self) -> Result<(), UserError> {
        let asking = self.asking.ok_or_else(|| says("bridges-no-keyring-wished"))?;
        // Unlocks the keyring where it may ask.
        SECRET.fetch(asking).map_err(unusable)?;
        SECRET.delete().map_err(unusable)
    }

    fn keep(&self, bridges: &[BridgeLine]) -> Result<(), UserError> {
        if bridges.is_empty() {
            return SECRET.delete().map_err(unusable);
        }
        let lines: Vec<&str> = bridges.iter().map(BridgeLine::reveal).collect();
        let text = Zeroizing::new(lines.join("\n"));
        SECRET.replace(text.as_bytes()).map_err(unusable)?;
        // Some keyrings take what they do not keep.
        match self.list()? == bridges {
            true => Ok(()),
            false => Err(says("bridges-damaged")),
        }
    }
}

/// The one whose label begins so.
fn named<'a>(kept: &'a [BridgeLine], label: &str) -> Result<&'a BridgeLine, UserError> {
    let is_meant = |bridge: &&BridgeLine| !label.is_empty() && bridge.label().starts_with(label);
    let mut found = kept.iter().filter(is_meant);
    match (found.next(), found.next()) {
        (Some(bridge), None) => Ok(bridge),
        (found, _) => {
            let id = if found.is_none() { "bridges-no-such" } else { "bridges-ambiguous" };
            Err(UserError::new(Message::new(id).with("label", label)))
        }
    }
}

fn says(id: &str) -> UserError {
    UserError::new(Message::new(id))
}

fn unusable(error: KeyringError) -> UserError {
    match error {
        KeyringError::Missing => says("bridges-keyring-missing"),
        KeyringError::Locked => says("bridges-keyring-locked"),
        KeyringError::Failed(reason) => {
            UserError::new(Message::new("bridges-keyring-failed").with("reason", reason))
        }
    }
}

fn wrong_lines(id: &str, wrong: &[WrongLine]) -> UserError {
    let mut faults: Vec<Message> = wrong.iter().take(NAMED).map(|wrong| wrong.message()).collect();
    if wrong.len() > NAMED {
        faults.push(Message::new("bridges-lines-more").with("count", wrong.len() - NAMED));
    }
    UserError::new(Message::new(id).with("faults", Arg::from(faults)))
}
