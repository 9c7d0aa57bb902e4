//! Makes a file for support out of a saved report.

use crate::{UserError, explain, own};
use waypost_i18n::{Catalogue, Direction};
use waypost_model::{Message, Report};
use waypost_report::{
    export::{self, Language},
    redact::{Scan, redact},
};

pub use waypost_report::redact::Level as Redaction;

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

/// The file, cleaned to that level, in that language (default: the system's).
///
/// # Errors
/// When the report can't be written in that form.
pub fn export(
    report: Report,
    format: ExportFormat,
    level: Redaction,
    lang: Option<&str>,
) -> Result<Vec<u8>, UserError> {
    let own = own::of_this_computer();
    let report = in_words(redact(report, level, &own), lang);
    let catalogue = Catalogue::for_tag(lang);
    let tag = catalogue.language();
    let language = Language {
        tag: &tag,
        right_to_left: catalogue.direction() == Direction::RightToLeft,
        say: &|message: &Message| catalogue.render(message),
    };
    let credit = waypost_netdb::ATTRIBUTION;
    let scan = Scan::new(&own, Some(&report.subject.provider), export::vocabulary(&report));
    let net = |text: &str| {
        if level == Redaction::None { text.to_owned() } else { scan.clean(text) }
    };
    let text = match format {
        ExportFormat::Html => export::html(&report, &language, credit),
        ExportFormat::Text => export::text(&report, &language, credit),
        ExportFormat::Json => export::json(&report).map_err(unwritable)?,
        ExportFormat::Ooni => export::ooni(&report).map_err(unwritable)?,
        ExportFormat::Pdf => {
            return export::pdf(&report, &language, credit, &net).map_err(unwritable);
        }
    };
    Ok(net(&text).into_bytes())
}

fn unwritable(error: impl std::fmt::Display) -> UserError {
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
