//! Bounced mail and mail servers' logs, read by the real program.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use support::{refused, stdout, waypost};

const BOUNCE: &str = "From: MAILER-DAEMON@sender.test
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"

--b
Content-Type: text/plain

<bob@blackhole.test>: connect to mx2.blackhole.test[203.0.113.26]:25:
    Connection timed out

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.sender.test

Final-Recipient: rfc822; bob@blackhole.test
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx2.blackhole.test[203.0.113.26]:25:
    Connection timed out

--b--
";

const LETTER: &str =
    "From: anna@sender.test\nTo: bob@example.test\nSubject: Hello\n\nHow are you?\n";

/// Two hours of a server to which one destination never answers, and another always does.
fn log() -> String {
    let mut log = String::new();
    for minute in 0..60 {
        let stamp = format!("2026-11-20T10:{minute:02}:00.000000+00:00 mail postfix/smtp[7]:");
        log.push_str(&format!(
            "{stamp} connect to mx1.blackhole.test[203.0.113.25]:25: Connection timed out\n\
             {stamp} A{minute:02}: to=<bob@blackhole.test>, relay=none, delay=30, delays=0/0/30/0, \
             dsn=4.4.1, status=deferred (connect to mx1.blackhole.test[203.0.113.25]:25: Connection timed out)\n\
             {stamp} B{minute:02}: to=<eve@fine.test>, relay=mx.fine.test[203.0.113.7]:25, delay=1, \
             delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n"
        ));
    }
    log
}

fn file(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Whether no message is missing, lacks an argument, or has colour.
fn written(text: &str) -> bool {
    !["[bounce-", "[mail", "[cli-", "{", "\x1b"].iter().any(|mark| text.contains(mark))
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn a_bounce_is_something_wrong_and_a_letter_is_not() {
    let folder = tempfile::tempdir().unwrap();
    for (text, is_bounce) in [(BOUNCE, true), (LETTER, false)] {
        let path = file(folder.path(), "mail.eml", text);
        for lang in ["en", "ru"] {
            let mut plain = waypost(&["bounce", path.to_str().unwrap(), "--lang", lang]);
            let plain = plain.output().unwrap();
            assert_eq!(plain.status.code(), Some(i32::from(is_bounce)));
            let shown = stdout(&plain);
            assert_eq!(shown.contains("bob@blackhole.test"), is_bounce, "{shown}");
            assert!(written(&shown), "{shown}");
        }
        // The same from stdin, for programs.
        let output = waypost(&["bounce", "-", "--json"]).stdin(File::open(&path).unwrap()).output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(i32::from(is_bounce)));
        let said = json(&output.stdout);
        assert_eq!(said["schema"], "waypost-bounce/1");
        assert_eq!(said["is_bounce"], is_bounce);
        if is_bounce {
            let report = &said["reports"][0];
            assert_eq!(report["cause"], "path_timeout");
            assert_eq!(report["remote"]["address"], "203.0.113.26");
            assert_eq!(report["remote"]["port"], 25);
        }
    }
}

#[test]
fn a_log_shows_the_destination_that_never_answers() {
    let folder = tempfile::tempdir().unwrap();
    let log = log();
    let half = log.len() / 2 + log[log.len() / 2..].find('\n').unwrap() + 1;
    let first = file(folder.path(), "mail.log.1", &log[..half]);
    let second = file(folder.path(), "mail.log", &log[half..]);
    let packed = Command::new("gzip").arg(&first).status().unwrap();
    assert!(packed.success());
    let first = folder.path().join("mail.log.1.gz");
    let paths = [first.to_str().unwrap(), second.to_str().unwrap()];
    let output = waypost(&["maillog", paths[0], paths[1], "--json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let shown = json(&output.stdout);
    assert_eq!(shown["schema"], "waypost-maillog/1");
    assert_eq!((&shown["lines"], &shown["unparsed"]), (&180.into(), &0.into()));
    assert_eq!(shown["findings"][0]["cause"], "path_timeout");
    assert_eq!(shown["findings"][0]["domains"][0], "blackhole.test");
    for lang in ["en", "ru"] {
        let plain = waypost(&["maillog", paths[0], paths[1], "--lang", lang]).output().unwrap();
        let text = stdout(&plain);
        assert!(text.contains("203.0.113.25, mx1.blackhole.test"), "{text}");
        assert!(written(&text), "{text}");
    }
    let fine: String =
        log.lines().filter(|line| line.contains("fine.test")).map(|l| format!("{l}\n")).collect();
    let fine = file(folder.path(), "fine.log", fine);
    let output = waypost(&["maillog", "-"]).stdin(File::open(fine).unwrap()).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
}

#[test]
fn what_can_not_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let empty = file(folder.path(), "empty", "");
    let torn = file(folder.path(), "torn.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x01\x02");
    let (empty, torn) = (empty.to_str().unwrap(), torn.to_str().unwrap());
    for (arguments, word) in [
        (["bounce", "/no/such"], "/no/such"),
        (["bounce", empty], "empty"),
        (["bounce", "/etc"], "folder"),
        (["maillog", "/no/such"], "/no/such"),
        (["maillog", torn], "torn.gz"),
        (["maillog", "/etc"], "folder"),
    ] {
        let sentence = refused(&waypost(&arguments).output().unwrap());
        assert!(sentence.contains(word), "{sentence}");
    }
    assert!(refused(&waypost(&["maillog"]).output().unwrap()).contains("FILE"));
    assert!(refused(&waypost(&["bounce"]).output().unwrap()).contains("FILE"));
}

#[test]
fn lines_of_no_known_form_are_counted_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(folder.path(), "noise", "one\ntwo\n\x00\u{fffd}three\n");
    let output = waypost(&["maillog", file.to_str().unwrap(), "--json"])
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(json(&output.stdout)["unparsed"], 3);
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
}
