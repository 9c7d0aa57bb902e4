//! The verdict: one word, one sentence, and the findings in the order in which they matter.

use crate::{
    Alternative, Finding,
    alternatives::alternatives,
    dns::Names,
    services::states,
    view::{View, is_interference},
};
use std::collections::BTreeMap;
use waypost_model::{
    Arg, Cause, Confidence, Layer, Message, SeenFrom, Service, ServiceState, Status, Where,
};

/// All that is concluded from a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Conclusions {
    /// The verdict in one word.
    pub status: Status,
    /// The verdict in sentences, to be put one behind the other.
    pub summary: Vec<Message>,
    /// What is wrong, the most important first.
    pub findings: Vec<Finding>,
    /// The state of each service that was asked for.
    pub services: BTreeMap<Service, ServiceState>,
    /// Ways around, the most promising first.
    pub alternatives: Vec<Alternative>,
    provider: String,
    tunnelled: bool,
    proxied: bool,
}

pub(crate) fn draw(view: &View<'_>, findings: Vec<Finding>, names: &Names) -> Conclusions {
    let mut findings = crate::finding::merge(findings);
    findings.sort_by_key(|finding| {
        (
            weight(finding.cause),
            std::cmp::Reverse(finding.confidence),
            finding.cause.layer(),
            finding.cause,
        )
    });
    let services = states(view, &findings, names);
    let status = status(&findings, &services);
    let alternatives = alternatives(view, names, &findings, &services);
    let provider = view.subject.provider.name.clone();
    let mut conclusions = Conclusions {
        status,
        summary: Vec::new(),
        findings,
        services,
        alternatives,
        provider,
        tunnelled: view.tunnelled(),
        proxied: view.proxied(),
    };
    conclusions.summary = summary(&conclusions, view.subject.cut_short);
    conclusions.summary.extend(crate::sender::remarks(view));
    conclusions
}

/// What stands nearer to the user comes first, then what somebody does, then the rest.
const fn weight(cause: Cause) -> u8 {
    match cause {
        Cause::NoNetwork | Cause::CaptivePortal => 0,
        Cause::ClockWrong | Cause::LocalInterception | Cause::ResolverDown => 1,
        Cause::DnsIntercepted => 6,
        Cause::PortClassBlocked => 5,
        Cause::Throttled | Cause::FreezeAfterBytes => 3,
        cause if is_interference(cause) => 2,
        _ => 4,
    }
}

fn status(findings: &[Finding], services: &BTreeMap<Service, ServiceState>) -> Status {
    let sure = || findings.iter().filter(|finding| finding.confidence >= Confidence::Likely);
    let has = |test: &dyn Fn(Cause) -> bool| sure().any(|finding| test(finding.cause));
    // Other servers do not use this line: that it closes port 25 hurts nobody, unless that was all
    // that was asked about.
    let only_mx_asked = services.keys().all(|service| *service == Service::Mx);
    if has(&|cause| cause.layer() == Layer::Link || cause == Cause::ResolverDown) {
        return Status::LocalProblem;
    }
    if has(&is_interference) {
        return Status::Blocked;
    }
    let closed = |finding: &&Finding| finding.cause == Cause::PortClassBlocked;
    if sure().filter(closed).any(|f| f.services.iter().any(|service| *service != Service::Mx)) {
        return Status::LocalProblem;
    }
    let theirs = |finding: &&Finding| {
        finding.cause.layer() == Layer::Provider
            || matches!(
                finding.cause,
                Cause::GeoRefused
                    | Cause::CertificateExpired
                    | Cause::NameDoesNotExist
                    | Cause::ReputationRefused
            )
    };
    if sure().any(|finding| theirs(&finding)) {
        return Status::ProviderProblem;
    }
    if has(&|cause| cause == Cause::Throttled) {
        return Status::Degraded;
    }
    let unexplained = |service: &Service| {
        !findings.iter().any(|finding| {
            finding.services.contains(service)
                && finding.cause == Cause::PortClassBlocked
                && !only_mx_asked
        })
    };
    let open = services.iter().any(|(service, state)| match state {
        ServiceState::Unknown => unexplained(service),
        ServiceState::Ok => false,
        _ => true,
    });
    let doubted = findings.iter().any(|finding| {
        finding.confidence == Confidence::Possible && finding.cause != Cause::DnsIntercepted
    });
    if open || services.is_empty() || doubted { Status::Inconclusive } else { Status::Ok }
}

fn summary(conclusions: &Conclusions, cut_short: bool) -> Vec<Message> {
    let provider = conclusions.provider.as_str();
    let leading = conclusions.findings.iter().find(|f| f.confidence >= Confidence::Likely);
    let mut sentences = Vec::new();
    match (conclusions.status, leading) {
        (Status::Ok, _) => sentences.push(Message::new("summary-ok").with("provider", provider)),
        (Status::Inconclusive, _) | (_, None) => {
            sentences.push(Message::new("summary-inconclusive").with("provider", provider));
        }
        (_, Some(finding)) => {
            let id = match (name(finding).as_str(), finding.seen_from) {
                ("mx-cut", SeenFrom::Both) => "summary-mx-cut-both".to_owned(),
                (name, _) => format!("summary-{name}"),
            };
            sentences.push(
                Message::new(id)
                    .with("provider", provider)
                    .with("services", service_names(&finding.services)),
            );
            let others = conclusions
                .findings
                .iter()
                .filter(|f| f.confidence >= Confidence::Likely && f.cause != finding.cause)
                .count();
            if others > 0 {
                sentences.push(Message::new("summary-also-more").with("count", others));
            }
            let fine: Vec<Service> = conclusions
                .services
                .iter()
                .filter(|(_, state)| **state == ServiceState::Ok)
                .map(|(service, _)| *service)
                .collect();
            if !fine.is_empty() {
                sentences.push(
                    Message::new("summary-still-works").with("services", service_names(&fine)),
                );
            }
        }
    }
    if cut_short {
        sentences.push(Message::new("summary-cut-short"));
    }
    sentences
}

/// The names of services, to be put into a sentence.
pub(crate) fn service_names(services: &[Service]) -> Arg {
    Arg::List(
        services
            .iter()
            .map(|s| Arg::Message(Message::new(format!("service-{}", s.word()))))
            .collect(),
    )
}

impl Conclusions {
    /// A finding's title.
    #[must_use]
    pub fn title(&self, finding: &Finding) -> Message {
        self.message(finding, "title")
    }

    /// A finding in plain words, one message a paragraph: what is wrong, where, how sure, what it
    /// means, what to do next.
    #[must_use]
    pub fn explanation(&self, finding: &Finding) -> Vec<Message> {
        let mut paragraphs = vec![self.message(finding, "what")];
        paragraphs.extend(controls(finding));
        paragraphs.extend(finding.place.as_ref().map(place));
        paragraphs.extend(finding.notes.iter().cloned());
        paragraphs.push(Message::new(match finding.confidence {
            Confidence::Certain if finding.seen_from == SeenFrom::SendingServer => {
                "maillog-confidence-certain"
            }
            Confidence::Certain => "confidence-certain",
            Confidence::Likely => "confidence-likely",
            Confidence::Possible => "confidence-possible",
        }));
        let local = finding.cause.layer() == Layer::Link || finding.cause == Cause::ResolverDown;
        if finding.services.contains(&Service::Mx)
            && finding.seen_from == SeenFrom::ThisLine
            && !local
        {
            paragraphs.push(Message::new("finding-mx-caveat"));
        }
        let elsewhere = finding.seen_from == SeenFrom::SendingServer;
        if self.tunnelled && !elsewhere {
            paragraphs.push(Message::new("finding-vpn-caveat"));
        }
        if self.proxied && !elsewhere {
            paragraphs.push(Message::new("finding-proxy-caveat"));
        }
        paragraphs.push(self.message(finding, "means"));
        paragraphs.push(self.message(finding, "next"));
        paragraphs
    }

    fn message(&self, finding: &Finding, part: &str) -> Message {
        Message::new(format!("finding-{}-{part}", name(finding)))
            .with("provider", self.provider.as_str())
            .with("services", service_names(&finding.services))
            .with("targets", finding.targets.clone())
            .with("count", finding.targets.len())
    }
}

/// The name under which a finding's messages stand: its cause's, or where the road is cut to nothing
/// but the servers that take mail in, one for all such causes: to the user they are the same.
fn name(finding: &Finding) -> String {
    let cut = matches!(
        finding.cause,
        Cause::PortBlackhole | Cause::IpBlackhole | Cause::TcpReset | Cause::IcmpRejected
    );
    if finding.seen_from == SeenFrom::SendingServer {
        "mx-cut-told".to_owned()
    } else if cut && finding.services == [Service::Mx] {
        "mx-cut".to_owned()
    } else {
        finding.cause.word().replace('_', "-")
    }
}

/// How many unrelated exchangers were reached, where that rules out that port 25 is closed to everyone.
fn controls(finding: &Finding) -> Option<Message> {
    let policy = finding.rivals.iter().find(|rival| rival.id == "rival-anti-spam-policy")?;
    let reached = policy.ruled_out_by.len();
    (name(finding) == "mx-cut" && reached > 0)
        .then(|| Message::new("finding-mx-cut-controls").with("count", reached))
}

fn place(place: &Where) -> Message {
    let hop = i64::from(place.hop);
    match (place.address, &place.as_name) {
        (Some(address), Some(name)) => Message::new("place-hop")
            .with("hop", hop)
            .with("address", address.to_string())
            .with("network", format!("AS{} {name}", place.asn.unwrap_or_default())),
        (Some(address), None) if crate::names::is_bogon(address) => {
            Message::new("place-hop-own-network").with("hop", hop)
        }
        _ => Message::new("place-hop-unnamed").with("hop", hop),
    }
}
