//! `waypost thunderbird list|set|undo`

use crate::{
    Found,
    args::{Common, Thunderbird as Arguments},
    failure::Failure,
    output, terminal, view,
};
use waypost_app::{
    UserError, load_profile, set_thunderbird, thunderbird_profiles, undo_thunderbird,
};
use waypost_model::{Message, Who};

/// Does what is wished with Thunderbird's profiles.
pub(crate) fn thunderbird(arguments: &Arguments, common: &Common) -> Result<Found, Failure> {
    let page = terminal::page(common.lang.as_deref());
    let said = match arguments {
        Arguments::List { json } => {
            let profiles = thunderbird_profiles()?;
            if *json {
                output::json(&profiles)?;
            } else {
                output::text(&view::thunderbird(&profiles, &page))?;
            }
            return Ok(Found::Nothing);
        }
        Arguments::Set { who, profile_name } => {
            let who = Who::parse(who).map_err(UserError::from)?;
            let loaded = load_profile(common.profile.as_deref())?;
            let state = common.state_dir.as_deref();
            let (profile, provider) = set_thunderbird(profile_name, &who, &loaded, state)?;
            Message::new("thunderbird-set")
                .with("name", profile.name)
                .with("provider", provider.name)
        }
        Arguments::Undo { profile_name } => {
            Message::new("thunderbird-undone").with("name", undo_thunderbird(profile_name)?.name)
        }
    };
    output::text(&view::sentence(&said, &page))?;
    Ok(Found::Nothing)
}
