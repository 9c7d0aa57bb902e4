//! For each rule, that it takes out what it should, and that it leaves what support needs.

use super::{Level, Own, Removal, Scan, redact};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{collections::HashSet, net::IpAddr};
use waypost_model::{FailureKind, Operation, Report, Stage};

const REPORT: &str = include_str!("../../../../tests/golden/mx_port_dropped.json");

fn own() -> Own {
    Own {
        hosts: vec!["kanarienvogel.fritz.box".into()],
        users: vec!["anna".into(), "Анна Каренина".into(), "Лисица".into()],
        home: Some("/srv/people/anna".into()),
        addresses: ["192.168.7.2", "198.51.100.77", "2a02:8109:1234:5600::77"]
            .map(|a| a.parse().unwrap())
            .to_vec(),
        hardware: vec![[0x52, 0x54, 0, 0xab, 0xcd, 0xef]],
        wifi: vec!["Villa Kunterbunt".into()],
        ..Own::default()
    }
}

/// What becomes of a text that a mail server sent.
fn cleaned(text: &str, level: Level) -> String {
    let mut report = Report::parse(REPORT).unwrap();
    set_greeting(&mut report, text);
    greeting(&redact(report, level, &own()))
}

fn set_greeting(report: &mut Report, said: &str) {
    let greetings = report.measurements.iter_mut().filter_map(|seen| match &mut seen.operation {
        Operation::MailSession(session) => session.greeting.as_mut(),
        _ => None,
    });
    greetings.last().unwrap().text = said.to_owned();
}

fn greeting(report: &Report) -> String {
    let mut greetings = report.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::MailSession(session) => session.greeting.as_ref(),
        _ => None,
    });
    greetings.next_back().unwrap().text.clone()
}

#[track_caller]
fn becomes(text: &str, expected: &str) {
    assert_eq!(cleaned(text, Level::Standard), expected);
    assert_eq!(cleaned(expected, Level::Standard), expected, "cleaning twice changes more");
    assert_eq!(cleaned(text, Level::None), text);
}

#[track_caller]
fn stays(text: &str) {
    becomes(text, text);
}

#[test]
fn mail_addresses_lose_their_local_part_only() {
    becomes("550 <karl.otto+x@example.test>: no", "550 <…@example.test>: no");
    becomes("rcpt=\"a b\"@example.test, почта@пример.рф", "rcpt=…@example.test, …@пример.рф");
    becomes("to karl%40example.test", "to …%40example.test");
    stays("220 mx1.example.test ESMTP 5.7.1 @ 10 Mbit/s");
}

#[test]
fn addresses_of_this_side_go_and_those_of_the_network_stay() {
    becomes("554 198.51.100.77 is listed", "554 (address) is listed");
    becomes("hello [192.168.7.2]:4711, [100.64.3.9]", "hello [(address)]:4711, [(address)]");
    becomes("to 2a02:8109:1234:5600::77 or ::ffff:198.51.100.77", "to (address) or (address)");
    becomes("2a02:8109:1234:56ff::1.", "(address).");
    becomes("77.100.51.198.in-addr.arpa", "(address)");
    becomes("hello p198-51-100-77.dsl.test", "hello p198-51-100-77.dsl.test");
    becomes("hello 77-100-51-198.dsl.test", "hello (address).dsl.test");
    becomes(
        "7.7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.5.4.3.2.1.9.0.1.8.2.0.a.2.ip6.arpa",
        "(address)",
    );
    becomes("from 52:54:00:ab:cd:ef and 5254.00ab.cdef", "from (address) and (address)");
    stays("mx1 203.0.113.25 via 212.188.1.1, 2001:db8:113::25, range 203.0.113.77");
    stays("25.113.0.203.in-addr.arpa, 127.0.0.1, ::1, 12:30:45, abcd::vec, 4.2.1");
    stays("AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01");
}

#[test]
fn names_of_host_user_and_wifi_go_and_the_providers_stay() {
    becomes("hello KANARIENVOGEL.fritz.box", "hello (removed)");
    becomes(
        "hello kanarienvogel, anna_2 and Анна Каренина",
        "hello (removed), (removed)_2 and (removed)",
    );
    becomes("at Villa Kunterbunt", "at (removed)");
    stays("Susanna at mail.example.test and example.test: Example Mail");
    let mut common = own();
    common.hosts = vec!["mail".into(), "mx1.example.test".into()];
    common.users = vec!["root".into(), "Example".into()];
    let report = Report::parse(REPORT).unwrap();
    assert_eq!(redact(report.clone(), Level::Standard, &common), report);
}

#[test]
fn paths_of_the_home_folder_go_and_others_stay() {
    becomes("/home/otto/.config/x.toml", "~/.config/x.toml");
    becomes(r"C:\Users\Otto\x, /Users/otto", r"~\x, ~");
    becomes("in /srv/people/anna/mail", "in ~/mail");
    stays("/usr/share/ca-certificates, https://example.test/homepage");
}

#[test]
fn bridge_lines_and_tokens_go_and_words_about_them_stay() {
    let finger = "0123456789ABCDEF0123456789ABCDEF01234567";
    becomes(
        &format!("used obfs4 192.0.2.9:443 {finger} cert=aaaabbbbccccddddeeeeffff iat-mode=0"),
        "used (removed)",
    );
    becomes(&format!("Bridge 192.0.2.9:443 {finger}"), "(removed)");
    // As capabilities, which are words in capitals.
    becomes(&format!("{finger} CERT=AAAABBBBCCCCDDDDEEEEFFFF"), "(removed) (removed)");
    stays(&format!("sha1 {}, sha256 {finger}AA", finger.to_lowercase()));
    becomes("webtunnel [2001:db8::9]:443 url=https://w.test/secretpath", "(removed)");
    becomes("see https://u:p@example.test/a?token=x#y", "see https://example.test/a?(removed)");
    becomes("Authorization: Basic QWxhZGRpbg==", "Authorization: (removed)");
    becomes("password = hunter2, api_key=12", "password=(removed) api_key=(removed)");
    becomes("AGE-SECRET-KEY-1QQPQ0X", "(removed)");
    becomes("eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2ln", "(removed)");
    stays("obfs4 is blocked; no password is due; AUTH=PLAIN; https://example.test/a");
}

#[test]
fn what_is_written_in_another_way_is_read() {
    for hidden in ["karl@example.test", "kanarienvogel", "198.51.100.77", "x Villa Kunterbunt y"] {
        let base64 = STANDARD.encode(hidden);
        becomes(&format!("334 {base64}"), "334 (removed)");
        becomes(&format!("a {} b", quoted(hidden)), "a (removed) b");
        becomes(&format!("a {} b", hexadecimal(hidden.as_bytes())), "a (removed) b");
        // As in NTLM's challenge.
        let wide: Vec<u8> = hidden.encode_utf16().flat_map(u16::to_le_bytes).collect();
        becomes(&format!("334 {}", STANDARD.encode(&wide)), "334 (removed)");
        becomes(&format!("a {} b", hexadecimal(&wide)), "a (removed) b");
        let wide = String::from_utf8(wide).unwrap();
        assert!(!cleaned(&wide, Level::Standard).contains('\0'), "{wide:?}");
    }
    becomes(&format!("host {}.test", idna::domain_to_ascii("лисица").unwrap()), "host (removed)");
    let sha256 = "936e7ef0633b83bd7a117887a03a73d015b1b612e53d2cfc1bab372f95eff40d";
    stays(&format!("sha256 {sha256} of xn--e1afmkfd.test, 100%25, a=3D"));
}

#[test]
fn base64_in_capitals_goes_and_keywords_stay() {
    let mut report = Report::parse(REPORT).unwrap();
    let set = |report: &mut Report, words: &[String]| {
        for seen in &mut report.measurements {
            if let Operation::MailSession(session) = &mut seen.operation {
                session.capabilities = words.to_vec();
            }
        }
    };
    let keywords = [
        "IMAP4REV1",
        "AUTH=SCRAM-SHA-256-PLUS",
        "LOGINDISABLED",
        "XYMHIGHESTMODSEQ",
        "SIZE 157286400",
        "COMPRESS=DEFLATE",
        "X-GM-EXT-1",
        "SMTPUTF8",
        "THREAD=ORDEREDSUBJECT",
        "8BITMIME",
    ];
    let keywords = keywords.map(str::to_owned);
    set(&mut report, &keywords);
    let kept = redact(report.clone(), Level::Strict, &own());
    let sessions = kept.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::MailSession(session) => Some(session),
        _ => None,
    });
    assert!(sessions.clone().next().is_some());
    for session in sessions {
        assert_eq!(session.capabilities, keywords);
    }
    let hidden = STANDARD.encode("karl@example.test").to_uppercase();
    set(&mut report, &[format!("X-{hidden}")]);
    let text = serde_json::to_string(&redact(report, Level::Standard, &own())).unwrap();
    assert!(!text.contains(hidden.trim_end_matches('=')) && text.contains("X-(removed)"));
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every byte as in quoted-printable (RFC 2045 section 6.7).
fn quoted(text: &str) -> String {
    text.bytes().map(|byte| format!("={byte:02X}")).collect()
}

#[test]
fn strict_also_takes_the_local_network_times_and_the_systems_version() {
    let mut report = Report::parse(REPORT).unwrap();
    report.app.os = "linux 6.1.0-18".into();
    report.made_at = "2026-11-23T17:38:05Z".into();
    set_greeting(&mut report, "at 2026-11-23T17:19:10Z via 192.168.7.1 and 212.188.1.1");
    let standard = redact(report.clone(), Level::Standard, &own());
    assert_eq!((&standard.app.os, &standard.made_at), (&report.app.os, &report.made_at));
    assert_eq!(greeting(&standard), greeting(&report));
    assert_eq!(routers(&standard), routers(&report));
    let strict = redact(report.clone(), Level::Strict, &own());
    assert_eq!(strict.made_at, "2026-11-23T17:00:00Z");
    assert_eq!(strict.app.os, "linux");
    assert_eq!(greeting(&strict), "at 2026-11-23T17:00:00Z via (address) and 212.188.1.1");
    assert!(routers(&report).contains(&"192.168.7.1".parse().unwrap()));
    let operators: Vec<IpAddr> = routers(&report)
        .into_iter()
        .filter(|a| *a != "192.168.7.1".parse::<IpAddr>().unwrap())
        .collect();
    assert_eq!(routers(&strict), operators);
    assert!(!operators.is_empty());
}

fn routers(report: &Report) -> Vec<IpAddr> {
    let traces = report.measurements.iter().filter_map(|seen| match &seen.operation {
        Operation::HopTrace(trace) => Some(&trace.hops),
        _ => None,
    });
    traces.flatten().filter_map(|hop| hop.from).collect()
}

#[test]
fn what_support_needs_is_the_same_at_every_level() {
    let before = Report::parse(REPORT).unwrap();
    let after = redact(before.clone(), Level::Strict, &own());
    assert_eq!(after.findings, before.findings, "the place, its network and the evidence");
    assert_eq!(after.subject, before.subject);
    assert_eq!(after.summary, before.summary);
    assert_eq!(after.alternatives, before.alternatives);
    assert_eq!(after.measurements.len(), before.measurements.len());
    for (after, before) in after.measurements.iter().zip(&before.measurements) {
        assert_eq!(after.operation.failure(), before.operation.failure());
    }
}

#[test]
fn an_own_address_in_a_typed_field_goes() {
    let mut report = Report::parse(REPORT).unwrap();
    let own_address: IpAddr = "198.51.100.77".parse().unwrap();
    let connects = report.measurements.iter_mut().find_map(|seen| match &mut seen.operation {
        Operation::TcpConnect(connect) => Some(connect),
        _ => None,
    });
    let connect = connects.unwrap();
    connect.address = own_address;
    connect.outcome = waypost_model::Outcome::Failure(
        waypost_model::Failure::new(FailureKind::Unknown, Stage::Connect)
            .with_detail("bind 198.51.100.77 as anna"),
    );
    let text = serde_json::to_string(&redact(report, Level::Standard, &own())).unwrap();
    assert!(!text.contains("198.51.100.77"), "it is left somewhere");
    assert!(text.contains("bind (address) as (removed)"));
    assert!(text.contains("\"address\":\"0.0.0.0\""));
}

#[test]
fn the_second_net_finds_every_spelling() {
    let scan = Scan::new(&own(), None, HashSet::new());
    let inside = |text: &str| STANDARD.encode(text);
    let mut spellings = vec![
        "KanarienVogel".to_owned(),
        "legovneiranak".to_owned(),
        "2.7.168.192".to_owned(),
        "192-168-7-2".to_owned(),
        "525400abcdef".to_owned(),
        "2a02:8109:1234:5600:0000:0000:0000:0077".to_owned(),
        "/srv/people/anna/x".to_owned(),
        "Villa%20Kunterbunt".to_owned(),
        idna::domain_to_ascii("Лисица").unwrap(),
    ];
    for before in ["", "a", "ab", "abc"] {
        spellings.push(inside(&format!("{before}kanarienvogel!")));
        spellings.push(inside(&format!("{before}198.51.100.77")));
        spellings.push(inside(&format!("{before}kanarienvogel!")).to_uppercase());
    }
    for spelling in spellings {
        let text = format!("{{\"a\":\"{spelling}\"}}");
        assert!(!scan.find(&text).is_empty(), "{text} gets through");
        assert!(scan.find(&scan.clean(&text)).is_empty(), "{text} is not cleaned");
    }
    let report = Report::parse(REPORT).unwrap();
    let scan = Scan::new(&own(), Some(&report.subject.provider), HashSet::new());
    assert_eq!(scan.clean(REPORT), REPORT, "what support needs stays");
    assert_eq!(scan.removed(), []);
}

#[test]
fn the_second_net_counts_what_it_takes_out() {
    let scan = Scan::new(&own(), None, HashSet::new());
    let encoded = STANDARD.encode("x kanarienvogel y");
    let text =
        format!("kanarienvogel at 198.51.100.77 in /srv/people/anna/x, {encoded}, kanarienvogel");
    let clean = scan.clean(&text);
    assert!(!clean.contains("kanarienvogel"), "{clean}");
    let counts: Vec<_> = scan.removed().iter().map(|one| (one.kind, one.count)).collect();
    assert_eq!(
        counts,
        [
            (Removal::Address, 1),
            (Removal::Name, 2),
            (Removal::HomeFolder, 1),
            (Removal::Encoded, 1)
        ]
    );
}
