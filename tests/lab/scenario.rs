//! What a scenario is: how the network interferes, and what the report has to say about it.

use anyhow::Result;

use crate::censor::Censors;
use crate::tor::Tor;

/// One row of the table in `tests/scenarios/`.
pub(crate) struct Scenario {
    /// A stable identifier, snake case; also the golden file's name.
    pub(crate) name: &'static str,
    /// What it is about: the layer, or `control` where nothing may be found.
    pub(crate) class: &'static str,
    /// The argument of `waypost check`.
    pub(crate) who: &'static str,
    /// Further arguments.
    pub(crate) args: &'static [&'static str],
    /// The interference, in the order in which it is set up.
    pub(crate) censors: fn() -> Result<Censors>,
    /// What the client has at hand of a sending server.
    pub(crate) evidence: &'static [Evidence],
    /// What it wants of Tor.
    pub(crate) tor: Tor,
    /// The report it must lead to.
    pub(crate) expect: Expect,
}

/// The word of a sending server: a file that is handed to the check.
#[derive(Clone, Copy)]
pub(crate) enum Evidence {
    /// A mail that came back.
    Bounce(&'static str),
    /// A log.
    MailLog(&'static str),
}

/// A row about `you@example.test`.
pub(crate) const fn row(
    name: &'static str,
    class: &'static str,
    censors: fn() -> Result<Censors>,
    expect: Expect,
) -> Scenario {
    Scenario {
        name,
        class,
        who: "you@example.test",
        args: &[],
        censors,
        evidence: &[],
        tor: Tor::Off,
        expect,
    }
}

impl Scenario {
    /// About another address, domain or provider.
    pub(crate) const fn who(mut self, who: &'static str) -> Self {
        self.who = who;
        self
    }

    /// With the Tor network: running, or there to be left alone.
    pub(crate) const fn tor(mut self, tor: Tor) -> Self {
        self.tor = tor;
        self
    }

    /// With this at hand.
    pub(crate) const fn evidence(mut self, evidence: &'static [Evidence]) -> Self {
        self.evidence = evidence;
        self
    }

    /// With further arguments.
    pub(crate) const fn args(mut self, args: &'static [&'static str]) -> Self {
        self.args = args;
        self
    }
}

/// What a report must say. What is not listed must not be in it.
#[derive(Clone, Copy)]
pub(crate) struct Expect {
    /// Allowed statuses; more than one only where the facts leave it open.
    pub(crate) status: &'static [&'static str],
    /// Each must be there.
    pub(crate) findings: &'static [Finding],
    /// Causes that may be there beside them and say nothing wrong.
    pub(crate) may: &'static [&'static str],
    /// State of services, `a|b` where the facts leave it open; services not named are not compared.
    pub(crate) services: &'static [(&'static str, &'static str)],
    /// Ways around that must have been tried and found to work.
    pub(crate) works: &'static [&'static str],
    /// Ways around that must be named; they can't be tried, or need not be.
    pub(crate) offers: &'static [&'static str],
    /// Ways around that must still be tried when the verdict stands.
    pub(crate) late: &'static [&'static str],
    /// Names that must have been looked up over Tor.
    pub(crate) afar: &'static [&'static str],
    /// Whether every connection opens, so that none may be tried again, and nothing looked at more closely.
    pub(crate) opens: bool,
}

/// A finding that must be in the report.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    /// Its cause, as the contract spells it, or `a|b` where the facts leave it open; the layer follows.
    pub(crate) cause: &'static str,
    /// Services that must be among those it names.
    pub(crate) services: &'static [&'static str],
    /// The least and the greatest confidence that the facts allow.
    pub(crate) confidence: (Confidence, Confidence),
    /// The hop it must be located at.
    pub(crate) hop: Option<u64>,
    /// On whose line it must have been seen.
    pub(crate) seen_from: &'static str,
}

/// How sure a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Confidence {
    Possible,
    Likely,
    Certain,
}

impl Confidence {
    /// From the contract's word.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        match word {
            "possible" => Some(Self::Possible),
            "likely" => Some(Self::Likely),
            "certain" => Some(Self::Certain),
            _ => None,
        }
    }
}

/// A finding of any confidence; narrow it with the methods below.
pub(crate) const fn finding(cause: &'static str, services: &'static [&'static str]) -> Finding {
    let confidence = (Confidence::Possible, Confidence::Certain);
    Finding { cause, services, confidence, hop: None, seen_from: "this_line" }
}

impl Finding {
    /// Nothing leaves room for doubt.
    pub(crate) const fn certain(mut self) -> Self {
        self.confidence = (Confidence::Certain, Confidence::Certain);
        self
    }

    /// `likely` or `certain`.
    pub(crate) const fn likely(mut self) -> Self {
        self.confidence.0 = Confidence::Likely;
        self
    }

    /// A rival explanation stays open: never `certain`.
    pub(crate) const fn doubtful(mut self) -> Self {
        self.confidence.1 = Confidence::Likely;
        self
    }

    /// Seen on a sending server's line alone.
    pub(crate) const fn told(mut self) -> Self {
        self.seen_from = "sending_server";
        self
    }

    /// Seen on this line and on a sending server's.
    pub(crate) const fn seen_from_both(mut self) -> Self {
        self.seen_from = "both";
        self
    }

    /// No more than one of several explanations.
    pub(crate) const fn open(mut self) -> Self {
        self.confidence = (Confidence::Possible, Confidence::Possible);
        self
    }

    /// Located at that hop.
    pub(crate) const fn at_hop(mut self, hop: u64) -> Self {
        self.hop = Some(hop);
        self
    }
}

/// Everything works; nothing is found.
pub(crate) const WELL: Expect = Expect {
    status: &["ok"],
    findings: &[],
    may: &[],
    services: &[("webmail", "ok"), ("imap", "ok"), ("smtp", "ok"), ("pop3", "ok"), ("mx", "ok")],
    works: &[],
    offers: &[],
    late: &[],
    afar: &[],
    opens: false,
};

/// Something is wrong: the status, what is found, and the state of the services.
pub(crate) const fn wrong(
    status: &'static [&'static str],
    findings: &'static [Finding],
    services: &'static [(&'static str, &'static str)],
) -> Expect {
    Expect { status, findings, services, ..WELL }
}

impl Expect {
    /// Lets these causes be there too.
    pub(crate) const fn may(mut self, causes: &'static [&'static str]) -> Self {
        self.may = causes;
        self
    }

    /// These ways around must have been tried and found to work.
    pub(crate) const fn works(mut self, kinds: &'static [&'static str]) -> Self {
        self.works = kinds;
        self
    }

    /// The verdict must stand while these ways around are still being tried.
    pub(crate) const fn late(mut self, kinds: &'static [&'static str]) -> Self {
        self.late = kinds;
        self
    }

    /// These names must have been looked up over Tor.
    pub(crate) const fn afar(mut self, names: &'static [&'static str]) -> Self {
        self.afar = names;
        self
    }

    /// These ways around must be named.
    pub(crate) const fn offers(mut self, kinds: &'static [&'static str]) -> Self {
        self.offers = kinds;
        self
    }
}
