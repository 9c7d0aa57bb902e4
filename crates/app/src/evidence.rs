//! What somebody has at hand besides this computer's line: mails that came back, and logs of servers
//! that send mail. What they say of the provider goes into the report, and no person with it.

use crate::{UserError, bounce, maillog};
use std::{collections::BTreeMap, io::Read, net::IpAddr};
use waypost_mailflow::{
    bounce::{Bounce, Kind, RecipientReport},
    log::{Destination, MailLog, MailLogJson, Source, condensed},
};
use waypost_model::{
    BounceReport, LogAddress, LogCause, LogExcerpt, LogPoint, Operation, Provider, Reply, SetAside,
    scrub,
};

/// A mail that came back, or the logs of one server.
#[derive(Clone, Debug)]
pub struct Evidence(Kept);

#[derive(Clone, Debug)]
enum Kept {
    Bounce(Bounce),
    Log(MailLog),
}

/// As many addresses, findings and points of time are taken into a report.
const MOST_ADDRESSES: usize = 64;
const MOST_FINDINGS: usize = 16;
const MOST_POINTS: usize = 240;
/// As much of a reply's text.
const MOST_TEXT: usize = 300;

impl Evidence {
    /// Reads a mail that came back. The people in it are dropped at once.
    ///
    /// # Errors
    /// When nothing can be read, or nothing is there.
    pub fn bounce(mail: impl Read) -> Result<Self, UserError> {
        let mut read = bounce::read(mail)?;
        read.redact();
        Ok(Self(Kept::Bounce(read)))
    }

    /// Reads the logs of a server, rotated sets in the order of time.
    ///
    /// # Errors
    /// When one of them can't be read or unpacked.
    pub fn maillog(logs: Vec<Source<'_>>) -> Result<Self, UserError> {
        Ok(Self(Kept::Log(maillog::read(logs)?)))
    }

    /// The same, with what the logs show, in that language (default: the system's).
    ///
    /// # Errors
    /// As [`Self::maillog`].
    pub fn maillog_in_words(
        logs: Vec<Source<'_>>,
        lang: Option<&str>,
    ) -> Result<(Self, MailLogJson), UserError> {
        let read = maillog::read(logs)?;
        let shows = maillog::in_words(read.clone(), lang);
        Ok((Self(Kept::Log(read)), shows))
    }
}

/// What pieces of evidence say of this provider, and how much of them says nothing of it.
pub(crate) fn about(
    evidence: &[Evidence],
    provider: &Provider,
    asked: Option<&str>,
) -> (Vec<Operation>, SetAside) {
    let whom = Whom { provider, asked };
    let mut said = Vec::new();
    let mut aside = SetAside::default();
    for Evidence(kept) in evidence {
        match kept {
            Kept::Bounce(bounce) if bounce.kind != Kind::Bounce => aside.other_mails += 1,
            Kept::Bounce(bounce) => {
                let troubled = bounce.reports.iter().filter(|report| report.action.is_trouble());
                let before = said.len();
                said.extend(
                    troubled
                        .filter(|report| whom.is_meant_by(report))
                        .map(|report| Operation::BounceReport(bounce_report(report))),
                );
                aside.bounces += usize::from(said.len() == before);
            }
            Kept::Log(log) => match excerpt(log, &whom) {
                Some(excerpt) => said.push(Operation::LogExcerpt(excerpt)),
                None => aside.logs += 1,
            },
        }
    }
    (said, aside)
}

/// Whom the check is about.
struct Whom<'a> {
    provider: &'a Provider,
    asked: Option<&'a str>,
}

impl Whom<'_> {
    fn has_domain(&self, domain: &str) -> bool {
        self.asked == Some(domain) || self.provider.domains.iter().any(|own| own == domain)
    }

    fn has_server(&self, host: Option<&str>, address: Option<IpAddr>) -> bool {
        host.is_some_and(|host| self.provider.has_exchange(&host.to_ascii_lowercase()))
            || address.is_some_and(|address| self.provider.owns(address))
    }

    fn is_meant_by(&self, report: &RecipientReport) -> bool {
        let domain = report.recipient.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        domain.is_some_and(|domain| self.has_domain(&domain))
            || self.has_server(report.remote.host.as_deref(), report.remote.address)
    }

    fn is_served_as(&self, destination: &Destination) -> bool {
        let served = |of: &LogAddress| self.has_server(of.host.as_deref(), Some(of.address));
        self.has_domain(&destination.domain) || destination.addresses.iter().any(served)
    }
}

fn bounce_report(report: &RecipientReport) -> BounceReport {
    let keep: Vec<IpAddr> = report.remote.address.into_iter().collect();
    let enhanced = report.reply.enhanced.as_deref().unwrap_or_default();
    // Without a code it is the sending server's own words, which name its users.
    let reply = report.reply.code.map(|code| Reply {
        code,
        positive: false,
        text: scrub(&format!("{enhanced} {}", report.reply.text), &keep, MOST_TEXT),
    });
    BounceReport {
        reported_by: report.reporting_mta.as_deref().map(|name| scrub(name, &[], MOST_TEXT)),
        host: report.remote.host.clone(),
        address: report.remote.address,
        port: report.remote.port,
        delayed: report.action == waypost_mailflow::bounce::Action::Delayed,
        cause: report.cause,
        confidence: report.confidence,
        reply,
    }
}

/// What the log shows of this provider; none if nothing was sent to it. Domains that only lie with the
/// provider are somebody else's and are not named.
fn excerpt(log: &MailLog, whom: &Whom<'_>) -> Option<LogExcerpt> {
    let ours: Vec<&Destination> =
        log.destinations.iter().filter(|destination| whom.is_served_as(destination)).collect();
    if ours.is_empty() {
        return None;
    }
    let sum = |of: fn(&Destination) -> u64| ours.iter().map(|destination| of(destination)).sum();
    let mut addresses: BTreeMap<IpAddr, LogAddress> = BTreeMap::new();
    for one in ours.iter().flat_map(|destination| &destination.addresses) {
        match addresses.get_mut(&one.address) {
            Some(known) => known.add(one),
            None => {
                addresses.insert(one.address, one.clone());
            }
        }
    }
    let concerns = |finding: &&waypost_model::LogFinding| {
        finding.cause == LogCause::OwnPort25Closed
            || finding.domains.iter().any(|domain| ours.iter().any(|d| d.domain == *domain))
    };
    let findings = log.findings.iter().filter(concerns).take(MOST_FINDINGS).map(|finding| {
        let mut finding = finding.clone();
        finding.domains.retain(|domain| whom.has_domain(domain));
        finding.addresses.retain(|address| addresses.contains_key(address));
        finding
    });
    let findings = findings.collect();
    let points: Vec<LogPoint> =
        ours.iter().flat_map(|destination| destination.series.iter().copied()).collect();
    let (series, series_hours) = condensed(points, log.series_hours, MOST_POINTS);
    Some(LogExcerpt {
        from: log.span.map(|(from, _)| from),
        to: log.span.map(|(_, to)| to),
        delivered: sum(|d| d.delivered),
        deferred: sum(|d| d.deferred),
        bounced: sum(|d| d.bounced),
        addresses: addresses.into_values().take(MOST_ADDRESSES).collect(),
        findings,
        series,
        series_hours,
    })
}
