//! Looks for unreachable destinations in mail servers' logs, touching no network.

use crate::UserError;
use jiff::{Timestamp, tz::TimeZone};
use std::io;
use waypost_i18n::{Catalogue, Direction};
use waypost_mailflow::log::{
    self, DestinationJson, FindingJson, LogError, MailLog, MailLogJson, Options, Source, condensed,
};
use waypost_model::{Mark, Message};
use waypost_report::export::{Language, LogPage, LogPageDestination, LogPageFinding, log_page};

/// Destinations on a page; those with failed connections come first.
const MOST_DESTINATIONS: usize = 50;
/// Addresses of each.
const MOST_ADDRESSES: usize = 20;
/// Columns of a chart: more can't be told apart.
const MOST_COLUMNS: usize = 120;

/// Reads logs, rotated sets in the order of time, and says what they show, in that language
/// (default: the system's). Stamps without a zone are taken to be of this computer's.
///
/// # Errors
/// When one of them can't be read or unpacked; the sentence names it.
pub fn maillog(logs: Vec<Source<'_>>, lang: Option<&str>) -> Result<MailLogJson, UserError> {
    Ok(in_words(read(logs)?, lang))
}

/// What the logs show, in that language.
pub(crate) fn in_words(log: MailLog, lang: Option<&str>) -> MailLogJson {
    let words = Catalogue::for_tag(lang);
    log.render(&waypost_netdb::network, &|message: &Message| words.render(message))
}

/// What logs show as one HTML page that needs nothing else, with a chart of each destination. It names
/// servers and times, and no person.
#[must_use]
pub fn maillog_page(shown: &MailLogJson, lang: Option<&str>) -> String {
    let words = Catalogue::for_tag(lang);
    let tag = words.language();
    let say = |message: &Message| words.render(message);
    let right_to_left = words.direction() == Direction::RightToLeft;
    let wrong = shown.findings.iter().any(FindingJson::is_wrong);
    let language = Language { tag: &tag, right_to_left, say: &say };
    let further = shown.destinations.len().checked_sub(MOST_DESTINATIONS).filter(|more| *more > 0);
    let page = LogPage {
        summary: shown.summary.clone(),
        mark: if wrong { Mark::Bad } else { Mark::Good },
        span: shown.span().as_ref().map(say),
        findings: shown
            .findings
            .iter()
            .map(|of| LogPageFinding {
                mark: of.mark(),
                title: of.title.clone(),
                explanation: of.explanation.clone(),
                sure: say(&of.finding.confidence.message()),
            })
            .collect(),
        destinations: shown
            .destinations
            .iter()
            .take(MOST_DESTINATIONS)
            .map(|of| destination(of, shown.series_hours, &language))
            .collect(),
        more: further.map(|more| say(&Message::new("cli-more").with("count", more))),
    };
    log_page(&page, &language, waypost_netdb::ATTRIBUTION)
}

fn destination(of: &DestinationJson, hours: u32, language: &Language<'_>) -> LogPageDestination {
    let (points, hours) = condensed(of.series.clone(), hours, MOST_COLUMNS);
    LogPageDestination {
        domain: of.domain.clone(),
        counts: (language.say)(&of.counts()),
        addresses: of
            .addresses
            .iter()
            .take(MOST_ADDRESSES)
            .map(|address| {
                (address.mark(), address.said(language.say, &|text| language.bare(text)))
            })
            .collect(),
        points,
        hours,
    }
}

/// Counts what is in logs.
pub(crate) fn read(logs: Vec<Source<'_>>) -> Result<MailLog, UserError> {
    log::read(logs, &options()).map_err(|error| match &error {
        LogError::Io { name, error } => unreadable(name, error),
        LogError::Worker => UserError::new(Message::new("error-log-worker")),
    })
}

/// How logs are read here and now.
pub(crate) fn options() -> Options {
    Options::new(Timestamp::now(), TimeZone::system())
}

pub(crate) fn unreadable(name: &str, error: &io::Error) -> UserError {
    UserError::new(
        Message::new("error-log-unreadable").with("name", name).with("reason", error.to_string()),
    )
}
