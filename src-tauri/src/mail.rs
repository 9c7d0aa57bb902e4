//! Mails that came back and logs of mail servers: read, explained, and kept at hand for a check.

use crate::{commands::Call, contained::apart, desk::Desk, files, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use waypost_app::{BounceJson, Evidence, LogSource, MailLogJson, UserError};
use waypost_i18n::Catalogue;
use waypost_model::Message;

/// As much of a mail is read; what follows is the returned mail and its attachments.
const MOST_OF_A_MAIL: u64 = 32 << 20;
/// As much may be pasted.
const MOST_PASTED: usize = 8 << 20;

/// A mail as text.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PastedMail {
    /// The mail, its technical part too.
    text: String,
    /// The tag of the language to explain it in.
    lang: String,
}

/// In which language to explain a file that is to be chosen.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PickInput {
    /// Its tag.
    lang: String,
}

/// A mail that was read.
#[derive(JsonSchema, Serialize)]
pub(crate) struct MailRead {
    /// What it says.
    says: BounceJson,
    /// The number under which a check can be given it; none if it did not come back.
    evidence: Option<u32>,
}

/// Logs that were read.
#[derive(JsonSchema, Serialize)]
pub(crate) struct LogsRead {
    /// What they show.
    shows: MailLogJson,
    /// The number under which a check can be given them.
    evidence: u32,
}

/// Explains a mail that was pasted or dropped.
pub(crate) async fn read_mail(
    Call { desk, .. }: Call,
    input: PastedMail,
) -> Result<MailRead, Message> {
    limits::tag(Some(&input.lang))?;
    if input.text.len() > MOST_PASTED {
        return Err(Message::new("window-bounce-too-large"));
    }
    apart(move || mail(&desk, input.text.as_bytes(), &input.lang)).await
}

/// Asks for a mail's file and explains it.
pub(crate) async fn pick_mail(
    Call { app, desk }: Call,
    input: PickInput,
) -> Result<Option<MailRead>, Message> {
    limits::tag(Some(&input.lang))?;
    apart(move || {
        let words = Catalogue::for_tag(Some(&input.lang));
        let chosen = files::ask_for(&app, &words, "shell-pick-mail", false);
        let Some(path) = chosen.into_iter().next() else { return Ok(None) };
        let bytes = files::beginning(&path, MOST_OF_A_MAIL).map_err(|error| {
            Message::new("error-mail-unreadable").with("reason", error.to_string())
        })?;
        mail(&desk, &bytes, &input.lang).map(Some)
    })
    .await
}

/// Asks for logs' files and says what they show.
pub(crate) async fn pick_logs(
    Call { app, desk }: Call,
    input: PickInput,
) -> Result<Option<LogsRead>, Message> {
    limits::tag(Some(&input.lang))?;
    apart(move || {
        let words = Catalogue::for_tag(Some(&input.lang));
        let chosen = files::ask_for(&app, &words, "shell-pick-logs", true);
        if chosen.is_empty() {
            return Ok(None);
        }
        logs(&desk, &chosen, &input.lang).map(Some)
    })
    .await
}

fn mail(desk: &Desk, bytes: &[u8], lang: &str) -> Result<MailRead, Message> {
    let says = waypost_app::bounce(bytes, Some(lang)).map_err(UserError::into_message)?;
    let evidence = match says.is_bounce {
        true => Some(desk.keep(Evidence::bounce(bytes).map_err(UserError::into_message)?)),
        false => None,
    };
    Ok(MailRead { says, evidence })
}

fn logs(desk: &Desk, paths: &[PathBuf], lang: &str) -> Result<LogsRead, Message> {
    let mut sources: Vec<LogSource<'static>> = Vec::new();
    for path in paths {
        let name = files::name(path);
        let file = files::open(path).map_err(|error| {
            Message::new("error-log-unreadable")
                .with("name", name.as_str())
                .with("reason", error.to_string())
        })?;
        sources.push((name, Box::new(file)));
    }
    let (evidence, shows) =
        Evidence::maillog_in_words(sources, Some(lang)).map_err(UserError::into_message)?;
    Ok(LogsRead { shows, evidence: desk.keep(evidence) })
}
