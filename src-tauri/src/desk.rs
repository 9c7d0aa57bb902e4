//! What all commands share: the profile, where things are kept, and what is under way.

use crate::arguments::Arguments;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::watch;
use waypost_app::{
    Bridges, Cancel, Evidence, HistoryPlace, LoadedProfile, Preferences, Tor, UserError,
    load_profile,
};
use waypost_model::Message;
use zeroize::Zeroizing;

/// Mails and logs that are kept at hand; of more, the one read first is let go.
const MOST_EVIDENCE: usize = 16;

/// What all commands share.
pub(crate) struct Desk {
    pub(crate) profile: LoadedProfile,
    state_dir: Option<PathBuf>,
    keyring: bool,
    /// What opens the history where no keyring does; kept here alone, and wiped with it.
    passphrase: Mutex<Option<Zeroizing<String>>>,
    /// The language that the arguments ask for; it goes before the chosen one.
    lang: Option<String>,
    checks: Mutex<BTreeMap<String, Cancel>>,
    evidence: Mutex<BTreeMap<u32, Evidence>>,
    route: Arc<watch::Sender<Held>>,
    webmail: Arc<Mutex<Option<Cancel>>>,
    /// Held while the user is asked whether to close; there is one such question at a time.
    asking: Arc<()>,
}

/// How the route stands.
#[derive(Clone, Default)]
enum Held {
    #[default]
    Closed,
    /// It is being opened, or is open with this Tor.
    Open(Option<Tor>),
    Closing,
}

impl Desk {
    pub(crate) fn new(arguments: &Arguments) -> Result<Self, UserError> {
        Ok(Self {
            profile: load_profile(arguments.profile.as_deref())?,
            state_dir: arguments.state_dir.clone(),
            keyring: !arguments.no_keyring,
            passphrase: Mutex::default(),
            lang: arguments.lang.clone(),
            checks: Mutex::default(),
            evidence: Mutex::default(),
            route: Arc::new(watch::Sender::default()),
            webmail: Arc::default(),
            asking: Arc::default(),
        })
    }

    pub(crate) fn preferences(&self) -> Preferences {
        Preferences::read(self.state_dir())
    }

    pub(crate) fn prefer(&self, preferences: &Preferences) -> Result<(), UserError> {
        preferences.write(self.state_dir())
    }

    /// The language to speak where the page does not say: the system's if none.
    pub(crate) fn lang(&self) -> Option<String> {
        self.lang.clone().or_else(|| self.preferences().lang)
    }

    /// The folder that the arguments name; the system's if none.
    pub(crate) fn state_dir(&self) -> Option<&Path> {
        self.state_dir.as_deref()
    }

    /// Whether the system's keyring may be used.
    pub(crate) const fn keyring(&self) -> bool {
        self.keyring
    }

    pub(crate) fn history(&self) -> Result<HistoryPlace, UserError> {
        let passphrase = held(&self.passphrase).clone();
        HistoryPlace::new(self.state_dir(), self.keyring, passphrase)
    }

    /// Has the history opened with this passphrase from now on.
    pub(crate) fn opens_with(&self, passphrase: Zeroizing<String>) {
        *held(&self.passphrase) = Some(passphrase);
    }

    pub(crate) fn bridges(&self) -> Bridges {
        Bridges::new(self.keyring)
    }

    /// Takes a check up under a name, which no other that is under way may have.
    pub(crate) fn begin(&self, id: &str) -> Result<Cancel, Message> {
        let mut checks = held(&self.checks);
        if checks.contains_key(id) {
            return Err(Message::new("error-check-twice"));
        }
        let cancel = Cancel::default();
        checks.insert(id.to_owned(), cancel.clone());
        Ok(cancel)
    }

    pub(crate) fn end(&self, id: &str) {
        held(&self.checks).remove(id);
    }

    /// Stops a check; one that has just ended needs no stopping.
    pub(crate) fn cancel(&self, id: &str) {
        if let Some(cancel) = held(&self.checks).get(id) {
            cancel.cancel();
        }
    }

    /// Stops all checks.
    pub(crate) fn cancel_all(&self) {
        held(&self.checks).values().for_each(Cancel::cancel);
    }

    /// The right to ask the user whether to close, until it is dropped; none while it is taken.
    pub(crate) fn ask_once(&self) -> Option<Arc<()>> {
        // Only the window's own thread asks.
        (Arc::strong_count(&self.asking) == 1).then(|| Arc::clone(&self.asking))
    }

    /// Keeps a mail or logs at hand; the number by which to ask for them.
    pub(crate) fn keep(&self, read: Evidence) -> u32 {
        let mut kept = held(&self.evidence);
        let number = kept.last_key_value().map_or(0, |(number, _)| number.wrapping_add(1));
        kept.insert(number, read);
        while kept.len() > MOST_EVIDENCE {
            kept.pop_first();
        }
        number
    }

    /// What is kept under these numbers; what was let go meanwhile is not among it.
    pub(crate) fn evidence(&self, numbers: &[u32]) -> Vec<Evidence> {
        let kept = held(&self.evidence);
        numbers.iter().filter_map(|number| kept.get(number).cloned()).collect()
    }

    /// Takes up the one route that there can be, until the hold is dropped.
    pub(crate) fn hold_route(&self) -> Result<Hold, Message> {
        let mut taken = false;
        self.route.send_if_modified(|held| {
            taken = matches!(held, Held::Closed);
            if taken {
                *held = Held::Open(None);
            }
            taken
        });
        match taken {
            true => Ok(Hold(Arc::clone(&self.route))),
            false => Err(Message::new("error-route-twice")),
        }
    }

    /// Whether a route is open or being opened.
    pub(crate) fn has_route(&self) -> bool {
        !matches!(*self.route.borrow(), Held::Closed)
    }

    /// The open route's Tor.
    pub(crate) fn tor(&self) -> Option<Tor> {
        match &*self.route.borrow() {
            Held::Open(tor) => tor.clone(),
            Held::Closed | Held::Closing => None,
        }
    }

    /// Has the route closed, and waits until it is.
    pub(crate) async fn close_route(&self) {
        self.route.send_if_modified(|held| {
            let open = matches!(held, Held::Open(_));
            if open {
                *held = Held::Closing;
            }
            open
        });
        let mut watching = self.route.subscribe();
        // The sender lives as long as the desk.
        let _ = watching.wait_for(|held| matches!(held, Held::Closed)).await;
    }

    /// Takes up the one webmail window that there can be, until what is handed back is dropped.
    pub(crate) fn open_webmail(&self) -> Result<OpenWebmail, Message> {
        let mut open = held(&self.webmail);
        if open.is_some() {
            return Err(Message::new("error-webmail-twice"));
        }
        let cancel = open.insert(Cancel::default()).clone();
        Ok(OpenWebmail { open: Arc::clone(&self.webmail), cancel })
    }

    /// Has the webmail window close, if there is one.
    pub(crate) fn close_webmail(&self) {
        if let Some(cancel) = &*held(&self.webmail) {
            cancel.cancel();
        }
    }
}

/// The right to the one webmail window; given back when dropped.
pub(crate) struct OpenWebmail {
    open: Arc<Mutex<Option<Cancel>>>,
    cancel: Cancel,
}

impl OpenWebmail {
    /// The wish to close it.
    pub(crate) const fn cancel(&self) -> &Cancel {
        &self.cancel
    }
}

impl Drop for OpenWebmail {
    fn drop(&mut self) {
        *held(&self.open) = None;
    }
}

/// The right to the one route; given back when dropped.
pub(crate) struct Hold(Arc<watch::Sender<Held>>);

impl Hold {
    /// Says by which Tor the route goes.
    pub(crate) fn carries(&self, tor: Tor) {
        self.0.send_if_modified(|held| {
            let open = matches!(held, Held::Open(_));
            if open {
                *held = Held::Open(Some(tor));
            }
            open
        });
    }

    /// Waits until somebody wishes it closed.
    pub(crate) async fn wished_closed(&self) {
        let mut watching = self.0.subscribe();
        // `self` is a sender, so waiting ends only with the wish.
        let _ = watching.wait_for(|held| matches!(held, Held::Closing)).await;
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.send_replace(Held::Closed);
    }
}

/// What is behind these locks can't be left half changed by a panic.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
