//! The real check, in a network of its own that swallows everything: a pair of virtual cables in a
//! network namespace, one end of which nobody reads.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use support::{settle, stdout};
use tempfile::TempDir;

/// The network, and then the program in its place, so that it takes the signals.
const NETWORK: &str = "set -e
ip link set lo up
ip link add near type veth peer name far
ip addr add 192.0.2.2/24 dev near
ip link set near arp off up
ip link set far arp off up
ip route add default via 192.0.2.1
exec \"$@\"";

const PROFILE: &str = r#"schema = "waypost-profile/1"
[dns]
udp = ["198.51.100.53:53"]
[controls]
web = ["https://192.0.2.80/"]
[[provider]]
id = "example"
name = "Example Mail"
domains = ["example.test"]
webmail = ["https://203.0.113.9/"]
imap = [{ host = "203.0.113.9", port = 993, tls = "implicit" }]
"#;

/// The program, checking the example provider in that network.
fn check(folder: &TempDir, arguments: &[&str]) -> Command {
    let profile = folder.path().join("profile.toml");
    fs::write(&profile, PROFILE).unwrap();
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net", "sh", "-c", NETWORK, "sh"]);
    command.args([env!("CARGO_BIN_EXE_waypost"), "check", "me@example.test", "--profile"]);
    command.arg(profile).args(arguments);
    settle(&mut command);
    command
}

fn ends_within(child: &mut Child, limit: Duration) -> Option<i32> {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        if started.elapsed() > limit {
            child.kill().unwrap();
            panic!("it still runs after {limit:?}");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_dead_network_is_told_within_the_budget_and_the_report_can_be_explained_again() {
    let folder = tempfile::tempdir().unwrap();
    let started = Instant::now();
    let output = check(&folder, &["--budget", "4", "--json"]).output().unwrap();
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "progress without a terminal");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["schema"], "waypost-report/1");
    assert_ne!(report["status"], "ok");

    let saved = folder.path().join("report.json");
    fs::write(&saved, &output.stdout).unwrap();
    let saved = saved.to_str().unwrap();
    let again = support::waypost(&["explain", saved, "--json"]).output().unwrap();
    assert_eq!(again.status.code(), Some(1));
    let again: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(again, report, "the same measurements give the same report");
    let text = support::waypost(&["explain", saved, "--lang", "ru"]).output().unwrap();
    assert!(stdout(&text).contains("Дорога к вашей почте"), "{}", stdout(&text));
    let ascii = support::waypost(&["explain", saved]).env("LANG", "C").output().unwrap();
    assert!(ascii.stdout.is_ascii() && stdout(&ascii).contains("[+] Computer"));
    let unicode = support::waypost(&["explain", saved]).output().unwrap();
    assert!(stdout(&unicode).contains("● Computer"));
    let lines = support::waypost(&["explain", saved, "--events"]).output().unwrap();
    let line: Value = serde_json::from_slice(&lines.stdout).unwrap();
    assert_eq!(line["event"], "report");
    assert_eq!(line["report"], report);
}

#[test]
fn events_are_json_lines_and_the_report_comes_last() {
    let folder = tempfile::tempdir().unwrap();
    let output = check(&folder, &["--budget", "3", "--events"]).output().unwrap();
    let text = stdout(&output);
    let events: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<_> = events.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(names.iter().filter(|name| **name == "report").count(), 1);
    let (last, report) = (names.last(), &events.last().unwrap()["report"]);
    assert_eq!(last, Some(&"report"));
    assert!(names.contains(&"started") && names.contains(&"working"), "{names:?}");
    assert_eq!(
        names.iter().filter(|name| **name == "measurement").count(),
        report["measurements"].as_array().unwrap().len()
    );
}

#[test]
fn ctrl_c_ends_a_check_with_what_is_known() {
    for signal in ["-INT", "-TERM"] {
        let folder = tempfile::tempdir().unwrap();
        let mut child = check(&folder, &["--budget", "60", "--events"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        while !lines.next().unwrap().unwrap().contains("\"started\"") {}
        let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        assert_eq!(ends_within(&mut child, Duration::from_secs(5)), Some(1), "{signal}");
        let last: Value = serde_json::from_str(&lines.last().unwrap().unwrap()).unwrap();
        assert_eq!(last["report"]["subject"]["cut_short"], true);
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = check(&folder, &["--budget", "60", "--events"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with('{'), "{first}");
    assert_eq!(ends_within(&mut child, Duration::from_secs(30)), Some(1));
    let mut complaint = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut complaint).unwrap();
    assert_eq!(complaint, "");
}

#[test]
fn a_full_disk_ends_the_check_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = check(&folder, &["--budget", "60", "--events"]).stdout(full).output().unwrap();
    assert!(support::refused(&output).contains("room"));
}

#[test]
fn verbose_tells_of_each_measurement_on_stderr() {
    let folder = tempfile::tempdir().unwrap();
    let output = check(&folder, &["--budget", "2", "--json", "-v"]).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    let measured = report["measurements"].as_array().unwrap();
    assert!(!measured.is_empty());
    // A last line, in Waypost's own name, says whether the report was kept.
    let of_measuring = told.lines().filter(|line| !line.starts_with("waypost: "));
    assert_eq!(of_measuring.count(), measured.len(), "{told}");
    assert!(told.contains("m1 link (target)"), "{told}");
}

#[test]
fn a_terminal_gets_progress_and_colour_and_no_color_takes_the_colour_away() {
    let folder = tempfile::tempdir().unwrap();
    let drawn = |name: &str, value: &str| {
        let inner = check(&folder, &["--budget", "2"]);
        let words = inner.get_args().map(|word| format!("'{}'", word.to_str().unwrap()));
        let line = format!("unshare {}", words.collect::<Vec<_>>().join(" "));
        let mut command = Command::new("script");
        command.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
        settle(&mut command);
        let output = command.env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
        stdout(&output)
    };
    let coloured = drawn("TERM", "xterm");
    assert!(coloured.contains("\r\x1b[K"), "no progress: {coloured}");
    assert!(coloured.contains("\x1b[1m"), "nothing bold: {coloured}");
    let plain = drawn("NO_COLOR", "1");
    assert!(plain.contains("\r\x1b[K") && !plain.contains("\x1b[1m"), "{plain}");
}
