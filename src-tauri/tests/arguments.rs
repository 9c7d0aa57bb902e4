//! The real program, where it can't open a window: one sentence, and exit status 2.

#![cfg(test)]

use std::process::{Command, Stdio};

fn refusal(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_waypost-desktop"))
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{sentence}");
    assert!(output.stdout.is_empty());
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    assert!(!sentence.contains("panic"), "{sentence}");
    sentence
}

#[test]
fn a_profile_that_is_not_there_is_named() {
    assert!(
        refusal(&["--profile", "/nonexistent/profile.toml"]).contains("/nonexistent/profile.toml")
    );
}

#[test]
fn without_a_display_the_command_line_is_pointed_to() {
    let sentence = refusal(&["--lang", "en"]);
    assert!(sentence.contains("no display"), "{sentence}");
}
