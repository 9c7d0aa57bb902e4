//! Thunderbird's mail over Tor, by one click, and back by another.

use crate::{commands::Call, contained::apart, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waypost_app::{UserError, set_thunderbird, thunderbird_profiles, undo_thunderbird};
use waypost_model::{Message, Who};

/// A profile of Thunderbird.
#[derive(JsonSchema, Serialize)]
pub(crate) struct ThunderbirdEntry {
    /// Its name, as Thunderbird shows it.
    name: String,
    /// Its folder, which tells it from others of that name.
    folder: String,
    /// Whether its mail goes over Tor by our doing.
    set: bool,
}

/// Which profile to set up, and for whom.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ThunderbirdSet {
    /// The profile's folder.
    folder: String,
    /// A mail address, a domain or a provider's id.
    who: String,
}

/// Which profile to take back.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ThunderbirdUndo {
    /// The profile's folder.
    folder: String,
}

/// The profiles of this user, those first that Thunderbird opens by itself.
pub(crate) async fn list(_: Call) -> Result<Vec<ThunderbirdEntry>, Message> {
    apart(entries).await
}

fn entries() -> Result<Vec<ThunderbirdEntry>, Message> {
    let entry = |one: waypost_app::ThunderbirdProfile| ThunderbirdEntry {
        name: one.profile.name,
        folder: one.profile.folder.to_string_lossy().into_owned(),
        set: one.set,
    };
    let profiles = thunderbird_profiles().map_err(UserError::into_message)?;
    Ok(profiles.into_iter().map(entry).collect())
}

/// Sends one provider's mail over Tor from Thunderbird's next start on; says what was done.
pub(crate) async fn set(
    Call { desk, .. }: Call,
    input: ThunderbirdSet,
) -> Result<Message, Message> {
    apart(move || {
        known(&input.folder)?;
        let who = Who::parse(&input.who).map_err(Message::from)?;
        let (profile, provider) =
            set_thunderbird(&input.folder, &who, &desk.profile, desk.state_dir())
                .map_err(UserError::into_message)?;
        Ok(Message::new("thunderbird-set")
            .with("name", profile.name)
            .with("provider", provider.name))
    })
    .await
}

/// Takes a profile back to where it was; says what was done.
pub(crate) async fn undo(_: Call, input: ThunderbirdUndo) -> Result<Message, Message> {
    apart(move || {
        known(&input.folder)?;
        let profile = undo_thunderbird(&input.folder).map_err(UserError::into_message)?;
        Ok(Message::new("thunderbird-undone").with("name", profile.name))
    })
    .await
}

/// The page names no folder but those that it was told of.
fn known(folder: &str) -> Result<(), Message> {
    match entries()?.iter().any(|entry| entry.folder == folder) {
        true => Ok(()),
        false => Err(limits::misused()),
    }
}
