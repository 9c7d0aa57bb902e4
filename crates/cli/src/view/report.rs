//! A whole report.

use super::{
    alternatives, findings,
    page::{BOLD, FAINT, Mark, PLAIN, Page, Row, Sheet, columns},
    stations,
};
use waypost_model::{Message, Report, Service, ServiceState, Status};

/// The report as a person reads it.
pub(crate) fn report(report: &Report, page: &Page) -> String {
    let mut sheet = Sheet::new(page);
    head(&mut sheet, report);
    sheet.heading("cli-heading-way");
    stations::draw(&mut sheet, stations::marks(report));
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
    let made = Message::new("cli-made")
        .with("time", moment(&report.made_at))
        .with("seconds", i64::try_from(report.duration_ms / 1000).unwrap_or(i64::MAX));
    sheet.wrapped("", "", &page.render(&made), FAINT);
    sheet.finish()
}

fn head(sheet: &mut Sheet<'_>, report: &Report) {
    let page = sheet.page;
    let (mark, verdict) = verdict(page, report.status);
    let shape = format!("{} ", page.shape(mark));
    let title = format!("{}: {verdict}", report.provider.name);
    sheet.marked(&shape, mark.style(), &" ".repeat(columns(&shape)), &title, BOLD);
    sheet.wrapped("", "", &report.summary, PLAIN);
    if report.subject.assumed {
        let assumed = Message::new("cli-assumed").with("provider", report.provider.name.as_str());
        sheet.wrapped("", "", &page.render(&assumed), FAINT);
    }
}

/// The verdict in a few words.
pub(super) fn verdict(page: &Page, status: Status) -> (Mark, String) {
    let (mark, id) = match status {
        Status::Ok => (Mark::Good, "status-ok"),
        Status::Blocked => (Mark::Bad, "status-blocked"),
        Status::LocalProblem => (Mark::Bad, "status-local-problem"),
        Status::ProviderProblem => (Mark::Bad, "status-provider-problem"),
        Status::Degraded => (Mark::Middling, "status-degraded"),
        Status::Inconclusive => (Mark::Unknown, "status-inconclusive"),
    };
    (mark, page.text(id))
}

/// How one part of the mail is doing.
pub(super) fn state(page: &Page, state: ServiceState) -> (Mark, String) {
    let (mark, id) = match state {
        ServiceState::Ok => (Mark::Good, "state-ok"),
        ServiceState::Blocked => (Mark::Bad, "state-blocked"),
        ServiceState::Degraded => (Mark::Middling, "state-degraded"),
        ServiceState::Down => (Mark::Bad, "state-down"),
        ServiceState::Unknown => (Mark::Unknown, "state-unknown"),
    };
    (mark, page.text(id))
}

fn services(sheet: &mut Sheet<'_>, report: &Report) {
    let page = sheet.page;
    let rows = report.services.iter().map(|(service, now)| {
        let (mark, words) = state(page, *now);
        let text = format!("{} {words}", page.shape(mark));
        Row::new(short_name(page, *service), text).styled(mark.style())
    });
    sheet.table("  ", &rows.collect::<Vec<_>>());
}

pub(super) fn short_name(page: &Page, service: Service) -> String {
    page.text(&format!("service-short-{service}"))
}

/// The services' names, one after another.
pub(super) fn short_names(page: &Page, services: &[Service]) -> String {
    services.iter().map(|service| short_name(page, *service)).collect::<Vec<_>>().join(", ")
}

/// `2026-11-23T16:42:07.123Z` as `2026-11-23 16:42 UTC`; anything else as it is.
pub(crate) fn moment(made_at: &str) -> String {
    match (made_at.get(..10), made_at.get(10..11), made_at.get(11..16)) {
        (Some(day), Some("T"), Some(minute)) if made_at.ends_with('Z') => {
            format!("{day} {minute} UTC")
        }
        _ => made_at.to_owned(),
    }
}
