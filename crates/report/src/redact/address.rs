//! Finds addresses in a text in the ways in which servers and the names of reverse DNS spell them,
//! glued to whatever stands beside them.

use regex::Regex;
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    ops::Range,
    sync::LazyLock,
};

/// What tells whether an address in a text is one that stays.
pub(super) type Stays<'a> = dyn Fn(IpAddr) -> bool + 'a;

/// A pattern of ours that does not compile finds nothing; the tests of each rule would fail.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static NUMBERS: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\d+(?:[-_.]\d+){3,}"));
/// IPv6 with each of its separators: a colon, and what takes its place in names.
static GROUPS: LazyLock<Vec<(char, Regex)>> = LazyLock::new(|| {
    let of = |sign: char| {
        pattern(&format!(r"(?i)[0-9a-f]*(?:{sign}[0-9a-f]*){{2,}}(?:\.\d{{1,3}}){{0,3}}"))
            .map(|groups| (sign, groups))
    };
    [':', '-', '_'].into_iter().filter_map(of).collect()
});
static HOST: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+"));
static HEX: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"[0-9A-Fa-f]{8,}"));

/// The parts of a text between separators, as places in the whole.
fn parts(run: &regex::Match<'_>, signs: &[char]) -> Vec<Range<usize>> {
    let mut at = run.start();
    run.as_str()
        .split(signs)
        .map(|part| {
            let range = at..at + part.len();
            at = range.end + 1;
            range
        })
        .collect()
}

/// Four numbers between dots, dashes or low lines, in either order.
pub(super) fn v4(text: &str, stays: &Stays<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for run in NUMBERS.iter().flat_map(|numbers| numbers.find_iter(text)) {
        let parts = parts(&run, &['-', '_', '.']);
        let octet = |n: usize| {
            let part = text.get(parts.get(n)?.clone())?;
            part.parse::<u8>().ok().filter(|_| part.len() <= 3)
        };
        let sign = |n: usize| text.as_bytes().get(parts.get(n)?.end);
        let window = |n: usize| {
            let octets = [octet(n)?, octet(n + 1)?, octet(n + 2)?, octet(n + 3)?];
            (sign(n) == sign(n + 1) && sign(n) == sign(n + 2)).then_some(octets)
        };
        let left = |n: usize| window(n).is_some_and(|octets| either_stays(octets, stays));
        let mut n = 0;
        while n + 4 <= parts.len() {
            if left(n) {
                n += 4;
            } else if window(n).is_none()
                || (n + 1..n + 4).any(left)
                || is_version(text, &parts[n], &parts[n + 3])
                || n > 0 && is_day(text, &parts[n - 1..=n + 1])
            {
                n += 1;
            } else {
                // A number more before or behind belongs to it as well.
                let mut end = n + 4;
                while end < parts.len()
                    && octet(end).is_some()
                    && sign(end - 1) == sign(n)
                    && !left(end)
                {
                    end += 1;
                }
                found.push(parts[n].start..parts[end - 1].end);
                n = end;
            }
        }
    }
    found
}

fn either_stays([a, b, c, d]: [u8; 4], stays: &Stays<'_>) -> bool {
    stays(Ipv4Addr::new(a, b, c, d).into()) || stays(Ipv4Addr::new(d, c, b, a).into())
}

/// Whether numbers are a year, a month and a day.
fn is_day(text: &str, parts: &[Range<usize>]) -> bool {
    let number = |part: &Range<usize>| text[part.clone()].parse::<u32>().unwrap_or_default();
    let [year, month, day] = parts else { return false };
    is_date(&format!("{:04}{:02}{:02}", number(year), number(month), number(day)))
}

/// Whether numbers are a program's version, such as `v1.2.3.4`.
fn is_version(text: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let before = &text[..first.start];
    let behind = text[last.end..].strip_prefix('.').unwrap_or_default();
    before.ends_with(['v', 'V'])
        && !before[..before.len() - 1].ends_with(char::is_alphanumeric)
        && text.as_bytes().get(first.end) == Some(&b'.')
        && !behind.starts_with(char::is_alphanumeric)
}

/// IPv6 between colons, dashes or low lines, whole or from its beginning on.
pub(super) fn v6(text: &str, stays: &Stays<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (sign, groups) in GROUPS.iter() {
        for run in groups.find_iter(text) {
            if *sign == ':'
                && let Some((at, address)) = bare(text, &run)
            {
                found.extend(Some(at).filter(|_| !stays(address)));
                continue;
            }
            let parts = parts(&run, &[*sign]);
            let mut n = 0;
            while n < parts.len() {
                if let Some((count, address)) = whole(text, &parts[n..], *sign) {
                    let at = parts[n].start..parts[n + count - 1].end;
                    found.extend(Some(at).filter(|_| !stays(address)));
                    n += count;
                } else if let Some((count, address)) = beginning(text, &parts[n..]) {
                    let at = parts[n].start..parts[n + count - 1].end;
                    found.extend(Some(at).filter(|_| !stays(address)));
                    n += count;
                } else {
                    n += 1;
                }
            }
        }
    }
    found.sort_by_key(|at| at.start);
    found.dedup_by(|next, at| next.start < at.end);
    found
}

/// An address that stands between no letters and is all there is.
fn bare(text: &str, run: &regex::Match<'_>) -> Option<(Range<usize>, IpAddr)> {
    let whole = run.as_str();
    let bare = whole.strip_suffix(':').filter(|bare| !bare.ends_with(':')).unwrap_or(whole);
    let beside = text[..run.start()].ends_with(char::is_alphanumeric)
        || text[run.end()..].starts_with(char::is_alphanumeric);
    let address = bare.parse::<Ipv6Addr>().ok().filter(|_| !beside)?;
    Some((run.start()..run.start() + bare.len(), address.into()))
}

/// An address that these groups begin with, and how many of them it takes.
fn whole(text: &str, parts: &[Range<usize>], sign: char) -> Option<(usize, IpAddr)> {
    let first = parts.first()?;
    (3..=parts.len().min(9)).rev().find_map(|count| {
        let last = parts.get(count - 1)?;
        let spelled = text.get(first.start..last.end)?.replace(sign, ":");
        let address: Ipv6Addr = spelled.parse().ok()?;
        let clear = sign == ':'
            || !spelled.contains("::")
            || spelled.split(':').filter(|group| !group.is_empty()).count() > 2;
        (clear && is_handed_out(address) && (sign == ':' || !is_date(&spelled)))
            .then_some((count, address.into()))
    })
}

/// Four groups or more of all four digits that an address may begin with.
fn beginning(text: &str, parts: &[Range<usize>]) -> Option<(usize, IpAddr)> {
    let count = parts.iter().take(8).take_while(|part| part.len() == 4).count();
    let spelled = text.get(parts.first()?.start..parts.get(count.checked_sub(1)?)?.end)?;
    let groups = spelled.replace(['-', '_'], ":");
    let address: Ipv6Addr =
        if count == 8 { groups.parse() } else { format!("{groups}::").parse() }.ok()?;
    (count >= 4 && is_handed_out(address) && !is_date(&groups)).then_some((count, address.into()))
}

/// Whether it is an address that a computer may have beside its loopback one: global, unique local,
/// link-local, or one of IPv4.
const fn is_handed_out(address: Ipv6Addr) -> bool {
    let first = address.segments()[0];
    first & 0xe000 == 0x2000
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || address.to_ipv4_mapped().is_some()
}

/// Whether digits begin as a day does, such as `20261123` or `2026:11:23`.
fn is_date(text: &str) -> bool {
    let digits = text.replace(':', "");
    let number = |at: Range<usize>| digits.get(at)?.parse::<u32>().ok();
    let is = || {
        let (year, month, day) = (number(0..4)?, number(4..6)?, number(6..8)?);
        Some((1990..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
    };
    digits.bytes().all(|digit| digit.is_ascii_digit()) && is().unwrap_or_default()
}

/// Addresses in hexadecimal digits within a host's name: eight as in `p55D68475.dip0.example`, twelve
/// of hardware, thirty-two of IPv6. `published` tells names that stay as they are.
pub(super) fn in_names(
    text: &str,
    stays: &Stays<'_>,
    published: &dyn Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for host in HOST.iter().flat_map(|host| host.find_iter(text)) {
        let (labels, last) = host.as_str().rsplit_once('.').unwrap_or_default();
        if !last.contains(|c: char| c.is_ascii_alphabetic()) || published(host.as_str()) {
            continue;
        }
        for run in HEX.iter().flat_map(|hex| hex.find_iter(labels)) {
            let digits = run.as_str();
            let before = labels[..run.start()].chars().next_back();
            // The letters of a word before it may be digits as well: `cable55d68475`.
            let surplus = match digits.len() {
                9..=11 if before.is_some_and(|c| c.is_ascii_alphabetic()) => digits.len() - 8,
                _ => 0,
            };
            let (word, digits) = digits.split_at(surplus);
            let is_word = word.bytes().all(|letter| letter.is_ascii_alphabetic());
            if is_word && goes(digits, stays) {
                let start = host.start() + run.start() + surplus;
                found.push(start..start + digits.len());
            }
        }
    }
    found
}

fn goes(digits: &str, stays: &Stays<'_>) -> bool {
    if !digits.bytes().any(|digit| digit.is_ascii_digit()) || is_date(digits) {
        return false;
    }
    match digits.len() {
        8 => u32::from_str_radix(digits, 16).is_ok_and(|number| {
            let octets = number.to_be_bytes();
            let is_host = |first: u8| matches!(first, 1..=126 | 128..=223);
            (is_host(octets[0]) || is_host(octets[3])) && !either_stays(octets, stays)
        }),
        12 => true,
        32 => u128::from_str_radix(digits, 16).is_ok_and(|number| {
            let address = Ipv6Addr::from(number);
            is_handed_out(address) && !stays(address.into())
        }),
        _ => false,
    }
}
