//! What the owner of a report is shown before it leaves.

#![cfg(test)]

use std::{fs, path::Path};
use waypost_app::{
    ExportFormat, ExportRequest, Redaction, Removal, Removed, export, preview, removed_in_words,
};
use waypost_model::Report;

fn report() -> Report {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/mx_port_dropped.json");
    let text = fs::read_to_string(file).unwrap();
    let text = text.replace("mx.control-a.test ESMTP", "hello otto@example.test in /home/otto/x");
    Report::parse(&text).unwrap()
}

fn request(format: ExportFormat, redact: Redaction, drop: &[&str]) -> ExportRequest {
    let drop = drop.iter().map(|text| (*text).to_owned()).collect();
    ExportRequest { format, redact, drop, lang: Some("en".to_owned()) }
}

#[test]
fn it_is_what_would_leave() {
    for format in [ExportFormat::Text, ExportFormat::Json, ExportFormat::Ooni] {
        for level in [Redaction::None, Redaction::Standard, Redaction::Strict] {
            let request = request(format, level, &["example mail"]);
            let shown = preview(report(), &request).unwrap();
            let made = export(report(), &request).unwrap();
            assert_eq!(shown.content.as_bytes(), made.file);
            assert_eq!(shown.removed, made.removed);
        }
    }
}

/// What stands on the page, without its style and its tags.
fn words(page: &str) -> Vec<String> {
    let (_, body) = page.split_once("<body>").unwrap();
    let texts = body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text);
    let plain = |text: &str| {
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    let lines = texts.flat_map(str::lines).map(|line| plain(line.trim()));
    lines.filter(|line| line.chars().filter(|c| c.is_alphabetic()).count() > 3).collect()
}

#[test]
fn nothing_is_on_a_page_that_is_not_shown() {
    for level in [Redaction::None, Redaction::Standard, Redaction::Strict] {
        let page =
            export(report(), &request(ExportFormat::Html, level, &["Example Mail"])).unwrap();
        let page = String::from_utf8(page.file).unwrap();
        for format in [ExportFormat::Html, ExportFormat::Pdf] {
            let shown = preview(report(), &request(format, level, &["Example Mail"])).unwrap();
            assert!(shown.content.contains("\"kind\":\"mail_session\""), "what was measured too");
            let missing: Vec<String> =
                words(&page).into_iter().filter(|words| !shown.content.contains(words)).collect();
            // The picture of the times has its headings; the times themselves are in what was measured.
            assert!(missing.len() < 8 && missing.iter().all(|of| of.len() < 40), "{missing:?}");
        }
    }
}

#[test]
fn what_is_taken_out_of_the_finished_text_is_counted_too() {
    let chosen = |format| {
        let made = export(report(), &request(format, Redaction::Standard, &["tried"])).unwrap();
        assert!(
            format == ExportFormat::Pdf || !String::from_utf8_lossy(&made.file).contains("tried")
        );
        made.removed.iter().find(|one| one.kind == Removal::Chosen).map_or(0, |one| one.count)
    };
    // "What was tried" stands in no field of a report: only who looks at the finished text finds it.
    assert!(chosen(ExportFormat::Text) > 0 && chosen(ExportFormat::Pdf) > 0);
    let said = removed_in_words(
        &[Removed { kind: Removal::Name, count: 2 }, Removed { kind: Removal::Encoded, count: 1 }],
        Some("en"),
    );
    let said = said.unwrap();
    assert!(said.starts_with("Taken out: ") && said.contains("(2)"), "{said}");
    assert_eq!(removed_in_words(&[], Some("en")), None);
}

#[test]
fn it_counts_what_was_taken_out_by_kind() {
    let count = |level, drop: &[&str]| {
        let shown = preview(report(), &request(ExportFormat::Json, level, drop)).unwrap();
        let of = |kind| shown.removed.iter().find(|r| r.kind == kind).map_or(0, |r| r.count);
        [
            of(Removal::MailAddress),
            of(Removal::HomeFolder),
            of(Removal::LocalNetwork),
            of(Removal::Chosen),
        ]
    };
    assert_eq!(count(Redaction::None, &[]), [0; 4]);
    let [mail, home, local, chosen] = count(Redaction::Standard, &[]);
    assert!(mail > 0 && home > 0, "{mail} {home}");
    assert_eq!((local, chosen), (0, 0));
    let [.., local, chosen] = count(Redaction::Strict, &["Example Mail"]);
    assert!(local > 0 && chosen > 0, "{local} {chosen}");
}
