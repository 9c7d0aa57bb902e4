//! The servers of a mail domain that nobody described: what mail programs look at to find them.
//!
//! SRV records (RFC 6186, RFC 8314 section 5.1), Thunderbird's configuration file, and the names that
//! most providers use. What is found is a claim: whether the servers are there is for probes to tell.

use crate::{
    Context,
    http::{Request, ask},
};
use quick_xml::de::Deserializer;
use serde::Deserialize;
use std::{net::IpAddr, num::NonZeroUsize, time::Duration};
use url::{Host, Url};
use waypost_model::{
    DnsRecord, Failure, FailureKind, MailServer, Service, Stage, TlsMode, TlsName,
};

/// The longest configuration file that is read; real ones have a few KiB.
const MAX_AUTOCONFIG: usize = 64 * 1024;

/// Servers kept of one kind: nobody has more, and each costs probes.
const MAX_SERVERS: usize = 8;

/// Elements that may stand between two servers in a configuration file before it is given up.
const MAX_BETWEEN: NonZeroUsize = NonZeroUsize::new(4096).unwrap();

/// The servers a mail program would use, without those that never encrypt.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct MailServers {
    /// For receiving over IMAP.
    pub imap: Vec<MailServer>,
    /// For sending.
    pub smtp: Vec<MailServer>,
    /// For receiving over POP3.
    pub pop3: Vec<MailServer>,
}

impl MailServers {
    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.imap.is_empty() && self.smtp.is_empty() && self.pop3.is_empty()
    }

    /// Puts one in, unless it is there or there are enough.
    pub fn insert(&mut self, service: Service, server: MailServer) {
        let servers = match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
            Service::Pop3 => &mut self.pop3,
            Service::Webmail | Service::Mx => return,
        };
        if servers.len() < MAX_SERVERS && !servers.contains(&server) {
            servers.push(server);
        }
    }
}

/// A service that SRV records name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SrvService {
    /// What stands before the domain in the record's name.
    pub prefix: &'static str,
    /// What its servers are for.
    pub service: Service,
    /// When they encrypt.
    pub tls: TlsMode,
}

/// The services to ask for, in the order of RFC 8314: implicit TLS first.
pub const SRV_SERVICES: [SrvService; 6] = [
    SrvService { prefix: "_imaps._tcp", service: Service::Imap, tls: TlsMode::Implicit },
    SrvService { prefix: "_imap._tcp", service: Service::Imap, tls: TlsMode::Starttls },
    SrvService { prefix: "_submissions._tcp", service: Service::Smtp, tls: TlsMode::Implicit },
    SrvService { prefix: "_submission._tcp", service: Service::Smtp, tls: TlsMode::Starttls },
    SrvService { prefix: "_pop3s._tcp", service: Service::Pop3, tls: TlsMode::Implicit },
    SrvService { prefix: "_pop3._tcp", service: Service::Pop3, tls: TlsMode::Starttls },
];

impl SrvService {
    /// The name to ask for.
    #[must_use]
    pub fn name(&self, domain: &str) -> String {
        format!("{}.{domain}", self.prefix)
    }

    /// The servers that the records name, by rising priority. A target of "." says that there is no
    /// such service (RFC 2782).
    #[must_use]
    pub fn servers(&self, records: &[DnsRecord]) -> Vec<MailServer> {
        let mut found: Vec<(u16, MailServer)> = records
            .iter()
            .filter_map(|record| match record {
                DnsRecord::Server { priority, port, host } => {
                    Some((*priority, server(host, *port, self.tls)?))
                }
                _ => None,
            })
            .collect();
        found.sort_by_key(|(priority, _)| *priority);
        found.into_iter().map(|(_, server)| server).take(MAX_SERVERS).collect()
    }
}

/// Servers under the names that most providers use; whether the names exist is to be looked up.
#[must_use]
pub fn well_known_servers(domain: &str) -> MailServers {
    let mut servers = MailServers::default();
    for (service, label, port, tls) in [
        (Service::Imap, "imap", 993, TlsMode::Implicit),
        (Service::Imap, "mail", 993, TlsMode::Implicit),
        (Service::Smtp, "smtp", 465, TlsMode::Implicit),
        (Service::Smtp, "smtp", 587, TlsMode::Starttls),
        (Service::Smtp, "mail", 465, TlsMode::Implicit),
        (Service::Smtp, "mail", 587, TlsMode::Starttls),
        (Service::Pop3, "pop", 995, TlsMode::Implicit),
        (Service::Pop3, "pop3", 995, TlsMode::Implicit),
    ] {
        if let Some(server) = server(&format!("{label}.{domain}"), port, tls) {
            servers.insert(service, server);
        }
    }
    servers
}

/// Where a domain's configuration file may lie, in Thunderbird's order. Only the domain's own places:
/// a directory of somebody else's would learn what is asked for.
#[must_use]
pub fn autoconfig_urls(domain: &str) -> Vec<Url> {
    [
        format!("https://autoconfig.{domain}/mail/config-v1.1.xml"),
        format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml"),
    ]
    .iter()
    .filter_map(|text| Url::parse(text).ok())
    .collect()
}

#[derive(Deserialize)]
struct ClientConfig {
    #[serde(rename = "emailProvider")]
    provider: EmailProvider,
}

#[derive(Deserialize)]
struct EmailProvider {
    #[serde(default, rename = "incomingServer")]
    incoming: Vec<ConfigServer>,
    #[serde(default, rename = "outgoingServer")]
    outgoing: Vec<ConfigServer>,
}

/// A server; what is missing or no number makes it of no use, not the whole file.
#[derive(Deserialize)]
struct ConfigServer {
    #[serde(default, rename = "@type")]
    kind: String,
    #[serde(default)]
    hostname: String,
    #[serde(default)]
    port: String,
    #[serde(default, rename = "socketType")]
    socket_type: String,
}

/// Reads Thunderbird's configuration file for a domain. Entities other than XML's own five are
/// not expanded but refused, so that a small file stays small.
///
/// # Errors
/// [`FailureKind::BadReply`] on what is no such file, [`FailureKind::TooLarge`] beyond 64 KiB.
pub fn parse_autoconfig(bytes: &[u8], domain: &str) -> Result<MailServers, Failure> {
    if bytes.len() > MAX_AUTOCONFIG {
        return Err(Failure::new(FailureKind::TooLarge, Stage::Read));
    }
    let bad = || Failure::new(FailureKind::BadReply, Stage::Read).with_detail("autoconfig");
    let text = std::str::from_utf8(bytes).map_err(|_| bad())?;
    let mut reader = Deserializer::from_str(text);
    reader.event_buffer_size(Some(MAX_BETWEEN));
    let provider = ClientConfig::deserialize(&mut reader).map_err(|_| bad())?.provider;
    let mut servers = MailServers::default();
    for found in provider.incoming.into_iter().chain(provider.outgoing) {
        let service = match found.kind.trim() {
            "imap" => Service::Imap,
            "pop3" => Service::Pop3,
            "smtp" => Service::Smtp,
            _ => continue,
        };
        let tls = match found.socket_type.trim() {
            "SSL" => TlsMode::Implicit,
            "STARTTLS" => TlsMode::Starttls,
            _ => continue,
        };
        let host = found.hostname.trim().replace("%EMAILDOMAIN%", domain);
        let port = found.port.trim().parse().unwrap_or(0);
        if let Some(server) = server(&host, port, tls) {
            servers.insert(service, server);
        }
    }
    Ok(servers)
}

/// Fetches and reads a domain's configuration file from `address`, all within `wait`, over HTTPS with a
/// certificate that proves the URL's host. Redirects are not followed.
///
/// # Errors
/// With what the network did; [`FailureKind::TlsProtocol`] with the detail `certificate` where anybody
/// may have written the file; [`FailureKind::BadReply`] where there is none.
pub async fn fetch_autoconfig(
    ctx: &Context,
    url: &Url,
    address: IpAddr,
    domain: &str,
    wait: Duration,
) -> Result<MailServers, Failure> {
    let mut tls = None;
    let request = Request { url, address, name: TlsName::Real, innocent: None };
    let answer = ask(ctx, &request, &mut tls, wait).await?;
    if !tls.is_some_and(|facts| facts.certificate.proves_host()) {
        return Err(Failure::new(FailureKind::TlsProtocol, Stage::Tls).with_detail("certificate"));
    }
    let status = answer.head.status.as_u16();
    if status != 200 {
        let failure = Failure::new(FailureKind::BadReply, Stage::Read);
        return Err(failure.with_detail(format!("http_status {status}")));
    }
    parse_autoconfig(&answer.body, domain)
}

/// A server, if name and port can be those of one: a name with a dot, no number, no port 0.
fn server(host: &str, port: u16, tls: TlsMode) -> Option<MailServer> {
    match Host::parse(host) {
        Ok(Host::Domain(name)) if port != 0 && name.contains('.') && name.len() <= 253 => {
            let host = name.strip_suffix('.').unwrap_or(&name).to_owned();
            (!host.is_empty()).then_some(MailServer { host, port, tls })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<clientConfig version="1.1">
  <emailProvider id="custom.test">
    <domain>custom.test</domain>
    <displayName>Custom &amp; Sons</displayName>
    <incomingServer type="imap">
      <hostname>IMAP.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname> smtp.custom.test </hostname><port> 587 </port><socketType>STARTTLS</socketType>
      <addThisServer>true</addThisServer>
    </outgoingServer>
    <incomingServer type="pop3">
      <hostname>pop.custom.test</hostname><port>995</port><socketType>SSL</socketType>
    </incomingServer>
    <incomingServer type="imap">
      <hostname>imap.custom.test</hostname><port>143</port><socketType>plain</socketType>
    </incomingServer>
    <incomingServer type="exchange"><hostname>owa.custom.test</hostname></incomingServer>
    <documentation url="https://custom.test/help"><descr lang="de">Hilfe</descr></documentation>
  </emailProvider>
  <webMail><loginPage url="https://custom.test/"/></webMail>
</clientConfig>"#;

    fn at(host: &str, port: u16, tls: TlsMode) -> MailServer {
        MailServer { host: host.into(), port, tls }
    }

    #[test]
    fn the_servers_of_a_file_are_found_and_plain_ones_left_out() {
        let servers = parse_autoconfig(FILE.as_bytes(), "custom.test").unwrap();
        assert_eq!(servers.imap, [at("imap.custom.test", 993, TlsMode::Implicit)]);
        assert_eq!(servers.pop3, [at("pop.custom.test", 995, TlsMode::Implicit)]);
        assert_eq!(servers.smtp, [at("smtp.custom.test", 587, TlsMode::Starttls)]);
    }

    #[test]
    fn hostile_files_are_refused() {
        let deep = format!("<clientConfig><emailProvider>{}", "<a>".repeat(20_000));
        let laughs = r#"<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            <clientConfig><emailProvider><incomingServer type="imap"><hostname>&b;.test</hostname>
            <port>993</port><socketType>SSL</socketType></incomingServer></emailProvider></clientConfig>"#;
        let outside = r#"<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <clientConfig><emailProvider><incomingServer type="imap"><hostname>&x;</hostname></incomingServer>
            </emailProvider></clientConfig>"#;
        for text in ["", "<html><body>404</body></html>", "<clientConfig/>", &deep, laughs, outside]
        {
            assert_eq!(
                parse_autoconfig(text.as_bytes(), "custom.test").unwrap_err().kind,
                FailureKind::BadReply,
                "{}",
                &text[..text.len().min(80)]
            );
        }
        let large = FILE.replace("made by hand", &"x".repeat(MAX_AUTOCONFIG));
        let failure = parse_autoconfig(large.as_bytes(), "custom.test").unwrap_err();
        assert_eq!(failure.kind, FailureKind::TooLarge);
    }

    #[test]
    fn a_server_of_no_use_does_not_spoil_the_others() {
        for broken in ["<port>0</port>", "<port>many</port>", "<port>993000</port>", ""] {
            let file = FILE.replacen("<port>993</port>", broken, 1);
            let servers = parse_autoconfig(file.as_bytes(), "custom.test").unwrap();
            assert!(servers.imap.is_empty() && servers.pop3.len() == 1, "{broken}");
        }
        for host in ["localhost", "127.0.0.1", "[::1]", "a b.test", "", "%EMAILLOCALPART%.test"] {
            let file = FILE.replacen("IMAP.%EMAILDOMAIN%", host, 1);
            let servers = parse_autoconfig(file.as_bytes(), "custom.test").unwrap();
            assert!(servers.imap.is_empty(), "{host}");
        }
    }

    #[test]
    fn no_more_servers_than_anybody_has() {
        let one = r#"<incomingServer type="imap"><hostname>N.custom.test</hostname><port>993</port><socketType>SSL</socketType></incomingServer>"#;
        let many: String = (0..200).map(|n| one.replace('N', &format!("imap{n}"))).collect();
        let file = format!("<clientConfig><emailProvider>{many}</emailProvider></clientConfig>");
        assert_eq!(
            parse_autoconfig(file.as_bytes(), "custom.test").unwrap().imap.len(),
            MAX_SERVERS
        );
    }

    #[test]
    fn srv_records_are_taken_by_priority_and_a_dot_means_none() {
        let record =
            |priority, port, host: &str| DnsRecord::Server { priority, port, host: host.into() };
        let records = [record(20, 993, "b.test"), record(10, 1993, "a.test"), record(0, 0, "")];
        let servers = SRV_SERVICES[0].servers(&records);
        assert_eq!(
            servers,
            [at("a.test", 1993, TlsMode::Implicit), at("b.test", 993, TlsMode::Implicit)]
        );
        assert_eq!(SRV_SERVICES[0].name("custom.test"), "_imaps._tcp.custom.test");
    }

    #[test]
    fn usual_names_and_places_are_those_of_the_domain() {
        let servers = well_known_servers("custom.test");
        assert_eq!(servers.imap[0], at("imap.custom.test", 993, TlsMode::Implicit));
        let urls = autoconfig_urls("custom.test");
        assert_eq!(urls[0].as_str(), "https://autoconfig.custom.test/mail/config-v1.1.xml");
        assert_eq!(urls[1].host_str(), Some("custom.test"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = parse_autoconfig(&bytes, "custom.test");
        }

        #[test]
        fn a_damaged_file_is_read_or_refused(
            changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..8),
            cut in any::<proptest::sample::Index>(),
        ) {
            let mut bytes = FILE.as_bytes().to_vec();
            for (at, value) in changes {
                let at = at.index(bytes.len());
                bytes[at] = value;
            }
            bytes.truncate(cut.index(bytes.len() + 1));
            if let Ok(servers) = parse_autoconfig(&bytes, "custom.test") {
                for server in servers.imap.iter().chain(&servers.smtp).chain(&servers.pop3) {
                    prop_assert!(server.port != 0 && server.host.is_ascii());
                }
            }
        }

        #[test]
        fn any_record_and_domain_is_taken_or_left(host in "\\PC{0,60}", domain in "\\PC{0,60}") {
            let record = DnsRecord::Server { priority: 0, port: 993, host };
            let _ = SRV_SERVICES[0].servers(&[record]);
            let _ = (well_known_servers(&domain), autoconfig_urls(&domain));
        }
    }
}
