//! Bridges asked for at the Tor Project, and kept.

use crate::{BridgeLine, Bridges, LoadedProfile, UserError, run::millis, state, tor};
use std::{
    collections::BTreeMap,
    env,
    path::Path,
    time::{Duration, Instant},
};
use waypost_model::{Arg, DIRECT_WAY, Message, Moat};
use waypost_route::{Advice, Question, ask_for_bridges};

/// A question for bridges that can be put.
pub struct Ask {
    question: Question,
}

/// What was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// The bridges, those that are likeliest to work first.
    pub bridges: Vec<BridgeLine>,
    /// Lines that came and are of no use here.
    pub left_out: usize,
    /// The country that they are for, where it is known.
    pub country: Option<String>,
    /// They are for no country: there is no advice for this one.
    pub general: bool,
    /// The front by way of which the answer came.
    pub front: String,
    took: Duration,
}

impl Ask {
    /// A question for this country's bridges; for none, whoever answers looks where it comes from.
    ///
    /// # Errors
    /// When the country is none, the profile names nobody to ask, or there is no folder for Tor.
    pub fn new(
        profile: &LoadedProfile,
        state_dir: Option<&Path>,
        country: Option<&str>,
    ) -> Result<Self, UserError> {
        let country = country.map(str::trim).filter(|text| !text.is_empty()).map(read_country);
        let parts = &profile.tor;
        let moat = match (&parts.moat, &parts.directory) {
            (Some(moat), _) => Some(moat.clone()),
            // The public network's bridges are of no use on a private one.
            (None, Some(_)) => None,
            (None, None) => Moat::of_the_tor_project(),
        };
        let moat = moat.ok_or_else(|| UserError::new(Message::new("bridges-ask-private")))?;
        let question = Question {
            moat,
            country: country.transpose()?,
            transports: parts.transports.clone(),
            extra_roots: profile.extra.iter().map(|root| root.to_vec()).collect(),
            state_dir: state::folder(state_dir)?.join(tor::FOLDER),
        };
        Ok(Self { question })
    }

    /// Whom it contacts, and what the network sees of it: to be said beforehand.
    #[must_use]
    pub fn words(&self) -> Message {
        let moat = &self.question.moat;
        Message::new("bridges-ask-before")
            .with("host", moat.host())
            .with("fronts", Arg::from(moat.fronts.clone()))
    }

    /// Puts it; `tell` hears of each step. Dropped, it ends at once. Needs a runtime around it.
    ///
    /// # Errors
    /// When there is no answer that can be used.
    pub async fn put(self, mut tell: impl FnMut(Message)) -> Result<Given, UserError> {
        let program = env::current_exe();
        let program = program.map_err(|_| UserError::new(Message::new("error-tor-start")))?;
        let began = Instant::now();
        let by = |front: &str| tell(Message::new("bridges-ask-by").with("front", front));
        let advice = ask_for_bridges(self.question.clone(), &program, by).await;
        let advice = advice.map_err(|why| UserError::new(why.message(&self.question)))?;
        let Advice { bridges, left_out, country, general, front } = advice;
        let country = country.or(self.question.country).map(|text| text.to_uppercase());
        Ok(Given { bridges, left_out, country, general, front, took: began.elapsed() })
    }
}

impl Given {
    /// Milliseconds until the answer was there.
    #[must_use]
    pub fn took_ms(&self) -> u64 {
        millis(self.took)
    }

    /// Keeps them; the number of those that were not there yet.
    ///
    /// # Errors
    /// When the keyring can't be used, or too many would be kept.
    pub fn keep(&self, bridges: &Bridges) -> Result<usize, UserError> {
        bridges.take_in(self.bridges.clone())
    }

    /// What came.
    #[must_use]
    pub fn words(&self) -> Vec<Message> {
        let mut ways: BTreeMap<&str, usize> = BTreeMap::new();
        for bridge in &self.bridges {
            *ways.entry(bridge.transport()).or_default() += 1;
        }
        let ways = ways.into_iter().map(|(transport, count)| {
            let way = match transport {
                DIRECT_WAY => Arg::from(Message::new("bridges-ask-plain")),
                name => Arg::from(name),
            };
            Message::new("bridges-ask-way").with("way", way).with("count", count)
        });
        let ways: Vec<Message> = ways.collect();
        let mut said = vec![Message::new("bridges-ask-got").with("ways", Arg::from(ways))];
        if self.general {
            said.push(Message::new("bridges-ask-general"));
        }
        if self.left_out > 0 {
            said.push(Message::new("bridges-ask-left-out").with("count", self.left_out));
        }
        said
    }
}

fn read_country(text: &str) -> Result<String, UserError> {
    let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if plain {
        return Ok(text.to_uppercase());
    }
    Err(UserError::new(Message::new("bridges-ask-country").with("country", text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load_profile;

    #[test]
    fn a_private_network_has_nobody_to_ask_but_whom_its_profile_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("profile.toml");
        std::fs::write(folder.path().join("net.toml"), "").unwrap();
        let of = |more: &str| {
            let head = "schema = \"waypost-profile/1\"\n[tor]\ndirectory = \"net.toml\"\n";
            std::fs::write(&file, format!("{head}{more}")).unwrap();
            Ask::new(&load_profile(Some(&file)).unwrap(), Some(folder.path()), None)
        };
        assert!(of("").is_err());
        let own = of(
            "moat = { api = \"https://b.test/\", reflector = \"https://r.test/\", fronts = [\"f.test\"] }",
        );
        assert_eq!(own.unwrap().question.moat.host(), "b.test");
    }

    #[test]
    fn a_country_is_two_letters_or_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let profile = load_profile(None).unwrap();
        let of = |country| Ask::new(&profile, Some(folder.path()), country);
        assert_eq!(of(Some("tr")).unwrap().question.country.as_deref(), Some("TR"));
        assert_eq!(of(Some(" ")).unwrap().question.country, None);
        for wrong in ["Turkey", "t", "ñ", "1a"] {
            assert!(of(Some(wrong)).is_err(), "{wrong}");
        }
    }
}
