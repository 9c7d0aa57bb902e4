//! Standard output: the result and nothing else.

use crate::failure::{Failure, reason};
use serde::Serialize;
use std::io::{self, BufWriter, ErrorKind, Write};

/// Prints a text, with its colours if stdout is a terminal that wants them.
///
/// # Errors
/// When it can't be written. A reader that has gone away, as `head` does, is no error: it has what
/// it wanted.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    written(print_to(&mut anstream::stdout().lock(), text))
}

/// Prints a value as one JSON object over several lines.
///
/// # Errors
/// As for [`text`].
pub(crate) fn json<T: Serialize>(value: &T) -> Result<(), Failure> {
    written(json_to(&mut io::stdout().lock(), value))
}

/// Prints a value as one line of JSON; false when the reader has gone away.
///
/// # Errors
/// As for [`text`].
pub(crate) fn json_line<T: Serialize>(value: &T) -> Result<bool, Failure> {
    let mut line = serde_json::to_vec(value).map_err(Failure::new)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    match out.write_all(&line).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        result => written(result).map(|()| true),
    }
}

fn print_to(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Writes as it goes: what a long log shows is many times as long in words as in memory.
fn json_to<T: Serialize>(out: &mut impl Write, value: &T) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    serde_json::to_writer_pretty(&mut out, value)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// What came of writing the result, as a sentence. A reader that has gone away is no error.
///
/// # Errors
/// When it can't be written.
pub(crate) fn written(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("the result can't be written: {}", reason(&error))))
        }
        _ => Ok(()),
    }
}
