//! One chunk of whole lines: each line to the reader of the program that wrote it.

use super::exchange::{self, Columns};
use super::line::{self, JournalLine, Line};
use super::scribe::Scribe;
use super::{exim, opensmtpd, postfix, qmail, sendmail};
use std::sync::Arc;

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
    let mut last: Option<&[u8]> = None;
    let ends = memchr::memchr_iter(b'\n', chunk)
        .chain((chunk.last() != Some(&b'\n')).then_some(chunk.len()));
    for end in ends {
        let mut text = &chunk[start..end.min(chunk.len())];
        start = end + 1;
        if let [head @ .., b'\r'] = text {
            text = head;
        }
        if text.is_empty() {
            continue;
        }
        scribe.tally.lines += 1;
        if read_line(text, kind, scribe).is_none() {
            scribe.tally.unparsed += 1;
        } else if first {
            first = !see(text, scribe);
        } else {
            last = Some(text);
        }
    }
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
            iso.then(|| scribe.time(super::stamp::Stamp::Iso(text))).flatten()
        }),
    };
    at.map(|at| scribe.tally.seen(at)).is_some()
}

#[inline]
fn read_line(text: &[u8], kind: &FileKind, scribe: &mut Scribe) -> Option<()> {
    match text[0] {
        b'{' => {
            let journal = JournalLine::read(text)?;
            dispatch(&journal.as_line(), scribe)
        }
        b'#' if kind.columns.is_some() => Some(()),
        b'A'..=b'Z' if is_idle(text) => Some(()),
        _ => match &kind.columns {
            Some(columns) => exchange::read(text, columns, scribe),
            None => dispatch(&line::read(text)?, scribe),
        },
    }
}

/// Whether it is a line of a part of Postfix that sends nothing: four lines of five in its logs, which
/// are told by a few bytes.
#[inline]
fn is_idle(text: &[u8]) -> bool {
    let Some(host) = text.get(16..80.min(text.len())) else { return false };
    let Some(space) = memchr::memchr(b' ', host) else { return false };
    let shaped = text[3] == b' '
        && text[6] == b' '
        && text[9] == b':'
        && text[12] == b':'
        && text[15] == b' ';
    match host[space + 1..].strip_prefix(b"postfix/") {
        Some([b's', b'm', b't', b'p', b'[', ..] | [b'e' | b'r', ..]) | None => false,
        Some(_) => shaped,
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
