//! Tor as the rest of Waypost sees it: one handle over helper processes that come and go.

use crate::{
    Isolation, OpenError, Through,
    bridges::BridgeLine,
    event::{Stage, TorEvent},
    socks::shake,
    watcher::{Plan, Watcher},
    wire::Unable,
};
use futures_util::{FutureExt, future::BoxFuture};
use std::{
    collections::BTreeMap,
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::AsyncReadExt,
    net::TcpStream,
    runtime::Handle,
    sync::{broadcast, mpsc, watch},
    time::timeout,
};
use tor_socksproto::{
    SocksAddr, SocksAuth, SocksClientHandshake, SocksCmd, SocksHostname, SocksRequest, SocksStatus,
    SocksVersion,
};

/// How long a door waits for a server: an onion service over a slow bridge takes its time.
pub const OPEN_WAIT: Duration = Duration::from_secs(45);
/// So many events are kept for a listener that lags behind.
const EVENTS: usize = 256;
/// The addresses of a name, one a line.
const LONGEST_ANSWER: u64 = 8 * 1024;

/// What Tor needs to know.
#[derive(Clone, Debug)]
pub struct TorSettings {
    /// A private network, as arti's own tables in TOML; none for the public one.
    pub directory: Option<String>,
    /// The bridges to try where Tor is cut off.
    pub bridges: Vec<BridgeLine>,
    /// Transports in the order in which they help best here; those that are not named keep theirs.
    pub order: Vec<String>,
    /// Relays may be gone to without a bridge, where everybody can see what they are.
    pub direct: bool,
    /// Programs that speak a transport, by its name; others are looked for in the usual places.
    pub transports: BTreeMap<String, PathBuf>,
    /// A folder for Tor alone.
    pub state_dir: PathBuf,
    /// The network this computer is on, by its [`crate::fingerprint`]; none if it is not known.
    pub network: Option<String>,
}

/// Why Tor could not be started at all.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RouteError {
    /// There is no tokio runtime here: a fault of the caller.
    NoRuntime,
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tor was started outside of a runtime")
    }
}

impl std::error::Error for RouteError {}

/// How Tor stands.
#[derive(Clone, Debug, PartialEq)]
pub enum TorState {
    /// It is on its way.
    Starting {
        /// How far the furthest way is.
        stage: Stage,
        /// That way.
        transport: String,
        /// From 0 to 1.
        fraction: f32,
    },
    /// It carries.
    Ready(Ready),
    /// Every way is cut. It is tried again by itself.
    Blocked,
    /// It can't begin, for a reason on this computer.
    Unable(Unable),
    /// It was stopped.
    Stopped,
}

impl TorState {
    /// Nothing has been reached yet.
    pub(crate) fn starting() -> Self {
        let transport = crate::ways::DIRECT.to_owned();
        Self::Starting { stage: Stage::Connecting, transport, fraction: 0.0 }
    }
}

/// Tor carries.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Ready {
    /// The way: `direct`, `bridge`, or the name of a transport.
    pub transport: String,
    /// Since it was last begun.
    pub took: Duration,
}

/// Why Tor is not ready.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TorTrouble {
    /// Not yet: give it more time.
    NotYet,
    /// Every way is cut: other bridges, or another network.
    Blocked,
    /// A reason on this computer, and what to do about it.
    Unable(Unable),
    /// It was stopped.
    Stopped,
}

/// A helper that carries.
#[derive(Clone)]
pub(crate) struct Serving {
    pub(crate) port: u16,
    pub(crate) secret: Arc<str>,
}

/// Where the watcher tells what it knows.
#[derive(Clone)]
pub(crate) struct Hub {
    pub(crate) events: broadcast::Sender<TorEvent>,
    pub(crate) state: watch::Sender<TorState>,
    pub(crate) serving: watch::Sender<Option<Serving>>,
}

/// Tor. Clones are handles to the same one; it ends with the last.
#[derive(Clone)]
pub struct Tor(Arc<Inner>);

struct Inner {
    hub: Hub,
    /// Streams of different identities share no circuit.
    identity: AtomicU64,
    /// Nothing is sent over it: the watcher ends when it is gone, or when it is asked to.
    wishes: mpsc::Sender<()>,
}

impl Tor {
    /// Starts Tor in helper processes of `program`, which calls
    /// [`run_helper_process`](crate::run_helper_process) first of all. Returns at once.
    ///
    /// # Errors
    /// When there is no runtime to run it in.
    pub fn start(settings: TorSettings, program: PathBuf) -> Result<Self, RouteError> {
        Self::begin(settings, program).map(|(tor, _)| tor)
    }

    /// The same, and all that happens from the first moment.
    pub(crate) fn begin(
        settings: TorSettings,
        program: PathBuf,
    ) -> Result<(Self, broadcast::Receiver<TorEvent>), RouteError> {
        let runtime = Handle::try_current().map_err(|_| RouteError::NoRuntime)?;
        let hub = Hub {
            events: broadcast::Sender::new(EVENTS),
            state: watch::Sender::new(TorState::starting()),
            serving: watch::Sender::new(None),
        };
        let events = hub.events.subscribe();
        let (wishes, heard) = mpsc::channel(1);
        let watcher = Watcher::new(Plan::new(settings, program), hub.clone());
        runtime.spawn(watcher.run(heard));
        Ok((Self(Arc::new(Inner { hub, identity: AtomicU64::new(0), wishes })), events))
    }

    /// What happens from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<TorEvent> {
        self.0.hub.events.subscribe()
    }

    /// How it stands.
    #[must_use]
    pub fn state(&self) -> watch::Receiver<TorState> {
        self.0.hub.state.subscribe()
    }

    /// Waits until it carries.
    ///
    /// # Errors
    /// When it does not within `wait`, or it is known sooner that it can't.
    pub async fn ready(&self, wait: Duration) -> Result<Ready, TorTrouble> {
        let mut state = self.state();
        let known = state.wait_for(|state| !matches!(state, TorState::Starting { .. }));
        match timeout(wait, known).await.map(|known| known.map(|state| state.clone())) {
            Ok(Ok(TorState::Ready(ready))) => Ok(ready),
            Ok(Ok(TorState::Blocked)) => Err(TorTrouble::Blocked),
            Ok(Ok(TorState::Unable(why))) => Err(TorTrouble::Unable(why)),
            Ok(Ok(TorState::Stopped) | Err(_)) => Err(TorTrouble::Stopped),
            Ok(Ok(TorState::Starting { .. })) | Err(_) => Err(TorTrouble::NotYet),
        }
    }

    /// Opens a connection to a server by its name, an onion service's as well. The name is looked up
    /// at the far end. While Tor is not ready it refuses at once: nothing goes around it.
    ///
    /// # Errors
    /// When the server can't be reached so within `wait`.
    pub async fn connect(
        &self,
        host: &str,
        port: u16,
        isolation: &Isolation,
        wait: Duration,
    ) -> Result<TcpStream, OpenError> {
        let asked = self.ask(SocksCmd::CONNECT, host, port, isolation);
        timeout(wait, asked).await.unwrap_or(Err(OpenError::TimedOut))
    }

    /// Looks a name up at the far end.
    ///
    /// # Errors
    /// When it has no address, or none is found within `wait`.
    pub async fn resolve(
        &self,
        name: &str,
        isolation: &Isolation,
        wait: Duration,
    ) -> Result<Vec<IpAddr>, OpenError> {
        let resolved = async {
            let mut stream = self.ask(SocksCmd::RESOLVE, name, 0, isolation).await?;
            let mut text = String::new();
            let answer = (&mut stream).take(LONGEST_ANSWER).read_to_string(&mut text).await;
            answer.map_err(|_| OpenError::NotReady)?;
            Ok(text.lines().filter_map(|line| line.parse().ok()).collect())
        };
        timeout(wait, resolved).await.unwrap_or(Err(OpenError::TimedOut))
    }

    /// From now on connections go by other circuits than before, mostly by other exits.
    pub async fn new_identity(&self) {
        self.0.identity.fetch_add(1, Ordering::Relaxed);
    }

    /// Stops it, and waits until its process has ended.
    pub async fn stop(self) {
        let mut state = self.state();
        // It is stopping already if it can't be told.
        let _ = self.0.wishes.send(()).await;
        drop(self);
        let _ = state.wait_for(|state| *state == TorState::Stopped).await;
    }

    async fn ask(
        &self,
        command: SocksCmd,
        host: &str,
        port: u16,
        isolation: &Isolation,
    ) -> Result<TcpStream, OpenError> {
        let serving = self.0.hub.serving.borrow().clone().ok_or(OpenError::NotReady)?;
        let name: SocksHostname =
            host.to_owned().try_into().map_err(|_| OpenError::HostUnreachable)?;
        let identity = self.0.identity.load(Ordering::Relaxed).to_be_bytes();
        let circuit = Isolation::of(&[&identity, isolation.token().as_bytes()]);
        let (user, secret) = (circuit.token().as_bytes(), serving.secret.as_bytes());
        let auth = SocksAuth::Username(user.to_vec(), secret.to_vec());
        let address = SocksAddr::Hostname(name);
        let request = SocksRequest::new(SocksVersion::V5, command, address, port, auth)
            .map_err(|_| OpenError::HostUnreachable)?;
        let mut stream = connect_to_helper(serving.port).await.map_err(|_| OpenError::NotReady)?;
        let reply = shake(&mut stream, SocksClientHandshake::new(request))
            .await
            .map_err(|_| OpenError::NotReady)?;
        match reply.status() {
            SocksStatus::SUCCEEDED => Ok(stream),
            status => Err(refused(status)),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the helper on loopback, which alone leads to Tor")]
async fn connect_to_helper(port: u16) -> std::io::Result<TcpStream> {
    let stream = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

const fn refused(status: SocksStatus) -> OpenError {
    match status {
        SocksStatus::CONNECTION_REFUSED => OpenError::Refused,
        SocksStatus::NOT_ALLOWED => OpenError::ExitPolicy,
        SocksStatus::TTL_EXPIRED => OpenError::TimedOut,
        SocksStatus::HOST_UNREACHABLE
        | SocksStatus::NETWORK_UNREACHABLE
        | SocksStatus::ADDRTYPE_NOT_SUPPORTED => OpenError::HostUnreachable,
        SocksStatus::HS_DESC_NOT_FOUND
        | SocksStatus::HS_DESC_INVALID
        | SocksStatus::HS_INTRO_FAILED
        | SocksStatus::HS_REND_FAILED
        | SocksStatus::HS_MISSING_CLIENT_AUTH
        | SocksStatus::HS_WRONG_CLIENT_AUTH
        | SocksStatus::HS_BAD_ADDRESS
        | SocksStatus::HS_INTRO_TIMEOUT => OpenError::OnionUnreachable,
        _ => OpenError::NotReady,
    }
}

impl Through for Tor {
    fn open<'a>(
        &'a self,
        host: &'a str,
        port: u16,
        isolation: &'a Isolation,
    ) -> BoxFuture<'a, Result<TcpStream, OpenError>> {
        self.connect(host, port, isolation, OPEN_WAIT).boxed()
    }
}
