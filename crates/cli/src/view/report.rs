//! A whole report.

use super::{
    alternatives, findings,
    page::{BOLD, FAINT, PLAIN, Page, Row, Sheet, columns, style},
    stations,
};
use waypost_model::{Mark, Report, ServiceState, Status};

/// The report as a person reads it.
pub(crate) fn report(report: &Report, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    head(&mut sheet, report);
    sheet.heading("cli-heading-way");
    stations::draw(&mut sheet, report.stations());
    if !report.services.is_empty() {
        sheet.heading("cli-heading-parts");
        services(&mut sheet, report);
    }
    if !report.findings.is_empty() {
        sheet.heading("cli-heading-findings");
        findings::draw(&mut sheet, &report.findings);
    }
    if !report.alternatives.is_empty() {
        sheet.heading("cli-heading-alternatives");
        alternatives::draw(&mut sheet, &report.alternatives);
    }
    sheet.blank();
    sheet.wrapped("", "", &page.render(&report.made()), FAINT);
    sheet.finish()
}

fn head(sheet: &mut Sheet<'_>, report: &Report) {
    let page = sheet.page;
    let (mark, verdict) = verdict(page, report.status);
    let shape = format!("{} ", page.shape(mark));
    let title = format!("{}: {verdict}", report.provider.name);
    sheet.marked(&shape, style(mark), &" ".repeat(columns(&shape)), &title, BOLD);
    sheet.wrapped("", "", &report.summary, PLAIN);
    if let Some(assumed) = report.assumption() {
        sheet.wrapped("", "", &page.render(&assumed), FAINT);
    }
}

/// The verdict in a few words.
pub(super) fn verdict(page: &Page, status: Status) -> (Mark, String) {
    (status.into(), page.render(&status.message()))
}

/// How one part of the mail is doing.
pub(super) fn state(page: &Page, state: ServiceState) -> (Mark, String) {
    (state.into(), page.render(&state.message()))
}

fn services(sheet: &mut Sheet<'_>, report: &Report) {
    let page = sheet.page;
    let rows = report.services.iter().map(|(service, now)| {
        let (mark, words) = state(page, *now);
        let text = format!("{} {words}", page.shape(mark));
        Row::new(page.render(&service.message()), text).styled(style(mark))
    });
    sheet.table("  ", &rows.collect::<Vec<_>>());
}
