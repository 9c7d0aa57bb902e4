//! A computer whose names are known strings: none of them is in any export, in any spelling.

#![cfg(test)]

#[path = "support/spellings.rs"]
mod spellings;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;
use spellings::spellings;
use std::{cell::RefCell, path::PathBuf};
use waypost_model::{Message, Report};
use waypost_report::{
    export::{self, Language},
    redact::{Level, Own, Scan, redact},
};

const FINGERPRINT: &str = "C0FFEEC0FFEEC0FFEEC0FFEEC0FFEEC0FFEEC0FF";

fn own() -> Own {
    Own {
        hosts: vec!["kanarienrechner.fritz.box".into(), "канарейка".into()],
        users: vec!["kanarienvogel".into()],
        home: Some("/srv/kanarienheim".into()),
        addresses: ["198.51.100.77", "192.168.7.222", "2a02:8109:1234:5600::77"]
            .map(|a| a.parse().unwrap())
            .to_vec(),
        hardware: vec![[0x52, 0x54, 0, 0xab, 0xcd, 0xef]],
        wifi: vec!["Kanarien-WLAN".into()],
        ..Own::default()
    }
}

/// What must be found nowhere.
const CANARIES: [&str; 11] = [
    "kanarienpost",
    "kanarienrechner",
    "канарейка",
    "kanarienvogel",
    "/srv/kanarienheim",
    "198.51.100.77",
    "192.168.7.222",
    "2a02:8109:1234:5600::77",
    "52:54:00:ab:cd:ef",
    "Kanarien-WLAN",
    FINGERPRINT,
];

/// The canaries as a server could send them back, in every spelling.
fn sent() -> Vec<String> {
    let bridge = format!("obfs4 192.0.2.200:443 {FINGERPRINT} cert=aaaaaaaaaaaaaaaaaaaaaaaa");
    let mut plain: Vec<String> = CANARIES.iter().map(|canary| (*canary).to_owned()).collect();
    plain[0] = "kanarienpost@example.test".into();
    plain[10] = bridge;
    let mut sent = plain.clone();
    for text in &plain {
        for before in ["", "a ", "ab "] {
            sent.push(format!("334 {}", STANDARD.encode(format!("{before}{text} z"))));
        }
        sent.push(text.bytes().map(|byte| format!("={byte:02X}")).collect());
        sent.push(text.bytes().map(|byte| format!("%{byte:02x}")).collect());
        sent.push(text.bytes().map(|byte| format!("{byte:02x}")).collect());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        sent.push(format!("334 {}", STANDARD.encode(&wide)));
        sent.push(wide.iter().map(|byte| format!("{byte:02x}")).collect());
        sent.push(text.chars().flat_map(|letter| [letter, '\0']).collect());
    }
    sent.push("77.100.51.198.in-addr.arpa".into());
    sent.push("77-100-51-198.dsl.test".into());
    sent.push("7.7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.5.4.3.2.1.9.0.1.8.2.0.a.2.ip6.arpa".into());
    sent.push(idna::domain_to_ascii("канарейка.test").unwrap());
    sent
}

/// The keys under which text stands that came from a server, a resolver or the system.
const FREE: [&str; 18] = [
    "text",
    "title",
    "explanation",
    "summary",
    "detail",
    "server",
    "redirect",
    "issuer",
    "subject",
    "steps",
    "targets",
    "name",
    "host",
    "names",
    "os",
    "capabilities",
    "server_name",
    "url",
];

/// Puts the texts, one after another, behind every free text of the report.
fn plant(value: &mut Value, key: &str, texts: &mut dyn Iterator<Item = String>) {
    match value {
        Value::Object(fields) if fields.contains_key("provider") && key == "subject" => {}
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(key, value)| plant(value, key, texts));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, key, texts)),
        // The kind of a ClientHello's name is a word of a closed list.
        Value::String(text) if FREE.contains(&key) => {
            let closed = key == "name" && ["real", "innocent", "none"].contains(&text.as_str());
            if !closed {
                let planted = texts.next().unwrap();
                text.push(' ');
                text.push_str(&planted);
            }
        }
        _ => {}
    }
}

/// Every export of the report, a PDF as the texts that are drawn.
fn exports(report: Report, level: Level) -> Vec<(&'static str, String)> {
    let report = redact(report, level, &own());
    let say = |message: &Message| serde_json::to_string(message).unwrap();
    let language = Language { tag: "en", right_to_left: false, say: &say };
    let scan = Scan::new(&own(), Some(&report.subject.provider), export::vocabulary(&report));
    let drawn = RefCell::new(String::new());
    let net = |text: &str| {
        let clean = scan.clean(text);
        drawn.borrow_mut().push_str(&clean);
        drawn.borrow_mut().push('\n');
        clean
    };
    export::pdf(&report, &language, "", &net).unwrap();
    vec![
        ("json", scan.clean(&export::json(&report).unwrap())),
        ("ooni", scan.clean(&export::ooni(&report).unwrap())),
        ("html", scan.clean(&export::html(&report, &language, ""))),
        ("text", scan.clean(&export::text(&report, &language, ""))),
        ("pdf", drawn.into_inner()),
    ]
}

fn planted() -> Report {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let golden = std::fs::read_to_string(golden.join("mx_port_dropped.json")).unwrap();
    let mut value: Value = serde_json::from_str(&golden).unwrap();
    let sent = sent();
    let mut count = 0;
    plant(&mut value, "", &mut sent.iter().cycle().cloned().inspect(|_| count += 1));
    assert!(count > sent.len(), "only {count} places for {} texts", sent.len());
    Report::parse(&value.to_string()).unwrap()
}

#[test]
fn no_canary_is_in_any_export() {
    for level in [Level::Standard, Level::Strict] {
        for (form, text) in exports(planted(), level) {
            let text = text.to_lowercase();
            for spelling in CANARIES.into_iter().flat_map(spellings) {
                let at = text.find(&spelling);
                let around = at.map(|at| {
                    let start = text[..at].char_indices().rev().nth(60).map_or(0, |(i, _)| i);
                    text[start..].chars().take(180).collect::<String>()
                });
                assert!(at.is_none(), "{level:?}, {form}: {spelling} in {around:?}");
            }
        }
    }
}

#[test]
fn the_canaries_are_there_to_begin_with() {
    let text = export::json(&planted()).unwrap().to_lowercase();
    let missing: Vec<_> =
        CANARIES.iter().filter(|canary| !text.contains(&canary.to_lowercase())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_is_left_is_what_support_needs() {
    for (form, text) in exports(planted(), Level::Strict) {
        for needed in ["203.0.113.25", "212.188.1.1", "8359", "mx1.example.test"] {
            assert!(text.contains(needed), "{form} lacks {needed}");
        }
    }
}
