//! The second net: looks for this computer's names and addresses in a finished file, in every way
//! in which they may be written. Names too short to be told from words of the language are left to
//! the walk over the fields: a finished page has prose.

use super::{
    Own, Removal, Removed, encoded,
    names::{Names, spellings},
    removed::Tally,
};
use aho_corasick::{AhoCorasick, MatchKind};
use regex::{Captures, Regex};
use std::{collections::HashSet, net::IpAddr, ops::Range, sync::LazyLock};
use waypost_model::Provider;

/// Shorter pieces than this stand in any file by chance.
const LEAST: usize = 6;

/// A string of JSON, and whether it is the name of what follows it. A pattern of ours that does not
/// compile leaves the whole text to be cleaned.
static STRING: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#""((?:[^"\\]|\\.)*)"(\s*:?)"#).ok());
/// A tag of HTML; what is written escapes the signs around it.
static TAG: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<[^>]*>").ok());
/// The attributes that have words in them.
static SAID: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"\b((?:title|aria-label|alt|content|href|datetime)=)"([^"]*)""#).ok()
});

/// What looks.
pub struct Scan {
    words: Names,
    /// The words of the format itself: keys, closed lists, style.
    vocabulary: HashSet<String>,
    /// Addresses and paths, which stand between no letter or digit.
    whole: Option<AhoCorasick>,
    /// Which of them are addresses; the others are paths.
    addresses: usize,
    /// What is written in other ways, which stands anywhere.
    encoded: Option<AhoCorasick>,
    tally: Tally,
}

impl Scan {
    /// Looks for what names this computer, but leaves the provider's own published words and those
    /// of the format.
    #[must_use]
    pub fn new(own: &Own, provider: Option<&Provider>, vocabulary: HashSet<String>) -> Self {
        let names = spellings(own);
        let mut whole: Vec<String> = own.addresses.iter().flat_map(address_forms).collect();
        whole.extend(own.hardware.iter().flat_map(hardware_forms));
        let addresses = whole.len();
        whole.extend(own.home.iter().filter(|home| home.len() >= LEAST).cloned());
        let encoded: Vec<String> = names
            .iter()
            .chain(&whole)
            .flat_map(|text| encoded::spelled(text))
            .filter(|form| form.chars().count() >= LEAST)
            .collect();
        // Servers' capabilities are kept in capitals, base64 among them.
        let finder = |patterns: &[String]| {
            AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .match_kind(MatchKind::LeftmostLongest)
                .build(patterns)
                .ok()
        };
        Self {
            words: Names::new(own, provider),
            vocabulary,
            whole: finder(&whole),
            addresses,
            encoded: finder(&encoded),
            tally: Tally::default(),
        }
    }

    /// Leaves this provider's published words from here on, and no other's.
    pub(crate) fn leave(&mut self, provider: &Provider) {
        self.words.leave(provider);
    }

    /// What was found, as places in the text from its start to its end, none in another.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, Removal)> {
        let mut found: Vec<_> =
            self.words.find(text).into_iter().map(|at| (at, Removal::Name)).collect();
        found.retain(|(at, _)| {
            at.len() >= LEAST && !self.vocabulary.contains(&text[at.clone()].to_lowercase())
        });
        for at in self.whole.iter().flat_map(|finder| finder.find_iter(text)) {
            let before = text[..at.start()].ends_with(|c: char| c.is_ascii_alphanumeric());
            let behind = text[at.end()..].starts_with(|c: char| c.is_ascii_alphanumeric());
            if !before && !behind {
                let address = at.pattern().as_usize() < self.addresses;
                let kind = if address { Removal::Address } else { Removal::HomeFolder };
                found.push((at.range(), kind));
            }
        }
        let encoded = self.encoded.iter().flat_map(|finder| finder.find_iter(text));
        found.extend(encoded.map(|at| (at.range(), Removal::Encoded)));
        found.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
        let mut end = 0;
        found.retain(|(at, _)| {
            let fresh = at.start >= end;
            end = end.max(at.end);
            fresh
        });
        found
    }

    /// JSON without what was found in its strings; the names of what stands in it stay, and so do numbers
    /// and all that makes it JSON. It may be several lines of it.
    #[must_use]
    pub fn clean_json(&self, text: &str) -> String {
        let Some(strings) = STRING.as_ref() else { return self.clean(text) };
        let put = |found: &Captures<'_>| {
            let (string, behind) = (&found[1], &found[2]);
            // An address may be a name as well, and no name that the form gives has such signs.
            let is_key = behind.ends_with(':') && !string.contains(['.', ':']);
            if is_key || self.vocabulary.contains(string) {
                return found[0].to_owned();
            }
            format!("\"{}\"{behind}", self.clean(string))
        };
        strings.replace_all(text, put).into_owned()
    }

    /// A page of HTML without what was found in what it says: in its text, and in those attributes that
    /// are read out.
    #[must_use]
    pub fn clean_page(&self, page: &str) -> String {
        let (Some(tags), Some(said)) = (TAG.as_ref(), SAID.as_ref()) else {
            return self.clean(page);
        };
        let (mut out, mut from) = (String::with_capacity(page.len()), 0);
        for tag in tags.find_iter(page) {
            out.push_str(&self.clean(&page[from..tag.start()]));
            let put = |found: &Captures<'_>| format!("{}\"{}\"", &found[1], self.clean(&found[2]));
            out.push_str(&said.replace_all(tag.as_str(), put));
            from = tag.end();
        }
        out + &self.clean(&page[from..])
    }

    /// The text without what was found, which is counted.
    #[must_use]
    pub fn clean(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for (at, kind) in self.find(text).into_iter().rev() {
            out.replace_range(at, super::text::REMOVED);
            self.tally.add(kind, 1);
        }
        out
    }

    /// How often something of each kind was taken out so far.
    #[must_use]
    pub fn removed(&self) -> Vec<Removed> {
        self.tally.list()
    }
}

/// The ways in which an address is written; not those that belong to everybody.
fn address_forms(address: &IpAddr) -> Vec<String> {
    if address.is_loopback() || address.is_unspecified() {
        return Vec::new();
    }
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, d] = v4.octets();
            vec![
                format!("{a}.{b}.{c}.{d}"),
                format!("{d}.{c}.{b}.{a}"),
                format!("{a}-{b}-{c}-{d}"),
                format!("{d}-{c}-{b}-{a}"),
                format!("{a:02x}{b:02x}{c:02x}{d:02x}"),
            ]
        }
        IpAddr::V6(v6) => {
            let digits: Vec<String> =
                format!("{:032x}", u128::from(*v6)).chars().map(String::from).collect();
            let groups: Vec<String> = v6.segments().iter().map(|s| format!("{s:04x}")).collect();
            let reversed: Vec<String> = digits.iter().rev().cloned().collect();
            vec![v6.to_string(), groups.join(":"), digits.concat(), reversed.join(".")]
        }
    }
}

fn hardware_forms(bytes: &[u8; 6]) -> Vec<String> {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let quads: Vec<String> = pairs.chunks(2).map(<[String]>::concat).collect();
    vec![pairs.join(":"), pairs.join("-"), pairs.concat(), quads.join(".")]
}
