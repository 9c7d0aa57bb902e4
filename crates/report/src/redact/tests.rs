//! For each rule, that it takes out what it should, and that it leaves what support needs.

use super::{Level, Own, Removal, Scan, redact};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{collections::HashSet, net::IpAddr};
use waypost_model::{FailureKind, Operation, Report, Stage};

const REPORT: &str = include_str!("../../../../tests/golden/mx_port_dropped.json");
const IPV6: &str = include_str!("../../../../tests/golden/webmail_address_dropped.json");

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
    becomes("hello p198-51-100-77.dsl.test", "hello p(address).dsl.test");
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

/// Behind a translation of addresses the public one is unknown here, and servers say it.
#[test]
fn unknown_addresses_go_whatever_stands_beside_them() {
    for (text, expected) in [
        ("[IPv6:2a01:cb08:8a3b:9d00:1234:56ff:fe78:9abc]", "[IPv6:(address)]"),
        ("[IPv6:2a01:cb08::9abc], ipv6:fd12::1", "[IPv6:(address)], ipv6:(address)"),
        ("client:2a01:cb08:8a3b:9d00:1234:56ff:fe78:9abc", "client:(address)"),
        ("net 2a01:cb08:8a3b:9d00", "net (address)"),
        ("p85-214-132-117.isp.test", "p(address).isp.test"),
        ("ip85-214-132-117.isp.test.", "ip(address).isp.test."),
        ("ip_85_214_132_117, x85.214.132.117", "ip_(address), x(address)"),
        ("dsl-1001-85-214-132-117-2.isp.test", "dsl-1001-(address).isp.test"),
        ("x77.100.51.198.in-addr.arpa", "x(address)"),
        ("p55D68475.dip0.t-ipconnect.test", "p(address).dip0.t-ipconnect.test"),
        ("p54912345.dip0.isp.test", "p(address).dip0.isp.test"),
        ("cable55d68475.isp.test", "cable(address).isp.test"),
        ("2a01-cb08-8a3b-9d00-1234-56ff-fe78-9abc.isp.test", "(address).isp.test"),
        ("dyn-2a01_cb08_8a3b_9d00_1_2_3_4.isp.test", "dyn-(address).isp.test"),
        ("x2a01-cb08-8a3b-9d00--1.isp.test", "x(address).isp.test"),
        ("pool-2a01-cb08-8a3b-9d00.isp.test", "pool-(address).isp.test"),
        ("2a01cb088a3b9d00123456fffe789abc.isp.test", "(address).isp.test"),
        ("cpe-001a2b3c4d5e.isp.test", "cpe-(address).isp.test"),
    ] {
        becomes(text, expected);
    }
    stays("mx1.example.test, mx-203-0-113-25.example.test, ip203.0.113.25, p212-188-1-1.mts.test");
    stays("[IPv6:2001:db8:113::25], x-2001-db8-113--25.example.test, cb007119.example.test");
    stays("v1.2.3.4, 4.96.2-1+deb12u3, OpenSSL/1.0.2k, TLS_AES_128_GCM_SHA256, 421-4.7.0");
    stays("2026-11-23-17-38, 20261123.example.test, queued as 8A3B9D00 (4F1A2B3C4D5E)");
    stays("550e8400-e29b-41d4-a716-446655440000, std::fs::read, a--b--c, AS8359");
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
    becomes(r#"{"password":"X y", "n":1}"#, r#"{"password=(removed), "n":1}"#);
    becomes(r#"{\"access_token\":\"X\"}"#, r#"{\"access_token=(removed)}"#);
    becomes("/a;jsessionid=X1 PHPSESSID=x", "/a;jsessionid=(removed) PHPSESSID=(removed)");
    becomes("see //host.test/x?s=X1", "see //host.test/x?(removed)");
    becomes("url=https://w.test/secret/path ver=0.0.1", "url=(removed) ver=0.0.1");
    becomes("AUTH PLAIN AHVzZXIAcGFzcw==", "AUTH PLAIN (removed)");
    becomes("a1 AUTHENTICATE XOAUTH2 dXNlcj1hQGI", "a1 AUTHENTICATE XOAUTH2 (removed)");
    stays(
        "250-AUTH PLAIN LOGIN OAUTHBEARER SCRAM-SHA-256, AUTH LOGIN Authentication, queue id=4F1A",
    );
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
    let base64 = STANDARD.encode("karl@example.test");
    for before in ["id-", "tok_", "/u/", "/a/b/", "x", "xy+"] {
        let text = format!("{before}{base64}");
        let clean = cleaned(&text, Level::Standard);
        assert!(clean.ends_with("(removed)") && !clean.contains(&base64[2..]), "{text}: {clean}");
    }
    becomes(&format!("/u/{base64}/x"), "/u/(removed)/x");
    let hex = hexadecimal(b"karl@example.test");
    let spaced: Vec<String> =
        "karl@example.test".bytes().map(|byte| format!("{byte:02x}")).collect();
    for text in [
        format!("0x{hex}"),
        format!("h_{hex}"),
        format!("a{hex}"),
        spaced.join(" "),
        spaced.join(":"),
        "karl@example.test".chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect(),
        "karl@example.test".chars().map(|c| format!("&#{};", u32::from(c))).collect(),
        "karl@example.test".chars().map(|c| format!("&#x{:x};", u32::from(c))).collect(),
        "karl%2540example.test".to_owned(),
        STANDARD.encode(&base64),
        // `karl@example.test`
        "NNQXE3CAMV4GC3LQNRSS45DFON2A".to_owned(),
        "nnqxe3camv4gc3lqnrss45dfon2a".to_owned(),
    ] {
        let clean = cleaned(&format!("a {text} b"), Level::Standard);
        let left = ["a (removed) b", "a 0x(removed) b", "a h_(removed) b"];
        assert!(left.contains(&clean.as_str()), "{text}: {clean}");
    }
    becomes(&format!("host {}.test", idna::domain_to_ascii("лисица").unwrap()), "host (removed)");
    let sha256 = "936e7ef0633b83bd7a117887a03a73d015b1b612e53d2cfc1bab372f95eff40d";
    stays(&format!("sha256 {sha256} of xn--e1afmkfd.test, 100%25, a=3D"));
    // Cut before what would tell that it is an address of mail; other letters have to be written so.
    becomes(&format!("to {}", quoted("nachtigall")), "to (removed)");
    becomes("to %6b%61%6e%61%72%69%65", "to (removed)");
    stays("%D0%BF%D0%BE%D1%87%D1%82%D0%B0 =D0=BF=D0=BE=D1=87=D1=82");
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

#[test]
fn strict_knows_no_finer_time_in_any_form() {
    for (text, expected) in [
        ("Mon, 23 Nov 2026 17:38:05 +0300", "Mon, 23 Nov 2026 17:00:00 +0300"),
        ("23.11.2026 17:38:05", "23.11.2026 17:00:00"),
        ("2026/11/23, 17:38", "2026/11/23, 17:00:00"),
        ("Monday, 23-Nov-26 17:38:05 GMT", "Monday, 23-Nov-26 17:00:00 GMT"),
        ("Mon Nov 23 17:38:05 2026", "Mon Nov 23 17:00:00 2026"),
        ("Nov 23 17:38 at 5:38:05 PM", "Nov 23 17:00:00 at 5:00:00 PM"),
        ("2026-11-23T17:38:05.123Z", "2026-11-23T17:00:00Z"),
        ("17:38:05 17:39:06, 20261123T173805Z", "17:00:00 17:00:00, 20261123T170000Z"),
        ("20261123173805 1795755485 1795755485123", "20261123170000 1795700000 1795700000123"),
    ] {
        assert_eq!(cleaned(text, Level::Strict), expected);
        assert_eq!(cleaned(expected, Level::Strict), expected, "cleaning twice changes more");
        assert_eq!(cleaned(text, Level::Standard), text);
    }
    let fingerprint = "12:34:56:78:9A:BC:DE:F0:12:34:56:78:9A:BC:DE:F0:12:34:56:78";
    assert_eq!(cleaned(fingerprint, Level::Strict), fingerprint);
    assert_eq!(cleaned("in 12:30 h, 4.2.1, 8359", Level::Strict), "in 12:30 h, 4.2.1, 8359");
}

/// Wherever the export is made: nothing is known of this computer.
#[test]
fn strict_takes_the_homes_router_by_its_place() {
    let mut report = Report::parse(IPV6).unwrap();
    set_greeting(&mut report, "from 2001:db8:7::2, 2001:db8:7:42::9 and 2001:db8:113::10");
    let before = serde_json::to_string(&report).unwrap();
    assert!(before.contains("\"2001:db8:7::1\"") && before.contains("2001:db8:113::10"));
    let strict = redact(report.clone(), Level::Strict, &Own::default());
    let text = serde_json::to_string(&strict).unwrap();
    assert!(!text.contains("2001:db8:7:"), "{text}");
    assert_eq!(greeting(&strict), "from (address), (address) and 2001:db8:113::10");
    let others = |report: &Report| -> Vec<IpAddr> {
        let home = |address: &IpAddr| address.to_string().starts_with("2001:db8:7:");
        let local = |address: &IpAddr| address.to_string().starts_with("192.168.");
        routers(report).into_iter().filter(|a| !home(a) && !local(a)).collect()
    };
    assert_eq!(routers(&strict), others(&report));
    assert_eq!(strict.findings, report.findings);
    let standard = redact(report, Level::Standard, &Own::default());
    assert!(routers(&standard).contains(&"2001:db8:7::1".parse().unwrap()));
}

#[test]
fn an_operators_router_that_comes_first_leaves_its_networks_number() {
    let mut report = Report::parse(REPORT).unwrap();
    for seen in &mut report.measurements {
        if let Operation::HopTrace(trace) = &mut seen.operation {
            trace.hops.retain(|hop| hop.ttl > 1);
            trace.hops.iter_mut().for_each(|hop| hop.ttl -= 1);
        }
    }
    let operator: IpAddr = "212.188.1.1".parse().unwrap();
    assert!(routers(&report).contains(&operator));
    let strict = redact(report.clone(), Level::Strict, &Own::default());
    assert!(!routers(&strict).contains(&operator));
    let numbers = |report: &Report| -> Vec<u32> {
        let traces = report.measurements.iter().filter_map(|seen| match &seen.operation {
            Operation::HopTrace(trace) => Some(&trace.hops),
            _ => None,
        });
        traces.flatten().filter_map(|hop| Some(hop.network.as_ref()?.asn)).collect()
    };
    assert_eq!(numbers(&strict), numbers(&report));
    let place = strict.findings[0].place.as_ref().unwrap();
    assert_eq!((place.address, place.asn), (None, Some(8359)));
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
