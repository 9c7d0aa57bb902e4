//! `waypost explain REPORT.json`

use crate::{
    Found,
    args::{Common, Explain},
    failure::Failure,
    input, output,
};
use waypost_app::Event;
use waypost_model::Report;

/// No report is longer; a longer file is something else.
const MOST_BYTES: u64 = 64 << 20;

/// Draws the conclusions from a saved report again and prints them.
pub(crate) fn explain(explain: &Explain, common: &Common) -> Result<Found, Failure> {
    let text = input::text(&explain.report, MOST_BYTES)?;
    let saved = Report::parse(&text)
        .map_err(|error| Failure::new(format!("{}: {error}", input::name(&explain.report))))?;
    let report = waypost_app::explain(saved, common.lang.as_deref());
    if explain.form.events {
        output::json_line(&Event::Report { report: Box::new(report.clone()) })?;
    }
    super::print(&report, &explain.form, common)
}
