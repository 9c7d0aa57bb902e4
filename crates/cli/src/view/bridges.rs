//! The user's own bridges.

use super::{
    history::sentence,
    page::{FAINT, PLAIN, Page, Sheet, columns, padded, styled},
};
use waypost_app::BridgeLine;
use waypost_model::Message;

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
