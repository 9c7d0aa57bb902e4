//! What the three protocols have in common: the steps of a conversation, and an answer to each.

use super::{imap, pop3, smtp};
use waypost_model::{FailureKind, MailProtocol, Stage};

/// A step of a conversation, in their order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Step {
    Greeting,
    Capabilities,
    StartTls,
    CapabilitiesEncrypted,
    Goodbye,
}

impl Step {
    pub(super) const fn stage(self) -> Stage {
        match self {
            Self::Greeting => Stage::FirstByte,
            Self::Capabilities | Self::CapabilitiesEncrypted => Stage::Capabilities,
            Self::StartTls => Stage::StartTls,
            Self::Goodbye => Stage::Read,
        }
    }

    pub(super) const fn asks_capabilities(self) -> bool {
        matches!(self, Self::Capabilities | Self::CapabilitiesEncrypted)
    }
}

/// A whole answer, as it came: scrubbed only where it is kept.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Answer {
    /// SMTP's three digits; 0 elsewhere.
    pub(super) code: u16,
    pub(super) positive: bool,
    pub(super) text: String,
    pub(super) capabilities: Vec<String>,
}

/// Turns lines into an answer, apart from any socket.
pub(super) trait Reader: Send {
    /// Takes the next line, its end cut off; the answer, once it is whole.
    ///
    /// # Errors
    /// [`FailureKind::BadReply`] for what is not the protocol, [`FailureKind::TooLarge`] for an
    /// answer that is longer than any server's.
    fn line(&mut self, line: &[u8]) -> Result<Option<Answer>, FailureKind>;
}

/// What reads the answer to a step.
pub(super) fn reader(protocol: MailProtocol, step: Step) -> Box<dyn Reader> {
    match protocol {
        MailProtocol::Smtp => Box::new(smtp::SmtpReader::new(step)),
        MailProtocol::Imap => Box::new(imap::ImapReader::new(step)),
        MailProtocol::Pop3 => Box::new(pop3::Pop3Reader::new(step)),
    }
}

/// What is said at a step; nothing before the greeting.
pub(super) const fn command(protocol: MailProtocol, step: Step) -> &'static str {
    match protocol {
        MailProtocol::Smtp => smtp::command(step),
        MailProtocol::Imap => imap::command(step),
        MailProtocol::Pop3 => pop3::command(step),
    }
}

/// The capability by which a server offers TLS (RFC 3207, RFC 9051, RFC 2595).
pub(super) const fn starttls_word(protocol: MailProtocol) -> &'static str {
    match protocol {
        MailProtocol::Smtp | MailProtocol::Imap => "STARTTLS",
        MailProtocol::Pop3 => "STLS",
    }
}
