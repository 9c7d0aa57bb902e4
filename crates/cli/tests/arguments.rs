//! What is asked for wrongly is refused in one sentence, with exit status 2.

#![cfg(test)]

mod support;

use std::{ffi::OsStr, fs, os::unix::ffi::OsStrExt};
use support::{refused, stdout, waypost};

#[test]
fn wrong_arguments_are_refused_in_one_sentence_that_says_which() {
    for (arguments, word) in [
        (&[] as &[&str], "command"),
        (&["nonsense"], "nonsense"),
        (&["chek", "example.test"], "check"),
        (&["check"], "WHO"),
        (&["check", "a.test", "b.test"], "b.test"),
        (&["check", "a.test", "--jsno"], "--json"),
        (&["check", "a.test", "--json", "--events"], "--events"),
        (&["check", "a.test", "--json", "--json"], "twice"),
        (&["check", "a.test", "--budget"], "--budget"),
        (&["check", "a.test", "--budget", "0"], "seconds"),
        (&["check", "a.test", "--budget", "NaN"], "seconds"),
        (&["check", "a.test", "--budget", "1e9"], "seconds"),
        (&["check", "a.test", "--tor", "maybe"], "auto"),
        (&["check", "a.test", "--services", "imap,web"], "webmail"),
        (&["check", "a.test", "--services", ""], "webmail"),
        (&["explain"], "REPORT"),
        (&["providers"], "command"),
        (&["providers", "show"], "ID"),
        (&["providers", "show", "no-such-one"], "no-such-one"),
        (&["providers", "show", "a\nb\x1b[2J"], "a b"),
        (&["bridges", "tset"], "test"),
        (&["bridges", "test", "3f", "--file", "x"], "--file"),
        (&["bridges", "test", "--no-keyring"], "--no-keyring"),
        (&["bridges", "test"], "keyring"),
        (&["bridges", "test", "--file", "/no/such/file"], "/no/such/file"),
        (&["bridges", "test", "--file", "-"], "bridge line"),
        (&["bridges", "ask", "--country", "Turkey"], "Turkey"),
        (&["bridges", "ask", "--no-keyring"], "--reveal"),
    ] {
        let sentence = refused(&waypost(arguments).output().unwrap());
        assert!(sentence.contains(word), "{arguments:?}: {sentence}");
    }
}

#[test]
fn a_wrong_bridge_line_is_pointed_out_and_nothing_is_tried() {
    let folder = tempfile::tempdir().unwrap();
    let (file, state) = (folder.path().join("bridges"), folder.path().join("state"));
    fs::write(&file, "# mine\n192.0.2.7:443\n").unwrap();
    let [file, state] = [&file, &state].map(|path| path.to_str().unwrap());
    let arguments = ["bridges", "test", "--file", file, "--state-dir", state];
    let sentence = refused(&waypost(&arguments).output().unwrap());
    assert!(sentence.contains("line 2") && sentence.contains("tried"), "{sentence}");
    assert!(!folder.path().join("state").exists(), "Tor was begun");
}

#[test]
fn who_names_nobody_is_refused_before_anything_is_measured() {
    for who in ["", "@", "a b", "name@", "10.0.0.1", "no-such-provider"] {
        refused(&waypost(&["check", who]).output().unwrap());
    }
}

#[test]
fn a_route_for_nobody_is_refused_before_tor_is_begun() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    for (who, word) in [
        ("no-such-provider", "no-such-provider"),
        ("me@no-such-domain.test", "no-such-domain.test"),
        ("no-such-domain.test", "--everything"),
        ("a b", "address"),
        ("10.0.0.1", "number"),
    ] {
        let arguments = ["route", who, "--no-keyring", "--state-dir", state.to_str().unwrap()];
        let sentence = refused(&waypost(&arguments).output().unwrap());
        assert!(sentence.contains(word), "{who}: {sentence}");
        assert!(!state.exists(), "{who}: something was begun");
    }
}

#[test]
fn thunderbird_is_not_set_up_for_a_domain_whose_servers_nobody_knows() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = waypost(&["thunderbird", "set", "me@no-such-domain.test"]);
    let sentence = refused(&command.env("HOME", folder.path()).output().unwrap());
    assert!(sentence.contains("no-such-domain.test"), "{sentence}");
}

#[test]
fn an_argument_that_is_no_text_is_refused() {
    let mut command = waypost(&["check"]);
    refused(&command.arg(OsStr::from_bytes(b"\xff\xfe")).output().unwrap());
}

#[test]
fn a_profile_with_a_mistake_is_refused_and_the_line_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("profile.toml");
    let text = "schema = \"waypost-profile/1\"\n\n[dns]\nudp = [\"nowhere\"]\n";
    fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    for arguments in [["check", "proton"], ["providers", "list"]] {
        let sentence = refused(&waypost(&arguments).args(["--profile", file]).output().unwrap());
        assert!(sentence.contains("line 4") && sentence.contains(file), "{sentence}");
    }
    let sentence =
        refused(&waypost(&["providers", "list", "--profile", "/no/such/file"]).output().unwrap());
    assert!(sentence.contains("/no/such/file"), "{sentence}");
}

#[test]
fn help_and_version_are_results() {
    for arguments in
        [&["--help"] as &[&str], &["help"], &["-h"], &["check", "--help"], &["--version"]]
    {
        let output = waypost(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(output.stderr.is_empty() && !output.stdout.is_empty(), "{arguments:?}");
        assert!(!output.stdout.contains(&0x1b), "colour without a terminal");
    }
    let help = stdout(&waypost(&["check", "--help"]).output().unwrap());
    for option in [
        "--json",
        "--events",
        "--tor",
        "--services",
        "--budget",
        "--profile",
        "--lang",
        "--state-dir",
        "--no-keyring",
        "-v",
    ] {
        assert!(help.contains(option), "{option} is not in the help");
    }
}

#[test]
fn a_text_that_is_no_report_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let deep = format!("{{\"schema\":{}", "[".repeat(200_000));
    let newer = r#"{"schema":"waypost-report/2"}"#;
    for (name, bytes) in [
        ("empty", b"" as &[u8]),
        ("text", b"hello"),
        ("array", b"[]"),
        ("newer", newer.as_bytes()),
        ("binary", b"\x00\xff\xfe\x80"),
        ("deep", deep.as_bytes()),
        ("half", br#"{"schema":"waypost-report/1","id":"x","made_at"#),
    ] {
        let file = folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        let sentence = refused(&waypost(&["explain", file.to_str().unwrap()]).output().unwrap());
        assert!(sentence.contains(name), "{sentence}");
    }
    let folder = folder.path().to_str().unwrap();
    assert!(refused(&waypost(&["explain", folder]).output().unwrap()).contains("folder"));
    assert!(refused(&waypost(&["explain", "/no/such"]).output().unwrap()).contains("no such file"));
    // An endless file is read up to a bound.
    assert!(refused(&waypost(&["explain", "/dev/zero"]).output().unwrap()).contains("MiB"));
    assert!(refused(&waypost(&["explain", "-"]).output().unwrap()).contains("stdin"));
}
