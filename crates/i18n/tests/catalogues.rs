//! Every language says the same things: the same ids, the same variables, and all that the program
//! can ask for.

#![cfg(test)]

mod families;
mod support;

use families::{alternatives, families};
use std::collections::BTreeSet;
use support::written;
use waypost_i18n::{Catalogue, Direction};
use waypost_model::Message;

fn languages() -> Vec<&'static str> {
    let languages: Vec<_> = Catalogue::available().collect();
    assert!(languages.contains(&"en") && languages.contains(&"ru"), "{languages:?}");
    languages
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = written("en");
    for language in languages() {
        let other = written(language);
        let ids = |messages: &support::Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = ids(&english).difference(&ids(&other)).cloned().collect();
        let surplus: Vec<_> = ids(&other).difference(&ids(&english)).cloned().collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(surplus.is_empty(), "{language} has, and en has not, {surplus:?}");
        for (id, variables) in &english {
            assert_eq!(variables, &other[id], "the variables of {id} in {language}");
        }
    }
}

#[test]
fn the_closed_lists_are_written_and_use_no_other_variables() {
    let english = written("en");
    for (id, allowed) in families() {
        let used = english.get(&id).unwrap_or_else(|| panic!("nobody has written {id}"));
        for variable in used {
            assert!(allowed.contains(&variable.as_str()), "{id} uses ${variable}");
        }
    }
}

#[test]
fn every_alternative_has_a_title_and_three_steps() {
    let english = written("en");
    let mut titles: BTreeSet<String> = BTreeSet::new();
    for id in english.keys() {
        let Some(rest) = id.strip_prefix("alternative-") else { continue };
        match rest.strip_suffix("-title") {
            Some(kind) => assert!(titles.insert(kind.to_owned())),
            None => assert!(rest.contains("-step-"), "{id}"),
        }
    }
    for kind in alternatives() {
        let variants = titles.iter().filter(|title| title.starts_with(&kind)).count();
        assert!(variants > 0, "alternative-{kind}-title is missing");
    }
    for kind in &titles {
        let written = |n: u8| english.contains_key(&format!("alternative-{kind}-step-{n}"));
        assert_eq!([0, 1, 2, 3, 4].map(written), [false, true, true, true, false], "{kind}");
    }
}

#[test]
fn every_message_can_be_rendered_in_every_language() {
    for language in languages() {
        let catalogue = Catalogue::for_tag(Some(language));
        assert_eq!(catalogue.language(), language);
        for (id, variables) in written("en") {
            for count in [0_i64, 1, 2, 5, 21, 1_234_567] {
                let message = variables.iter().fold(Message::new(&id), |message, variable| {
                    if variable == "count" {
                        message.with(variable, count)
                    } else {
                        message.with(variable, "x")
                    }
                });
                let text = catalogue.try_render(&message).unwrap();
                assert!(!text.contains(['{', '}']), "{language}: {text}");
                // Only what is written from right to left has to keep names apart.
                let isolates = catalogue.direction() == Direction::RightToLeft;
                assert!(isolates || !text.contains('\u{2068}'), "{language}: {text}");
            }
        }
    }
}

#[test]
fn titles_are_short() {
    for (language, most) in [("en", 8), ("ru", 8)] {
        let catalogue = Catalogue::for_tag(Some(language));
        for id in
            written("en").keys().filter(|id| id.starts_with("finding-") && id.ends_with("-title"))
        {
            let title = catalogue.text(id);
            let words = title.split_whitespace().count();
            assert!(words <= most, "{language}: {words} words in “{title}”");
            assert!(!title.ends_with('.'), "{title}");
        }
    }
}
