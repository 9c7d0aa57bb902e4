//! What the owner of a report is shown before it leaves.

#![cfg(test)]

use std::{fs, path::Path};
use waypost_app::{ExportFormat, ExportRequest, Redaction, Removal, export, preview};
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
    for format in [ExportFormat::Html, ExportFormat::Text, ExportFormat::Json, ExportFormat::Ooni] {
        for level in [Redaction::None, Redaction::Standard, Redaction::Strict] {
            let request = request(format, level, &["example mail"]);
            let shown = preview(report(), &request).unwrap();
            assert_eq!(shown.content.as_bytes(), export(report(), &request).unwrap());
            assert_eq!(shown.html, format == ExportFormat::Html);
        }
    }
    let pdf = preview(report(), &request(ExportFormat::Pdf, Redaction::Standard, &[])).unwrap();
    assert!(pdf.html && pdf.content.starts_with("<!DOCTYPE html>"));
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
