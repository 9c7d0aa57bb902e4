//! sendmail: one line for each group of recipients, `to=…, relay=host [address], …, stat=…`.

use super::line::Line;
use super::scribe::{Scribe, domain, outcome, peer, room};
use super::tally::{Disposition, Outcome};
use memchr::{memchr, memmem};

/// Whether the program is one of sendmail's.
#[inline]
pub(crate) fn is_program(program: &[u8]) -> bool {
    matches!(program, b"sendmail" | b"sm-mta" | b"sm-que" | b"sm-msp-queue" | b"sendmail-out")
}

/// Reads a line of sendmail. `None`: it bears a time that is none.
pub(crate) fn read(line: &Line<'_>, scribe: &mut Scribe) -> Option<()> {
    let message = line.message;
    let Some(start) = memchr(b' ', message).filter(|&at| message[at + 1..].starts_with(b"to="))
    else {
        return Some(());
    };
    let rest = &message[start + 4..];
    let field = |name: &[u8]| memmem::find(rest, name).map(|at| &rest[at + name.len()..]);
    let Some(status) = field(b", stat=") else { return Some(()) };
    let mailer = field(b", mailer=").unwrap_or_default();
    if !(mailer.starts_with(b"esmtp")
        || mailer.starts_with(b"smtp")
        || mailer.starts_with(b"relay"))
    {
        return Some(());
    }
    let relay = field(b", relay=").and_then(peer).filter(|peer| !peer.address.is_loopback());
    let disposition = if status.starts_with(b"Sent") {
        Disposition::Delivered
    } else if status.starts_with(b"Deferred")
        || status.starts_with(b"queued")
        || status.starts_with(b"Please try")
    {
        Disposition::Deferred
    } else {
        Disposition::Bounced
    };
    let at = scribe.time(line.stamp)?;
    let end = memmem::find(rest, b", ").unwrap_or(rest.len());
    let key = scribe.key(line.process);
    let own = status
        .strip_prefix(b"Deferred: ")
        .filter(|words| !words.first().is_some_and(u8::is_ascii_digit));
    for address in rest[..end].split(|&byte| byte == b',') {
        let mut room = room();
        let trimmed = address.strip_prefix(b"<").unwrap_or(address);
        let trimmed = trimmed.strip_suffix(b">").unwrap_or(trimmed);
        let Some(domain) = domain(trimmed, &mut room) else { continue };
        if let Some(peer) = &relay
            && scribe.first_of(key, scribe.key(&message[..start]))
        {
            // "Name server: … timed out" is no connection.
            let looked_up = own.is_some_and(|words| words.starts_with(b"Name server"));
            let went = own.and_then(outcome).unwrap_or(Outcome::Connected);
            if !looked_up {
                scribe.tally.connection(domain, at, peer, went);
            }
        }
        scribe.attempt(domain, at, disposition, own.unwrap_or(status));
    }
    Some(())
}
