//! Makes a file for support out of a saved report.

use crate::{UserError, explain, own};
use schemars::JsonSchema;
use serde::Serialize;
use waypost_i18n::{Catalogue, Direction};
use waypost_model::{Message, Report};
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

/// What would leave this computer, for its owner to look at first.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
pub struct Preview {
    /// The file's text; of a PDF the same content as a page.
    pub content: String,
    /// Whether that is HTML.
    pub html: bool,
    /// What was taken out.
    pub removed: Vec<Removed>,
    /// What stands in its place.
    pub marks: Vec<String>,
}

/// The file, cleaned to that level, in that language.
///
/// # Errors
/// When the report can't be written in that form.
pub fn export(report: Report, request: &ExportRequest) -> Result<Vec<u8>, UserError> {
    let clean = Cleaned::new(report, request);
    match request.format {
        ExportFormat::Pdf => clean.pdf(),
        format => clean.text(format).map(String::into_bytes),
    }
}

/// The same as its owner may look at it, with what was taken out.
///
/// # Errors
/// As [`export`].
pub fn preview(report: Report, request: &ExportRequest) -> Result<Preview, UserError> {
    let clean = Cleaned::new(report, request);
    let html = matches!(request.format, ExportFormat::Html | ExportFormat::Pdf);
    Ok(Preview {
        content: clean.text(if html { ExportFormat::Html } else { request.format })?,
        html,
        removed: clean.removed,
        marks: MARKS.map(str::to_owned).to_vec(),
    })
}

/// A report from which was taken what may not leave, and what looks at the finished file.
struct Cleaned {
    report: Report,
    removed: Vec<Removed>,
    catalogue: Catalogue,
    /// None where nothing is to be taken out.
    scan: Option<Scan>,
    chosen: Chosen,
}

impl Cleaned {
    fn new(report: Report, request: &ExportRequest) -> Self {
        let lang = request.lang.as_deref();
        let own = own::to_take_out(request.redact, &request.drop);
        let (report, removed) = redact_counting(report, request.redact, &own);
        let report = in_words(report, lang);
        let words = export::vocabulary(&report);
        let scan = (request.redact != Redaction::None)
            .then(|| Scan::new(&own, Some(&report.subject.provider), words));
        let chosen = Chosen::new(&request.drop);
        Self { report, removed, catalogue: Catalogue::for_tag(lang), scan, chosen }
    }

    fn pdf(&self) -> Result<Vec<u8>, UserError> {
        let tag = self.catalogue.language();
        let say = |message: &Message| self.catalogue.render(message);
        let net = |text: &str| self.chosen.clean(&self.scanned(text)).0;
        let credit = waypost_netdb::ATTRIBUTION;
        export::pdf(&self.report, &self.language(&tag, &say), credit, &net).map_err(unwritable)
    }

    fn text(&self, format: ExportFormat) -> Result<String, UserError> {
        let tag = self.catalogue.language();
        let say = |message: &Message| self.catalogue.render(message);
        let language = self.language(&tag, &say);
        let credit = waypost_netdb::ATTRIBUTION;
        let text = match format {
            ExportFormat::Html | ExportFormat::Pdf => export::html(&self.report, &language, credit),
            // Plain text has no form that taking out a word could break.
            ExportFormat::Text => {
                let text = export::text(&self.report, &language, credit);
                return Ok(self.chosen.clean(&self.scanned(&text)).0);
            }
            ExportFormat::Json => export::json(&self.report).map_err(unwritable)?,
            ExportFormat::Ooni => export::ooni(&self.report).map_err(unwritable)?,
        };
        Ok(self.scanned(&text))
    }

    fn scanned(&self, text: &str) -> String {
        self.scan.as_ref().map_or_else(|| text.to_owned(), |scan| scan.clean(text))
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
