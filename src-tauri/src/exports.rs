//! Reports for somebody else: what leaves is looked at first, and goes into a file of the user's choice.

use crate::{commands::Call, contained::apart, desk::Desk, files, limits};
use schemars::JsonSchema;
use serde::Deserialize;
use waypost_app::{ExportFormat, ExportRequest, Preview, Recipient, Redaction, UserError};
use waypost_i18n::Catalogue;
use waypost_model::{Message, Report};

/// Nobody takes out more by hand.
const MOST_DROPPED: usize = 100;
/// What is taken out by hand is a name or an address.
const LONGEST_DROPPED: usize = 1000;
/// A key of age, however it may grow; a post-quantum one has some two thousand letters.
const LONGEST_KEY: usize = 4096;

/// What is to be made of a report.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportInput {
    /// The report.
    report: Report,
    /// The form.
    format: Format,
    /// How much is taken out.
    redact: Redact,
    /// What is to go besides, wherever it stands.
    drop: Vec<String>,
    /// The public key of age for whose holder the file is sealed, or `support`; not sealed if null.
    seal: Option<String>,
    /// The tag of the language.
    lang: String,
}

/// The form of a file.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Format {
    /// One page that needs nothing else.
    Html,
    /// PDF.
    Pdf,
    /// Plain text.
    Text,
    /// The report itself.
    Json,
    /// JSON Lines in OONI's data formats.
    Ooni,
}

/// How much is taken out.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Redact {
    /// Nothing.
    None,
    /// What names the user and this computer.
    Standard,
    /// That, and the local network, exact times and the system.
    Strict,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Text => "txt",
            Self::Json => "json",
            Self::Ooni => "jsonl",
        }
    }
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Html => Self::Html,
            Format::Pdf => Self::Pdf,
            Format::Text => Self::Text,
            Format::Json => Self::Json,
            Format::Ooni => Self::Ooni,
        }
    }
}

impl From<Redact> for Redaction {
    fn from(level: Redact) -> Self {
        match level {
            Redact::None => Self::None,
            Redact::Standard => Self::Standard,
            Redact::Strict => Self::Strict,
        }
    }
}

/// Shows what would leave.
pub(crate) async fn preview_export(_: Call, input: ExportInput) -> Result<Preview, Message> {
    apart(move || {
        let request = request(&input)?;
        waypost_app::preview(input.report, &request).map_err(UserError::into_message)
    })
    .await
}

/// Asks where to and writes it; the file's name, or null when the user thought better of it.
pub(crate) async fn save_export(
    Call { app, desk }: Call,
    input: ExportInput,
) -> Result<Option<String>, Message> {
    apart(move || {
        let request = request(&input)?;
        let recipient = recipient(input.seal.as_deref(), &desk)?;
        let words = Catalogue::for_tag(Some(&input.lang));
        let name = suggested(&input, recipient.is_some());
        let made = waypost_app::export(input.report, &request).map_err(UserError::into_message)?;
        let Some(path) = files::ask_where(&app, &words, "shell-save-report", &name) else {
            return Ok(None);
        };
        let unwritable = |error: std::io::Error| {
            Message::new("error-report-unwritable").with("reason", error.to_string())
        };
        files::write(&path, |file| match &recipient {
            None => file.write_all(&made.file).map_err(unwritable),
            Some(recipient) => waypost_app::sealed(recipient, file, |out| {
                out.write_all(&made.file).map_err(|error| UserError::new(unwritable(error)))
            })
            .map(drop)
            .map_err(UserError::into_message),
        })?;
        Ok(Some(files::name(&path)))
    })
    .await
}

fn request(input: &ExportInput) -> Result<ExportRequest, Message> {
    limits::tag(Some(&input.lang))?;
    let long = |text: &String| text.len() > LONGEST_DROPPED;
    if input.drop.len() > MOST_DROPPED || input.drop.iter().any(long) {
        return Err(limits::misused());
    }
    Ok(ExportRequest {
        format: input.format.into(),
        redact: input.redact.into(),
        drop: input.drop.clone(),
        lang: Some(input.lang.clone()),
    })
}

fn recipient(seal: Option<&str>, desk: &Desk) -> Result<Option<Recipient>, Message> {
    let Some(key) = seal else { return Ok(None) };
    if key.len() > LONGEST_KEY {
        return Err(Message::new("error-seal-no-key"));
    }
    waypost_app::recipient(key, &desk.profile).map(Some).map_err(UserError::into_message)
}

/// A name that tells what it is and nothing of its user: the provider's id and the day, where neither
/// is to be left out.
fn suggested(input: &ExportInput, sealed: bool) -> String {
    let plain = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect()
    };
    let (provider, day) = (&input.report.provider.id, input.report.made_at.get(..10));
    let dropped = |text: &str| input.drop.iter().any(|dropped| text.contains(dropped.as_str()));
    let parts = [Some(provider.as_str()), day].into_iter().flatten();
    let parts: String =
        parts.filter(|part| !dropped(part)).map(|part| format!("-{}", plain(part))).collect();
    let age = if sealed { ".age" } else { "" };
    format!("waypost{parts}.{}{age}", input.format.ending())
}
