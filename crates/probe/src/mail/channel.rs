//! Lines over a stream, bounded in length, number and time.

use super::answer::{Answer, Step, command, reader};
use crate::{BoxedStream, failure::io_failure};
use std::{net::IpAddr, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, copy, sink},
    time::timeout,
};
use waypost_model::{Failure, FailureKind, MailProtocol, Stage, scrub};

/// As long as a line may be, in bytes. RFC 5321 section 4.5.3.1.5 knows 512; the capabilities of
/// IMAP, all on one line, run to 2 KiB.
const LINE_LIMIT: u64 = 4 * 1024;
/// As many lines as an answer may have; an EHLO answer has some 20.
const LINES_LIMIT: usize = 64;
/// How long a goodbye's answer is waited for: it says nothing, but a connection that is dropped
/// before it leaves a warning in the server's log.
const GOODBYE_WAIT: Duration = Duration::from_millis(300);
/// As much of a broken answer as is kept, in characters.
const DETAIL_LENGTH: usize = 80;

/// A conversation over an open stream.
pub(super) struct Channel {
    stream: BufReader<BoxedStream>,
    protocol: MailProtocol,
    address: IpAddr,
}

impl Channel {
    pub(super) fn new(stream: BoxedStream, protocol: MailProtocol, address: IpAddr) -> Self {
        Self { stream: BufReader::new(stream), protocol, address }
    }

    /// Says what the step calls for and reads the answer, all of it within `wait`.
    pub(super) async fn exchange(&mut self, step: Step, wait: Duration) -> Result<Answer, Failure> {
        let mut line = Vec::new();
        let mut lines = 0;
        let ended = timeout(wait, self.talk(step, &mut line, &mut lines)).await;
        // A greeting that began has got further than one that never came.
        let stage = match step.stage() {
            Stage::FirstByte if lines > 0 || !line.is_empty() => Stage::Read,
            stage => stage,
        };
        let broken = match ended {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(broken)) => broken,
            Err(_) => Broken::Kind(FailureKind::Timeout),
        };
        let tcp = self.stream.get_ref().tcp_state();
        Err(match broken {
            Broken::Io(error) => io_failure(&error, stage, tcp),
            Broken::Kind(kind @ FailureKind::BadReply) => {
                Failure { tcp, ..self.failure(kind, stage, &line) }
            }
            Broken::Kind(kind) => Failure { tcp, ..Failure::new(kind, stage) },
        })
    }

    /// `line` and `lines` stay with the caller, so that it can tell how far a timeout let this come.
    async fn talk(
        &mut self,
        step: Step,
        line: &mut Vec<u8>,
        lines: &mut usize,
    ) -> Result<Answer, Broken> {
        self.stream.write_all(command(self.protocol, step).as_bytes()).await?;
        self.stream.flush().await?;
        let mut reader = reader(self.protocol, step);
        loop {
            line.clear();
            let read = (&mut self.stream).take(LINE_LIMIT).read_until(b'\n', line).await?;
            if line.pop_if(|byte| *byte == b'\n').is_none() {
                let whole = u64::try_from(read).is_ok_and(|read| read == LINE_LIMIT);
                let kind =
                    if whole { FailureKind::TooLarge } else { FailureKind::ConnectionClosed };
                return Err(Broken::Kind(kind));
            }
            line.pop_if(|byte| *byte == b'\r');
            *lines += 1;
            match reader.line(line) {
                Ok(Some(answer)) => return Ok(answer),
                Ok(None) if *lines >= LINES_LIMIT => {
                    return Err(Broken::Kind(FailureKind::TooLarge));
                }
                Ok(None) => {}
                Err(kind) => return Err(Broken::Kind(kind)),
            }
        }
    }

    /// The stream for a TLS handshake.
    ///
    /// # Errors
    /// If anything stands behind the answer to STARTTLS: it was said in the clear, by whom nobody
    /// can tell, and must not pass for something said behind encryption (RFC 3207 section 4.2).
    pub(super) fn into_stream(self) -> Result<BoxedStream, Failure> {
        if !self.stream.buffer().is_empty() {
            return Err(self.failure(FailureKind::BadReply, Stage::StartTls, self.stream.buffer()));
        }
        Ok(self.stream.into_inner())
    }

    /// Takes leave, not waiting long for the answer.
    pub(super) async fn goodbye(mut self) {
        let farewell = async {
            self.stream.write_all(command(self.protocol, Step::Goodbye).as_bytes()).await?;
            self.stream.flush().await?;
            copy(&mut (&mut self.stream).take(LINE_LIMIT), &mut sink()).await?;
            self.stream.get_ref().end_in_one();
            self.stream.shutdown().await
        };
        // Nothing is learnt here, and nothing can be done about a server that has gone already.
        drop(timeout(GOODBYE_WAIT, farewell).await);
    }

    fn failure(&self, kind: FailureKind, stage: Stage, said: &[u8]) -> Failure {
        let said = String::from_utf8_lossy(said);
        Failure::new(kind, stage).with_detail(scrub(&said, &[self.address], DETAIL_LENGTH))
    }
}

/// Why an answer could not be read.
enum Broken {
    Io(std::io::Error),
    Kind(FailureKind),
}

impl From<std::io::Error> for Broken {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}
