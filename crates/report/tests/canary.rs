//! A computer whose names are known strings: none of them is in any export, in any spelling.

#![cfg(test)]

#[path = "support/parquet_rows.rs"]
mod parquet_rows;
#[path = "support/spellings.rs"]
mod spellings;

use base64::{Engine, engine::general_purpose::STANDARD};
use parquet_rows::parquet_rows;
use serde_json::Value;
use spellings::spellings;
use std::{cell::RefCell, collections::HashSet, path::PathBuf};
use waypost_model::{Message, Report};
use waypost_report::{
    export::{self, Language},
    redact::{Level, Own, Scan, redact},
    table::{TableFormat, TableWriter},
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

/// What this computer does not know itself, behind a translation of addresses, or at all.
const UNKNOWN: [&str; 4] =
    ["85.214.132.117", "2a01:cb08:8a3b:9d00:1234:56ff:fe78:9abc", "kanarienfreund", "K4n4r13n"];

/// These as a server could send them back: in each of its own ways.
fn sent_of_unknown() -> Vec<String> {
    let [v4, v6, friend, password] = UNKNOWN;
    let dashed = v6.replace(':', "-");
    let mut sent: Vec<String> = ["", "p", "ip-", "x.", "client="]
        .iter()
        .flat_map(|before| {
            let forms = [v4.to_owned(), v4.replace('.', "-"), v4.replace('.', "_")];
            forms.map(|form| format!("{before}{form}.isp.test"))
        })
        .collect();
    sent.extend([
        "p55d68475.dip0.isp.test".to_owned(),
        "117.132.214.85.in-addr.arpa".to_owned(),
        format!("[IPv6:{v6}]"),
        format!("client:{v6}"),
        format!("dyn-{dashed}.isp.test"),
        format!("{}.isp.test", v6.replace(':', "")),
        format!(r#"{{"password":"{password}"}}"#),
        format!(";jsessionid={password}"),
        format!("//host.test/x?s={password}"),
        format!("url=https://w.test/{password}"),
        format!("AUTH PLAIN {}", STANDARD.encode(format!("\0x\0{password}"))),
    ]);
    for text in [format!("{friend}@example.test"), v4.to_owned(), v6.to_owned()] {
        sent.push(text.clone());
        for before in ["334 ", "id-", "tok_", "/u/"] {
            sent.push(format!("{before}{}", STANDARD.encode(&text)));
        }
        sent.push(STANDARD.encode(STANDARD.encode(&text)));
        sent.push(format!("0x{}", hexadecimal(text.as_bytes())));
        sent.push(text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect());
        sent.push(text.chars().map(|letter| format!("\\u{:04x}", u32::from(letter))).collect());
        sent.push(text.bytes().map(|byte| format!("%25{byte:02x}")).collect());
    }
    sent
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

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
        sent.push(hexadecimal(text.as_bytes()));
        for before in ["id-", "tok_", "/u/"] {
            sent.push(format!("{before}{}", STANDARD.encode(text)));
        }
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        sent.push(format!("334 {}", STANDARD.encode(&wide)));
        sent.push(hexadecimal(&wide));
        sent.push(text.chars().flat_map(|letter| [letter, '\0']).collect());
    }
    sent.extend(["kanarienvogel", "kanarienrechner"].map(|name| name.chars().rev().collect()));
    sent.push("525400abcdef, c0a807de".into());
    sent.extend(sent_of_unknown());
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
    let tables =
        [TableFormat::Csv, TableFormat::Parquet].map(|format| table(&report, level, format));
    let report = redact(report, level, &own());
    let say = |message: &Message| serde_json::to_string(message).unwrap();
    let language = Language { tag: "en", right_to_left: false, say: &say };
    let scan = Scan::new(&own(), Some(&report.subject.provider), export::vocabulary());
    let drawn = RefCell::new(String::new());
    let net = |text: &str| {
        let clean = scan.clean(text);
        drawn.borrow_mut().push_str(&clean);
        drawn.borrow_mut().push('\n');
        clean
    };
    export::pdf(&report, &language, "", &net).unwrap();
    let [csv, parquet] = tables;
    vec![
        ("csv", csv),
        ("parquet", parquet),
        ("json", scan.clean_json(&export::json(&report).unwrap())),
        ("ooni", scan.clean_json(&export::ooni(&report).unwrap())),
        ("html", scan.clean_page(&export::html(&report, &language, ""))),
        ("text", scan.clean(&export::text(&report, &language, ""))),
        ("pdf", drawn.into_inner()),
    ]
}

/// The cells of a table of the report.
fn table(report: &Report, level: Level, format: TableFormat) -> String {
    let mut table = TableWriter::new(format, level, own(), Vec::new()).unwrap();
    table.add(report.clone()).unwrap();
    let bytes = table.finish().unwrap();
    match format {
        TableFormat::Csv => String::from_utf8(bytes).unwrap(),
        TableFormat::Parquet => parquet_rows(&bytes),
    }
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
            for spelling in CANARIES.into_iter().chain(UNKNOWN).flat_map(spellings) {
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
    let missing: Vec<_> = CANARIES
        .iter()
        .chain(&UNKNOWN)
        .filter(|canary| !text.contains(&canary.to_lowercase()))
        .collect();
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

/// Whoever is called as the forms themselves are: every file is still one.
#[test]
fn a_name_that_is_a_word_of_the_form_breaks_no_file() {
    let report = {
        let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
        let text = std::fs::read_to_string(golden.join("mx_port_dropped.json")).unwrap();
        Report::parse(&text).unwrap()
    };
    let say = |message: &Message| serde_json::to_string(message).unwrap();
    let language = Language { tag: "en", right_to_left: false, say: &say };
    let [json, ooni, page] = [
        export::json(&report).unwrap(),
        export::ooni(&report).unwrap(),
        export::html(&report, &language, ""),
    ];
    let mut users = export::vocabulary();
    assert!(["mozilla", "system", "download", "trusted"].iter().all(|word| users.contains(*word)));
    let parts = |text: &str, of: fn(char) -> bool| -> HashSet<String> {
        text.split(|c: char| !of(c)).filter(|word| word.len() > 5).map(str::to_lowercase).collect()
    };
    users.extend(keys(&ooni));
    users
        .extend(tags(&page).iter().flat_map(|tag| parts(tag, |c| c.is_alphanumeric() || c == '-')));
    assert!(
        ["software", "queries", "answers", "section"]
            .iter()
            .all(|word| { users.iter().any(|user| user.contains(word)) })
    );
    let own = Own { users: users.into_iter().collect(), ..Own::default() };
    let scan = Scan::new(&own, None, export::vocabulary());
    let clean = Report::parse(&scan.clean_json(&json)).unwrap();
    assert_eq!((clean.status, clean.services), (report.status, report.services));
    assert_eq!(clean.measurements.len(), report.measurements.len());
    let clean = scan.clean_json(&ooni);
    assert_eq!(keys(&clean), keys(&ooni));
    for value in ["generic_timeout_error", "getaddrinfo"] {
        assert_eq!(clean.matches(value).count(), ooni.matches(value).count(), "{value}");
    }
    assert_eq!(tags(&scan.clean_page(&page)), tags(&page));
}

/// The names of the fields in lines of JSON.
fn keys(lines: &str) -> Vec<String> {
    fn collect(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    found.push(key.clone());
                    collect(value, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for line in lines.lines() {
        collect(&serde_json::from_str(line).unwrap(), &mut found);
    }
    found
}

/// The tags of a page, without what its attributes say.
fn tags(page: &str) -> Vec<String> {
    let tags = page.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    tags.map(|(tag, _)| tag.split('"').step_by(2).collect::<Vec<_>>().join("\"")).collect()
}
