//! Whether a server offers TLS, or something stands where the offer stood.

/// What a list of capabilities says of TLS.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Offer {
    /// It is offered.
    Made,
    /// Something of the offer's length stands there that is no capability, such as `XXXXXXXX`.
    Mangled(String),
    /// Nothing of the kind.
    Missing,
}

/// Looks for `word` among capabilities. A box on the way which may not change the length of a
/// packet overwrites the word: Cisco's `XXXXXXXA` keeps nothing of it, others keep a part. No
/// registered capability of that length (`8BITMIME`, `CHUNKING`, `CHILDREN`, `UNSELECT` …) comes
/// near either.
pub(super) fn offer(capabilities: &[String], word: &str) -> Offer {
    let first = |line: &String| line.split_whitespace().next().unwrap_or("").to_owned();
    let mut words = capabilities.iter().map(first);
    if words.clone().any(|named| named.eq_ignore_ascii_case(word)) {
        return Offer::Made;
    }
    words.find(|named| looks_overwritten(named, word)).map_or(Offer::Missing, Offer::Mangled)
}

fn looks_overwritten(named: &str, word: &str) -> bool {
    let (named, word) = (named.as_bytes(), word.as_bytes());
    let most = |count: usize| count * 8 >= word.len() * 5;
    named.len() == word.len()
        && (named.iter().any(|byte| most(named.iter().filter(|b| *b == byte).count()))
            || most(named.iter().zip(word).filter(|(a, b)| a.eq_ignore_ascii_case(b)).count()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn look(words: &[&str], word: &str) -> Offer {
        offer(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>(), word)
    }

    #[test]
    fn an_offer_is_found_in_any_case_and_any_place() {
        assert_eq!(look(&["SIZE 1", "XXXXXXXX", "StartTLS"], "STARTTLS"), Offer::Made);
        assert_eq!(look(&["UIDL", "STLS"], "STLS"), Offer::Made);
        assert_eq!(look(&["STARTTLS REQUIRED"], "STARTTLS"), Offer::Made);
    }

    #[test]
    fn what_was_written_over_an_offer_is_kept() {
        for mangled in ["XXXXXXXX", "XXXXXXXA", "********", "STARTXXX", "XTARTTLS"] {
            assert_eq!(look(&["SIZE", mangled], "STARTTLS"), Offer::Mangled(mangled.to_owned()));
        }
        assert_eq!(look(&["XXXX"], "STLS"), Offer::Mangled("XXXX".to_owned()));
    }

    #[test]
    fn capabilities_of_the_same_length_are_no_remains_of_an_offer() {
        // Registered with IANA: SMTP Service Extensions, IMAP Capabilities, POP3 Extensions.
        let registered = [
            "8BITMIME", "CHUNKING", "SMTPUTF8", "CHILDREN", "UNSELECT", "LITERAL+", "LITERAL-",
            "LIST-EXT", "X-GM-EXT", "PREVIEW1", "XFORWARD", "CATENATE", "NOTIFY12",
        ];
        assert_eq!(look(&registered, "STARTTLS"), Offer::Missing);
        assert_eq!(look(&["USER", "UIDL", "LANG", "UTF8", "SASL", "TOP"], "STLS"), Offer::Missing);
        assert_eq!(look(&[], "STLS"), Offer::Missing);
    }

    proptest! {
        #[test]
        fn any_words_are_judged(words in prop::collection::vec("\\PC{0,12}", 0..20)) {
            let made = words.iter().any(|w| {
                w.split_whitespace().next().is_some_and(|f| f.eq_ignore_ascii_case("STARTTLS"))
            });
            prop_assert_eq!(offer(&words, "STARTTLS") == Offer::Made, made);
        }

        #[test]
        fn a_run_of_one_character_is_mangled(c in "[!-~]") {
            let word = c.repeat(8);
            prop_assert_eq!(offer(std::slice::from_ref(&word), "STARTTLS"), Offer::Mangled(word));
        }
    }
}
