//! Ways around, with their steps.

use super::{
    page::{BOLD, Mark, PLAIN, Page, Row, Sheet},
    report::short_names,
};
use waypost_model::{AlternativeEntry, AlternativeKind, Message};

pub(super) fn draw(sheet: &mut Sheet<'_>, ways: &[AlternativeEntry]) {
    for (number, way) in ways.iter().enumerate() {
        if number > 0 {
            sheet.blank();
        }
        let page = sheet.page;
        let mark = match way.works {
            Some(true) => Mark::Good,
            Some(false) => Mark::Bad,
            None => Mark::Unknown,
        };
        let shape = format!("  {} ", page.shape(mark));
        sheet.marked(&shape, mark.style(), "    ", &way.title, BOLD);
        if let Some(outcome) = outcome(page, way) {
            sheet.wrapped("    ", "    ", &outcome, mark.style());
        }
        for (step, text) in (1_u32..).zip(&way.steps) {
            sheet.wrapped(&format!("    {step}. "), "       ", text, PLAIN);
        }
        if !way.services.is_empty() {
            let helps = Row::new(page.text("cli-helps"), short_names(page, &way.services));
            sheet.table("    ", &[helps]);
        }
    }
}

/// What came of trying it. Of what only the user can try there is nothing to say.
fn outcome(page: &Page, way: &AlternativeEntry) -> Option<String> {
    let ours = !matches!(
        way.kind,
        AlternativeKind::OtherNetwork
            | AlternativeKind::OtherSender
            | AlternativeKind::FixLocal
            | AlternativeKind::Wait
            | AlternativeKind::ContactSupport
    );
    ours.then(|| match (way.works, way.took_ms) {
        (Some(true), took) => {
            let seconds = i64::try_from(took.unwrap_or(0) / 1000).unwrap_or(i64::MAX);
            page.render(&Message::new("cli-tried-works").with("seconds", seconds))
        }
        (Some(false), _) => page.text("cli-tried-fails"),
        (None, _) => page.text("cli-not-tried"),
    })
}
