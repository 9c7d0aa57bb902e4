//! The user's own bridges.

use super::{
    history::sentence,
    page::{FAINT, PLAIN, Page, Sheet, columns, padded, style, styled},
};
use waypost_app::{BridgeLine, BridgeTrial};
use waypost_model::{Mark, Message};

/// A line to each bridge; the secret itself only where it is asked for.
pub(crate) fn bridges(bridges: &[BridgeLine], reveal: bool, page: &Page) -> String {
    if bridges.is_empty() {
        return sentence(&Message::new("bridges-empty"), page);
    }
    let head = page.text("bridges-head-label");
    let label_width = bridges.iter().map(|bridge| columns(&bridge.label()));
    let width = label_width.chain([columns(&head)]).max().unwrap_or_default() + 2;
    let mut sheet = Sheet::new(page);
    let transport = page.text("bridges-head-transport");
    sheet.line(&styled(&format!("{}{transport}", padded(&head, width)), FAINT));
    for bridge in bridges {
        let transport = match bridge.transport() {
            "direct" => page.text("bridges-transport-direct"),
            name => page.clean(name),
        };
        sheet.line(&format!("{}{transport}", padded(&bridge.label(), width)));
        if reveal {
            // Never wrapped: it is there to be copied.
            sheet.line(&styled(&page.clean(bridge.reveal()), PLAIN));
        }
    }
    sheet.finish()
}

/// A line to each bridge that was tried.
pub(crate) fn bridge_trials(trials: &[BridgeTrial], page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    for trial in trials {
        let mark = if trial.works { Mark::Good } else { Mark::Bad };
        let first = format!("{} ", page.shape(mark));
        let text = format!("{}  {}  {}", trial.label, trial.transport, page.render(&trial.says));
        sheet.marked(&first, style(mark), "    ", &text, PLAIN);
    }
    sheet.finish()
}
