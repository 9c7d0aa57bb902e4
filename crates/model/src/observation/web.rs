//! TLS, pages and transfers.

use crate::{Failure, Outcome};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// A TLS handshake (RFC 8446), made with a verifier that records and accepts.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct TlsHandshake {
    /// The name behind the address.
    pub host: String,
    /// The address.
    pub address: IpAddr,
    /// The port.
    pub port: u16,
    /// Which name stood in the ClientHello.
    pub name: TlsName,
    /// That name, unless none stood there (server_name, RFC 6066).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
    /// The form of the ClientHello.
    pub shape: HelloShape,
    /// What came of it.
    pub outcome: Outcome<TlsFacts>,
}

/// Which name stands in the ClientHello.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsName {
    /// The provider's.
    Real,
    /// A name that nobody blocks.
    Innocent,
    /// None.
    None,
}

/// The form of the ClientHello.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HelloShape {
    /// As our library writes it, in one segment.
    Default,
    /// The same bytes in two segments, the name cut in the middle.
    Split,
    /// Another form: TLS 1.2 only, other suites and extensions.
    Tls12,
}

/// A finished handshake.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct TlsFacts {
    /// `1.2` or `1.3`.
    pub version: String,
    /// From the ClientHello to the end of the handshake, in microseconds.
    pub handshake_us: u64,
    /// The certificate that was presented.
    pub certificate: Certificate,
}

/// A presented certificate (RFC 5280) and how the roots judge its chain.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Certificate {
    /// The subject's common name or the whole subject where it has none.
    pub subject: String,
    /// The issuer's organisation and common name.
    pub issuer: String,
    /// The names it is for, at most 20.
    pub names: Vec<String>,
    /// Valid from, in seconds since 1970.
    pub not_before: i64,
    /// Valid until, in seconds since 1970.
    pub not_after: i64,
    /// SHA-256 of the certificate, in hexadecimal.
    pub sha256: String,
    /// Whether it is for the provider's name, whatever name stood in the hello.
    pub matches_host: bool,
    /// The chain against Mozilla's roots and the profile's own, at this computer's time.
    pub mozilla: Trust,
    /// The chain against the system's roots and the profile's own; none where they can't be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<Trust>,
}

impl Certificate {
    /// Whether it proves that the provider is at the other end.
    #[must_use]
    pub const fn proves_host(&self) -> bool {
        self.matches_host && matches!(self.mozilla, Trust::Trusted)
    }
}

/// How a set of roots judges a chain, the name left aside.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// It leads to a root.
    Trusted,
    /// It leads to nobody known.
    UnknownIssuer,
    /// It leads to a root, but has run out by this computer's clock.
    Expired,
    /// It leads to a root, but is not valid yet by this computer's clock.
    NotYetValid,
    /// It is broken in another way.
    Invalid,
}

/// One page asked for over HTTP/1.1, redirects not followed.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct HttpGet {
    /// The page.
    pub url: String,
    /// The address asked.
    pub address: IpAddr,
    /// Which name stood in the `Host` field (and, with TLS, in the hello).
    pub name: TlsName,
    /// The handshake before it, for `https`; with a certificate that proves the host, nobody on the
    /// way altered what follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsFacts>,
    /// What came back.
    pub outcome: Outcome<HttpFacts>,
}

/// An answer to a request.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct HttpFacts {
    /// The status (RFC 9110).
    pub status: u16,
    /// The `Server` field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Where `Location` leads: scheme and host only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect: Option<String>,
    /// The page's title, at most 120 characters, scrubbed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The marks of known block pages that were found in it, by their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markers: Vec<String>,
    /// How many bytes of the body were read (at most 64 KiB are).
    pub body_bytes: u64,
    /// SHA-256 of what was read, in hexadecimal: two pages alike have it alike.
    pub body_sha256: String,
    /// From the request to the first byte of the answer, in microseconds.
    pub first_byte_us: u64,
    /// The server's `Date` less this computer's clock, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_offset_s: Option<i64>,
}

/// A transfer watched over time.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct Bulk {
    /// The page asked for or written to.
    pub url: String,
    /// The address.
    pub address: IpAddr,
    /// Which name stood in the hello.
    pub name: TlsName,
    /// Which way the bytes went.
    pub direction: Direction,
    /// Bytes moved in all, as the application sees them.
    pub bytes: u64,
    /// Bytes moved by then, at moments in milliseconds from the first byte; at most 64 pairs.
    pub samples: Vec<(u64, u64)>,
    /// How it ended.
    pub end: BulkEnd,
    /// The failure, if it ended with one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
}

/// Which way the bytes of a [`Bulk`] went.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the server.
    Download,
    /// To the server.
    Upload,
}

/// How a transfer ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BulkEnd {
    /// All of it came.
    Complete,
    /// As much as was wanted, in bytes or in time.
    Enough,
    /// It fell silent.
    Stalled,
    /// It failed otherwise.
    Failed,
}
