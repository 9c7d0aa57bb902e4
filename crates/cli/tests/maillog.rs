//! Logs in every form in which they lie about, followed as they grow, and drawn; by the real program.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{
    fs::{self, File, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};
use support::{refused, stdout, waypost};

/// 2026-11-20T00:00:00Z.
const MIDNIGHT: u64 = 1795132800;
const PAIR: [(&str, &str); 2] = [("mx1", "203.0.113.25"), ("mx2", "203.0.113.26")];

/// What becomes of the mail of one minute: one that arrives, and one to `cut.test` that arrives or not.
fn minute(minute: usize, cut: bool) -> String {
    let at = |second: usize| {
        let (hour, minute) = (10 + minute / 60, minute % 60);
        format!("2026-11-20T{hour:02}:{minute:02}:{second:02}.000000+00:00 mail postfix/smtp[7]:")
    };
    let fine = ["a", "b", "c"][minute % 3];
    let mut text = format!(
        "{} B{minute:03}: to=<eve@{fine}.test>, relay=mx.{fine}.test[192.0.2.{}]:25, delay=1, \
         delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n",
        at(0),
        minute % 3 + 1,
    );
    if !cut {
        let (host, address) = PAIR[minute % 2];
        text += &format!(
            "{} A{minute:03}: to=<bob@cut.test>, relay={host}.cut.test[{address}]:25, delay=1, \
             delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n",
            at(10),
        );
        return text;
    }
    for (host, address) in PAIR {
        text +=
            &format!("{} connect to {host}.cut.test[{address}]:25: Connection timed out\n", at(10));
    }
    text + &format!(
        "{} A{minute:03}: to=<bob@cut.test>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, \
         status=deferred (connect to mx2.cut.test[203.0.113.26]:25: Connection timed out)\n",
        at(10),
    )
}

/// Three hours; the second server's silence begins at 11:00:10.
fn hours() -> [String; 3] {
    [0, 1, 2].map(|hour| (hour * 60..hour * 60 + 60).map(|n| minute(n, hour > 0)).collect())
}

fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn packed(program: &str, path: &Path) {
    assert!(Command::new(program).arg("-q").arg(path).status().unwrap().success());
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// Fails unless the cut is found as it was made.
fn holds_the_cut(shown: &Value) {
    let finding = &shown["findings"][0];
    assert_eq!(finding["cause"], "path_timeout", "{shown:#}");
    assert_eq!(finding["confidence"], "certain");
    assert_eq!(finding["domains"], serde_json::json!(["cut.test"]));
    assert_eq!(finding["addresses"], serde_json::json!(["203.0.113.25", "203.0.113.26"]));
    assert_eq!(finding["since"], "2026-11-20T11:00:10Z");
    assert_eq!(finding["until"], Value::Null);
}

#[test]
fn a_rotated_set_is_one_log_in_whatever_form_its_parts_are() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second, third] = hours();
    packed("gzip", &file(folder.path(), "mail.log.2", &first));
    let zstd = folder.path().join("mail.log.1.zst");
    fs::write(&zstd, zstd_of(&second)).unwrap();
    let last = file(folder.path(), "mail.log", &third);
    let whole = file(folder.path(), "whole.log", &[first, second, third].concat());
    let gzip = folder.path().join("mail.log.2.gz");
    let mut command = waypost(&["maillog", "--json"]);
    let parts = command.args([&gzip, &zstd, &last]).output().unwrap();
    assert_eq!(parts.status.code(), Some(1), "{}", String::from_utf8_lossy(&parts.stderr));
    holds_the_cut(&json(&parts.stdout));
    let mut command = waypost(&["maillog", "-", "--json"]);
    let piped = command.stdin(File::open(&whole).unwrap()).output().unwrap();
    assert_eq!(json(&piped.stdout), json(&parts.stdout), "the same from stdin");
    // The parts in another order are the same log.
    let mut command = waypost(&["maillog", "--json"]);
    let turned = command.args([&last, &zstd, &gzip]).output().unwrap();
    holds_the_cut(&json(&turned.stdout));
}

/// zstd has no packer among the programs that are always there: a frame of raw blocks is one too.
fn zstd_of(text: &str) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
    let blocks: Vec<&[u8]> = text.as_bytes().chunks(100_000).collect();
    for (number, block) in blocks.iter().enumerate() {
        let last = u32::from(number + 1 == blocks.len());
        let header = last | u32::try_from(block.len()).unwrap() << 3;
        frame.extend_from_slice(&header.to_le_bytes()[..3]);
        frame.extend_from_slice(block);
    }
    frame
}

#[test]
fn journald_is_read_as_it_exports() {
    let folder = tempfile::tempdir().unwrap();
    let lines = hours().concat();
    let journal: String = lines
        .lines()
        .map(|line| {
            let (stamp, rest) = line.split_once(' ').unwrap();
            let (_, words) = rest.split_once("]: ").unwrap();
            let part = |at: usize| stamp[at..at + 2].parse::<u64>().unwrap();
            let at = (MIDNIGHT + part(11) * 3600 + part(14) * 60 + part(17)) * 1_000_000;
            let line = serde_json::json!({
                "__REALTIME_TIMESTAMP": at.to_string(), "_HOSTNAME": "mail", "PRIORITY": "6",
                "SYSLOG_IDENTIFIER": "postfix/smtp", "_PID": "7", "MESSAGE": words,
            });
            format!("{line}\n")
        })
        .collect();
    let journal = file(folder.path(), "journal.json", &journal);
    let output = waypost(&["maillog", journal.to_str().unwrap(), "--json"]).output().unwrap();
    holds_the_cut(&json(&output.stdout));
}

#[test]
fn a_page_shows_each_destination_over_time_and_fetches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let log = file(folder.path(), "mail.log", &hours().concat());
    let page = folder.path().join("page.html");
    for (lang, word) in [("en", "Connections over time: 60 reached"), ("ru", "удалось 60")] {
        let mut command = waypost(&["maillog", log.to_str().unwrap(), "--lang", lang, "--html"]);
        let output = command.arg(&page).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(stdout(&output).contains("203.0.113.26"), "the result is printed all the same");
        let html = fs::read_to_string(&page).unwrap();
        assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>"));
        assert!(html.contains(word), "{html}");
        assert_eq!(html.matches("<svg class=\"chart\"").count(), 4, "one for each destination");
        assert!(html.contains("203.0.113.25, mx1.cut.test"));
        for never in ["http://", "https://", "<script", "bob", "eve@", "[report-", "[cli-"] {
            assert!(!html.contains(never), "{never}");
        }
    }
    let nowhere = folder.path().join("no/such/page.html");
    let mut command = waypost(&["maillog", log.to_str().unwrap(), "--html"]);
    assert!(refused(&command.arg(nowhere).output().unwrap()).contains("page.html"));
}

/// The program, following a log; ended with the test.
struct Following(Child, BufReader<ChildStdout>);

impl Following {
    fn start(logs: &[&Path]) -> Self {
        let mut command = waypost(&["maillog", "--json", "--follow"]);
        let mut child = command.args(logs).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self(child, lines)
    }

    /// What it tells next.
    fn next(&mut self) -> Value {
        let mut line = String::new();
        assert!(self.1.read_line(&mut line).unwrap() > 0, "it ended");
        json(line.as_bytes())
    }

    /// Asks it to stop; gives its exit status.
    fn stop(mut self) -> Option<i32> {
        let pid = self.0.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        self.0.wait().unwrap().code()
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        // It has ended where the test went well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_log_is_followed_as_it_grows_and_when_another_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second, third] = hours();
    let half = first[..first.len() / 2].rfind('\n').unwrap() + 1;
    let earlier = file(folder.path(), "mail.log.1", &first[..half]);
    packed("gzip", &earlier);
    let earlier = folder.path().join("mail.log.1.gz");
    let log = file(folder.path(), "mail.log", &first[half..]);
    let mut following = Following::start(&[&earlier, &log]);
    let shown = following.next();
    assert_eq!((&shown["lines"], &shown["findings"]), (&120.into(), &serde_json::json!([])));
    // Half a line first: it is read when it is whole.
    let (start, end) = second.split_at(second.len() - 40);
    let mut grown = OpenOptions::new().append(true).open(&log).unwrap();
    grown.write_all(start.as_bytes()).unwrap();
    let mut shown = following.next();
    grown.write_all(end.as_bytes()).unwrap();
    // Each look may fall between two writes: it tells again until all of it is there.
    while shown["findings"][0]["confidence"] != "certain" {
        shown = following.next();
    }
    holds_the_cut(&shown);
    // Rotated: what comes next stands in a new file, and the cut is over.
    fs::rename(&log, folder.path().join("mail.log.0")).unwrap();
    let over: String = (180..240).map(|n| minute(n, false)).collect();
    fs::write(&log, third + &over).unwrap();
    let mut shown = following.next();
    while shown["findings"][0]["until"].is_null() {
        shown = following.next();
    }
    assert_eq!(shown["findings"][0]["cause"], "destination_down", "it recovered: {shown:#}");
    assert_eq!(following.stop(), Some(1));
}

#[test]
fn what_can_not_be_followed_is_refused() {
    for (arguments, word) in [
        (&["maillog", "--follow", "-"][..], "stdin"),
        (&["maillog", "--follow", "/no/such"], "/no/such"),
        (&["maillog", "--follow", "/etc"], "folder"),
        (&["maillog", "--follow", "/etc/passwd", "--html", "/tmp/x"], "--html"),
    ] {
        let sentence = refused(&waypost(arguments).output().unwrap());
        assert!(sentence.contains(word), "{sentence}");
    }
}
