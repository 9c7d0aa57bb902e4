//! What sending servers say: the mails that came back and the logs that the check was given.

use super::{Language, page::Item};
use std::net::IpAddr;
use waypost_model::{
    BounceReport, Confidence, LogAddress, LogExcerpt, LogFinding, Mark, Message, Operation, Report,
    minute,
};

/// What one of them says, in words; of a log the numbers over time too.
pub(super) struct Told<'a> {
    pub(super) item: Item,
    pub(super) log: Option<&'a LogExcerpt>,
}

/// All of it, in the order in which it was read.
pub(super) fn told<'a>(report: &'a Report, language: &Language<'_>) -> Vec<Told<'a>> {
    let said = report.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::BounceReport(mail) => {
            Some(Told { item: bounce(mail, report, language), log: None })
        }
        Operation::LogExcerpt(log) => {
            Some(Told { item: excerpt(log, report, language), log: Some(log) })
        }
        _ => None,
    });
    said.collect()
}

fn sure(confidence: Confidence, language: &Language<'_>) -> (String, String) {
    (language.text("cli-sure"), language.say(&confidence.message()))
}

fn bounce(mail: &BounceReport, report: &Report, language: &Language<'_>) -> Item {
    let id = mail.cause.word().replace('_', "-");
    let tried = if mail.delayed { "bounce-still-tried" } else { "bounce-given-up" };
    let mut rows = vec![sure(mail.confidence, language)];
    let mut row = |id: &str, value: Option<String>| {
        rows.extend(value.map(|value| (language.text(id), language.bare(&value))));
    };
    row("cli-server", server(mail.host.as_deref(), mail.address, mail.port, report));
    row("cli-reply", mail.reply.as_ref().map(|reply| format!("{} {}", reply.code, reply.text)));
    row("cli-reported-by", mail.reported_by.clone());
    Item {
        mark: Mark::Bad,
        title: language.text(&format!("bounce-{id}-title")),
        paragraphs: vec![language.text(tried)],
        steps: Vec::new(),
        rows,
    }
}

fn excerpt(log: &LogExcerpt, report: &Report, language: &Language<'_>) -> Item {
    let counts = Message::new("cli-log-destination")
        .with("attempts", log.delivered + log.deferred + log.bounced)
        .with("delivered", log.delivered)
        .with("deferred", log.deferred)
        .with("bounced", log.bounced);
    let span = log.from.zip(log.to).map(|(from, to)| {
        let [from, to] = [from, to].map(minute);
        language.say(&Message::new("report-log-span").with("from", from).with("to", to))
    });
    let failed = log.addresses.iter().any(|address| address.failed() > 0);
    let findings = log.findings.iter().map(|found| finding(found, report, language));
    let mut rows: Vec<_> =
        log.findings.first().map(|first| sure(first.confidence, language)).into_iter().collect();
    rows.extend(log.addresses.iter().map(|address| connections(address, report, language)));
    Item {
        mark: if failed { Mark::Bad } else { Mark::Good },
        title: language.text("report-log-title"),
        paragraphs: findings.chain(span).chain([language.say(&counts)]).collect(),
        steps: Vec::new(),
        rows,
    }
}

/// What it means, and when it was.
fn finding(found: &LogFinding, report: &Report, language: &Language<'_>) -> String {
    let id = found.cause.word().replace('_', "-");
    let domains = match language.list(found.domains.iter().map(String::as_str)) {
        none if none.is_empty() => report.provider.name.clone(),
        domains => domains,
    };
    let title = Message::new(format!("maillog-{id}-title"))
        .with("domains", domains)
        .with("domain-count", found.domains.len().max(1));
    let what = language.say(&Message::new("maillog-summary-one").with("title", title));
    let since = minute(found.since);
    let when = match found.until.map(minute) {
        None => Message::new("maillog-since").with("since", since),
        Some(until) if until == since => Message::new("maillog-at").with("since", since),
        Some(until) => Message::new("maillog-from-until").with("since", since).with("until", until),
    };
    format!("{what} {}", language.say(&when))
}

fn connections(of: &LogAddress, report: &Report, language: &Language<'_>) -> (String, String) {
    let server = server(of.host.as_deref(), Some(of.address), of.port, report);
    (language.bare(&server.unwrap_or_default()), language.say(&of.message()))
}

/// A server: its name, its address, and the network that this is in.
fn server(
    host: Option<&str>,
    address: Option<IpAddr>,
    port: Option<u16>,
    report: &Report,
) -> Option<String> {
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    let network = address.and_then(|address| report.subject.networks.get(&address));
    let parts = [
        host.map(|host| format!("{host}{port}")),
        address.map(|address| address.to_string()),
        network.map(|network| format!("AS{} {}", network.asn, network.as_name)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
