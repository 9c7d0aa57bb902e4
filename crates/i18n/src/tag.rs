//! From what a user or a system calls a language to one of the catalogues.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Reads a tag such as `pt-BR`, or a POSIX locale such as `pt_BR.UTF-8` (RFC 5646; `locale(7)`).
fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let end = tag.find(['.', '@']).unwrap_or(tag.len());
    tag.get(..end)?.parse().ok()
}

/// The languages asked for: the tag's, or the system's in the order in which it prefers them.
pub(crate) fn requested(tag: Option<&str>) -> Vec<LanguageIdentifier> {
    match tag {
        Some(tag) => parse(tag).into_iter().collect(),
        None => sys_locale::get_locales().filter_map(|tag| parse(&tag)).collect(),
    }
}

/// Those of the available languages that fit, the best first and `default` always among them.
pub(crate) fn negotiate<'a>(
    requested: &[LanguageIdentifier],
    available: &'a [LanguageIdentifier],
    default: &'a LanguageIdentifier,
) -> Vec<&'a LanguageIdentifier> {
    negotiate_languages(requested, available, Some(default), NegotiationStrategy::Filtering)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_posix_locales_are_read() {
        for (text, tag) in [
            ("ru", "ru"),
            ("ru_RU.UTF-8", "ru-RU"),
            ("sr@latin", "sr"),
            ("zh-Hant-TW", "zh-Hant-TW"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), tag);
        }
        for text in ["", "!", "русский", "a/../../b", ".UTF-8"] {
            assert_eq!(parse(text).filter(|tag| *tag != "und"), None, "{text}");
        }
    }

    #[test]
    fn the_nearest_language_comes_first_and_the_default_last() {
        let known: Vec<LanguageIdentifier> =
            ["de", "en", "ru"].iter().map(|tag| tag.parse().unwrap()).collect();
        let best = |tag: &str| -> Vec<String> {
            let tags = negotiate(&requested(Some(tag)), &known, &known[1]);
            tags.iter().map(ToString::to_string).collect()
        };
        assert_eq!(best("ru-UA"), ["ru", "en"]);
        assert_eq!(best("en-GB"), ["en"]);
        assert_eq!(best("tlh"), ["en"]);
    }
}
