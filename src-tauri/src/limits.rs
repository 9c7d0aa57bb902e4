//! How much the page may hand over.

use waypost_model::Message;

/// A tag of RFC 5646 section 4.4.1.
const TAG: usize = 35;
/// Names that the page gives to checks.
const ID: usize = 64;
/// A mail address (RFC 5321 section 4.5.3.1).
const WHO: usize = 320;
/// Nobody types more, and stretching takes as long for a long one.
const PASSPHRASE: usize = 1024;

/// A language's tag.
pub(crate) fn tag(tag: Option<&str>) -> Result<(), Message> {
    match tag {
        Some(tag) if tag.len() > TAG => Err(misused()),
        _ => Ok(()),
    }
}

/// A name that the page gave.
pub(crate) fn id(id: &str) -> Result<(), Message> {
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if plain && (1..=ID).contains(&id.len()) { Ok(()) } else { Err(misused()) }
}

/// A mail address, a domain or a provider's id, before it is read.
pub(crate) fn who(who: &str) -> Result<(), Message> {
    if who.len() > WHO { Err(Message::new("error-who-too-long")) } else { Ok(()) }
}

/// A passphrase; an empty one is none.
pub(crate) fn passphrase(words: &str) -> Result<(), Message> {
    if (1..=PASSPHRASE).contains(&words.len()) { Ok(()) } else { Err(misused()) }
}

/// The page asked for what it can't have: a fault of ours.
pub(crate) fn misused() -> Message {
    Message::new("error-misused")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_or_strange_is_refused() {
        assert!(tag(None).is_ok() && tag(Some("zh-Hans")).is_ok());
        assert!(tag(Some(&"x".repeat(36))).is_err());
        assert!(who("me@example.org").is_ok() && who(&"x".repeat(321)).is_err());
        assert!(passphrase("x").is_ok() && passphrase("").is_err());
        assert!(passphrase(&"x".repeat(1025)).is_err());
        assert!(id("a-1").is_ok());
        for name in ["", "a/b", "ä", " ", &"x".repeat(65)] {
            assert!(id(name).is_err(), "{name}");
        }
    }
}
