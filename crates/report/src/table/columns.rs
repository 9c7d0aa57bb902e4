//! The columns: what each is called, of which kind it is, and how a row has it.

use super::rows::{Row, word};
use jiff::Timestamp;

/// What a column holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Text in UTF-8.
    Text,
    /// A whole number of 64 bits.
    Whole,
    /// Yes or no.
    YesNo,
    /// A moment in UTC, to the millisecond.
    Time,
}

/// What stands in a cell.
pub(super) enum Cell {
    Text(String),
    /// A word of a closed list, which names nobody.
    Word(String),
    Whole(i64),
    YesNo(bool),
    Time(Timestamp),
}

/// A column.
pub struct Column {
    /// Its name, which stays.
    pub name: &'static str,
    /// What it holds; any cell may be empty.
    pub kind: Kind,
    pub(super) of: fn(&Row<'_>) -> Option<Cell>,
}

const fn text(name: &'static str, of: fn(&Row<'_>) -> Option<Cell>) -> Column {
    Column { name, kind: Kind::Text, of }
}

const fn whole(name: &'static str, of: fn(&Row<'_>) -> Option<Cell>) -> Column {
    Column { name, kind: Kind::Whole, of }
}

const fn yes_no(name: &'static str, of: fn(&Row<'_>) -> Option<Cell>) -> Column {
    Column { name, kind: Kind::YesNo, of }
}

fn said(text: impl Into<String>) -> Option<Cell> {
    Some(Cell::Text(text.into()))
}

fn listed<T: serde::Serialize>(value: &T) -> Option<Cell> {
    word(value).map(Cell::Word)
}

fn counted(number: impl TryInto<i64>) -> Option<Cell> {
    number.try_into().ok().map(Cell::Whole)
}

/// The columns, in their order. New ones come at the end.
pub const COLUMNS: [Column; 24] = [
    text("report_id", |row| said(&row.report.id)),
    Column {
        name: "made_at",
        kind: Kind::Time,
        of: |row| row.report.made_at.parse().ok().map(Cell::Time),
    },
    text("app_version", |row| said(&row.report.app.version)),
    text("os", |row| said(&row.report.app.os)),
    text("provider_id", |row| said(&row.report.provider.id)),
    text("provider_name", |row| said(&row.report.provider.name)),
    text("status", |row| listed(&row.report.status)),
    yes_no("cut_short", |row| Some(Cell::YesNo(row.report.subject.cut_short))),
    whole("duration_ms", |row| counted(row.report.duration_ms)),
    whole("access_asn", |row| counted(row.access?.asn)),
    text("access_as_name", |row| said(&row.access?.as_name)),
    text("access_country", |row| said(row.access?.country.as_deref()?)),
    text("service", |row| listed(&row.service?.0)),
    text("state", |row| listed(&row.service?.1)),
    text("cause", |row| listed(&row.finding?.cause)),
    text("layer", |row| listed(&row.finding?.layer)),
    text("confidence", |row| listed(&row.finding?.confidence)),
    text("targets", |row| said(row.finding?.targets.join("; "))),
    whole("where_hop", |row| counted(row.finding?.place.as_ref()?.hop)),
    text("where_address", |row| said(row.finding?.place.as_ref()?.address?.to_string())),
    whole("where_asn", |row| counted(row.finding?.place.as_ref()?.asn?)),
    text("where_as_name", |row| said(row.finding?.place.as_ref()?.as_name.as_deref()?)),
    text("where_country", |row| row.country().map(Cell::Text)),
    text("works_around", |row| row.ways().map(Cell::Word)),
];
