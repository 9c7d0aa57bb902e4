//! Reports of the lab, kept and drawn again: `waypost explain` has to come to the same conclusions
//! from the same measurements, without a network. `waypost-lab run --all --bless` renews them.

#![cfg(test)]

mod support;

use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use support::{refused, stdout, waypost};
use tempfile::NamedTempFile;

/// What must not change: everything but the words and the clock.
fn conclusions(report: &Value) -> Value {
    let mut findings = report["findings"].clone();
    for finding in findings.as_array_mut().expect("findings") {
        let finding = finding.as_object_mut().expect("a finding");
        for words in ["title", "explanation", "rivals"] {
            finding.remove(words);
        }
    }
    let mut ways = report["alternatives"].clone();
    for way in ways.as_array_mut().expect("alternatives") {
        let way = way.as_object_mut().expect("an alternative");
        for words in ["title", "steps", "why"] {
            way.remove(words);
        }
    }
    serde_json::json!({
        "alternatives": ways,
        "status": report["status"],
        "services": report["services"],
        "findings": findings,
    })
}

fn explain(report: &Path) -> Value {
    let output = waypost(&["explain", "--json", "--lang", "en"])
        .arg(report)
        .output()
        .expect("running waypost");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}: {stderr}", report.display());
    serde_json::from_str(&stdout(&output)).expect("a report on stdout")
}

/// The saved reports, by name.
fn reports() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let mut reports: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/golden")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    reports.sort();
    assert!(!reports.is_empty(), "no golden report: `waypost-lab run --all --bless` saves them");
    reports
}

#[test]
fn explaining_a_saved_report_comes_to_the_same_conclusions() {
    let reports = reports();
    let mut changed = Vec::new();
    for path in &reports {
        let saved: Value =
            serde_json::from_slice(&fs::read(path).expect("a golden report")).expect("JSON");
        let again = explain(path);
        if conclusions(&saved) != conclusions(&again) {
            changed.push(format!(
                "{}:\nsaved {:#}\nagain {:#}",
                path.display(),
                conclusions(&saved),
                conclusions(&again)
            ));
        }
    }
    assert!(changed.is_empty(), "{} of {}:\n{}", changed.len(), reports.len(), changed.join("\n"));
}

#[test]
fn a_saved_report_that_breaks_off_is_refused() {
    let whole = fs::read(&reports()[0]).expect("a golden report");
    let broken = NamedTempFile::new().expect("a file");
    fs::write(broken.path(), &whole[..whole.len() / 2]).expect("writing half of it");
    let path = broken.path().to_str().expect("a plain path");
    refused(&waypost(&["explain", path]).output().expect("running waypost"));
}
