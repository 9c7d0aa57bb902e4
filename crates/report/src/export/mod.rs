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

/// The words that exports have, whoever made the report: those of the report's own type, of OONI's
/// formats, and of the style. The second net ([`crate::redact::Scan`]) must not take them for somebody's
/// name.
#[must_use]
pub fn vocabulary() -> HashSet<String> {
    let mut words = HashSet::new();
    collect(schemars::schema_for!(Report).as_value(), &mut words);
    words.extend(ooni::WORDS.iter().map(|word| (*word).to_owned()));
    let parts = words.iter().flat_map(|word| word.split('_')).map(str::to_owned);
    words.extend(parts.collect::<Vec<_>>());
    let style = html::STYLE.split(|c: char| !c.is_ascii_alphanumeric());
    words.extend(style.map(str::to_lowercase));
    words
}

/// The names of fields and the words of closed lists in a schema.
fn collect(schema: &Value, words: &mut HashSet<String>) {
    match schema {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("properties", Value::Object(properties)) => {
                        words.extend(properties.keys().cloned());
                    }
                    ("const", Value::String(word)) => {
                        words.insert(word.clone());
                    }
                    ("enum", Value::Array(listed)) => {
                        words.extend(listed.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
                collect(value, words);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        _ => {}
    }
}
