//! How an operation on the network can fail: a closed list, classified at the system call, the TLS
//! alert or the reply code, never by the words of an error.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// What came of an operation: facts, or the way in which it failed. Both are data.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome<T> {
    /// It went through, and this was learnt.
    Ok(T),
    /// It did not.
    Failure(Failure),
}

impl<T> Outcome<T> {
    /// The facts, if it went through.
    pub const fn ok(&self) -> Option<&T> {
        match self {
            Self::Ok(facts) => Some(facts),
            Self::Failure(_) => None,
        }
    }

    /// The failure, if it did not.
    pub const fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Ok(_) => None,
            Self::Failure(failure) => Some(failure),
        }
    }
}

/// One failed operation.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Failure {
    /// What happened.
    pub kind: FailureKind,
    /// What was being attempted.
    pub stage: Stage,
    /// The ICMP error that ended it, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icmp: Option<Icmp>,
    /// What the kernel knew of the connection at the end, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcp: Option<TcpState>,
    /// The TLS alert (RFC 8446 section 6) by its name, or the scrubbed text of an unknown failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Failure {
    /// A failure of which no more is known than its kind and stage.
    #[must_use]
    pub const fn new(kind: FailureKind, stage: Stage) -> Self {
        Self { kind, stage, icmp: None, tcp: None, detail: None }
    }

    /// The same with a detail (a TLS alert's name, a scrubbed text).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

/// The closed list of failures. Each says what its reader can conclude from it.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum FailureKind {
    /// No answer of any kind within the named wait.
    Timeout,
    /// An established connection was reset (`ECONNRESET`, `EPIPE`).
    ConnectionReset,
    /// The SYN was answered by a reset (`ECONNREFUSED` with no ICMP error queued).
    ConnectionRefused,
    /// An ICMP error came back; [`Failure::icmp`] says which and from whom.
    IcmpUnreachable,
    /// This computer has no route there (`ENETUNREACH` with no ICMP error queued).
    NoRoute,
    /// The next hop does not answer on the local link (`EHOSTUNREACH` with no ICMP error queued).
    NoNeighbour,
    /// This computer forbids it (`EPERM`, `EACCES`): a local firewall.
    Forbidden,
    /// The other side closed the connection before it had said what was due.
    ConnectionClosed,
    /// The other side sent a TLS alert; [`Failure::detail`] names it.
    TlsAlert,
    /// What came back was no TLS, or TLS that breaks the protocol.
    TlsProtocol,
    /// What came back does not follow the protocol spoken.
    BadReply,
    /// More came back than may be read.
    TooLarge,
    /// This computer ran out of something, or the address family is not supported.
    LocalFault,
    /// Stopped by the user or by the budget; says nothing about the network.
    Cancelled,
    /// None of the above; [`Failure::detail`] has the scrubbed text.
    Unknown,
}

/// How far an operation had got.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Asking for an address.
    Resolve,
    /// The TCP handshake.
    Connect,
    /// The TLS handshake, after the ClientHello was sent.
    Tls,
    /// Sending a request.
    Send,
    /// Waiting for the first bytes of the answer or the greeting.
    FirstByte,
    /// Reading the rest.
    Read,
    /// Asking a mail server for its capabilities.
    Capabilities,
    /// Asking a mail server to start TLS.
    StartTls,
}

/// An ICMP or ICMPv6 error taken from the socket's error queue (`IP_RECVERR`, see ip(7)).
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Icmp {
    /// The message type: 3 is "destination unreachable" in ICMP (RFC 792), 1 in ICMPv6 (RFC 4443).
    #[serde(rename = "type")]
    pub kind: u8,
    /// Its code: 13 is "communication administratively prohibited" in ICMP, 1 in ICMPv6.
    pub code: u8,
    /// Who sent it.
    pub from: Option<IpAddr>,
}

/// `TCP_INFO` at the moment of a failure (Linux): tells a hello that never arrived from an answer
/// that never came.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct TcpState {
    /// Bytes that the other side acknowledged, the SYN counted as one.
    pub bytes_acked: u64,
    /// Bytes received.
    pub bytes_received: u64,
    /// Segments sent and not acknowledged.
    pub unacked: u32,
    /// Segments sent again in all.
    pub retransmits: u32,
}
