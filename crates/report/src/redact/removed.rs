//! What was taken out, counted by kind, so that the user can see it.

use aho_corasick::{AhoCorasick, MatchKind};
use schemars::JsonSchema;
use serde::Serialize;
use std::{cell::RefCell, collections::BTreeMap};
use waypost_model::Message;

/// A kind of what is taken out.
#[derive(Clone, Copy, Debug, Eq, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// The part of a mail address before the `@`.
    MailAddress,
    /// An address of this computer or of its home: IPv4, IPv6 or hardware.
    Address,
    /// A name of this computer, its user or a Wi-Fi network.
    Name,
    /// A path in a home folder.
    HomeFolder,
    /// A bridge line, a key, a token, a password.
    Secret,
    /// Something of these, written in another way.
    Encoded,
    /// A router or resolver of the local network.
    LocalNetwork,
    /// A time finer than an hour.
    Time,
    /// The version of the system.
    System,
    /// What the user wanted out besides.
    Chosen,
}

/// How often something of a kind was taken out.
#[derive(Clone, Copy, Debug, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Removed {
    /// The kind.
    pub kind: Removal,
    /// How often.
    pub count: usize,
}

impl Removal {
    /// Its name.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::MailAddress => "removed-mail-address",
            Self::Address => "removed-address",
            Self::Name => "removed-name",
            Self::HomeFolder => "removed-home-folder",
            Self::Secret => "removed-secret",
            Self::Encoded => "removed-encoded",
            Self::LocalNetwork => "removed-local-network",
            Self::Time => "removed-time",
            Self::System => "removed-system",
            Self::Chosen => "removed-chosen",
        })
    }
}

impl Removed {
    /// Several counts as one, each kind once and in the order of the kinds.
    #[must_use]
    pub fn together(counts: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let tally = Tally::default();
        counts.into_iter().for_each(|one| tally.add(one.kind, one.count));
        tally.list()
    }
}

/// Counts what is taken out.
#[derive(Debug, Default)]
pub(super) struct Tally(RefCell<BTreeMap<Removal, usize>>);

impl Tally {
    pub(super) fn add(&self, kind: Removal, count: usize) {
        if count > 0 {
            *self.0.borrow_mut().entry(kind).or_default() += count;
        }
    }

    pub(super) fn list(&self) -> Vec<Removed> {
        self.0.borrow().iter().map(|(kind, count)| Removed { kind: *kind, count: *count }).collect()
    }
}

/// What the user wants out besides, wherever it stands and whatever it is part of.
#[derive(Clone)]
pub struct Chosen(Option<AhoCorasick>);

impl Chosen {
    /// Looks for these texts; blanks around them and empty ones do not count.
    #[must_use]
    pub fn new(texts: &[String]) -> Self {
        let spellings = texts
            .iter()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
            .flat_map(|text| [text.to_owned(), text.to_lowercase(), text.to_uppercase()]);
        let spellings: Vec<String> = spellings.collect();
        let finder = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(&spellings);
        Self(finder.ok().filter(|_| !spellings.is_empty()))
    }

    /// Whether one of them stands in a text.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|finder| finder.is_match(text))
    }

    /// The text without them, and how many stood in it.
    #[must_use]
    pub fn clean(&self, text: &str) -> (String, usize) {
        let Some(finder) = &self.0 else { return (text.to_owned(), 0) };
        let (mut out, mut count) = (String::with_capacity(text.len()), 0);
        finder.replace_all_with(text, &mut out, |_, _, out| {
            out.push_str(super::text::REMOVED);
            count += 1;
            true
        });
        (out, count)
    }
}
