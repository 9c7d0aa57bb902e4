//! Many reports as one table: who is cut off, where, since when. One row for each service of each
//! report and each finding that strikes it.

mod columns;
mod parquet;
mod rows;
#[cfg(test)]
mod tests;

pub use columns::{COLUMNS, Column, Kind};

use crate::redact::{Level, Own, Removed, Scan, conclusions};
use columns::Cell;
use std::{
    collections::HashSet,
    fmt,
    io::{self, Write},
};
use waypost_model::Report;

/// The form of a table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TableFormat {
    /// Comma-separated values (RFC 4180), with a head.
    Csv,
    /// Apache Parquet.
    Parquet,
}

/// A table that can't be written: make room, or name another file.
#[derive(Debug)]
pub struct TableError(String);

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TableError {}

impl From<io::Error> for TableError {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<csv::Error> for TableError {
    fn from(error: csv::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<::parquet::errors::ParquetError> for TableError {
    fn from(error: ::parquet::errors::ParquetError) -> Self {
        Self(error.to_string())
    }
}

/// Writes reports one after another, keeping none of them.
pub struct TableWriter<W: Write + Send> {
    form: Form<W>,
    level: Level,
    own: Own,
    /// The second net.
    scan: Option<Scan>,
    removed: Vec<Removed>,
}

enum Form<W: Write + Send> {
    Csv(Box<csv::Writer<W>>),
    Parquet(Box<parquet::Writer<W>>),
}

impl<W: Write + Send> TableWriter<W> {
    /// Begins a table, in which each report is cleaned to that level.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn new(format: TableFormat, level: Level, own: Own, out: W) -> Result<Self, TableError> {
        let form = match format {
            TableFormat::Csv => {
                let mut writer = csv::Writer::from_writer(out);
                writer.write_record(COLUMNS.iter().map(|column| column.name))?;
                Form::Csv(Box::new(writer))
            }
            TableFormat::Parquet => Form::Parquet(Box::new(parquet::Writer::new(out)?)),
        };
        let scan = (level != Level::None).then(|| Scan::new(&own, None, HashSet::new()));
        Ok(Self { form, level, own, scan, removed: Vec::new() })
    }

    /// Adds a report's rows.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn add(&mut self, report: Report) -> Result<(), TableError> {
        // The operator is told from the hops, which are not needed in the table itself.
        let mut access = rows::access_network(&report);
        let (report, removed) = conclusions(report, &mut access, self.level, &self.own);
        self.removed = Removed::together(self.removed.drain(..).chain(removed));
        if let Some(scan) = &mut self.scan {
            scan.leave(&report.subject.provider);
        }
        let scan = self.scan.as_ref();
        let scanned = |cell| match (cell, scan) {
            (Cell::Text(text), Some(scan)) => Cell::Text(scan.clean(&text)),
            (cell, _) => cell,
        };
        for row in rows::of(&report, access.as_ref()) {
            let cells = COLUMNS.iter().map(|column| (column.of)(&row).map(scanned));
            match &mut self.form {
                Form::Csv(writer) => writer.write_record(cells.map(plain))?,
                Form::Parquet(writer) => writer.add(cells)?,
            }
        }
        Ok(())
    }

    /// How often something of each kind was taken out so far.
    #[must_use]
    pub fn removed(&self) -> Vec<Removed> {
        let by_scan = self.scan.iter().flat_map(Scan::removed);
        Removed::together(self.removed.iter().copied().chain(by_scan))
    }

    /// Writes what is left and gives back what was written to.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn finish(self) -> Result<W, TableError> {
        match self.form {
            Form::Csv(writer) => {
                writer.into_inner().map_err(|error| TableError(error.error().to_string()))
            }
            Form::Parquet(writer) => writer.finish(),
        }
    }
}

/// What a formula begins with; in full width too, as spreadsheets of East Asia take it.
const FORMULA: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// A cell of CSV. A text that a spreadsheet would take for a formula is marked as text: a report may
/// come from anybody.
fn plain(cell: Option<Cell>) -> String {
    match cell {
        None => String::new(),
        Some(Cell::Text(text)) if text.starts_with(FORMULA) => format!("'{text}"),
        Some(Cell::Text(text) | Cell::Word(text)) => text,
        Some(Cell::Whole(number)) => number.to_string(),
        Some(Cell::YesNo(yes)) => yes.to_string(),
        Some(Cell::Time(time)) => time.to_string(),
    }
}
