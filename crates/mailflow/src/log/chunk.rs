//! One chunk of whole lines: each line to the reader of the program that wrote it.

use super::ends::ends;
use super::exchange::{self, Columns};
use super::line::{self, JournalLine, Line};
use super::scribe::Scribe;
use super::stamp::Stamp;
use super::{exim, opensmtpd, postfix, qmail, sendmail};
use std::sync::Arc;

/// As many digits as a process number has, and its bracket.
const LONGEST_NUMBER: usize = 12;

/// As long as the name of a part of Postfix is.
const LONGEST_PART: usize = 20;

/// What is known of a file from its beginning.
#[derive(Clone, Debug, Default)]
pub(crate) struct FileKind {
    /// The columns, if it is a message tracking log.
    pub(crate) columns: Option<Columns>,
}

/// Reads a chunk. The first and the last line that bear a time widen the span that is covered.
pub(crate) fn read_chunk(chunk: &[u8], kind: &Arc<FileKind>, scribe: &mut Scribe) {
    let mut start = 0;
    let mut first = true;
    let mut host = Host::default();
    let mut last: Option<&[u8]> = None;
    let unended = (chunk.last() != Some(&b'\n')).then_some(chunk.len());
    ends(chunk).chain(unended).for_each(|end| {
        let mut text = &chunk[start..end];
        start = end + 1;
        if let [head @ .., b'\r'] = text {
            text = head;
        }
        if text.is_empty() {
            return;
        }
        scribe.tally.lines += 1;
        if read_line(text, &mut host, kind, scribe).is_none() {
            scribe.tally.unparsed += 1;
        } else if first {
            first = !see(text, scribe);
        } else {
            last = Some(text);
        }
    });
    last.map(|text| see(text, scribe));
}

/// Widens the span by a line's stamp, if it bears one.
fn see(text: &[u8], scribe: &mut Scribe) -> bool {
    let at = match text.first() {
        Some(b'{') => {
            JournalLine::read(text).and_then(|journal| scribe.time(journal.as_line().stamp))
        }
        _ => line::read(text).and_then(|line| scribe.time(line.stamp)).or_else(|| {
            let iso = text.len() > 20 && text[10] == b'T' && text[0].is_ascii_digit();
            iso.then(|| scribe.time(Stamp::Iso(text))).flatten()
        }),
    };
    at.map(|at| scribe.tally.seen(at)).is_some()
}

#[inline]
fn read_line<'a>(
    text: &'a [u8],
    host: &mut Host<'a>,
    kind: &FileKind,
    scribe: &mut Scribe,
) -> Option<()> {
    match text[0] {
        b'{' => {
            let journal = JournalLine::read(text)?;
            dispatch(&journal.as_line(), scribe)
        }
        b'#' if kind.columns.is_some() => Some(()),
        b'A'..=b'Z' if kind.columns.is_none() => match glance(text, host) {
            Glance::Idle => Some(()),
            Glance::Sends(line) => postfix::read(b"smtp", &line, scribe),
            Glance::Other => dispatch(&line::read(text)?, scribe),
        },
        _ => match &kind.columns {
            Some(columns) => exchange::read(text, columns, scribe),
            None => dispatch(&line::read(text)?, scribe),
        },
    }
}

/// The host of the line before, which is nearly always that of the next.
#[derive(Default)]
struct Host<'a> {
    /// Its name and the space behind it.
    name: &'a [u8],
    /// The first eight bytes of that, and which of them there are.
    start: u64,
    mask: u64,
}

impl<'a> Host<'a> {
    /// What stands behind the host.
    #[inline]
    fn behind(&mut self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let start = u64::from_le_bytes(*rest.first_chunk()?);
        if start & self.mask == self.start && self.mask != 0 {
            let more = rest.get(self.name.len()..)?;
            if self.name.len() <= 8 || rest.starts_with(self.name) {
                return Some(more);
            }
        }
        let space = memchr::memchr(b' ', &rest[..rest.len().min(64)])?;
        let (name, program) = rest.split_at(space + 1);
        let mask = u64::MAX >> (64 - 8 * name.len().min(8));
        *self = Self { name, start: start & mask, mask };
        Some(program)
    }
}

/// What a few bytes tell of a line.
enum Glance<'a> {
    /// It is of a part of Postfix that sends nothing: four lines of five in its logs.
    Idle,
    /// It is of the part that sends.
    Sends(Line<'a>),
    /// It is to be looked at.
    Other,
}

#[inline]
fn glance<'a>(text: &'a [u8], host: &mut Host<'a>) -> Glance<'a> {
    let Some(program) = text.get(16..).and_then(|rest| host.behind(rest)) else {
        return Glance::Other;
    };
    let shaped = text[3] == b' '
        && text[6] == b' '
        && text[9] == b':'
        && text[12] == b':'
        && text[15] == b' ';
    let Some(part) = program.strip_prefix(b"postfix/").filter(|_| shaped) else {
        return Glance::Other;
    };
    if let [b's', b'm', b't', b'p', b'[', rest @ ..] = part {
        let end = rest.iter().take(LONGEST_NUMBER).position(|&byte| byte == b']');
        let Some(message) = end.and_then(|end| rest[end + 1..].strip_prefix(b": ")) else {
            return Glance::Other;
        };
        let process = &text[16..text.len() - message.len() - 2];
        let stamp = Stamp::Bsd(&text[..15]);
        return Glance::Sends(Line { stamp, process, program: b"postfix/smtp", message });
    }
    // Those that speak most.
    if [&b"smtpd["[..], b"qmgr[", b"cleanup["].iter().any(|name| part.starts_with(name)) {
        return Glance::Idle;
    }
    // The name of a service may stand before the part: "postfix/relay/smtp".
    let end =
        part.iter().take(LONGEST_PART).position(|byte| matches!(byte, b'[' | b'/' | b':' | b' '));
    match end.map(|end| part.split_at(end)) {
        Some((name, [b'[', ..])) if !matches!(name, b"error" | b"retry") => Glance::Idle,
        _ => Glance::Other,
    }
}

#[inline]
fn dispatch(line: &Line<'_>, scribe: &mut Scribe) -> Option<()> {
    if let Some(part) = postfix::part(line.program) {
        return postfix::read(part, line, scribe);
    }
    match line.program {
        // A file of one program: Exim's and qmail's lines are told by their shape.
        b"" | b"exim" | b"exim4" => {
            let line = without_stamp(line);
            match exim::message_id(line.message) {
                Some(id) => exim::read(&line, id, scribe),
                None if line.program.is_empty() => qmail::read(&line, scribe).or(Some(())),
                None => Some(()),
            }
        }
        b"smtpd" => match opensmtpd::outgoing(line.message) {
            Some(words) => opensmtpd::read(line, words, scribe),
            None => Some(()),
        },
        b"qmail" | b"qmail-send" => qmail::read(line, scribe).or(Some(())),
        name if sendmail::is_program(name) => sendmail::read(line, scribe),
        _ => Some(()),
    }
}

/// Exim's words behind its own stamp, where syslog's stands in front of it too.
fn without_stamp<'a>(line: &Line<'a>) -> Line<'a> {
    match line::read(line.message) {
        Some(inner) if inner.program.is_empty() && !line.program.is_empty() => {
            Line { program: line.program, ..inner }
        }
        _ => line.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_glance_sees_what_reading_would(
            lines in prop::collection::vec(
                (
                    "(mail|mailhost|mailhost-[ab]|a|m)",
                    "(postfix/(smtp|smtpd|qmgr|error|retry|out/smtp)|exim|smtp)",
                    "(\\[[0-9]{1,14}\\]|\\[x|\\[\\]|)",
                    "(: |:| )",
                    "[ -~]{0,30}",
                ),
                1..20,
            ),
        ) {
            let lines: Vec<String> = lines
                .into_iter()
                .map(|(host, program, id, colon, words)| {
                    format!("Nov 23 16:55:29 {host} {program}{id}{colon}{words}")
                })
                .collect();
            let mut host = Host::default();
            for text in lines.iter().map(String::as_bytes) {
                match glance(text, &mut host) {
                    Glance::Sends(line) => prop_assert_eq!(line::read(text), Some(line)),
                    Glance::Idle => {
                        let line = line::read(text);
                        let part = line.as_ref().and_then(|line| postfix::part(line.program));
                        let sends = [&b"smtp"[..], b"error", b"retry"];
                        prop_assert!(!part.is_some_and(|part| sends.contains(&part)), "{text:?}");
                    }
                    Glance::Other => {}
                }
            }
        }
    }

    #[test]
    fn a_delivery_is_seen_at_a_glance_behind_any_host() {
        let names = ["mail", "mail", "mailhost-a", "mailhost-b", "m", "mail.example"];
        let lines =
            names.map(|name| format!("Nov 23 16:55:29 {name} postfix/smtp[650]: connect to x"));
        let mut host = Host::default();
        for (name, text) in names.iter().zip(&lines) {
            let Glance::Sends(line) = glance(text.as_bytes(), &mut host) else {
                panic!("{name} is not seen")
            };
            assert_eq!(line.process, format!("{name} postfix/smtp[650]").as_bytes());
            assert_eq!(line.message, b"connect to x");
        }
    }
}
