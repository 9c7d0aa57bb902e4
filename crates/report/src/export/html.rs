//! The report as one page that needs nothing else: no script, no font, no picture from elsewhere.

use super::{
    Language, chart,
    page::{Item, Page},
    tables::Table,
    timeline,
    told::{Told, told},
};
use maud::{DOCTYPE, Markup, PreEscaped, Render, html as page_html};
use waypost_model::{Mark, Report};

pub(super) const STYLE: &str = include_str!("report.css");

/// Nothing may be fetched and nothing may run, whatever a report's text tries.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The report as a page. `credit` names where the networks' names come from.
#[must_use]
pub fn html(report: &Report, language: &Language<'_>, credit: &str) -> String {
    let page = Page::new(report, language);
    let told = told(report, language);
    let content = page_html! {
        main {
            header {
                h1 { (page.title) }
                div.verdict.(class(page.verdict.mark)) {
                    p.status { (shape(page.verdict.mark)) (page.verdict.title) }
                    (body(&page.verdict))
                }
            }
            (section(language, "cli-heading-way", way(&page, language)))
            @if !page.services.is_empty() {
                (section(language, "cli-heading-parts", services(&page)))
            }
            @if !page.findings.is_empty() {
                (section(language, "cli-heading-findings", items(&page.findings)))
            }
            @if !page.alternatives.is_empty() {
                (section(language, "cli-heading-alternatives", items(&page.alternatives)))
            }
            @if !told.is_empty() {
                (section(language, "report-heading-told", sending_servers(&told, language)))
            }
            @if !page.tried.rows.is_empty() {
                (section(language, "report-heading-tried", table(&page.tried)))
            }
            @if !page.compared.rows.is_empty() {
                (section(language, "report-heading-compared", table(&page.compared)))
            }
            @if !page.traces.is_empty() {
                (section(language, "report-heading-points", traces(&page)))
            }
            (section(language, "report-heading-times", times(report, language)))
            (raw(report, language))
        }
        footer {
            @for note in &page.notes { p { (note) } }
            p lang="en" dir="ltr" { (credit) }
        }
    };
    frame(&page.title, language, &content)
}

/// A page around its content.
pub(super) fn frame(title: &str, language: &Language<'_>, content: &Markup) -> String {
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    page_html! {
        (DOCTYPE)
        html lang=(language.tag) dir=(direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { (content) }
        }
    }
    .into_string()
}

/// What sending servers say; of their logs the connections over time too.
fn sending_servers(told: &[Told<'_>], language: &Language<'_>) -> Markup {
    page_html! {
        @if told.iter().any(|one| one.log.is_some()) { (chart::hatching()) }
        @for Told { item, log } in told {
            (article(item))
            @if let Some(log) = log { (chart::chart(&log.series, log.series_hours, language)) }
        }
    }
}

pub(super) const fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Good => "good",
        Mark::Bad => "bad",
        Mark::Middling => "middling",
        Mark::Unknown => "unknown",
    }
}

/// A mark's shape, which a word beside it repeats.
pub(super) fn shape(mark: Mark) -> Markup {
    page_html! { span.shape.(class(mark)) aria-hidden="true" { (mark.shape()) } " " }
}

pub(super) fn section(language: &Language<'_>, id: &str, content: impl Render) -> Markup {
    page_html! { section { h2 { (language.text(id)) } (content) } }
}

/// The stations, as one picture that says in words what it shows. It begins where lines begin.
fn way(page: &Page, language: &Language<'_>) -> Markup {
    let words: Vec<String> =
        page.stations.iter().map(|(_, name, state)| format!("{name}: {state}")).collect();
    let rtl = language.right_to_left;
    page_html! {
        svg.way viewBox="0 0 720 96" role="img" aria-label=(words.join(", ")) {
            @for (number, (mark, ..)) in page.stations.iter().enumerate().skip(1) {
                // Between this station and the one before it, whichever of them is on the left.
                @let x = centre(number, rtl).max(centre(number - 1, rtl));
                line.road.(class(*mark)) x1=(x - 98) y1="26" x2=(x - 22) y2="26" {}
            }
            @for (number, (mark, name, state)) in page.stations.iter().enumerate() {
                @let x = centre(number, rtl);
                g.station.(class(*mark)) {
                    circle cx=(x) cy="26" r="19" {}
                    (sign(*mark, x))
                    text.name x=(x) y="66" text-anchor="middle" { (name) }
                    text x=(x) y="84" text-anchor="middle" { (state) }
                }
            }
        }
    }
}

const fn centre(number: usize, right_to_left: bool) -> usize {
    let place = 60 + number * 120;
    if right_to_left { 720 - place } else { place }
}

/// The sign inside a station's circle: a tick, a cross, a half or a question mark.
fn sign(mark: Mark, x: usize) -> Markup {
    let path = match mark {
        Mark::Good => format!("M{} 26 l6 6 l12 -13", x - 9),
        Mark::Bad => format!("M{} 18 l16 16 m0 -16 l-16 16", x - 8),
        Mark::Middling => format!("M{} 26 h18", x - 9),
        Mark::Unknown => {
            return page_html! { text.question x=(x) y="33" text-anchor="middle" { "?" } };
        }
    };
    page_html! { path d=(path) {} }
}

fn services(page: &Page) -> Markup {
    page_html! {
        ul.services {
            @for (mark, name, state) in &page.services {
                li.(class(*mark)) { (shape(*mark)) strong { (name) } ": " (state) }
            }
        }
    }
}

fn items(items: &[Item]) -> Markup {
    page_html! { @for item in items { (article(item)) } }
}

fn article(item: &Item) -> Markup {
    page_html! {
        article.(class(item.mark)) {
            h3 { (shape(item.mark)) (item.title) }
            (body(item))
        }
    }
}

fn body(item: &Item) -> Markup {
    page_html! {
        @for paragraph in &item.paragraphs { p { (paragraph) } }
        @if !item.steps.is_empty() {
            ol { @for step in &item.steps { li { (step) } } }
        }
        @if !item.rows.is_empty() {
            dl { @for (name, value) in &item.rows { dt { (name) } dd { (value) } } }
        }
    }
}

/// A table that scrolls in its own frame, which the keyboard reaches too.
fn table(table: &Table) -> Markup {
    page_html! {
        div.scroll tabindex="0" {
            table {
                thead { tr { @for cell in &table.head { th scope="col" { (cell) } } } }
                tbody { @for row in &table.rows { tr { @for cell in row { td { (cell) } } } } }
            }
        }
    }
}

fn traces(page: &Page) -> Markup {
    page_html! {
        @for trace in &page.traces {
            h3 { (trace.to) }
            @if !trace.table.rows.is_empty() { (table(&trace.table)) }
            @if let Some(note) = &trace.note { p { (note) } }
        }
    }
}

fn times(report: &Report, language: &Language<'_>) -> Markup {
    let (strips, span) = timeline::strips(report, language);
    page_html! {
        div.times {
            @for strip in strips {
                h3 { (strip.name) }
                div.lanes.many[strip.has_many()] {
                    @for lane in strip.lanes {
                        div.lane {
                            @for bar in lane {
                                span.bar.(class(bar.mark)) title=(bar.words)
                                    style=(place(bar.start_ms, bar.end_ms, span)) {}
                            }
                        }
                    }
                }
            }
            p.scale {
                @for quarter in 0..=4 { span { (super::tables::seconds(language, span.saturating_mul(quarter) / 4)) } }
            }
        }
    }
}

/// Where a bar stands, in hundredths of a percent; half a percent is the least that is drawn.
fn place(start_ms: u64, end_ms: u64, span: u64) -> String {
    let part = |ms: u64| ms.saturating_mul(10_000) / span;
    let left = part(start_ms).min(9_950);
    let width = part(end_ms).saturating_sub(left);
    format!(
        "inset-inline-start:{}.{:02}%;width:{}.{:02}%",
        left / 100,
        left % 100,
        width / 100,
        width % 100
    )
}

fn raw(report: &Report, language: &Language<'_>) -> Markup {
    page_html! {
        details {
            summary { (language.text("report-heading-raw")) " (" (report.measurements.len()) ")" }
            pre dir="ltr" tabindex="0" {
                @for line in super::raw(report) { (line) "\n" }
            }
        }
    }
}
