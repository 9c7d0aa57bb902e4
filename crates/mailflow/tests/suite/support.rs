//! What the tests of logs share.

use std::io::Read;
use std::num::NonZeroUsize;
use waypost_mailflow::log::{LogCause, LogFinding, MailLog, Options, Source, read};

/// Read in December 2026, in UTC.
pub(crate) fn options(workers: usize) -> Options {
    let now = "2026-12-01T00:00:00Z".parse().unwrap();
    let mut options = Options::new(now, jiff::tz::TimeZone::UTC);
    options.workers = NonZeroUsize::new(workers).unwrap();
    options
}

/// One source.
pub(crate) fn source<'a>(reader: impl Read + Send + 'a) -> Vec<Source<'a>> {
    vec![("test".to_owned(), Box::new(reader))]
}

/// Reads bytes with two workers.
pub(crate) fn log(bytes: &[u8]) -> MailLog {
    read(source(bytes), &options(2)).unwrap()
}

/// The findings of one cause.
pub(crate) fn of(log: &MailLog, cause: LogCause) -> Vec<&LogFinding> {
    log.findings.iter().filter(|finding| finding.cause == cause).collect()
}

/// A time.
pub(crate) fn at(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}

/// Everything that is counted, in a form that can be compared.
pub(crate) fn counts(log: &MailLog) -> Vec<String> {
    let mut all: Vec<String> = log
        .destinations
        .iter()
        .map(|d| {
            format!(
                "{} {} {} {} {:?} {:?}",
                d.domain, d.delivered, d.deferred, d.bounced, d.addresses, d.series
            )
        })
        .collect();
    all.sort();
    all.push(format!("{} {} {:?}", log.lines, log.unparsed, log.span));
    all.extend(log.findings.iter().map(|finding| format!("{finding:?}")));
    all
}
