//! Thunderbird's mail over Tor, by one click, and back by another.

use crate::{LoadedProfile, UserError, state, subject};
use directories::BaseDirs;
use serde::Serialize;
use std::{net::Ipv4Addr, path::Path};
use waypost_model::{Message, Provider, Who};
use waypost_route::doors::{
    Hosts, Ports, script,
    thunderbird::{self, Profile, ThunderbirdError},
};

/// A profile of Thunderbird.
#[derive(Clone, Debug, Serialize)]
pub struct ThunderbirdProfile {
    /// What it is.
    #[serde(flatten)]
    pub profile: Profile,
    /// Whether its mail goes over Tor by our doing.
    pub set: bool,
}

/// The profiles of this user, those that Thunderbird opens by itself first.
///
/// # Errors
/// When a list of profiles can't be read.
pub fn thunderbird_profiles() -> Result<Vec<ThunderbirdProfile>, UserError> {
    let profiles = thunderbird::profiles(home()?.home_dir())?;
    let about = |profile: Profile| ThunderbirdProfile {
        set: thunderbird::is_set(&profile.folder),
        profile,
    };
    Ok(profiles.into_iter().map(about).collect())
}

/// Sends the mail of whom over Tor in the profile of that name or folder (an empty word: the one
/// that Thunderbird opens by itself), from Thunderbird's next start on; the rest goes as before.
///
/// # Errors
/// When there is no such provider or profile, or a file can't be read or written.
pub fn set_thunderbird(
    word: &str,
    who: &Who,
    loaded: &LoadedProfile,
    state: Option<&Path>,
) -> Result<(Profile, Provider), UserError> {
    let provider = match (subject::known(&loaded.profile, who)?, who) {
        (Some(found), _) => found.provider,
        // The proxy would let through what Thunderbird sends there only if its servers were known.
        (None, Who::Domain(name) | Who::Id(name)) => {
            let unknown = Message::new("error-thunderbird-unknown").with("domain", name.as_str());
            return Err(UserError::new(unknown));
        }
    };
    let profile = thunderbird::find(home()?.home_dir(), word)?;
    let state = state::folder(state)?;
    let kept = Ports::load(&state).and_then(|mut ports| {
        let port = ports.socks()?;
        ports.save(&state)?;
        Ok(port)
    });
    let port = kept.map_err(|error| {
        let unusable = Message::new("thunderbird-storage")
            .with("file", state.display().to_string())
            .with("reason", error.to_string());
        UserError::new(unusable)
    })?;
    let script = script(&Hosts::of(&provider), (Ipv4Addr::LOCALHOST, port).into());
    thunderbird::set(&profile.folder, &script)?;
    Ok((profile, provider))
}

/// Takes the profile of that name or folder back to where it was. Thunderbird must be closed.
///
/// # Errors
/// When there is no such profile, it was not set up, Thunderbird is open, or a file can't be written.
pub fn undo_thunderbird(word: &str) -> Result<Profile, UserError> {
    let profile = thunderbird::find(home()?.home_dir(), word)?;
    thunderbird::undo(&profile.folder)?;
    Ok(profile)
}

fn home() -> Result<BaseDirs, UserError> {
    BaseDirs::new().ok_or_else(|| UserError::new(Message::new("thunderbird-no-home")))
}

impl From<ThunderbirdError> for UserError {
    fn from(error: ThunderbirdError) -> Self {
        Self::new(error.message())
    }
}
