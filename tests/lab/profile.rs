//! The profile the client measures against, and the files it names.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::names::{PUBLIC_RESOLVER, SILENT};
use crate::servers;
use crate::tor::{self, Tor};

/// Where the client finds its profile.
pub(crate) fn file() -> PathBuf {
    servers::path("client/profile.toml")
}

/// Writes the profile beside the lab's root certificate.
pub(crate) fn write(tor: Tor) -> Result<()> {
    let (network, onion) = match tor {
        Tor::Off => (String::new(), String::new()),
        Tor::Untouched | Tor::Running => (
            tor::profile(&servers::path("client"))?,
            format!("onion     = \"http://{}/\"\n", tor::onion()?),
        ),
    };
    Ok(fs::write(file(), text(&network, &onion))?)
}

/// Adds tables to the profile that was written.
pub(crate) fn add(tables: &str) -> Result<()> {
    let written = fs::read_to_string(file())?;
    Ok(fs::write(file(), format!("{written}\n{tables}"))?)
}

fn text(network: &str, onion: &str) -> String {
    format!(
        r#"schema = "waypost-profile/1"

[trust]
extra_roots = ["ca.pem"]

[dns]
udp    = ["{PUBLIC_RESOLVER}:53"]
tcp    = ["{PUBLIC_RESOLVER}:53"]
dot    = [{{ address = "{PUBLIC_RESOLVER}:853", name = "dns.lab.test" }}]
doh    = [{{ url = "https://dns.lab.test/dns-query", address = "{PUBLIC_RESOLVER}:443" }}]
silent = ["{SILENT}:53"]

[controls]
web     = ["https://control-a.test/", "https://control-b.test/", "https://control-c.test/"]
captive = [{{ url = "http://portal.test/generate_204", status = 204, body = "" }}]
mx      = ["mx.control-a.test", "mx.control-b.test", "mx.control-c.test"]
mail    = ["imap.control-a.test:993", "smtp.control-a.test:465", "smtp.control-a.test:587"]
bulk    = ["https://control-a.test/bulk"]

{network}
[[provider]]
id        = "example"
name      = "Example Mail"
domains   = ["example.test"]
webmail   = ["https://mail.example.test/"]
imap      = [{{ host = "imap.example.test", port = 993, tls = "implicit" }}, {{ host = "imap.example.test", port = 143, tls = "starttls" }}]
smtp      = [{{ host = "smtp.example.test", port = 465, tls = "implicit" }}, {{ host = "smtp.example.test", port = 587, tls = "starttls" }}]
pop3      = [{{ host = "pop.example.test", port = 995, tls = "implicit" }}, {{ host = "pop.example.test", port = 110, tls = "starttls" }}]
mx        = ["mx1.example.test", "mx2.example.test"]
addresses = ["203.0.113.0/24", "2001:db8:113::/48"]
bulk      = "https://mail.example.test/bulk"
status    = "https://status.example.test/"
{onion}
# Proton as it stood in February 2019, with what the lab serves under its names.
[[provider]]
id        = "proton"
name      = "Proton Mail"
domains   = ["proton.me", "protonmail.com", "protonmail.ch"]
webmail   = ["https://mail.proton.me/", "https://account.proton.me/"]
imap      = []
smtp      = [{{ host = "smtp.protonmail.ch", port = 587, tls = "starttls" }}]
pop3      = []
mx        = ["mail.protonmail.ch", "mailsec.protonmail.ch"]
addresses = ["185.70.40.0/22"]
bulk      = "https://mail.proton.me/bulk"
"#
    )
}
