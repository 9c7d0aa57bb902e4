//! Earlier reports, and what has changed between two.

use super::{
    page::{BOLD, FAINT, PLAIN, Page, Row, Sheet, columns, padded, style, styled},
    report::{state, verdict},
};
use waypost_app::{Comparison, Fault, HistoryEntry, Way};
use waypost_model::{Mark, Message, spoken_moment};

/// As much of an id as tells reports apart.
const ID_LENGTH: usize = 8;

/// One sentence.
pub(crate) fn sentence(message: &Message, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    sheet.wrapped("", "", &page.render(message), PLAIN);
    sheet.finish()
}

/// A line to each report, the latest first.
pub(crate) fn entries(entries: &[HistoryEntry], page: &Page) -> String {
    if entries.is_empty() {
        return sentence(&Message::new("history-empty"), page);
    }
    let cells = |entry: &HistoryEntry| {
        [
            short_id(&entry.id),
            spoken_moment(&entry.made_at),
            page.clean(&entry.provider.name),
            entry.network.clone().unwrap_or_default(),
        ]
    };
    let heads = ["history-id", "history-date", "history-provider", "history-network"];
    let heads = heads.map(|id| page.text(id));
    let mut widths = heads.each_ref().map(|head| columns(head) + 2);
    for entry in entries {
        for (width, cell) in widths.iter_mut().zip(cells(entry)) {
            *width = (*width).max(columns(&cell) + 2);
        }
    }
    let line = |cells: &[String; 4]| -> String {
        cells.iter().zip(widths).map(|(cell, width)| padded(cell, width)).collect()
    };
    let mut sheet = Sheet::new(page);
    let verdicts = page.text("history-verdict");
    sheet.line(&styled(&format!("{}{verdicts}", line(&heads)), FAINT));
    let left: usize = widths.iter().sum();
    for entry in entries {
        let (mark, words) = verdict(page, entry.status);
        let shape = format!("{} {words}", page.shape(mark));
        sheet.marked(&line(&cells(entry)), PLAIN, &" ".repeat(left), &shape, style(mark));
    }
    sheet.finish()
}

/// What has changed.
pub(crate) fn comparison(change: &Comparison, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    for entry in [&change.before, &change.after] {
        let (mark, words) = verdict(page, entry.status);
        let text = format!("{}: {words}", entry.provider.name);
        sheet.marked(
            &format!("{}  ", spoken_moment(&entry.made_at)),
            FAINT,
            "  ",
            &text,
            style(mark),
        );
    }
    if change.same_network == Some(false) {
        sheet.wrapped("", "", &page.text("history-other-network"), PLAIN);
    }
    if change.is_same() {
        sheet.blank();
        sheet.wrapped("", "", &page.text("history-same"), BOLD);
    }
    if !change.services.is_empty() {
        sheet.heading("cli-heading-parts");
        let rows = change.services.iter().map(|service| {
            let not_asked = || (Mark::Unknown, page.text("history-not-asked"));
            let [(_, before), (mark, after)] = [service.before, service.after]
                .map(|of| of.map_or_else(not_asked, |of| state(page, of)));
            let text = if service.before == service.after {
                after
            } else {
                page.render(
                    &Message::new("history-change").with("before", before).with("after", after),
                )
            };
            let text = format!("{} {text}", page.shape(mark));
            Row::new(page.render(&service.service.message()), text).styled(style(mark))
        });
        sheet.table("  ", &rows.collect::<Vec<_>>());
    }
    faults(&mut sheet, "history-appeared", &change.appeared);
    faults(&mut sheet, "history-gone", &change.gone);
    faults(&mut sheet, "history-stayed", &change.stayed);
    ways(&mut sheet, "history-new-ways", &change.new_ways);
    ways(&mut sheet, "history-lost-ways", &change.lost_ways);
    sheet.finish()
}

fn faults(sheet: &mut Sheet<'_>, heading: &str, faults: &[Fault]) {
    list(sheet, heading, faults.iter().map(|fault| fault.title.as_str()));
}

fn ways(sheet: &mut Sheet<'_>, heading: &str, ways: &[Way]) {
    list(sheet, heading, ways.iter().map(|way| way.title.as_str()));
}

fn list<'a>(sheet: &mut Sheet<'_>, heading: &str, titles: impl Iterator<Item = &'a str>) {
    for (number, title) in titles.enumerate() {
        if number == 0 {
            sheet.heading(heading);
        }
        sheet.wrapped("  - ", "    ", title, PLAIN);
    }
}

fn short_id(id: &str) -> String {
    id.chars().take(ID_LENGTH).collect()
}
