//! The forms in which a report can be handed on, all made from one [`Report`].

mod chart;
mod html;
mod log;
mod ooni;
mod page;
mod pdf;
mod tables;
#[cfg(test)]
mod tests;
mod text;
mod timeline;
mod told;

pub use html::html;
pub use log::{LogPage, LogPageDestination, LogPageFinding, log_page};
pub use ooni::ooni;
pub use pdf::{PdfError, pdf};
pub use text::text;

use serde_json::Value;
use std::collections::HashSet;
use waypost_model::{Message, Report};

/// The language of an export.
#[derive(Clone, Copy)]
pub struct Language<'a> {
    /// Its tag (RFC 5646).
    pub tag: &'a str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Puts a message into words.
    pub say: &'a dyn Fn(&Message) -> String,
}

impl Language<'_> {
    fn text(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    fn say(&self, message: &Message) -> String {
        clean(&(self.say)(message))
    }

    /// A text in no language, such as an address, which is written from left to right everywhere:
    /// held together (UAX 9 section 2.2) where the language around it is not.
    #[must_use]
    pub fn bare(&self, text: &str) -> String {
        let text = clean(text);
        if self.right_to_left && !text.is_empty() {
            format!("\u{2066}{text}\u{2069}")
        } else {
            text
        }
    }

    /// Several such texts, with the comma of the language between them.
    fn list<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> String {
        texts.into_iter().map(|text| self.bare(text)).collect::<Vec<_>>().join(self.comma())
    }

    /// What parts words of the language in a row: Arabic letters have signs of their own.
    const fn comma(&self) -> &'static str {
        if self.right_to_left { "\u{60c} " } else { ", " }
    }

    /// What parts sentences in a row.
    const fn semicolon(&self) -> &'static str {
        if self.right_to_left { "\u{61b} " } else { "; " }
    }
}

/// The text without what could steer a terminal or turn the direction of what follows: a report may
/// come from somebody else. Paragraphs stay.
fn clean(text: &str) -> String {
    let bidi = |c: char| matches!(c, '\u{202a}'..='\u{202e}');
    text.chars()
        .filter(|c| !bidi(*c))
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect()
}

/// The report as the contract's JSON, over several lines.
///
/// # Errors
/// When a number in it can't be written, which no measured one is.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(report).map(|text| text + "\n")
}

/// The measurements as they are, a line of JSON each.
#[must_use]
pub fn raw(report: &Report) -> Vec<String> {
    report.measurements.iter().filter_map(|seen| serde_json::to_string(seen).ok()).collect()
}

/// The words that every export of this report has, whoever made it: keys, closed lists, style. The
/// second net ([`crate::redact::Scan`]) must not take them for somebody's name.
#[must_use]
pub fn vocabulary(report: &Report) -> HashSet<String> {
    let mut words = HashSet::new();
    if let Ok(value) = serde_json::to_value(report) {
        collect(&value, "", &mut words);
    }
    let style = html::STYLE.split(|c: char| !c.is_ascii_alphanumeric());
    words.extend(style.map(str::to_lowercase));
    words
}

/// Keys whose values come from closed lists.
const CLOSED: [&str; 14] = [
    "kind",
    "role",
    "vantage",
    "service",
    "services",
    "status",
    "layer",
    "cause",
    "confidence",
    "stage",
    "reply",
    "protocol",
    "method",
    "end",
];

fn collect(value: &Value, key: &str, words: &mut HashSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                words.extend(key.split('_').chain([key.as_str()]).map(str::to_owned));
                collect(value, key, words);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, key, words)),
        Value::String(word) if CLOSED.contains(&key) => {
            words.insert(word.clone());
        }
        _ => {}
    }
}
