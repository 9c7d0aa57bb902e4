//! Tables of many reports, sealed files, and what the user takes out besides.

#![cfg(test)]

#[path = "support/opened.rs"]
mod opened;
mod support;

use opened::{of_parquet, of_pdf};

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use support::{refused, stdout, waypost};

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
}

fn golden() -> String {
    goldens().join("mx_port_dropped.json").to_str().unwrap().to_owned()
}

#[test]
fn a_folder_becomes_one_table() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.parquet");
    let file = file.to_str().unwrap();
    let all = goldens();
    let arguments = ["export", all.to_str().unwrap(), "--format"];
    let csv = stdout(&waypost(&[&arguments[..], &["csv"]].concat()).output().unwrap());
    assert!(csv.starts_with("report_id,made_at,"), "{csv}");
    let reports = fs::read_dir(&all).unwrap().count();
    assert!(csv.lines().count() > reports * 2, "{} rows", csv.lines().count());
    let output = waypost(&[&arguments[..], &["parquet", "-o", file]].concat()).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let bytes = fs::read(file).unwrap();
    assert!(bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"));
}

#[test]
fn a_bad_file_is_named_and_the_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("bad.json"), "{}").unwrap();
    fs::write(path("note.txt"), "not looked at in a folder").unwrap();
    fs::copy(golden(), path("good.json")).unwrap();
    let reports = folder.path().to_str().unwrap();
    let table = path("table.csv");
    let output = waypost(&["export", reports, "--format", "csv", "-o", &table]).output().unwrap();
    let sentence = refused(&output);
    assert!(sentence.contains("bad.json"), "{sentence}");
    let text = fs::read_to_string(&table).unwrap();
    assert!(text.lines().count() > 1 && text.contains("port_blackhole"), "{text}");
    // Without any report there is no table.
    fs::remove_file(path("good.json")).unwrap();
    fs::remove_file(&table).unwrap();
    refused(&waypost(&["export", reports, "--format", "csv", "-o", &table]).output().unwrap());
    assert!(!Path::new(&table).exists());
    fs::remove_file(path("bad.json")).unwrap();
    let none = refused(&waypost(&["export", reports, "--format", "csv"]).output().unwrap());
    assert!(none.contains(".json"), "{none}");
    let two = [golden(), golden()];
    refused(&waypost(&["export", &two[0], &two[1], "--format", "html"]).output().unwrap());
}

/// What is no file could be waited for without end, as this pipe that nobody writes into.
#[cfg(unix)]
#[test]
fn a_pipe_in_a_folder_is_named_and_left_out() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(golden(), folder.path().join("good.json")).unwrap();
    assert!(
        Command::new("mkfifo").arg(folder.path().join("pipe.json")).status().unwrap().success()
    );
    let reports = folder.path().to_str().unwrap();
    let program = waypost(&["export", reports, "--format", "csv"]);
    let output = Command::new("timeout")
        .arg("20")
        .arg(program.get_program())
        .args(program.get_args())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("pipe.json"));
    assert!(String::from_utf8(output.stdout).unwrap().contains("port_blackhole"));
}

/// The public key of a new pair, whose private key is written to that file.
fn new_key(file: &Path) -> String {
    let made = Command::new("age-keygen").arg("-o").arg(file).output().unwrap();
    assert!(made.status.success());
    let public = Command::new("age-keygen").arg("-y").arg(file).output().unwrap();
    stdout(&public).trim().to_owned()
}

#[test]
fn every_form_is_sealed_and_opened_with_the_standard_tool() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    let public = new_key(&key);
    let profile = folder.path().join("profile.toml");
    let text = format!("schema = \"waypost-profile/1\"\n[support]\nage = \"{public}\"\n");
    fs::write(&profile, text).unwrap();
    let profile = profile.to_str().unwrap();
    for format in ["html", "text", "json", "ooni", "pdf", "csv", "parquet"] {
        let arguments = ["export", &golden(), "--format", format, "--lang", "en"];
        let open = waypost(&arguments).output().unwrap().stdout;
        for wish in [&["--seal", public.as_str()][..], &["--seal", "support", "--profile", profile]]
        {
            let file = folder.path().join("sealed.age");
            let output = waypost(&[&arguments[..], wish].concat())
                .args(["-o", file.to_str().unwrap()])
                .output()
                .unwrap();
            assert_eq!(
                output.status.code(),
                Some(0),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n"));
            let opened =
                Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().unwrap();
            assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
            if format == "pdf" {
                assert!(opened.stdout.starts_with(b"%PDF-1."));
            } else {
                assert_eq!(opened.stdout, open, "{format}");
            }
        }
    }
}

#[test]
fn a_wrong_key_is_refused_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    new_key(&key);
    let private = fs::read_to_string(&key).unwrap();
    let private = private.lines().last().unwrap();
    let export = |seal: &str| {
        refused(
            &waypost(&["export", &golden(), "--format", "text", "--seal", seal]).output().unwrap(),
        )
    };
    let sentence = export(private);
    assert!(sentence.contains("private") && !sentence.contains(private), "{sentence}");
    assert!(export("age1nonsense").contains("age1"));
    assert!(export("support").contains("profile"));
    let profile = folder.path().join("profile.toml");
    fs::write(&profile, "schema = \"waypost-profile/1\"\n[support]\nage = \"age1x\"\n").unwrap();
    let profile = profile.to_str().unwrap();
    let arguments = ["export", &golden(), "--format", "text", "--seal", "support"];
    let sentence = refused(&waypost(&arguments).args(["--profile", profile]).output().unwrap());
    assert!(sentence.contains("line 3"), "{sentence}");
}

#[test]
fn what_the_user_takes_out_is_in_no_form() {
    let dropped = ["MX1.example.test", "203.0.113.25", "AS8359", "MTS PJSC", "Example Mail"];
    for level in ["none", "standard", "strict"] {
        for format in ["html", "text", "json", "ooni", "csv", "pdf", "parquet"] {
            let mut command = waypost(&["export", &golden(), "--format", format, "--lang", "en"]);
            command.args(["--redact", level]);
            for text in dropped {
                command.args(["--drop", text]);
            }
            let output = command.output().unwrap();
            let text = match format {
                "pdf" => of_pdf(&output.stdout),
                "parquet" => of_parquet(&output.stdout),
                _ => stdout(&output),
            };
            for word in ["mx1.example.test", "203.0.113.25", "8359", "mts pjsc", "example mail"] {
                assert!(!text.to_lowercase().contains(word), "{level} {format}: {word}");
            }
            assert!(text.contains("mx2.example.test"), "{level} {format}");
        }
        // What is left is still a report.
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("less.json");
        let less = waypost(&["export", &golden(), "--format", "json", "--drop", dropped[0]])
            .args(["--redact", level])
            .output()
            .unwrap();
        fs::write(&file, &less.stdout).unwrap();
        let again = waypost(&["explain", "--json", file.to_str().unwrap()]).output().unwrap();
        assert_eq!(again.status.code(), Some(1), "{}", String::from_utf8_lossy(&again.stderr));
    }
}
