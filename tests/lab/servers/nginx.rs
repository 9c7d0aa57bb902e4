//! nginx: every web host, and what the access provider serves itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{Identities, directory, identity, launch};
use crate::names::{HOSTS, Host, Role, find};
use crate::netns::Netns;
use crate::plan::Plan;

/// Size of `/bulk`, octets: long enough to tell 130 kbit/s from a free line within seconds.
const BULK: usize = 1 << 20;

/// Where the provider's onion service finds its page, on the host's own loopback.
pub(crate) const ONION_PORT: u16 = 8080;

/// Starts the internet's web server.
pub(crate) fn start(ns: &Netns, plan: &Plan, identities: &Identities) -> Result<()> {
    let www = directory("www")?;
    fs::write(www.join("bulk"), noise(BULK))?;
    fs::create_dir_all(www.join("mail"))?;
    fs::write(www.join("mail/config-v1.1.xml"), AUTOCONFIG)?;
    let mut servers = String::new();
    for host in HOSTS {
        match host.role {
            Role::Web => {
                let content = plan.web.get(host.name).map_or_else(|| content(host), Clone::clone);
                let mut addresses: Vec<&str> = host.addresses().collect();
                addresses.extend(
                    plan.web_mirrors.iter().filter(|(name, _)| *name == host.name).map(|m| m.1),
                );
                let tls = identity(identities, host.name)?;
                if plan.serves(host.name, 443) {
                    servers.push_str(&format!(
                        "server {{\n{}  server_name {};\n  ssl_certificate {};\n  ssl_certificate_key {};\n{content}}}\n",
                        listen(&addresses, "443 ssl http2"),
                        host.name,
                        tls.certificate.display(),
                        tls.key.display(),
                    ));
                }
                if plan.serves(host.name, 80) {
                    servers.push_str(&format!(
                        "server {{\n{}  server_name {};\n  return 301 https://{}$request_uri;\n}}\n",
                        listen(&addresses, "80"),
                        host.name,
                        host.name
                    ));
                }
            }
            Role::Portal => servers.push_str(&format!(
                "server {{\n{}  location = /generate_204 {{ return 204; }}\n}}\n",
                listen(&[host.v4], "80"),
            )),
            _ => {}
        }
    }
    let webmail = find("mail.example.test")?;
    if plan.onion && plan.serves(webmail.name, 443) {
        // The onion service encrypts; a page of its own would only be in the way of that.
        let page = plan.web.get(webmail.name).map_or_else(|| content(webmail), Clone::clone);
        servers.push_str(&format!("server {{\n  listen 127.0.0.1:{ONION_PORT};\n{page}}}\n"));
    }
    run(ns, "web", &servers, plan.clock_ahead_days)
}

/// Starts the access provider's own web server.
pub(crate) fn start_isp(ns: &Netns, servers: &[String]) -> Result<()> {
    run(ns, "web-isp", &servers.join("\n"), 0)
}

fn listen(addresses: &[&str], rest: &str) -> String {
    addresses
        .iter()
        .map(|address| match address.contains(':') {
            true => format!("  listen [{address}]:{rest};\n"),
            false => format!("  listen {address}:{rest};\n"),
        })
        .collect()
}

/// A plain page, a bulk file and, at an autoconfiguration host, the settings of its domain.
fn content(host: &Host) -> String {
    let settings = match host.name.starts_with("autoconfig.") {
        true => "  location = /mail/config-v1.1.xml { default_type text/xml; }\n",
        false => "  location /mail/ { return 404; }\n",
    };
    format!(
        "  root /run/lab/www;\n  default_type text/html;\n{settings}  \
         location = / {{ return 200 '<!doctype html><title>{0}</title><h1>{0}</h1>'; }}\n",
        host.name
    )
}

fn run(ns: &Netns, name: &str, servers: &str, clock_ahead_days: i64) -> Result<()> {
    let home = directory(&format!("nginx/{name}"))?;
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("  {kind}_temp_path {};\n", home.join(kind).display()))
        .collect();
    let file = home.join("nginx.conf");
    fs::write(
        &file,
        format!(
            "daemon off;\nmaster_process off;\npid {pid};\nerror_log stderr;\n\
             events {{ worker_connections 512; }}\n\
             http {{\n  access_log off;\n  server_tokens off;\n  ssl_buffer_size 4k;\n  ssl_protocols TLSv1.2 TLSv1.3;\n{temporary}{servers}}}\n",
            pid = home.join("pid").display(),
        ),
    )?;
    launch(ns, name, &mut command(&file, clock_ahead_days))
}

/// nginx, under a shifted clock where the scenario wants one: timers stay on the true clock.
fn command(file: &Path, clock_ahead_days: i64) -> Command {
    let mut command = match clock_ahead_days {
        0 => Command::new("nginx"),
        days => {
            let mut command = Command::new("faketime");
            command.args(["-f", &format!("{days:+}d"), "nginx"]);
            command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
            command
        }
    };
    command.args(["-e", "stderr", "-c"]).arg(PathBuf::from(file));
    command
}

/// Octets that do not compress, from a linear congruential generator (Knuth's MMIX constants).
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x5eed_u64;
    std::iter::repeat_with(|| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    })
    .take(length)
    .collect()
}

/// Thunderbird's autoconfiguration format, version 1.1.
const AUTOCONFIG: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="custom.test">
    <domain>custom.test</domain>
    <displayName>Custom Mail</displayName>
    <incomingServer type="imap">
      <hostname>imap.custom.test</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-cleartext</authentication>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.custom.test</hostname>
      <port>465</port>
      <socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-cleartext</authentication>
    </outgoingServer>
  </emailProvider>
</clientConfig>
"#;
