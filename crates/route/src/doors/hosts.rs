//! Whom a door may be asked for.
//!
//! Names alone are let through. An address shows that the program has looked the name up by itself,
//! past Tor; and what is only known here, such as `localhost`, means nothing at the other end.

use std::collections::BTreeSet;
use url::Host;
use waypost_model::{Provider, Service, owned_part};

/// Why a name is not let through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refusal {
    /// It is an address: let the program ask for names ("remote DNS").
    Address,
    /// It is no name that a server on the internet can have.
    NoName,
    /// It belongs to somebody else than the provider.
    NotAllowed,
}

/// The names that a door lets through.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hosts {
    /// None for all names.
    owned: Option<BTreeSet<String>>,
}

impl Hosts {
    /// Every name.
    pub const EVERYTHING: Self = Self { owned: None };

    /// The names of a provider: its mail domains, what its owner holds of its servers' names, its
    /// onion site, and all names below these. A sign-in page or the pieces of a page often stand
    /// beside the servers, and what is let through in excess goes through Tor all the same.
    #[must_use]
    pub fn of(provider: &Provider) -> Self {
        let servers = [Service::Webmail, Service::Imap, Service::Smtp, Service::Pop3]
            .into_iter()
            .flat_map(|service| provider.endpoints(service))
            .map(|endpoint| endpoint.host);
        let pages = [&provider.onion, &provider.status, &provider.bulk];
        let pages = pages.into_iter().flatten().filter_map(|page| page.host_str());
        let names = servers.chain(pages.map(str::to_owned));
        let owned = names
            .chain(provider.domains.iter().cloned())
            .filter_map(|name| normal(&name).ok())
            .map(|name| owned_part(&name).to_owned());
        Self { owned: Some(owned.collect()) }
    }

    /// The names of all these providers.
    #[must_use]
    pub fn of_all<'a>(providers: impl IntoIterator<Item = &'a Provider>) -> Self {
        let owned = providers.into_iter().filter_map(|provider| Self::of(provider).owned);
        Self { owned: Some(owned.flatten().collect()) }
    }

    /// The name in the form in which it is asked for at the other end, if it is let through.
    ///
    /// # Errors
    /// When it is not, with the reason.
    pub fn admit(&self, name: &str) -> Result<String, Refusal> {
        let name = normal(name)?;
        match &self.owned {
            None => Ok(name),
            Some(owned) if owned.iter().any(|owner| is_within(&name, owner)) => Ok(name),
            Some(_) => Err(Refusal::NotAllowed),
        }
    }

    /// The names below which everything is let through; none if everything is.
    pub(super) fn owned(&self) -> Option<impl Iterator<Item = &str>> {
        self.owned.as_ref().map(|owned| owned.iter().map(String::as_str))
    }
}

fn is_within(name: &str, owner: &str) -> bool {
    name.strip_suffix(owner).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Lower-case ASCII ("xn--…"), without the dot at the end.
fn normal(name: &str) -> Result<String, Refusal> {
    let host = Host::parse(name.strip_suffix('.').unwrap_or(name)).map_err(|_| Refusal::NoName)?;
    let Host::Domain(name) = host else { return Err(Refusal::Address) };
    // Only here do they mean something: RFC 6761, RFC 6762, RFC 8375 and the reserved "internal".
    let local = ["localhost", "local", "home.arpa", "internal"];
    let no_name = name.len() > 253 || !name.contains('.') || name.contains("..");
    let dotted = name.starts_with('.') || name.ends_with('.');
    if no_name || dotted || local.iter().any(|end| is_within(&name, end)) {
        return Err(Refusal::NoName);
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use waypost_model::{MailServer, TlsMode};

    const ONION: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.onion";

    fn provider() -> Provider {
        let server =
            |host: &str| MailServer { host: host.to_owned(), port: 993, tls: TlsMode::Implicit };
        Provider {
            domains: vec!["post.example".to_owned(), "xn--e1afmkfd.example".to_owned()],
            webmail: vec!["https://mail.web.example/".parse().unwrap()],
            imap: vec![server("imap.servers.example.co.uk")],
            mx: vec!["mx.elsewhere.example".to_owned()],
            onion: Some(format!("http://{ONION}/").parse().unwrap()),
            ..Provider::default()
        }
    }

    #[test]
    fn a_provider_has_its_names_and_all_below_them() {
        let hosts = Hosts::of(&provider());
        for (name, normal) in [
            ("imap.servers.example.co.uk", "imap.servers.example.co.uk"),
            ("login.example.co.uk", "login.example.co.uk"),
            ("Autoconfig.POST.example.", "autoconfig.post.example"),
            ("mail.web.example", "mail.web.example"),
            ("web.example", "web.example"),
            ("пример.example", "xn--e1afmkfd.example"),
            (ONION, ONION),
        ] {
            assert_eq!(hosts.admit(name), Ok(normal.to_owned()));
        }
        for name in [
            "example",
            "other.example",
            "notpost.example",
            "post.example.other.test",
            "other.co.uk",
            "co.uk",
            "mx.elsewhere.example",
            "bbbb.onion",
        ] {
            assert!(hosts.admit(name).is_err(), "{name}");
        }
        assert_eq!(hosts.admit("other.test"), Err(Refusal::NotAllowed));
        assert_eq!(Hosts::EVERYTHING.admit("other.test").unwrap(), "other.test");
    }

    #[test]
    fn addresses_and_local_names_pass_nowhere() {
        for (name, refusal) in [
            ("192.0.2.1", Refusal::Address),
            ("127.1", Refusal::Address),
            ("0x7f.1", Refusal::Address),
            ("3221225985", Refusal::Address),
            ("192.0.2.1.", Refusal::Address),
            ("[2001:db8::1]", Refusal::Address),
            ("2001:db8::1", Refusal::NoName),
            ("localhost", Refusal::NoName),
            ("www.localhost", Refusal::NoName),
            ("printer.local", Refusal::NoName),
            ("router", Refusal::NoName),
            ("a..example", Refusal::NoName),
            (".example.test", Refusal::NoName),
            ("a b.example", Refusal::NoName),
            ("a/b.example", Refusal::NoName),
            ("", Refusal::NoName),
        ] {
            assert_eq!(Hosts::EVERYTHING.admit(name), Err(refusal), "{name}");
        }
    }

    proptest! {
        #[test]
        fn what_passes_is_a_plain_name_that_passes_again(name in "\\PC{0,80}|[a-zA-Z0-9.-]{1,80}") {
            if let Ok(normal) = Hosts::EVERYTHING.admit(&name) {
                prop_assert!(normal.is_ascii() && normal.len() <= 253);
                prop_assert_eq!(Hosts::EVERYTHING.admit(&normal), Ok(normal.clone()));
            }
        }
    }
}
