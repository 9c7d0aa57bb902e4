//! Mail providers: what they are called, and where their services stand.

use crate::{Endpoint, Service, checked, owned_part};
use ipnet::IpNet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use url::Url;

/// A mail provider, as in the profile's `[[provider]]`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The word by which it is known.
    #[serde(deserialize_with = "checked::id")]
    pub id: String,
    /// Its name as people know it.
    pub name: String,
    /// The mail domains, in lower-case ASCII.
    #[serde(default)]
    #[serde(deserialize_with = "checked::hosts")]
    pub domains: Vec<String>,
    /// The pages of its webmail.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[serde(deserialize_with = "checked::urls")]
    #[schemars(with = "Vec<String>")]
    pub webmail: Vec<Url>,
    /// Its IMAP servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub imap: Vec<MailServer>,
    /// Its submission servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub smtp: Vec<MailServer>,
    /// Its POP3 servers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pop3: Vec<MailServer>,
    /// Its mail exchangers, as far as known; they are looked up too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[serde(deserialize_with = "checked::hosts")]
    pub mx: Vec<String>,
    /// Its own address ranges.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<String>")]
    pub addresses: Vec<IpNet>,
    /// Its onion site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "checked::optional_url")]
    #[schemars(with = "Option<String>")]
    pub onion: Option<Url>,
    /// Something of at least 256 KiB to fetch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "checked::optional_url")]
    #[schemars(with = "Option<String>")]
    pub bulk: Option<Url>,
    /// The page on which it tells of outages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "checked::optional_url")]
    #[schemars(with = "Option<String>")]
    pub status: Option<Url>,
    /// When the entry was last checked against its sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
    /// Where the entry comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// What a user of this provider should know, such as that it has no IMAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// A mail server a mail program talks to.
#[derive(Clone, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MailServer {
    /// Its name.
    #[serde(deserialize_with = "checked::host")]
    pub host: String,
    /// Its port.
    pub port: u16,
    /// When encryption starts.
    pub tls: TlsMode,
}

/// When encryption starts.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsMode {
    /// With the first byte.
    Implicit,
    /// After a greeting in the clear.
    Starttls,
    /// Where the server offers it, as between mail servers on port 25.
    Opportunistic,
    /// Never.
    None,
}

impl Provider {
    /// The endpoints of one service, in the provider's order; those of [`Service::Mx`] on port 25.
    #[must_use]
    pub fn endpoints(&self, service: Service) -> Vec<Endpoint> {
        let mail = |servers: &[MailServer]| {
            servers
                .iter()
                .map(|server| Endpoint {
                    service,
                    host: server.host.clone(),
                    port: server.port,
                    tls: server.tls,
                    path: None,
                })
                .collect()
        };
        match service {
            Service::Webmail => self.webmail.iter().filter_map(web_endpoint).collect(),
            Service::Imap => mail(&self.imap),
            Service::Smtp => mail(&self.smtp),
            Service::Pop3 => mail(&self.pop3),
            Service::Mx => self
                .mx
                .iter()
                .map(|host| Endpoint {
                    service,
                    host: host.clone(),
                    port: 25,
                    tls: TlsMode::Opportunistic,
                    path: None,
                })
                .collect(),
        }
    }

    /// The services it has.
    pub fn services(&self) -> impl Iterator<Item = Service> + '_ {
        Service::ALL.into_iter().filter(|service| !self.endpoints(*service).is_empty())
    }

    /// Whether a mail exchanger is its own: a known one, or one in the same folder of names as a known
    /// one of the same owner.
    #[must_use]
    pub fn has_exchange(&self, host: &str) -> bool {
        let folder = |name: &str| {
            let (_, folder) = name.split_once('.')?;
            folder.ends_with(owned_part(name)).then(|| folder.to_owned())
        };
        let alike = |known: &String| {
            known == host || folder(known).is_some_and(|known| folder(host) == Some(known))
        };
        self.mx.iter().any(alike)
    }

    /// Whether the address lies in its own ranges.
    #[must_use]
    pub fn owns(&self, address: IpAddr) -> bool {
        self.addresses.iter().any(|range| range.contains(&address))
    }
}

fn web_endpoint(page: &Url) -> Option<Endpoint> {
    let mut path = page.path().to_owned();
    if let Some(query) = page.query() {
        path.push('?');
        path.push_str(query);
    }
    Some(Endpoint {
        service: Service::Webmail,
        host: page.host_str()?.to_owned(),
        port: page.port_or_known_default()?,
        tls: if page.scheme() == "http" { TlsMode::None } else { TlsMode::Implicit },
        path: Some(path),
    })
}

/// The providers that are known.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    providers: Vec<Provider>,
}

impl Directory {
    /// A directory of these; a later one of the same id replaces an earlier one.
    #[must_use]
    pub fn new(providers: impl IntoIterator<Item = Provider>) -> Self {
        let mut directory = Self::default();
        for provider in providers {
            directory.insert(provider);
        }
        directory
    }

    /// Puts one in; the same id replaces.
    pub fn insert(&mut self, provider: Provider) {
        match self.providers.iter_mut().find(|known| known.id == provider.id) {
            Some(known) => *known = provider,
            None => self.providers.push(provider),
        }
    }

    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[Provider] {
        &self.providers
    }

    /// The one of that id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.id == id)
    }

    /// The one whose mail domain it is. The entry put in last is looked at first, so that a user's
    /// profile wins over the built-in directory.
    #[must_use]
    pub fn by_domain(&self, domain: &str) -> Option<&Provider> {
        self.providers.iter().rev().find(|p| p.domains.iter().any(|known| known == domain))
    }

    /// The one to which a mail exchanger belongs.
    #[must_use]
    pub fn by_exchange(&self, host: &str) -> Option<&Provider> {
        self.providers.iter().rev().find(|provider| provider.has_exchange(host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exchanger_leads_to_its_provider_and_to_no_other() {
        let provider = |id: &str, mx: &str| Provider {
            id: id.to_owned(),
            mx: vec![mx.to_owned()],
            ..Provider::default()
        };
        let directory = Directory::new([
            provider("a", "mx1.a.example"),
            provider("b", "gmail-smtp-in.l.b.example"),
            provider("c", "c.co.uk"),
        ]);
        let found = |host| directory.by_exchange(host).map(|provider| provider.id.as_str());
        assert_eq!(found("mx1.a.example"), Some("a"));
        assert_eq!(found("mx9.a.example"), Some("a"));
        assert_eq!(found("aspmx.l.b.example"), Some("b"));
        assert_eq!(found("shop.other.b.example"), None);
        assert_eq!(found("d.co.uk"), None);
        assert_eq!(found("mx.d.co.uk"), None);
    }
}
