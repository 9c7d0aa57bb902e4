//! Why a command could not be done: one plain sentence, exit status 2.

use std::fmt;

/// A command that could not be done.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// Says why, in one sentence and on one line whatever it quotes.
    pub(crate) fn new(sentence: impl fmt::Display) -> Self {
        let sentence = sentence.to_string();
        let one_line: String =
            sentence.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Self(one_line.trim().to_owned())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<waypost_app::UserError> for Failure {
    fn from(error: waypost_app::UserError) -> Self {
        Self::new(error)
    }
}
