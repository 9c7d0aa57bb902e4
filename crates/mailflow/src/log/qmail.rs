//! qmail: `starting delivery N: msg M to remote user@domain`, later `delivery N: success|deferral|
//! failure: words_with_underscores/`.

use super::line::Line;
use super::links::{Close, Open};
use super::scribe::{Scribe, domain, outcome, room};
use super::tally::{Disposition, Outcome};
use memchr::{memchr, memmem};

/// Reads a line of qmail-send; `None` if it is none, or bears a time that is none.
pub(crate) fn read(line: &Line<'_>, scribe: &mut Scribe) -> Option<()> {
    // Under syslog its own stamp in seconds stands in front.
    let message = match memchr(b' ', line.message.get(..24)?) {
        Some(end)
            if line.message[..end].iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') =>
        {
            &line.message[end + 1..]
        }
        _ => line.message,
    };
    if let Some(rest) = message.strip_prefix(b"starting delivery ") {
        let number = &rest[..memchr(b':', rest)?];
        let mut room = room();
        if let Some(to) = memmem::find(rest, b" to remote ")
            && let Some(domain) = domain(&rest[to + 11..], &mut room)
        {
            let key = scribe.key(number);
            scribe.links.open(key, Open::Domain(domain.into()));
        }
        return Some(());
    }
    let Some(rest) = message.strip_prefix(b"delivery ") else {
        return is_other(message).then_some(());
    };
    let colon = memchr(b':', rest)?;
    let (number, words) = (&rest[..colon], rest.get(colon + 2..)?);
    let (kind, report) = words.split_at(memchr(b':', words)?);
    let disposition = match kind {
        b"success" => Disposition::Delivered,
        b"deferral" => Disposition::Deferred,
        b"failure" => Disposition::Bounced,
        _ => return Some(()),
    };
    let at = scribe.time(line.stamp)?;
    let report: Vec<u8> =
        report.iter().map(|&byte| if byte == b'_' { b' ' } else { byte }).collect();
    let connection = crate::endpoint::find(&String::from_utf8_lossy(&report))
        .and_then(|end| end.address)
        .map(|address| {
            let broke = memmem::find(&report, b"Connected to ").is_some()
                && disposition != Disposition::Delivered;
            let outcome = outcome(&report)
                .filter(|_| broke && memmem::find(&report, b"Remote host said").is_none());
            (address, outcome.unwrap_or(Outcome::Connected))
        });
    let cause = if disposition == Disposition::Delivered { None } else { scribe.refusal(&report) };
    let key = scribe.key(number);
    scribe.links.close(key, Close::Ended { at, disposition, cause, connection }, &mut scribe.tally);
    Some(())
}

/// Its other lines: `new msg`, `info msg`, `end msg`, `status:`, `bounce msg`, `triple bounce`.
fn is_other(message: &[u8]) -> bool {
    const STARTS: [&[u8]; 8] = [
        b"new msg",
        b"info msg",
        b"end msg",
        b"status:",
        b"bounce msg",
        b"triple bounce",
        b"warning:",
        b"alert:",
    ];
    STARTS.iter().any(|start| message.starts_with(start))
}
