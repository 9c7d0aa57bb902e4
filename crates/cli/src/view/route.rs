//! The doors of a route that is open, and how to use them.

use super::page::{BOLD, PLAIN, Page, Sheet, style, styled};
use waypost_app::{DoorEvent, ForwardPort};
use waypost_model::{Mark, Message};

/// The doors; nothing for other events.
pub(crate) fn route(event: &DoorEvent, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    let DoorEvent::Ready { socks, pac, forwards } = event else { return sheet.finish() };
    let mark = styled(page.shape(Mark::Good), style(Mark::Good));
    sheet.wrapped(&format!("{mark} "), "  ", &page.text("cli-route-open"), BOLD);
    let socks = Message::new("cli-route-socks").with("address", socks.as_str());
    sheet.wrapped("  ", "  ", &page.render(&socks), PLAIN);
    let pac = Message::new("cli-route-pac").with("address", pac.as_str());
    sheet.wrapped("  ", "  ", &page.render(&pac), PLAIN);
    for forward in forwards {
        self::forward(forward, &mut sheet, page);
    }
    sheet.wrapped("  ", "  ", &page.text("cli-route-close"), PLAIN);
    sheet.finish()
}

fn forward(forward: &ForwardPort, sheet: &mut Sheet<'_>, page: &Page) {
    let head = Message::new("cli-route-forward")
        .with("service", Message::new(format!("service-short-{}", forward.service)))
        .with("address", forward.address.as_str())
        .with("host", forward.host.as_str());
    sheet.wrapped("  ", "  ", &page.render(&head), PLAIN);
    for step in &forward.steps {
        sheet.wrapped("    - ", "      ", &page.render(step), PLAIN);
    }
}
