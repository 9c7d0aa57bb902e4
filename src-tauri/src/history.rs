//! Earlier reports on this computer.

use crate::{commands::Call, contained::apart, desk::Desk, limits};
use schemars::JsonSchema;
use serde::Deserialize;
use waypost_app::{Comparison, History, HistoryError, HistoryList, Keeps, UserError};
use waypost_model::{Message, Report};
use zeroize::Zeroizing;

/// Which report.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntryInput {
    /// Its id.
    id: String,
}

/// Which report to show.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowInput {
    /// Its id.
    id: String,
    /// The tag of the language of its sentences.
    lang: String,
}

/// Which reports to compare.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CompareInput {
    /// The id of the earlier one.
    before: String,
    /// The id of the later one.
    after: String,
    /// The tag of the language of their sentences.
    lang: String,
}

/// What opens the history.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseInput {
    /// The passphrase.
    passphrase: String,
}

/// Whether reports are kept. It takes as long as the keyring does.
pub(crate) async fn keeps(Call { desk, .. }: Call) -> Result<Keeps, Message> {
    apart(move || Ok(desk.history().map_or(Keeps::NoKey, |place| place.keeps()))).await
}

/// Opens the history with a passphrase, or begins one, until the program ends.
pub(crate) async fn open_with(
    Call { desk, .. }: Call,
    input: PassphraseInput,
) -> Result<Keeps, Message> {
    let passphrase = Zeroizing::new(input.passphrase);
    limits::passphrase(&passphrase)?;
    apart(move || {
        let place = desk.history().map_err(UserError::into_message)?;
        let place = place.with_passphrase(passphrase.clone());
        place.begin().map_err(|error| trouble(&error))?;
        desk.opens_with(passphrase);
        Ok(place.keeps())
    })
    .await
}

/// The reports, the latest first.
pub(crate) async fn list(Call { desk, .. }: Call) -> Result<HistoryList, Message> {
    apart(move || {
        let place = desk.history().map_err(UserError::into_message)?;
        place.list().map_err(|error| trouble(&error))
    })
    .await
}

/// One of them, in the language wished for.
pub(crate) async fn show(Call { desk, .. }: Call, input: ShowInput) -> Result<Report, Message> {
    limits::id(&input.id)?;
    limits::tag(Some(&input.lang))?;
    apart(move || {
        let report = open(&desk)?.show(&input.id).map_err(|error| trouble(&error))?;
        Ok(waypost_app::explain(report, Some(&input.lang)))
    })
    .await
}

/// What has changed from one to another.
pub(crate) async fn compare(
    Call { desk, .. }: Call,
    input: CompareInput,
) -> Result<Comparison, Message> {
    limits::id(&input.before)?;
    limits::id(&input.after)?;
    limits::tag(Some(&input.lang))?;
    apart(move || {
        let history = open(&desk)?;
        waypost_app::compare(&history, &input.before, &input.after, Some(&input.lang))
            .map_err(|error| trouble(&error))
    })
    .await
}

/// Deletes one for good.
pub(crate) async fn delete(Call { desk, .. }: Call, input: EntryInput) -> Result<(), Message> {
    limits::id(&input.id)?;
    apart(move || open(&desk)?.delete(&input.id).map(drop).map_err(|error| trouble(&error))).await
}

/// Deletes all of them for good.
pub(crate) async fn clear(Call { desk, .. }: Call) -> Result<(), Message> {
    apart(move || {
        let place = desk.history().map_err(UserError::into_message)?;
        place.clear().map_err(|error| trouble(&error))
    })
    .await
}

/// The history; where there is none yet, there is no such report in it.
fn open(desk: &Desk) -> Result<History, Message> {
    let place = desk.history().map_err(UserError::into_message)?;
    let history = place.open().map_err(|error| trouble(&error))?;
    history.ok_or_else(|| Message::new("error-history-no-such-report"))
}

/// Why the history could not be used, in words that fit a window.
pub(crate) fn trouble(error: &HistoryError) -> Message {
    let id = match error {
        HistoryError::NoKey => "error-history-no-key",
        HistoryError::KeyringLocked => "error-history-keyring-locked",
        HistoryError::KeyringFailed(reason) => {
            return Message::new("error-history-keyring-failed").with("reason", reason.as_str());
        }
        HistoryError::KeyLost => "error-history-key-lost",
        HistoryError::WrongPassphrase => "error-history-wrong-passphrase",
        HistoryError::NeedsPassphrase => "error-history-needs-passphrase",
        HistoryError::NeedsKeyring => "error-history-needs-keyring",
        HistoryError::NoSuchReport(_) | HistoryError::Ambiguous(_) => {
            "error-history-no-such-report"
        }
        HistoryError::Full => "error-history-full",
        HistoryError::Busy => "error-history-busy",
        HistoryError::Damaged => "error-history-damaged",
        HistoryError::DamagedReport => "error-history-damaged-report",
        HistoryError::TooNew => "error-history-too-new",
        HistoryError::Storage(reason) => {
            return Message::new("error-history-storage").with("reason", reason.as_str());
        }
    };
    Message::new(id)
}
