//! The table of every golden report, read again.

#[path = "../../tests/support/parquet_rows.rs"]
mod parquet_rows;

use super::{COLUMNS, TableFormat, TableWriter, columns::Cell, plain};
use crate::redact::{Level, Own};
use parquet::{
    file::reader::{FileReader, SerializedFileReader},
    record::Field,
};
use parquet_rows::parquet_rows;
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
    for sign in ["=", "+", "-", "@", "＝", "＋", "－", "＠"] {
        let text = plain(Some(Cell::Text(format!("{sign}1+1"))));
        assert_eq!(text, format!("'{sign}1+1"));
    }
    assert!(text.contains("'=HYPERLINK") && !text.contains("kanarienvogel"), "{text}");
}

/// The rows of both forms of a report, as texts.
fn both(report: &Report, own: &Own) -> [String; 2] {
    [TableFormat::Csv, TableFormat::Parquet].map(|format| {
        let mut table = TableWriter::new(format, Level::Strict, own.clone(), Vec::new()).unwrap();
        table.add(report.clone()).unwrap();
        let bytes = table.finish().unwrap();
        match format {
            TableFormat::Csv => String::from_utf8(bytes).unwrap(),
            TableFormat::Parquet => parquet_rows(&bytes),
        }
    })
}

fn golden(wanted: &str) -> Report {
    reports().into_iter().find(|(name, _)| name == wanted).unwrap().1
}

fn mx_port_dropped() -> Report {
    golden("mx_port_dropped")
}

#[test]
fn the_second_net_leaves_the_words_of_each_reports_own_provider() {
    let own = Own { users: vec!["protonmail".into()], ..Own::default() };
    let mut table = TableWriter::new(TableFormat::Csv, Level::Strict, own, Vec::new()).unwrap();
    let mut other = mx_port_dropped();
    other.findings[0].targets.push("mail.protonmail.ch".into());
    for report in [other, golden("russia_2019")] {
        table.add(report).unwrap();
    }
    let text = String::from_utf8(table.finish().unwrap()).unwrap();
    let (others, protons): (Vec<&str>, _) =
        text.lines().skip(1).partition(|row| row.contains(",example,"));
    assert!(!others.concat().contains("protonmail"), "{text}");
    assert!(protons.concat().contains("mail.protonmail.ch:25"), "{text}");
}

#[test]
fn the_second_net_is_under_the_cells_too() {
    let own = Own {
        users: vec!["kanarienvogel".into()],
        addresses: vec!["192.168.7.222".parse().unwrap()],
        hardware: vec![[2, 0xca, 0xfe, 0xab, 0xcd, 0xef]],
        ..Own::default()
    };
    let hidden = ["legovneiranak", "02cafeabcdef", "c0a807de", "a2FuYXJpZW52b2dlb"];
    let mut report = mx_port_dropped();
    report.findings[0].targets.extend(hidden.map(str::to_owned));
    for text in both(&report, &own) {
        for word in hidden {
            assert!(!text.contains(word), "{word}: {text}");
        }
        assert!(text.contains("(removed)") && text.contains("mx1.example.test"), "{text}");
    }
    let mut table = TableWriter::new(TableFormat::Csv, Level::Strict, own, Vec::new()).unwrap();
    table.add(report).unwrap();
    assert!(table.removed().iter().any(|one| one.kind == crate::redact::Removal::Encoded));
}

#[test]
fn the_network_that_is_to_be_out_is_in_no_cell() {
    for chosen in ["MTS PJSC", "AS8359"] {
        let own = Own { chosen: vec![chosen.into()], ..Own::default() };
        for text in both(&mx_port_dropped(), &own) {
            assert!(!text.contains("MTS PJSC") && !text.contains("8359"), "{chosen}: {text}");
        }
    }
}

#[test]
fn every_column_is_described() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report-format.md");
    let guide = fs::read_to_string(guide).unwrap();
    for column in COLUMNS {
        assert!(guide.contains(&format!("| `{}` |", column.name)), "{} is missing", column.name);
    }
}
