//! Whom a check is about: a mail address, a domain or a provider's id.

use crate::Message;

/// Whom a check is about. The part of a mail address before the `@` is never kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Who {
    /// A mail domain, in lower-case ASCII.
    Domain(String),
    /// A provider's id.
    Id(String),
}

/// Why a text names nobody. The text is not repeated: it may be somebody's address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WhoError {
    /// Nothing was typed.
    Empty,
    /// It is longer than an address can be.
    TooLong,
    /// Nothing stands before the `@`.
    NoUser,
    /// What stands behind the `@` is no domain.
    NoDomain,
    /// It is a number such as `192.0.2.1`.
    Number,
    /// It is neither an address nor a domain nor an id.
    Neither,
}

impl From<WhoError> for Message {
    fn from(error: WhoError) -> Self {
        Self::new(match error {
            WhoError::Empty => "error-who-empty",
            WhoError::TooLong => "error-who-too-long",
            WhoError::NoUser => "error-who-no-user",
            WhoError::NoDomain => "error-who-no-domain",
            WhoError::Number => "error-who-number",
            WhoError::Neither => "error-who-neither",
        })
    }
}

impl Who {
    /// Reads what a person typed. An id has no dot and no `@`; anything else is a domain or an
    /// address, whose domain is turned into ASCII (IDNA, UTS 46).
    ///
    /// # Errors
    /// When it is empty, longer than an address can be, or names no domain.
    pub fn parse(text: &str) -> Result<Self, WhoError> {
        let text = text.trim().trim_start_matches('<').trim_end_matches('>');
        if text.is_empty() {
            return Err(WhoError::Empty);
        }
        // RFC 5321 section 4.5.3.1: 64 octets before the @, 255 behind it.
        if text.len() > 320 {
            return Err(WhoError::TooLong);
        }
        let domain = match text.rsplit_once('@') {
            Some(("", _)) => return Err(WhoError::NoUser),
            Some((_, domain)) => domain,
            None if !text.contains('.') => {
                let word = text.to_lowercase();
                return if word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
                    Ok(Self::Id(word))
                } else {
                    Err(WhoError::Neither)
                };
            }
            None => text,
        };
        match idna::domain_to_ascii_strict(domain.trim_end_matches('.')) {
            Ok(ascii) if ascii.contains('.') && ascii.len() <= 253 => {
                if ascii.parse::<std::net::IpAddr>().is_ok() {
                    return Err(WhoError::Number);
                }
                Ok(Self::Domain(ascii))
            }
            _ => Err(WhoError::NoDomain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_keeps_only_its_domain() {
        assert_eq!(Who::parse(" Some.One@Proton.ME "), Ok(Who::Domain("proton.me".into())));
        assert_eq!(Who::parse("a@b@почта.рф"), Ok(Who::Domain("xn--80a1acny.xn--p1ai".into())));
        assert_eq!(Who::parse("example.test."), Ok(Who::Domain("example.test".into())));
        assert_eq!(Who::parse("Proton"), Ok(Who::Id("proton".into())));
    }

    #[test]
    fn what_names_nobody_is_refused() {
        for text in ["", "@", "@x.org", "a@", "a@b", "a b", "10.0.0.1", "a@-x-.org", "a@x..org"] {
            assert!(Who::parse(text).is_err(), "{text}");
        }
        assert!(Who::parse(&"x".repeat(400)).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,400}") {
            if let Ok(Who::Domain(domain)) = Who::parse(&text) {
                prop_assert!(domain.is_ascii() && !domain.contains('@'));
            }
        }
    }
}
