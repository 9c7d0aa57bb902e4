//! The prose can be read by somebody who is worried and has no technical words.
//!
//! English is measured with Flesch's Reading Ease ("A new readability yardstick", Journal of Applied
//! Psychology 32, 1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. As Flesch
//! counts them, a colon and a semicolon end a sentence too. 60 to 70 is "standard", what most grown
//! people read without effort, and 80 to 90 "easy". A frightened reader takes in less: the prose as a
//! whole has to be easy. A single message has few words, so that one "encryption" moves it far; it
//! has to be standard.
//!
//! Other languages have no formula of that standing; there, as in English, no sentence may be long.

#![cfg(test)]

mod support;

use regex::Regex;
use std::sync::LazyLock;
use support::written;
use waypost_i18n::Catalogue;
use waypost_model::Message;

const WHOLE: f64 = 80.0;
const SINGLE: f64 = 60.0;
/// Words. Writing for the public is advised to stay below 25 (GOV.UK style guide, "Sentence length").
const LONGEST_SENTENCE: usize = 25;
/// Characters, where words are not set apart: about as much to take in as 25 English words.
const LONGEST_HAN: usize = 50;

static VOWELS: LazyLock<Regex> = LazyLock::new(|| Regex::new("[aeiouy]+").unwrap());
/// An `e` that is not heard: at the end, and in most `-ed` and `-es`.
static SILENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("([^aeiouylr]|[aeiouy][lr])e$|[^aeiouydt]ed$|[^aeiouycgsxzh]es$").unwrap()
});
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    // Vowel signs and the joiner of Persian stand inside of words.
    Regex::new(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u{200c}'’.@-]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]")
        .unwrap()
});
static HAN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\p{Han}").unwrap());
static ENDS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[.!?:;؟؛۔](\s|$|”|»)|[。！？：；]").unwrap());

struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let groups = VOWELS.find_iter(&lower).count();
    groups.saturating_sub(usize::from(SILENT.is_match(&lower))).max(1)
}

fn count(text: &str) -> Counts {
    let words: Vec<_> = WORDS.find_iter(text).map(|word| word.as_str()).collect();
    Counts {
        sentences: ENDS.find_iter(text).count().max(1),
        words: words.len(),
        syllables: words.iter().map(|word| syllables(word)).sum(),
    }
}

fn reading_ease(counts: &Counts) -> f64 {
    let ratio = |a: usize, b: usize| a as f64 / b as f64;
    206.835
        - 1.015 * ratio(counts.words, counts.sentences)
        - 84.6 * ratio(counts.syllables, counts.words)
}

/// The prose of one language: whole sentences only, names and lists filled in.
fn prose(language: &str) -> Vec<(String, String)> {
    let catalogue = Catalogue::for_tag(Some(language));
    let fill = |id: &str, variables: &std::collections::BTreeSet<String>| {
        variables.iter().fold(Message::new(id), |message, variable| match variable.as_str() {
            "count" | "hop" | "minutes" => message.with(variable, 3_i64),
            "services" => message.with(variable, Message::new("service-webmail")),
            "provider" => message.with(variable, "Mail"),
            _ => message.with(variable, "x"),
        })
    };
    let sentences =
        ["finding-", "summary-", "confidence-", "place-", "alternative-", "bounce-", "maillog-"];
    written(language)
        .into_iter()
        .filter(|(id, _)| sentences.iter().any(|family| id.starts_with(family)))
        .filter(|(id, _)| !id.ends_with("-title"))
        .map(|(id, variables)| (catalogue.render(&fill(&id, &variables)), id))
        .map(|(text, id)| (id, text))
        .collect()
}

#[test]
fn english_prose_is_easy() {
    let prose = prose("en");
    let mut all = Counts { sentences: 0, words: 0, syllables: 0 };
    let mut hard = Vec::new();
    for (id, text) in &prose {
        let counts = count(text);
        let ease = reading_ease(&counts);
        if ease < SINGLE {
            hard.push(format!("{id} ({ease:.0}): {text}"));
        }
        all.sentences += counts.sentences;
        all.words += counts.words;
        all.syllables += counts.syllables;
    }
    assert!(hard.is_empty(), "hard to read:\n{}", hard.join("\n"));
    let ease = reading_ease(&all);
    assert!(ease >= WHOLE, "the whole reads at {ease:.1}");
}

#[test]
fn no_sentence_is_long_in_any_language() {
    for language in Catalogue::available() {
        for (id, text) in prose(language) {
            for sentence in ENDS.split(&text) {
                let words = count(sentence).words;
                assert!(words <= LONGEST_SENTENCE, "{language} {id}: {words} words: {sentence}");
                let han = HAN.find_iter(sentence).count();
                assert!(han <= LONGEST_HAN, "{language} {id}: {han} characters: {sentence}");
            }
        }
    }
}

#[test]
fn the_measure_measures() {
    for (word, number) in [
        ("mail", 1),
        ("provider", 3),
        ("table", 2),
        ("same", 1),
        ("closed", 1),
        ("needed", 2),
        ("places", 2),
        ("names", 1),
        ("encryption", 3),
        ("address", 2),
        ("the", 1),
        ("certificate", 4),
    ] {
        assert_eq!(syllables(word), number, "{word}");
    }
    // 6 words, 1 sentence, 6 syllables.
    assert!((reading_ease(&count("The cat sat on the mat.")) - 116.145).abs() < 0.01);
    assert!(
        reading_ease(&count("Authoritative nameserver delegation inconsistencies persist.")) < 0.0
    );
}
