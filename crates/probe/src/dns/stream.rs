//! A connection over which several questions go at once (RFC 7766, and RFC 7858 over TLS).

use super::wire::MAX_MESSAGE;
use crate::{BoxedStream, failure::io_failure};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::{mpsc, oneshot},
    task::JoinSet,
};
use waypost_model::{Failure, FailureKind, Stage};

/// Questions that may wait to be written; more wait at the asker.
const QUEUE: usize = 16;

/// What stands before each message: its length in two bytes (RFC 1035 section 4.2.2).
const PREFIX: usize = 2;

/// A question on its way.
struct Request {
    /// The message; the id is set by the connection, so that no two are alike.
    message: Vec<u8>,
    reply: oneshot::Sender<Result<Vec<u8>, Failure>>,
}

/// An open connection. Dropping it closes it.
pub(super) struct Connection {
    requests: mpsc::Sender<Request>,
    ended: Arc<OnceLock<Failure>>,
    _driver: JoinSet<()>,
}

impl Connection {
    pub(super) fn new(stream: BoxedStream) -> Self {
        let (requests, queue) = mpsc::channel(QUEUE);
        let ended = Arc::new(OnceLock::new());
        let mut driver = JoinSet::new();
        driver.spawn(Driver::new(stream, Arc::clone(&ended)).run(queue));
        Self { requests, ended, _driver: driver }
    }

    /// Whether it can carry no more questions.
    pub(super) fn is_over(&self) -> bool {
        self.ended.get().is_some()
    }

    /// Sends a message and waits for the one that answers it, which has the same id as is sent; that
    /// may be another than the message came with.
    pub(super) async fn exchange(&self, message: Vec<u8>) -> Result<Vec<u8>, Failure> {
        let (reply, answer) = oneshot::channel();
        let ended = || self.ended.get().cloned().unwrap_or_else(closed);
        self.requests.send(Request { message, reply }).await.map_err(|_| ended())?;
        answer.await.map_err(|_| ended())?
    }
}

fn closed() -> Failure {
    Failure::new(FailureKind::ConnectionClosed, Stage::FirstByte)
}

struct Driver {
    stream: BoxedStream,
    ended: Arc<OnceLock<Failure>>,
    waiting: HashMap<u16, oneshot::Sender<Result<Vec<u8>, Failure>>>,
    /// What was read and is no whole message yet.
    read: Vec<u8>,
    next_id: u16,
}

impl Driver {
    fn new(stream: BoxedStream, ended: Arc<OnceLock<Failure>>) -> Self {
        let read = Vec::with_capacity(4096);
        Self { stream, ended, waiting: HashMap::new(), read, next_id: 0 }
    }

    async fn run(mut self, mut queue: mpsc::Receiver<Request>) {
        let failure = loop {
            tokio::select! {
                request = queue.recv() => match request {
                    None => return,
                    Some(request) => {
                        if let Err(failure) = self.send(request).await {
                            break failure;
                        }
                    }
                },
                read = self.stream.read_buf(&mut self.read) => match read {
                    Ok(0) => break self.failure(None),
                    Ok(_) => self.deliver(),
                    Err(error) => break self.failure(Some(&error)),
                },
            }
        };
        let failure = self.ended.get_or_init(|| failure);
        for (_, reply) in self.waiting.drain() {
            // An asker who gave up does not hear it.
            let _ = reply.send(Err(failure.clone()));
        }
    }

    async fn send(&mut self, request: Request) -> Result<(), Failure> {
        let Request { mut message, reply } = request;
        self.waiting.retain(|_, reply| !reply.is_closed());
        let (Ok(length), true) = (u16::try_from(message.len()), message.len() >= PREFIX) else {
            return Ok(());
        };
        // Over a connection of one's own an id has nothing to hide; it only has to be free.
        while self.waiting.contains_key(&self.next_id) {
            self.next_id = self.next_id.wrapping_add(1);
        }
        message[..2].copy_from_slice(&self.next_id.to_be_bytes());
        self.waiting.insert(self.next_id, reply);
        self.next_id = self.next_id.wrapping_add(1);
        // In one piece: some servers take a lone length for the whole message (RFC 7766 section 8).
        let mut frame = length.to_be_bytes().to_vec();
        frame.append(&mut message);
        let written = match self.stream.write_all(&frame).await {
            Ok(()) => self.stream.flush().await,
            Err(error) => Err(error),
        };
        written.map_err(|error| io_failure(&error, Stage::Send, self.stream.tcp_state()))
    }

    /// Hands out the whole messages that were read.
    fn deliver(&mut self) {
        let mut at = 0;
        while let Some(length) = self.read.get(at..at + PREFIX) {
            let start = at + PREFIX;
            let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
            let Some(message) = self.read.get(start..start + length) else { break };
            at = start + length;
            if let Some(id) = message.get(..2).map(|id| u16::from_be_bytes([id[0], id[1]]))
                && let Some(reply) = self.waiting.remove(&id)
            {
                let _ = reply.send(Ok(message.to_vec()));
            }
        }
        self.read.drain(..at);
        debug_assert!(self.read.len() < PREFIX + MAX_MESSAGE);
    }

    fn failure(&self, error: Option<&std::io::Error>) -> Failure {
        let stage = if self.read.is_empty() { Stage::FirstByte } else { Stage::Read };
        let tcp = self.stream.tcp_state();
        match error {
            Some(error) => io_failure(error, stage, tcp),
            None => Failure { tcp, ..Failure::new(FailureKind::ConnectionClosed, stage) },
        }
    }
}
