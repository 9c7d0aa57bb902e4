//! What the user can choose.

use crate::{commands::Call, contained::apart, desk::Desk, history, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waypost_app::{HistorySettings, Preferences, Theme, TorWish, UserError};
use waypost_i18n::Catalogue;
use waypost_model::Message;

/// What the user can choose.
#[derive(Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The tag of a language; the system's if null.
    lang: Option<String>,
    /// The look.
    theme: Theme,
    /// Whether checks may use Tor.
    tor: TorWish,
    /// Whether reports are kept.
    history: bool,
    /// For how many days, from 1 to 3650.
    keep_days: u16,
    /// Whether the user has been told whom a check contacts, and agreed.
    contact_consent: bool,
}

/// What the user has chosen.
pub(crate) async fn settings(Call { desk, .. }: Call) -> Result<Settings, Message> {
    apart(move || read(&desk)).await
}

/// Changes what the user has chosen; what holds then is handed back.
pub(crate) async fn set_settings(
    Call { desk, .. }: Call,
    input: Settings,
) -> Result<Settings, Message> {
    apart(move || {
        write(&desk, input)?;
        read(&desk)
    })
    .await
}

fn read(desk: &Desk) -> Result<Settings, Message> {
    let Preferences { lang, theme, tor, contact_consent } = desk.preferences();
    let place = desk.history().map_err(UserError::into_message)?;
    // Settings that can't be read may say "off": nothing is kept then, and choosing mends them.
    let kept = place.settings().unwrap_or(HistorySettings { on: false, ..Default::default() });
    Ok(Settings { lang, theme, tor, history: kept.on, keep_days: kept.keep_days, contact_consent })
}

fn write(desk: &Desk, input: Settings) -> Result<(), Message> {
    let Settings { lang, theme, tor, history: on, keep_days, contact_consent } = input;
    limits::tag(lang.as_deref())?;
    let known = |tag: &str| Catalogue::available().any(|available| available == tag);
    if lang.as_deref().is_some_and(|tag| !known(tag)) {
        return Err(limits::misused());
    }
    if !(1..=HistorySettings::MOST_DAYS).contains(&keep_days) {
        return Err(
            Message::new("error-keep-days").with("most", i64::from(HistorySettings::MOST_DAYS))
        );
    }
    let preferences = Preferences { lang, theme, tor, contact_consent };
    desk.prefer(&preferences).map_err(UserError::into_message)?;
    let place = desk.history().map_err(UserError::into_message)?;
    let wanted = HistorySettings { on, keep_days };
    if place.settings().ok() == Some(wanted) {
        return Ok(());
    }
    place.set(wanted).map_err(|error| history::trouble(&error))
}
