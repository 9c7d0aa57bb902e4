//! Bridge lines as people paste them. A line is a secret: it is shown by [`BridgeLine::reveal`] and
//! by nothing else, and no error quotes any of it.

use arti_client::config::{BridgeConfigBuilder, BridgeParseError};
use base64::{Engine, alphabet, engine::GeneralPurpose, engine::general_purpose::NO_PAD};
use ring::digest::{SHA256, digest};
use std::{fmt, net::SocketAddr, str::FromStr};
use waypost_model::Message;
use zeroize::Zeroizing;

/// Bytes; a snowflake line with all its helpers has about a thousand.
const LONGEST_LINE: usize = 4096;
/// Nobody pastes more lines than this on purpose.
const MOST_LINES: usize = 200;
/// The name of the transport where there is none.
const DIRECT: &str = "direct";
/// An obfs4 certificate: a node id and a public key.
const OBFS4_CERTIFICATE: usize = 20 + 32;

/// One bridge.
#[derive(Clone, Eq, PartialEq)]
pub struct BridgeLine {
    line: Zeroizing<String>,
    transport: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LineFault {
    /// It is none: it begins with neither an address with a port nor the name of a transport.
    NoBridge,
    /// The address or the port behind the name of the transport can't be one.
    BadAddress,
    /// There is no fingerprint: 40 digits and letters A to F.
    NoFingerprint,
    /// There is a fingerprint too many, or something that is none.
    BadFingerprint,
    /// A setting is not of the form `name=value`, or stands behind a bridge without a transport.
    BadSetting,
    /// A setting is missing without which that transport does not work: most often the end was lost.
    CutOff,
    /// It is much longer than any bridge line.
    TooLong,
    /// There are more lines than anybody has bridges; this is the first beyond.
    TooMany,
}

/// A line that is no bridge line, and which it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct WrongLine {
    /// The number of the line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: LineFault,
}

impl BridgeLine {
    /// The transport's name, such as `obfs4`; `direct` for a bridge without one.
    #[must_use]
    pub fn transport(&self) -> &str {
        &self.transport
    }

    /// Where the bridge is met; none where the transport finds it elsewhere than at the address that
    /// stands in its line.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        let at = match &*self.transport {
            DIRECT => 0,
            "obfs4" => 1,
            _ => return None,
        };
        self.line.split(' ').nth(at)?.parse().ok()
    }

    /// The line itself, in its usual form.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.line
    }

    /// The line as Tor is given it. Snowflake's programs of before 2024, such as Debian's 2.5.1, know
    /// `front` alone and would call the broker by its own name; later ones pass it over where there are
    /// `fronts`.
    pub(crate) fn for_tor(&self) -> Zeroizing<String> {
        let setting = |name: &str| {
            let settings = self.line.split(' ').filter_map(|word| word.split_once('='));
            settings.filter(|(key, _)| *key == name).map(|(_, value)| value).next()
        };
        let mut line = self.line.clone();
        if let ("snowflake", Some(fronts), None) =
            (&*self.transport, setting("fronts"), setting("front"))
            && let Some(first) = fronts.split(',').next().filter(|first| !first.is_empty())
        {
            line.push_str(" front=");
            line.push_str(first);
        }
        line
    }

    /// A short name, made from the whole line: with it the user can tell bridges apart, and nobody
    /// can find the bridge.
    #[must_use]
    pub fn label(&self) -> String {
        let digest = digest(&SHA256, self.line.as_bytes());
        digest.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What shows of a secret.
impl fmt::Debug for BridgeLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BridgeLine({} {})", self.transport, self.label())
    }
}

impl FromStr for BridgeLine {
    type Err = LineFault;

    fn from_str(text: &str) -> Result<Self, LineFault> {
        if text.len() > LONGEST_LINE {
            return Err(LineFault::TooLong);
        }
        let text = Zeroizing::new(plain(text));
        let builder: BridgeConfigBuilder =
            text.parse().map_err(|error: BridgeParseError| LineFault::from(&error))?;
        let transport = match builder.get_transport() {
            None | Some("" | "-") => DIRECT.to_owned(),
            Some(name) => name.to_owned(),
        };
        let bridge = builder.build().map_err(|_| LineFault::BadSetting)?;
        let line = Zeroizing::new(bridge.to_string());
        check_settings(&transport, &line)?;
        Ok(Self { line, transport })
    }
}

/// Reads pasted bridge lines. Empty lines and those that begin with `#` are passed over.
///
/// # Errors
/// All lines that are wrong, by their numbers.
pub fn read(text: &str) -> Result<Vec<BridgeLine>, Vec<WrongLine>> {
    let mut bridges: Vec<BridgeLine> = Vec::new();
    let mut wrong = Vec::new();
    let lines = text.lines().enumerate().filter(|(_, line)| {
        let line = line.trim_matches(|c: char| c.is_whitespace() || invisible(c));
        !line.is_empty() && !line.starts_with('#')
    });
    for (count, (at, line)) in lines.enumerate() {
        let read = if count < MOST_LINES { line.parse() } else { Err(LineFault::TooMany) };
        match read {
            Ok(bridge) if bridges.contains(&bridge) => {}
            Ok(bridge) => bridges.push(bridge),
            Err(fault) => wrong.push(WrongLine { line: at + 1, fault }),
        }
        if count == MOST_LINES {
            break;
        }
    }
    if wrong.is_empty() { Ok(bridges) } else { Err(wrong) }
}

/// The line with plain blanks, and without the marks that messengers put around and into copied text.
fn plain(text: &str) -> String {
    let blanks = text.chars().filter(|c| !invisible(*c));
    let blanks: String = blanks.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    blanks.trim_matches([' ', '"', '\'', '`', '“', '”', '«', '»', '•']).to_owned()
}

const fn invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// arti hands settings on without looking at them, so that a line that lost its end would be found
/// out only by a bridge that never answers.
fn check_settings(transport: &str, line: &str) -> Result<(), LineFault> {
    let setting = |name: &str| {
        let settings = line.split(' ').filter_map(|word| word.split_once('='));
        settings.filter(|(key, _)| *key == name).map(|(_, value)| value).next()
    };
    let complete = match transport {
        "obfs4" => setting("cert").is_some_and(is_certificate) && setting("iat-mode").is_some(),
        "meek_lite" | "webtunnel" => setting("url").is_some_and(|url| url.len() > "https://".len()),
        _ => true,
    };
    if complete { Ok(()) } else { Err(LineFault::CutOff) }
}

fn is_certificate(text: &str) -> bool {
    let base64 = GeneralPurpose::new(&alphabet::STANDARD, NO_PAD);
    base64.decode(text.trim_end_matches('=')).is_ok_and(|bytes| bytes.len() == OBFS4_CERTIFICATE)
}

impl From<&BridgeParseError> for LineFault {
    fn from(error: &BridgeParseError) -> Self {
        use BridgeParseError as Error;
        match error {
            Error::InvalidIPtHostAddr { .. } => Self::BadAddress,
            Error::InvalidIdentityOrParameter { .. }
            | Error::MultipleIdentitiesOfSameType { .. }
            | Error::UnsupportedIdentityType { .. } => Self::BadFingerprint,
            Error::NoRsaIdentity => Self::NoFingerprint,
            Error::InvalidPtKeyValue { .. }
            | Error::InvalidPluggableTransportSetting { .. }
            | Error::DirectParametersNotAllowed => Self::BadSetting,
            _ => Self::NoBridge,
        }
    }
}

impl WrongLine {
    /// The sentence that points it out.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(self.fault.id()).with("line", self.line)
    }
}

impl LineFault {
    const fn id(self) -> &'static str {
        match self {
            Self::NoBridge => "bridges-line-no-bridge",
            Self::BadAddress => "bridges-line-bad-address",
            Self::NoFingerprint => "bridges-line-no-fingerprint",
            Self::BadFingerprint => "bridges-line-bad-fingerprint",
            Self::BadSetting => "bridges-line-bad-setting",
            Self::CutOff => "bridges-line-cut-off",
            Self::TooLong => "bridges-line-too-long",
            Self::TooMany => "bridges-line-too-many",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FINGERPRINT: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

    fn obfs4() -> String {
        let certificate = "A".repeat(70);
        format!("obfs4 192.0.2.7:443 {FINGERPRINT} cert={certificate} iat-mode=0")
    }

    fn fault(line: &str) -> LineFault {
        line.parse::<BridgeLine>().unwrap_err()
    }

    #[test]
    fn every_kind_of_line_is_read() {
        for (line, transport) in [
            (format!("192.0.2.7:443 {FINGERPRINT}"), "direct"),
            (format!("Bridge [2001:db8::7]:443 {FINGERPRINT}"), "direct"),
            (obfs4(), "obfs4"),
            (
                format!(
                    "meek_lite 192.0.2.20:80 {FINGERPRINT} url=https://meek.example/ front=www.example utls=HelloRandomizedALPN"
                ),
                "meek_lite",
            ),
            (
                format!(
                    "snowflake 192.0.2.3:80 {FINGERPRINT} fingerprint={FINGERPRINT} url=https://broker.example/ ice=stun:stun.example:3478,stun:stun.two.example:3478"
                ),
                "snowflake",
            ),
            (
                format!(
                    "webtunnel [2001:db8::1]:443 {FINGERPRINT} url=https://site.example/path ver=0.0.1"
                ),
                "webtunnel",
            ),
        ] {
            let bridge: BridgeLine =
                line.parse().unwrap_or_else(|fault| panic!("{line}: {fault:?}"));
            assert_eq!(bridge.transport(), transport, "{line}");
            assert_eq!(bridge.reveal().parse(), Ok(bridge.clone()), "{line}");
        }
    }

    #[test]
    fn an_old_snowflake_program_is_told_a_front_that_it_knows() {
        let of = |settings: &str| {
            let line = format!("snowflake 192.0.2.3:80 {FINGERPRINT} {settings}");
            let bridge: BridgeLine = line.parse().unwrap();
            (bridge.for_tor().to_string(), bridge)
        };
        let (line, bridge) = of("fronts=a.example,b.example url=https://broker.example/");
        assert!(line.ends_with(" front=a.example"), "{line}");
        let read: BridgeLine = line.parse().unwrap();
        assert_eq!(read.transport(), "snowflake");
        assert!(!bridge.reveal().contains("front=a.example"), "kept as it was given");
        let (line, bridge) = of("front=c.example fronts=a.example");
        assert_eq!(line, bridge.reveal());
        let (line, bridge) = of("url=https://broker.example/");
        assert_eq!(line, bridge.reveal());
    }

    #[test]
    fn marks_around_and_blanks_within_do_not_matter() {
        let bridge: BridgeLine = obfs4().parse().unwrap();
        let dressed = format!("\u{feff}“bridge {}”\u{200b}", obfs4().replace(' ', "\u{a0} "));
        assert_eq!(dressed.parse(), Ok(bridge));
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (line, expected) in [
            ("hello, world".to_owned(), LineFault::NoBridge),
            ("obfs4".to_owned(), LineFault::NoFingerprint),
            (format!("192.0.2.7 {FINGERPRINT}"), LineFault::NoBridge),
            (format!("obfs4 192.0.2.7:99999 {FINGERPRINT} cert=x"), LineFault::BadAddress),
            ("192.0.2.7:443".to_owned(), LineFault::NoFingerprint),
            ("192.0.2.7:443 0123".to_owned(), LineFault::BadFingerprint),
            (format!("192.0.2.7:443 {FINGERPRINT} {FINGERPRINT}"), LineFault::BadFingerprint),
            (format!("192.0.2.7:443 {FINGERPRINT} cert=x"), LineFault::BadSetting),
            (format!("{} stray", obfs4()), LineFault::BadSetting),
            (format!("obfs4 192.0.2.7:443 {FINGERPRINT}"), LineFault::CutOff),
            (obfs4().replace(" iat-mode=0", ""), LineFault::CutOff),
            (obfs4().replace("AAA ", " "), LineFault::CutOff),
            (format!("webtunnel 192.0.2.7:443 {FINGERPRINT}"), LineFault::CutOff),
            ("x".repeat(5000), LineFault::TooLong),
        ] {
            assert_eq!(fault(&line), expected, "{line}");
        }
    }

    #[test]
    fn several_lines_are_read_and_all_wrong_ones_pointed_out() {
        let text = format!("# mine\n\n{}\r\n192.0.2.9:1 {FINGERPRINT}\n  {}\n", obfs4(), obfs4());
        assert_eq!(read(&text).unwrap().len(), 2, "the same twice is one");
        let wrong = read(&format!("{}\nhello, world\n\n192.0.2.9:1", obfs4())).unwrap_err();
        let found: Vec<_> = wrong.iter().map(|wrong| (wrong.line, wrong.fault)).collect();
        assert_eq!(found, [(2, LineFault::NoBridge), (4, LineFault::NoFingerprint)]);
        let many = format!("{}\n", obfs4()).repeat(MOST_LINES + 7);
        let too_many = WrongLine { line: MOST_LINES + 1, fault: LineFault::TooMany };
        assert_eq!(read(&many), Err(vec![too_many]));
        assert_eq!(read(""), Ok(Vec::new()));
    }

    #[test]
    fn nothing_shows_of_a_line_unless_it_is_revealed() {
        let bridge: BridgeLine = obfs4().parse().unwrap();
        let shown = format!("{bridge:?} {}", bridge.label());
        for secret in ["192.0.2.7", "443", &FINGERPRINT[..8], "AAAA"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(bridge.reveal().contains("192.0.2.7:443"));
        let other: BridgeLine = obfs4().replace(".7:", ".8:").parse().unwrap();
        assert_ne!(bridge.label(), other.label());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,300}", words in proptest::collection::vec(
            "(obfs4|bridge|-|192\\.0\\.2\\.1:9|\\[::1\\]:9|[0-9A-F]{40}|ed25519:[A-Za-z0-9+/]{43}|cert=[A-Z]{70}|iat-mode=0|[a-z]+=.{0,8})", 0..8)) {
            let _ = read(&text);
            let line = words.join(" ");
            if let Ok(bridge) = line.parse::<BridgeLine>() {
                prop_assert_eq!(bridge.reveal().parse(), Ok(bridge.clone()));
            }
        }
    }
}
