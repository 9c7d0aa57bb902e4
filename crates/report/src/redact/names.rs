//! Finds the owner's names in a text, as words.

use super::Own;
use aho_corasick::{AhoCorasick, MatchKind};
use std::{collections::HashSet, ops::Range};
use waypost_model::Provider;

/// Names that thousands of computers and accounts have: they tell of nobody, and taking them out
/// would tear holes into every sentence.
const EVERYBODYS: &[&str] = &[
    "admin",
    "administrator",
    "arch",
    "computer",
    "debian",
    "desktop",
    "fedora",
    "guest",
    "home",
    "host",
    "imap",
    "laptop",
    "linux",
    "localhost",
    "mail",
    "mx",
    "network",
    "pc",
    "pop",
    "root",
    "server",
    "smtp",
    "test",
    "ubuntu",
    "user",
    "web",
    "www",
];

/// A name at least this long is found inside a longer word too; a shorter one only as a word.
const LONG: usize = 6;

/// The names of this computer and its owner.
pub(super) struct Names {
    finder: Option<AhoCorasick>,
    /// The provider's published words: they name no user.
    published: HashSet<String>,
}

impl Names {
    pub(super) fn new(own: &Own, provider: Option<&Provider>) -> Self {
        let finder = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(spellings(own))
            .ok();
        Self { finder, published: provider.map(published).unwrap_or_default() }
    }

    /// Leaves this provider's published words from here on, and no other's.
    pub(super) fn leave(&mut self, provider: &Provider) {
        self.published = published(provider);
    }

    /// Where they stand in a text.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let Some(finder) = &self.finder else { return Vec::new() };
        finder
            .find_iter(text)
            .map(|found| found.range())
            .filter(|at| stands_alone(text, at) && !self.is_published(text, at))
            .collect()
    }

    fn is_published(&self, text: &str, at: &Range<usize>) -> bool {
        let part = |c: char| c.is_alphanumeric() || "-.".contains(c);
        let start = text[..at.start].rfind(|c| !part(c)).map_or(0, |i| i + char_len(text, i));
        let end = text[at.end..].find(|c| !part(c)).map_or(text.len(), |i| at.end + i);
        let word = text[start..end].trim_matches('.').to_lowercase();
        word.len() >= at.len() && self.published(&word)
    }

    /// Whether a word in small letters is one of the provider's own.
    pub(super) fn published(&self, word: &str) -> bool {
        self.published.contains(word)
    }
}

fn char_len(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    at.len() >= LONG
        || !text[..at.start].ends_with(char::is_alphanumeric)
            && !text[at.end..].starts_with(char::is_alphanumeric)
}

/// The names worth looking for, in the spellings that Aho-Corasick's ASCII folding does not cover.
pub(super) fn spellings(own: &Own) -> Vec<String> {
    let short = own.hosts.iter().filter_map(|host| host.split_once('.').map(|(label, _)| label));
    let all = own.hosts.iter().chain(&own.users).chain(&own.wifi).map(String::as_str).chain(short);
    let mut found = Vec::new();
    for name in all.map(str::trim) {
        if name.chars().count() < 2 || EVERYBODYS.contains(&name.to_lowercase().as_str()) {
            continue;
        }
        for spelling in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
            if !found.contains(&spelling) {
                found.push(spelling);
            }
        }
    }
    found
}

fn published(provider: &Provider) -> HashSet<String> {
    let servers = provider.imap.iter().chain(&provider.smtp).chain(&provider.pop3);
    let urls = provider.webmail.iter().chain(&provider.onion).chain(&provider.bulk);
    let hosts = servers
        .map(|server| server.host.as_str())
        .chain(urls.chain(&provider.status).filter_map(|url| url.host_str()))
        .chain(provider.mx.iter().chain(&provider.domains).map(String::as_str));
    let words = provider.name.split_whitespace().chain([provider.id.as_str()]);
    hosts.chain(words).map(str::to_lowercase).collect()
}
