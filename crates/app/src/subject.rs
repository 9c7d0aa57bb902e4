//! Whose service is checked: a known provider, or servers worked out from a mail domain as mail
//! programs do it.

use crate::{
    UserError,
    resolve::Resolvers,
    run::{About, Run},
};
use futures_util::future::join_all;
use std::collections::BTreeSet;
use waypost_model::{
    Discovery, DiscoveryMethod, DnsRecord, Message, Operation, Profile, Provider, QueryType, Role,
    Service, Who,
};
use waypost_probe::discovery::{self, MailServers, SRV_SERVICES};

/// A provider, and how it was come by.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) provider: Provider,
    pub(crate) assumed: bool,
}

/// What is known without asking anybody: the provider, or just its domain.
pub(crate) fn known(profile: &Profile, who: &Who) -> Result<Option<Found>, UserError> {
    let found = |provider: &Provider| Found { provider: provider.clone(), assumed: false };
    match who {
        Who::Id(id) => match profile.providers.by_id(id) {
            Some(provider) => Ok(Some(found(provider))),
            None => Err(UserError::new(Message::new("error-who-unknown").with("id", id.as_str()))),
        },
        Who::Domain(domain) => Ok(profile.providers.by_domain(domain).map(found)),
    }
}

/// The mail exchangers that a domain names, in the order of preference.
pub(crate) async fn exchangers(run: &Run, resolvers: &Resolvers, domain: &str) -> Vec<String> {
    let records = resolvers.records(run, domain, QueryType::Mx, Some(Service::Mx)).await;
    let mut hosts: Vec<(u16, String)> = records
        .into_iter()
        .filter_map(|record| match record {
            // A single "." says that the domain takes no mail (RFC 7505).
            DnsRecord::Exchange { preference, host } if host.contains('.') => {
                Some((preference, host.to_lowercase()))
            }
            _ => None,
        })
        .collect();
    hosts.sort();
    hosts.into_iter().map(|(_, host)| host).take(4).collect()
}

/// Works out who serves a domain that is in no directory.
pub(crate) async fn discover(run: &Run, resolvers: &Resolvers, domain: &str) -> Found {
    let exchangers = exchangers(run, resolvers, domain).await;
    let directory = &run.loaded.profile.providers;
    let note = async |method, provider: Option<&str>, servers: Vec<String>| {
        let discovery = Discovery {
            domain: domain.to_owned(),
            method,
            provider: provider.map(str::to_owned),
            servers,
        };
        let about = About::new(Role::Target, None);
        run.observe(about, std::future::ready(discovery), Operation::Discovery).await;
    };
    if let Some(known) = exchangers.iter().find_map(|host| directory.by_exchange(host)) {
        note(DiscoveryMethod::Mx, Some(&known.id), exchangers.clone()).await;
        let provider =
            Provider { mx: exchangers, domains: vec![domain.to_owned()], ..known.clone() };
        return Found { provider, assumed: false };
    }
    let by_srv = srv(run, resolvers, domain).await;
    let (method, servers) = if !by_srv.is_empty() {
        (DiscoveryMethod::Srv, by_srv)
    } else if let Some(found) = autoconfig(run, resolvers, domain).await {
        (DiscoveryMethod::Autoconfig, found)
    } else {
        (DiscoveryMethod::WellKnownNames, well_known(run, resolvers, domain).await)
    };
    let named = servers.imap.iter().chain(&servers.smtp).chain(&servers.pop3);
    let list = named.map(|server| format!("{}:{}", server.host, server.port)).collect();
    note(method, None, list).await;
    let mut provider = bare(domain);
    (provider.imap, provider.smtp, provider.pop3) = (servers.imap, servers.smtp, servers.pop3);
    provider.mx = exchangers;
    if provider.services().next().is_none() {
        // Nothing is known: a domain without exchangers takes mail itself (RFC 5321 section 5.1).
        provider.mx = vec![domain.to_owned()];
    }
    Found { provider, assumed: true }
}

/// A provider of which no more is known than a domain.
pub(crate) fn bare(domain: &str) -> Provider {
    Provider {
        id: domain.to_owned(),
        name: domain.to_owned(),
        domains: vec![domain.to_owned()],
        ..Provider::default()
    }
}

/// RFC 6186 and RFC 8314.
async fn srv(run: &Run, resolvers: &Resolvers, domain: &str) -> MailServers {
    let mut servers = MailServers::default();
    let asking = SRV_SERVICES.iter().map(|service| async move {
        let name = service.name(domain);
        let records = resolvers.records(run, &name, QueryType::Srv, Some(service.service)).await;
        (service.service, service.servers(&records))
    });
    for (service, found) in join_all(asking).await {
        for server in found {
            servers.insert(service, server);
        }
    }
    servers
}

/// The domain's own configuration file.
async fn autoconfig(run: &Run, resolvers: &Resolvers, domain: &str) -> Option<MailServers> {
    for url in discovery::autoconfig_urls(domain) {
        let host: &str = url.host_str()?;
        let about = About::new(Role::Target, None);
        let found = resolvers.by_authenticated(run, about, host).await;
        for address in found.into_iter().filter(|address| address.is_ipv4()).take(1) {
            let wait = run.waits().page();
            let fetching = discovery::fetch_autoconfig(&run.ctx, &url, address, domain, wait);
            if let Some(servers) = fetching.await.ok().filter(|servers| !servers.is_empty()) {
                return Some(servers);
            }
        }
    }
    None
}

/// The usual names, as far as they exist.
async fn well_known(run: &Run, resolvers: &Resolvers, domain: &str) -> MailServers {
    let candidates = discovery::well_known_servers(domain);
    let all: Vec<_> = [
        (Service::Imap, &candidates.imap),
        (Service::Smtp, &candidates.smtp),
        (Service::Pop3, &candidates.pop3),
    ]
    .into_iter()
    .flat_map(|(service, servers)| servers.iter().map(move |server| (service, server)))
    .collect();
    let hosts: BTreeSet<&str> = all.iter().map(|(_, server)| server.host.as_str()).collect();
    let asking = hosts.into_iter().map(|host| async move {
        let about = About::new(Role::Target, None);
        let found = resolvers.by_authenticated(run, about, host).await;
        (!found.is_empty()).then_some(host)
    });
    let there: BTreeSet<&str> = join_all(asking).await.into_iter().flatten().collect();
    let mut servers = MailServers::default();
    for (service, server) in all {
        if there.contains(server.host.as_str()) {
            servers.insert(service, server.clone());
        }
    }
    servers
}
