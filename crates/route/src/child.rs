//! A helper process, seen from its parent.

use crate::{
    helper::ARGUMENT,
    wire::{Note, Order},
};
use std::{io, path::Path, process::Stdio, time::Duration};
use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
    runtime::Handle,
    sync::{mpsc, oneshot},
    time::timeout,
};

/// No note is longer; a helper that writes more is none of ours.
const LONGEST_NOTE: u64 = 64 * 1024;
/// A helper writes down what it has to and ends within a second.
const GOODBYE: Duration = Duration::from_secs(3);

/// What a helper lets its parent hear.
#[derive(Debug)]
pub(crate) enum Heard {
    /// A note.
    Note(Note),
    /// Its end.
    End,
}

/// A helper that runs. Dropped, it is asked to end, and made to if it does not.
pub(crate) struct Helper {
    process: Option<Child>,
    /// Its stdin ends when this is dropped.
    _stdin: oneshot::Sender<()>,
}

impl Helper {
    /// Starts one; what it tells comes over `tell` under its number.
    ///
    /// # Errors
    /// When the system starts no process.
    pub(crate) fn start(
        program: &Path,
        order: &Order,
        number: u64,
        tell: mpsc::Sender<(u64, Heard)>,
    ) -> io::Result<Self> {
        let mut line = serde_json::to_vec(order)?;
        line.push(b'\n');
        let mut command = Command::new(program);
        command.arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.kill_on_drop(true);
        // Ctrl-C in a terminal reaches a whole group: the parent alone says when it is over.
        #[cfg(unix)]
        command.process_group(0);
        let mut process = command.spawn()?;
        let (Some(mut stdin), Some(stdout)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let (keep_open, over) = oneshot::channel();
        tokio::spawn(async move {
            // A helper that does not read its order is heard of by its end.
            let _ = stdin.write_all(&line).await;
            let _ = over.await;
        });
        tokio::spawn(async move {
            let mut out = BufReader::new(stdout);
            while let Some(note) = next_note(&mut out).await {
                if tell.send((number, Heard::Note(note))).await.is_err() {
                    return;
                }
            }
            // Nobody listens any more if it can't be told.
            let _ = tell.send((number, Heard::End)).await;
        });
        Ok(Self { process: Some(process), _stdin: keep_open })
    }

    /// Asks it to end, and waits until it has.
    pub(crate) async fn end(mut self) {
        let process = self.process.take();
        drop(self);
        if let Some(process) = process {
            finish(process).await;
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        // Without a runtime the process is killed as it is dropped.
        if let (Some(process), Ok(runtime)) = (self.process.take(), Handle::try_current()) {
            runtime.spawn(finish(process));
        }
    }
}

async fn finish(mut process: Child) {
    if timeout(GOODBYE, process.wait()).await.is_err() {
        // It has ended meanwhile if it can't be killed.
        let _ = process.kill().await;
    }
}

/// The next note; none at the end, or when something else is written.
async fn next_note(out: &mut (impl AsyncBufRead + Unpin)) -> Option<Note> {
    let mut line = Vec::new();
    out.take(LONGEST_NOTE).read_until(b'\n', &mut line).await.ok()?;
    serde_json::from_slice(&line).ok()
}
