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

/// What stands before an address of IPv6 in a conversation of mail.
const LITERAL: &str = "ipv6:";

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
    // An address literal of mail (RFC 5321 section 4.1.3): its name ends in a digit and a colon.
    while let Some(at) = rest.to_ascii_lowercase().find(LITERAL) {
        let (before, behind) = rest.split_at(at + LITERAL.len());
        out.push_str(&scrub_addresses(&before[..at], keep));
        out.push_str(&before[at..]);
        rest = behind;
    }
    out + &scrub_addresses(rest, keep)
}

fn scrub_addresses(text: &str, keep: &[IpAddr]) -> String {
    let mut out = String::new();
    let mut rest = text;
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
        out.push_str(&scrub_token(token, keep));
        rest = behind;
    }
    out
}

/// The token, if it is no address, nor one behind something that looks like its first part.
fn scrub_token(token: &str, keep: &[IpAddr]) -> String {
    let behind = token.find(':').map_or(0, |colon| colon + 1);
    let (before, rest) = token.split_at(behind);
    for (before, text) in [("", token), (before, rest)] {
        let bare = text.trim_matches([':', '.']);
        let address = [text, bare].iter().find_map(|text| text.parse::<IpAddr>().ok());
        match address {
            Some(address) if keep.contains(&address) => return token.to_owned(),
            Some(_) => return format!("{before}(address)"),
            None => {}
        }
    }
    token.to_owned()
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
        for address in ["2001:db8:3:4:1234:56ff:fe78:9abc", "2001:db8::7", "::ffff:192.0.2.7"] {
            assert_eq!(
                scrub(&format!("hello [IPv6:{address}], ip=ipv6:{address}"), &[], 200),
                "hello [IPv6:(address)], ip=ipv6:(address)"
            );
        }
        let whole = "2001:db8:3:4:1234:56ff:fe78:9abc";
        assert_eq!(scrub(&format!("add:{whole}"), &[], 200), "add:(address)");
        let server = "hello from [IPv6:2001:db8::25]";
        assert_eq!(scrub(server, &["2001:db8::25".parse().unwrap()], 200), server);
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
