//! What sending servers say: another line than this one, seen through a returned mail or a log.
//!
//! Their word is older than the check, and a server that is off looks the same to them as a way that
//! is cut. So it is held against what was met from here.

use crate::{
    Finding,
    dns::Names,
    view::{Contact, View, is_interference, label},
};
use std::net::IpAddr;
use waypost_model::{
    BounceReport, Cause, Confidence, DeliveryCause, LogCause, LogExcerpt, LogFinding, Message,
    Observation, Operation, Role, SeenFrom, Service, minute,
};

/// Adds what sending servers say of a cut way: to what was found from here, or as a finding of its own.
pub(crate) fn add(view: &View<'_>, names: &Names, findings: &mut Vec<Finding>) {
    let mut told: Vec<Finding> = Vec::new();
    for cut in cuts(view, names) {
        match findings.iter_mut().find(|own| is_cut(own)) {
            Some(own) => agree(own, &cut),
            None => match told.iter_mut().find(|known| known.cause == cut.cause) {
                Some(known) => join(known, cut),
                None => told.push(cut),
            },
        }
    }
    let own = own_line(view, findings, &told);
    for cut in &mut told {
        cut.notes.extend(own.clone());
        cut.notes.push(Message::new("finding-told-caveat"));
    }
    findings.extend(told);
}

/// Whether the road to the exchangers was found cut from here.
fn is_cut(finding: &Finding) -> bool {
    let road = matches!(
        finding.cause,
        Cause::PortBlackhole | Cause::IpBlackhole | Cause::TcpReset | Cause::IcmpRejected
    );
    road && finding.services.contains(&Service::Mx)
}

/// The word of a sending server beside what was found from here. What two lines see alike may still be
/// the provider's own fault; but not where the trail from here ends before it gets there.
fn agree(own: &mut Finding, told: &Finding) {
    own.seen_from = SeenFrom::Both;
    own.cuts_off |= told.cuts_off;
    own.evidence.extend(told.evidence.iter().take(1).cloned());
    let same = own.cause == told.cause && told.confidence >= Confidence::Likely;
    own.confidence = match own.confidence {
        Confidence::Possible if same => Confidence::Likely,
        Confidence::Likely if same && own.place.is_some() => Confidence::Certain,
        sure => sure,
    };
    for target in &told.targets {
        if !own.targets.contains(target) {
            own.targets.push(target.clone());
        }
    }
    let note = Message::new("finding-told-agrees");
    if !own.notes.contains(&note) {
        own.notes.push(note);
    }
    // Since when, if a log says so.
    let since = told.notes.iter().filter(|note| note.id == "maillog-since");
    own.notes.extend(since.cloned());
}

/// Two words on one provider: what the surer says holds.
fn join(known: &mut Finding, other: Finding) {
    if other.confidence > known.confidence {
        known.confidence = other.confidence;
        known.rivals = other.rivals;
    }
    known.cuts_off |= other.cuts_off;
    for (mine, theirs) in
        [(&mut known.targets, other.targets), (&mut known.evidence, other.evidence)]
    {
        for one in theirs {
            if !mine.contains(&one) {
                mine.push(one);
            }
        }
    }
    for note in other.notes {
        if !known.notes.contains(&note) {
            known.notes.push(note);
        }
    }
}

/// What each sending server says of a way that is cut now.
fn cuts(view: &View<'_>, names: &Names) -> Vec<Finding> {
    let mut cuts = Vec::new();
    for observation in view.sending_servers() {
        match &observation.operation {
            Operation::BounceReport(report) => {
                cuts.extend(bounced(view, names, observation, report));
            }
            Operation::LogExcerpt(excerpt) => {
                let lasting = excerpt.findings.iter().filter(|one| one.until.is_none());
                cuts.extend(lasting.filter_map(|one| logged(view, observation, excerpt, one)));
            }
            _ => {}
        }
    }
    cuts
}

fn bounced(
    view: &View<'_>,
    names: &Names,
    observation: &Observation,
    report: &BounceReport,
) -> Option<Finding> {
    let cause = match report.cause {
        DeliveryCause::PathTimeout => Cause::PortBlackhole,
        DeliveryCause::PathReset => Cause::TcpReset,
        DeliveryCause::PathUnreachable => Cause::IcmpRejected,
        _ => return None,
    };
    // A provider of which nothing answers here either may simply be down.
    let alive = alive(view, names);
    let most = if alive.is_empty() { Confidence::Possible } else { Confidence::Likely };
    let target = match (report.host.as_deref(), report.address) {
        (Some(host), Some(address)) => Some(label(host, report.port.unwrap_or(25), address)),
        (None, Some(address)) => Some(address.to_string()),
        (host, None) => host.map(str::to_owned),
    };
    let mut finding = told(cause, report.confidence.min(most), observation)
        .evidence(alive.iter().map(Contact::id).take(2))
        .evidence(report.address.into_iter().flat_map(|address| reached(view, address)))
        .rival("rival-server-was-down", [])
        .rival("rival-sender-line", []);
    finding.targets.extend(target);
    finding.cuts_off = true;
    Some(finding)
}

fn logged(
    view: &View<'_>,
    observation: &Observation,
    excerpt: &LogExcerpt,
    log: &LogFinding,
) -> Option<Finding> {
    let cause = match log.cause {
        LogCause::PathTimeout => Cause::PortBlackhole,
        LogCause::PathReset => Cause::TcpReset,
        LogCause::PathUnreachable => Cause::IcmpRejected,
        _ => return None,
    };
    let id = observation.id.as_str();
    let mut finding = told(cause, log.confidence, observation)
        .evidence(log.addresses.iter().flat_map(|address| reached(view, *address)))
        .rival("rival-server-was-down", (log.confidence == Confidence::Certain).then_some(id))
        .rival("rival-sender-line", (log.controls > 0).then_some(id));
    finding.targets = log
        .addresses
        .iter()
        .map(|address| {
            let known = excerpt.addresses.iter().find(|known| known.address == *address);
            match known.and_then(|known| Some((known.host.as_deref()?, known.port.unwrap_or(25)))) {
                Some((host, port)) => label(host, port, *address),
                None => address.to_string(),
            }
        })
        .collect();
    finding.cuts_off = log.spared == 0;
    finding.notes.push(Message::new("maillog-since").with("since", minute(log.since)));
    finding.notes.push(match log.controls {
        0 => Message::new("maillog-no-controls"),
        controls => Message::new("maillog-controls").with("count", controls),
    });
    if log.spared > 0 {
        finding.notes.push(Message::new("maillog-spared").with("count", log.spared));
    }
    Some(finding)
}

fn told(cause: Cause, confidence: Confidence, observation: &Observation) -> Finding {
    let mut finding =
        Finding::new(cause, confidence).service(Service::Mx).evidence([observation.id.as_str()]);
    finding.seen_from = SeenFrom::SendingServer;
    finding
}

/// What of the provider answers here, where it really stands.
fn alive<'a>(view: &View<'a>, names: &Names) -> Vec<Contact<'a>> {
    let hosts = view.subject.provider.services();
    let endpoints = hosts.flat_map(|service| view.subject.provider.endpoints(service));
    let true_ones: Vec<IpAddr> =
        endpoints.flat_map(|endpoint| names.addresses(&endpoint.host)).collect();
    let answered = view.contacts().filter(Contact::answered);
    let of_provider = |c: &Contact<'_>| {
        matches!(c.observation.role, Role::Target | Role::OtherPort)
            && true_ones.contains(&c.address)
    };
    answered.filter(of_provider).collect()
}

/// The meetings with an address on port 25 from here.
fn reached<'a>(view: &View<'a>, address: IpAddr) -> Vec<&'a str> {
    let met = view.contacts_of(address, 25).into_iter().filter(Contact::connected);
    met.map(|contact| contact.observation.id.as_str()).take(2).collect()
}

/// What this computer's own line has to say on it.
fn own_line(view: &View<'_>, findings: &[Finding], told: &[Finding]) -> Option<Message> {
    let met = |finding: &Finding| {
        view.contacts().any(|c| {
            c.port == 25 && c.connected() && finding.targets.contains(&label(c.host, 25, c.address))
        })
    };
    if told.iter().any(met) {
        return Some(Message::new("finding-told-own-reaches"));
    }
    let closed =
        |f: &Finding| f.cause == Cause::PortClassBlocked && f.services.contains(&Service::Mx);
    findings.iter().any(closed).then(|| Message::new("finding-told-own-closed"))
}

/// What else sending servers say, and what of it was not used: a sentence each.
pub(crate) fn remarks(view: &View<'_>) -> Vec<Message> {
    let provider = view.subject.provider.name.as_str();
    let mut remarks: Vec<Message> = Vec::new();
    for observation in view.sending_servers() {
        match &observation.operation {
            Operation::BounceReport(report) if !report.cause.is_path() => {
                let cause = report.cause.word().replace('_', "-");
                let title = Message::new(format!("bounce-{cause}-title"));
                remarks.push(Message::new("summary-bounce-says").with("title", title));
            }
            Operation::LogExcerpt(excerpt) => remarks.extend(log_remarks(excerpt, provider)),
            _ => {}
        }
    }
    let aside = view.subject.set_aside;
    for (id, count) in [
        ("summary-set-aside-bounces", aside.bounces),
        ("summary-set-aside-mails", aside.other_mails),
        ("summary-set-aside-logs", aside.logs),
    ] {
        if count > 0 {
            remarks.push(Message::new(id).with("count", count).with("provider", provider));
        }
    }
    let mut unlike: Vec<Message> = Vec::new();
    for remark in remarks {
        if !unlike.contains(&remark) {
            unlike.push(remark);
        }
    }
    unlike
}

fn log_remarks(excerpt: &LogExcerpt, provider: &str) -> Vec<Message> {
    let mut remarks = Vec::new();
    for one in &excerpt.findings {
        match one.until {
            None if one.cause.is_path() => {}
            Some(until) if one.cause.is_path() || one.cause == LogCause::DestinationDown => {
                remarks.push(
                    Message::new("summary-log-over")
                        .with("since", minute(one.since))
                        .with("until", minute(until))
                        .with("provider", provider),
                );
            }
            _ => {
                let cause = one.cause.word().replace('_', "-");
                let title = Message::new(format!("maillog-{cause}-title"))
                    .with("domains", vec![provider])
                    .with("domain-count", 1_usize);
                remarks.push(Message::new("summary-log-says").with("title", title));
            }
        }
    }
    if excerpt.findings.is_empty() {
        remarks.push(Message::new("summary-log-fine").with("provider", provider));
    }
    remarks
}

/// Whether sending servers say that nothing gets through to the exchangers.
pub(crate) fn cut_off(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| {
        finding.cuts_off
            && finding.confidence >= Confidence::Likely
            && is_interference(finding.cause)
    })
}
