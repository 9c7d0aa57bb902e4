//! A stand-in of a large network that serves a front: it takes meek's calls (HTTPS posts that belong
//! together by `X-Session-Id`, as in the specification of meek), and leads those for one name to the plain
//! bridge and those for another to a stand-in of the Tor Project's service for bridges.

use std::collections::HashMap;
use std::future::Future;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::HOST;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::directory::plain_fingerprint;
use super::nodes::{Kind, NODES, OR_PORT};
use crate::names::{FRONT, MOAT};
use crate::servers;
use crate::world::World;

/// What the front leads to, by names that stand in calls nobody on the way can read. No resolver knows
/// them: whoever asks for one has given the game away.
const TO_BRIDGE: &str = "tor.meek.test";
const TO_MOAT: &str = "moat.meek.test";
/// A call that brings nothing is answered after so long.
const HOLD: Duration = Duration::from_millis(100);
/// What a call takes and brings back (the specification's 64 KiB).
const LONGEST: usize = 1 << 16;

/// The stand-ins; they end with the lab.
pub(crate) struct Meek {
    questions: Questions,
}

/// The paths and bodies of what the service was asked.
type Questions = Arc<Mutex<Vec<(String, Value)>>>;
type Answer = Response<Full<Bytes>>;
type Session = Arc<tokio::sync::Mutex<TcpStream>>;

/// The profile's `moat`: the service below `path`, by way of these fronts.
pub(crate) fn moat(path: &str, fronts: &[&str]) -> String {
    let fronts: Vec<String> = fronts.iter().map(|front| format!("\"{front}\"")).collect();
    format!(
        "{{ api = \"https://{}/{path}\", reflector = \"https://{TO_MOAT}/\", fronts = [{}] }}",
        MOAT.0,
        fronts.join(", ")
    )
}

/// The line by which the plain bridge is entered through the front.
pub(crate) fn line() -> Result<String> {
    let (fingerprint, front) = (plain_fingerprint()?, FRONT.0);
    Ok(format!("meek_lite 192.0.2.20:80 {fingerprint} url=https://{TO_BRIDGE}/ front={front}"))
}

impl Meek {
    /// Starts them on the lab's internet. `given` are the lines that the service gives: where it has no
    /// advice, for obfs4, and for meek.
    pub(crate) fn start(world: &World, given: [String; 3]) -> Result<Self> {
        let questions = Questions::default();
        let listen = |address: &'static str| {
            world.net.internet.within(|| {
                let listener = TcpListener::bind((address, 443))?;
                listener.set_nonblocking(true)?;
                Ok(listener)
            })
        };
        let (front, moat) = (listen(FRONT.1)?, listen(MOAT.1)?);
        let [at_front, at_moat] = [acceptor(FRONT.0)?, acceptor(MOAT.0)?];
        let bridge = NODES.iter().find(|node| node.kind == Kind::Bridge);
        let bridge = bridge.context("the network has no plain bridge")?;
        let sessions = Arc::new(tokio::sync::Mutex::new(HashMap::new()));
        let given = Arc::new(given);
        let asked = Arc::clone(&questions);
        world.net.internet.background(move || {
            Builder::new_current_thread().enable_all().build()?.block_on(async {
                let calls = serve(front, at_front, move |request| {
                    call(request, Arc::clone(&sessions), bridge.address)
                });
                let answers = serve(moat, at_moat, move |request| {
                    answer(request, Arc::clone(&asked), Arc::clone(&given))
                });
                tokio::try_join!(calls, answers).map(drop)
            })
        });
        Ok(Self { questions })
    }

    /// What the service was asked since the last time.
    pub(crate) fn questions(&self) -> Vec<(String, Value)> {
        std::mem::take(&mut *self.questions.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn acceptor(name: &str) -> Result<TlsAcceptor> {
    let file = |kind: &str| servers::path("tls").join(format!("{name}.{kind}"));
    let certificate = CertificateDer::from_pem_file(file("crt"))?;
    let key = PrivateKeyDer::from_pem_file(file("key"))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Serves HTTPS on a listener. What breaks off breaks off.
async fn serve<F: Future<Output = Result<Answer>> + Send + 'static>(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    meet: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static,
) -> Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let (acceptor, meet) = (acceptor.clone(), meet.clone());
        tokio::spawn(async move {
            let stream = acceptor.accept(stream).await?;
            http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(meet)).await?;
            anyhow::Ok(())
        });
    }
}

async fn body(request: Request<Incoming>) -> Result<Bytes> {
    let body = Limited::new(request.into_body(), LONGEST).collect().await;
    Ok(body.map_err(|error| anyhow::anyhow!("{error}"))?.to_bytes())
}

fn says(status: StatusCode, text: impl Into<Bytes>) -> Result<Answer> {
    Ok(Response::builder().status(status).body(Full::new(text.into()))?)
}

/// One call: what it brings goes on, and what has come back meanwhile goes with the answer.
async fn call(
    request: Request<Incoming>,
    sessions: Arc<tokio::sync::Mutex<HashMap<String, Session>>>,
    bridge: &'static str,
) -> Result<Answer> {
    let header = |name: &str| request.headers().get(name)?.to_str().ok().map(str::to_owned);
    let to = match header(HOST.as_str()).as_deref() {
        Some(TO_BRIDGE) => (bridge, OR_PORT),
        Some(TO_MOAT) => (MOAT.1, 443),
        _ => return says(StatusCode::NOT_FOUND, "nothing of this network's is called so"),
    };
    let Some(id) = header("x-session-id") else {
        return says(StatusCode::OK, "I’m just a happy little web server.");
    };
    let session = {
        let mut sessions = sessions.lock().await;
        match sessions.get(&id) {
            Some(session) => Arc::clone(session),
            None => {
                let stream = TcpStream::connect(to).await?;
                let session = Arc::new(tokio::sync::Mutex::new(stream));
                sessions.insert(id, Arc::clone(&session));
                session
            }
        }
    };
    let up = body(request).await?;
    let mut stream = session.lock().await;
    stream.write_all(&up).await?;
    let mut down = vec![0; LONGEST];
    let length = timeout(HOLD, stream.read(&mut down)).await.unwrap_or(Ok(0))?;
    down.truncate(length);
    says(StatusCode::OK, down)
}

/// What the service answers: below `moat` as the real one does, elsewhere nothing that is of use.
async fn answer(
    request: Request<Incoming>,
    asked: Questions,
    given: Arc<[String; 3]>,
) -> Result<Answer> {
    let path = request.uri().path().to_owned();
    let question: Value = serde_json::from_slice(&body(request).await?)?;
    asked.lock().unwrap_or_else(PoisonError::into_inner).push((path.clone(), question.clone()));
    let settings = |kind: &str, lines: &[String]| json!({"bridges": {"type": kind, "source": "bridgedb", "bridge_strings": lines}});
    let answer = match (path.as_str(), question["country"].as_str()) {
        ("/moat/circumvention/settings", Some("tm")) => json!({
            "settings": [
                settings("obfs4", &given[1..2]),
                settings("meek", &given[2..]),
                settings("obfs4", &["obfs4 192.0.2.1:443 cut".to_owned()]),
            ],
            "country": "tm",
        }),
        ("/moat/circumvention/settings", None) => {
            json!({"errors": [{"code": 406, "detail": "Could not find country code"}]})
        }
        ("/moat/circumvention/settings", Some("de")) => json!({}),
        ("/moat/circumvention/defaults", None) => {
            json!({"settings": [settings("vanilla", &given[..1])]})
        }
        (path, _) if path.starts_with("/empty/") => {
            json!({"errors": [{"code": 404, "detail": "No provided transport is available"}]})
        }
        (path, _) if path.starts_with("/odd/") => {
            return says(StatusCode::OK, "<html>Access denied</html>");
        }
        _ => return says(StatusCode::NOT_FOUND, ""),
    };
    says(StatusCode::OK, answer.to_string())
}
