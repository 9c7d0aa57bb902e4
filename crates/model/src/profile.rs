//! What the engine measures against: the built-in profile, and a file laid over it (contract section 2).

use crate::{Directory, Moat, Provider, checked};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};
use std::{collections::BTreeMap, fmt, net::SocketAddr, ops::Range, path::PathBuf, str::FromStr};
use toml::Spanned;
use url::Url;

const SCHEMA: &str = "waypost-profile/1";
const BUILT_IN: &str = include_str!("../profile.toml");

include!(concat!(env!("OUT_DIR"), "/providers.rs"));

/// What the engine measures against.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Trust beside the built-in roots.
    pub trust: TrustSettings,
    /// Resolvers asked beside the system's own.
    pub dns: DnsSettings,
    /// Unrelated and widely reachable servers.
    pub controls: Controls,
    /// The Tor network to use; none for the public one.
    pub tor: Option<Tor>,
    /// Who helps: where a report may be sent.
    pub support: SupportSettings,
    /// The known providers.
    pub providers: Directory,
}

/// A profile that can't be used, and where it says so.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ProfileError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for ProfileError {}

impl ProfileError {
    /// A mistake at a span of the profile's text.
    #[must_use]
    pub fn at(text: &str, span: &Range<usize>, reason: String) -> Self {
        Self { line: line_of(text, span), reason }
    }
}

/// Certificates that are trusted beside the built-in roots.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustSettings {
    /// PEM files, as written: relative to the profile's own folder.
    #[serde(default)]
    pub extra_roots: Vec<Spanned<PathBuf>>,
}

/// Resolvers by the way in which they are asked; none is ever looked up by name.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DnsSettings {
    /// Over UDP.
    #[serde(default)]
    pub udp: Vec<SocketAddr>,
    /// Over TCP.
    #[serde(default)]
    pub tcp: Vec<SocketAddr>,
    /// Over TLS.
    #[serde(default)]
    pub dot: Vec<DotServer>,
    /// Over HTTPS.
    #[serde(default)]
    pub doh: Vec<DohServer>,
    /// Addresses at which no resolver stands.
    #[serde(default)]
    pub silent: Vec<SocketAddr>,
}

/// A resolver over TLS (RFC 7858).
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DotServer {
    /// Where it stands.
    pub address: SocketAddr,
    /// The name its certificate is for.
    pub name: String,
}

/// A resolver over HTTPS (RFC 8484).
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DohServer {
    /// Where questions are posted.
    #[serde(deserialize_with = "checked::url")]
    pub url: Url,
    /// Where it stands.
    pub address: SocketAddr,
}

/// Unrelated and widely reachable servers: what works for them is not blocked as a class.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controls {
    /// Pages over HTTPS.
    #[serde(default, deserialize_with = "checked::urls")]
    pub web: Vec<Url>,
    /// Pages without encryption whose answer is known to the letter.
    #[serde(default)]
    pub captive: Vec<CaptiveControl>,
    /// Mail exchangers.
    #[serde(default, deserialize_with = "checked::hosts")]
    pub mx: Vec<String>,
    /// Mail servers for programs.
    #[serde(default)]
    pub mail: Vec<HostPort>,
    /// Pages of at least 256 KiB.
    #[serde(default, deserialize_with = "checked::urls")]
    pub bulk: Vec<Url>,
}

/// A page without encryption whose answer is known to the letter.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CaptiveControl {
    /// The page.
    #[serde(deserialize_with = "checked::url")]
    pub url: Url,
    /// Its status.
    pub status: u16,
    /// Its body.
    pub body: String,
}

/// `host:port`.
#[derive(Clone, Debug, Eq, Hash, JsonSchema, PartialEq, Serialize)]
pub struct HostPort {
    /// The host's name.
    pub host: String,
    /// The TCP port.
    pub port: u16,
}

impl FromStr for HostPort {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (host, port) = text.rsplit_once(':').unwrap_or((text, ""));
        match port.parse() {
            Ok(port) if port != 0 && !host.is_empty() => {
                Ok(Self { host: host.to_lowercase(), port })
            }
            _ => Err(format!("“{text}” is no host and port, such as imap.example.org:993")),
        }
    }
}

impl<'de> Deserialize<'de> for HostPort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Who helps with a report.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportSettings {
    /// The public key of age for which a file for them is sealed.
    #[serde(default)]
    pub age: Option<Spanned<String>>,
}

/// The Tor network to use.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tor {
    /// A private network's authorities, fallbacks and path rules, relative to the profile's folder.
    #[serde(default)]
    pub directory: Option<Spanned<PathBuf>>,
    /// Built-in bridges.
    #[serde(default)]
    pub bridges: Vec<Spanned<String>>,
    /// Programs that speak a pluggable transport, by its name.
    #[serde(default)]
    pub transports: BTreeMap<String, PathBuf>,
    /// Who is asked for bridges; none for the Tor Project, or for nobody on a private network.
    #[serde(default)]
    pub moat: Option<Moat>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: Spanned<String>,
    trust: Option<TrustSettings>,
    dns: Option<DnsSettings>,
    controls: Option<Controls>,
    tor: Option<Tor>,
    support: Option<SupportSettings>,
    #[serde(default)]
    provider: Vec<Provider>,
}

impl Profile {
    /// The built-in profile with the built-in provider directory.
    ///
    /// # Errors
    /// Never for what ships: a test reads it.
    pub fn built_in() -> Result<Self, ProfileError> {
        let mut providers = Vec::with_capacity(PROVIDERS.len());
        for text in PROVIDERS {
            providers.push(toml::from_str::<Provider>(text).map_err(|e| error(text, &e))?);
        }
        let mut profile = Self {
            trust: TrustSettings::default(),
            dns: DnsSettings::default(),
            controls: Controls::default(),
            tor: None,
            support: SupportSettings::default(),
            providers: Directory::new(providers),
        };
        profile.lay_over(BUILT_IN)?;
        Ok(profile)
    }

    /// Lays a file over it: a table given replaces the one that was there whole, providers are
    /// added, and one of the same id is replaced.
    ///
    /// # Errors
    /// On text that is no profile, naming the line; nothing is changed then.
    pub fn lay_over(&mut self, text: &str) -> Result<(), ProfileError> {
        let file: File = toml::from_str(text).map_err(|e| error(text, &e))?;
        if file.schema.as_ref() != SCHEMA {
            let reason = format!("schema is “{}”, not “{SCHEMA}”", file.schema.as_ref());
            return Err(ProfileError::at(text, &file.schema.span(), reason));
        }
        self.trust = file.trust.unwrap_or_else(|| self.trust.clone());
        self.dns = file.dns.unwrap_or_else(|| self.dns.clone());
        self.controls = file.controls.unwrap_or_else(|| self.controls.clone());
        self.tor = file.tor.or_else(|| self.tor.clone());
        self.support = file.support.unwrap_or_else(|| self.support.clone());
        for provider in file.provider {
            self.providers.insert(provider);
        }
        Ok(())
    }
}

/// The line, counted from 1, at which a span begins.
fn line_of(text: &str, span: &Range<usize>) -> usize {
    let end = span.start.min(text.len());
    text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}

fn error(text: &str, error: &toml::de::Error) -> ProfileError {
    ProfileError {
        line: error.span().map_or(1, |span| line_of(text, &span)),
        reason: error.message().replace('\n', " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn error_of(text: &str) -> ProfileError {
        Profile::built_in().unwrap().lay_over(text).unwrap_err()
    }

    #[test]
    fn what_ships_can_be_read() {
        let profile = Profile::built_in().unwrap();
        assert!(profile.controls.web.len() >= 3 && profile.controls.mx.len() >= 3);
        for provider in profile.providers.all() {
            assert!(provider.services().next().is_some(), "{} has no service", provider.id);
            for domain in &provider.domains {
                assert_eq!(*domain, domain.to_lowercase());
                assert_eq!(
                    profile.providers.by_domain(domain).unwrap().id,
                    provider.id,
                    "{domain}"
                );
            }
        }
    }

    #[test]
    fn a_table_given_replaces_the_built_in_one_whole() {
        let mut profile = Profile::built_in().unwrap();
        let text = "schema = \"waypost-profile/1\"\n[dns]\nudp = [\"198.51.100.53:53\"]\n";
        profile.lay_over(text).unwrap();
        assert!(profile.dns.doh.is_empty() && profile.dns.udp.len() == 1);
        assert!(!profile.controls.web.is_empty());
    }

    #[test]
    fn mistakes_name_their_line() {
        let head = "schema = \"waypost-profile/1\"\n";
        for (text, line, word) in [
            ("schema = \"waypost-profile/9\"\n".to_owned(), 1, "waypost-profile/9"),
            (format!("{head}[dns]\nudpp = []\n"), 3, "udpp"),
            (format!("{head}\n\n[dns]\nudp = [\"198.51.100:53\"]\n"), 5, "socket address"),
            (format!("{head}[controls]\nmail = [\"imap.x.test\"]\n"), 3, "host and port"),
            (format!("{head}[[provider]]\nid = \"x y\"\nname = \"X\"\n"), 3, "x y"),
            (
                format!("{head}[[provider]]\nid = \"x\"\nname = \"X\"\nwebmail = [\"ftp://a/\"]\n"),
                5,
                "ftp",
            ),
            (
                format!(
                    "{head}[[provider]]\nid = \"x\"\nname = \"X\"\naddresses = [\"1.2.3.4/40\"]\n"
                ),
                5,
                "",
            ),
            (format!("{head}nonsense"), 2, ""),
        ] {
            let error = error_of(&text);
            assert_eq!(error.line, line, "{text}: {error}");
            assert!(error.reason.contains(word), "{error}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
            let _ = Profile::built_in().unwrap().lay_over(&text);
        }
    }
}
