//! Ways around, with their steps.

use super::page::{BOLD, PLAIN, Row, Sheet, style};
use waypost_model::{AlternativeEntry, Mark, Service};

pub(super) fn draw(sheet: &mut Sheet<'_>, ways: &[AlternativeEntry]) {
    for (number, way) in ways.iter().enumerate() {
        if number > 0 {
            sheet.blank();
        }
        let page = sheet.page;
        let mark = Mark::from(way);
        let shape = format!("  {} ", page.shape(mark));
        sheet.marked(&shape, style(mark), "    ", &way.title, BOLD);
        if let Some(outcome) = way.outcome() {
            let outcome = page.render(&outcome);
            let words = way.why.iter().fold(outcome, |words, why| format!("{words} {why}"));
            sheet.wrapped("    ", "    ", &words, style(mark));
        }
        for (step, text) in (1_u32..).zip(&way.steps) {
            sheet.wrapped(&format!("    {step}. "), "       ", text, PLAIN);
        }
        if !way.services.is_empty() {
            let helps = Row::new(
                page.text("cli-helps"),
                Service::names(&way.services, |message| page.render(message)),
            );
            sheet.table("    ", &[helps]);
        }
    }
}
