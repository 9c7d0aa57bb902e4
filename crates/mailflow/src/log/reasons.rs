//! Why servers refused, by their words. A server says the same to many: what it said once is not taken
//! apart again.

use super::tally::REFUSALS;
use crate::Cause;
use crate::classify::Sieve;
use crate::statement::Statement;
use hashbrown::{DefaultHashBuilder, HashMap};
use memchr::{memchr, memchr2};
use std::hash::BuildHasher;
use std::sync::LazyLock;

/// A reason is not read further than this.
pub(crate) const LONGEST_REASON: usize = 2048;
/// As many are remembered.
const MOST_KNOWN: usize = 8192;

static SIEVE: LazyLock<Sieve> = LazyLock::new(|| Sieve::new(&REFUSALS));

/// The reasons that were taken apart, by their words without the people in them.
#[derive(Debug, Default)]
pub(crate) struct Reasons {
    known: HashMap<u64, Option<Cause>>,
    words: Vec<u8>,
}

impl Reasons {
    /// The cause of a refusal, if it is one of those that a log is searched for.
    pub(crate) fn cause(&mut self, reason: &[u8], keys: &DefaultHashBuilder) -> Option<Cause> {
        let reason = &reason[..reason.len().min(LONGEST_REASON)];
        if !SIEVE.holds(reason) {
            return None;
        }
        self.words.clear();
        without_people(reason, &mut self.words);
        let key = keys.hash_one(&self.words[..]);
        if let Some(&cause) = self.known.get(&key) {
            return cause;
        }
        let cause = read(&self.words);
        if self.known.len() >= MOST_KNOWN {
            self.known.clear();
        }
        self.known.insert(key, cause);
        cause
    }
}

/// Leaves out whom a reply names: `<bob@example.test>` becomes `<>`.
fn without_people(mut reason: &[u8], words: &mut Vec<u8>) {
    while let Some(open) = memchr(b'<', reason) {
        let (before, from) = reason.split_at(open + 1);
        words.extend_from_slice(before);
        reason = match memchr2(b'>', b' ', from) {
            Some(end) if from[end] == b'>' && memchr(b'@', &from[..end]).is_some() => &from[end..],
            _ => from,
        };
    }
    words.extend_from_slice(reason);
}

fn read(reason: &[u8]) -> Option<Cause> {
    let (cause, _) = Statement::read(&String::from_utf8_lossy(reason)).verdict()?;
    REFUSALS.contains(&cause).then_some(cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_log_is_searched_for_is_a_refusal() {
        let mut reasons = Reasons::default();
        let keys = DefaultHashBuilder::default();
        for (reason, cause) in [
            ("host mx[192.0.2.1] said: 450 4.7.1 <a@b.test>: Greylisted (in reply", true),
            ("host mx[192.0.2.1] said: 450 4.7.1 <c@d.test>: Greylisted (in reply", true),
            ("host mx[192.0.2.1] said: 550 5.1.1 User unknown", false),
        ] {
            let found = reasons.cause(reason.as_bytes(), &keys);
            assert_eq!(found, cause.then_some(Cause::Greylisted), "{reason}");
        }
        assert_eq!(reasons.known.len(), 1, "the same words are taken apart once");
    }

    #[test]
    fn people_are_left_out_and_nothing_else() {
        for (reason, left) in [
            ("550 <bob@example.test>: no", "550 <>: no"),
            ("<a@b.test> <c@d.test>", "<> <>"),
            ("1 < 2 a@b.test>", "1 < 2 a@b.test>"),
            ("<https://x.test/>, <", "<https://x.test/>, <"),
        ] {
            let mut words = Vec::new();
            without_people(reason.as_bytes(), &mut words);
            assert_eq!(String::from_utf8_lossy(&words), left);
        }
    }
}
