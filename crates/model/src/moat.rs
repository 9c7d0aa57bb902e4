//! Who is asked for bridges.

use crate::checked;
use serde::{Deserialize, Serialize};
use url::Url;

/// The Tor Project's service and the reflector that leads to it, as Tor Browser 16.0 has them:
/// `extensions.torlauncher.moat_service` and `bridgedb_targets` in its `000-tor-browser.js`, read in
/// two public copies on 30 November 2026. The first front of earlier versions, `www.phpmyadmin.net`,
/// is no longer among them.
const API: &str = "https://bridges.torproject.org/moat";
const REFLECTOR: &str = "https://1723079976.rsc.cdn77.org/";
const FRONTS: [&str; 2] = ["cdn.zk.mk", "www.cdn77.com"];

/// Who is asked for bridges, and how the question is hidden: in calls to a front, a name that a large
/// content network serves as well as the reflector behind it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Moat {
    /// The address below which the service answers.
    #[serde(deserialize_with = "checked::https")]
    pub api: Url,
    /// What the front's server is asked for once nobody on the way can read it any more.
    #[serde(deserialize_with = "checked::https")]
    pub reflector: Url,
    /// Names that are called, in the order in which to try them.
    #[serde(deserialize_with = "checked::some_hosts")]
    pub fronts: Vec<String>,
}

impl Moat {
    /// The Tor Project's own service.
    #[must_use]
    pub fn of_the_tor_project() -> Option<Self> {
        let fronts = FRONTS.map(str::to_owned).to_vec();
        Some(Self { api: API.parse().ok()?, reflector: REFLECTOR.parse().ok()?, fronts })
    }

    /// Who answers.
    #[must_use]
    pub fn host(&self) -> &str {
        self.api.host_str().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tor_projects_service_is_named_as_a_profile_would_name_it() {
        let built_in = Moat::of_the_tor_project().unwrap();
        assert_eq!(built_in.host(), "bridges.torproject.org");
        let text = toml::to_string(&built_in).unwrap();
        assert_eq!(toml::from_str::<Moat>(&text).unwrap(), built_in);
    }

    #[test]
    fn what_could_be_read_on_the_way_is_refused() {
        let of = |api: &str, fronts: &str| {
            toml::from_str::<Moat>(&format!(
                "api = \"{api}\"\nreflector = \"https://r.test/\"\nfronts = {fronts}\n"
            ))
        };
        assert!(of("https://b.test/moat", "[\"front.test\"]").is_ok());
        assert!(of("http://b.test/moat", "[\"front.test\"]").is_err());
        assert!(of("https://b.test/moat", "[]").is_err());
        assert!(of("https://b.test/moat", "[\"a b\"]").is_err());
    }
}
