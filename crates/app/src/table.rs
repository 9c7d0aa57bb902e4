//! Makes one table out of many reports, for a support desk.

use crate::{
    UserError,
    export::{Redaction, Removed, unwritable},
    own,
};
use std::io::Write;
use waypost_model::Report;
use waypost_report::table::TableWriter;

pub use waypost_report::table::TableFormat;

/// What is to be made of the reports.
#[derive(Clone, Debug)]
pub struct TableRequest {
    /// The form.
    pub format: TableFormat,
    /// How much is taken out of each.
    pub redact: Redaction,
    /// What the user wants out besides, wherever it stands.
    pub drop: Vec<String>,
}

/// Writes the reports into `out`, one after another; none is kept. Gives back how often something of each
/// kind was taken out.
///
/// # Errors
/// When it can't be written.
pub fn export_table<W: Write + Send>(
    reports: impl IntoIterator<Item = Report>,
    request: &TableRequest,
    out: W,
) -> Result<(W, Vec<Removed>), UserError> {
    let own = own::to_take_out(request.redact, &request.drop);
    let mut table =
        TableWriter::new(request.format, request.redact, own, out).map_err(unwritable)?;
    for report in reports {
        table.add(report).map_err(unwritable)?;
    }
    let removed = table.removed();
    Ok((table.finish().map_err(unwritable)?, removed))
}
