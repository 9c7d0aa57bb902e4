//! What mail servers' logs show.

use super::page::{BOLD, FAINT, PLAIN, Page, Row, Sheet, style};
use waypost_app::{AddressJson, DestinationJson, FindingJson, LogCause, MailLogJson};
use waypost_model::{Mark, Message, minute};

/// Destinations that are listed; those with failed connections come first.
const MOST_DESTINATIONS: usize = 10;
/// Addresses that are listed of each.
const MOST_ADDRESSES: usize = 5;

/// What the logs show.
pub(crate) fn maillog(log: &MailLogJson, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    sheet.wrapped("", "", &log.summary, BOLD);
    if let (Some(from), Some(to)) = (&log.from, &log.to) {
        let span = Message::new("cli-log-span")
            .with("from", minute(*from))
            .with("to", minute(*to))
            .with("lines", number(log.lines))
            .with("unparsed", number(log.unparsed));
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
    let mark =
        if finding.finding.cause == LogCause::Greylisted { Mark::Unknown } else { Mark::Bad };
    let shape = format!("  {} ", page.shape(mark));
    sheet.marked(&shape, style(mark), "    ", &finding.title, BOLD);
    sheet.wrapped("    ", "    ", &finding.explanation, PLAIN);
    let sure = page.render(&finding.finding.confidence.message());
    sheet.table("    ", &[Row::new(page.text("cli-sure"), sure)]);
}

fn draw_destination(sheet: &mut Sheet<'_>, destination: &DestinationJson) {
    let page = sheet.page;
    let counts = Message::new("cli-log-destination")
        .with("attempts", number(destination.attempts))
        .with("delivered", number(destination.delivered))
        .with("deferred", number(destination.deferred))
        .with("bounced", number(destination.bounced));
    sheet.table("  ", &[Row::new(destination.domain.clone(), page.render(&counts))]);
    for address in destination.addresses.iter().take(MOST_ADDRESSES) {
        let good = address.counts.failed() == 0;
        let mark = if good { Mark::Good } else { Mark::Bad };
        let shape = format!("    {} ", page.shape(mark));
        sheet.marked(&shape, style(mark), "      ", &address_text(page, address), PLAIN);
    }
    more(sheet, "    ", destination.addresses.len(), MOST_ADDRESSES);
}

fn address_text(page: &Page, of: &AddressJson) -> String {
    let address = &of.counts;
    let named = [Some(address.address.to_string()), address.host.clone(), of.as_name.clone()];
    let counts = Message::new("cli-log-address")
        .with("connected", number(address.connected))
        .with("timeout", number(address.timeout))
        .with("refused", number(address.refused))
        .with("reset", number(address.reset))
        .with("unreachable", number(address.unreachable));
    format!(
        "{}: {}",
        named.into_iter().flatten().collect::<Vec<_>>().join(", "),
        page.render(&counts)
    )
}

fn more(sheet: &mut Sheet<'_>, indent: &str, all: usize, shown: usize) {
    if let Some(more @ 1..) = all.checked_sub(shown) {
        let more = sheet.page.render(&Message::new("cli-more").with("count", more));
        sheet.wrapped(indent, indent, &more, FAINT);
    }
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
