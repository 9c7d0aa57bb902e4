//! Why mails did not arrive: the closed lists of what bounces and logs say (contract section 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What stopped a mail, as far as the words and codes of a report tell.
///
/// The three `Path…` causes say that the sending server could not reach, or lost, the other one.
/// They are only ever drawn from what the sending server says about its own connection, never from
/// a reply of the other server.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryCause {
    /// The connection, or the session on it, timed out.
    PathTimeout,
    /// The connection was reset or lost in the middle.
    PathReset,
    /// There was no route: "no route to host", "network is unreachable".
    PathUnreachable,
    /// Refused, and a state's order or law is named as the reason.
    RefusedByOrder,
    /// Refused for the sending address's or network's reputation (block lists).
    RefusedReputation,
    /// Refused by a rule of the other server that is none of the others here.
    RefusedPolicy,
    /// Refused for what is in the mail: spam, virus, attachment.
    ContentRejected,
    /// SPF, DKIM or DMARC did not pass.
    AuthFailed,
    /// The server does not pass mail on for this sender.
    RelayDenied,
    /// Too much mail or too many connections in too short a time.
    RateLimited,
    /// Asked to come again later, as a first contact is.
    Greylisted,
    /// The mail is larger than is accepted.
    TooLarge,
    /// The domain exists, the mailbox does not.
    NoSuchMailbox,
    /// The mailbox is over its quota.
    MailboxFull,
    /// The mailbox exists and is switched off.
    MailboxDisabled,
    /// A name could not be resolved: no answer, not the answer "does not exist".
    DnsFailed,
    /// The domain does not exist or takes no mail.
    NoSuchDomain,
    /// Encryption was required and did not come about.
    TlsFailed,
    /// The other server is out of order or closed: refused connections count here too.
    ServerError,
    /// It waited in the queue for too long, and no reason is given.
    Expired,
    /// The report does not say, or says it in words that are not known here.
    Unknown,
}

impl DeliveryCause {
    /// The word of the list, as in the JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::PathTimeout => "path_timeout",
            Self::PathReset => "path_reset",
            Self::PathUnreachable => "path_unreachable",
            Self::RefusedByOrder => "refused_by_order",
            Self::RefusedReputation => "refused_reputation",
            Self::RefusedPolicy => "refused_policy",
            Self::ContentRejected => "content_rejected",
            Self::AuthFailed => "auth_failed",
            Self::RelayDenied => "relay_denied",
            Self::RateLimited => "rate_limited",
            Self::Greylisted => "greylisted",
            Self::TooLarge => "too_large",
            Self::NoSuchMailbox => "no_such_mailbox",
            Self::MailboxFull => "mailbox_full",
            Self::MailboxDisabled => "mailbox_disabled",
            Self::DnsFailed => "dns_failed",
            Self::NoSuchDomain => "no_such_domain",
            Self::TlsFailed => "tls_failed",
            Self::ServerError => "server_error",
            Self::Expired => "expired",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it says that the way to the other server is cut.
    #[must_use]
    pub const fn is_path(self) -> bool {
        matches!(self, Self::PathTimeout | Self::PathReset | Self::PathUnreachable)
    }
}

/// What a log can show.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum LogCause {
    /// Connections to a destination time out while others come about.
    PathTimeout,
    /// They are reset or lost.
    PathReset,
    /// There is no route to it.
    PathUnreachable,
    /// Connections to all destinations fail: this computer's own network closes port 25.
    #[serde(rename = "own_port_25_closed")]
    OwnPort25Closed,
    /// A destination refuses connections, or was gone at all its addresses and came back.
    DestinationDown,
    /// A destination asks to come again later.
    Greylisted,
    /// A destination refuses this server's address or network.
    RefusedReputation,
    /// A refusal names a state's order.
    RefusedByOrder,
    /// Names of destinations could not be resolved.
    DnsFailed,
    /// Encryption did not come about.
    TlsFailed,
}

impl LogCause {
    /// Whether it says that the way to a destination is cut.
    #[must_use]
    pub const fn is_path(self) -> bool {
        matches!(self, Self::PathTimeout | Self::PathReset | Self::PathUnreachable)
    }

    /// The word of the list, as in the JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::PathTimeout => "path_timeout",
            Self::PathReset => "path_reset",
            Self::PathUnreachable => "path_unreachable",
            Self::OwnPort25Closed => "own_port_25_closed",
            Self::DestinationDown => "destination_down",
            Self::Greylisted => "greylisted",
            Self::RefusedReputation => "refused_reputation",
            Self::RefusedByOrder => "refused_by_order",
            Self::DnsFailed => "dns_failed",
            Self::TlsFailed => "tls_failed",
        }
    }
}
