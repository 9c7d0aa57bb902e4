//! Questions over UDP, each on a socket of its own, and what comes after the first answer.

use super::{
    Question,
    wire::{self, Answer, Packet},
};
use crate::failure::io_failure;
use std::{
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::{
    io::Interest,
    net::UdpSocket,
    time::{Instant, timeout_at},
};
use waypost_model::{DnsReply, Failure, FailureKind, Stage};

/// Datagrams looked at for one question: more is a flood, and no reason to burn the processor.
const MAX_DATAGRAMS: usize = 64;

/// Different answers kept for one question.
const MAX_REPLIES: usize = 8;

/// What came over UDP.
pub(super) enum Heard {
    /// The first answer, and those after it that differ from it.
    Replies(Vec<DnsReply>),
    /// The answer had no room for everything: it is to be asked for again over TCP. What there was
    /// of it comes along.
    Truncated(DnsReply),
}

/// Asks and listens. Lost datagrams are common, so that the question is sent once more, under another
/// id, after a third of the wait. Only answers to the same id are held against each other: two
/// honest answers to two questions may well differ.
pub(super) async fn ask(
    address: SocketAddr,
    question: &Question,
    wait: Duration,
    late: Duration,
) -> Result<Heard, Failure> {
    let started = Instant::now();
    let mut exchange = Exchange::open(address, question).await?;
    exchange.send().await?;
    let first = exchange.first(started, wait, late).await?;
    let after_ms = millis(started);
    if first.truncated {
        return Ok(Heard::Truncated(first.into_reply(after_ms)));
    }
    let id = first.id;
    let mut replies = vec![first.into_reply(after_ms)];
    let end = Instant::now() + late;
    while replies.len() < MAX_REPLIES {
        match exchange.receive(end).await {
            // A truncated answer says less than the whole one and is no contradiction.
            Received::Answer(answer) => {
                let known = answer.id != id
                    || answer.truncated
                    || replies.iter().any(|reply| answer.says_the_same(reply));
                if !known {
                    replies.push(answer.into_reply(millis(started)));
                }
            }
            Received::Unfit | Received::Trouble(_) => {}
            Received::Nothing => break,
        }
    }
    Ok(Heard::Replies(replies))
}

enum Received {
    Answer(Answer),
    /// Something that answers none of the questions sent.
    Unfit,
    Trouble(Failure),
    /// The time is up, or there was too much.
    Nothing,
}

struct Exchange<'a> {
    socket: UdpSocket,
    question: &'a Question,
    edns: bool,
    /// The ids under which the question went out.
    ids: Vec<u16>,
    buffer: Vec<u8>,
    datagrams: usize,
}

impl<'a> Exchange<'a> {
    async fn open(address: SocketAddr, question: &'a Question) -> Result<Self, Failure> {
        let any: SocketAddr = match address {
            SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
            SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
        };
        let refused = |error: io::Error| failure(&error, Stage::Connect);
        // Port 0: the system picks a source port that cannot be guessed.
        let socket = UdpSocket::bind(any).await.map_err(refused)?;
        #[cfg(target_os = "linux")]
        crate::icmp::enable(&socket, address.is_ipv4()).map_err(refused)?;
        // Connected, the socket takes datagrams from there alone, and ICMP errors come through.
        socket.connect(address).await.map_err(refused)?;
        Ok(Self {
            socket,
            question,
            edns: true,
            ids: Vec::new(),
            buffer: vec![0; wire::MAX_MESSAGE],
            datagrams: 0,
        })
    }

    async fn send(&mut self) -> Result<(), Failure> {
        let Some(Packet { id, bytes }) = wire::encode(self.question, self.edns) else {
            return Err(super::session::no_name());
        };
        self.socket.send(&bytes).await.map_err(|error| self.failure(&error, Stage::Send))?;
        self.ids.push(id);
        Ok(())
    }

    /// The first answer, or why there is none.
    async fn first(
        &mut self,
        started: Instant,
        wait: Duration,
        late: Duration,
    ) -> Result<Answer, Failure> {
        let mut end = started + wait;
        let mut resend = Some(started + wait / 3);
        let mut unfit = false;
        let mut trouble = None;
        loop {
            match self.receive(resend.unwrap_or(end).min(end)).await {
                Received::Answer(answer) => {
                    // FORMERR or NOTIMP without EDNS: an old server which doesn't know it (RFC 6891
                    // section 7). It is asked again in the old way.
                    if self.edns && !answer.edns && matches!(answer.rcode, 1 | 4) {
                        self.edns = false;
                        self.ids.clear();
                        self.send().await?;
                    } else {
                        return Ok(answer);
                    }
                }
                Received::Unfit => unfit = true,
                // A forged answer may follow an ICMP error of the true way's end: listen on a little.
                Received::Trouble(failure) => {
                    trouble.get_or_insert(failure);
                    resend = None;
                    end = end.min(Instant::now() + late);
                }
                Received::Nothing => {
                    let over = self.datagrams >= MAX_DATAGRAMS || Instant::now() >= end;
                    if over || resend.take().is_none() {
                        break;
                    }
                    self.send().await?;
                }
            }
        }
        let kind = if unfit { FailureKind::BadReply } else { FailureKind::Timeout };
        Err(trouble.unwrap_or_else(|| Failure::new(kind, Stage::FirstByte)))
    }

    async fn receive(&mut self, until: Instant) -> Received {
        if self.datagrams >= MAX_DATAGRAMS {
            return Received::Nothing;
        }
        let length = match timeout_at(until, self.datagram()).await {
            Err(_) => return Received::Nothing,
            Ok(Err(error)) => {
                self.datagrams += 1;
                return Received::Trouble(self.failure(&error, Stage::FirstByte));
            }
            Ok(Ok(length)) => length,
        };
        self.datagrams += 1;
        match wire::decode(&self.buffer[..length], self.question) {
            Ok(answer) if self.ids.contains(&answer.id) => Received::Answer(answer),
            _ => Received::Unfit,
        }
    }

    /// The next datagram or error. An ICMP error is reported as `EPOLLERR` alone, for which the
    /// runtime's own `recv` does not wake.
    async fn datagram(&mut self) -> io::Result<usize> {
        loop {
            let ready = self.socket.ready(Interest::READABLE | Interest::ERROR).await?;
            if ready.is_readable() {
                match self.socket.try_recv(&mut self.buffer) {
                    Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                    received => return received,
                }
            }
            if ready.is_error() {
                let pending = || self.socket.take_error()?.ok_or(ErrorKind::WouldBlock.into());
                match self.socket.try_io(Interest::ERROR, pending) {
                    Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                    taken => return Err(taken.unwrap_or_else(|error| error)),
                }
            }
        }
    }

    /// The failure behind an error of the socket: an ICMP error, where the system kept one.
    fn failure(&self, error: &io::Error, stage: Stage) -> Failure {
        #[cfg(target_os = "linux")]
        if let Some(icmp) = crate::icmp::take(&self.socket) {
            let own = self.socket.local_addr().map(|own| own.ip()).ok();
            return by_icmp(icmp, own, stage);
        }
        failure(error, stage)
    }
}

/// One from our own address never left this computer: the neighbour does not answer, or a local
/// firewall rejects. On loopback the resolver's address is our own.
#[cfg(target_os = "linux")]
fn by_icmp(icmp: waypost_model::Icmp, own: Option<IpAddr>, stage: Stage) -> Failure {
    let own = own.filter(|own| !own.is_loopback());
    let kind = match (icmp.from == own && own.is_some(), crate::icmp::is_host_unreachable(icmp)) {
        (true, true) => FailureKind::NoNeighbour,
        (true, false) => FailureKind::Forbidden,
        (false, _) => {
            let failure = Failure::new(FailureKind::IcmpUnreachable, stage);
            return Failure { icmp: Some(icmp), ..failure };
        }
    };
    Failure::new(kind, stage)
}

/// The failure behind an error with no ICMP error kept. Datagrams are never refused or reset but by
/// one: systems which keep none say so in these words.
fn failure(error: &io::Error, stage: Stage) -> Failure {
    let kind = match error.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => FailureKind::IcmpUnreachable,
        ErrorKind::NetworkUnreachable => FailureKind::NoRoute,
        ErrorKind::HostUnreachable => FailureKind::NoNeighbour,
        _ => return io_failure(error, stage, None),
    };
    Failure::new(kind, stage)
}

/// Whole milliseconds since then.
pub(super) fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
