//! Whether one bridge works: Tor is begun over it and nothing else, in a folder that goes with it.
//!
//! What is only tried leaves nothing behind, not even the directory that was fetched over it.

use crate::{
    bridges::BridgeLine,
    event::{How, TorEvent},
    tor::{Tor, TorSettings, TorTrouble},
    wire::Unable,
};
use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    net::TcpStream,
    sync::broadcast::{Receiver, error::TryRecvError},
    time::timeout,
};
use waypost_model::Message;

/// A bridge that comes on, however slowly, has so long: the whole directory is fetched over it. One
/// that stands still is known much sooner.
const LIMIT: Duration = Duration::from_secs(90);
/// Two segments are sent by then.
const KNOCK: Duration = Duration::from_secs(5);
/// Folders of trials within Tor's own.
const FOLDER: &str = "trials";
/// A folder so old was left by a program that was killed.
const LEFT: Duration = Duration::from_secs(3600);

/// How a bridge did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Tried {
    /// Something was carried through it and back.
    Works {
        /// Since it was begun with nothing known.
        took: Duration,
    },
    /// Nothing was.
    Fails(WhyNot),
}

/// Why a bridge does not work.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WhyNot {
    /// The program that speaks its transport is not there: install it.
    TransportMissing {
        /// What it is usually called.
        program: String,
    },
    /// The way to it is cut, or it is not there: ask for another.
    Cut(How),
    /// A reason on this computer, and what to do about it.
    Unable(Unable),
    /// It comes on, but was not ready in time: a bad line, or a bridge with too many users.
    Late,
}

/// Tries a bridge; `settings` say how Tor is used else. Tor runs in helper processes of `program`,
/// which calls [`run_helper_process`](crate::run_helper_process) first of all.
///
/// # Errors
/// When Tor's folder can't be used. Needs a runtime around it.
pub async fn try_bridge(
    bridge: &BridgeLine,
    settings: &TorSettings,
    program: PathBuf,
) -> io::Result<Tried> {
    let folder = folder(&settings.state_dir)?;
    let settings = TorSettings {
        bridges: vec![bridge.clone()],
        direct: false,
        state_dir: folder.path().to_owned(),
        // How one bridge does says nothing of the way that is best here.
        network: None,
        ..settings.clone()
    };
    let (tor, heard) = Tor::begin(settings, program).map_err(io::Error::other)?;
    let ready = tor.ready(LIMIT).await;
    // Nothing may be written any more when the folder goes.
    tor.stop().await;
    Ok(match ready {
        Ok(ready) => Tried::Works { took: ready.took },
        Err(trouble) => Tried::Fails(why(trouble, heard, bridge).await),
    })
}

/// A folder for one trial; what killed programs left is swept away.
fn folder(tor: &Path) -> io::Result<TempDir> {
    let trials = tor.join(FOLDER);
    crate::helper::private_folder(&trials)?;
    for left in fs::read_dir(&trials)?.flatten() {
        let age = left.metadata().and_then(|data| data.modified()).ok();
        if age.and_then(|made| made.elapsed().ok()).is_some_and(|age| age >= LEFT) {
            // Somebody else may be sweeping too.
            let _ = fs::remove_dir_all(left.path());
        }
    }
    tempfile::Builder::new().prefix("try-").tempdir_in(&trials)
}

/// Finds out of what was heard why it did not become ready.
async fn why(trouble: TorTrouble, heard: Receiver<TorEvent>, bridge: &BridgeLine) -> WhyNot {
    let mut reason = match trouble {
        TorTrouble::Unable(why) => return WhyNot::Unable(why),
        TorTrouble::Blocked => WhyNot::Cut(How::BridgesSilent),
        TorTrouble::NotYet | TorTrouble::Stopped => WhyNot::Late,
    };
    for event in all(heard) {
        match event {
            TorEvent::TransportMissing { program, .. } => {
                return WhyNot::TransportMissing { program };
            }
            TorEvent::Unable { why, .. } => return WhyNot::Unable(why),
            TorEvent::Blocked { how, .. } => reason = WhyNot::Cut(how),
            _ => {}
        }
    }
    match (&reason, bridge.address()) {
        (WhyNot::Cut(How::BridgesSilent), Some(address)) => WhyNot::Cut(knock(address).await),
        _ => reason,
    }
}

fn all(mut heard: Receiver<TorEvent>) -> impl Iterator<Item = TorEvent> {
    std::iter::from_fn(move || {
        loop {
            match heard.try_recv() {
                Ok(event) => return Some(event),
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return None,
            }
        }
    })
}

/// What a transport program does not tell: whether its address is reached at all.
#[expect(clippy::disallowed_methods, reason = "the bridge itself, to which the transport went too")]
async fn knock(address: SocketAddr) -> How {
    use io::ErrorKind::{
        ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, PermissionDenied,
    };
    match timeout(KNOCK, TcpStream::connect(address)).await {
        Ok(Ok(_)) => How::HandshakeCut,
        Err(_) => How::Dropped,
        Ok(Err(error)) => match error.kind() {
            ConnectionRefused | ConnectionReset => How::Reset,
            HostUnreachable | NetworkUnreachable | PermissionDenied => How::Unreachable,
            _ => How::Dropped,
        },
    }
}

impl WhyNot {
    /// The words that say so; they stand behind the name of a bridge.
    #[must_use]
    pub fn message(&self) -> Message {
        let id = match self {
            Self::TransportMissing { program } => {
                return Message::new("bridges-try-missing").with("program", program.as_str());
            }
            Self::Unable(why) => return why.message(),
            Self::Late => "bridges-try-late",
            Self::Cut(how) => match how {
                How::Unreachable => "bridges-try-unreachable",
                How::Dropped => "bridges-try-dropped",
                How::Reset => "bridges-try-reset",
                How::HandshakeCut => "bridges-try-handshake-cut",
                How::CutLater => "bridges-try-cut-later",
                How::ClockWrong => "route-blocked-clock-wrong",
                How::BridgesSilent => "bridges-try-silent",
            },
        };
        Message::new(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{net::Ipv4Addr, time::SystemTime};
    use tokio::{net::TcpListener, sync::broadcast};

    const OBFS4: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

    fn line(address: &str) -> BridgeLine {
        let cert = "A".repeat(70);
        format!("obfs4 {address} {OBFS4} cert={cert} iat-mode=0").parse().unwrap()
    }

    async fn judged(events: &[TorEvent], trouble: TorTrouble, bridge: &BridgeLine) -> WhyNot {
        let (tell, heard) = broadcast::channel(8);
        for event in events {
            tell.send(event.clone()).unwrap();
        }
        why(trouble, heard, bridge).await
    }

    #[tokio::test]
    async fn a_silent_bridge_is_knocked_at_to_tell_a_dead_address_from_a_wrong_line() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let silent = [TorEvent::Blocked { how: How::BridgesSilent, transport: "obfs4".into() }];
        let bridge = line(&address.to_string());
        let found = judged(&silent, TorTrouble::Blocked, &bridge).await;
        assert_eq!(found, WhyNot::Cut(How::HandshakeCut));
        drop(listener);
        let found = judged(&silent, TorTrouble::Blocked, &bridge).await;
        assert_eq!(found, WhyNot::Cut(How::Reset));
        // The address of a snowflake line is nobody's.
        let snowflake = format!("snowflake {address} {OBFS4}").parse().unwrap();
        let found = judged(&silent, TorTrouble::Blocked, &snowflake).await;
        assert_eq!(found, WhyNot::Cut(How::BridgesSilent));
    }

    #[tokio::test]
    async fn a_missing_program_is_named_and_what_comes_on_is_late() {
        let bridge = line("192.0.2.1:443");
        let program = "obfs4proxy".to_owned();
        let missing = TorEvent::TransportMissing { transport: "obfs4".into(), program };
        let found = judged(&[missing], TorTrouble::Blocked, &bridge).await;
        assert_eq!(found, WhyNot::TransportMissing { program: "obfs4proxy".to_owned() });
        assert_eq!(judged(&[], TorTrouble::NotYet, &bridge).await, WhyNot::Late);
        let found = judged(&[], TorTrouble::Unable(Unable::Folder), &bridge).await;
        assert_eq!(found, WhyNot::Unable(Unable::Folder));
    }

    #[test]
    fn a_trial_s_folder_goes_with_it_and_what_was_left_is_swept() {
        let tor = tempfile::tempdir().unwrap();
        let left = tor.path().join(FOLDER).join("try-old");
        fs::create_dir_all(left.join("state")).unwrap();
        let young = folder(tor.path()).unwrap();
        assert!(left.exists() && young.path().exists());
        let old = SystemTime::UNIX_EPOCH;
        fs::File::open(&left).unwrap().set_modified(old).unwrap();
        let path = young.path().to_owned();
        drop(young);
        let another = folder(tor.path()).unwrap();
        assert!(!left.exists() && !path.exists() && another.path().exists());
    }
}
