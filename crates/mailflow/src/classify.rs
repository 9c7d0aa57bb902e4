//! From words and codes to a cause.

use crate::Cause;
use crate::reply::Reply;
use crate::rules::{By, LAST, OWN, Rule, TOLD};
use aho_corasick::{AhoCorasick, AhoCorasickKind};
use std::collections::HashMap;
use std::sync::LazyLock;
use waypost_model::Confidence;

/// A cause and how surely the words say it.
pub(crate) type Verdict = (Cause, Confidence);

/// Longer statements are cut here: what matters of one stands at its beginning.
const LONGEST: usize = 8 * 1024;

/// The table with every phrase found in one pass over the text.
struct Table {
    /// `None` only if the automaton outgrew the library's limits, which the tests rule out.
    automaton: Option<AhoCorasick>,
    /// For each pattern: whether a word must begin, and end, with it.
    edges: Vec<(bool, bool)>,
    /// The rules by pattern numbers.
    rules: Vec<(Vec<usize>, &'static Rule)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut patterns = Vec::new();
    let mut edges = Vec::new();
    let mut rules = Vec::new();
    for rule in OWN.iter().chain(TOLD).chain(LAST) {
        let mut all = Vec::with_capacity(rule.all.len());
        for pattern in rule.all {
            let number = *numbers.entry(pattern).or_insert_with(|| {
                patterns.push(pattern.trim_matches('|'));
                edges.push((pattern.starts_with('|'), pattern.ends_with('|')));
                patterns.len() - 1
            });
            all.push(number);
        }
        rules.push((all, rule));
    }
    Table { automaton: AhoCorasick::new(&patterns).ok(), edges, rules }
});

/// `text` as the table wants it.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(LONGEST));
    let mut space = true;
    for c in text.chars() {
        if out.len() >= LONGEST {
            break;
        }
        if c.is_whitespace() {
            if !space {
                out.push(' ');
            }
            space = true;
            continue;
        }
        space = false;
        match c {
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            'ё' | 'Ё' => out.push('е'),
            '\u{2019}' | '`' => out.push('\''),
            _ if c.is_ascii() => out.push(c),
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Whether `at` lies at the edge of a word; a dash and an underscore belong to words.
fn is_edge(text: &str, at: usize) -> bool {
    let wordy = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == '@';
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    !(before.is_some_and(wordy) && after.is_some_and(wordy))
}

impl Table {
    fn first(&self, text: &str, by: By) -> Option<Verdict> {
        let text = plain(text);
        let mut seen = vec![false; self.edges.len()];
        for found in self.automaton.as_ref()?.find_overlapping_iter(&text) {
            let number = found.pattern().as_usize();
            let (left, right) = self.edges[number];
            if (!left || is_edge(&text, found.start())) && (!right || is_edge(&text, found.end())) {
                seen[number] = true;
            }
        }
        self.rules
            .iter()
            .filter(|(_, rule)| rule.by == By::Any || rule.by == by)
            .find(|(all, _)| all.iter().all(|&number| seen[number]))
            .map(|(_, rule)| (rule.cause, rule.confidence))
    }
}

/// Whether `text` holds any words or codes from which one of `causes` could be concluded: a quick look
/// at the many reasons of a log before the few that matter are taken apart.
pub(crate) struct Sieve(Option<AhoCorasick>);

impl Sieve {
    /// A sieve for these causes.
    pub(crate) fn new(causes: &[Cause]) -> Self {
        // by_codes: 4.3 is a name that does not resolve; 7.4, 7.5 and 7.10 are encryption.
        const CODES: [&str; 4] = [".4.3", ".7.4", ".7.5", ".7.10"];
        let rules = OWN.iter().chain(TOLD).chain(LAST).filter(|rule| causes.contains(&rule.cause));
        let words = rules.filter_map(|rule| rule.all.first()).map(|word| word.trim_matches('|'));
        let mut builder = AhoCorasick::builder();
        // The quickest form: it is asked once for every line that reports a failure.
        builder.ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA));
        Self(builder.build(words.chain(CODES)).ok())
    }

    /// Whether it is worth a closer look. Words in other scripts always are.
    pub(crate) fn holds(&self, text: &[u8]) -> bool {
        !text.is_ascii() || self.0.as_ref().is_none_or(|words| words.is_match(text))
    }
}

/// What the sending server says of itself. Only here a path can be found cut.
pub(crate) fn local(text: &str) -> Option<Verdict> {
    TABLE.first(text, By::Local)
}

/// What a reply of the other server says: its words first, then its codes.
pub(crate) fn remote(reply: &Reply) -> Verdict {
    let enhanced = reply.enhanced.as_deref();
    let said = match enhanced {
        Some(code) => TABLE.first(&format!("{code} {}", reply.text), By::Remote),
        None => TABLE.first(&reply.text, By::Remote),
    };
    let coded = by_codes(reply);
    match (said, coded) {
        // A vague word ("rejected") says less than a precise code (5.1.1).
        (Some((_, Confidence::Likely)), Some(coded)) if coded.1 == Confidence::Likely => coded,
        (Some(said), _) => said,
        (None, Some(coded)) => coded,
        (None, None) => (Cause::Unknown, Confidence::Possible),
    }
}

/// The codes alone: RFC 3463 with the registry of enhanced codes, then RFC 5321.
pub(crate) fn by_codes(reply: &Reply) -> Option<Verdict> {
    use Cause::*;
    use Confidence::{Likely, Possible};
    let precise = reply.enhanced.as_deref().and_then(|code| {
        let (_, detail) = code.split_once('.')?;
        Some(match detail {
            "1.0" | "1.1" | "1.3" | "1.6" | "1.10" => (NoSuchMailbox, Likely),
            "1.2" => (NoSuchDomain, Likely),
            "1.7" | "1.8" => (RefusedPolicy, Likely),
            "2.1" => (MailboxDisabled, Likely),
            "2.2" => (MailboxFull, Likely),
            "2.3" | "3.4" => (TooLarge, Likely),
            "3.0" | "3.1" | "3.2" | "3.5" | "4.5" | "4.6" => (ServerError, Likely),
            "4.3" => (DnsFailed, Likely),
            "4.4" => (NoSuchDomain, Possible),
            "4.7" => (Expired, Likely),
            "5.3" => (RateLimited, Likely),
            "6.0" | "6.1" | "6.2" | "6.3" => (ContentRejected, Likely),
            "7.0" => (RefusedPolicy, Possible),
            "7.1" | "7.2" => (RefusedPolicy, Likely),
            "7.4" | "7.5" | "7.10" => (TlsFailed, Likely),
            "7.20" | "7.21" | "7.22" | "7.23" | "7.24" | "7.26" => (AuthFailed, Likely),
            "7.25" => (RefusedPolicy, Likely),
            "7.28" => (RateLimited, Likely),
            _ => return None,
        })
    });
    let basic = match reply.code {
        Some(450 | 451) => Some((ServerError, Possible)),
        Some(421 | 454) => Some((ServerError, Possible)),
        Some(452) => Some((ServerError, Possible)),
        Some(552) => Some((TooLarge, Possible)),
        Some(550 | 553) => Some((RefusedPolicy, Possible)),
        Some(551) => Some((NoSuchMailbox, Possible)),
        Some(554) => Some((RefusedPolicy, Possible)),
        Some(523) => Some((TooLarge, Possible)),
        Some(530 | 535) => Some((RelayDenied, Possible)),
        _ => None,
    };
    precise.or(basic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::reply_at;

    fn told(text: &str) -> Cause {
        remote(&reply_at(text).unwrap()).0
    }

    #[test]
    fn the_table_builds_and_every_pattern_is_plain() {
        assert!(TABLE.automaton.is_some());
        for rule in OWN.iter().chain(TOLD).chain(LAST) {
            for pattern in rule.all {
                assert_eq!(plain(pattern), *pattern, "a pattern must be in the table's own form");
            }
        }
    }

    #[test]
    fn no_reply_of_the_other_server_cuts_the_path() {
        for text in [
            "451 4.4.1 Connection timed out",
            "421 4.4.2 mx.example.test Error: timeout exceeded",
            "451 4.4.2 connection reset by peer upstream",
            "550 5.4.4 No route to host",
            "451 lost connection with backend",
        ] {
            assert!(!told(text).is_path(), "{text} -> {:?}", told(text));
        }
    }

    #[test]
    fn look_ups_and_handshakes_that_time_out_are_no_cut_path() {
        for (text, cause) in [
            (
                "Name service error for name=x.test type=MX: Host not found, try again",
                Cause::DnsFailed,
            ),
            ("DNS Error: DNS type 'mx' lookup of x.test timed out", Cause::DnsFailed),
            ("TLS handshake: connection timed out", Cause::TlsFailed),
            ("connect to mx[192.0.2.1]:25: Connection refused", Cause::ServerError),
        ] {
            assert_eq!(local(text).map(|verdict| verdict.0), Some(cause), "{text}");
        }
    }

    #[test]
    fn short_names_are_found_as_words_only() {
        assert_eq!(told("550 5.7.1 id 4FsB3xSPF0dkim9 message refused"), Cause::RefusedPolicy);
        assert_eq!(told("550 5.7.1 SPF check failed"), Cause::AuthFailed);
    }
}
