//! `waypost export REPORT.json --format FORMAT`

use crate::{
    Found,
    args::{Common, Export, ExportFormat},
    failure::{Failure, reason},
    input, output,
};
use std::{
    fs,
    io::{IsTerminal, Write, stdout},
    path::Path,
};
use tempfile::NamedTempFile;
use waypost_model::Report;

/// No report is longer; a longer file is something else.
const MOST_BYTES: u64 = 64 << 20;

/// Makes a file for support out of a saved report.
pub(crate) fn export(export: &Export, common: &Common) -> Result<Found, Failure> {
    if let Some(file) = &export.output
        && is_same(file, &export.report)
    {
        return Err(Failure::new(format!(
            "{} is the report itself; give another name with -o",
            file.display()
        )));
    }
    if export.output.is_none() && export.format == ExportFormat::Pdf && stdout().is_terminal() {
        return Err(Failure::new("a PDF can't be shown in a terminal; name a file with -o"));
    }
    let text = input::text(&export.report, MOST_BYTES)?;
    let report = Report::parse(&text)
        .map_err(|error| Failure::new(format!("{}: {error}", input::name(&export.report))))?;
    let made = waypost_app::export(
        report,
        export.format.into(),
        export.redact.into(),
        common.lang.as_deref(),
    )?;
    match &export.output {
        Some(file) => write(file, &made).map(|()| Found::Nothing),
        None => output::bytes(&made).map(|()| Found::Nothing),
    }
}

/// Whether both names lead to the same file, through links too.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Writes the whole file or nothing: into a neighbour first, which then takes its place.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fail = |error: &std::io::Error| {
        Failure::new(format!("{} can't be written: {}", file.display(), reason(error)))
    };
    if file.is_dir() {
        return Err(Failure::new(format!("{} can't be written: it is a folder", file.display())));
    }
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut new = NamedTempFile::new_in(folder).map_err(|error| fail(&error))?;
    new.write_all(bytes).and_then(|()| new.as_file().sync_all()).map_err(|error| fail(&error))?;
    new.persist(file).map(drop).map_err(|error| fail(&error.error))
}
