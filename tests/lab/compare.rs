//! A report against what a scenario expects of it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;

use crate::client::Run;
use crate::scenario::{Confidence, Expect, Finding};

/// The contract's causes by layer.
const LAYERS: &[(&str, &[&str])] = &[
    ("link", &["no_network", "captive_portal", "clock_wrong", "local_interception"]),
    (
        "dns",
        &[
            "dns_forged_answer",
            "dns_forged_nxdomain",
            "dns_refused",
            "dns_timeout",
            "dns_injection",
            "dns_intercepted",
            "resolver_down",
            "name_does_not_exist",
        ],
    ),
    (
        "tcp",
        &["ip_blackhole", "port_blackhole", "tcp_reset", "icmp_rejected", "port_class_blocked"],
    ),
    ("tls", &["sni_reset", "sni_drop", "certificate_substituted", "certificate_expired"]),
    ("http", &["block_page", "http_reset", "geo_refused"]),
    ("mail", &["starttls_stripped", "mail_intercepted", "reputation_refused"]),
    ("throughput", &["throttled", "freeze_after_bytes"]),
    ("provider", &["provider_down"]),
];

/// The contract's default budget of 20 s, and a second for starting up on a busy machine.
const ANSWER_WITHIN: Duration = Duration::from_secs(21);

/// The parts of a report that scenarios speak of.
#[derive(Deserialize)]
struct Report {
    schema: String,
    status: String,
    summary: String,
    findings: Vec<Found>,
    services: BTreeMap<String, String>,
    alternatives: Vec<Alternative>,
    measurements: Vec<Measurement>,
}

#[derive(Deserialize)]
struct Alternative {
    kind: String,
    tried: bool,
    works: Option<bool>,
    title: String,
    steps: Vec<String>,
}

#[derive(Deserialize)]
struct Found {
    cause: String,
    layer: String,
    confidence: String,
    services: Vec<String>,
    title: String,
    explanation: String,
    evidence: Vec<String>,
    #[serde(rename = "where")]
    place: Option<Place>,
    /// Left out where it was this line alone.
    seen_from: Option<String>,
}

#[derive(Deserialize)]
struct Place {
    hop: Option<u64>,
}

#[derive(Deserialize)]
struct Measurement {
    id: String,
    kind: String,
    role: String,
    /// Left out where it was the first.
    attempt: Option<u8>,
    name: Option<serde_json::Value>,
    resolver: Option<Resolver>,
    outcome: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Resolver {
    kind: String,
}

impl Measurement {
    /// Whether it was made because a connection did not open.
    fn is_closer_look(&self) -> bool {
        let again = self.attempt.is_some_and(|attempt| attempt > 1);
        again || self.role == "other_port" || self.kind == "hop_trace"
    }

    /// Whether it is an answer for that name that came through Tor.
    fn is_from_afar(&self, name: &str) -> bool {
        let through_tor = self.resolver.as_ref().is_some_and(|resolver| resolver.kind == "tor");
        let records = self.outcome.as_ref().map(|outcome| &outcome["ok"]["replies"][0]["records"]);
        let found = records.and_then(|records| records.as_array()).is_some_and(|r| !r.is_empty());
        through_tor && found && self.name.as_ref().is_some_and(|asked| asked == name)
    }
}

/// Every way in which the run differs from what is expected; empty when it passes.
pub(crate) fn compare(expect: &Expect, run: &Run) -> Vec<String> {
    let mut wrong = Vec::new();
    if run.took > ANSWER_WITHIN {
        wrong.push(format!("it took {:.1} s, the budget is 20 s", run.took.as_secs_f64()));
    }
    let report: Report = match serde_json::from_str(&run.stdout) {
        Ok(report) => report,
        Err(error) => {
            wrong.push(format!("no report on stdout: {error}"));
            wrong.extend(run.stderr.lines().take(12).map(|line| format!("stderr: {line}")));
            return wrong;
        }
    };
    if report.schema != "waypost-report/1" {
        wrong.push(format!("schema {}, expected waypost-report/1", report.schema));
    }
    // The contract: 0 where nothing wrong was found, 1 where something was.
    let exit = i32::from(report.status != "ok");
    if run.exit != exit {
        wrong.push(format!(
            "exit status {} with status {}, expected {exit}",
            run.exit, report.status
        ));
    }
    if report.summary.trim().is_empty() {
        wrong.push("the summary is empty".into());
    }
    if !expect.status.contains(&report.status.as_str()) {
        wrong.push(format!("status {}, expected {}", report.status, expect.status.join(" or ")));
    }
    for (service, allowed) in expect.services {
        let got = report.services.get(*service).map_or("missing", String::as_str);
        if !allowed.split('|').any(|state| state == got) {
            wrong.push(format!("service {service} is {got}, expected {allowed}"));
        }
    }
    findings(expect, &report, &mut wrong);
    alternatives(expect, &report, &mut wrong);
    for name in expect.afar {
        if !report.measurements.iter().any(|seen| seen.is_from_afar(name)) {
            wrong.push(format!("{name} was not looked up over Tor"));
        }
    }
    let closer = report.measurements.iter().filter(|seen| expect.opens && seen.is_closer_look());
    wrong.extend(closer.map(|seen| {
        format!("a closer look, where every connection opens: {} ({})", seen.kind, seen.role)
    }));
    wrong
}

fn alternatives(expect: &Expect, report: &Report, wrong: &mut Vec<String>) {
    for kind in expect.works {
        let mut named = report.alternatives.iter().filter(|one| one.kind == *kind);
        if !named.any(|one| one.tried && one.works == Some(true)) {
            wrong.push(format!("{kind} was not tried and found to work"));
        }
    }
    for kind in expect.offers {
        if !report.alternatives.iter().any(|one| one.kind == *kind) {
            wrong.push(format!("{kind} is not offered"));
        }
    }
    for one in report.alternatives.iter().filter(|one| one.tried != one.works.is_some()) {
        wrong.push(format!("{}: tried is {}, works is {:?}", one.kind, one.tried, one.works));
    }
    for one in &report.alternatives {
        if one.title.trim().is_empty() || one.steps.iter().all(|step| step.trim().is_empty()) {
            wrong.push(format!("{}: without a title or steps", one.kind));
        }
    }
}

fn findings(expect: &Expect, report: &Report, wrong: &mut Vec<String>) {
    for wanted in expect.findings {
        let candidates: Vec<&Found> =
            report.findings.iter().filter(|found| meant(wanted, found)).collect();
        let mismatches: Vec<String> =
            candidates.iter().map(|found| mismatch(wanted, found)).collect();
        if candidates.is_empty() {
            wrong.push(format!("no finding {} for {}", wanted.cause, wanted.services.join(", ")));
        } else if mismatches.iter().all(|mismatch| !mismatch.is_empty()) {
            wrong.push(format!("finding {}: {}", wanted.cause, mismatches.join("; or ")));
        }
    }
    for found in &report.findings {
        let expected = expect.findings.iter().any(|wanted| meant(wanted, found))
            || expect.may.contains(&found.cause.as_str());
        if !expected {
            wrong.push(format!(
                "false finding {} ({}, {}): {}",
                found.cause,
                found.confidence,
                found.services.join(", "),
                found.title
            ));
        }
        wrong.extend(malformed(found, report));
    }
}

fn meant(wanted: &Finding, found: &Found) -> bool {
    wanted.cause.split('|').any(|cause| cause == found.cause)
}

/// What keeps `found` from being what is wanted; empty when it is.
fn mismatch(wanted: &Finding, found: &Found) -> String {
    let mut differences = Vec::new();
    let missing: Vec<&str> = wanted
        .services
        .iter()
        .copied()
        .filter(|service| !found.services.iter().any(|name| name == service))
        .collect();
    if !missing.is_empty() {
        differences.push(format!(
            "does not name {} but {}",
            missing.join(", "),
            found.services.join(", ")
        ));
    }
    let (least, greatest) = wanted.confidence;
    if let Some(confidence) = Confidence::parse(&found.confidence)
        && !(least..=greatest).contains(&confidence)
    {
        differences.push(format!("is {}, expected {least:?} to {greatest:?}", found.confidence));
    }
    if let Some(hop) = wanted.hop {
        let got = found.place.as_ref().and_then(|place| place.hop);
        if got != Some(hop) {
            differences.push(format!("is at hop {got:?}, expected {hop}"));
        }
    }
    let seen_from = found.seen_from.as_deref().unwrap_or("this_line");
    if seen_from != wanted.seen_from {
        differences.push(format!("was seen from {seen_from}, expected {}", wanted.seen_from));
    }
    differences.join(", ")
}

/// What the contract and the house demand of any finding.
fn malformed(found: &Found, report: &Report) -> Vec<String> {
    let cause = &found.cause;
    let mut wrong = Vec::new();
    match LAYERS.iter().find(|(_, causes)| causes.contains(&cause.as_str())) {
        None => wrong.push(format!("the contract has no cause {cause}")),
        Some((layer, _)) if *layer != found.layer => {
            wrong.push(format!("{cause} is on layer {}, expected {layer}", found.layer));
        }
        Some(_) => {}
    }
    if Confidence::parse(&found.confidence).is_none() {
        wrong.push(format!("{cause}: the contract has no confidence {}", found.confidence));
    }
    if found.title.trim().is_empty() || found.explanation.trim().is_empty() {
        wrong.push(format!("{cause}: without title or explanation"));
    }
    if found.evidence.is_empty() {
        wrong.push(format!("{cause}: without evidence"));
    }
    for id in &found.evidence {
        if !report.measurements.iter().any(|measurement| measurement.id == *id) {
            wrong.push(format!("{cause}: evidence {id} is not in the report"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{WELL, finding, wrong};

    const CUT: Expect = wrong(
        &["blocked"],
        &[finding("port_blackhole", &["mx"]).likely().at_hop(2)],
        &[("mx", "blocked")],
    );

    fn run(status: &str, mx: &str, confidence: &str, hop: u64, exit: i32) -> Run {
        let report = serde_json::json!({
            "schema": "waypost-report/1",
            "status": status,
            "summary": "Mail to your provider is cut off.",
            "findings": [{
                "cause": "port_blackhole", "layer": "tcp", "confidence": confidence,
                "services": ["mx"], "title": "Cut off", "explanation": "Nothing answers.",
                "evidence": ["m1"], "where": {"hop": hop},
            }],
            "services": {"mx": mx},
            "alternatives": [{
                "kind": "other_sender", "tried": false, "title": "Another sender",
                "steps": ["Send it from elsewhere."],
            }],
            "measurements": [{"id": "m1", "kind": "tcp_connect", "role": "target", "attempt": 2}],
        });
        Run {
            stdout: report.to_string(),
            stderr: String::new(),
            exit,
            took: Duration::ZERO,
            peak_memory: 0,
            packets: 0,
        }
    }

    #[test]
    fn the_expected_report_passes() {
        assert!(compare(&CUT, &run("blocked", "blocked", "certain", 2, 1)).is_empty());
    }

    #[test]
    fn every_difference_is_told() {
        for (run, part) in [
            (run("degraded", "blocked", "certain", 2, 1), "status degraded"),
            (run("blocked", "ok", "certain", 2, 1), "service mx is ok"),
            (run("blocked", "blocked", "possible", 2, 1), "is possible"),
            (run("blocked", "blocked", "certain", 3, 1), "is at hop Some(3)"),
            (run("blocked", "blocked", "certain", 2, 0), "exit status 0"),
        ] {
            let differences = compare(&CUT, &run);
            assert_eq!(differences.len(), 1, "{differences:?}");
            assert!(differences[0].contains(part), "{differences:?}");
        }
    }

    #[test]
    fn a_closer_look_is_told_where_every_connection_opens() {
        let opens = Expect { opens: true, ..CUT };
        let differences = compare(&opens, &run("blocked", "blocked", "certain", 2, 1));
        assert_eq!(differences.len(), 1, "{differences:?}");
        assert!(differences[0].starts_with("a closer look"), "{differences:?}");
    }

    #[test]
    fn a_finding_that_is_not_listed_is_false() {
        let differences = compare(&WELL, &run("ok", "ok", "certain", 2, 0));
        assert!(differences.iter().any(|one| one.starts_with("false finding port_blackhole")));
    }

    #[test]
    fn whose_line_it_was_seen_on_is_compared() {
        const TOLD: Expect = wrong(&["blocked"], &[finding("port_blackhole", &["mx"]).told()], &[]);
        let mut run = run("blocked", "blocked", "likely", 2, 1);
        assert_eq!(
            compare(&TOLD, &run),
            ["finding port_blackhole: was seen from this_line, expected sending_server"]
        );
        run.stdout = run.stdout.replace("\"layer\"", "\"seen_from\":\"sending_server\",\"layer\"");
        assert!(compare(&TOLD, &run).is_empty());
    }

    #[test]
    fn a_missing_finding_is_told() {
        const EXPECT: Expect = wrong(&["blocked"], &[finding("sni_reset", &["webmail"])], &[]);
        let differences = compare(&EXPECT, &run("blocked", "blocked", "certain", 2, 1));
        assert!(differences.iter().any(|one| one.starts_with("no finding sni_reset")));
    }

    #[test]
    fn a_way_around_has_to_have_been_tried() {
        const OFFERED: Expect = CUT.offers(&["other_sender"]);
        const TRIED: Expect = CUT.works(&["other_sender"]);
        let run = run("blocked", "blocked", "certain", 2, 1);
        assert!(compare(&OFFERED, &run).is_empty());
        assert_eq!(compare(&TRIED, &run), ["other_sender was not tried and found to work"]);
    }

    #[test]
    fn evidence_has_to_be_in_the_report() {
        let mut run = run("blocked", "blocked", "certain", 2, 1);
        run.stdout = run.stdout.replace("\"id\":\"m1\"", "\"id\":\"m2\"");
        let differences = compare(&CUT, &run);
        assert_eq!(differences, ["port_blackhole: evidence m1 is not in the report"]);
    }
}
