//! `waypost providers list|show ID`

use crate::{
    Found,
    args::{Common, Providers},
    failure::Failure,
    output, terminal, view,
};
use waypost_app::load_profile;

/// Prints the directory of providers, or one of them.
pub(crate) fn providers(providers: &Providers, common: &Common) -> Result<Found, Failure> {
    let directory = load_profile(common.profile.as_deref())?.profile.providers;
    let page = terminal::page(common.lang.as_deref());
    match providers {
        Providers::List { json: true } => output::json(&directory.all())?,
        Providers::List { json: false } => output::text(&view::providers(directory.all(), &page))?,
        Providers::Show { id, json } => {
            let found = directory.by_id(&id.to_lowercase()).ok_or_else(|| {
                Failure::new(format!(
                    "there is no provider “{id}”; waypost providers list names them"
                ))
            })?;
            if *json {
                output::json(found)?;
            } else {
                output::text(&view::provider(found, &page))?;
            }
        }
    }
    Ok(Found::Nothing)
}
