//! A mail that came back.

use super::page::{BOLD, PLAIN, Page, Row, Sheet, style};
use waypost_app::{BounceJson, RemoteJson, ReportJson};
use waypost_model::Mark;

/// What a mail says of its delivery.
pub(crate) fn bounce(bounce: &BounceJson, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    sheet.wrapped("", "", &bounce.summary, BOLD);
    for report in &bounce.reports {
        sheet.blank();
        let mark = if bounce.is_bounce { Mark::Bad } else { Mark::Good };
        sheet.marked(&format!("{} ", page.shape(mark)), style(mark), "  ", &report.title, BOLD);
        sheet.wrapped("  ", "  ", &report.explanation, PLAIN);
        sheet.table("  ", &rows(page, report));
    }
    sheet.finish()
}

fn rows(page: &Page, report: &ReportJson) -> Vec<Row> {
    let reply = [
        report.smtp.code.map(|code| code.to_string()),
        report.smtp.enhanced.clone(),
        report.smtp.text.clone(),
    ];
    let mut rows = vec![
        Row::new(page.text("cli-recipient"), report.recipient.clone()),
        Row::new(page.text("cli-sure"), page.render(&report.confidence.message())),
        Row::new(page.text("cli-server"), server(&report.remote)),
        Row::new(page.text("cli-reply"), reply.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        Row::new(page.text("cli-reported-by"), report.reporting_mta.clone().unwrap_or_default()),
    ];
    rows.retain(|row| !row.text.is_empty());
    rows
}

fn server(remote: &RemoteJson) -> String {
    let port = |of: String| remote.port.map_or(of.clone(), |port| format!("{of}:{port}"));
    let parts = [
        remote.host.clone().map(port),
        remote.address.map(|address| address.to_string()),
        remote.asn.map(|asn| format!("AS{asn}")),
        remote.as_name.clone(),
        remote.country.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
