//! Which message says what a report's closed lists mean, so that every program says it alike.

use crate::{
    AlternativeEntry, AlternativeKind, Confidence, Mark, Message, Report, Service, ServiceState,
    Station, Status, Where,
};

impl Status {
    /// The verdict in a few words.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Ok => "status-ok",
            Self::Blocked => "status-blocked",
            Self::LocalProblem => "status-local-problem",
            Self::ProviderProblem => "status-provider-problem",
            Self::Degraded => "status-degraded",
            Self::Inconclusive => "status-inconclusive",
        })
    }
}

impl ServiceState {
    /// The state in a word or two.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Ok => "state-ok",
            Self::Blocked => "state-blocked",
            Self::Degraded => "state-degraded",
            Self::Down => "state-down",
            Self::Unknown => "state-unknown",
        })
    }
}

impl Confidence {
    /// How sure that is, in a word.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Certain => "cli-sure-certain",
            Self::Likely => "cli-sure-likely",
            Self::Possible => "cli-sure-possible",
        })
    }
}

impl Service {
    /// Its name in a few words.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(format!("service-short-{self}"))
    }

    /// The names of several, one after another.
    pub fn names(services: &[Self], say: impl Fn(&Message) -> String) -> String {
        services.iter().map(|service| say(&service.message())).collect::<Vec<_>>().join(", ")
    }
}

impl Station {
    /// Its name.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Computer => "station-computer",
            Self::Network => "station-network",
            Self::Dns => "station-dns",
            Self::Road => "station-road",
            Self::Encryption => "station-encryption",
            Self::Service => "station-service",
        })
    }
}

impl Mark {
    /// What it says of a station.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Good => "station-state-fine",
            Self::Bad => "station-state-broken",
            Self::Middling => "station-state-slow",
            Self::Unknown => "station-state-unknown",
        })
    }
}

impl AlternativeEntry {
    /// What came of trying it. Of what only the user can try there is nothing to say.
    #[must_use]
    pub fn outcome(&self) -> Option<Message> {
        let the_users = matches!(
            self.kind,
            AlternativeKind::OtherNetwork
                | AlternativeKind::OtherSender
                | AlternativeKind::FixLocal
                | AlternativeKind::Wait
                | AlternativeKind::ContactSupport
        );
        (!the_users).then(|| match self.works {
            Some(true) => {
                Message::new("cli-tried-works").with("seconds", self.took_ms.unwrap_or(0) / 1000)
            }
            Some(false) => Message::new("cli-tried-fails"),
            None if self.trying => Message::new("cli-trying"),
            None => Message::new("cli-not-tried"),
        })
    }
}

impl Where {
    /// The place in words, as far as it is known.
    pub fn said(&self, say: impl Fn(&Message) -> String) -> String {
        self.said_with(say, str::to_owned)
    }

    /// The same, with what is in no language (address, network) passed through `bare`.
    pub fn said_with(
        &self,
        say: impl Fn(&Message) -> String,
        bare: impl Fn(&str) -> String,
    ) -> String {
        let mut parts = vec![say(&Message::new("cli-point").with("hop", i64::from(self.hop)))];
        parts.extend(self.address.map(|address| bare(&address.to_string())));
        parts.extend(self.asn.map(|asn| bare(&format!("AS{asn}"))));
        parts.extend(self.as_name.as_deref().map(bare));
        parts.join(", ")
    }
}

impl Report {
    /// When it was made, and how long that took.
    #[must_use]
    pub fn made(&self) -> Message {
        Message::new("cli-made")
            .with("time", spoken_moment(&self.made_at))
            .with("seconds", self.duration_ms / 1000)
    }

    /// That the provider was worked out and is not known, where it is so.
    #[must_use]
    pub fn assumption(&self) -> Option<Message> {
        let provider = self.provider.name.as_str();
        self.subject.assumed.then(|| Message::new("cli-assumed").with("provider", provider))
    }
}

/// `2026-11-23T16:42:07.123Z` as `2026-11-23 16:42 UTC`; anything else as it is.
#[must_use]
pub fn spoken_moment(made_at: &str) -> String {
    match (made_at.get(..10), made_at.get(10..11), made_at.get(11..16)) {
        (Some(day), Some("T"), Some(minute)) if made_at.ends_with('Z') => {
            format!("{day} {minute} UTC")
        }
        _ => made_at.to_owned(),
    }
}
