//! What a scenario changes about the lab before its servers start.

use std::collections::{BTreeMap, BTreeSet};

use crate::ca::Validity;

/// The servers as they will be started; the default is a world where everything is well.
#[derive(Default)]
pub(crate) struct Plan {
    /// Lines for the `server:` part of the access provider's resolver, before the true data.
    pub(crate) isp_resolver: Vec<String>,
    /// Domains about which it lies: the true data below them is kept from it.
    pub(crate) lied_about: Vec<&'static str>,
    /// Domains that it tries to resolve where it is refused.
    pub(crate) unresolvable: Vec<&'static str>,
    /// Names whose truth the resolvers fetch from [`crate::names::AUTHORITY`] and validate in vain.
    pub(crate) bogus_dnssec: Vec<&'static str>,
    /// The system's resolver, where it is not the access provider's.
    pub(crate) system_resolver: Option<&'static str>,
    /// How far the servers' clocks run ahead of the client's, in days.
    pub(crate) clock_ahead_days: i64,
    /// nginx directives for a host's HTTPS server, in place of its usual content.
    pub(crate) web: BTreeMap<&'static str, String>,
    /// Validity of a host's certificate where it is not the usual.
    pub(crate) validity: BTreeMap<&'static str, Validity>,
    /// Addresses that also serve a web host's content.
    pub(crate) web_mirrors: Vec<(&'static str, &'static str)>,
    /// Further `-o` settings of postfix's smtpd for a host and port.
    pub(crate) smtpd: BTreeMap<(&'static str, u16), Vec<String>>,
    /// Mailbox hosts without STARTTLS/STLS.
    pub(crate) no_starttls: BTreeSet<&'static str>,
    /// Services that are not started at all.
    pub(crate) stopped: BTreeSet<(&'static str, u16)>,
    /// nginx `server` blocks inside the access provider's network.
    pub(crate) isp_web: Vec<String>,
    /// The access provider's own mail server, by the name in its banner.
    pub(crate) isp_mail: Option<&'static str>,
    /// Whether the provider's page also stands where its onion service leads.
    pub(crate) onion: bool,
    /// Environment variables of the client.
    pub(crate) environment: Vec<(&'static str, String)>,
}

impl Plan {
    /// Whether the service is started.
    pub(crate) fn serves(&self, host: &'static str, port: u16) -> bool {
        !self.stopped.contains(&(host, port))
    }
}
