//! What the user can mend: one sentence, exit status 2.

use std::fmt;

/// Something could not be done; the sentence says what, and how to mend it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UserError(String);

impl UserError {
    /// An error that says this.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for UserError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UserError {}
