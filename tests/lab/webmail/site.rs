//! The other end of the window's proxy: a SOCKS server that leads every name to one small web server.
//! It stands where Tor would, outside of the jail, and notes who was asked for.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// A page does what it does within seconds; on a loaded machine it may take some more.
const PATIENCE: Duration = Duration::from_secs(60);
/// A page's own report is short.
const LONGEST_BODY: usize = 1 << 16;

/// The hostile page.
const PAGE: &str = include_str!("hostile.html");
/// A page that says whether it knows its visitor.
const MAILBOX: &str = include_str!("mailbox.html");
/// What the main window may ask its shell for, and this one may not.
const CAPABILITY: &str = include_str!("../../../src-tauri/capabilities/main.json");
/// Where it seems to be: the window opens no page without encryption but an onion site's.
pub(super) const HOST: &str = "hostileaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad.onion";

/// What was noted.
#[derive(Default)]
struct Notes {
    asked: BTreeSet<(String, u16)>,
    report: Option<String>,
    requests: usize,
    is_mailbox: bool,
}

/// The server; it ends with the lab.
#[derive(Clone, Default)]
pub(super) struct Site(Arc<Mutex<Notes>>);

impl Site {
    /// Serves what comes in on this listener.
    pub(super) fn serve(&self, listener: TcpListener) {
        self.listen(listener, Self::talk);
    }

    /// Serves the page itself on this listener, to which somebody else leads.
    pub(super) fn serve_page(&self, listener: TcpListener) {
        self.listen(listener, Self::answer);
    }

    /// Has each that comes in met by `meet`, on a thread of its own.
    fn listen(&self, listener: TcpListener, meet: fn(&Self, TcpStream) -> Result<()>) {
        let site = self.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let site = site.clone();
                thread::spawn(move || meet(&site, stream));
            }
        });
    }

    /// How often something was asked for so far.
    pub(super) fn requests(&self) -> usize {
        self.notes(|notes| notes.requests)
    }

    /// From now on the page is one that says whether it knows its visitor, or the hostile one again.
    pub(super) fn be_mailbox(&self, is_mailbox: bool) {
        self.notes(|notes| notes.is_mailbox = is_mailbox);
    }

    /// Forgets the report of an earlier visit.
    pub(super) fn forget(&self) {
        self.notes(|notes| notes.report = None);
    }

    /// Waits for the page's report on what it could do.
    pub(super) fn report(&self) -> Result<serde_json::Value> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if let Some(report) = self.notes(|notes| notes.report.clone()) {
                return serde_json::from_str(&report).context("the page's report");
            }
            thread::sleep(Duration::from_millis(50));
        }
        bail!("the page did not report; it asked for {:?}", self.asked())
    }

    /// The names and ports that were asked for.
    pub(super) fn asked(&self) -> BTreeSet<(String, u16)> {
        self.notes(|notes| notes.asked.clone())
    }

    fn notes<T>(&self, read: impl FnOnce(&mut Notes) -> T) -> T {
        read(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// One connection: RFC 1928 without a sign-in, then a request or two. What breaks off breaks off.
    fn talk(&self, mut stream: TcpStream) -> Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut head = [0; 2];
        stream.read_exact(&mut head)?;
        stream.read_exact(&mut vec![0; usize::from(head[1])])?;
        stream.write_all(&[5, 0])?;
        let mut request = [0; 4];
        stream.read_exact(&mut request)?;
        let host = match request[3] {
            3 => {
                let mut length = [0];
                stream.read_exact(&mut length)?;
                let mut name = vec![0; usize::from(length[0])];
                stream.read_exact(&mut name)?;
                String::from_utf8(name)?
            }
            kind => {
                let mut address = vec![0; if kind == 1 { 4 } else { 16 }];
                stream.read_exact(&mut address)?;
                format!("address {address:?}")
            }
        };
        let mut port = [0; 2];
        stream.read_exact(&mut port)?;
        let port = u16::from_be_bytes(port);
        self.notes(|notes| notes.asked.insert((host, port)));
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])?;
        // A TLS hello is closed upon: that names were asked for over the proxy is all that counts.
        if port == 80 { self.answer(stream) } else { Ok(()) }
    }

    fn answer(&self, mut stream: TcpStream) -> Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        loop {
            let mut first = String::new();
            if reader.read_line(&mut first)? == 0 {
                return Ok(());
            }
            let mut length = 0;
            loop {
                let mut line = String::new();
                reader.read_line(&mut line)?;
                let line = line.trim().to_ascii_lowercase();
                if let Some(value) = line.strip_prefix("content-length:") {
                    length = value.trim().parse::<usize>()?.min(LONGEST_BODY);
                }
                if line.is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body)?;
            self.notes(|notes| notes.requests += 1);
            let path = first.split_whitespace().nth(1).unwrap_or("/").to_owned();
            if path == "/report" {
                let report = String::from_utf8_lossy(&body).into_owned();
                self.notes(|notes| notes.report = Some(report));
            }
            let page = if self.notes(|notes| notes.is_mailbox) { MAILBOX.into() } else { page()? };
            stream.write_all(reply(&path, &page).as_bytes())?;
        }
    }
}

/// The page, with the names of all commands in it.
fn page() -> Result<String> {
    let capability: serde_json::Value = serde_json::from_str(CAPABILITY)?;
    let allowed = capability["permissions"].as_array().context("no permissions")?;
    let names: Vec<String> = allowed
        .iter()
        .filter_map(|name| Some(name.as_str()?.strip_prefix("allow-")?.replace('-', "_")))
        .collect();
    Ok(PAGE.replace("COMMANDS", &serde_json::to_string(&names)?))
}

fn reply(path: &str, page: &str) -> String {
    let (status, more, body) = match path {
        "/" => ("200 OK", "Content-Type: text/html", page),
        "/away" => ("302 Found", "Location: http://redirected.leak.test/", ""),
        "/file" => (
            "200 OK",
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"../../.bashrc\"",
            "a file",
        ),
        _ => ("200 OK", "Content-Type: text/plain\r\nAccess-Control-Allow-Origin: *", "well"),
    };
    format!("HTTP/1.1 {status}\r\n{more}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}
