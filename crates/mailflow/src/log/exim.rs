//! Exim's main log: `H=host [address]: reason` for each address that fails, then `==`, `=>`, `->` or
//! `**` for each recipient, with the same message id.

use super::line::Line;
use super::scribe::{Scribe, domain, outcome, peer, room};
use super::tally::{Disposition, Outcome};
use memchr::{memchr, memmem};

/// The length of a message id at the start of `message`: 16 characters, or 23 since Exim 4.97.
#[inline]
pub(crate) fn message_id(message: &[u8]) -> Option<usize> {
    [16, 23].into_iter().find(|&length| {
        message.get(length) == Some(&b' ')
            && message.get(6) == Some(&b'-')
            && message[..length].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    })
}

/// Reads a line of Exim behind its stamp. `None`: it bears a time that is none.
pub(crate) fn read(line: &Line<'_>, id: usize, scribe: &mut Scribe) -> Option<()> {
    let rest = &line.message[id + 1..];
    let mail = &line.message[..id];
    if let Some(server) = rest.strip_prefix(b"H=") {
        let at = scribe.time(line.stamp)?;
        let behind = server.get(memchr(b']', server)? + 1..)?;
        if let (Some(peer), Some(outcome)) = (peer(server), outcome(behind))
            && !replied(behind)
        {
            let key = scribe.key(mail);
            scribe.links.fail(key, peer.failure(at, outcome));
        }
        return Some(());
    }
    let disposition = match rest.get(..3)? {
        b"=> " | b"-> " | b">> " => Disposition::Delivered,
        b"== " => Disposition::Deferred,
        b"** " => Disposition::Bounced,
        _ => return Some(()),
    };
    let rest = &rest[3..];
    let to = &rest[..memchr(b' ', rest).unwrap_or(rest.len())];
    let mut room = room();
    let Some(domain) = domain(to.strip_suffix(b":").unwrap_or(to), &mut room) else {
        return Some(());
    };
    let server = memmem::find(rest, b" H=").map(|found| &rest[found + 3..]);
    if server.is_none() && disposition == Disposition::Delivered {
        return Some(());
    }
    let at = scribe.time(line.stamp)?;
    let reason = rest.get(to.len()..).unwrap_or_default();
    let key = scribe.key(mail);
    let mut again = None;
    if let Some(server) = server
        && let Some(peer) = peer(server)
        && scribe.first_of(key, scribe.key(&server[..memchr(b']', server).unwrap_or(0)]))
    {
        let broke =
            outcome(reason).filter(|_| disposition != Disposition::Delivered && !replied(reason));
        match broke {
            Some(broke) => again = Some(peer.failure(at, broke)),
            None => {
                scribe.tally.connection(domain, at, &peer, Outcome::Connected);
            }
        }
    }
    scribe.links.close_for(key, domain, again, &mut scribe.tally);
    scribe.attempt(domain, at, disposition, reason);
    Some(())
}

/// Whether the other server answered something.
fn replied(words: &[u8]) -> bool {
    memmem::find(words, b"SMTP error from remote").is_some()
}
