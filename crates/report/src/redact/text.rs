//! The rules for text, whoever wrote it: servers repeat to a client what they know of it.

use super::{
    Chosen, Level, Own, Removal, Removed, address, encoded, known::Known, names::Names,
    removed::Tally,
};
use ipnet::IpNet;
use regex::{Captures, Regex};
use std::{
    borrow::Cow,
    collections::HashSet,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    ops::Range,
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
    /// The credentials that a mail program begins with (RFC 4954 section 4, RFC 9051 section 6.2.2).
    login: Regex,
    home: Regex,
    mailbox: Regex,
    hardware: Regex,
    reverse_v4: Regex,
    reverse_v6: Regex,
    moments: Vec<(Regex, &'static str)>,
    clock: Regex,
    capital: Regex,
    /// Letters and digits each written in another way, for which nobody has a reason but to hide them.
    escaped: Regex,
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
            (r#"((?:\bhttps?:)?//[^\s?#"'<>]+)[?#][^\s"'<>]*"#, "$1?(removed)"),
            // A webtunnel's page is its secret.
            (r#"(?i)\b(url=)[a-z]+://[^\s"'<>(]+"#, "$1(removed)"),
            (r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?", REMOVED),
            (r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)\s*:[^\r\n]*", "$1: (removed)"),
            (r"(?i)\b(bearer|basic)\s+[A-Za-z0-9+/_.~=-]{8,}", "$1 (removed)"),
            (
                // In JSON too, and in JSON within JSON.
                r#"(?ix)\b([\w-]*(?:token|api[_-]?key|pass(?:word|wd|phrase)|secret
                    |sess(?:ion)?[_-]?id)|pass|sid)\\*["']?\s*[=:]\s*
                    (?:\\*"[^"\\\r\n]+\\*"?|'[^'\r\n]+'?|[^\s"'<>&(\\][^\s"'<>&\\]*)"#,
                "$1=(removed)",
            ),
        ];
        let secrets = secrets.into_iter().map(|(find, put)| Ok((Regex::new(find)?, put)));
        Ok(Self {
            secrets: secrets.collect::<Result<_, regex::Error>>()?,
            login: Regex::new(
                r"(?i)\b(auth(?:enticate)?[ \t]+[A-Z0-9_-]+[ \t]+)([A-Za-z0-9+/_-]{6,}={0,2})",
            )?,
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
                r"(?i)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.in-addr\.arpa",
            )?,
            reverse_v6: Regex::new(r"(?i)((?:[0-9a-f]\.){8,32})ip6\.arpa")?,
            capital: Regex::new(r"[A-Z0-9+/]{12,}={0,2}")?,
            escaped: Regex::new(r"(?i)(?:[=%](?:3\d|[46][1-9A-F]|[57][\dA])){6,}")?,
            moments: moments()?,
            clock: Regex::new(r"\b(\d\d?):[0-5]\d:[0-5]\d(?:[.,]\d+)?")?,
        })
    }
}

/// Times finer than an hour, and what stays of them.
fn moments() -> Result<Vec<(Regex, &'static str)>, regex::Error> {
    let month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?";
    let day = format!(
        r"(?:\d{{4}}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{{2,4}}|{month}[ \t]+\d\d?|\d\d?[- ]{month}(?:[- ]\d{{2,4}})?)"
    );
    let patterns = [
        // RFC 3339, RFC 5322, HTTP's three ways, asctime(3): a day and a time.
        (
            format!(r"(?i)({day},?(?:[T:_]|[ \t]+(?:at[ \t]+)?)\d\d?):\d\d(?::\d\d(?:[.,]\d+)?)?"),
            "$1:00:00",
        ),
        (
            r"\b((?:19|20)\d\d[01]\d[0-3]\d[T_-]?[0-2]\d)[0-5]\d[0-5]\d(?:\.\d+)?".to_owned(),
            "${1}0000",
        ),
        // Seconds since 1970, from 2017 to 2033, and their thousandths: to a day or so.
        (r"\b(1[5-9]\d{3})\d{5}((?:\d{3}){0,2})\b".to_owned(), "${1}00000$2"),
    ];
    patterns.into_iter().map(|(find, put)| Ok((Regex::new(&find)?, put))).collect()
}

/// The patterns are ours: that they compile is shown by every test of this module.
static RULES: LazyLock<Option<Rules>> = LazyLock::new(|| Rules::new().ok());

/// What cleans a text.
pub(super) struct Cleaner {
    own: Own,
    level: Level,
    names: Names,
    known: Known,
    /// The provider's own ranges: they are not the user's.
    ranges: Vec<IpNet>,
    /// The provider's own pages, whose questions are part of them.
    pages: HashSet<String>,
    chosen: Chosen,
    tally: Tally,
}

impl Cleaner {
    pub(super) fn new(provider: &Provider, known: Known, level: Level, own: &Own) -> Self {
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
        // What was read in one place may hide what stands around it.
        for _ in 0..encoded::DEEPEST {
            let mut hidden = self.hidden(rules, &out);
            // The shortest first: they leave most of what stands beside them.
            hidden.sort_by_key(|at| (at.len(), at.start));
            let mut gone: Vec<Range<usize>> = Vec::new();
            for at in hidden.into_iter().filter(|at| !out[at.clone()].contains(REMOVED)) {
                if gone.iter().all(|other| at.end <= other.start || other.end <= at.start) {
                    gone.push(at);
                }
            }
            if gone.is_empty() {
                break;
            }
            gone.sort_by_key(|at| std::cmp::Reverse(at.start));
            self.tally.add(Removal::Encoded, gone.len());
            for at in gone {
                out.replace_range(at, REMOVED);
            }
        }
        // What they say may have been cut before what tells of it.
        let mut pass = Pass { out: Cow::Owned(out), tally: &self.tally };
        pass.apply(Removal::Encoded, &rules.escaped, &|_, _| REMOVED.to_owned());
        self.without_chosen(&pass.out)
    }

    /// The pieces of a text that say something in another way that goes.
    fn hidden(&self, rules: &Rules, text: &str) -> Vec<Range<usize>> {
        let mut work = encoded::MOST_WORK;
        let goes = |read: &str| self.plain(rules, read, &Tally::default()) != read;
        encoded::readings(text)
            .into_iter()
            .filter(|(_, read)| encoded::is_hidden(read, &goes, encoded::DEEPEST, &mut work))
            .map(|(at, _)| at)
            .collect()
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
        let mut pass = Pass { out: Cow::Borrowed(text), tally };
        for (secret, put) in &rules.secrets {
            pass.apply(Removal::Secret, secret, &|found, _| expanded(found, put));
        }
        pass.apply(Removal::Secret, &rules.login, &|found, _| {
            let inner = found[2].strip_prefix(char::is_alphabetic).unwrap_or(&found[2]);
            let written = |what: fn(&char) -> bool| inner.chars().any(|letter| what(&letter));
            // What a server offers is in one case, and has no sign at its end.
            let mixed = written(char::is_ascii_lowercase) && written(char::is_ascii_uppercase);
            if mixed || inner.ends_with('=') {
                format!("{}{REMOVED}", &found[1])
            } else {
                found[0].to_owned()
            }
        });
        pass.apply(Removal::HomeFolder, &rules.home, &|_, _| "~".to_owned());
        pass.apply(Removal::MailAddress, &rules.mailbox, &|found, _| {
            format!("…{}{}", &found[2], &found[3])
        });
        self.without_addresses(rules, &mut pass);
        if self.level == Level::Strict {
            without_times(rules, &mut pass);
        }
        self.without_names(&pass.out, tally)
    }

    fn without_addresses(&self, rules: &Rules, pass: &mut Pass<'_>) {
        pass.apply(Removal::Address, &rules.hardware, &|found, _| {
            // Fingerprints of certificates are longer.
            let digits = found[0].chars().filter(char::is_ascii_hexdigit).count();
            if digits == 12 { ADDRESS.to_owned() } else { found[0].to_owned() }
        });
        pass.apply(Removal::Address, &rules.reverse_v4, &|found, _| {
            let address = octets(found).map(|[a, b, c, d]| Ipv4Addr::new(d, c, b, a).into());
            self.replaced(&found[0], address)
        });
        pass.apply(Removal::Address, &rules.reverse_v6, &|found, _| match nibbles(&found[1]) {
            Some(address) => self.replaced(&found[0], Some(address.into())),
            None => REMOVED.to_owned(),
        });
        let stays = |address| self.stays(address);
        pass.cut(&address::v6(&pass.out, &stays));
        pass.cut(&address::v4(&pass.out, &stays));
        pass.cut(&address::in_names(&pass.out, &stays, &|host| self.is_published(host)));
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
            || (self.is_providers(address) || self.known.addresses.contains(&address))
                && !self.is_own(address)
    }

    /// Whether a name is a server's, of the provider's own or of those that were asked.
    fn is_published(&self, host: &str) -> bool {
        let host = host.to_lowercase();
        self.names.published(&host) || self.known.hosts.contains(&host)
    }

    /// What is known of the network's side.
    pub(super) const fn known(&self) -> &Known {
        &self.known
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

/// A text on its way through the rules.
struct Pass<'a> {
    out: Cow<'a, str>,
    tally: &'a Tally,
}

impl Pass<'_> {
    /// Puts something else in place of what is found; what stays as it is does not count.
    fn apply(&mut self, kind: Removal, regex: &Regex, put: &dyn Fn(&Captures<'_>, &str) -> String) {
        if regex.is_match(&self.out) {
            let put = |found: &Captures<'_>| {
                let new = put(found, &self.out);
                self.tally.add(kind, usize::from(new != found[0]));
                new
            };
            let new = regex.replace_all(&self.out, put).into_owned();
            self.out = Cow::Owned(new);
        }
    }

    /// Cuts out addresses.
    fn cut(&mut self, places: &[Range<usize>]) {
        for at in places.iter().rev() {
            self.out.to_mut().replace_range(at.clone(), ADDRESS);
        }
        self.tally.add(Removal::Address, places.len());
    }
}

fn without_times(rules: &Rules, pass: &mut Pass<'_>) {
    for (moment, put) in &rules.moments {
        pass.apply(Removal::Time, moment, &|found, _| expanded(found, put));
    }
    pass.apply(Removal::Time, &rules.clock, &|found, whole| {
        // Addresses and fingerprints go on.
        let alone = found.get(0).is_some_and(|at| {
            !whole[..at.start()].ends_with([':', '.'])
                && !whole[at.end()..].starts_with(|c: char| c == ':' || c.is_ascii_hexdigit())
        });
        if alone { format!("{}:00:00", &found[1]) } else { found[0].to_owned() }
    });
}

fn expanded(found: &Captures<'_>, put: &str) -> String {
    let mut filled = String::new();
    found.expand(put, &mut filled);
    filled
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
