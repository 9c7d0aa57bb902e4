//! What was found, with its evidence and its doubts.

use super::{
    page::{BOLD, Mark, PLAIN, Page, Row, Sheet},
    stations,
};
use waypost_model::{Confidence, FindingEntry, Message, Where};

/// More targets than this say no more.
const MOST_TARGETS: usize = 3;

pub(super) fn draw(sheet: &mut Sheet<'_>, findings: &[FindingEntry]) {
    for (number, finding) in findings.iter().enumerate() {
        if number > 0 {
            sheet.blank();
        }
        let page = sheet.page;
        let mark = match finding.confidence {
            Confidence::Possible => Mark::Unknown,
            _ => stations::mark(finding.cause),
        };
        let shape = format!("  {} ", page.shape(mark));
        sheet.marked(&shape, mark.style(), "    ", &finding.title, BOLD);
        for paragraph in finding.explanation.split("\n\n") {
            sheet.wrapped("    ", "    ", paragraph, PLAIN);
        }
        let rows = rows(page, finding);
        sheet.table("    ", &rows);
    }
}

fn rows(page: &Page, finding: &FindingEntry) -> Vec<Row> {
    let mut rows = vec![Row::new(page.text("cli-sure"), sure(page, finding.confidence))];
    if let Some(place) = &finding.place {
        rows.push(Row::new(page.text("cli-where"), where_text(page, place)));
    }
    if !finding.targets.is_empty() {
        rows.push(Row::new(page.text("cli-seen-at"), targets(page, &finding.targets)));
    }
    for (id, ruled_out) in [("cli-ruled-out", true), ("cli-left-open", false)] {
        let rivals: Vec<&str> = finding
            .rivals
            .iter()
            .filter(|rival| rival.ruled_out == ruled_out)
            .map(|rival| rival.text.as_str())
            .collect();
        if !rivals.is_empty() {
            rows.push(Row::new(page.text(id), rivals.join("; ")));
        }
    }
    rows
}

/// How sure something is, in a word.
pub(super) fn sure(page: &Page, confidence: Confidence) -> String {
    page.text(match confidence {
        Confidence::Certain => "cli-sure-certain",
        Confidence::Likely => "cli-sure-likely",
        Confidence::Possible => "cli-sure-possible",
    })
}

fn where_text(page: &Page, place: &Where) -> String {
    let mut parts = vec![page.render(&Message::new("cli-point").with("hop", i64::from(place.hop)))];
    parts.extend(place.address.map(|address| address.to_string()));
    parts.extend(place.asn.map(|asn| format!("AS{asn}")));
    parts.extend(place.as_name.clone());
    parts.join(", ")
}

fn targets(page: &Page, targets: &[String]) -> String {
    let mut shown = targets.iter().take(MOST_TARGETS).cloned().collect::<Vec<_>>().join(", ");
    if let Some(more @ 1..) = targets.len().checked_sub(MOST_TARGETS) {
        shown.push(' ');
        shown.push_str(&page.render(&Message::new("cli-more").with("count", more)));
    }
    shown
}
