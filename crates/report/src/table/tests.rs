//! The table of every golden report, read again.

use super::{COLUMNS, TableFormat, TableWriter};
use crate::redact::{Level, Own};
use parquet::{
    file::reader::{FileReader, SerializedFileReader},
    record::Field,
};
use std::{collections::BTreeMap, fs, io::Write, path::Path};
use waypost_model::Report;

fn reports() -> Vec<(String, Report)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    let read = |path: &Path| Report::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name(path), read(path))).collect()
}

fn table(format: TableFormat, reports: impl IntoIterator<Item = Report>) -> Vec<u8> {
    let mut table = TableWriter::new(format, Level::Standard, Own::default(), Vec::new()).unwrap();
    for report in reports {
        table.add(report).unwrap();
    }
    table.finish().unwrap()
}

/// The rows of a CSV, each as its cells by name.
fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(bytes).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn a_row_says_who_is_cut_off_where_and_since_when() {
    let (_, report) = reports().into_iter().find(|(name, _)| name == "mx_port_dropped").unwrap();
    let rows = rows(&table(TableFormat::Csv, [report.clone()]));
    assert_eq!(rows.len(), report.services.len());
    let mx = rows.iter().find(|row| row["service"] == "mx").unwrap();
    for (column, cell) in [
        ("report_id", report.id.as_str()),
        ("provider_id", "example"),
        ("status", "blocked"),
        ("state", "blocked"),
        ("cause", "port_blackhole"),
        ("layer", "tcp"),
        ("where_asn", "8359"),
        ("access_asn", "8359"),
        ("cut_short", "false"),
    ] {
        assert_eq!(mx[column], cell, "{column}: {mx:?}");
    }
    assert!(mx["targets"].contains("mx1.example.test:25 (203.0.113.25)"), "{mx:?}");
    assert!(mx["made_at"].ends_with('Z'), "{mx:?}");
    let webmail = rows.iter().find(|row| row["service"] == "webmail").unwrap();
    assert_eq!((webmail["state"].as_str(), webmail["cause"].as_str()), ("ok", ""));
}

#[test]
fn each_service_and_each_finding_of_every_report_has_a_row() {
    for (name, report) in reports() {
        let rows = rows(&table(TableFormat::Csv, [report.clone()]));
        for service in report.services.keys() {
            assert!(rows.iter().any(|row| row["service"] == service.word()), "{name} {service}");
        }
        for finding in &report.findings {
            let cause = finding.cause.word();
            assert!(rows.iter().any(|row| row["cause"] == cause), "{name} {cause}");
        }
    }
}

#[test]
fn parquet_says_what_the_csv_says() {
    let all: Vec<Report> = reports().into_iter().map(|(_, report)| report).collect();
    let csv = rows(&table(TableFormat::Csv, all.clone()));
    let mut written = tempfile::tempfile().unwrap();
    written.write_all(&table(TableFormat::Parquet, all)).unwrap();
    let file = SerializedFileReader::new(written).unwrap();
    let mut read = 0;
    for (row, expected) in file.get_row_iter(None).unwrap().zip(&csv) {
        for (name, field) in row.unwrap().get_column_iter() {
            let text = match field {
                Field::Null => String::new(),
                Field::Str(text) => text.clone(),
                other => other.to_string(),
            };
            if name != "made_at" {
                assert_eq!(text, expected[name], "{name}");
            }
        }
        read += 1;
    }
    assert_eq!(read, csv.len());
}

#[test]
fn a_formula_stays_text_and_names_are_taken_out() {
    let (_, mut report) = reports().remove(0);
    report.provider.name = "=HYPERLINK(\"x\")".into();
    report.app.os = "kanarienvogel's linux".into();
    let own = Own { users: vec!["kanarienvogel".into()], ..Own::default() };
    let mut table = TableWriter::new(TableFormat::Csv, Level::Standard, own, Vec::new()).unwrap();
    table.add(report).unwrap();
    let text = String::from_utf8(table.finish().unwrap()).unwrap();
    assert!(text.contains("'=HYPERLINK") && !text.contains("kanarienvogel"), "{text}");
}

#[test]
fn every_column_is_described() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report-format.md");
    let guide = fs::read_to_string(guide).unwrap();
    for column in COLUMNS {
        assert!(guide.contains(&format!("| `{}` |", column.name)), "{} is missing", column.name);
    }
}
