//! Servers named in free text: `mx1.example.test[203.0.113.25]:25` and its many spellings.

use crate::text::{head, tail};
use std::net::IpAddr;

/// How far around a bracket a name or an address is looked for: longer than any host name.
const REACH: usize = 320;

/// The server at the other end, as far as a text names it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Endpoint {
    /// Its name, in lower case and without the closing dot.
    pub host: Option<String>,
    /// Its address.
    pub address: Option<IpAddr>,
    /// The TCP port.
    pub port: Option<u16>,
}

impl Endpoint {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.host.is_none() && self.address.is_none()
    }

    /// Takes over what is not known yet from another mention of the same server.
    pub(crate) fn fill_from(&mut self, other: Self) {
        let same = match (&self.host, &other.host) {
            (Some(mine), Some(theirs)) => mine == theirs,
            _ => true,
        };
        if same
            && (self.address.is_none() || other.address.is_none() || self.address == other.address)
        {
            self.host = self.host.take().or(other.host);
            self.address = self.address.or(other.address);
            self.port = self.port.or(other.port);
        }
    }
}

/// A host name in the form in which hosts are compared, if `text` is one with a dot in it.
pub(crate) fn host_name(text: &str) -> Option<String> {
    let name = text.trim_end_matches('.');
    let shaped = name.len() <= 253
        && name.contains('.')
        && name.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        });
    let numeric = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (shaped && !numeric).then(|| name.to_lowercase())
}

fn is_address_char(c: char) -> bool {
    c.is_ascii_hexdigit() || c == '.' || c == ':'
}

/// An address out of `[…]` or `(…)`, with sendmail's and SMTP's `IPv6:` before it or not.
pub(crate) fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let text = text.strip_prefix("IPv6:").or_else(|| text.strip_prefix("ipv6:")).unwrap_or(text);
    let text = text.split('%').next().unwrap_or(text);
    text.parse().ok()
}

/// The first server that `text` names together with an address; else the first address alone.
///
/// Read are `host[a]`, `host [a]`, `host (a)`, `host. [a]`, `[host a]` and `a (host)`, each with
/// `:port` after it or not, and a bare address.
pub(crate) fn find(text: &str) -> Option<Endpoint> {
    find_bracketed(text).or_else(|| find_bare(text))
}

fn find_bracketed(text: &str) -> Option<Endpoint> {
    for (open, _) in text.match_indices(['[', '(']) {
        let inside_on = head(&text[open + 1..], REACH);
        let Some(close) = inside_on.find([']', ')']) else { continue };
        let inside = &inside_on[..close];
        let after = &inside_on[close + 1..];
        if let Some(found) = address(inside) {
            let host = last_word(&text[..open]).and_then(host_name);
            return Some(Endpoint { host, address: Some(found), port: port_after(after) });
        }
        // "[mx1.example.test 203.0.113.25: timed out]" and "(203.0.113.25, the server for the domain …)".
        let mut words = inside.split([' ', ',']).filter(|word| !word.is_empty());
        let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let bare = |word: &str| address(word.trim_end_matches(':'));
        if let Some(found) = bare(first) {
            let host = last_word(&text[..open]).and_then(host_name);
            return Some(Endpoint { host, address: Some(found), port: port_after(after) });
        }
        if let (Some(host), Some(found)) = (host_name(first), bare(second)) {
            return Some(Endpoint { host: Some(host), address: Some(found), port: None });
        }
    }
    None
}

fn last_word(text: &str) -> Option<&str> {
    let word = tail(text, REACH)
        .trim_end()
        .rsplit([' ', '\t', '\n', '=', ':', ';', ',', '(', '<', '\'', '"'])
        .next()?;
    (!word.is_empty()).then_some(word)
}

fn port_after(text: &str) -> Option<u16> {
    let digits = text.strip_prefix(':')?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok().filter(|&port| port != 0)
}

fn find_bare(text: &str) -> Option<Endpoint> {
    let mut rest = text;
    while let Some(start) = rest.find(is_address_char) {
        let run = &rest[start..];
        let end = run.find(|c: char| !is_address_char(c)).unwrap_or(run.len());
        let before = rest[..start].chars().next_back();
        let alone = before.is_none_or(|c| !c.is_alphanumeric() && c != '-' && c != '_')
            && run[end..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-');
        let candidate = run[..end].trim_end_matches(['.', ':']);
        if alone && candidate.len() >= 7 {
            if let Ok(found) = candidate.parse::<IpAddr>() {
                let named = run[end..].trim_start().strip_prefix('(');
                let host =
                    named.and_then(|inside| inside.split([')', ' ']).next()).and_then(host_name);
                return Some(Endpoint { host, address: Some(found), port: None });
            }
            // "203.0.113.25:25"
            if let Ok(found) = candidate.parse::<std::net::SocketAddr>() {
                return Some(Endpoint {
                    host: None,
                    address: Some(found.ip()),
                    port: Some(found.port()),
                });
            }
        }
        rest = &run[end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (Option<String>, Option<String>, Option<u16>) {
        let end = find(text).unwrap_or_default();
        (end.host, end.address.map(|a| a.to_string()), end.port)
    }

    fn full(
        host: &str,
        address: &str,
        port: Option<u16>,
    ) -> (Option<String>, Option<String>, Option<u16>) {
        (Some(host.to_owned()), Some(address.to_owned()), port)
    }

    #[test]
    fn the_spellings_of_the_servers() {
        let mx = |port| full("mx1.example.test", "203.0.113.25", port);
        assert_eq!(
            found("connect to mx1.example.test[203.0.113.25]:25: Connection timed out"),
            mx(Some(25))
        );
        assert_eq!(found("host MX1.example.test [203.0.113.25]: 550 no"), mx(None));
        assert_eq!(found("by mx1.example.test. [203.0.113.25]."), mx(None));
        assert_eq!(
            found("dns; mx1.example.test. (203.0.113.25, the server for the domain x.)"),
            mx(None)
        );
        assert_eq!(found("[mx1.example.test 203.0.113.25: timed out]"), mx(None));
        assert_eq!(found("relay 203.0.113.25 (mx1.example.test) failed"), mx(None));
        assert_eq!(
            found("connect to mx[2001:db8::25]:25: Network is unreachable"),
            (None, Some("2001:db8::25".to_owned()), Some(25))
        );
        assert_eq!(
            found("Connected to 203.0.113.25 but greeting failed.").1.as_deref(),
            Some("203.0.113.25")
        );
        assert_eq!(found("203.0.113.25:25 is silent").2, Some(25));
    }

    #[test]
    fn what_is_no_address_is_not_taken_for_one() {
        assert_eq!(found("(#5.1.1) at 12:30:45 (yesterday) v1.2.3"), (None, None, None));
        assert_eq!(found("id 2001-db8 [not an address] face.cafe"), (None, None, None));
    }
}
