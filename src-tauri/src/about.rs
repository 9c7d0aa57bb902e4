//! What this program is and can do here, and the providers it knows.

use crate::commands::Call;
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::LazyLock;
use waypost_i18n::{Catalogue, Direction};
use waypost_model::Message;

/// What this program is and can do here.
#[derive(JsonSchema, Serialize)]
pub(crate) struct About {
    /// Its version.
    version: &'static str,
    /// The operating system's family, such as `linux`.
    os: &'static str,
    /// The tag of the language to speak.
    lang: String,
    /// The languages there are.
    languages: &'static [Language],
    /// Whether the profile names a support desk's key, for which an export can be sealed.
    support: bool,
}

/// A language.
#[derive(JsonSchema, Serialize)]
pub(crate) struct Language {
    /// Its tag.
    tag: String,
    /// Its own name for itself.
    name: String,
    /// The direction in which it is written.
    dir: Dir,
}

/// A direction of writing, as HTML names it.
#[derive(JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Dir {
    /// The direction of a catalogue's language.
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        match catalogue.direction() {
            Direction::LeftToRight => Self::Ltr,
            Direction::RightToLeft => Self::Rtl,
        }
    }
}

/// A provider, for choosing one.
#[derive(JsonSchema, Serialize)]
pub(crate) struct ProviderEntry {
    /// Its id.
    id: String,
    /// Its name.
    name: String,
    /// Its mail domains.
    domains: Vec<String>,
}

/// What this program is and can do here.
pub(crate) async fn about(Call { desk, .. }: Call) -> Result<About, Message> {
    let lang = Catalogue::for_tag(desk.lang().as_deref()).language();
    Ok(About {
        version: env!("CARGO_PKG_VERSION"),
        os: std::env::consts::OS,
        lang,
        languages: &LANGUAGES,
        support: desk.profile.profile.support.age.is_some(),
    })
}

static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| Catalogue::available().map(language).collect());

/// Reads the languages' names while the window is coming up: all catalogues are read for them.
pub(crate) fn look_up_languages() {
    std::thread::spawn(|| LazyLock::force(&LANGUAGES));
}

fn language(tag: &str) -> Language {
    let catalogue = Catalogue::for_tag(Some(tag));
    Language {
        tag: tag.to_owned(),
        name: catalogue.text("language-name"),
        dir: Dir::of(&catalogue),
    }
}

/// The providers that are known by heart.
pub(crate) async fn providers(Call { desk, .. }: Call) -> Result<Vec<ProviderEntry>, Message> {
    let all = desk.profile.profile.providers.all().iter();
    Ok(all
        .map(|provider| ProviderEntry {
            id: provider.id.clone(),
            name: provider.name.clone(),
            domains: provider.domains.clone(),
        })
        .collect())
}
