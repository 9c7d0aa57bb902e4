//! Makes a file for support out of a saved report.

use crate::{UserError, explain, own};
use schemars::JsonSchema;
use serde::Serialize;
use std::cell::Cell;
use waypost_i18n::{Catalogue, Direction};
use waypost_model::{Arg, Message, Report};
use waypost_report::{
    export::{self, Language},
    redact::{Chosen, MARKS, Scan, redact_counting},
};

pub use waypost_report::redact::{Level as Redaction, Removal, Removed};

/// The form of the file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ExportFormat {
    /// One page that needs nothing else.
    Html,
    /// Plain text.
    Text,
    /// The report itself, as the contract has it.
    Json,
    /// JSON Lines in OONI's data formats.
    Ooni,
    /// PDF, tagged.
    Pdf,
}

/// What is to be made of a report.
#[derive(Clone, Debug)]
pub struct ExportRequest {
    /// The form.
    pub format: ExportFormat,
    /// How much is taken out.
    pub redact: Redaction,
    /// What the user wants out besides, wherever it stands.
    pub drop: Vec<String>,
    /// The language; the system's if none is given.
    pub lang: Option<String>,
}

/// A file that may leave, and what was taken out of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// The file.
    pub file: Vec<u8>,
    /// What was taken out.
    pub removed: Vec<Removed>,
}

/// What would leave this computer, for its owner to look at first.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
pub struct Preview {
    /// The file's text; of a page and of a PDF all that they say, with what is folded or attached.
    pub content: String,
    /// What was taken out.
    pub removed: Vec<Removed>,
    /// What stands in its place.
    pub marks: Vec<String>,
}

/// The file, cleaned to that level, in that language.
///
/// # Errors
/// When the report can't be written in that form.
pub fn export(report: Report, request: &ExportRequest) -> Result<Exported, UserError> {
    let clean = Cleaned::new(report, request);
    let file = match request.format {
        ExportFormat::Pdf => clean.pdf()?,
        format => clean.text(format)?.into_bytes(),
    };
    Ok(Exported { file, removed: clean.removed() })
}

/// The same as its owner may look at it, with what was taken out.
///
/// # Errors
/// As [`export`].
pub fn preview(report: Report, request: &ExportRequest) -> Result<Preview, UserError> {
    let clean = Cleaned::new(report, request);
    let content = match request.format {
        ExportFormat::Html | ExportFormat::Pdf => clean.page_as_text()?,
        format => clean.text(format)?,
    };
    Ok(Preview { content, removed: clean.removed(), marks: MARKS.map(str::to_owned).to_vec() })
}

/// What was taken out, as a sentence; none where nothing was.
#[must_use]
pub fn removed_in_words(removed: &[Removed], lang: Option<&str>) -> Option<String> {
    let each = removed.iter().map(|one| {
        Message::new("removed-some").with("what", one.kind.message()).with("count", one.count)
    });
    let all: Vec<Arg> = each.map(Arg::from).collect();
    let said = Message::new("cli-removed").with("what", Arg::List(all));
    (!removed.is_empty()).then(|| Catalogue::for_tag(lang).render(&said))
}

/// A report from which was taken what may not leave, and what looks at the finished file.
struct Cleaned {
    report: Report,
    by_fields: Vec<Removed>,
    catalogue: Catalogue,
    /// None where nothing is to be taken out.
    scan: Option<Scan>,
    chosen: Chosen,
    /// How often something that the user wants out besides was taken out of the finished text.
    by_choice: Cell<usize>,
}

impl Cleaned {
    fn new(report: Report, request: &ExportRequest) -> Self {
        let lang = request.lang.as_deref();
        let own = own::to_take_out(request.redact, &request.drop);
        let (report, by_fields) = redact_counting(report, request.redact, &own);
        let report = in_words(report, lang);
        let scan = (request.redact != Redaction::None)
            .then(|| Scan::new(&own, Some(&report.subject.provider), export::vocabulary()));
        let chosen = Chosen::new(&request.drop);
        let catalogue = Catalogue::for_tag(lang);
        Self { report, by_fields, catalogue, scan, chosen, by_choice: Cell::new(0) }
    }

    /// What was taken out so far, by the fields of the report and of what was written since.
    fn removed(&self) -> Vec<Removed> {
        let by_scan = self.scan.iter().flat_map(Scan::removed);
        let by_choice = Removed { kind: Removal::Chosen, count: self.by_choice.get() };
        Removed::together(self.by_fields.iter().copied().chain(by_scan).chain([by_choice]))
    }

    fn pdf(&self) -> Result<Vec<u8>, UserError> {
        let tag = self.catalogue.language();
        let say = |message: &Message| self.catalogue.render(message);
        let net = |text: &str| {
            // What was measured is attached as lines of JSON, and has to stay that.
            let clean = if text.starts_with('{') { Scan::clean_json } else { Scan::clean };
            self.without_chosen(&self.scanned(text, clean))
        };
        let credit = waypost_netdb::ATTRIBUTION;
        export::pdf(&self.report, &self.language(&tag, &say), credit, &net).map_err(unwritable)
    }

    fn text(&self, format: ExportFormat) -> Result<String, UserError> {
        let tag = self.catalogue.language();
        let say = |message: &Message| self.catalogue.render(message);
        let language = self.language(&tag, &say);
        let credit = waypost_netdb::ATTRIBUTION;
        let json = match format {
            ExportFormat::Html | ExportFormat::Pdf => {
                let page = export::html(&self.report, &language, credit);
                return Ok(self.scanned(&page, Scan::clean_page));
            }
            // Plain text has no form that taking out a word could break.
            ExportFormat::Text => {
                let text = export::text(&self.report, &language, credit);
                return Ok(self.without_chosen(&self.scanned(&text, Scan::clean)));
            }
            ExportFormat::Json => export::json(&self.report).map_err(unwritable)?,
            ExportFormat::Ooni => export::ooni(&self.report).map_err(unwritable)?,
        };
        Ok(self.scanned(&json, Scan::clean_json))
    }

    /// What a page says, as text, and below it what is folded at its end.
    fn page_as_text(&self) -> Result<String, UserError> {
        let heading = self.catalogue.text("report-heading-raw");
        let raw = self.scanned(&export::raw(&self.report).join("\n"), Scan::clean_json);
        Ok(format!("{}\n== {heading} ==\n{raw}\n", self.text(ExportFormat::Text)?))
    }

    fn scanned(&self, text: &str, clean: fn(&Scan, &str) -> String) -> String {
        self.scan.as_ref().map_or_else(|| text.to_owned(), |scan| clean(scan, text))
    }

    fn without_chosen(&self, text: &str) -> String {
        let (text, count) = self.chosen.clean(text);
        self.by_choice.update(|sum| sum + count);
        text
    }

    fn language<'a>(&self, tag: &'a str, say: &'a dyn Fn(&Message) -> String) -> Language<'a> {
        let right_to_left = self.catalogue.direction() == Direction::RightToLeft;
        Language { tag, right_to_left, say }
    }
}

pub(crate) fn unwritable(error: impl std::fmt::Display) -> UserError {
    UserError::new(Message::new("error-report-unwritable").with("reason", error.to_string()))
}

/// The report in the words of the language, so that a page is of one piece; but its own words where
/// drawing the conclusions again would change them, as with a report of another version.
fn in_words(report: Report, lang: Option<&str>) -> Report {
    let again = explain(report.clone(), lang);
    let conclusions = |report: &Report| {
        let findings: Vec<_> =
            report.findings.iter().map(|f| (f.cause, f.confidence, f.targets.clone())).collect();
        let ways: Vec<_> =
            report.alternatives.iter().map(|way| (way.kind, way.works, way.took_ms)).collect();
        (report.status, report.services.clone(), findings, ways)
    };
    if conclusions(&again) == conclusions(&report) { again } else { report }
}
