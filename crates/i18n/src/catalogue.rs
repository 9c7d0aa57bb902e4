//! The messages of the user's language, with English behind it.

use crate::{
    bundle::{Bundle, Direction},
    tag,
};
use fluent_bundle::{FluentArgs, FluentValue};
use std::{fmt, sync::LazyLock};
use unic_langid::LanguageIdentifier;
use waypost_model::{Arg, Message};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language every message is written in first.
static DEFAULT: LanguageIdentifier = unic_langid::langid!("en");

static AVAILABLE: LazyLock<Vec<LanguageIdentifier>> =
    LazyLock::new(|| LOCALES.iter().filter_map(|(tag, _)| tag.parse().ok()).collect());

/// The messages of one language; what it lacks comes from English.
pub struct Catalogue {
    /// The best language first; never empty, English always among them.
    bundles: Vec<Bundle>,
    first: LanguageIdentifier,
}

/// What is wrong with a message: nobody has written it, or an argument is missing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RenderError {
    /// The message's id.
    pub id: String,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.reason)
    }
}

impl std::error::Error for RenderError {}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.first).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The catalogue for a language tag (RFC 5646, or a POSIX locale), or without one for the
    /// system's languages. Nothing that fits, or what is no tag, leads to English.
    #[must_use]
    pub fn for_tag(tag: Option<&str>) -> Self {
        let tags = tag::negotiate(&tag::requested(tag), &AVAILABLE, &DEFAULT);
        let bundles: Vec<Bundle> = tags
            .into_iter()
            .map(|tag| {
                let texts = LOCALES.iter().filter(|(name, _)| name.parse().as_ref() == Ok(tag));
                let texts: Vec<&str> = texts.flat_map(|(_, texts)| texts.iter().copied()).collect();
                Bundle::new(tag, &texts)
            })
            .collect();
        let first = bundles.first().map_or_else(|| DEFAULT.clone(), |b| b.tag().clone());
        Self { bundles, first }
    }

    /// The tags of the languages there are.
    pub fn available() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|(tag, _)| *tag)
    }

    /// The tag of the language.
    #[must_use]
    pub fn language(&self) -> String {
        self.first.to_string()
    }

    /// The direction in which the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.bundles.first().map_or(Direction::LeftToRight, Bundle::direction)
    }

    /// Whether there is such a message, in this language or in English.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has(id))
    }

    /// The message as a sentence. One that nobody has written appears as its id in brackets, a
    /// missing argument as its name in braces: [`Catalogue::try_render`] tells of both.
    #[must_use]
    pub fn render(&self, message: &Message) -> String {
        self.render_with(message, &mut Vec::new())
    }

    /// The same as [`Catalogue::render`].
    ///
    /// # Errors
    /// When the message, or one within it, is not written or lacks an argument.
    pub fn try_render(&self, message: &Message) -> Result<String, Vec<RenderError>> {
        let mut errors = Vec::new();
        let text = self.render_with(message, &mut errors);
        if errors.is_empty() { Ok(text) } else { Err(errors) }
    }

    /// The sentence for an id without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.render(&Message::new(id))
    }

    fn render_with(&self, message: &Message, errors: &mut Vec<RenderError>) -> String {
        let id = message.id.as_str();
        let Some(bundle) = self.bundles.iter().find(|bundle| bundle.has(id)) else {
            errors.push(RenderError { id: id.to_owned(), reason: "nobody has written it".into() });
            return format!("[{id}]");
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            match value {
                Arg::Number(number) => args.set(name.clone(), *number),
                other => {
                    args.set(name.clone(), FluentValue::from(self.text_of(other, bundle, errors)));
                }
            }
        }
        let Some((text, reasons)) = bundle.format(id, &args) else { return format!("[{id}]") };
        errors.extend(reasons.into_iter().map(|reason| RenderError { id: id.to_owned(), reason }));
        text
    }

    fn text_of(&self, arg: &Arg, bundle: &Bundle, errors: &mut Vec<RenderError>) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => bundle.number(*number),
            Arg::Message(message) => self.render_with(message, errors),
            Arg::List(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| bundle.apart(self.text_of(item, bundle, errors)))
                    .collect();
                bundle.join(&items)
            }
        }
    }
}
