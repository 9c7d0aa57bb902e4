//! dovecot: IMAP and POP3 with a certificate of its own for every host.

use std::fs;
use std::os::unix::fs::chown;
use std::process::Command;

use anyhow::Result;

use super::{Identities, directory, identity, launch};
use crate::names::{HOSTS, Host, Role};
use crate::netns::Netns;
use crate::plan::Plan;

/// To whom all mailboxes belong.
const NOBODY: u32 = 65534;

/// Starts the internet's mailbox server.
pub(crate) fn start(ns: &Netns, plan: &Plan, identities: &Identities) -> Result<()> {
    let mailboxes = || HOSTS.iter().filter(|host| matches!(host.role, Role::Imap | Role::Pop3));
    let mut local = String::new();
    let mut fallback = None;
    for host in mailboxes() {
        let tls = identity(identities, host.name)?;
        let pair = format!(
            "ssl_cert = <{}\n  ssl_key = <{}",
            tls.certificate.display(),
            tls.key.display()
        );
        let starttls = match plan.no_starttls.contains(host.name) {
            // Without a certificate neither is offered; the implicit port is cut off with it.
            true => "\n  ssl = no",
            false => "",
        };
        for address in host.addresses() {
            local.push_str(&format!(
                "local {address} {{\n  {pair}{starttls}\n  login_greeting = {} ready.\n}}\n",
                host.name
            ));
        }
        fallback.get_or_insert(pair);
    }
    let home = directory("dovecot")?;
    chown(directory("dovecot/mail")?, Some(NOBODY), Some(NOBODY))?;
    let file = home.join("dovecot.conf");
    fs::write(
        &file,
        format!(
            "base_dir = {home}/run\nstate_dir = {home}/state\nlog_path = /dev/stderr\n\
             protocols = imap pop3\nlisten = *, ::\nssl = yes\n  {}\nssl_min_protocol = TLSv1.2\n\
             disable_plaintext_auth = yes\n\
             passdb {{\n  driver = static\n  args = nopassword=y\n}}\n\
             userdb {{\n  driver = static\n  args = uid={NOBODY} gid={NOBODY} home=/nonexistent\n}}\n\
             mail_location = maildir:{home}/mail/%u\n\
             service imap-login {{\n{}{}}}\nservice pop3-login {{\n{}{}}}\n{local}",
            fallback.unwrap_or_default(),
            listener("imap", 143, &addresses(plan, mailboxes(), 143)),
            listener("imaps", 993, &addresses(plan, mailboxes(), 993)),
            listener("pop3", 110, &addresses(plan, mailboxes(), 110)),
            listener("pop3s", 995, &addresses(plan, mailboxes(), 995)),
            home = home.display(),
        ),
    )?;
    launch(ns, "mailbox", Command::new("dovecot").arg("-F").arg("-c").arg(&file))
}

fn addresses(
    plan: &Plan,
    hosts: impl Iterator<Item = &'static Host>,
    port: u16,
) -> Vec<&'static str> {
    hosts
        .filter(|host| host.ports().contains(&port) && plan.serves(host.name, port))
        .flat_map(Host::addresses)
        .collect()
}

fn listener(name: &str, port: u16, addresses: &[&str]) -> String {
    if addresses.is_empty() {
        return format!("  inet_listener {name} {{\n    port = 0\n  }}\n");
    }
    let ssl = if matches!(port, 993 | 995) { "\n    ssl = yes" } else { "" };
    format!(
        "  inet_listener {name} {{\n    address = {}\n    port = {port}{ssl}\n  }}\n",
        addresses.join(" ")
    )
}
