//! Every export of every scenario of the lab is opened by what its reader has: pages by Chromium, PDFs
//! by poppler, the report and OONI's lines by a validator of JSON Schema. None of them is ours. Plain text
//! is read as it stands.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::Mutex,
    thread,
};
use support::{refused, stdout, waypost};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The languages that there are.
fn languages() -> Vec<String> {
    let folders = fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap());
    let folders = folders.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

/// A report of the lab, drawn anew, as a file.
struct Case {
    name: String,
    file: PathBuf,
    lang: String,
    report: Value,
    /// How much is taken out of it where it is opened once: what is left has to hold together at each level.
    level: &'static str,
}

/// How many scenarios the lab has, each with a report.
const SCENARIOS: usize = 99;

/// Every golden report in English, and some of them in every language.
fn cases(folder: &TempDir) -> Vec<Case> {
    let mut wanted = Vec::new();
    for entry in fs::read_dir(root().join("tests/golden")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(name) = name.strip_suffix(".json") else { continue };
        wanted.push((name.to_owned(), "en".to_owned()));
        if ["mx_port_dropped", "sni_reset", "russia_2019_by_a_log"].contains(&name) {
            wanted.extend(languages().into_iter().map(|lang| (name.to_owned(), lang)));
        }
    }
    wanted.sort();
    wanted.dedup();
    let english = wanted.iter().filter(|(_, lang)| lang == "en").count();
    assert!(english >= SCENARIOS, "{english} reports");
    let levels = ["standard", "strict"].into_iter().cycle();
    each(wanted.into_iter().zip(levels).collect(), |((name, lang), level)| {
        let golden = root().join(format!("tests/golden/{name}.json"));
        let output = waypost(&["explain", "--json", "--lang", &lang]).arg(golden).output().unwrap();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{name}");
        let file = folder.path().join(format!("{name}.{lang}.json"));
        fs::write(&file, &output.stdout).unwrap();
        let report = serde_json::from_slice(&output.stdout).unwrap();
        Case { name, file, lang, report, level }
    })
}

/// Does it with each, two at a time.
fn each<T: Send, R: Send>(all: Vec<T>, what: impl Fn(T) -> R + Sync) -> Vec<R> {
    let (all, done) = (Mutex::new(all), Mutex::new(Vec::new()));
    let next = || all.lock().unwrap().pop();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(one) = next() {
                    let result = what(one);
                    done.lock().unwrap().push(result);
                }
            });
        }
    });
    done.into_inner().unwrap()
}

fn exported(case: &Case, format: &str, level: &str) -> Vec<u8> {
    let mut command = waypost(&["export", "--format", format, "--redact", level]);
    let output = command.args(["--lang", &case.lang]).arg(&case.file).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    // At most what was taken out is told, and no complaint.
    let calm = stderr.lines().count() <= 1 && !stderr.contains("waypost:");
    assert!(output.status.success() && calm, "{}: {stderr}", case.name);
    output.stdout
}

/// What a program says, which must be content.
#[track_caller]
fn content(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {stderr}{}", stdout(&output));
    output
}

#[test]
fn every_page_opens_in_a_browser_without_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    each(cases(&folder), |case| {
        fs::write(case.file.with_extension("html"), exported(&case, "html", case.level)).unwrap();
    });
    let script = root().join("tests/exports/pages.mjs");
    content(Command::new("node").arg(script).arg(folder.path()));
}

#[test]
fn every_pdf_opens_and_says_what_the_report_says() {
    let folder = tempfile::tempdir().unwrap();
    each(cases(&folder), |case| {
        let file = case.file.with_extension("pdf");
        fs::write(&file, exported(&case, "pdf", case.level)).unwrap();
        let text = content(Command::new("pdftotext").arg(&file).arg("-"));
        let text = squeezed(&stdout(&text));
        for wanted in [&case.report["summary"], &case.report["findings"][0]["title"]] {
            let wanted = wanted.as_str().unwrap_or_default();
            // What poppler gives of a line from right to left has its punctuation elsewhere.
            let mixed = ["ar", "fa"].contains(&case.lang.as_str());
            let pieces: Vec<&str> = match mixed {
                true => wanted
                    .split(|c: char| {
                        c.is_ascii_punctuation() || c.is_whitespace() || "،؛".contains(c)
                    })
                    .collect(),
                false => vec![wanted],
            };
            for piece in pieces {
                let piece = squeezed(piece);
                assert!(text.contains(&piece), "{} {}: {piece} in {text}", case.name, case.lang);
            }
        }
        let pages = content(
            Command::new("pdftoppm")
                .args(["-r", "20", "-gray"])
                .arg(&file)
                .arg(file.with_extension("")),
        );
        assert!(pages.stderr.is_empty(), "{}", String::from_utf8_lossy(&pages.stderr));
        let first =
            fs::read(file.with_extension("").with_extension(format!("{}-1.pgm", case.lang)));
        let first =
            first.or_else(|_| fs::read(format!("{}-1.pgm", file.with_extension("").display())));
        let dark = first.unwrap().iter().filter(|grey| **grey < 160).count();
        assert!(dark > 100, "{}: {dark} dark dots on its first page", case.name);
    });
}

#[test]
fn every_text_says_what_the_report_says_and_can_be_pasted() {
    let folder = tempfile::tempdir().unwrap();
    each(cases(&folder), |case| {
        let text = String::from_utf8(exported(&case, "text", case.level)).unwrap();
        // A form takes lines of plain letters, whatever a server has sent.
        let odd = text.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(odd, None, "{} {}", case.name, case.lang);
        let text = squeezed(&text);
        let findings = case.report["findings"].as_array().unwrap().iter();
        let said = findings.map(|finding| &finding["title"]).chain([&case.report["summary"]]);
        for wanted in said.map(|said| squeezed(said.as_str().unwrap())) {
            assert!(text.contains(&wanted), "{} {}: {wanted} in {text}", case.name, case.lang);
        }
    });
}

/// The letters alone: lines are broken in other places, at hyphens too, marks of direction are not
/// drawn, and poppler puts signs above a letter before it, and the alef of a lam-alef before the lam.
fn squeezed(text: &str) -> String {
    let unseen = |c: &char| {
        let c = u32::from(*c);
        let marks = [0x200c..=0x200f, 0x202a..=0x202e, 0x2066..=0x2069, 0x64b..=0x65f];
        [0x622, 0x623, 0x625, 0x627].contains(&c) || marks.iter().any(|of| of.contains(&c))
    };
    text.chars().filter(|c| !c.is_whitespace() && *c != '-' && !unseen(c)).collect()
}

#[test]
fn every_report_and_every_line_for_researchers_follows_its_schema() {
    let folder = tempfile::tempdir().unwrap();
    let (mut reports, mut lines) = (Vec::new(), Vec::new());
    let made = each(cases(&folder), |case| {
        ["none", "standard", "strict"]
            .map(|level| ["json", "ooni"].map(|format| exported(&case, format, level)))
    });
    for [report, ooni] in made.into_iter().flatten() {
        let report: Value = serde_json::from_slice(&report).unwrap();
        reports.extend(format!("{report}\n").into_bytes());
        lines.extend(ooni);
    }
    assert_eq!(wrong("docs/schema/waypost-report-1.json", &reports), "");
    assert_eq!(wrong("tests/exports/ooni.schema.json", &lines), "");
    // The schema for the lines is ours: it must not be content with anything.
    let text = String::from_utf8(lines).unwrap();
    let line = text.lines().find(|line| line.contains("\"tcp_connect\":[{")).unwrap();
    for (good, bad) in [
        ("\"success\":true", "\"success\":false"),
        ("\"engine\":\"udp\"", "\"engine\":\"pigeon\""),
        ("\"probe_cc\":\"", "\"probe_cc\":\"x"),
        ("\"tcp_connect\":[{", "\"tcp_connect\":[{\"more\":1,"),
        ("\"test_keys\":{", "\"test_keys\":{\"more\":1,"),
    ] {
        let line = text.lines().find(|line| line.contains(good)).unwrap_or(line);
        assert_ne!(wrong("tests/exports/ooni.schema.json", line.replace(good, bad).as_bytes()), "");
    }
}

#[test]
fn half_a_report_becomes_nothing_in_any_form() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read(root().join("tests/golden/sni_reset.json")).unwrap();
    let half = folder.path().join("half.json");
    fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    for format in ["html", "pdf", "text", "json", "ooni", "csv", "parquet"] {
        let file = folder.path().join("file");
        let mut command = waypost(&["export", "--format", format, "-o"]);
        refused(&command.arg(&file).arg(&half).output().unwrap());
        assert!(!file.exists(), "{format}");
    }
}

/// Which of the values do not follow the schema, and where.
fn wrong(schema: &str, values: &[u8]) -> String {
    let mut python = Command::new("python3")
        .arg(root().join("tests/exports/validate.py"))
        .arg(root().join(schema))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    python.stdin.take().unwrap().write_all(values).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    stdout(&output)
}
