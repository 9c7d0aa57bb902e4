//! Says in one sentence what is wrong with the arguments, where clap would print a page.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use std::error::Error as _;

/// The mistake in one sentence, and how to mend it.
pub(crate) fn sentence(error: &Error) -> String {
    let argument = word(error, ContextKind::InvalidArg);
    let value = word(error, ContextKind::InvalidValue);
    let what = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} needs a value"),
        ErrorKind::InvalidValue => format!("“{value}” is no value for {argument}"),
        ErrorKind::ValueValidation => match error.source() {
            Some(reason) => return format!("“{value}” is no value for {argument}: {reason}"),
            None => format!("“{value}” is no value for {argument}"),
        },
        ErrorKind::UnknownArgument => format!("“{argument}” is not known here"),
        ErrorKind::InvalidSubcommand => {
            format!("“{}” is no command", word(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => format!("{argument} is missing"),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "a command is missing".to_owned()
        }
        ErrorKind::ArgumentConflict => match word(error, ContextKind::PriorArg) {
            prior if prior.is_empty() || prior == argument => format!("{argument} is given twice"),
            prior => format!("{argument} can't be used with {prior}"),
        },
        ErrorKind::InvalidUtf8 => "an argument is no UTF-8 text".to_owned(),
        _ => "these arguments can't be understood".to_owned(),
    };
    format!("{what}; {}", remedy(error))
}

/// How to mend it: the nearest right word, the words there are, or where to look.
fn remedy(error: &Error) -> String {
    let near =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .map(|kind| word(error, kind))
            .find(|near| !near.is_empty());
    if let Some(near) = near {
        return format!("did you mean “{near}”?");
    }
    let known = word(error, ContextKind::ValidValue);
    if known.is_empty() { "try --help".to_owned() } else { format!("known are {known}") }
}

/// What clap knows of the mistake under that head; nothing if nothing.
fn word(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
