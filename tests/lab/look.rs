//! The lab's own eyes on the client's side: plain connections by which acts of interference are proved.
//! Nothing of waypost is used here, or a fault in it could hide itself.

use std::fmt::Debug;
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};
use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::servers;
use crate::world::World;

/// Longer than any lab server takes, shorter than a person's patience with sixty proofs.
pub(crate) const PATIENCE: Duration = Duration::from_millis(1500);

/// How a connection went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Seen {
    /// It was established (and, for TLS, verified).
    Connected,
    /// A reset in answer to the SYN.
    Refused,
    /// A reset later.
    Reset,
    /// Nothing came until our patience ended.
    Silent,
    /// An ICMP error.
    Unreachable,
    /// The peer closed without a reset.
    Closed,
    /// The certificate did not verify under the lab's root.
    Untrusted,
    /// Something else, as the system words it.
    Other(String),
}

impl Seen {
    fn of(error: &std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionRefused => Self::Refused,
            ErrorKind::ConnectionReset | ErrorKind::BrokenPipe => Self::Reset,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Self::Silent,
            // ICMPv6 "administratively prohibited" is EACCES, its IPv4 namesake EHOSTUNREACH.
            ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::PermissionDenied => Self::Unreachable,
            ErrorKind::UnexpectedEof => Self::Closed,
            // rustls reports its own errors inside an I/O error.
            ErrorKind::InvalidData if error.to_string().contains("certificate") => Self::Untrusted,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// One DNS answer as it came in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Answer {
    pub(crate) code: ResponseCode,
    pub(crate) addresses: Vec<String>,
}

/// What came back over HTTP.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// Head and body, as far as they came.
    pub(crate) text: String,
    /// Octets received.
    pub(crate) octets: usize,
    pub(crate) took: Duration,
    /// How it ended.
    pub(crate) end: Seen,
}

impl World {
    /// Connects.
    pub(crate) fn tcp(&self, address: &str, port: u16) -> Result<Seen> {
        self.net.client.within(|| {
            Ok(match connect(address, port)? {
                Ok(_) => Seen::Connected,
                Err(seen) => seen,
            })
        })
    }

    /// Connects and shakes hands as a client of `name`, trusting the lab's root alone.
    pub(crate) fn tls(&self, address: &str, port: u16, name: &str) -> Result<Seen> {
        let fetched = self.converse(address, port, Some(name), &[], PATIENCE)?;
        Ok(match fetched.end {
            // A server that stays silent after the handshake is waiting for us: it went well.
            Seen::Closed if fetched.octets > 0 => Seen::Connected,
            end => end,
        })
    }

    /// Fetches `https://NAME/PATH` from that address within `limit`.
    pub(crate) fn https(
        &self,
        address: &str,
        name: &str,
        path: &str,
        limit: Duration,
    ) -> Result<Fetched> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");
        self.converse(address, 443, Some(name), &[&request], limit)
    }

    /// Fetches `http://NAME/PATH` from that address.
    pub(crate) fn http(&self, address: &str, name: &str, path: &str) -> Result<Fetched> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");
        self.converse(address, 80, None, &[&request], PATIENCE)
    }

    /// Sends `text` and reads what comes until our patience ends.
    pub(crate) fn raw(&self, address: &str, port: u16, text: &str) -> Result<Fetched> {
        self.converse(address, port, None, &[text], PATIENCE)
    }

    /// Speaks a line protocol: waits for something before each line, as a polite client does.
    pub(crate) fn dialogue(&self, address: &str, port: u16, lines: &[&str]) -> Result<Fetched> {
        self.net.client.within(|| {
            let started = Instant::now();
            let mut text = Vec::new();
            let mut stream = match connect(address, port)? {
                Ok(stream) => stream,
                Err(end) => return Ok(fetched(text, started, end)),
            };
            for line in lines {
                if let Err(error) = wait_for_line(&mut stream, &mut text) {
                    return Ok(fetched(text, started, Seen::of(&error)));
                }
                stream.write_all(line.as_bytes())?;
            }
            let end = wait_for_line(&mut stream, &mut text);
            let end = end.map_or_else(|error| Seen::of(&error), |()| Seen::Connected);
            Ok(fetched(text, started, end))
        })
    }

    fn converse(
        &self,
        address: &str,
        port: u16,
        tls: Option<&str>,
        send: &[&str],
        limit: Duration,
    ) -> Result<Fetched> {
        self.net.client.within(|| {
            let started = Instant::now();
            let stream = match connect(address, port)? {
                Ok(stream) => stream,
                Err(end) => return Ok(fetched(Vec::new(), started, end)),
            };
            match tls {
                None => Ok(transfer(stream, send, started, limit)),
                Some(name) => {
                    let name = ServerName::try_from(name.to_owned())?;
                    let mut connection = ClientConnection::new(trust()?, name)?;
                    let mut stream = stream;
                    while connection.is_handshaking() {
                        if let Err(error) = connection.complete_io(&mut stream) {
                            return Ok(fetched(Vec::new(), started, Seen::of(&error)));
                        }
                    }
                    if send.is_empty() {
                        return Ok(fetched(Vec::new(), started, Seen::Connected));
                    }
                    Ok(transfer(StreamOwned::new(connection, stream), send, started, limit))
                }
            }
        })
    }

    /// Asks a name server over UDP for an address and collects every answer of the next half second.
    pub(crate) fn dns(&self, server: &str, name: &str) -> Result<Vec<Answer>> {
        self.dns_with(server, name, false)
    }

    /// The same with the CD bit: no DNSSEC validation, please.
    pub(crate) fn dns_unchecked(&self, server: &str, name: &str) -> Result<Vec<Answer>> {
        self.dns_with(server, name, true)
    }

    /// Asks over TCP, which nobody here tampers with.
    pub(crate) fn dns_over_tcp(&self, server: &str, name: &str) -> Result<Vec<Answer>> {
        let query = query(name, false)?;
        let length = u16::try_from(query.len())?.to_be_bytes();
        self.net.client.within(|| {
            let mut stream = match connect(server, 53)? {
                Ok(stream) => stream,
                Err(seen) => bail!("{server}: {seen:?}"),
            };
            stream.write_all(&[length.as_slice(), &query].concat())?;
            let mut length = [0; 2];
            stream.read_exact(&mut length)?;
            let mut reply = vec![0; usize::from(u16::from_be_bytes(length))];
            stream.read_exact(&mut reply)?;
            Ok(vec![answer(&reply)?])
        })
    }

    fn dns_with(&self, server: &str, name: &str, checking_disabled: bool) -> Result<Vec<Answer>> {
        let bytes = query(name, checking_disabled)?;
        self.net.client.within(|| {
            let socket = UdpSocket::bind("0.0.0.0:0")?;
            if socket.send_to(&bytes, (server, 53)).is_err() {
                return Ok(Vec::new());
            }
            let mut deadline = Instant::now() + PATIENCE;
            let mut answers = Vec::new();
            let mut buffer = [0; 4096];
            loop {
                let left = deadline.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    return Ok(answers);
                }
                socket.set_read_timeout(Some(left))?;
                let Ok(length) = socket.recv(&mut buffer) else { return Ok(answers) };
                answers.push(answer(&buffer[..length])?);
                deadline = deadline.min(Instant::now() + Duration::from_millis(500));
            }
        })
    }
}

/// Whether one question to a name server is answered within a tenth of a second; for the calling
/// thread's network.
pub(crate) fn answers(server: &str) -> Result<bool> {
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    socket.set_read_timeout(Some(Duration::from_millis(100)))?;
    socket.send_to(&query("control-a.test", false)?, (server, 53))?;
    Ok(socket.recv(&mut [0; 512]).is_ok())
}

/// An error unless `seen` is what was wanted.
pub(crate) fn expect<T: PartialEq + Debug>(what: &str, seen: T, wanted: T) -> Result<()> {
    if seen != wanted {
        bail!("{what}: saw {seen:?}, wanted {wanted:?}");
    }
    Ok(())
}

/// An error unless `text` contains `part` (or, with `false`, does not).
pub(crate) fn expect_text(what: &str, text: &str, part: &str, there: bool) -> Result<()> {
    if text.contains(part) != there {
        let wanted = if there { "with" } else { "without" };
        bail!("{what}: saw {text:?}, wanted it {wanted} {part:?}");
    }
    Ok(())
}

/// One answer with these addresses.
pub(crate) fn truth(addresses: &[&str]) -> Vec<Answer> {
    vec![Answer {
        code: ResponseCode::NoError,
        addresses: addresses.iter().map(|address| (*address).to_owned()).collect(),
    }]
}

/// One answer with this code and no address.
pub(crate) fn only(code: ResponseCode) -> Vec<Answer> {
    vec![Answer { code, addresses: Vec::new() }]
}

fn query(name: &str, checking_disabled: bool) -> Result<Vec<u8>> {
    let mut query = Message::new(4711, MessageType::Query, OpCode::Query);
    query.metadata.recursion_desired = true;
    query.metadata.checking_disabled = checking_disabled;
    query.add_query(Query::query(Name::from_ascii(format!("{name}."))?, RecordType::A));
    Ok(query.to_vec()?)
}

fn answer(bytes: &[u8]) -> Result<Answer> {
    let message = Message::from_vec(bytes)?;
    Ok(Answer {
        code: message.metadata.response_code,
        addresses: message.answers.iter().filter_map(|record| address(&record.data)).collect(),
    })
}

fn address(data: &RData) -> Option<String> {
    match data {
        RData::A(address) => Some(address.to_string()),
        _ => None,
    }
}

fn fetched(text: Vec<u8>, started: Instant, end: Seen) -> Fetched {
    Fetched {
        octets: text.len(),
        text: String::from_utf8_lossy(&text).into_owned(),
        took: started.elapsed(),
        end,
    }
}

fn connect(address: &str, port: u16) -> Result<std::result::Result<TcpStream, Seen>> {
    let ip: IpAddr = address.parse().with_context(|| format!("the address {address}"))?;
    match TcpStream::connect_timeout(&SocketAddr::new(ip, port), PATIENCE) {
        Ok(stream) => {
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.set_write_timeout(Some(PATIENCE))?;
            Ok(Ok(stream))
        }
        Err(error) => Ok(Err(Seen::of(&error))),
    }
}

/// Reads until a line has come and nothing follows it for a moment: replies have several lines.
fn wait_for_line(stream: &mut TcpStream, text: &mut Vec<u8>) -> std::io::Result<()> {
    let mut buffer = [0; 4096];
    let mut complete = false;
    stream.set_read_timeout(Some(PATIENCE))?;
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(length) => text.extend_from_slice(&buffer[..length]),
            Err(error) if complete && error.kind() == ErrorKind::WouldBlock => return Ok(()),
            Err(error) => return Err(error),
        }
        complete = text.ends_with(b"\n");
        if complete {
            stream.set_read_timeout(Some(Duration::from_millis(200)))?;
        }
    }
}

fn transfer(
    mut stream: impl std::io::Read + std::io::Write,
    send: &[&str],
    started: Instant,
    limit: Duration,
) -> Fetched {
    let mut text = Vec::new();
    let mut buffer = [0; 16384];
    for part in send {
        if let Err(error) = stream.write_all(part.as_bytes()) {
            return fetched(text, started, Seen::of(&error));
        }
    }
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return fetched(text, started, Seen::Closed),
            Ok(length) => text.extend_from_slice(&buffer[..length]),
            // nginx may end without close_notify when it is done.
            Err(error) => return fetched(text, started, Seen::of(&error)),
        }
        if started.elapsed() > limit {
            return fetched(text, started, Seen::Connected);
        }
    }
}

fn trust() -> Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    let file = servers::path("client/ca.pem");
    let root = CertificateDer::from_pem_file(&file)
        .map_err(|error| anyhow!("{}: {error}", file.display()))?;
    roots.add(root)?;
    let config =
        ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
    Ok(Arc::new(config))
}
