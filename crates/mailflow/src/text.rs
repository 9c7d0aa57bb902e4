//! Free text: windows of bounded size, mail addresses, and their redaction.

/// At most `max` bytes from the start of `text`, cut between characters.
pub(crate) fn head(text: &str, max: usize) -> &str {
    &text[..text.floor_char_boundary(max)]
}

/// At most `max` bytes from the end of `text`, cut between characters.
pub(crate) fn tail(text: &str, max: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(max))..]
}

/// A mail address in a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Found<'a> {
    /// Where it starts, in bytes.
    pub(crate) start: usize,
    /// The address itself.
    pub(crate) address: &'a str,
    /// Where its `@` is, counted from `start`.
    at: usize,
}

/// What stands in the place of a dropped local part.
const DROPPED: &str = "***";

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c)
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '.' || c == '_'
}

/// Every mail address in `text`, in order.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = Found<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + memchr::memchr(b'@', text.as_bytes().get(from..)?)?;
            let before = text.get(from..at)?;
            let local: usize =
                before.chars().rev().take_while(|&c| is_local(c)).map(char::len_utf8).sum();
            let quote =
                before.ends_with('"').then(|| before[..before.len() - 1].rfind('"')).flatten();
            let start = quote.map_or(at - local, |open| from + open);
            // A quote, a slash or an equals sign in front belongs to the sentence, not to the address.
            let trimmed =
                text[start..at].trim_start_matches(['\'', '/', '=', '`', '|', '*', '-', '.']);
            let start = if quote.is_some() { start } else { at - trimmed.len() };
            let after = &text[at + 1..];
            let length = domain_length(after);
            from = at + 1 + length;
            if start < at && length > 0 {
                return Some(Found { start, address: &text[start..from], at: at - start });
            }
        }
    })
}

fn domain_length(after: &str) -> usize {
    if after.starts_with('[') {
        return after.find(']').filter(|&end| end < 60).map_or(0, |end| end + 1);
    }
    let run: usize = after.chars().take_while(|&c| is_domain(c)).map(char::len_utf8).sum();
    after[..run].trim_end_matches(['.', '-', '_']).len()
}

/// `text` with the local part of every mail address in it dropped.
pub(crate) fn without_people(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for found in addresses(text) {
        out.push_str(&text[done..found.start]);
        out.push_str(DROPPED);
        out.push_str(&found.address[found.at..]);
        done = found.start + found.address.len();
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_as_people_write_them() {
        let text = "<a.b+c@x.test>: 'd@Y.test' (\"e f\"@z.test), иван@пример.рф. mailto:g@[192.0.2.1] @none a@";
        let found: Vec<_> = addresses(text).map(|found| found.address).collect();
        assert_eq!(
            found,
            ["a.b+c@x.test", "d@Y.test", "\"e f\"@z.test", "иван@пример.рф", "g@[192.0.2.1]"]
        );
    }

    #[test]
    fn people_are_dropped_and_nothing_else() {
        assert_eq!(
            without_people("550 5.1.1 <anna@x.test>: unknown at 12:00 [192.0.2.1]"),
            "550 5.1.1 <***@x.test>: unknown at 12:00 [192.0.2.1]"
        );
        assert_eq!(without_people("no people here"), "no people here");
    }
}
