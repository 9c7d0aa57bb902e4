//! What was found, with its evidence and its doubts.

use super::page::{BOLD, PLAIN, Page, Row, Sheet, style};
use waypost_model::{FindingEntry, Mark, Message};

/// More targets than this say no more.
const MOST_TARGETS: usize = 3;

pub(super) fn draw(sheet: &mut Sheet<'_>, findings: &[FindingEntry]) {
    for (number, finding) in findings.iter().enumerate() {
        if number > 0 {
            sheet.blank();
        }
        let page = sheet.page;
        let mark = Mark::from(finding);
        let shape = format!("  {} ", page.shape(mark));
        sheet.marked(&shape, style(mark), "    ", &finding.title, BOLD);
        for paragraph in finding.explanation.split("\n\n") {
            sheet.wrapped("    ", "    ", paragraph, PLAIN);
        }
        let rows = rows(page, finding);
        sheet.table("    ", &rows);
    }
}

fn rows(page: &Page, finding: &FindingEntry) -> Vec<Row> {
    let mut rows =
        vec![Row::new(page.text("cli-sure"), page.render(&finding.confidence.message()))];
    if let Some(place) = &finding.place {
        rows.push(Row::new(page.text("cli-where"), place.said(|message| page.render(message))));
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

fn targets(page: &Page, targets: &[String]) -> String {
    let mut shown = targets.iter().take(MOST_TARGETS).cloned().collect::<Vec<_>>().join(", ");
    if let Some(more @ 1..) = targets.len().checked_sub(MOST_TARGETS) {
        shown.push(' ');
        shown.push_str(&page.render(&Message::new("cli-more").with("count", more)));
    }
    shown
}
