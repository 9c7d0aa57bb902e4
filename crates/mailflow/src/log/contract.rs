//! A log as `waypost maillog --json` prints it, and in words.

use super::result::{Destination, MailLog, NotToldApart};
use crate::say::{Lookup, Say, doubt, id_word, in_network, paragraph};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::net::IpAddr;
use waypost_model::{Arg, LogAddress, LogCause, LogFinding, LogPoint, Mark, Message, minute};

/// The schema's name.
pub const SCHEMA: &str = "waypost-maillog/1";

/// The whole object.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct MailLogJson {
    /// Always [`SCHEMA`].
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// Lines read.
    pub lines: u64,
    /// Lines that are of no known form.
    pub unparsed: u64,
    /// The first time.
    #[schemars(with = "Option<String>")]
    pub from: Option<Timestamp>,
    /// The last time.
    #[schemars(with = "Option<String>")]
    pub to: Option<Timestamp>,
    /// One sentence.
    pub summary: String,
    /// The destinations, those with failed connections first.
    pub destinations: Vec<DestinationJson>,
    /// What it means.
    pub findings: Vec<FindingJson>,
    /// The width of a point of a series, in hours.
    pub series_hours: u32,
    /// What was counted without telling destinations apart.
    pub overflow: NotToldApart,
}

/// One destination.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct DestinationJson {
    /// The domain.
    pub domain: String,
    /// Recipients tried.
    pub attempts: u64,
    /// Delivered.
    pub delivered: u64,
    /// Put off.
    pub deferred: u64,
    /// Given up.
    pub bounced: u64,
    /// Its servers' addresses.
    pub addresses: Vec<AddressJson>,
    /// Connections over time.
    pub series: Vec<LogPoint>,
}

/// One address, and the network that it is in.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct AddressJson {
    /// How the connections went.
    #[serde(flatten)]
    pub counts: LogAddress,
    /// The autonomous system of the address.
    pub asn: Option<u32>,
    /// The name under which that is registered.
    pub as_name: Option<String>,
    /// The country of the address, of two letters.
    pub country: Option<String>,
}

/// One finding, in words.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct FindingJson {
    /// It.
    #[serde(flatten)]
    pub finding: LogFinding,
    /// A few words.
    pub title: String,
    /// A few sentences.
    pub explanation: String,
}

impl MailLogJson {
    /// From when to when the lines are, and how many there are.
    #[must_use]
    pub fn span(&self) -> Option<Message> {
        let (from, to) = self.from.zip(self.to)?;
        Some(
            Message::new("cli-log-span")
                .with("from", minute(from))
                .with("to", minute(to))
                .with("lines", self.lines)
                .with("unparsed", self.unparsed),
        )
    }
}

impl DestinationJson {
    /// What became of the mail.
    #[must_use]
    pub fn counts(&self) -> Message {
        Message::new("cli-log-destination")
            .with("attempts", self.attempts)
            .with("delivered", self.delivered)
            .with("deferred", self.deferred)
            .with("bounced", self.bounced)
    }
}

impl AddressJson {
    /// Whether all connections came about.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        if self.counts.failed() == 0 { Mark::Good } else { Mark::Bad }
    }

    /// The address, whose it is, and how the connections went. What is in no language goes through `bare`.
    pub fn said(&self, say: Say<'_>, bare: &dyn Fn(&str) -> String) -> String {
        let of = &self.counts;
        let country = self.country.as_ref().map(|country| format!(" ({country})"));
        let network =
            self.as_name.clone().map(|name| name + country.as_deref().unwrap_or_default());
        let named = [Some(of.address.to_string()), of.host.clone(), network];
        let named: Vec<String> = named.into_iter().flatten().collect();
        format!("{}: {}", bare(&named.join(", ")), say(&of.message()))
    }
}

impl FindingJson {
    /// Whether something is wrong: to be asked to come again later is how mail works.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.finding.cause != LogCause::Greylisted
    }

    /// The mark beside it.
    #[must_use]
    pub fn mark(&self) -> Mark {
        if self.is_wrong() { Mark::Bad } else { Mark::Unknown }
    }
}

/// Names in a sentence: more are counted.
const MOST_IN_A_SENTENCE: usize = 5;

fn names(of: &[String]) -> Arg {
    let mut named: Vec<Arg> =
        of.iter().take(MOST_IN_A_SENTENCE).map(|name| Arg::from(name.as_str())).collect();
    if let Some(more) = of.len().checked_sub(MOST_IN_A_SENTENCE).filter(|&more| more > 0) {
        named.push(Message::new("maillog-more").with("count", more).into());
    }
    Arg::List(named)
}

/// A finding's title.
#[must_use]
pub fn title(finding: &LogFinding) -> Message {
    let id = id_word(finding.cause.word());
    Message::new(format!("maillog-{id}-title"))
        .with("domains", names(&finding.domains))
        .with("domain-count", finding.domains.len())
}

/// A finding's explanation: what the log shows, when, what speaks for and against it, what can be done.
#[must_use]
pub fn explanation(finding: &LogFinding, lookup: Lookup<'_>) -> Vec<Message> {
    let id = id_word(finding.cause.word());
    let addresses: Vec<String> = finding.addresses.iter().map(IpAddr::to_string).collect();
    let mut said = vec![
        Message::new(format!("maillog-{id}-what"))
            .with("domains", names(&finding.domains))
            .with("domain-count", finding.domains.len())
            .with("addresses", names(&addresses))
            .with("address-count", addresses.len())
            .with("failures", finding.failures),
    ];
    said.extend(networks(finding, lookup));
    said.push(when(finding));
    if finding.cause.is_path() || finding.cause == LogCause::DestinationDown {
        said.push(match finding.controls {
            0 => Message::new("maillog-no-controls"),
            controls => Message::new("maillog-controls").with("count", controls),
        });
        if finding.spared > 0 {
            said.push(Message::new("maillog-spared").with("count", finding.spared));
        }
        if !finding.worked_before {
            said.push(Message::new("maillog-never-worked"));
        }
    }
    let told = matches!(
        finding.cause,
        LogCause::Greylisted | LogCause::RefusedReputation | LogCause::RefusedByOrder
    );
    said.push(if told {
        Message::new("maillog-confidence-said")
    } else {
        doubt("maillog", finding.confidence)
    });
    said.push(Message::new(format!("maillog-{id}-next")));
    said
}

fn when(finding: &LogFinding) -> Message {
    let since = minute(finding.since);
    match finding.until.map(minute) {
        None => Message::new("maillog-since").with("since", since),
        Some(until) if until == since => Message::new("maillog-at").with("since", since),
        Some(until) => Message::new("maillog-from-until").with("since", since).with("until", until),
    }
}

/// The network that the addresses are in, if a table knows all of them to be in one.
fn networks(finding: &LogFinding, lookup: Lookup<'_>) -> Option<Message> {
    let addresses = &finding.addresses;
    let found: Vec<_> = addresses.iter().filter_map(|&address| lookup(address)).collect();
    let numbers: BTreeSet<u32> = found.iter().map(|network| network.asn).collect();
    let first = found.first().filter(|_| numbers.len() == 1 && found.len() == addresses.len())?;
    Some(
        in_network(["maillog-network", "maillog-network-of"], first).with("count", addresses.len()),
    )
}

impl MailLog {
    /// The sentence above it all.
    pub fn summary(&self) -> Message {
        let grave: Vec<&LogFinding> =
            self.findings.iter().filter(|finding| finding.cause != LogCause::Greylisted).collect();
        let destinations = self.destinations.len();
        match grave.as_slice() {
            _ if self.lines == 0 => Message::new("maillog-summary-empty"),
            _ if self.lines == self.unparsed => Message::new("maillog-summary-unknown"),
            _ if destinations == 0 => Message::new("maillog-summary-no-mail"),
            [] => Message::new("maillog-summary-fine").with("destinations", destinations),
            [one] => Message::new("maillog-summary-one").with("title", title(one)),
            [first, rest @ ..] => Message::new("maillog-summary-several")
                .with("title", title(first))
                .with("count", rest.len()),
        }
    }

    /// The object of `waypost-maillog/1`.
    pub fn render(self, lookup: Lookup<'_>, say: Say<'_>) -> MailLogJson {
        MailLogJson {
            schema: SCHEMA.to_owned(),
            lines: self.lines,
            unparsed: self.unparsed,
            from: self.span.map(|(from, _)| from),
            to: self.span.map(|(_, to)| to),
            summary: say(&self.summary()),
            destinations: self
                .destinations
                .into_iter()
                .map(|destination| render_destination(destination, lookup))
                .collect(),
            findings: self
                .findings
                .into_iter()
                .map(|finding| render_finding(finding, lookup, say))
                .collect(),
            series_hours: self.series_hours,
            overflow: self.not_told_apart,
        }
    }
}

fn render_destination(destination: Destination, lookup: Lookup<'_>) -> DestinationJson {
    let attempts = destination.attempts();
    let addresses = destination.addresses.into_iter().map(|counts| {
        let network = lookup(counts.address);
        AddressJson {
            counts,
            asn: network.as_ref().map(|network| network.asn),
            as_name: network.as_ref().map(|network| network.as_name.clone()),
            country: network.and_then(|network| network.country),
        }
    });
    DestinationJson {
        domain: destination.domain,
        attempts,
        delivered: destination.delivered,
        deferred: destination.deferred,
        bounced: destination.bounced,
        addresses: addresses.collect(),
        series: destination.series,
    }
}

fn render_finding(finding: LogFinding, lookup: Lookup<'_>, say: Say<'_>) -> FindingJson {
    FindingJson {
        title: say(&title(&finding)),
        explanation: paragraph(&explanation(&finding, lookup), say),
        finding,
    }
}
