//! Files for support out of a saved report.

#![cfg(test)]

mod support;

use std::{fs, path::PathBuf, process::Command};
use support::{refused, settle, stdout, waypost};

fn golden() -> String {
    let file =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/mx_port_dropped.json");
    file.to_str().unwrap().to_owned()
}

#[test]
fn each_form_comes_out_as_what_it_is() {
    for (format, start) in [
        ("html", "<!DOCTYPE html><html lang=\"ru\" dir=\"ltr\">"),
        ("pdf", "%PDF-1."),
        ("text", "Waypost: Example Mail\n"),
        ("json", "{\n  \"schema\": \"waypost-report/1\""),
        ("ooni", "{\"annotations\":"),
    ] {
        let output =
            waypost(&["export", &golden(), "--format", format, "--lang", "ru"]).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stdout.starts_with(start.as_bytes()), "{format}");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(format == "pdf" || text.contains("212.188.1.1"), "{format} lacks the operator");
    }
}

#[test]
fn who_is_asked_for_is_not_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("saved.json");
    let text = fs::read_to_string(golden()).unwrap();
    let text = text.replace("mx.control-a.test ESMTP", "hello kanarienvogel at /home/otto/x");
    fs::write(&saved, &text).unwrap();
    let export = |level: &str| {
        let mut command = waypost(&["export", saved.to_str().unwrap(), "--format", "json"]);
        command.args(["--redact", level]).env("USER", "kanarienvogel");
        stdout(&command.output().unwrap())
    };
    assert!(export("none").contains("kanarienvogel at /home/otto/x"));
    for level in ["standard", "strict"] {
        let text = export(level);
        assert!(!text.contains("kanarienvogel") && !text.contains("otto"), "{level}");
        assert!(text.contains("hello (removed) at ~/x"), "{level}");
    }
    assert!(!export("strict").contains("\"192.168.7.1\""));
}

#[test]
fn a_file_is_written_whole_and_never_over_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    fs::copy(golden(), &report).unwrap();
    let before = fs::read(&report).unwrap();
    let report = report.to_str().unwrap();
    let other = folder.path().join("page.html");
    let output = waypost(&["export", report, "--format", "html", "-o", other.to_str().unwrap()]);
    assert_eq!({ output }.status().unwrap().code(), Some(0));
    assert!(fs::read_to_string(&other).unwrap().ends_with("</html>"));
    let link = folder.path().join("link.json");
    std::os::unix::fs::symlink(report, &link).unwrap();
    for same in [report, link.to_str().unwrap()] {
        let sentence = refused(
            &waypost(&["export", report, "--format", "json", "-o", same]).output().unwrap(),
        );
        assert!(sentence.contains("itself"), "{sentence}");
    }
    assert_eq!(fs::read(report).unwrap(), before);
    let nowhere = folder.path().join("no/such/page.html");
    refused(
        &waypost(&["export", report, "--format", "html", "-o", nowhere.to_str().unwrap()])
            .output()
            .unwrap(),
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "something is left behind");
}

#[test]
fn what_is_no_report_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x");
    let file = file.to_str().unwrap();
    for content in [&b"\xff\xfe"[..], b"", b"{}", b"{\"schema\":\"waypost-report/1\"}"] {
        fs::write(file, content).unwrap();
        refused(&waypost(&["export", file, "--format", "html"]).output().unwrap());
    }
    for (arguments, word) in [
        (&["export", "/no/such/file", "--format", "pdf"][..], "no such file"),
        (&["export", file], "--format"),
        (&["export", file, "--format", "doc"], "html"),
        (&["export", file, "--format", "text", "--redact", "some"], "strict"),
    ] {
        let sentence = refused(&waypost(arguments).output().unwrap());
        assert!(sentence.contains(word), "{sentence}");
    }
}

/// A full disk, as only the owner of a mount namespace can make one.
#[test]
fn on_a_full_disk_nothing_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=16k none \"$1\"
        \"$2\" export \"$3\" --format \"$4\" --lang en -o \"$1/file\" || code=$?
        ls -A \"$1\"; exit $code";
    for format in ["html", "pdf", "json"] {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c", script, "sh"]).arg(folder.path());
        command.args([env!("CARGO_BIN_EXE_waypost"), &golden(), format]);
        settle(&mut command);
        let sentence = refused(&command.output().unwrap());
        assert!(sentence.contains("room"), "{sentence}");
    }
}
