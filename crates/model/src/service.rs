//! What a provider offers its users, seen from this computer.

use crate::TlsMode;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// One of the ways in which a person's mail works.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// The web page where mail is read and written.
    Webmail,
    /// Receiving with a mail program over IMAP (RFC 9051).
    Imap,
    /// Sending with a mail program: submission (RFC 6409, RFC 8314).
    Smtp,
    /// Receiving with a mail program over POP3 (RFC 1939).
    Pop3,
    /// The servers which take mail from other providers, on port 25 (RFC 5321).
    Mx,
}

impl Service {
    /// All services, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Webmail, Self::Imap, Self::Smtp, Self::Pop3, Self::Mx];

    /// The word used for it in reports and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Webmail => "webmail",
            Self::Imap => "imap",
            Self::Smtp => "smtp",
            Self::Pop3 => "pop3",
            Self::Mx => "mx",
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Service {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|service| service.word() == word).ok_or_else(|| {
            format!("“{word}” is no service; known are webmail, imap, smtp, pop3 and mx")
        })
    }
}

/// A host and port of a provider that carries one service.
#[derive(Clone, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
pub struct Endpoint {
    /// The service it carries.
    pub service: Service,
    /// The host name, in ASCII and lower case.
    pub host: String,
    /// The TCP port.
    pub port: u16,
    /// When encryption starts.
    pub tls: TlsMode,
    /// The page asked for, for [`Service::Webmail`]: path and query, starting with `/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}
