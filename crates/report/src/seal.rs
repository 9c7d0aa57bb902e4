//! A file that only its recipient can open: age (age-encryption.org/v1) to an X25519 key. Nothing of
//! the sender is in it.

use age::{Encryptor, stream::StreamWriter, x25519};
use std::{
    fmt,
    io::{self, Write},
    iter,
    str::FromStr,
};

/// Whom a file is sealed for.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

/// A text that is no public key of age: it begins with `age1`. A private key, which somebody pasted
/// by mistake, is not repeated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecipientError {
    /// It is a private key: it belongs to nobody but its owner.
    Private,
    /// It is something else.
    NoKey,
}

impl fmt::Display for RecipientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Private => "this is a private key, which nobody else should see",
            Self::NoKey => "this is no public key of age, which begins with age1",
        })
    }
}

impl std::error::Error for RecipientError {}

impl FromStr for Recipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let text = text.trim();
        if text.to_ascii_uppercase().contains("AGE-SECRET-KEY-") {
            return Err(RecipientError::Private);
        }
        text.parse().map(Self).map_err(|_| RecipientError::NoKey)
    }
}

/// A writer whose contents are sealed on their way to `out`; it must be finished.
///
/// # Errors
/// When the head can't be written.
pub fn seal<W: Write>(recipient: &Recipient, out: W) -> io::Result<StreamWriter<W>> {
    Encryptor::with_recipients(iter::once(&recipient.0 as &dyn age::Recipient))
        .map_err(io::Error::other)?
        .wrap_output(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_keys_are_taken() {
        let key = x25519::Identity::generate();
        assert!(format!(" {}\n", key.to_public()).parse::<Recipient>().is_ok());
        let error = |text: &str| text.parse::<Recipient>().err();
        let private = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ";
        assert_eq!(error(private), Some(RecipientError::Private));
        for text in ["", "age1", "age1qqqq", "ssh-ed25519 AAAA", &key.to_public().to_string()[1..]]
        {
            assert_eq!(error(text), Some(RecipientError::NoKey), "{text}");
        }
    }

    #[test]
    fn what_was_sealed_opens_with_the_key_and_with_no_other() {
        let (key, other) = (x25519::Identity::generate(), x25519::Identity::generate());
        let recipient: Recipient = key.to_public().to_string().parse().unwrap();
        let mut sealed = seal(&recipient, Vec::new()).unwrap();
        sealed.write_all(b"a report").unwrap();
        let sealed = sealed.finish().unwrap();
        assert!(!sealed.windows(8).any(|part| part == b"a report"));
        assert_eq!(age::decrypt(&key, &sealed).unwrap(), b"a report");
        assert!(age::decrypt(&other, &sealed).is_err());
    }
}
