//! Whom a check is about: a mail address, a domain or a provider's id.

use std::fmt;

/// Whom a check is about. The part of a mail address before the `@` is never kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Who {
    /// A mail domain, in lower-case ASCII.
    Domain(String),
    /// A provider's id.
    Id(String),
}

/// The text names nobody.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WhoError {
    reason: &'static str,
}

impl fmt::Display for WhoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason)
    }
}

impl std::error::Error for WhoError {}

impl Who {
    /// Reads what a person typed. An id has no dot and no `@`; anything else is a domain or an
    /// address, whose domain is turned into ASCII (IDNA, UTS 46).
    ///
    /// # Errors
    /// When it is empty, longer than an address can be, or names no domain. The text is not repeated
    /// in the error: it may be somebody's address.
    pub fn parse(text: &str) -> Result<Self, WhoError> {
        let error = |reason| Err(WhoError { reason });
        let text = text.trim().trim_start_matches('<').trim_end_matches('>');
        if text.is_empty() {
            return error("type a mail address, such as name@example.org");
        }
        // RFC 5321 section 4.5.3.1: 64 octets before the @, 255 behind it.
        if text.len() > 320 {
            return error("that is too long to be a mail address");
        }
        let domain = match text.rsplit_once('@') {
            Some(("", _)) => return error("that mail address has nothing before the @"),
            Some((_, domain)) => domain,
            None if !text.contains('.') => {
                let word = text.to_lowercase();
                return if word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
                    Ok(Self::Id(word))
                } else {
                    error("that is neither a mail address nor a domain nor a provider's id")
                };
            }
            None => text,
        };
        match idna::domain_to_ascii_strict(domain.trim_end_matches('.')) {
            Ok(ascii) if ascii.contains('.') && ascii.len() <= 253 => {
                if ascii.parse::<std::net::IpAddr>().is_ok() {
                    return error(
                        "that is a number, not a mail domain; type a name such as example.org",
                    );
                }
                Ok(Self::Domain(ascii))
            }
            _ => error("what stands behind the @ is no domain name"),
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
