//! The helper process, in which arti runs: it may end its process when it finds itself obsolete, and
//! a fault in it is to take nobody along. It ends when its stdin does.

mod circuit;
mod config;
mod health;
mod off_disk;
pub(crate) mod relays;
mod socks;
mod watch;

use crate::{
    moat,
    wire::{Note, Order, Unable},
};
use arti_client::{BootstrapBehavior, ErrorKind, HasKind, TorClient, TorClientConfig};
use health::Health;
use relays::{Counting, Watched};
use std::{
    io::{self, BufRead, Read, Write},
    net::{Ipv4Addr, SocketAddr},
    process::ExitCode,
    sync::{
        Arc,
        mpsc::{Sender, channel},
    },
    thread,
    time::Duration,
};
use tokio::{net::TcpListener, runtime::Builder, sync::oneshot};
use tor_rtcompat::{CompoundRuntime, RealCoarseTimeProvider, tokio::TokioRustlsRuntime};

pub(crate) use config::private_folder;

/// The hidden first argument that makes a program of ours this helper.
pub(crate) const ARGUMENT: &str = "__tor";
/// No order is longer: a hundred bridges and a private network take a tenth of it.
const LONGEST_ORDER: u64 = 1024 * 1024;
/// Encryption of one busy stream keeps one core busy; directory work the other.
const WORKERS: usize = 2;
/// What arti writes down as it ends takes milliseconds.
const GOODBYE: Duration = Duration::from_secs(1);

type OurRuntime = CompoundRuntime<
    TokioRustlsRuntime,
    TokioRustlsRuntime,
    RealCoarseTimeProvider,
    Counting<TokioRustlsRuntime>,
    TokioRustlsRuntime,
    TokioRustlsRuntime,
    TokioRustlsRuntime,
>;
type Client = Arc<TorClient<OurRuntime>>;

/// Runs Tor, or asks for bridges, as the parent process orders, if this process was started for that.
#[must_use]
pub fn run_helper_process() -> Option<ExitCode> {
    match std::env::args_os().nth(1)?.to_str()? {
        ARGUMENT => Some(run()),
        moat::ARGUMENT => Some(moat::run()),
        _ => None,
    }
}

fn run() -> ExitCode {
    let Some(order) = read_order() else { return ExitCode::from(2) };
    let tell = teller();
    let Err(why) = serve(order, &tell) else { return ExitCode::SUCCESS };
    // The parent is gone if it can't be told.
    let _ = tell.send(Note::Unable { why });
    drop(tell);
    thread::sleep(Duration::from_millis(100));
    ExitCode::from(2)
}

fn read_order() -> Option<Order> {
    let mut line = String::new();
    io::stdin().lock().take(LONGEST_ORDER).read_line(&mut line).ok()?;
    serde_json::from_str(&line).ok()
}

/// A thread that writes notes to stdout: a parent that reads slowly must not hold up Tor.
fn teller() -> Sender<Note> {
    let (tell, notes) = channel::<Note>();
    thread::spawn(move || {
        let mut out = io::stdout();
        for note in notes {
            let Ok(mut line) = serde_json::to_vec(&note) else { continue };
            line.push(b'\n');
            if out.write_all(&line).and_then(|()| out.flush()).is_err() {
                return;
            }
        }
    });
    tell
}

fn serve(order: Order, tell: &Sender<Note>) -> Result<(), Unable> {
    // Another one that is installed already would do as well; there is none in this process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // What lies in memory goes when nothing runs any more that could write to it.
    let (config, _passing) = config::config(&order)?;
    let runtime = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_all()
        .build()
        .map_err(|_| Unable::System)?;
    let (gone, parent_gone) = oneshot::channel();
    thread::spawn(move || {
        // Nothing more is said on stdin; it ends with the parent.
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        let _ = gone.send(());
    });
    let result = runtime.block_on(async {
        tokio::select! {
            ended = tor(order, config, tell) => ended,
            _ = parent_gone => Ok(()),
        }
    });
    runtime.shutdown_timeout(GOODBYE);
    result
}

/// Runs Tor; never ends by itself once it has begun.
async fn tor(order: Order, config: TorClientConfig, tell: &Sender<Note>) -> Result<(), Unable> {
    let inner = TokioRustlsRuntime::current().map_err(|_| Unable::System)?;
    if !order.bridges.is_empty() {
        off_disk::seal(&config, &inner)?;
    }
    let watched = Watched::default();
    let runtime = CompoundRuntime::new(
        inner.clone(),
        inner.clone(),
        RealCoarseTimeProvider::new(),
        Counting::new(inner.clone(), watched.clone()),
        inner.clone(),
        inner.clone(),
        inner,
    );
    let client = TorClient::with_runtime(runtime)
        .config(config)
        .bootstrap_behavior(BootstrapBehavior::OnDemand)
        .create_unbootstrapped()
        .map_err(|error| unable(error.kind()))?;
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let listener = TcpListener::bind(any_port).await.map_err(|_| Unable::System)?;
    let port = listener.local_addr().map_err(|_| Unable::System)?.port();
    let health = Arc::new(Health::default());
    let secret = Arc::from(order.secret);
    tokio::spawn(socks::serve(listener, client.clone(), Arc::clone(&health), secret));
    // The parent is gone if it can't be told, and the end of stdin tells that as well.
    let _ = tell.send(Note::Listening { port });
    let bootstrapping = async {
        // It retries for ever, and returns before anything is carried; the proof is waited for.
        while client.bootstrap().await.is_err() {
            tokio::time::sleep(GOODBYE).await;
        }
    };
    tokio::join!(
        bootstrapping,
        watch::tell_sights(&client, &watched, tell),
        watch::tell_truth(&client, &health, tell),
    );
    Ok(())
}

/// Why arti could not begin, as far as its user can do something about it.
const fn unable(kind: ErrorKind) -> Unable {
    match kind {
        ErrorKind::PersistentStateAccessFailed
        | ErrorKind::PersistentStateCorrupted
        | ErrorKind::LocalResourceAlreadyInUse
        | ErrorKind::FsPermissions
        | ErrorKind::CacheAccessFailed
        | ErrorKind::CacheCorrupted
        | ErrorKind::NoHomeDirectory => Unable::Folder,
        ErrorKind::InvalidConfig => Unable::Settings,
        _ => Unable::System,
    }
}
