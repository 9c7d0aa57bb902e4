//! In which ways a text may be written without being seen at once.

use base64::{Engine, engine::general_purpose::STANDARD};
use std::net::IpAddr;

/// A text in every way in which it is looked for, in small letters.
pub(crate) fn spellings(text: &str) -> Vec<String> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut all = vec![text.to_owned(), text.chars().rev().collect()];
    for sign in ["=", "%"] {
        all.push(text.bytes().map(|byte| format!("{sign}{byte:02x}")).collect());
    }
    for between in ["\0", "\\u0000"] {
        let letters: Vec<String> = text.chars().map(String::from).collect();
        all.push(letters.join(between));
    }
    for bytes in [text.as_bytes(), &wide] {
        all.push(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
        // What of base64 is the same whatever stands before and behind.
        for before in 0..3 {
            let mut padded = vec![0; before];
            padded.extend(bytes);
            let whole = padded.len() * 8 / 6;
            all.push(STANDARD.encode(&padded)[[0, 2, 3][before]..whole].to_owned());
        }
    }
    if !text.is_ascii() {
        all.extend(idna::domain_to_ascii(text));
    }
    if let Ok(address) = text.parse() {
        all.extend(of_address(address));
    }
    if let [a, b, c, d, e, f] = text.split(':').collect::<Vec<_>>()[..] {
        let pairs = [a, b, c, d, e, f];
        all.extend([
            pairs.concat(),
            pairs.join("-"),
            [[a, b], [c, d], [e, f]].map(|two| two.concat()).join("."),
        ]);
    }
    all.iter().map(|text| text.to_lowercase()).collect()
}

fn of_address(address: IpAddr) -> Vec<String> {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, d] = v4.octets();
            vec![
                format!("{d}.{c}.{b}.{a}"),
                format!("{a}-{b}-{c}-{d}"),
                format!("{d}-{c}-{b}-{a}"),
                format!("{a:02x}{b:02x}{c:02x}{d:02x}"),
            ]
        }
        IpAddr::V6(v6) => {
            let groups: Vec<String> =
                v6.segments().iter().map(|one| format!("{one:04x}")).collect();
            let digits: Vec<String> = groups.concat().chars().rev().map(String::from).collect();
            vec![groups.join(":"), groups.concat(), digits.join(".")]
        }
    }
}
