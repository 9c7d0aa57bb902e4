//! Every mail of the corpus against its table of expectations.
//!
//! `written.toml` lists mails that were written for this test after the formats' public descriptions,
//! `made.toml` mails that real servers sent in an isolated network. At least 95 of 100 mails must be read
//! exactly as the table says, and none may be read as a cut path that is not listed as one.

use serde::Deserialize;
use std::fs::File;
use std::path::Path;
use waypost_mailflow::bounce::{self, Action, Kind};
use waypost_mailflow::{Cause, bounce::RecipientReport};
use waypost_model::Confidence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    mail: Vec<Mail>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mail {
    file: String,
    is_bounce: bool,
    #[serde(default)]
    report: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    recipient: String,
    action: Action,
    temporary: bool,
    cause: Cause,
    confidence: Option<Confidence>,
    host: Option<String>,
    address: Option<String>,
    port: Option<u16>,
    code: Option<u16>,
    enhanced: Option<String>,
    reporting_mta: Option<String>,
}

/// The first way in which a report is not as expected.
fn difference(expected: &Expected, found: &RecipientReport) -> Option<String> {
    fn differ<T: PartialEq + std::fmt::Debug>(
        what: &str,
        expected: &T,
        found: &T,
    ) -> Option<String> {
        (expected != found).then(|| format!("{what}: expected {expected:?}, found {found:?}"))
    }
    fn if_given<T: PartialEq + std::fmt::Debug>(
        what: &str,
        expected: &Option<T>,
        found: &Option<T>,
    ) -> Option<String> {
        expected.as_ref().and_then(|_| differ(what, expected, found))
    }
    differ("recipient", &expected.recipient, &found.recipient)
        .or_else(|| differ("cause", &expected.cause, &found.cause))
        .or_else(|| differ("action", &expected.action, &found.action))
        .or_else(|| differ("temporary", &expected.temporary, &found.temporary))
        .or_else(|| if_given("confidence", &expected.confidence, &Some(found.confidence)))
        .or_else(|| if_given("host", &expected.host, &found.remote.host))
        .or_else(|| {
            if_given("address", &expected.address, &found.remote.address.map(|a| a.to_string()))
        })
        .or_else(|| if_given("port", &expected.port, &found.remote.port))
        .or_else(|| if_given("code", &expected.code, &found.reply.code))
        .or_else(|| if_given("enhanced", &expected.enhanced, &found.reply.enhanced))
        .or_else(|| if_given("reporting_mta", &expected.reporting_mta, &found.reporting_mta))
}

#[derive(Default)]
struct Score {
    mails: usize,
    exact: usize,
    wrong: Vec<String>,
    false_paths: Vec<String>,
}

fn read_table(table: &str, score: &mut Score) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let text = std::fs::read_to_string(corpus.join(table)).unwrap();
    let table: Table = toml::from_str(&text).unwrap();
    for mail in table.mail {
        score.mails += 1;
        let found = bounce::read(File::open(corpus.join(&mail.file)).unwrap()).unwrap();
        let mut wrong = Vec::new();
        if (found.kind == Kind::Bounce) != mail.is_bounce {
            wrong.push(format!("is_bounce: expected {}, found {:?}", mail.is_bounce, found.kind));
        }
        if found.reports.len() != mail.report.len() {
            wrong.push(format!(
                "reports: expected {}, found {:?}",
                mail.report.len(),
                found.reports
            ));
        }
        wrong.extend(mail.report.iter().zip(&found.reports).filter_map(|(e, f)| difference(e, f)));
        for report in found.reports.iter().filter(|report| report.cause.is_path()) {
            let listed = mail
                .report
                .iter()
                .any(|e| e.recipient == report.recipient && e.cause == report.cause);
            if !listed {
                score.false_paths.push(format!("{}: {report:?}", mail.file));
            }
        }
        score.exact += usize::from(wrong.is_empty());
        score.wrong.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", mail.file)));
    }
}

#[test]
fn the_corpus_is_read_as_it_was_meant() {
    let mut score = Score::default();
    read_table("written.toml", &mut score);
    read_table("made.toml", &mut score);
    println!("{} of {} mails read exactly", score.exact, score.mails);
    for wrong in &score.wrong {
        println!("  {wrong}");
    }
    assert!(score.mails >= 80, "the corpus has shrunk to {} mails", score.mails);
    assert_eq!(score.false_paths, Vec::<String>::new(), "read as a cut path wrongly");
    assert!(score.exact * 100 >= score.mails * 95, "less than 95 % read exactly");
}
