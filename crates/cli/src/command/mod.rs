//! The commands, one a file.

mod bounce;
mod bridges;
mod check;
mod explain;
mod export;
mod history;
mod maillog;
mod providers;
mod route;
mod thunderbird;

pub(crate) use bounce::bounce;
pub(crate) use bridges::bridges;
pub(crate) use check::check;
pub(crate) use explain::explain;
pub(crate) use export::export;
pub(crate) use history::history;
pub(crate) use maillog::maillog;
pub(crate) use providers::providers;
pub(crate) use route::route;
pub(crate) use thunderbird::thunderbird;

use crate::{Found, args::Common, args::Form, failure::Failure, output, terminal, view};
use waypost_model::Report;

/// Prints a finished report, unless it went out as the last of the events.
fn print(report: &Report, form: &Form, common: &Common) -> Result<Found, Failure> {
    if form.json {
        output::json(report)?;
    } else if !form.events {
        let page = terminal::page(common.lang.as_deref());
        output::text(&view::report(report, &page))?;
    }
    Ok(report.status.into())
}
