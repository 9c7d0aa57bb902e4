//! What becomes of the result when stdout is full, closed, or no terminal.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{fs::OpenOptions, process::Stdio};
use support::{refused, stdout, waypost};

#[test]
fn a_full_disk_is_told() {
    for arguments in
        [&["providers", "list"] as &[&str], &["providers", "list", "--json"], &["--help"]]
    {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = waypost(arguments).stdout(full).output().unwrap();
        assert!(refused(&output).contains("room"), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for arguments in
        [&["providers", "list"] as &[&str], &["providers", "list", "--json"], &["--help"]]
    {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = waypost(arguments).stdout(writer).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_directory_can_be_read_by_people_and_by_programs() {
    let list = waypost(&["providers", "list"]).output().unwrap();
    assert!(stdout(&list).contains("proton.me") && !list.stdout.contains(&0x1b));
    let list: Value =
        serde_json::from_slice(&waypost(&["providers", "list", "--json"]).output().unwrap().stdout)
            .unwrap();
    let proton = list.as_array().unwrap().iter().find(|p| p["id"] == "proton").unwrap();
    let one: Value = serde_json::from_slice(
        &waypost(&["providers", "show", "Proton", "--json"]).output().unwrap().stdout,
    )
    .unwrap();
    assert_eq!(&one, proton);
    assert_eq!(one["mx"][0], "mail.protonmail.ch");
}

#[test]
fn the_language_is_the_one_asked_for() {
    let text =
        |tag| stdout(&waypost(&["--lang", tag, "providers", "show", "proton"]).output().unwrap());
    assert!(text("ru_RU.UTF-8").contains("Почтовые домены"));
    assert!(text("tlh").contains("Mail domains"));
    let by_system = waypost(&["providers", "show", "proton"]).env("LANG", "ru_RU.UTF-8").output();
    assert!(stdout(&by_system.unwrap()).contains("Почтовые домены"));
}
