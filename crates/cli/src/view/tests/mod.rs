//! The view of sample reports, on pages of several kinds.

mod mail;

use super::{Page, page::columns, provider, providers, report};
use anstream::adapter::strip_str;
use waypost_i18n::Catalogue;
use waypost_model::{
    AlternativeEntry, AlternativeKind, AppInfo, Cause, Confidence, DnsFacts, DnsQuery, DnsRecord,
    DnsReply, FindingEntry, Observation, Operation, Outcome, Profile, ProviderRef, QueryType,
    REPORT_SCHEMA, Report, Resolver, ResolverKind, Rival, Role, SeenFrom, Service, ServiceState,
    Status, Subject, Vantage, Where,
};

fn page(width: usize, unicode: bool, language: &str) -> Page {
    Page { width, unicode, catalogue: Catalogue::for_tag(Some(language)) }
}

fn plain(report_: &Report, page: &Page) -> String {
    strip_str(&report(report_, page)).to_string()
}

fn finding(cause: Cause, confidence: Confidence, services: &[Service]) -> FindingEntry {
    FindingEntry {
        cause,
        layer: cause.layer(),
        confidence,
        services: services.to_vec(),
        seen_from: SeenFrom::default(),
        targets: (1..=5).map(|n| format!("mx{n}.example.test:25 (203.0.113.{n})")).collect(),
        title: "The road to your provider is cut".to_owned(),
        explanation: "What is sent there gets no answer.\n\nTry another network.".to_owned(),
        evidence: vec!["m1".to_owned()],
        rivals: vec![
            Rival { text: "the server is down".to_owned(), ruled_out: true, evidence: Vec::new() },
            Rival { text: "the line is slow".to_owned(), ruled_out: false, evidence: Vec::new() },
        ],
        place: Some(Where {
            hop: 4,
            address: Some("198.51.100.1".parse().unwrap()),
            asn: Some(64500),
            as_name: Some("Example Net".to_owned()),
        }),
    }
}

fn sample(status: Status) -> Report {
    let provider = Profile::built_in().unwrap().providers.by_id("proton").unwrap().clone();
    Report {
        schema: REPORT_SCHEMA.to_owned(),
        id: "0".to_owned(),
        made_at: "2026-11-23T16:42:07.5Z".to_owned(),
        duration_ms: 12_345,
        app: AppInfo { version: "0.1.0".to_owned(), os: "linux".to_owned() },
        provider: ProviderRef { id: provider.id.clone(), name: "Example Mail".to_owned() },
        status,
        summary: "One plain sentence.".to_owned(),
        findings: Vec::new(),
        services: [(Service::Webmail, ServiceState::Ok)].into(),
        alternatives: Vec::new(),
        subject: Subject {
            provider,
            assumed: false,
            domain: None,
            services: vec![Service::Webmail],
            budget_ms: 20_000,
            ..Subject::default()
        },
        measurements: Vec::new(),
    }
}

fn blocked() -> Report {
    let mut report = sample(Status::Blocked);
    report.findings = vec![finding(Cause::IpBlackhole, Confidence::Certain, &[Service::Mx])];
    report.services =
        [(Service::Webmail, ServiceState::Ok), (Service::Mx, ServiceState::Blocked)].into();
    report.alternatives = vec![AlternativeEntry {
        kind: AlternativeKind::OtherPort,
        services: vec![Service::Smtp],
        tried: true,
        trying: false,
        works: Some(true),
        took_ms: Some(1900),
        why: None,
        title: "Use another door".to_owned(),
        steps: vec!["Open the settings.".to_owned(), "Type 465 as the port.".to_owned()],
        evidence: Vec::new(),
    }];
    report
}

#[test]
fn a_block_is_told_whole() {
    let expected = "\
✗ Example Mail: Something on the way blocks your mail
One plain sentence.

The way to your mail
  ● Computer ─ ● Network ─ ● Addresses ─ ✗ Road   ─ ○ Encryption ─ ○ Mail
    fine         fine        fine          broken     unknown        unknown

Your mail, part by part
  Webmail page           ● works
  Mail from others (MX)  ✗ blocked

What was found
  ✗ The road to your provider is cut
    What is sent there gets no answer.
    Try another network.
    How sure        sure
    Where           point 4, 198.51.100.1, AS64500, Example Net
    Seen at         mx1.example.test:25 (203.0.113.1), mx2.example.test:25
                    (203.0.113.2), mx3.example.test:25 (203.0.113.3) and 2 more
    Ruled out       the server is down
    Still possible  the line is slow

What you can do
  ● Use another door
    Just tried, and it works: in one second.
    1. Open the settings.
    2. Type 465 as the port.
    Helps with  Sending (SMTP)

Checked 2026-11-23 16:42 UTC, in 12 seconds.
";
    assert_eq!(plain(&blocked(), &page(80, true, "en")), expected);
}

/// Only a word that is wider than half the page may run over its edge.
fn fits(line: &str, width: usize) -> bool {
    columns(line) <= width
        || line.split(' ').next_back().is_some_and(|word| columns(word) > width / 2)
}

#[test]
fn no_line_is_wider_than_the_page_in_any_language() {
    for language in Catalogue::available() {
        for unicode in [true, false] {
            for width in [20, 30, 40, 60, 80, 100, 200] {
                for line in plain(&blocked(), &page(width, unicode, language)).lines() {
                    assert!(fits(line, width), "{language} {width}: {line}");
                }
            }
        }
    }
}

#[test]
fn wide_characters_count_twice() {
    let mut report = blocked();
    report.findings[0].explanation = "邮件服务器没有回答".repeat(20);
    for line in plain(&report, &page(40, true, "en")).lines() {
        assert!(columns(line) <= 40, "{line}");
    }
}

#[test]
fn a_page_of_ascii_has_ascii_shapes() {
    let text = plain(&blocked(), &page(80, false, "en"));
    assert!(text.is_ascii(), "{text}");
    assert!(text.contains("[X] Road") && text.contains("[+] Computer"), "{text}");
}

#[test]
fn colours_are_the_only_codes_and_say_nothing_that_the_text_does_not() {
    let styled = report(&blocked(), &page(80, true, "en"));
    assert!(styled.contains("\x1b["), "no colour at all");
    assert!(!plain(&blocked(), &page(80, true, "en")).contains('\x1b'));
}

#[test]
fn what_a_report_quotes_can_not_steer_the_terminal() {
    let mut report_ = blocked();
    let evil = "x\x1b]0;owned\x07\x1b[2J\u{202e}\r\u{9b}31m";
    report_.provider.name = evil.to_owned();
    report_.summary = evil.to_owned();
    report_.findings[0].title = evil.to_owned();
    report_.findings[0].explanation = evil.to_owned();
    report_.findings[0].targets = vec![evil.to_owned()];
    report_.findings[0].rivals[0].text = evil.to_owned();
    report_.findings[0].place.as_mut().unwrap().as_name = Some(evil.to_owned());
    report_.alternatives[0].title = evil.to_owned();
    report_.alternatives[0].steps = vec![evil.to_owned()];
    report_.made_at = evil.to_owned();
    report_.subject.assumed = true;
    let text = report(&report_, &page(80, true, "en"));
    let codes = text.replace("\x1b[0m", "").replace("\x1b[1m", "").replace("\x1b[2m", "");
    let codes = codes.replace("\x1b[31m", "").replace("\x1b[32m", "").replace("\x1b[33m", "");
    assert!(!codes.contains(|c: char| c.is_control() && c != '\n'), "{codes:?}");
    assert!(!codes.contains('\u{202e}'));
}

/// The shapes of the six stations, in order.
fn stations(report: &Report) -> String {
    let text = plain(report, &page(100, true, "en"));
    let line = text.lines().find(|line| line.contains(" Computer ")).unwrap().to_owned();
    line.chars().filter(|c| "●✗◐○".contains(*c)).collect()
}

#[test]
fn each_cause_breaks_its_own_station() {
    for (cause, expected) in [
        (Cause::ClockWrong, "✗○○○○○"),
        (Cause::NoNetwork, "●✗○○○○"),
        (Cause::CaptivePortal, "●✗○○○○"),
        (Cause::DnsTimeout, "●●✗○○○"),
        (Cause::PortBlackhole, "●●●✗○○"),
        (Cause::SniDrop, "●●●●✗○"),
        (Cause::StarttlsStripped, "●●●●✗○"),
        (Cause::BlockPage, "●●●●●✗"),
        (Cause::ProviderDown, "●●●●●✗"),
        (Cause::Throttled, "●●●◐○○"),
        (Cause::FreezeAfterBytes, "●●●✗○○"),
    ] {
        let mut report = sample(Status::Blocked);
        report.findings = vec![finding(cause, Confidence::Likely, &[Service::Webmail])];
        assert_eq!(stations(&report), expected, "{cause:?}");
    }
    assert_eq!(stations(&sample(Status::Ok)), "●●●●●●");
}

#[test]
fn a_mere_possibility_breaks_nothing_and_what_got_through_is_fine() {
    let mut report = sample(Status::Inconclusive);
    report.findings = vec![finding(Cause::IpBlackhole, Confidence::Possible, &[Service::Mx])];
    assert_eq!(stations(&report), "●○○○○○");
    report.measurements = vec![Observation {
        id: "m1".to_owned(),
        at_ms: 0,
        took_ms: 1,
        role: Role::Target,
        vantage: Vantage::Direct,
        service: None,
        attempt: 1,
        late: false,
        operation: Operation::DnsQuery(DnsQuery {
            resolver: Resolver { kind: ResolverKind::System, address: None },
            name: "example.test".to_owned(),
            query_type: QueryType::A,
            outcome: Outcome::Ok(DnsFacts {
                replies: vec![DnsReply {
                    after_ms: 1,
                    rcode: 0,
                    records: vec![DnsRecord::Address("203.0.113.1".parse().unwrap())],
                    authenticated: false,
                }],
            }),
        }),
    }];
    assert_eq!(stations(&report), "●●●○○○");
    report.measurements[0].vantage = Vantage::Tor;
    assert_eq!(stations(&report), "●○○○○○");
}

#[test]
fn the_directory_fits_its_page() {
    let profile = Profile::built_in().unwrap();
    for width in [20, 40, 80, 120] {
        let page = page(width, true, "ru");
        let list = strip_str(&providers(profile.providers.all(), &page)).to_string();
        let shown = |id: &str| list.lines().any(|line| line.contains(id));
        assert!(profile.providers.all().iter().all(|p| shown(&p.id)), "{list}");
        for one in profile.providers.all() {
            let text = strip_str(&provider(one, &page)).to_string();
            assert!(text.lines().all(|line| fits(line, width)), "{text}");
        }
        assert!(list.lines().all(|line| fits(line, width)), "{list}");
    }
}
