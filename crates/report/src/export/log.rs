//! What mail servers' logs show, as one page that needs nothing else.

use super::{
    Language, chart,
    html::{class, frame, section, shape},
};
use maud::html as page_html;
use waypost_model::{LogPoint, Mark};

/// What stands on the page, in words.
#[derive(Clone, Debug)]
pub struct LogPage {
    /// The verdict.
    pub summary: String,
    /// How it looks.
    pub mark: Mark,
    /// From when to when, and how many lines.
    pub span: Option<String>,
    /// What it means.
    pub findings: Vec<LogPageFinding>,
    /// The destinations, those with failed connections first.
    pub destinations: Vec<LogPageDestination>,
    /// How many further destinations are not on it, in words.
    pub more: Option<String>,
}

/// A finding in words.
#[derive(Clone, Debug)]
pub struct LogPageFinding {
    /// How it looks.
    pub mark: Mark,
    /// A few words.
    pub title: String,
    /// A few sentences.
    pub explanation: String,
    /// How sure it is.
    pub sure: String,
}

/// A destination and its chart.
#[derive(Clone, Debug)]
pub struct LogPageDestination {
    /// The domain.
    pub domain: String,
    /// What became of the mail.
    pub counts: String,
    /// Each address, and how the connections to it went.
    pub addresses: Vec<(Mark, String)>,
    /// Connections over time.
    pub points: Vec<LogPoint>,
    /// The width of a point.
    pub hours: u32,
}

/// The page. `credit` names where the networks' names come from.
#[must_use]
pub fn log_page(page: &LogPage, language: &Language<'_>, credit: &str) -> String {
    let title = language.text("report-log-title");
    let body = page_html! {
        main {
            header {
                h1 { (title) }
                div.verdict.(class(page.mark)) {
                    p.status { (shape(page.mark)) (page.summary) }
                    @if let Some(span) = &page.span { p { (span) } }
                }
            }
            @if !page.findings.is_empty() {
                (section(language, "cli-heading-findings", page_html! {
                    @for finding in &page.findings {
                        article.(class(finding.mark)) {
                            h3 { (shape(finding.mark)) (finding.title) }
                            p { (finding.explanation) }
                            dl { dt { (language.text("cli-sure")) } dd { (finding.sure) } }
                        }
                    }
                }))
            }
            @if !page.destinations.is_empty() {
                (chart::hatching())
                (section(language, "cli-heading-destinations", page_html! {
                    @for destination in &page.destinations {
                        h3 { (language.bare(&destination.domain)) }
                        p { (destination.counts) }
                        (chart::chart(&destination.points, destination.hours, language))
                        ul.services {
                            @for (mark, words) in &destination.addresses { li { (shape(*mark)) (words) } }
                        }
                    }
                    @if let Some(more) = &page.more { p { (more) } }
                }))
            }
        }
        footer { p lang="en" dir="ltr" { (credit) } }
    };
    frame(&title, language, &body)
}
