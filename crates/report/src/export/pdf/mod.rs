//! The report as a PDF whose text can be read, searched and read aloud (tagged, ISO 32000-1 section
//! 14.8), in fonts of its own.

mod font;
mod layout;
mod paint;
mod shape;
#[cfg(test)]
mod tests;

use super::{
    Language,
    chart::Picture,
    page::{Item, Page},
    timeline,
    told::{Told, told},
};
use layout::{Color, Kind, Sheet, Style};
use paint::Raw;
use std::fmt;
use waypost_model::{LogExcerpt, Mark, Report, minute};

/// A PDF that could not be made: a fault of ours, as any text can be drawn.
#[derive(Debug)]
pub struct PdfError(String);

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PdfError {}

const INK: Color = (0x1c, 0x23, 0x30);
const FAINT: Color = (0x56, 0x60, 0x72);

const TITLE: Style = Style { size: 11.0, bold: true, color: FAINT };
const VERDICT: Style = Style { size: 19.0, bold: true, color: INK };
const HEADING: Style = Style { size: 13.5, bold: true, color: INK };
const SUBHEADING: Style = Style { size: 10.5, bold: true, color: INK };
const BODY: Style = Style { size: 9.5, bold: false, color: INK };
const NOTE: Style = Style { size: 8.5, bold: false, color: FAINT };
const LABEL: Style = Style { size: 9.5, bold: true, color: FAINT };

/// The report as a PDF. `credit` names where the networks' names come from; every text goes through
/// `net` before it is drawn, as a finished PDF can't be searched for what must not be in it.
///
/// # Errors
/// When the file can't be put together.
pub fn pdf(
    report: &Report,
    language: &Language<'_>,
    credit: &str,
    net: &dyn Fn(&str) -> String,
) -> Result<Vec<u8>, PdfError> {
    let page = Page::new(report, language);
    let sheet = laid_out(&page, report, language, credit, net)?;
    let raw = Raw {
        name: "measurements.jsonl",
        title: language.text("report-heading-raw"),
        lines: super::raw(report).iter().map(|line| net(line) + "\n").collect(),
    };
    paint::paint(sheet, &net(&page.title), language.tag, raw)
}

/// All texts and shapes, each at its place.
fn laid_out<'a>(
    page: &Page,
    report: &Report,
    language: &Language<'_>,
    credit: &str,
    net: &'a dyn Fn(&str) -> String,
) -> Result<Sheet<'a>, PdfError> {
    let mut sheet = Sheet::new(language.right_to_left, net)?;
    sheet.text(Kind::Heading(1), TITLE, 0.0, &page.title);
    sheet.text(Kind::Heading(2), marked(VERDICT, page.verdict.mark), 0.0, &page.verdict.title);
    body(&mut sheet, &page.verdict, 0.0);
    heading(&mut sheet, &language.text("cli-heading-way"));
    way(&mut sheet, page);
    if !page.services.is_empty() {
        heading(&mut sheet, &language.text("cli-heading-parts"));
    }
    for (mark, name, state) in &page.services {
        let line = format!("{} {name}: {state}", mark.shape());
        sheet.text(Kind::Paragraph, marked(BODY, *mark), 0.0, &line);
    }
    for (id, items) in
        [("cli-heading-findings", &page.findings), ("cli-heading-alternatives", &page.alternatives)]
    {
        if !items.is_empty() {
            heading(&mut sheet, &language.text(id));
        }
        items.iter().for_each(|item| article(&mut sheet, item));
    }
    let told = told(report, language);
    if !told.is_empty() {
        heading(&mut sheet, &language.text("report-heading-told"));
    }
    for Told { item, log } in &told {
        article(&mut sheet, item);
        log.iter().for_each(|log| chart(&mut sheet, log, language));
    }
    for (id, table) in
        [("report-heading-tried", &page.tried), ("report-heading-compared", &page.compared)]
    {
        if !table.rows.is_empty() {
            heading(&mut sheet, &language.text(id));
            sheet.table(&table.head, &table.rows);
        }
    }
    if !page.traces.is_empty() {
        heading(&mut sheet, &language.text("report-heading-points"));
    }
    for trace in &page.traces {
        subheading(&mut sheet, SUBHEADING, &trace.to);
        if !trace.table.rows.is_empty() {
            sheet.table(&trace.table.head, &trace.table.rows);
        }
        if let Some(note) = &trace.note {
            sheet.text(Kind::Paragraph, BODY, 0.0, note);
        }
        sheet.space(4.0);
    }
    heading(&mut sheet, &language.text("report-heading-times"));
    times(&mut sheet, report, language);
    sheet.space(12.0);
    // Together: the last of them alone would be a page of its own.
    sheet.keep(75.0);
    let attached = language.text("report-raw-attached");
    for note in page.notes.iter().chain([&attached, &language.bare(credit)]) {
        sheet.text(Kind::Paragraph, NOTE, 0.0, note);
    }
    if !sheet.complete {
        sheet.text(Kind::Paragraph, NOTE, 0.0, &language.text("report-missing-letters"));
    }
    Ok(sheet)
}

const fn color(mark: Mark) -> Color {
    match mark {
        Mark::Good => (0x1b, 0x7a, 0x43),
        Mark::Bad => (0xb3, 0x26, 0x1e),
        Mark::Middling => (0x8a, 0x5a, 0x00),
        Mark::Unknown => (0x5a, 0x64, 0x75),
    }
}

const fn marked(style: Style, mark: Mark) -> Style {
    Style { color: color(mark), ..style }
}

fn heading(sheet: &mut Sheet<'_>, text: &str) {
    sheet.space(10.0);
    // What keeps together below it has to stand on the same page; the way is the highest.
    sheet.keep(84.0);
    sheet.text(Kind::Heading(2), HEADING, 0.0, text);
    sheet.space(2.0);
}

fn subheading(sheet: &mut Sheet<'_>, style: Style, text: &str) {
    // With two lines of a text, or a table's head and a row.
    sheet.keep(50.0);
    sheet.text(Kind::Heading(3), style, 0.0, text);
}

fn body(sheet: &mut Sheet<'_>, item: &Item, indent: f32) {
    for paragraph in &item.paragraphs {
        sheet.text(Kind::Paragraph, BODY, indent, paragraph);
    }
    for (number, step) in (1_u32..).zip(&item.steps) {
        sheet.text(Kind::Paragraph, BODY, indent, &format!("{number}. {step}"));
    }
    for (name, value) in &item.rows {
        sheet.pair(LABEL, &format!("{name}:"), BODY, value, indent);
    }
}

fn article(sheet: &mut Sheet<'_>, item: &Item) {
    let title = format!("{} {}", item.mark.shape(), item.title);
    subheading(sheet, marked(SUBHEADING, item.mark), &title);
    body(sheet, item, 12.0);
    sheet.space(5.0);
}

/// The connections of a log over time: those that came about below, those that failed on top of them.
fn chart(sheet: &mut Sheet<'_>, log: &LogExcerpt, language: &Language<'_>) {
    const HEIGHT: f32 = 48.0;
    let Some(picture) = Picture::of(&log.series, log.series_hours) else { return };
    sheet.keep(HEIGHT + 40.0);
    let width = sheet.width();
    for column in picture.columns() {
        let [left, wide] = [column.left, column.width].map(|part| part as f32 * width);
        let [reached, lost] = [column.reached, column.lost].map(|part| part as f32 * HEIGHT);
        sheet.bar(left, HEIGHT - reached, wide, reached, color(Mark::Good));
        sheet.bar(left, HEIGHT - reached - lost, wide, lost, color(Mark::Bad));
    }
    sheet.space(HEIGHT + 3.0);
    let [first, last] = picture.ends().map(|at| language.bare(&minute(at)));
    sheet.text(Kind::Paragraph, NOTE, 0.0, &format!("{first} – {last}"));
    sheet.text(Kind::Paragraph, NOTE, 0.0, &picture.in_words(language));
    sheet.space(5.0);
}

/// The stations side by side: a disc with a sign each, its name and how it does below.
fn way(sheet: &mut Sheet<'_>, page: &Page) {
    sheet.keep(58.0);
    let step = sheet.width() / 6.0;
    let middle = |number: f32| step * (number + 0.5);
    let numbers = [0.0_f32, 1.0, 2.0, 3.0, 4.0, 5.0];
    for ((mark, ..), number) in page.stations.iter().zip(numbers).skip(1) {
        sheet.bar(middle(number - 1.0) + 14.0, 12.0, step - 28.0, 1.6, color(*mark));
    }
    for ((mark, name, state), number) in page.stations.iter().zip(numbers) {
        let x = middle(number);
        sheet.disc(x, 13.0, 11.0, color(*mark));
        let sign = match mark {
            Mark::Good => "✓",
            Mark::Bad => "✗",
            Mark::Middling => "~",
            Mark::Unknown => "?",
        };
        let white = Style { size: 13.0, bold: true, color: (0xff, 0xff, 0xff) };
        sheet.centred(Kind::Ornament, white, x, 17.5, sign);
        sheet.centred(Kind::Paragraph, Style { size: 8.5, bold: true, color: INK }, x, 37.0, name);
        sheet.centred(Kind::Paragraph, marked(NOTE, *mark), x, 48.0, state);
    }
    sheet.space(56.0);
}

fn times(sheet: &mut Sheet<'_>, report: &Report, language: &Language<'_>) {
    let (strips, span) = timeline::strips(report, language);
    let width = sheet.width();
    let part = |ms: u64| width * layout::ratio(ms, span);
    for strip in strips {
        sheet.keep(30.0);
        sheet.text(Kind::Paragraph, Style { bold: true, ..NOTE }, 0.0, &strip.name);
        let thick = if strip.has_many() { 2.0 } else { 4.0 };
        for lane in strip.lanes {
            sheet.keep(6.0);
            for bar in lane {
                let wide = (part(bar.end_ms) - part(bar.start_ms)).max(1.5);
                let left = part(bar.start_ms).min(width - wide);
                sheet.bar(left, 0.5, wide, thick, color(bar.mark));
            }
            sheet.space(thick + 1.0);
        }
        sheet.space(3.0);
    }
    let scale = format!(
        "{} – {}",
        super::tables::seconds(language, 0),
        super::tables::seconds(language, span)
    );
    sheet.text(Kind::Paragraph, NOTE, 0.0, &scale);
}
