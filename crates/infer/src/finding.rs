//! A finding, before it is put into words.

use std::collections::BTreeSet;
use waypost_model::{Cause, Confidence, Message, SeenFrom, Service, Where};

/// Something that is wrong, and why we think so.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub cause: Cause,
    /// How sure that is.
    pub confidence: Confidence,
    /// Which services suffer, in their order.
    pub services: Vec<Service>,
    /// From whose line it was seen.
    pub seen_from: SeenFrom,
    /// Whether a sending server says that its mail does not get through at all: single servers that
    /// are met from this line do not make up for that.
    pub cuts_off: bool,
    /// What else is to be said of it, one message a paragraph.
    pub notes: Vec<Message>,
    /// What it was seen at: `host:port (address)`, or a name.
    pub targets: Vec<String>,
    /// The ids of the observations it rests on.
    pub evidence: Vec<String>,
    /// What else could explain it.
    pub rivals: Vec<RivalMessage>,
    /// Where on the way it was located.
    pub place: Option<Where>,
}

/// Another explanation: `rival-ID` in the catalogues, and what became of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RivalMessage {
    /// The message id.
    pub id: &'static str,
    /// The observations that rule it out; none leaves it open.
    pub ruled_out_by: Vec<String>,
}

impl Finding {
    pub(crate) fn new(cause: Cause, confidence: Confidence) -> Self {
        Self {
            cause,
            confidence,
            services: Vec::new(),
            seen_from: SeenFrom::ThisLine,
            cuts_off: false,
            notes: Vec::new(),
            targets: Vec::new(),
            evidence: Vec::new(),
            rivals: Vec::new(),
            place: None,
        }
    }

    pub(crate) fn service(mut self, service: Service) -> Self {
        self.services = vec![service];
        self
    }

    pub(crate) fn services(mut self, services: impl IntoIterator<Item = Service>) -> Self {
        self.services = services.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        self
    }

    pub(crate) fn target(mut self, target: impl Into<String>) -> Self {
        self.targets.push(target.into());
        self
    }

    pub(crate) fn evidence<'a>(mut self, ids: impl IntoIterator<Item = &'a str>) -> Self {
        for id in ids {
            if !self.evidence.iter().any(|known| known == id) {
                self.evidence.push(id.to_owned());
            }
        }
        self
    }

    /// Names a rival that these observations rule out; with none of them it stays open.
    pub(crate) fn rival<'a>(
        mut self,
        id: &'static str,
        ruled_out_by: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let by: Vec<String> = ruled_out_by.into_iter().take(4).map(str::to_owned).collect();
        self.rivals.push(RivalMessage { id, ruled_out_by: by });
        self
    }

    pub(crate) fn at(mut self, place: Option<Where>) -> Self {
        self.place = place;
        self
    }

    /// Takes another finding of the same cause into this one; the lesser confidence holds.
    fn absorb(&mut self, other: Self) {
        self.confidence = self.confidence.min(other.confidence);
        let services = self.services.iter().chain(&other.services).copied();
        self.services = services.collect::<BTreeSet<_>>().into_iter().collect();
        for target in other.targets {
            if !self.targets.contains(&target) {
                self.targets.push(target);
            }
        }
        for id in other.evidence {
            if !self.evidence.contains(&id) {
                self.evidence.push(id);
            }
        }
        for rival in other.rivals {
            match self.rivals.iter_mut().find(|known| known.id == rival.id) {
                // Ruled out for all only if it is ruled out for each.
                Some(known) if rival.ruled_out_by.is_empty() => known.ruled_out_by.clear(),
                Some(_) => {}
                None => self.rivals.push(rival),
            }
        }
        if self.place.is_none() {
            self.place = other.place;
        }
    }
}

/// One finding a cause: the same cause at several places is one thing to tell. What only sending
/// servers see is another thing.
pub(crate) fn merge(findings: Vec<Finding>) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::new();
    for finding in findings {
        let elsewhere = |finding: &Finding| finding.seen_from == SeenFrom::SendingServer;
        let same = |known: &&mut Finding| {
            known.cause == finding.cause && elsewhere(known) == elsewhere(&finding)
        };
        match merged.iter_mut().find(same) {
            Some(known) => known.absorb(finding),
            None => merged.push(finding),
        }
    }
    merged
}
