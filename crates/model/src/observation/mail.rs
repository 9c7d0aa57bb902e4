//! Conversations with mail servers, up to the point where a password would be due.

use crate::{Failure, TlsFacts, TlsMode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// A conversation with a mail server: greeting, capabilities, TLS, goodbye. Never a credential.
/// What was learnt before a failure is kept.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct MailSession {
    /// What was spoken.
    pub protocol: MailProtocol,
    /// The server's name.
    pub host: String,
    /// Its address.
    pub address: IpAddr,
    /// Its port.
    pub port: u16,
    /// When encryption is due.
    pub tls_mode: TlsMode,
    /// From the first SYN to the SYN-ACK, in microseconds, if it came so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connect_us: Option<u64>,
    /// The greeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub greeting: Option<Reply>,
    /// From the open connection (or the handshake, with implicit TLS) to the greeting, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub greeting_ms: Option<u64>,
    /// The capabilities named before encryption, in upper case, at most 40.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<String>,
    /// The reply in which the server refused to name capabilities, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capabilities_refused: Option<Reply>,
    /// How the request to start TLS went.
    pub starttls: StartTls,
    /// The handshake, implicit or after STARTTLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsFacts>,
    /// The capabilities named behind encryption, in upper case, at most 40.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capabilities_encrypted: Vec<String>,
    /// The failure that ended it early, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
}

/// The protocols of mail.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MailProtocol {
    /// RFC 5321, for submission and for mail exchangers.
    Smtp,
    /// RFC 9051.
    Imap,
    /// RFC 1939.
    Pop3,
}

/// A reply of a mail server.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Reply {
    /// SMTP's three digits; 0 where the protocol has none.
    pub code: u16,
    /// Whether the server is willing: 2xx, `* OK`, `* PREAUTH`, `+OK`.
    pub positive: bool,
    /// The text, scrubbed and at most 300 characters.
    pub text: String,
}

/// How the request to start TLS went (RFC 3207, RFC 2595).
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StartTls {
    /// It was not due: TLS is implicit, or the conversation ended before.
    NotTried,
    /// The server did not offer it, and was asked all the same: its reply, if one came.
    NotOffered(Option<Reply>),
    /// Something of the length of the offer stood in its place, such as `XXXXXXXX`.
    Mangled(String),
    /// It was offered, and then refused.
    Refused(Reply),
    /// It was offered and taken.
    Accepted,
}
