//! The text of `user.js` and `prefs.js`: `user_pref("name", value);`, with comments of three kinds.

/// Whether a text of preferences ends between two of them, so that what is put behind it counts.
/// In a comment, a string or a preference without its end, it would be swallowed.
pub(super) fn is_finished(text: &[u8]) -> bool {
    let mut rest = text;
    let mut open = false;
    while let Some((&byte, after)) = rest.split_first() {
        rest = match (byte, after.first()) {
            (b'#', _) | (b'/', Some(b'/')) => behind(after, b"\n").unwrap_or_default(),
            (b'/', Some(b'*')) => match behind(after.get(1..).unwrap_or_default(), b"*/") {
                Some(rest) => rest,
                None => return false,
            },
            (b'"' | b'\'', _) => match behind_string(after, byte) {
                Some(rest) => rest,
                None => return false,
            },
            (b';', _) => {
                open = false;
                after
            }
            (byte, _) => {
                open |= !byte.is_ascii_whitespace();
                after
            }
        };
    }
    !open
}

fn behind<'a>(text: &'a [u8], end: &[u8]) -> Option<&'a [u8]> {
    let at = text.windows(end.len()).position(|part| part == end)?;
    text.get(at + end.len()..)
}

fn behind_string(text: &[u8], quote: u8) -> Option<&[u8]> {
    let mut escaped = false;
    let at = text.iter().position(|byte| {
        let ends = *byte == quote && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    })?;
    text.get(at + 1..)
}

/// The preference's line as Thunderbird writes it into `prefs.js`, without its end.
pub(super) fn line(name: &str, value: &str) -> Vec<u8> {
    format!("user_pref(\"{name}\", {value});").into_bytes()
}

/// The line of a preference in `prefs.js`, which has one a line; without the line's end.
pub(super) fn find<'a>(text: &'a [u8], name: &str) -> Option<&'a [u8]> {
    lines(text).map(bare).find(|line| is_of(line, name))
}

/// The text with this line in place of the preference's own; with none, the preference is taken out.
pub(super) fn replace(text: &[u8], name: &str, line: Option<&[u8]>) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut left = line;
    for old in lines(text) {
        if !is_of(bare(old), name) {
            out.extend_from_slice(old);
        } else if let Some(line) = left.take() {
            out.extend_from_slice(line);
            out.extend_from_slice(old.get(bare(old).len()..).unwrap_or_default());
        }
    }
    if let Some(line) = left {
        if out.last().is_some_and(|byte| *byte != b'\n') {
            out.push(b'\n');
        }
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    out
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split_inclusive(|byte| *byte == b'\n')
}

fn bare(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn is_of(line: &[u8], name: &str) -> bool {
    line.starts_with(format!("user_pref(\"{name}\",").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_seen_whether_a_text_has_an_end() {
        for text in [
            "",
            "\n",
            "user_pref(\"a\", 1);",
            "// user_pref(\"a\"",
            "# '",
            "/* ' */ user_pref('a', \"\\\"\"); // x",
            "user_pref(\"a;b\", \"/*\");\n",
            "/**/",
        ] {
            assert!(is_finished(text.as_bytes()), "{text}");
        }
        for text in [
            "user_pref(\"a\", 1)",
            "/* user_pref(\"a\", 1);",
            "/*/",
            "user_pref(\"a\", \"b);",
            "user_pref(\"a\", '\\');",
            "x",
            "user_pref(\"a\", 1); /",
        ] {
            assert!(!is_finished(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_line_is_found_put_in_place_and_taken_out() {
        let text =
            b"// head\r\nuser_pref(\"a\", 1);\r\nuser_pref(\"ab\", \"x\");\nuser_pref(\"a\", 3);";
        assert_eq!(find(text, "a").unwrap(), b"user_pref(\"a\", 1);");
        assert_eq!(find(text, "b"), None);
        let other = line("a", "2");
        let replaced = replace(text, "a", Some(&other));
        assert_eq!(replaced, b"// head\r\nuser_pref(\"a\", 2);\r\nuser_pref(\"ab\", \"x\");\n");
        assert_eq!(replace(text, "a", None), b"// head\r\nuser_pref(\"ab\", \"x\");\n");
        assert_eq!(replace(b"x", "a", Some(&other)), b"x\nuser_pref(\"a\", 2);\n");
        assert_eq!(replace(b"", "a", None), b"");
    }

    proptest! {
        #[test]
        fn what_is_put_behind_a_finished_text_is_finished(text in "(user_pref|\\(|\\)|'|\"|;|/|\\*|#|\\\\|\n|a| ){0,30}") {
            let text = text.into_bytes();
            if is_finished(&text) {
                let more = [&text[..], b"\nuser_pref(\"a\", 1);\n"].concat();
                prop_assert!(is_finished(&more));
                let less = [&text[..], b"\nuser_pref(\"a\", 1"].concat();
                prop_assert!(!is_finished(&less));
            }
        }
    }
}
