//! Looks for unreachable destinations in mail servers' logs, touching no network.

use crate::UserError;
use jiff::{Timestamp, tz::TimeZone};
use waypost_i18n::Catalogue;
use waypost_mailflow::log::{self, LogError, MailLog, MailLogJson, Options, Source};
use waypost_model::Message;

/// Reads logs, rotated sets in the order of time, and says what they show, in that language
/// (default: the system's). Stamps without a zone are taken to be of this computer's.
///
/// # Errors
/// When one of them can't be read or unpacked; the sentence names it.
pub fn maillog(logs: Vec<Source<'_>>, lang: Option<&str>) -> Result<MailLogJson, UserError> {
    Ok(in_words(&read(logs)?, lang))
}

/// What the logs show, in that language.
pub(crate) fn in_words(log: &MailLog, lang: Option<&str>) -> MailLogJson {
    let words = Catalogue::for_tag(lang);
    log.render(&waypost_netdb::network, &|message: &Message| words.render(message))
}

/// Counts what is in logs.
pub(crate) fn read(logs: Vec<Source<'_>>) -> Result<MailLog, UserError> {
    let options = Options::new(Timestamp::now(), TimeZone::system());
    log::read(logs, &options).map_err(|error| UserError::new(told(&error)))
}

fn told(error: &LogError) -> Message {
    match error {
        LogError::Io { name, error } => Message::new("error-log-unreadable")
            .with("name", name.as_str())
            .with("reason", error.to_string()),
        LogError::Worker => Message::new("error-log-worker"),
    }
}
