//! The rules for text, whoever wrote it: servers repeat to a client what they know of it.

use super::{Chosen, Level, Own, Removal, Removed, encoded, names::Names, removed::Tally};
use ipnet::IpNet;
use regex::{Captures, Regex};
use std::{
    borrow::Cow,
    collections::HashSet,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::LazyLock,
};
use waypost_model::Provider;

/// Stands where something was taken out.
pub(super) const REMOVED: &str = "(removed)";
/// Stands where an address was taken out.
pub(super) const ADDRESS: &str = "(address)";

/// What is looked for.
struct Rules {
    /// Secrets: bridge lines, keys, tokens, credentials in URLs.
    secrets: Vec<(Regex, &'static str)>,
    home: Regex,
    mailbox: Regex,
    hardware: Regex,
    reverse_v4: Regex,
    reverse_v6: Regex,
    dashed: Regex,
    v4: Regex,
    v6: Regex,
    moment: Regex,
    capital: Regex,
}

impl Rules {
    fn new() -> Result<Self, regex::Error> {
        let secrets = [
            // A line of torrc(5) or of Tor Browser's bridge box, to its end.
            (
                r"(?i)\b(?:bridge[ \t]+)?(?:obfs[234]|meek(?:_lite)?|snowflake|webtunnel|conjure|scramblesuit|fte|vanilla)[ \t]+\S+:\d+[^\r\n]*",
                REMOVED,
            ),
            (r"(?i)\b(?:bridge[ \t]+)?\S+:\d+[ \t]+\$?[0-9A-F]{40}\b[^\r\n]*", REMOVED),
            // Its parts, where the line was taken apart: a certificate, a relay's name as Tor writes it.
            (r"(?i)\bcert=[A-Z0-9+/=]{20,}(?:[ \t]+iat-mode=\d)?", REMOVED),
            (r"\$?\b[0-9A-F]{40}\b", REMOVED),
            (
                r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)",
                REMOVED,
            ),
            (r"(?i)\bAGE-SECRET-KEY-1[0-9A-Z]+", REMOVED),
            (r#"\b([A-Za-z][A-Za-z0-9+.-]*://)[^/\s@"'<>]+@"#, "$1"),
            (r#"\b(https?://[^\s?#"'<>]+)[?#][^\s"'<>]*"#, "$1?(removed)"),
            (r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?", REMOVED),
            (r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)\s*:[^\r\n]*", "$1: (removed)"),
            (r"(?i)\b(bearer|basic)\s+[A-Za-z0-9+/_.~=-]{8,}", "$1 (removed)"),
            (
                r#"(?i)\b((?:access|refresh|id|auth|session|csrf)?[_-]?token|api[_-]?key|pass(?:word|wd|phrase)?|secret|session[_-]?id|sid)\s*[=:]\s*[^\s"'<>&(]+"#,
                "$1=(removed)",
            ),
        ];
        let secrets = secrets.into_iter().map(|(find, put)| Ok((Regex::new(find)?, put)));
        Ok(Self {
            secrets: secrets.collect::<Result<_, regex::Error>>()?,
            home: Regex::new(
                r#"(?i)(?:/(?:var/|usr/|export/)?home|/Users|[a-z]:[\\/]{1,2}(?:Users|Documents and Settings)[\\/]?)[\\/][^\\/\s"'<>:;,)]+|/root\b"#,
            )?,
            mailbox: Regex::new(
                r#"(?i)("[^"\r\n]{1,64}"|[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+)(@|%40)([\p{L}\p{N}][\p{L}\p{N}.-]*|\[)"#,
            )?,
            hardware: Regex::new(
                r"(?i)\b(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5,}|(?:-[0-9a-f]{2}){5,})|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})\b",
            )?,
            reverse_v4: Regex::new(
                r"(?i)\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.in-addr\.arpa\b",
            )?,
            reverse_v6: Regex::new(r"(?i)\b((?:[0-9a-f]\.){8,32})ip6\.arpa\b")?,
            dashed: Regex::new(r"\b(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})\b")?,
            v4: Regex::new(r"\b\d{1,3}(?:\.\d{1,3}){3}\b")?,
            v6: Regex::new(r"(?i)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}")?,
            capital: Regex::new(r"[A-Z0-9+/]{12,}={0,2}")?,
            moment: Regex::new(r"\b(\d{4}-\d\d-\d\d[T ]\d\d):\d\d(?::\d\d(?:\.\d+)?)?")?,
        })
    }
}

/// The patterns are ours: that they compile is shown by every test of this module.
static RULES: LazyLock<Option<Rules>> = LazyLock::new(|| Rules::new().ok());

/// What cleans a text.
pub(super) struct Cleaner {
    own: Own,
    level: Level,
    names: Names,
    /// Addresses of the network's side: what was asked, what answered, what was answered.
    known: HashSet<IpAddr>,
    /// The provider's own ranges: they are not the user's.
    ranges: Vec<IpNet>,
    /// The provider's own pages, whose questions are part of them.
    pages: HashSet<String>,
    chosen: Chosen,
    tally: Tally,
}

impl Cleaner {
    pub(super) fn new(
        provider: &Provider,
        known: HashSet<IpAddr>,
        level: Level,
        own: &Own,
    ) -> Self {
        let names = Names::new(own, Some(provider));
        let urls = provider.webmail.iter().chain(&provider.onion).chain(&provider.bulk);
        let pages = urls.chain(&provider.status).map(ToString::to_string).collect();
        let ranges = provider.addresses.clone();
        let (chosen, tally) = (Chosen::new(&own.chosen), Tally::default());
        Self { own: own.clone(), level, names, known, ranges, pages, chosen, tally }
    }

    /// The text without what the level takes out.
    pub(super) fn clean(&self, text: &str) -> String {
        let Some(rules) = RULES.as_ref() else { return REMOVED.to_owned() };
        if self.level == Level::None || self.pages.contains(text) {
            return self.without_chosen(text);
        }
        let mut out = self.plain(rules, text, &self.tally);
        let mut hidden: Vec<_> = encoded::readings(&out)
            .into_iter()
            .filter(|(_, read)| self.plain(rules, read, &Tally::default()) != *read)
            .map(|(at, _)| at)
            .collect();
        hidden.sort_by_key(|at| std::cmp::Reverse(at.start));
        let mut upto = out.len();
        for at in
            hidden.into_iter().filter(|at| !out[at.clone()].contains(REMOVED)).collect::<Vec<_>>()
        {
            if at.end <= upto {
                upto = at.start;
                out.replace_range(at, REMOVED);
                self.tally.add(Removal::Encoded, 1);
            }
        }
        self.without_chosen(&out)
    }

    /// The text without what the user wants out besides.
    pub(super) fn without_chosen(&self, text: &str) -> String {
        let (out, count) = self.chosen.clean(text);
        self.tally.add(Removal::Chosen, count);
        out
    }

    /// Whether something that the user wants out besides stands in a text; it is counted then.
    pub(super) fn is_chosen(&self, text: &str) -> bool {
        let chosen = self.chosen.is_in(text);
        self.tally.add(Removal::Chosen, usize::from(chosen));
        chosen
    }

    /// Counts what was taken out in another way than from a text.
    pub(super) fn count(&self, kind: Removal) {
        self.tally.add(kind, 1);
    }

    pub(super) fn removed(&self) -> Vec<Removed> {
        self.tally.list()
    }

    fn plain(&self, rules: &Rules, text: &str, tally: &Tally) -> String {
        use Removal::{Address, HomeFolder, MailAddress, Secret, Time};
        let mut out = Cow::Borrowed(text);
        let mut apply = |kind, regex: &Regex, put: &dyn Fn(&Captures<'_>, &str) -> String| {
            if regex.is_match(&out) {
                let put = |found: &Captures<'_>| {
                    let new = put(found, &out);
                    tally.add(kind, usize::from(new != found[0]));
                    new
                };
                out = Cow::Owned(regex.replace_all(&out, put).into_owned());
            }
        };
        for (secret, put) in &rules.secrets {
            apply(Secret, secret, &|found, _| {
                let mut filled = String::new();
                found.expand(put, &mut filled);
                filled
            });
        }
        apply(HomeFolder, &rules.home, &|_, _| "~".to_owned());
        apply(MailAddress, &rules.mailbox, &|found, _| format!("…{}{}", &found[2], &found[3]));
        apply(Address, &rules.hardware, &|found, _| {
            // Fingerprints of certificates are longer.
            let digits = found[0].chars().filter(char::is_ascii_hexdigit).count();
            if digits == 12 { ADDRESS.to_owned() } else { found[0].to_owned() }
        });
        apply(Address, &rules.reverse_v4, &|found, _| {
            let address = octets(found).map(|[a, b, c, d]| Ipv4Addr::new(d, c, b, a).into());
            self.replaced(&found[0], address)
        });
        apply(Address, &rules.reverse_v6, &|found, _| match nibbles(&found[1]) {
            Some(address) => self.replaced(&found[0], Some(address.into())),
            None => REMOVED.to_owned(),
        });
        apply(Address, &rules.dashed, &|found, _| match octets(found) {
            Some([a, b, c, d])
                if !self.stays(Ipv4Addr::new(a, b, c, d).into())
                    && !self.stays(Ipv4Addr::new(d, c, b, a).into()) =>
            {
                ADDRESS.to_owned()
            }
            _ => found[0].to_owned(),
        });
        apply(Address, &rules.v6, &|found, whole| {
            let trimmed = found[0].strip_suffix(':').filter(|bare| !bare.ends_with(':'));
            let bare = trimmed.unwrap_or(&found[0]);
            let inside = found.get(0).is_some_and(|at| {
                whole[..at.start()].ends_with(char::is_alphanumeric)
                    || whole[at.end()..].starts_with(char::is_alphanumeric)
            });
            let address = bare.parse::<Ipv6Addr>().ok().filter(|_| !inside);
            self.replaced(bare, address.map(Into::into)) + &found[0][bare.len()..]
        });
        apply(Address, &rules.v4, &|found, whole| {
            let behind = found.get(0).map_or("", |at| &whole[at.end()..]);
            // Names of the reverse tree were judged above.
            let address = found[0].parse().ok().filter(|_| !behind.starts_with(".in-addr.arpa"));
            self.replaced(&found[0], address)
        });
        if self.level == Level::Strict {
            apply(Time, &rules.moment, &|found, _| format!("{}:00:00", &found[1]));
        }
        self.without_names(&out, tally)
    }

    /// The same for a text in capitals, such as a server's capabilities: base64 in capitals can't be
    /// read, and what is so long and has letters and digits is no keyword but may be base64.
    pub(super) fn clean_capital(&self, text: &str) -> String {
        let text = self.clean(text);
        let Some(rules) = RULES.as_ref().filter(|_| self.level != Level::None) else { return text };
        let put = |found: &Captures<'_>| {
            let has = |what: fn(&char) -> bool| found[0].chars().any(|letter| what(&letter));
            if has(char::is_ascii_digit) && has(char::is_ascii_uppercase) {
                self.count(Removal::Encoded);
                return REMOVED.to_owned();
            }
            found[0].to_owned()
        };
        rules.capital.replace_all(&text, put).into_owned()
    }

    fn without_names(&self, text: &str, tally: &Tally) -> String {
        let mut out = text.to_owned();
        if let Some(home) = self.own.home.as_deref().filter(|home| home.len() > 1) {
            tally.add(Removal::HomeFolder, out.matches(home).count());
            out = out.replace(home, "~");
        }
        for at in self.names.find(&out).into_iter().rev() {
            out.replace_range(at, REMOVED);
            tally.add(Removal::Name, 1);
        }
        out
    }

    fn replaced(&self, text: &str, address: Option<IpAddr>) -> String {
        match address {
            Some(address) if !self.stays(address) => ADDRESS.to_owned(),
            _ => text.to_owned(),
        }
    }

    /// Whether an address in a text is one of the network's side.
    fn stays(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_loopback()
            || address.is_unspecified()
            || (self.is_providers(address) || self.known.contains(&address))
                && !self.is_own(address)
    }

    fn is_providers(&self, address: IpAddr) -> bool {
        self.ranges.iter().any(|range| range.contains(&address))
    }

    /// Whether an address is this computer's; a neighbour in the provider's ranges is not.
    pub(super) fn is_own(&self, address: IpAddr) -> bool {
        self.own.addresses.contains(&address)
            || !self.is_providers(address) && self.own.has(address)
    }
}

fn octets(found: &Captures<'_>) -> Option<[u8; 4]> {
    let octet = |n: usize| found.get(n)?.as_str().parse::<u8>().ok();
    Some([octet(1)?, octet(2)?, octet(3)?, octet(4)?])
}

/// The address in the labels below `ip6.arpa` (RFC 3596 section 2.5); none for a shorter one.
fn nibbles(labels: &str) -> Option<Ipv6Addr> {
    let digits: String = labels.chars().rev().filter(|c| *c != '.').collect();
    (digits.len() == 32).then(|| u128::from_str_radix(&digits, 16).ok().map(Ipv6Addr::from))?
}
