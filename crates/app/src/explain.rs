//! Draws the conclusions again from a saved report, touching no network.

use crate::words::Words;
use waypost_model::Report;

/// The same report with its conclusions drawn again, in that language (default: the system's).
#[must_use]
pub fn explain(report: Report, lang: Option<&str>) -> Report {
    let words = Words::new(lang);
    let conclusions = waypost_infer::conclude(&report.subject, &report.measurements);
    words.write(report, &conclusions)
}
