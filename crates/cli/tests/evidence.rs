//! Mails that came back and logs beside a check: reports of the lab, in which they were read, are handed
//! on without the people in them.

#![cfg(test)]

mod support;

use serde_json::Value;
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

#[test]
fn the_people_of_mails_and_logs_are_in_no_report() {
    for name in ["russia_2019_by_a_bounce", "russia_2019_by_a_log", "bounce_of_a_full_mailbox"] {
        let report = golden(name);
        let raw = fs::read_to_string(&report).unwrap();
        assert!(raw.contains("sending_server"), "{name} has nothing of a sending server");
        assert!(!raw.contains(PERSON), "{name} names a person before anything is taken out");
        for level in ["none", "standard", "strict"] {
            for format in ["json", "html", "text", "ooni"] {
                let text = String::from_utf8(exported(&report, format, level)).unwrap();
                assert!(!text.contains(PERSON), "{name}, {format}, {level}");
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
        serde_json::from_slice(&fs::read(golden("bounce_of_a_full_mailbox")).unwrap()).unwrap();
    let mut texts = 0;
    for seen in report["measurements"].as_array_mut().unwrap() {
        if let Some(text) = seen.pointer_mut("/reply/text") {
            *text = format!("5.2.2 <bob.{PERSON}@protonmail.com>: full").into();
            texts += 1;
        }
    }
    assert!(texts > 0, "no reply of a returned mail in it");
    fs::write(&planted, report.to_string()).unwrap();
    let text = |format, level| String::from_utf8(exported(&planted, format, level)).unwrap();
    assert!(text("json", "none").contains(PERSON), "nothing is taken out unless it is asked for");
    for level in ["standard", "strict"] {
        for format in ["json", "html", "text", "ooni"] {
            assert!(!text(format, level).contains(PERSON), "{format}, {level}");
        }
    }
}

#[test]
fn the_log_of_a_report_is_drawn_on_its_page() {
    let page = exported(&golden("russia_2019_by_a_log"), "html", "standard");
    let page = String::from_utf8(page).unwrap();
    assert_eq!(page.matches("<svg class=\"chart\"").count(), 1);
    assert!(page.contains("without an answer"), "the chart says in words what it shows");
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
