//! The report as plain text, to be pasted into a form.

use super::{
    Language,
    page::{Item, Page},
    tables::Table,
    told::told,
};
use std::fmt::Write;
use waypost_model::Report;

/// The report as plain text. `credit` names where the networks' names come from.
#[must_use]
pub fn text(report: &Report, language: &Language<'_>, credit: &str) -> String {
    let page = Page::new(report, language);
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text.trim_end());
        out.push('\n');
    };
    line(&page.title);
    item(&mut line, &page.verdict, "");
    page.notes.iter().for_each(|note| line(note));
    heading(&mut line, &language.text("cli-heading-way"));
    for (mark, name, state) in &page.stations {
        line(&format!("{} {name}: {state}", mark.shape()));
    }
    if !page.services.is_empty() {
        heading(&mut line, &language.text("cli-heading-parts"));
        for (mark, name, state) in &page.services {
            line(&format!("{} {name}: {state}", mark.shape()));
        }
    }
    let told: Vec<Item> = told(report, language).into_iter().map(|one| one.item).collect();
    for (id, items) in [
        ("cli-heading-findings", &page.findings),
        ("cli-heading-alternatives", &page.alternatives),
        ("report-heading-told", &told),
    ] {
        if !items.is_empty() {
            heading(&mut line, &language.text(id));
        }
        for (number, one) in items.iter().enumerate() {
            if number > 0 {
                line("");
            }
            item(&mut line, one, "  ");
        }
    }
    for (id, table) in
        [("report-heading-tried", &page.tried), ("report-heading-compared", &page.compared)]
    {
        if !table.rows.is_empty() {
            heading(&mut line, &language.text(id));
            rows(&mut line, table);
        }
    }
    if !page.traces.is_empty() {
        heading(&mut line, &language.text("report-heading-points"));
        for trace in &page.traces {
            line(&trace.to);
            if !trace.table.rows.is_empty() {
                rows(&mut line, &trace.table);
            }
            trace.note.iter().for_each(|note| line(note));
            line("");
        }
    }
    line(credit);
    out
}

fn heading(line: &mut impl FnMut(&str), text: &str) {
    line("");
    line(&format!("== {text} =="));
}

fn item(line: &mut impl FnMut(&str), item: &Item, indent: &str) {
    line(&format!("{} {}", item.mark.shape(), item.title));
    for paragraph in &item.paragraphs {
        line(&format!("{indent}{paragraph}"));
    }
    for (number, step) in (1_u32..).zip(&item.steps) {
        line(&format!("{indent}{number}. {step}"));
    }
    for (name, value) in &item.rows {
        line(&format!("{indent}{name}: {value}"));
    }
}

/// Rows with a bar between the cells: a form does not keep columns in line.
fn rows(line: &mut impl FnMut(&str), table: &Table) {
    for row in std::iter::once(&table.head).chain(&table.rows) {
        let mut text = String::new();
        for (number, cell) in row.iter().enumerate() {
            let bar = if number == 0 { "" } else { " | " };
            // Writing to a String cannot fail.
            let _ = write!(text, "{bar}{cell}");
        }
        line(&text);
    }
}
