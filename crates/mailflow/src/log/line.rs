//! One line taken apart: when, which program, and what it says. What writes the line around the
//! program's words (syslog in its two forms, journald, multilog, Exim by itself) is told by its first byte.

use super::stamp::{Stamp, tai64n};
use memchr::memchr;
use serde::Deserialize;
use std::borrow::Cow;

/// A line that a known writer wrote.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line<'a> {
    pub(crate) stamp: Stamp<'a>,
    /// The host and the program with its process number, as they stand: what tells processes apart.
    pub(crate) process: &'a [u8],
    /// The program's name without its process number; empty where the file is one program's own.
    pub(crate) program: &'a [u8],
    pub(crate) message: &'a [u8],
}

/// Takes a line apart. `None`: nothing that is known here writes such lines.
#[inline]
pub(crate) fn read(line: &[u8]) -> Option<Line<'_>> {
    match line.first()? {
        b'A'..=b'Z' => bsd(line),
        b'0'..=b'9' => iso(line),
        b'@' => multilog(line),
        b'<' => {
            let end = memchr(b'>', line.get(..6).unwrap_or(line))?;
            let rest = &line[end + 1..];
            if rest.first()?.is_ascii_digit() && rest.get(1) == Some(&b' ') {
                rfc5424(&rest[2..])
            } else {
                read_inner(rest)
            }
        }
        _ => None,
    }
}

/// What may stand behind a priority in the older form.
fn read_inner(line: &[u8]) -> Option<Line<'_>> {
    if line.first()?.is_ascii_digit() { iso(line) } else { bsd(line) }
}

#[inline]
fn bsd(line: &[u8]) -> Option<Line<'_>> {
    let shaped = line.len() > 16
        && line[3] == b' '
        && line[6] == b' '
        && line[9] == b':'
        && line[12] == b':'
        && line[15] == b' ';
    if !shaped {
        return None;
    }
    tagged(Stamp::Bsd(&line[..15]), &line[16..])
}

/// `host program[pid]: message`, or the program without a host.
#[inline]
fn tagged<'a>(stamp: Stamp<'a>, rest: &'a [u8]) -> Option<Line<'a>> {
    let mut at = memchr(b' ', rest)?;
    let mut start = at + 1;
    if at > 0 && rest[at - 1] == b':' {
        start = 0;
    } else {
        at = start + memchr(b' ', &rest[start..])?;
    }
    let colon = at.checked_sub(1)?;
    let tag = rest.get(start..at)?;
    let (process, program) = match tag.last()? {
        b':' => (&rest[..colon], &tag[..tag.len() - 1]),
        // "last message repeated", a kernel line: a writer's line with no program in it.
        _ => return Some(Line { stamp, process: &[], program: &[], message: &[] }),
    };
    let program = memchr(b'[', program).map_or(program, |bracket| &program[..bracket]);
    Some(Line { stamp, process, program, message: &rest[at + 1..] })
}

/// Stamps that begin with the year: syslog's newer habit, Exim's own log, multilog's readable stamps.
#[inline]
fn iso(line: &[u8]) -> Option<Line<'_>> {
    let shaped = line.len() > 20
        && line[4] == b'-'
        && line[7] == b'-'
        && line[13] == b':'
        && line[16] == b':';
    if !shaped {
        return None;
    }
    let stamp = Stamp::Iso(&line[..line.len().min(40)]);
    match line[10] {
        b'T' => {
            let end = memchr(b' ', line)?;
            tagged(stamp, &line[end + 1..])
        }
        b' ' => {
            let end = 19 + memchr(b' ', &line[19..])?;
            let mut message = &line[end + 1..];
            // A zone, then a process number, may stand in front.
            if matches!(message.first(), Some(b'+' | b'-')) && message.get(5) == Some(&b' ') {
                message = &message[6..];
            }
            if message.first() == Some(&b'[')
                && let Some(close) = memchr(b']', message.get(..14).unwrap_or(message))
            {
                message = message.get(close + 2..)?;
            }
            Some(Line { stamp, process: &[], program: &[], message })
        }
        _ => None,
    }
}

fn multilog(line: &[u8]) -> Option<Line<'_>> {
    let seconds = tai64n(line)?;
    let message = line.get(25..)?.trim_ascii_start();
    Some(Line { stamp: Stamp::Unix(seconds), process: &[], program: &[], message })
}

/// RFC 5424 behind its version: stamp, host, program, process, message id, structured data, words.
fn rfc5424(line: &[u8]) -> Option<Line<'_>> {
    let mut fields = line.splitn(6, |&byte| byte == b' ');
    let (stamp, host, program, pid, _id, rest) = (
        fields.next()?,
        fields.next()?,
        fields.next()?,
        fields.next()?,
        fields.next()?,
        fields.next()?,
    );
    let words = match rest.first()? {
        b'[' => {
            // Structured data ends at a bracket that is neither escaped nor followed by another.
            let mut end = 0;
            loop {
                end += memchr(b']', rest.get(end..)?)? + 1;
                if rest[end - 2] != b'\\' && rest.get(end) != Some(&b'[') {
                    break;
                }
            }
            &rest[end..]
        }
        _ => rest.get(1..)?,
    };
    let words = words.trim_ascii_start();
    let message = words.strip_prefix(b"\xef\xbb\xbf").unwrap_or(words);
    let process = span(line, host, pid)?;
    if stamp.len() < 19 {
        return None;
    }
    Some(Line { stamp: Stamp::Iso(stamp), process, program, message })
}

/// The bytes of `whole` from the start of `first` to the end of `last`.
fn span<'a>(whole: &'a [u8], first: &[u8], last: &[u8]) -> Option<&'a [u8]> {
    let base = whole.as_ptr() as usize;
    let start = (first.as_ptr() as usize).checked_sub(base)?;
    let end = (last.as_ptr() as usize).checked_sub(base)? + last.len();
    whole.get(start..end)
}

/// A line of `journalctl -o json`, as far as it is read. Values that are no text are lists of bytes.
#[derive(Deserialize)]
pub(crate) struct Journal<'a> {
    #[serde(rename = "__REALTIME_TIMESTAMP", borrow)]
    realtime: Option<Cow<'a, str>>,
    #[serde(rename = "_HOSTNAME", borrow)]
    host: Option<Cow<'a, str>>,
    #[serde(rename = "SYSLOG_IDENTIFIER", borrow)]
    identifier: Option<Cow<'a, str>>,
    #[serde(rename = "_PID", borrow)]
    pid: Option<Cow<'a, str>>,
    #[serde(rename = "MESSAGE", borrow)]
    message: Option<Text<'a>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Text<'a> {
    Words(#[serde(borrow)] Cow<'a, str>),
    Bytes(Vec<u8>),
}

/// The same as [`Line`], out of a journal's line.
pub(crate) struct JournalLine {
    seconds: i64,
    process: String,
    program: String,
    message: Vec<u8>,
}

impl JournalLine {
    pub(crate) fn read(line: &[u8]) -> Option<Self> {
        let journal: Journal<'_> = serde_json::from_slice(line).ok()?;
        let micros: i64 = journal.realtime?.parse().ok()?;
        let program = journal.identifier.unwrap_or_default().into_owned();
        let process = format!(
            "{} {program} {}",
            journal.host.unwrap_or_default(),
            journal.pid.unwrap_or_default()
        );
        let message = match journal.message {
            Some(Text::Words(words)) => words.into_owned().into_bytes(),
            Some(Text::Bytes(bytes)) => bytes,
            None => Vec::new(),
        };
        Some(Self { seconds: micros / 1_000_000, process, program, message })
    }

    pub(crate) fn as_line(&self) -> Line<'_> {
        Line {
            stamp: Stamp::Unix(self.seconds),
            process: self.process.as_bytes(),
            program: self.program.as_bytes(),
            message: &self.message,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (String, String, String) {
        let line = read(text.as_bytes()).unwrap();
        let own = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (own(line.process), own(line.program), own(line.message))
    }

    #[test]
    fn the_writers_of_lines() {
        let postfix = (
            "mail postfix/smtp[650]".to_owned(),
            "postfix/smtp".to_owned(),
            "connect to x".to_owned(),
        );
        assert_eq!(parts("Nov 23 16:55:29 mail postfix/smtp[650]: connect to x"), postfix);
        assert_eq!(parts("<22>Nov 23 16:55:29 mail postfix/smtp[650]: connect to x"), postfix);
        assert_eq!(
            parts("2024-01-15T10:00:00.1+03:00 mail postfix/smtp[650]: connect to x"),
            postfix
        );
        let new = parts("<22>1 2024-01-15T10:00:00Z mail postfix/smtp 650 - - connect to x");
        assert_eq!(new, ("mail postfix/smtp 650".to_owned(), postfix.1.clone(), postfix.2.clone()));
        let data = parts(
            "<22>1 2024-01-15T10:00:00Z mail postfix/smtp 650 - [a b=\"c\\]\"][d] \u{feff}connect to x",
        );
        assert_eq!(data.2, "connect to x");
        assert_eq!(
            parts("2024-01-15 10:00:00 +0300 [77] 1rPAbC-0001xy-2Z => x").2,
            "1rPAbC-0001xy-2Z => x"
        );
        assert_eq!(
            parts("@4000000037c219bf2ef02e94 delivery 1: success: x/").2,
            "delivery 1: success: x/"
        );
        assert_eq!(parts("Nov 23 16:55:29 mail last message repeated 3 times").2, "");
        assert!(read(b"not a log line at all").is_none());
    }

    #[test]
    fn a_journal_line() {
        let text = r#"{"__REALTIME_TIMESTAMP":"1705300000000000","_HOSTNAME":"mail","SYSLOG_IDENTIFIER":"postfix/smtp","_PID":"650","MESSAGE":"connect \"to\" x"}"#;
        let line = JournalLine::read(text.as_bytes()).unwrap();
        assert_eq!(line.as_line().message, b"connect \"to\" x");
        assert_eq!(line.as_line().stamp, Stamp::Unix(1_705_300_000));
        let bytes = r#"{"__REALTIME_TIMESTAMP":"1","MESSAGE":[104,105,255]}"#;
        assert_eq!(JournalLine::read(bytes.as_bytes()).unwrap().message, [104, 105, 255]);
    }
}
