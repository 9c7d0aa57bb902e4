//! Why a command could not be done: one plain sentence, exit status 2.

use std::{fmt, io};

/// A command that could not be done.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// Says why, in one sentence and on one line whatever it quotes. The numbers of system errors,
    /// which Rust puts behind their words, are left out.
    pub(crate) fn new(sentence: impl fmt::Display) -> Self {
        let sentence = sentence.to_string();
        let mut parts = sentence.split(" (os error ");
        let mut plain = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            plain.push_str(part.split_once(')').map_or(part, |(_, behind)| behind));
        }
        let one_line: String =
            plain.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Self(one_line.trim().to_owned())
    }
}

/// What the system said; what is met most often in plain words.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "you may not read or write it".to_owned(),
        io::ErrorKind::StorageFull => "there is no room left".to_owned(),
        _ => error.to_string(),
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

impl From<waypost_app::HistoryError> for Failure {
    fn from(error: waypost_app::HistoryError) -> Self {
        Self::new(error)
    }
}
