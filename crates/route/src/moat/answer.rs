//! What the service answers, of which nothing but the bridge lines is believed.

use super::AskTrouble;
use crate::bridges::BridgeLine;
use serde::Deserialize;

/// Somebody who is given more can't try them all.
const MOST_LINES: usize = 50;
/// Nothing of what was offered works there, or the country is not known: other advice is asked for.
const NO_ADVICE: [u16; 2] = [404, 406];

/// The answer; other fields do not matter.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    settings: Option<Vec<Setting>>,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Setting {
    #[serde(default)]
    bridges: Option<Bridges>,
}

#[derive(Deserialize)]
struct Bridges {
    #[serde(default)]
    bridge_strings: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Fault {
    code: u16,
}

/// What of it is of use.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Lines {
    /// Whole lines, each once, in the order in which they were given.
    pub(super) bridges: Vec<BridgeLine>,
    /// Those that can't be read, or that nothing here speaks.
    pub(super) left_out: usize,
    pub(super) country: Option<String>,
}

/// Reads the answer to a question for these transports.
///
/// # Errors
/// When it is none.
pub(super) fn read(body: &[u8], transports: &[String]) -> Result<Lines, AskTrouble> {
    let answer: Answer = serde_json::from_slice(body).map_err(|_| AskTrouble::Useless)?;
    if answer.errors.iter().any(|fault| !NO_ADVICE.contains(&fault.code)) {
        return Err(AskTrouble::Useless);
    }
    let settings = answer.settings.unwrap_or_default().into_iter();
    let given = settings.filter_map(|one| one.bridges?.bridge_strings).flatten();
    let country = answer.country.filter(|country| is_country(country));
    let mut lines = Lines { bridges: Vec::new(), left_out: 0, country };
    for line in given {
        match line.parse::<BridgeLine>() {
            Ok(bridge) if lines.bridges.contains(&bridge) => {}
            Ok(bridge) if lines.bridges.len() < MOST_LINES && asked(&bridge, transports) => {
                lines.bridges.push(bridge);
            }
            _ => lines.left_out += 1,
        }
    }
    Ok(lines)
}

fn asked(bridge: &BridgeLine, transports: &[String]) -> bool {
    let name = match bridge.transport() {
        crate::ways::DIRECT => super::PLAIN,
        name => name,
    };
    transports.iter().any(|asked| asked == name)
}

/// Whether it could be a country of ISO 3166-1.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const FINGERPRINT: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

    fn transports() -> Vec<String> {
        ["obfs4", "vanilla"].map(str::to_owned).to_vec()
    }

    fn of(answer: &serde_json::Value) -> Result<Lines, AskTrouble> {
        read(answer.to_string().as_bytes(), &transports())
    }

    #[test]
    fn lines_are_taken_and_what_is_none_is_counted() {
        let obfs4 = format!("obfs4 192.0.2.7:443 {FINGERPRINT} cert={} iat-mode=0", "A".repeat(70));
        let lines = of(&json!({
            "settings": [
                {"bridges": {"type": "obfs4", "source": "bridgedb", "bridge_strings": [obfs4, obfs4]}},
                {"bridges": {"type": "obfs4", "source": "builtin", "bridge_strings": null}},
                {"proxy": {"type": "socks5", "address": "192.0.2.66"}},
                {"bridges": {"type": "vanilla", "bridge_strings": [
                    format!("192.0.2.8:443 {FINGERPRINT}"),
                    format!("snowflake 192.0.2.3:80 {FINGERPRINT}"),
                    "obfs4 192.0.2.7:443", "\u{1b}[2J"]}},
            ],
            "country": "tr",
        }))
        .unwrap();
        let found: Vec<_> = lines.bridges.iter().map(BridgeLine::transport).collect();
        assert_eq!((&found[..], lines.left_out), (&["obfs4", "direct"][..], 3));
        assert_eq!(lines.country.as_deref(), Some("tr"));
    }

    #[test]
    fn no_advice_is_no_fault_and_everything_else_is() {
        for answer in [json!({}), json!({"settings": []}), json!({"errors": [{"code": 404}]})] {
            assert!(of(&answer).unwrap().bridges.is_empty(), "{answer}");
        }
        let error = json!({"errors": [{"code": 400, "detail": "Not valid request"}]});
        assert_eq!(of(&error), Err(AskTrouble::Useless));
        assert_eq!(read(b"<html>", &transports()), Err(AskTrouble::Useless));
        assert_eq!(of(&json!("no")), Err(AskTrouble::Useless));
    }

    #[test]
    fn the_country_is_two_letters_or_nothing() {
        for (country, kept) in [("de", true), ("", false), ("d\u{1b}", false), ("deu", false)] {
            assert_eq!(of(&json!({"country": country})).unwrap().country.is_some(), kept);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&body, &transports());
        }
    }
}
