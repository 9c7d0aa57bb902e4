//! `waypost export REPORT.json… --format FORMAT`

use crate::{
    Found,
    args::{Common, Export, Making},
    complain,
    failure::{Failure, reason},
    input, mention, output,
};
use std::{
    cell::RefCell,
    fs,
    io::{BufWriter, IsTerminal, Write, stdout},
    path::{Path, PathBuf},
};
use waypost_app::{ExportFormat, ExportRequest, Removed, TableFormat, TableRequest};
use waypost_model::Report;

/// No report is longer; a longer file is something else.
const MOST_BYTES: u64 = 64 << 20;

/// Makes a file for support out of a saved report, or one table out of many.
pub(crate) fn export(export: &Export, common: &Common) -> Result<Found, Failure> {
    let plain = export.format.is_text() && export.seal.is_none();
    if export.output.is_none() && !plain && stdout().is_terminal() {
        return Err(Failure::new("this file can't be shown in a terminal; name a file with -o"));
    }
    let recipient = match &export.seal {
        Some(wish) => {
            let profile = waypost_app::load_profile(common.profile.as_deref())?;
            Some(waypost_app::recipient(wish, &profile)?)
        }
        None => None,
    };
    let making = export.format.making();
    let (files, no_files) = match making {
        Making::File(_) => (export.reports.clone(), Vec::new()),
        Making::Table(_) => expanded(&export.reports)?,
    };
    if let Some(file) = &export.output
        && files.iter().any(|report| is_same(file, report))
    {
        let sentence =
            format!("{} is the report itself; give another name with -o", file.display());
        return Err(Failure::new(sentence));
    }
    let (mut left_out, mut removed) = (None, Vec::new());
    let mut make = |out: &mut (dyn Write + Send)| {
        (removed, left_out) = match making {
            Making::File(format) => (one(&files, format, export, common, out)?, None),
            Making::Table(format) => many(&files, &no_files, format, export, out)?,
        };
        Ok(())
    };
    let fill = |out: &mut (dyn Write + Send)| match &recipient {
        Some(recipient) => waypost_app::sealed(recipient, out, make).map(drop),
        None => make(out),
    };
    match &export.output {
        Some(file) => write(file, fill)?,
        None => {
            let mut out = BufWriter::new(stdout());
            fill(&mut out)?;
            output::written(out.flush())?;
        }
    }
    if let Some(sentence) = waypost_app::removed_in_words(&removed, common.lang.as_deref()) {
        mention(&sentence);
    }
    left_out.map_or(Ok(Found::Nothing), Err)
}

/// A file of one report. Gives back what was taken out.
fn one(
    files: &[PathBuf],
    format: ExportFormat,
    export: &Export,
    common: &Common,
    out: &mut (dyn Write + Send),
) -> Result<Vec<Removed>, Failure> {
    let [file] = files else {
        return Err(Failure::new("this form takes one report; csv and parquet take many"));
    };
    let request = ExportRequest {
        format,
        redact: export.redact.into(),
        drop: export.dropped.clone(),
        lang: common.lang.clone(),
    };
    let made = waypost_app::export(read(file)?, &request)?;
    output::written(out.write_all(&made.file)).map(|()| made.removed)
}

/// A table of many reports. What is no report, and what in a folder is no file, is named and left out, and
/// the others are kept: the failure of the last one left out is given back, and what was taken out. Without
/// any report there is no table.
fn many(
    files: &[PathBuf],
    no_files: &[PathBuf],
    format: TableFormat,
    export: &Export,
    out: &mut (dyn Write + Send),
) -> Result<(Vec<Removed>, Option<Failure>), Failure> {
    let left_out: RefCell<Option<Failure>> = RefCell::new(None);
    let leave_out = |failure| {
        if let Some(earlier) = left_out.replace(Some(failure)) {
            complain(&earlier);
        }
    };
    for path in no_files {
        leave_out(Failure::new(format!("{}: it is no file", path.display())));
    }
    let mut reports = files.iter().filter_map(|file| read(file).map_err(leave_out).ok()).peekable();
    if reports.peek().is_none()
        && let Some(failure) = left_out.take()
    {
        return Err(failure);
    }
    let wish = TableRequest { format, redact: export.redact.into(), drop: export.dropped.clone() };
    let (_, removed) = waypost_app::export_table(reports, &wish, out)?;
    Ok((removed, left_out.take()))
}

fn read(file: &Path) -> Result<Report, Failure> {
    let text = input::text(file, MOST_BYTES)?;
    Report::parse(&text).map_err(|error| Failure::new(format!("{}: {error}", input::name(file))))
}

/// The files, with the reports of a folder in place of it: its files whose names end with `.json`. Beside
/// them what is named so but is no file, which could be read for ever.
fn expanded(names: &[PathBuf]) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Failure> {
    let (mut files, mut no_files) = (Vec::new(), Vec::new());
    for name in names {
        if !name.is_dir() {
            files.push(name.clone());
            continue;
        }
        let fail = |error: std::io::Error| {
            Failure::new(format!("the folder {} can't be read: {}", name.display(), reason(&error)))
        };
        let mut found = Vec::new();
        for entry in fs::read_dir(name).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                found.push(path);
            }
        }
        if found.is_empty() {
            let sentence =
                format!("the folder {} holds no file that ends with .json", name.display());
            return Err(Failure::new(sentence));
        }
        found.sort();
        let (regular, others): (Vec<_>, _) = found.into_iter().partition(|path| path.is_file());
        files.extend(regular);
        no_files.extend(others);
    }
    Ok((files, no_files))
}

/// Whether both names lead to the same file, through links too.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Writes the whole file or nothing; what is no file, such as a pipe, is written to.
pub(super) fn write(
    file: &Path,
    fill: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if file.is_dir() {
        return Err(Failure::new(format!("{} can't be written: it is a folder", file.display())));
    }
    let fail =
        |error| Failure::new(format!("{} can't be written: {}", file.display(), reason(&error)));
    waypost_app::write_whole(file, fail, fill)
}
