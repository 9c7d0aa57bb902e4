//! Turns [`Message`](waypost_model::Message)s into sentences of the user's language.
//!
//! The sentences are Fluent messages in `locales/LANG/*.ftl`, embedded when the program is built.
//! A message that a language lacks is taken from English.

mod bundle;
mod catalogue;
mod tag;

pub use bundle::Direction;
pub use catalogue::{Catalogue, RenderError};
