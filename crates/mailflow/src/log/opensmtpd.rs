//! OpenSMTPD: a session names its address when it connects and its error when it breaks; deliveries
//! name the recipient and the server. Which destination a broken session was for is not said.

use super::line::Line;
use super::links::{Close, Open};
use super::scribe::{Scribe, domain, outcome, room};
use super::tally::{Disposition, Outcome, Peer};
use memchr::{memchr, memmem};
use std::net::IpAddr;

/// The words behind the session's number, if it is a line about outgoing mail.
#[inline]
pub(crate) fn outgoing(message: &[u8]) -> Option<&[u8]> {
    let rest = message.get(17..)?;
    (message[16] == b' '
        && rest.starts_with(b"mta ")
        && message[..16].iter().all(u8::is_ascii_hexdigit))
    .then(|| &rest[4..])
}

/// Reads a line about outgoing mail. `None`: it bears a time that is none.
pub(crate) fn read(line: &Line<'_>, words: &[u8], scribe: &mut Scribe) -> Option<()> {
    let key = scribe.key(&line.message[..16]);
    if let Some(rest) = words.strip_prefix(b"connecting address=") {
        if let Some((address, port)) = session(rest) {
            scribe.links.open(key, Open::Session(address, port));
        }
    } else if let Some(reason) = words.strip_prefix(b"error reason=") {
        // A banner or a command that was rejected came from a server that was reached.
        let answered = memmem::find(reason, b"rejected").is_some();
        let at = scribe.time(line.stamp)?;
        let went = outcome(reason).filter(|_| !answered).unwrap_or(Outcome::Connected);
        scribe.links.close(key, Close::Broke(at, went), &mut scribe.tally);
    } else if words.starts_with(b"delivery ") {
        delivery(line, words, scribe)?;
    }
    Some(())
}

/// The address and port of `smtp://203.0.113.25:25 host=…`, also `smtp+tls://[2001:db8::1]:25`.
fn session(rest: &[u8]) -> Option<(IpAddr, Option<u16>)> {
    let end = memchr(b' ', rest).unwrap_or(rest.len());
    let url = std::str::from_utf8(&rest[..end]).ok()?;
    let place = url.split_once("://").map_or(url, |(_, place)| place);
    let (address, port) = match place.rsplit_once(':') {
        Some((address, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            (address, port.parse().ok())
        }
        _ => (place, None),
    };
    let address: IpAddr = address.trim_matches(['[', ']']).parse().ok()?;
    (!address.is_loopback()).then_some((address, port))
}

fn delivery(line: &Line<'_>, words: &[u8], scribe: &mut Scribe) -> Option<()> {
    let field = |name: &[u8], end: u8| {
        let rest = &words[memmem::find(words, name)? + name.len()..];
        Some(&rest[..memchr(end, rest)?])
    };
    let mut room = room();
    let Some(domain) = field(b" to=<", b'>').and_then(|to| domain(to, &mut room)) else {
        return Some(());
    };
    let result = field(b" result=", b' ').unwrap_or_default();
    let disposition = match result.strip_prefix(b"\"").unwrap_or(result) {
        [b'O', b'k', ..] => Disposition::Delivered,
        [b'T', ..] => Disposition::Deferred,
        [b'P', ..] => Disposition::Bounced,
        _ => return Some(()),
    };
    let at = scribe.time(line.stamp)?;
    let reason =
        memmem::find(words, b" stat=").map(|found| &words[found + 6..]).unwrap_or_default();
    let reason = reason.strip_prefix(b"\"").unwrap_or(reason);
    // relay="203.0.113.25 (mx1.example.test)"
    if let Some(relay) = field(b" relay=\"", b'"').and_then(|relay| std::str::from_utf8(relay).ok())
    {
        let (address, host) = relay.split_once(' ').unwrap_or((relay, ""));
        let host = Some(host.trim_matches(['(', ')']))
            .filter(|host| host.contains('.') && *host != address);
        let session = scribe.key(&line.message[..16]);
        if let Ok(address) = address.parse::<IpAddr>()
            && !address.is_loopback()
            && scribe.first_of(session, 0)
        {
            scribe.tally.connection(
                domain,
                at,
                &Peer { address, host, port: None },
                Outcome::Connected,
            );
        }
    }
    scribe.attempt(domain, at, disposition, reason);
    Some(())
}
