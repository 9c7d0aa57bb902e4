//! Postfix: `connect to … : reason` for each address that fails, then `to=<…>, relay=…, status=…` for
//! each recipient, by the same process.

use super::line::Line;
use super::scribe::{Scribe, domain, outcome, peer, room};
use super::tally::{Disposition, Outcome};
use memchr::memmem::Finder;
use memchr::{memchr, memrchr};
use std::sync::LazyLock;

/// Whether the program's name is one of Postfix's, and which part of it speaks.
#[inline]
pub(crate) fn part(program: &[u8]) -> Option<&[u8]> {
    let slash = memchr::memrchr(b'/', program)?;
    program.starts_with(b"postfix").then(|| &program[slash + 1..])
}

/// Reads a line of Postfix. `None`: it bears a time that is none.
#[inline]
pub(crate) fn read(part: &[u8], line: &Line<'_>, scribe: &mut Scribe) -> Option<()> {
    match part {
        b"smtp" => delivery(line, scribe),
        // Mail that is not tried for now, with the reason of the last try.
        b"error" | b"retry" => result(line, queue_id(line.message), scribe, false),
        _ => Some(()),
    }
}

/// Where what is said of a mail starts, behind its queue id.
#[inline]
fn queue_id(message: &[u8]) -> usize {
    let colon = memchr(b':', message.get(..24).unwrap_or(message)).unwrap_or(0);
    if message.get(colon + 1) == Some(&b' ') { colon + 2 } else { 0 }
}

fn delivery(line: &Line<'_>, scribe: &mut Scribe) -> Option<()> {
    let message = line.message;
    if let Some(rest) = message.strip_prefix(b"connect to ") {
        return failure(line, rest, scribe);
    }
    let id = queue_id(message);
    let rest = &message[id..];
    if rest.starts_with(b"to=<") {
        return result(line, id, scribe, true);
    }
    // Another address of the same mail is tried next.
    let broken = rest
        .strip_prefix(b"conversation with ")
        .or_else(|| rest.strip_prefix(b"lost connection with "));
    match broken {
        Some(peer) => failure(line, peer, scribe),
        None => Some(()),
    }
}

fn failure(line: &Line<'_>, rest: &[u8], scribe: &mut Scribe) -> Option<()> {
    let at = scribe.time(line.stamp)?;
    // "lost" and "conversation" stand before the peer, the reason behind it.
    let words = if line.message.starts_with(b"connect to ") { rest } else { line.message };
    if let (Some(peer), Some(outcome)) = (peer(rest), outcome(words))
        && !peer.address.is_loopback()
    {
        let key = scribe.key(line.process);
        scribe.links.fail(key, peer.failure(at, outcome));
    }
    Some(())
}

/// Reads what became of a recipient, behind a queue id of that length.
fn result(line: &Line<'_>, id: usize, scribe: &mut Scribe, fresh: bool) -> Option<()> {
    let (mail, rest) = line.message.split_at(id);
    let Some(rest) = rest.strip_prefix(b"to=<") else { return Some(()) };
    let Some(end) = memchr(b'>', rest) else { return Some(()) };
    let Some((relay, status)) = relay_and_status(&rest[end..]) else { return Some(()) };
    let disposition = match status {
        [b's', b'e', b'n', b't', ..] => Disposition::Delivered,
        [b'd', b'e', b'f', ..] => Disposition::Deferred,
        [b'b', b'o', b'u', ..] => Disposition::Bounced,
        _ => return Some(()),
    };
    let relay = &relay[..memchr(b',', relay).unwrap_or(relay.len())];
    let (process, mail) = (scribe.key(line.process), scribe.key(mail));
    let Some(at_sign) = memrchr(b'@', &rest[..end]) else { return Some(()) };
    let place = scribe.place(&rest[at_sign..end], relay);
    let reason = memchr(b'(', status).map_or(&b""[..], |open| &status[open + 1..]);
    let broke =
        reason.starts_with(b"conversation with ") || reason.starts_with(b"lost connection with ");
    let again = reason.strip_prefix(b"connect to ");
    // Nearly all mail goes where some went before.
    if fresh
        && !broke
        && again.is_none()
        && scribe.links.is_settled(process)
        && let Some(number) = scribe.known(place)
    {
        let at = scribe.time(line.stamp)?;
        if scribe.first_of(process, mail) {
            scribe.tally.reached_again(number, at);
        }
        scribe.attempt_again(number, at, disposition, reason);
        return Some(());
    }
    let mut room = room();
    let Some(domain) = domain(&rest[..end], &mut room) else { return Some(()) };
    let relayed = peer(relay);
    // A filter on this computer is no destination.
    if relayed.as_ref().is_some_and(|peer| peer.address.is_loopback()) {
        return Some(());
    }
    let at = scribe.time(line.stamp)?;
    if fresh {
        let first = scribe.first_of(process, mail);
        let own = broke && disposition != Disposition::Delivered;
        if let Some(peer) = &relayed
            && first
        {
            let went = outcome(reason).filter(|_| own).unwrap_or(Outcome::Connected);
            if let Some(number) = scribe.tally.connection(domain, at, peer, went) {
                scribe.know(place, number);
            }
        }
        // Told again here: where a log has only the results, it is all there is of the connection.
        let again = again.filter(|_| first);
        let again = again.and_then(|rest| Some(peer(rest)?.failure(at, outcome(rest)?)));
        scribe.links.close_for(process, domain, again, &mut scribe.tally);
    }
    scribe.attempt(domain, at, disposition, reason);
    Some(())
}

static RELAY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(", relay="));
static STATUS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(STATUS_IS));
const STATUS_IS: &[u8] = b", status=";

/// What stands behind `relay=` and behind `status=`, given what follows the recipient.
#[inline]
fn relay_and_status(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let relay = match rest.strip_prefix(b">, relay=") {
        Some(relay) => relay,
        // "orig_to=<…>" stands between.
        None => &rest[RELAY.find(rest)? + 8..],
    };
    // Nearly always one word stands between it and the first bracket, which is found sooner.
    let before = &relay[..memchr(b'(', relay).unwrap_or(0)];
    let near = memrchr(b'=', before).map(|at| at + 1);
    let status = match near.filter(|&at| before[..at].ends_with(STATUS_IS)) {
        Some(at) => at,
        None => STATUS.find(relay)? + STATUS_IS.len(),
    };
    Some((relay, &relay[status..]))
}
