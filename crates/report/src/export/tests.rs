//! Every form of every golden report.

use super::{Language, html, json, text};
use crate::redact::{Level, Own, redact};
use std::{fs, path::PathBuf};
use waypost_model::{Message, Report};

pub(super) fn reports() -> Vec<(String, Report)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
        .map(|(name, text)| (name, Report::parse(&text).unwrap()))
        .collect();
    assert!(found.len() > 2, "the golden reports are not where they were");
    found
}

/// Words that say which message stands where.
fn say(message: &Message) -> String {
    let args = message.args.values().map(|arg| serde_json::to_string(arg).unwrap());
    format!("{}{}", message.id, args.map(|arg| format!(" {arg}")).collect::<String>())
}

pub(super) const LANGUAGE: Language<'static> =
    Language { tag: "fa", right_to_left: true, say: &say };

#[test]
fn a_page_asks_for_nothing_and_runs_nothing() {
    for (name, report) in reports() {
        let page = html(&report, &LANGUAGE, "credit <&>");
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"fa\" dir=\"rtl\">"), "{name}");
        // What stands in the page itself is fetched from nowhere.
        let asks = page.replace("url(#", "");
        for forbidden in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "href="]
        {
            assert!(!asks.contains(forbidden), "{name}: {forbidden}");
        }
        assert!(page.contains("credit &lt;&amp;&gt;"), "{name}");
        assert!(page.contains("<details>"), "{name}");
        assert_eq!(page.matches("class=\"station ").count(), 6, "{name}");
        for finding in &report.findings {
            assert!(page.contains(&finding.title), "{name}: {}", finding.title);
        }
    }
}

#[test]
fn a_hostile_report_stays_text() {
    let (_, mut report) = reports().remove(0);
    let evil = "</title><script>alert(1)</script>\u{202e}\u{7}\"'";
    report.provider.name = evil.into();
    report.summary = evil.into();
    report.made_at = "日本語日本語日本語日本語".into();
    report.duration_ms = u64::MAX;
    for seen in &mut report.measurements {
        seen.at_ms = u64::MAX;
        seen.took_ms = u64::MAX;
    }
    let page = html(&report, &LANGUAGE, "");
    assert!(!page.contains("<script") && !page.contains('\u{202e}'), "it got through");
    let plain = text(&report, &LANGUAGE, "");
    assert!(!plain.contains(['\u{202e}', '\u{7}']), "{plain}");
}

#[test]
fn the_text_says_what_the_page_says() {
    for (name, report) in reports() {
        let plain = text(&report, &LANGUAGE, "the credit");
        assert!(plain.ends_with("the credit\n"), "{name}");
        for finding in &report.findings {
            assert!(plain.contains(&finding.title), "{name}");
            for rival in &finding.rivals {
                assert!(plain.contains(&rival.text), "{name}: {}", rival.text);
            }
        }
        for way in &report.alternatives {
            assert!(way.steps.iter().all(|step| plain.contains(step)), "{name}");
        }
        assert!(plain.contains("report-heading-tried"), "{name}");
    }
}

#[test]
fn json_is_the_report_again() {
    for (name, report) in reports() {
        assert_eq!(Report::parse(&json(&report).unwrap()).as_ref(), Ok(&report), "{name}");
        let clean = redact(report, Level::Strict, &Own::default());
        assert_eq!(Report::parse(&json(&clean).unwrap()), Ok(clean), "{name}");
    }
}
