//! Takes out of a server's text what could name the person in front of this computer.

use std::net::IpAddr;

/// The text with control characters, mail addresses' local parts and all IP addresses but `keep`
/// taken out, cut to `limit` characters. Servers like to repeat the client's address in a greeting
/// or a refusal.
#[must_use]
pub fn scrub(text: &str, keep: &[IpAddr], limit: usize) -> String {
    let mut out = String::new();
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() || c == '\u{fffd}' { ' ' } else { c })
        .take(limit.saturating_mul(4))
        .collect();
    for word in clean.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&scrub_word(word, keep));
    }
    out.chars().take(limit).collect()
}

fn scrub_word(word: &str, keep: &[IpAddr]) -> String {
    let word = match word.split_once('@') {
        Some((local, domain)) if !local.is_empty() && domain.contains('.') => {
            let opening: String = local.chars().take_while(|c| "<(\"'[".contains(*c)).collect();
            format!("{opening}…@{domain}")
        }
        _ => word.to_owned(),
    };
    let mut out = String::new();
    let mut rest = word.as_str();
    while !rest.is_empty() {
        let is_part = |c: char| c.is_ascii_hexdigit() || c == '.' || c == ':';
        let run = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        if run == 0 {
            let next = rest.find(is_part).unwrap_or(rest.len());
            out.push_str(&rest[..next]);
            rest = &rest[next..];
            continue;
        }
        let (token, behind) = rest.split_at(run);
        let bare = token.trim_matches([':', '.']);
        match [token, bare].iter().find_map(|t| t.parse::<IpAddr>().ok()) {
            Some(address) if !keep.contains(&address) => out.push_str("(address)"),
            _ => out.push_str(token),
        }
        rest = behind;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn takes_out_the_person_and_leaves_the_server() {
        let keep = ["203.0.113.25".parse().unwrap()];
        assert_eq!(
            scrub(
                "554 5.7.1 [192.168.7.2]:4711 refused, see 203.0.113.25\r\n<anna@example.test>",
                &keep,
                200
            ),
            "554 5.7.1 [(address)]:4711 refused, see 203.0.113.25 <…@example.test>"
        );
        assert_eq!(scrub("client [2001:db8::7], EHLO", &[], 200), "client [(address)], EHLO");
        assert_eq!(
            scrub("220 mx1.example.test ESMTP 5.7.1", &[], 200),
            "220 mx1.example.test ESMTP 5.7.1"
        );
        assert_eq!(scrub("abcdef", &[], 3), "abc");
    }

    proptest! {
        #[test]
        fn never_longer_never_a_control(text in "\\PC{0,300}", limit in 0usize..100) {
            let out = scrub(&text, &[], limit);
            prop_assert!(out.chars().count() <= limit);
            prop_assert!(!out.chars().any(char::is_control));
        }

        #[test]
        fn an_address_never_stays(a: [u8; 4]) {
            let address = IpAddr::from(a);
            let text = format!("hello [{address}] and {address}, bye");
            let out = scrub(&text, &[], 300);
            prop_assert!(!out.contains(&address.to_string()));
        }
    }
}
