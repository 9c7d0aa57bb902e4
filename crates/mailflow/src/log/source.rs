//! Bytes of a log: packed or not, cut into chunks of whole lines.

use flate2::read::MultiGzDecoder;
use std::io::{self, Read};

/// How much a worker takes at a time: little enough to be still in a cache when it is counted, and enough for
/// what each chunk leaves open to cost little beside it.
pub(crate) const CHUNK: usize = 1 << 20;
/// A longer line is no log line: it is counted as one that was not understood, and passed over.
pub(crate) const LONGEST_LINE: usize = 64 * 1024;
/// zstd frames that ask for a larger window than 2^27 bytes are refused: packing never needs more.
const WINDOW_LOG: u32 = 27;

/// Unpacks what the first bytes say is gzip or zstd.
pub(crate) fn open<'a>(
    mut reader: Box<dyn Read + Send + 'a>,
) -> io::Result<Box<dyn Read + Send + 'a>> {
    let mut magic = [0; 4];
    let mut got = 0;
    while got < magic.len() {
        match reader.read(&mut magic[got..]) {
            Ok(0) => break,
            Ok(more) => got += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let whole = io::Cursor::new(magic[..got].to_vec()).chain(reader);
    Ok(match magic {
        [0x1f, 0x8b, ..] if got >= 2 => Box::new(MultiGzDecoder::new(whole)),
        [0x28, 0xb5, 0x2f, 0xfd] => {
            let mut decoder = zstd::stream::read::Decoder::new(whole)?;
            decoder.window_log_max(WINDOW_LOG)?;
            Box::new(decoder)
        }
        _ => Box::new(whole),
    })
}

/// Cuts a stream into chunks of whole lines.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    /// The beginning of a line whose end has not been read yet.
    rest: Vec<u8>,
    /// Whether that line is too long and is being passed over.
    skipping: bool,
    /// How many lines were passed over.
    pub(crate) skipped: u64,
}

impl Cutter {
    /// Fills `buffer` with whole lines. `false` at the end of the stream, after which nothing is kept.
    /// At the end of a stream that may still grow (`last` is false) an unfinished line is kept.
    pub(crate) fn fill(
        &mut self,
        reader: &mut dyn Read,
        buffer: &mut Vec<u8>,
        last: bool,
    ) -> io::Result<bool> {
        let mut filled = self.start(buffer);
        let mut more = true;
        loop {
            if filled == buffer.len() || !more {
                buffer.truncate(filled);
                self.cut(buffer, !more && last);
                if !buffer.is_empty() || !more {
                    return Ok(more);
                }
                filled = self.start(buffer);
            }
            match reader.read(&mut buffer[filled..]) {
                Ok(0) => more = false,
                Ok(got) => filled += got,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Forgets a line whose end will not be read.
    pub(crate) fn drop_rest(&mut self) {
        self.rest.clear();
        self.skipping = false;
    }

    /// Puts what was kept at the beginning of `buffer`, and makes the rest of it room to read into. What
    /// it held is not wiped: all of it is written over or cut off.
    fn start(&mut self, buffer: &mut Vec<u8>) -> usize {
        buffer.resize(CHUNK, 0);
        buffer[..self.rest.len()].copy_from_slice(&self.rest);
        let kept = self.rest.len();
        self.rest.clear();
        kept
    }

    /// Keeps the unfinished line at the end of `buffer` for later, or takes it if nothing follows.
    fn cut(&mut self, buffer: &mut Vec<u8>, end: bool) {
        if self.skipping {
            match memchr::memchr(b'\n', buffer) {
                Some(at) => {
                    buffer.drain(..=at);
                    self.skipping = false;
                }
                None => buffer.clear(),
            }
        }
        if end {
            self.skipping = false;
            return;
        }
        let whole = memchr::memrchr(b'\n', buffer).map_or(0, |at| at + 1);
        if buffer.len() - whole > LONGEST_LINE {
            self.skipping = true;
            self.skipped += 1;
        } else {
            self.rest.extend_from_slice(&buffer[whole..]);
        }
        buffer.truncate(whole);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A reader that gives what it has in small pieces.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(to.len());
            to[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    fn chunks(text: &[u8], step: usize) -> (Vec<u8>, u64) {
        let (mut cutter, mut reader, mut buffer, mut all) =
            (Cutter::default(), Drip(text, step), Vec::new(), Vec::new());
        loop {
            let more = cutter.fill(&mut reader, &mut buffer, true).unwrap();
            assert!(!more || buffer.last() == Some(&b'\n'), "a chunk must end with a line");
            all.extend_from_slice(&buffer);
            if !more {
                return (all, cutter.skipped);
            }
        }
    }

    #[test]
    fn a_line_without_end_is_passed_over_in_bounded_memory() {
        let mut text = b"first\n".to_vec();
        text.extend(std::iter::repeat_n(b'x', 5 * CHUNK));
        text.extend_from_slice(b"\nlast");
        let (all, skipped) = chunks(&text, 100_000);
        assert_eq!((all.as_slice(), skipped), (&b"first\nlast"[..], 1));
    }

    #[test]
    fn an_unfinished_line_waits_for_its_end() {
        let mut cutter = Cutter::default();
        let mut buffer = Vec::new();
        assert!(!cutter.fill(&mut &b"one\ntw"[..], &mut buffer, false).unwrap());
        assert_eq!(buffer, b"one\n");
        assert!(!cutter.fill(&mut &b"o\n"[..], &mut buffer, false).unwrap());
        assert_eq!(buffer, b"two\n");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_doubled(text in "[a-z\n]{0,3000}", step in 1_usize..700) {
            prop_assert_eq!(chunks(text.as_bytes(), step).0, text.into_bytes());
        }
    }
}
