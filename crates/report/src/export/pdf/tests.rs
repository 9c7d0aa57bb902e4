//! Every golden report as a PDF.

use super::pdf;
use crate::export::{
    Language,
    tests::{LANGUAGE, reports},
};
use waypost_model::Message;

#[test]
fn every_report_becomes_a_tagged_document() {
    for (name, report) in reports() {
        let file = pdf(&report, &LANGUAGE, "credit", &str::to_owned).unwrap();
        assert!(file.starts_with(b"%PDF-1.") && file.len() > 10_000, "{name}");
        let has = |text: &[u8]| file.windows(text.len()).any(|window| window == text);
        assert!(has(b"/StructTreeRoot") && has(b"/Lang"), "{name}");
    }
}

#[test]
fn every_text_goes_through_the_net() {
    let (_, report) = reports().remove(0);
    let seen = std::cell::RefCell::new(Vec::new());
    let net = |text: &str| {
        seen.borrow_mut().push(text.to_owned());
        "x".to_owned()
    };
    let say = |message: &Message| format!("say {}", message.id);
    let language = Language { tag: "en", right_to_left: false, say: &say };
    let blind = pdf(&report, &language, "the credit", &net).unwrap();
    for text in ["the credit", "say cli-heading-way", "say report-heading-times", "say station-dns"]
    {
        assert!(seen.borrow().iter().any(|one| one == text), "{text} is drawn unseen");
    }
    let open = pdf(&report, &language, "the credit", &str::to_owned).unwrap();
    assert!(blind.len() < open.len(), "the net's answer is not what is drawn");
}

#[test]
fn texts_that_fit_no_line_end() {
    let (_, mut report) = reports().remove(0);
    report.summary = "w".repeat(20_000) + "\u{7}\u{feff}漢字 \u{202e}";
    report.provider.name = String::new();
    let file = pdf(&report, &LANGUAGE, "", &str::to_owned).unwrap();
    assert!(file.starts_with(b"%PDF"));
}
