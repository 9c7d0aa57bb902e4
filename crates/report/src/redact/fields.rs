//! The walk over the fields of a report. Each type is taken apart by name: what is not named here
//! does not compile. What was measured is in `measured.rs`, what sending servers say in `delivery.rs`.

use super::{
    Level, Own, Removal, Removed,
    known::Known,
    text::{Cleaner, REMOVED},
};
use std::net::IpAddr;
use waypost_model::{
    AlternativeEntry, AppInfo, FindingEntry, Network, Provider, ProviderRef, Report, Rival,
    Subject, Where,
};

/// Stands where a page was taken out that has to be one (RFC 2606).
const NOWHERE: &str = "https://removed.invalid/";

/// What goes over a report. It knows the report as it was before.
pub(super) struct Walk {
    pub(super) level: Level,
    pub(super) cleaner: Cleaner,
}

impl Walk {
    pub(super) fn new(report: &Report, level: Level, own: &Own) -> Self {
        let known = Known::of(report, level);
        Self { level, cleaner: Cleaner::new(&report.subject.provider, known, level, own) }
    }

    /// How often something of each kind was taken out.
    pub(super) fn removed(&self) -> Vec<Removed> {
        self.cleaner.removed()
    }

    /// Cleans all of it.
    pub(super) fn report(&self, report: &mut Report) {
        let Report {
            schema: _,
            id: report_id,
            made_at,
            duration_ms: _,
            app,
            provider,
            status: _,
            summary,
            findings,
            services: _,
            alternatives,
            subject,
            measurements,
        } = report;
        *report_id = self.cleaner.without_chosen(report_id);
        self.text(made_at);
        self.app(app);
        let ProviderRef { id, name } = provider;
        self.text(id);
        self.text(name);
        self.text(summary);
        findings.iter_mut().for_each(|finding| self.finding(finding));
        alternatives.iter_mut().for_each(|way| self.alternative(way));
        self.subject(subject);
        measurements.iter_mut().for_each(|seen| self.observation(seen));
    }

    pub(super) fn text(&self, text: &mut String) {
        *text = self.cleaner.clean(text);
    }

    pub(super) fn texts(&self, texts: &mut [String]) {
        texts.iter_mut().for_each(|text| self.text(text));
    }

    pub(super) fn optional(&self, text: &mut Option<String>) {
        text.iter_mut().for_each(|text| self.text(text));
    }

    /// An address that is this computer's or its home's becomes the unspecified one.
    pub(super) fn address(&self, address: &mut IpAddr) {
        if self.is_gone(*address) || self.is_hidden(*address, Known::is_home) {
            *address = match address {
                IpAddr::V4(_) => std::net::Ipv4Addr::UNSPECIFIED.into(),
                IpAddr::V6(_) => std::net::Ipv6Addr::UNSPECIFIED.into(),
            };
        }
    }

    /// An address of the way there, which is left out if it is of this side.
    pub(super) fn router(&self, address: &mut Option<IpAddr>) {
        if address.is_some_and(|a| self.is_gone(a) || self.is_hidden(a, Known::is_local)) {
            *address = None;
        }
    }

    /// Whether an address is this computer's, or one that the user wants out.
    pub(super) fn is_gone(&self, address: IpAddr) -> bool {
        let own = self.cleaner.is_own(address);
        if own {
            self.cleaner.count(Removal::Address);
        }
        own || self.cleaner.is_chosen(&address.to_string())
    }

    /// Whether an address is one of the local network, and those are taken out.
    pub(super) fn is_hidden(&self, address: IpAddr, is: fn(&Known, IpAddr) -> bool) -> bool {
        let hidden = self.level == Level::Strict && is(self.cleaner.known(), address);
        if hidden {
            self.cleaner.count(Removal::LocalNetwork);
        }
        hidden
    }

    /// Whether a network is one that the user wants out.
    fn is_chosen(&self, asn: Option<u32>, as_name: &str) -> bool {
        self.cleaner.is_chosen(as_name)
            || asn.is_some_and(|asn| self.cleaner.is_chosen(&format!("AS{asn}")))
    }

    /// A network, which is left out if the user wants it out.
    pub(super) fn network(&self, network: &mut Option<Network>) {
        network.take_if(|network| self.is_chosen(Some(network.asn), &network.as_name));
    }

    /// A word that must stay one: of letters, digits, dots and dashes.
    fn word(&self, word: &mut String) {
        self.text(word);
        *word = word.replace(REMOVED, "removed").replace("(address)", "removed");
    }

    fn words(&self, words: &mut [String]) {
        words.iter_mut().for_each(|word| self.word(word));
    }

    fn app(&self, AppInfo { version: _, os }: &mut AppInfo) {
        self.text(os);
        if self.level == Level::Strict {
            let family = os.find(|c: char| !c.is_alphabetic()).unwrap_or(os.len());
            if family < os.len() {
                self.cleaner.count(Removal::System);
            }
            os.truncate(family);
        }
    }

    fn finding(&self, finding: &mut FindingEntry) {
        let FindingEntry {
            cause: _,
            layer: _,
            confidence: _,
            services: _,
            seen_from: _,
            targets,
            title,
            explanation,
            evidence,
            rivals,
            place,
        } = finding;
        self.texts(targets);
        self.text(title);
        self.text(explanation);
        self.texts(evidence);
        for Rival { text, ruled_out: _, evidence } in rivals {
            self.text(text);
            self.texts(evidence);
        }
        if let Some(Where { hop: _, address, asn, as_name }) = place {
            self.router(address);
            if self.is_chosen(*asn, as_name.as_deref().unwrap_or_default()) {
                (*asn, *as_name) = (None, None);
            }
        }
    }

    fn alternative(&self, way: &mut AlternativeEntry) {
        let AlternativeEntry {
            kind: _,
            services: _,
            tried: _,
            trying: _,
            works: _,
            took_ms: _,
            why,
            title,
            steps,
            evidence,
        } = way;
        self.optional(why);
        self.text(title);
        self.texts(steps);
        self.texts(evidence);
    }

    fn subject(&self, subject: &mut Subject) {
        let Subject {
            provider,
            assumed: _,
            domain,
            services: _,
            networks,
            budget_ms: _,
            cut_short: _,
            set_aside: _,
            tor: _,
            trying: _,
        } = subject;
        self.provider(provider);
        self.optional(domain);
        networks.retain(|address, network| {
            let mut left = Some(*address);
            self.router(&mut left);
            left.is_some() && !self.is_chosen(Some(network.asn), &network.as_name)
        });
    }

    fn provider(&self, provider: &mut Provider) {
        let Provider {
            id,
            name,
            domains,
            webmail,
            imap,
            smtp,
            pop3,
            mx,
            addresses,
            onion,
            bulk,
            status,
            checked,
            sources,
            notes,
        } = provider;
        self.word(id);
        self.text(name);
        self.words(domains);
        self.words(mx);
        addresses.retain(|range| !self.cleaner.is_chosen(&range.to_string()));
        for server in imap.iter_mut().chain(smtp).chain(pop3) {
            self.word(&mut server.host);
        }
        for url in webmail.iter_mut().chain(onion).chain(bulk).chain(status) {
            // A URL that can't carry credentials has none to lose.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            if self.cleaner.is_chosen(url.as_str())
                && let Ok(nowhere) = NOWHERE.parse()
            {
                *url = nowhere;
            }
        }
        self.optional(checked);
        self.texts(sources);
        self.optional(notes);
    }
}
