//! Telling a bounce from any other mail.

use super::opened::Opened;
use crate::text::head;

/// Words that the servers introduce their reports with, in lower case.
const INTRODUCTIONS: [&str; 49] = [
    "this is the mail system at host",
    "this is the qmail-send program",
    "this is the deliver program",
    "i'm afraid i wasn't able to deliver",
    "created automatically by mail delivery software",
    "a message that you sent could not be delivered",
    "a message that you sent has not yet been delivered",
    "the following address(es) failed",
    "delivery to the following recipient",
    "delivery has failed to these recipients",
    "delivery has failed to the following",
    "your message wasn't delivered",
    "your message couldn't be delivered",
    "couldn't be delivered",
    "could not be delivered",
    "wasn't able to be delivered",
    "had permanent fatal errors",
    "had transient non-fatal errors",
    "had delivery problems",
    "unable to deliver",
    "undeliverable",
    "undelivered",
    "returned mail",
    "delivery status notification",
    "delivery failure",
    "delivery failed",
    "failed delivery",
    "failure notice",
    "delivery incomplete",
    "message not delivered",
    "has been delayed",
    "delivery is delayed",
    "is delayed",
    "delayed mail",
    "delivery delay",
    "was not delivered",
    "generating server:",
    "cannot be delivered",
    "hasn't been delivered",
    "have not been delivered",
    "not able to deliver",
    "не может быть доставлено",
    "не было доставлено",
    "не доставлено",
    "не удалось доставить",
    "не доставлена",
    "недоставленное",
    "не может быть отправлено",
    "задерживается",
];

/// Words that say that the sending server has not given up yet.
const DELAYED: [&str; 22] = [
    "will be retried",
    "will retry",
    "will keep trying",
    "will continue to",
    "keep trying",
    "not yet been delivered",
    "warning message only",
    "still be retried",
    "has been delayed",
    "is delayed",
    "delivery incomplete",
    "delivery attempts will continue",
    "do not need to resend",
    "don't need to resend",
    "delivery delay",
    "delayed mail",
    "попытки доставки будут",
    "будет повтор",
    "задерживается",
    "пока не доставлено",
    "еще не доставлено",
    "will try again",
];

/// Words by which it has given up after all, whatever delays it tells of.
const GIVEN_UP: [&str; 10] = [
    "permanent fatal errors",
    "permanent error",
    "giving up",
    "given up",
    "not going to try again",
    "wasn't delivered",
    "was not delivered",
    "failed permanently",
    "no further attempts",
    "попыток больше не будет",
];

pub(crate) fn lower(text: &str) -> String {
    head(text, 64 * 1024)
        .to_lowercase()
        .replace('\u{2019}', "'")
        .replace('ё', "е")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a text introduces itself as a report about delivery.
pub(crate) fn introduces(lower: &str) -> bool {
    INTRODUCTIONS.iter().any(|words| lower.contains(words))
}

/// Whether the sending server still tries, by its words.
pub(crate) fn still_tries(lower: &str) -> bool {
    DELAYED.iter().any(|words| lower.contains(words))
        && !GIVEN_UP.iter().any(|words| lower.contains(words))
}

/// Whether the mail comes from a mail server and not from a person.
pub(crate) fn from_a_server(opened: &Opened<'_>) -> bool {
    const NAMES: [&str; 11] = [
        "mailer-daemon",
        "postmaster",
        "maildaemon",
        "mail-daemon",
        "mailer_daemon",
        "mailerdaemon",
        "microsoftexchange",
        "mdaemon",
        "bounce",
        "mail-delivery",
        "mail.daemon",
    ];
    let named = |address: &String| {
        NAMES.iter().any(|name| address.split('@').next().unwrap_or("").starts_with(name))
    };
    opened.null_sender || !opened.failed_recipients.is_empty() || opened.from.iter().any(named)
}

/// Whether a person passes on, inside the text, what a mail server wrote.
pub(crate) fn quotes_a_server(lower: &str) -> bool {
    [
        "from: mail delivery",
        "from: mailer-daemon",
        "from: \"mail delivery",
        "from: <mailer-daemon",
        "от: mailer-daemon",
        "от: mail delivery",
        "from: postmaster",
        "from: microsoft outlook",
        "от: \"mail delivery",
    ]
    .iter()
    .any(|words| lower.contains(words))
        || (lower.contains("mailer-daemon@")
            && (lower.contains("forwarded message")
                || lower.contains("пересылаемое сообщение")
                || lower.contains("пересланное сообщение")))
}
