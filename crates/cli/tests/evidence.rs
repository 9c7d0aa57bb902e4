//! Mails that came back and logs beside a check: reports of the lab, in which they were read, are handed
//! on without the people in them.

#![cfg(test)]

#[path = "support/opened.rs"]
mod opened;
mod support;

use opened::{of_parquet, of_pdf};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use support::{refused, stdout, waypost};

/// The name of everybody in the lab's mails and logs, and in what is planted here.
const PERSON: &str = "kanarejka";

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/golden/{name}.json"))
}

fn exported(report: &Path, format: &str, level: &str) -> Vec<u8> {
    let mut command = waypost(&["export", report.to_str().unwrap(), "--format", format]);
    let output = command.args(["--redact", level, "--lang", "en"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

const FORMATS: [&str; 7] = ["json", "html", "text", "ooni", "pdf", "csv", "parquet"];

/// What an export says to who opens it: of a PDF what is drawn and what is attached, of a packed table its
/// cells.
fn said(report: &Path, format: &str, level: &str) -> String {
    let bytes = exported(report, format, level);
    match format {
        "pdf" => of_pdf(&bytes),
        "parquet" => of_parquet(&bytes),
        _ => String::from_utf8(bytes).unwrap(),
    }
}

#[test]
fn the_people_of_mails_and_logs_are_in_no_report() {
    for name in ["russia_2019_by_a_bounce", "russia_2019_by_a_log", "bounce_of_a_full_mailbox"] {
        let report = golden(name);
        let raw = fs::read_to_string(&report).unwrap();
        assert!(raw.contains("sending_server"), "{name} has nothing of a sending server");
        assert!(!raw.contains(PERSON), "{name} names a person before anything is taken out");
        for level in ["none", "standard", "strict"] {
            for format in FORMATS {
                let text = said(&report, format, level);
                assert!(!text.contains(PERSON), "{name}, {format}, {level}");
                assert!(text.contains("roton"), "{name}, {format}, {level}: {text}");
            }
        }
    }
}

#[test]
fn what_is_no_person_stays_at_standard() {
    for (name, kept) in [
        ("russia_2019_by_a_bounce", &["185.70.40.102", "mailsec.protonmail.ch"][..]),
        ("russia_2019_by_a_log", &["185.70.40.101", "185.70.40.102", "2019-03-01T01:21:07Z"]),
    ] {
        let text = String::from_utf8(exported(&golden(name), "json", "standard")).unwrap();
        for word in kept {
            assert!(text.contains(word), "{name} lacks {word}");
        }
    }
    let of = |level| {
        String::from_utf8(exported(&golden("russia_2019_by_a_bounce"), "json", level)).unwrap()
    };
    assert!(of("standard").contains("mail.sender.test"));
    assert!(!of("strict").contains("mail.sender.test"), "strictly, not even the sending server");
}

/// A report that was made elsewhere, or by an older version, may name people all the same.
#[test]
fn people_in_the_words_of_servers_are_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let planted = folder.path().join("planted.json");
    let mut report: Value =
        serde_json::from_slice(&fs::read(golden("russia_2019_by_a_bounce")).unwrap()).unwrap();
    let person = format!("bob.{PERSON}@protonmail.com");
    let mut texts = 0;
    for seen in report["measurements"].as_array_mut().unwrap() {
        if seen["kind"] == "bounce_report" {
            let text = format!("5.2.2 <{person}>: full");
            seen["reply"] = json!({ "code": 552, "positive": false, "text": text });
            texts += 1;
        }
    }
    assert!(texts > 0, "no returned mail in it");
    let finding = &mut report["findings"][0];
    finding["title"] = format!("Mail to {person} is late").into();
    finding["targets"].as_array_mut().unwrap().push(person.into());
    fs::write(&planted, report.to_string()).unwrap();
    for format in FORMATS {
        let text = said(&planted, format, "none");
        assert!(text.contains(PERSON), "nothing is taken out unless it is asked for: {format}");
        for level in ["standard", "strict"] {
            let text = said(&planted, format, level);
            assert!(!text.contains(PERSON), "{format}, {level}");
        }
    }
}

/// What was taken out is told, and of what kind it was.
#[test]
fn what_is_taken_out_is_counted_on_stderr() {
    let export = |level: &str, more: &[&str]| {
        let file = golden("mx_port_dropped");
        let mut command = waypost(&["export", file.to_str().unwrap(), "--format", "text"]);
        let output = command.args(["--redact", level, "--lang", "en"]).args(more).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(export("none", &[]), "");
    assert!(
        export("strict", &[]).contains("points of the own network ("),
        "{}",
        export("strict", &[])
    );
    let told = export("standard", &["--drop", "Example Mail"]);
    assert!(told.starts_with("Taken out: ") && told.contains("asked for besides ("), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn what_sending_servers_say_is_on_the_page() {
    for format in ["html", "text", "pdf"] {
        let log = said(&golden("russia_2019_by_a_log"), format, "standard");
        let log = log.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [
            "What the servers that sent mail say",
            "What the log of the mail server shows",
            "is cut. It began at 2019-03-01 01:21 UTC and lasts to the end of the log.",
            "185.70.40.101",
        ] {
            assert!(log.contains(words), "{format} lacks {words}: {log}");
        }
        let mail = said(&golden("russia_2019_by_a_bounce"), format, "standard");
        for words in ["The way to the other server is cut", "mail.sender.test"] {
            assert!(mail.contains(words), "{format} lacks {words}: {mail}");
        }
    }
    let page = said(&golden("russia_2019_by_a_log"), "html", "standard");
    assert_eq!(page.matches("<svg class=\"chart\"").count(), 1);
    for format in ["html", "pdf"] {
        let page = said(&golden("russia_2019_by_a_log"), format, "standard");
        assert!(page.contains("without an answer"), "the chart says in words what it shows");
    }
    let other = said(&golden("clean"), "text", "standard");
    assert!(!other.contains("What the servers that sent mail say"), "{other}");
}

#[test]
fn evidence_that_can_not_be_read_stops_a_check_before_it_begins() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.eml");
    fs::write(&empty, "").unwrap();
    let torn = folder.path().join("torn.gz");
    fs::write(&torn, b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x01\x02").unwrap();
    for (option, file, word) in [
        ("--bounce", "/no/such", "/no/such"),
        ("--bounce", empty.to_str().unwrap(), "empty"),
        ("--maillog", torn.to_str().unwrap(), "torn.gz"),
        ("--maillog", "/etc", "folder"),
    ] {
        let output = waypost(&["check", "you@proton.me", option, file]).output().unwrap();
        let sentence = refused(&output);
        assert!(sentence.contains(word), "{sentence}");
        assert!(stdout(&output).is_empty());
    }
}
