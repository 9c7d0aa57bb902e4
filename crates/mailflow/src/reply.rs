//! SMTP replies as they stand inside free text: `550 5.1.1 <x@y>: user unknown`.

/// A reply code, an enhanced status code (RFC 3463) and the words, each as far as it was given.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Reply {
    /// The three digits of RFC 5321.
    pub code: Option<u16>,
    /// `class.subject.detail`.
    pub enhanced: Option<String>,
    /// The words, in one line.
    pub text: String,
}

impl Reply {
    /// The class (2, 4 or 5), from the code or else from the enhanced code.
    pub fn class(&self) -> Option<u8> {
        let from_code = self.code.and_then(|code| u8::try_from(code / 100).ok());
        from_code.or_else(|| self.enhanced.as_deref()?.bytes().next().map(|digit| digit - b'0'))
    }
}

/// An enhanced status code at the start of `text`: the code and its length.
pub(crate) fn enhanced_at(text: &str) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    if !matches!(bytes.first(), Some(b'2' | b'4' | b'5')) || bytes.get(1) != Some(&b'.') {
        return None;
    }
    let subject = digits(bytes, 2);
    if subject == 0 || bytes.get(2 + subject) != Some(&b'.') {
        return None;
    }
    let detail = digits(bytes, 3 + subject);
    let end = 3 + subject + detail;
    let closed = bytes.get(end).is_none_or(|&next| !next.is_ascii_alphanumeric() && next != b'.')
        || (bytes.get(end) == Some(&b'.') && !bytes.get(end + 1).is_some_and(u8::is_ascii_digit));
    (detail > 0 && closed).then(|| (&text[..end], end))
}

fn digits(bytes: &[u8], from: usize) -> usize {
    bytes.iter().skip(from).take(4).take_while(|byte| byte.is_ascii_digit()).count().min(3)
}

/// The first enhanced code anywhere in `text` that stands by itself, such as `(#5.1.1)`.
pub(crate) fn find_enhanced(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    (0..bytes.len())
        .filter(|&at| matches!(bytes[at], b'2' | b'4' | b'5') && bytes.get(at + 1) == Some(&b'.'))
        .filter(|&at| at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'.'))
        .find_map(|at| enhanced_at(&text[at..]).map(|(code, _)| code))
}

/// A reply code at the start of `text`: the code and what follows it.
fn code_at(text: &str) -> Option<(u16, &str)> {
    let bytes = text.as_bytes();
    let shaped = matches!(bytes.first(), Some(b'2' | b'4' | b'5'))
        && matches!(bytes.get(1), Some(b'0'..=b'7'))
        && bytes.get(2).is_some_and(u8::is_ascii_digit)
        && bytes
            .get(3)
            .is_none_or(|next| matches!(next, b' ' | b'-' | b'\n' | b':' | b'#' | b',' | b'.'));
    // "203.0.113.25" is an address and "554.1" a version, not a code.
    let decimal = bytes.get(3) == Some(&b'.') && bytes.get(4).is_some_and(u8::is_ascii_digit);
    if !shaped || decimal {
        return None;
    }
    text[..3].parse().ok().map(|code| (code, &text[3..]))
}

/// Reads a reply that begins at the start of `text`; without a code there, `None`.
pub(crate) fn reply_at(text: &str) -> Option<Reply> {
    let text = text.trim_start();
    let (code, rest) = code_at(text)?;
    let rest = strip_joint(rest);
    let (enhanced, rest) = match enhanced_at(rest) {
        Some((enhanced, length)) => (Some(enhanced), strip_joint(&rest[length..])),
        None => (None, rest),
    };
    let words = join_lines(rest, code);
    let enhanced = enhanced
        .or_else(|| {
            find_enhanced(&words)
                .filter(|found| u16::from(found.as_bytes()[0] - b'0') == code / 100)
        })
        .map(str::to_owned);
    Some(Reply { code: Some(code), enhanced, text: words })
}

/// What stands between a code and the words: a space, the dash of a continued reply, `#`, `(#`.
fn strip_joint(text: &str) -> &str {
    let text = text.trim_start_matches([' ', '-', ':', ',']);
    text.strip_prefix("(#").or_else(|| text.strip_prefix('#')).unwrap_or(text)
}

/// One line out of a reply of several, each of which repeats the code (`550-5.7.1 …`).
fn join_lines(text: &str, code: u16) -> String {
    let code = code.to_string();
    let mut out = String::with_capacity(text.len());
    let mut after_code = false;
    for word in text.split_whitespace() {
        let repeated = word.strip_prefix(code.as_str()).and_then(|rest| rest.strip_prefix('-'));
        if word == code
            || (after_code && enhanced_at(word).is_some_and(|(_, length)| length == word.len()))
        {
            after_code = word == code;
            continue;
        }
        after_code = false;
        let word = match repeated {
            Some(rest) => enhanced_at(rest).map_or(rest, |(_, length)| &rest[length..]),
            None => word,
        };
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Finds the first refusal (4xx or 5xx) in `text` that stands where a quoted reply stands: at the
/// start of a line, or after one of `: ; ' " = ( >`. Gives its offset and the reply up to the end of
/// the text; the caller cuts the text where its quotation ends.
pub(crate) fn find_refusal(text: &str) -> Option<(usize, Reply)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(step) = memchr::memchr2(b'4', b'5', &bytes[at..]) {
        let here = at + step;
        at = here + 1;
        let before = text[..here].trim_end_matches([' ', '\t']);
        let opens = before.is_empty()
            || before
                .ends_with(['\n', ':', ';', '\'', '"', '=', '(', '>', '\u{201c}', '\u{2018}', '«']);
        if opens
            && code_at(&text[here..]).is_some()
            && let Some(reply) = reply_at(&text[here..])
        {
            return Some((here, reply));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_of_several_lines_becomes_one() {
        let reply =
            reply_at("550-5.1.1 The account\n550-5.1.1 does not exist.\n550 5.1.1 See x").unwrap();
        assert_eq!((reply.code, reply.enhanced.as_deref()), (Some(550), Some("5.1.1")));
        assert_eq!(reply.text, "The account does not exist. See x");
    }

    #[test]
    fn qmail_writes_its_code_at_the_end() {
        let reply = reply_at("550 sorry, no mailbox here by that name. (#5.1.1)").unwrap();
        assert_eq!(reply.enhanced.as_deref(), Some("5.1.1"));
    }

    #[test]
    fn numbers_that_are_no_codes_are_left_alone() {
        assert_eq!(find_refusal("waited for 450 seconds at 45.12.0.1:25"), None);
        assert_eq!(find_refusal("address: 554.0.1.2"), None);
        assert_eq!(find_refusal("host mx[192.0.2.1] said: 450 4.7.1 later").unwrap().0, 25);
    }

    #[test]
    fn an_address_is_no_enhanced_code() {
        assert_eq!(find_enhanced("[5.1.1.7] and 5.7.26 there"), Some("5.7.26"));
    }
}
