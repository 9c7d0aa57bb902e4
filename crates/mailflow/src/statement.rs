//! One statement about one attempt, taken apart: what the sending server says of itself, and what it
//! quotes of the other server's reply.

use crate::Cause;
use crate::classify::{self, Verdict};
use crate::endpoint::{self, Endpoint};
use crate::reply::{self, Reply};
use waypost_model::Confidence;

/// A statement taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Statement {
    /// All of it.
    pub(crate) text: String,
    /// The refusal that is in it.
    pub(crate) reply: Option<Reply>,
    /// Whether that refusal is dressed up by the sending server itself, as Exchange does.
    pub(crate) own: bool,
    /// The server it speaks of.
    pub(crate) endpoint: Endpoint,
}

/// Words that only a server which writes its own failures as replies puts there.
const OWN_MARKS: [&str; 14] = [
    "winsock error code",
    "socket error code",
    "sockettimedout",
    "socketerror",
    "queue.expired",
    "message delayed",
    "(name server:",
    "reply: read error from",
    "dns query failed",
    "infodomainnonexistent",
    "primary target ip address",
    "starttlsfailure",
    "led=",
    "tlsa-",
];

impl Statement {
    /// Reads a statement; line breaks may be kept in it, they end quoted replies.
    pub(crate) fn read(text: &str) -> Self {
        let Some((start, whole)) = reply::find_refusal(text) else {
            let endpoint = find_endpoint(text);
            return Self { text: text.trim().to_owned(), endpoint, ..Self::default() };
        };
        let before = &text[..start];
        let quoted = cut_quotation(before, &text[start..]);
        let found = reply::reply_at(quoted).unwrap_or(whole);
        let own = is_own(before, &found);
        let endpoint = if own { find_endpoint(text) } else { find_endpoint(before) };
        Self { text: text.trim().to_owned(), reply: Some(found), own, endpoint }
    }

    /// The cause it gives, if it gives any.
    pub(crate) fn verdict(&self) -> Option<Verdict> {
        let found = match &self.reply {
            Some(reply) if self.own => {
                classify::local(&self.text).or_else(|| Some(classify::remote(reply)))
            }
            Some(reply) => Some(classify::remote(reply)),
            None => classify::local(&self.text),
        };
        found.map(|verdict| self.doubt(verdict))
    }

    /// A host without IPv6 says "network is unreachable" of every IPv6 address: that cuts no path.
    fn doubt(&self, (cause, confidence): Verdict) -> Verdict {
        let v6 = self.endpoint.address.is_some_and(|address| address.is_ipv6());
        match cause {
            Cause::PathUnreachable if v6 => (cause, Confidence::Possible),
            _ => (cause, confidence),
        }
    }

    /// Whether the other server answered, so that the path cannot have been cut.
    pub(crate) fn answered(&self) -> bool {
        self.reply.is_some() && !self.own
    }
}

fn is_own(before: &str, found: &Reply) -> bool {
    let lower = found.text.to_lowercase();
    let led = before.to_ascii_uppercase();
    led.trim_end().ends_with("LED=") || OWN_MARKS.iter().any(|mark| lower.contains(mark))
}

/// Where the quotation of a reply ends: at its closing quote, at a blank line, or at the words that
/// the servers put behind a reply.
fn cut_quotation<'a>(before: &str, text: &'a str) -> &'a str {
    let mut end = text.len();
    let mut cut = |at: Option<usize>| end = end.min(at.unwrap_or(end));
    match before.trim_end().chars().next_back() {
        Some('\'') => cut(text.rfind('\'').filter(|&at| at > 3)),
        Some('"') => cut(text[1..].find('"').map(|at| at + 1)),
        Some('\u{201c}') => cut(text.find('\u{201d}')),
        Some('\u{2018}') => cut(text.find('\u{2019}')),
        Some('«') => cut(text.find('»')),
        Some('(') => cut(text.rfind(')')),
        _ => {}
    }
    for mark in [
        "\n\n",
        "(in reply to",
        "\nGiving up on",
        "\n>>> ",
        "\n<<< ",
        "/Giving_up_on",
        "\n--",
        "\n... ",
        "]{",
        "};{",
    ] {
        cut(text.find(mark));
    }
    let quoted = text[..end].trim_end();
    // "(reason: 550 …)" in a text whose parenthesis opened earlier.
    match quoted.strip_suffix(')') {
        Some(open) if !open.contains('(') => open,
        _ => quoted,
    }
}

/// The server of a statement: one with an address, else a name behind the words that name one.
fn find_endpoint(text: &str) -> Endpoint {
    if let Some(found) = endpoint::find(text) {
        return found;
    }
    const NAMED_BY: [&str; 10] = [
        "while talking to ",
        "timed out with ",
        "refused by ",
        "reset by ",
        "read error from ",
        "lost connection with ",
        "host ",
        "server at ",
        "by ",
        "{FQDN=",
    ];
    let named = NAMED_BY.iter().find_map(|before| {
        text.match_indices(before).find_map(|(at, _)| {
            let after = &text[at + before.len()..];
            let end =
                after.find([' ', '\n', ':', ',', ';', '}', '>', ')', '[']).unwrap_or(after.len());
            let name = after[..end].trim_end_matches('.');
            if name.contains('@') { None } else { endpoint::host_name(name) }
        })
    });
    Endpoint { host: named, ..Endpoint::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_reply_is_told_from_what_quotes_it() {
        let statement = Statement::read(
            "host mx1.example.test[203.0.113.25] said: 550 5.7.1 [198.51.100.7] is listed at x (in reply to RCPT TO command)",
        );
        assert_eq!(statement.endpoint.address, Some("203.0.113.25".parse().unwrap()));
        assert_eq!(statement.reply.as_ref().unwrap().text, "[198.51.100.7] is listed at x");
        assert!(statement.answered());
    }

    #[test]
    fn an_address_inside_the_reply_is_never_the_server() {
        let statement = Statement::read("550 5.7.1 Client host [198.51.100.7] blocked using x");
        assert!(statement.endpoint.is_empty());
    }

    #[test]
    fn exchange_dresses_its_own_failures_as_replies() {
        let statement = Statement::read(
            "Server at example.test (203.0.113.25) returned '441 4.4.1 Error communicating with target host: \"Failed to connect. Winsock error code: 10060, Win32 error code: 10060\"'",
        );
        assert!(statement.own);
        assert_eq!(statement.verdict().unwrap().0, Cause::PathTimeout);
    }
}
