//! One language's messages, with its rules for numbers, lists and the direction of writing.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// One language's messages and rules.
pub(crate) struct Bundle {
    tag: LanguageIdentifier,
    messages: concurrent::FluentBundle<FluentResource>,
}

impl Bundle {
    /// The messages of these Fluent texts, as far as they can be read: a test finds the rest.
    pub(crate) fn new(tag: &LanguageIdentifier, texts: &[&str]) -> Self {
        let mut messages = concurrent::FluentBundle::new_concurrent(vec![tag.clone()]);
        // Terminals and plain files show isolation marks as rubbish; only mixed directions need them.
        messages.set_use_isolating(direction(tag) == Direction::RightToLeft);
        messages.set_formatter(Some(format_number));
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(readable, _)| readable);
            messages.add_resource_overriding(resource);
        }
        Self { tag: tag.clone(), messages }
    }

    pub(crate) const fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    pub(crate) fn direction(&self) -> Direction {
        direction(&self.tag)
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The message's text and what was wrong with its arguments; none if there is no such message.
    pub(crate) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<(String, Vec<String>)> {
        let message = self.messages.get_message(id)?;
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(message.value()?, Some(args), &mut errors);
        Some((text.into_owned(), errors.iter().map(ToString::to_string).collect()))
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: i64) -> String {
        let plain = number.to_string();
        decimal(locale(&self.tag), &plain).unwrap_or(plain)
    }

    /// An item of a list, kept apart from its neighbours where the language runs from right to left: names
    /// in another script would else run on through what parts them (UAX 9 section 2.2).
    pub(crate) fn apart(&self, item: String) -> String {
        match self.direction() {
            Direction::RightToLeft => format!("\u{2068}{item}\u{2069}"),
            Direction::LeftToRight => item,
        }
    }

    /// The items joined as the language joins a list that is complete.
    pub(crate) fn join(&self, items: &[String]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        ListFormatter::try_new_and(locale(&self.tag).into(), options).map_or_else(
            |_| items.join(", "),
            |formatter| formatter.format_to_string(items.iter().map(String::as_str)),
        )
    }
}

fn direction(tag: &LanguageIdentifier) -> Direction {
    match tag.character_direction() {
        CharacterDirection::RTL => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

fn locale(tag: &LanguageIdentifier) -> Locale {
    Locale::try_from_str(&tag.to_string()).unwrap_or(Locale::UNKNOWN)
}

/// Writes numbers as the language does. A number of four digits stays in one piece: it is more
/// often a port or a year than an amount.
fn format_number(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    /// The bundle's language, which Fluent hands to nobody but its memoizer.
    struct Language(LanguageIdentifier);
    impl Memoizable for Language {
        type Args = ();
        type Error = ();
        fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, ()> {
            Ok(Self(tag))
        }
    }

    let FluentValue::Number(number) = value else { return None };
    let locale = memo.with_try_get::<Language, _, _>((), |language| locale(&language.0)).ok()?;
    decimal(locale, &number.as_string())
}

/// A number of the form `-123.4` as the locale writes it.
fn decimal(locale: Locale, number: &str) -> Option<String> {
    let options = DecimalFormatterOptions::from(GroupingStrategy::Min2);
    let formatter = DecimalFormatter::try_new(locale.into(), options).ok()?;
    Some(formatter.format_to_string(&number.parse::<Decimal>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(tag: &str, text: &str) -> Bundle {
        Bundle::new(&tag.parse().unwrap(), &[text])
    }

    fn number(tag: &str, number: i64) -> String {
        let mut args = FluentArgs::new();
        args.set("n", number);
        bundle(tag, "a = { $n }").format("a", &args).unwrap().0
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(number("en", 1_234_567), "1,234,567");
        assert_eq!(number("ru", 1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(number("de", -20_000), "-20.000");
        assert_eq!(number("en", 8443), "8443");
    }

    #[test]
    fn lists_follow_the_language() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(bundle("en", "").join(&items), "a, b, and c");
        assert_eq!(bundle("ru", "").join(&items), "a, b и c");
        assert_eq!(bundle("ru", "").join(&items[..1]), "a");
        assert_eq!(bundle("ru", "").join(&[]), "");
    }

    #[test]
    fn only_a_language_from_right_to_left_isolates() {
        let mut args = FluentArgs::new();
        args.set("x", "host");
        let text = |tag| bundle(tag, "a = { $x }!").format("a", &args).unwrap().0;
        assert_eq!(text("ru"), "host!");
        assert_eq!(text("fa"), "\u{2068}host\u{2069}!");
        assert_eq!(bundle("fa", "").direction(), Direction::RightToLeft);
        assert_eq!(bundle("ru", "").direction(), Direction::LeftToRight);
    }

    #[test]
    fn a_missing_argument_is_told() {
        let (text, errors) = bundle("en", "a = { $x }!").format("a", &FluentArgs::new()).unwrap();
        assert_eq!(text, "{$x}!");
        assert_eq!(errors.len(), 1);
    }
}
