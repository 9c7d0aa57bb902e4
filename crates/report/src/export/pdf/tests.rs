//! Every golden report as a PDF.

use super::{
    Page,
    font::Fonts,
    laid_out,
    layout::{Kind, Line, Sheet},
    pdf,
    shape::{Paragraph, Run},
};
use crate::export::{
    Language,
    tests::{LANGUAGE, reports},
};
use std::{fs, path::Path};
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
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    for (name, report) in reports() {
        let page = Page::new(&report, &LANGUAGE);
        let sheet = laid_out(&page, &report, &LANGUAGE, "credit", &str::to_owned).unwrap();
        for line in sheet.lines.iter().filter(|line| is_heading(&sheet, line)) {
            let below = |other: &&Line| other.page == line.page && other.y > line.y;
            let followed = sheet.lines.iter().filter(below).any(|other| !is_heading(&sheet, other));
            assert!(followed, "{name}, page {}: {:?}", line.page + 1, texts(&line.runs));
        }
        let last = sheet.pages() - 1;
        let on_it = sheet.lines.iter().filter(|line| line.page == last).count();
        assert!(on_it > 1, "{name}: a page for a line");
    }
}

fn is_heading(sheet: &Sheet<'_>, line: &Line) -> bool {
    matches!(sheet.blocks[line.block], Kind::Heading(_))
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

/// A text on one line, and whether all of it can be drawn.
fn line(text: &str, right_to_left: bool) -> (Vec<Run>, bool) {
    Paragraph::new(text, right_to_left).line(0..text.len(), false, &Fonts::new().unwrap())
}

fn texts(runs: &[Run]) -> Vec<&str> {
    runs.iter().map(|run| run.text.as_str()).collect()
}

#[test]
fn arabic_letters_join_and_run_from_right_to_left() {
    let (runs, complete) = line("شبکه", true);
    assert!(complete && runs.len() == 1, "{:?}", texts(&runs));
    let starts: Vec<usize> = runs[0].glyphs.iter().map(|glyph| glyph.text_range.start).collect();
    assert_eq!(starts, [6, 4, 2, 0], "the last letter is drawn first, on the left");
    let alone: Vec<u32> = "هکبش"
        .chars()
        .map(|letter| line(&letter.to_string(), true).0[0].glyphs[0].glyph_id.to_u32())
        .collect();
    let joined: Vec<u32> = runs[0].glyphs.iter().map(|glyph| glyph.glyph_id.to_u32()).collect();
    assert!(joined.iter().zip(&alone).all(|(a, b)| a != b), "{joined:?} {alone:?}");
}

#[test]
fn what_is_written_from_left_to_right_keeps_its_order_in_the_midst() {
    let (runs, _) = line("به \u{2066}mx1.example.test:25 (2001:db8::25)\u{2069} نرسید.", true);
    assert_eq!(texts(&runs), [" نرسید.", "mx1.example.test:25 (2001:db8::25)", "به "]);
    let (runs, _) = line("نقطه 2، 212.188.1.1", true);
    assert_eq!(texts(&runs)[0], "212.188.1.1");
}

#[test]
fn each_script_is_drawn_in_a_font_that_has_it_and_a_box_is_told() {
    let (runs, complete) = line("到 Proton Mail 的路被阻断。", false);
    assert!(complete);
    assert_eq!(texts(&runs), ["到", " Proton Mail ", "的路被阻断。"]);
    assert_ne!(runs[0].face, runs[1].face);
    assert!(!line("한국어", false).1, "boxes are not told");
}

#[test]
fn every_catalogue_can_be_drawn_whole() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let fonts = Fonts::new().unwrap();
    let mut seen = 0;
    for folder in fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path()) {
        for file in fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            let text = fs::read_to_string(&file).unwrap();
            let drawn = text.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars);
            let drawn: String = drawn.collect();
            for bold in [false, true] {
                let missing: Vec<char> = drawn
                    .chars()
                    .filter(|letter| !matches!(letter, '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}'))
                    .filter(|letter| fonts.of(*letter, bold, None).is_none())
                    .collect();
                assert!(missing.is_empty(), "{}: {missing:?}", file.display());
            }
            seen += 1;
        }
    }
    assert!(seen > 10, "the catalogues are not where they were");
}
