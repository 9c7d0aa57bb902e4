//! What mail servers' logs show.

use super::page::{BOLD, FAINT, PLAIN, Page, Row, Sheet, style};
use waypost_app::{DestinationJson, FindingJson, MailLogJson};
use waypost_model::Message;

/// Destinations that are listed; those with failed connections come first.
const MOST_DESTINATIONS: usize = 10;
/// Addresses that are listed of each.
const MOST_ADDRESSES: usize = 5;

/// What the logs show.
pub(crate) fn maillog(log: &MailLogJson, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    sheet.wrapped("", "", &log.summary, BOLD);
    if let Some(span) = log.span() {
        sheet.wrapped("", "", &page.render(&span), FAINT);
    }
    if !log.findings.is_empty() {
        sheet.heading("cli-heading-findings");
        for (place, finding) in log.findings.iter().enumerate() {
            if place > 0 {
                sheet.blank();
            }
            draw_finding(&mut sheet, finding);
        }
    }
    if !log.destinations.is_empty() {
        sheet.heading("cli-heading-destinations");
        for destination in log.destinations.iter().take(MOST_DESTINATIONS) {
            draw_destination(&mut sheet, destination);
        }
        more(&mut sheet, "  ", log.destinations.len(), MOST_DESTINATIONS);
    }
    sheet.finish()
}

fn draw_finding(sheet: &mut Sheet<'_>, finding: &FindingJson) {
    let page = sheet.page;
    let mark = finding.mark();
    let shape = format!("  {} ", page.shape(mark));
    sheet.marked(&shape, style(mark), "    ", &finding.title, BOLD);
    sheet.wrapped("    ", "    ", &finding.explanation, PLAIN);
    let sure = page.render(&finding.finding.confidence.message());
    sheet.table("    ", &[Row::new(page.text("cli-sure"), sure)]);
}

fn draw_destination(sheet: &mut Sheet<'_>, destination: &DestinationJson) {
    let page = sheet.page;
    let counts = page.render(&destination.counts());
    sheet.table("  ", &[Row::new(destination.domain.clone(), counts)]);
    for address in destination.addresses.iter().take(MOST_ADDRESSES) {
        let mark = address.mark();
        let shape = format!("    {} ", page.shape(mark));
        let said = address.said(&|message| page.render(message), &str::to_owned);
        sheet.marked(&shape, style(mark), "      ", &said, PLAIN);
    }
    more(sheet, "    ", destination.addresses.len(), MOST_ADDRESSES);
}

fn more(sheet: &mut Sheet<'_>, indent: &str, all: usize, shown: usize) {
    if let Some(more @ 1..) = all.checked_sub(shown) {
        let more = sheet.page.render(&Message::new("cli-more").with("count", more));
        sheet.wrapped(indent, indent, &more, FAINT);
    }
}
