//! What the user can mend: one sentence, exit status 2.

use std::fmt;
use waypost_i18n::Catalogue;
use waypost_model::{Message, WhoError};

/// Something could not be done; the message says what, and how to mend it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UserError(Message);

impl UserError {
    /// An error that says this.
    #[must_use]
    pub const fn new(message: Message) -> Self {
        Self(message)
    }

    /// What it says, in no language yet.
    #[must_use]
    pub fn into_message(self) -> Message {
        self.0
    }
}

impl From<WhoError> for UserError {
    fn from(error: WhoError) -> Self {
        Self(error.into())
    }
}

/// In English, for those who have no language to say it in.
impl fmt::Display for UserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Catalogue::for_tag(Some("en")).render(&self.0))
    }
}

impl std::error::Error for UserError {}
