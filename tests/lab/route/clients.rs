//! Programs that people use, sent through the doors.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::door::Doors;
use crate::client::told;
use crate::servers;
use crate::tor::nodes::{Kind, NODES};
use crate::world::World;

/// A mail program in fifty lines of Python.
const MAIL: &str = include_str!("mail.py");

/// Whether the provider's page comes through the proxy.
pub(super) fn page(world: &World, doors: &Doors) -> Result<bool> {
    let output = world.curl(&socks(doors), &["--max-time", "10", "https://mail.example.test/"])?;
    Ok(String::from_utf8_lossy(&output.stdout).contains("mail.example.test"))
}

/// Whether the mailboxes answer through their forward.
pub(super) fn forward(world: &World, doors: &Doors) -> Result<bool> {
    let door = door(doors, "imap.example.test:993")?;
    let url = "imaps://imap.example.test:993/";
    let to = format!("imap.example.test:993:{door}");
    let output =
        world.curl("", &["--max-time", "10", "--connect-to", &to, "--request", "NOOP", url])?;
    Ok(output.status.success())
}

/// What curl has to be told to go through the proxy.
pub(super) fn socks(doors: &Doors) -> String {
    format!("socks5h://{}", doors.socks)
}

fn door<'a>(doors: &'a Doors, server: &str) -> Result<&'a str> {
    let found = doors.forwards.iter().find(|(to, _)| to == server);
    Ok(&found.with_context(|| format!("no forward leads to {server}"))?.1)
}

/// Sends curl and Python's own mail modules through every door; none of them knows of Tor.
pub(super) fn prove(world: &World, doors: &Doors) -> Result<()> {
    let proxy = socks(doors);
    ensure!(page(world, doors)?, "no page of the provider's through the proxy");
    for url in ["imaps://imap.example.test/", "smtps://smtp.example.test/"] {
        let output = world.curl(&proxy, &["--request", "NOOP", url])?;
        ensure!(output.status.success(), "{url} through the proxy: {}", told(&output));
    }
    refusals(world, doors)?;
    let script = world.curl("", &[&doors.pac])?;
    let script = String::from_utf8_lossy(&script.stdout).into_owned();
    let leads = format!("return \"SOCKS5 {}\";", doors.socks);
    ensure!(script.contains(&leads) && script.contains("example.test"), "the PAC file: {script}");
    let roots = servers::path("client/ca.pem").display().to_string();
    mail(world, &["socks", &doors.socks, &roots])?;
    let pairs: Vec<String> =
        doors.forwards.iter().map(|(server, door)| format!("{server}={door}")).collect();
    let pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
    mail(world, &[&["forwards", &roots], &pairs[..]].concat())
}

/// Addresses, strangers and port 25 are not let through.
fn refusals(world: &World, doors: &Doors) -> Result<()> {
    let proxy = socks(doors);
    for url in [
        "https://control-a.test/",
        "https://203.0.113.10/",
        "http://localhost/",
        "smtp://mx1.example.test:25/",
    ] {
        let output = world.curl(&proxy, &[url])?;
        ensure!(!output.status.success(), "the proxy lets {url} through");
    }
    Ok(())
}

fn mail(world: &World, arguments: &[&str]) -> Result<()> {
    let file = servers::path("client/mail.py");
    fs::write(&file, MAIL)?;
    let file = file.display().to_string();
    // Debian's own, which has Debian's modules.
    let python = Path::new("/usr/bin/python3");
    let mut command = world.client_command(python, &[&[file.as_str()], arguments].concat());
    let output = world.net.client.within(|| Ok(command.output()?))?;
    let how = arguments.first().unwrap_or(&"");
    ensure!(output.status.success(), "mail through {how}: {}", told(&output));
    Ok(())
}

/// Every address that dovecot and postfix met; only an exit of Tor may be among them.
pub(super) fn met_exits_alone() -> Result<Vec<String>> {
    let exits: Vec<&str> =
        NODES.iter().filter(|node| node.kind == Kind::Relay).map(|node| node.address).collect();
    let mut met = Vec::new();
    for (log, mark, end) in
        [("mailbox.log", "rip=", ','), ("mail-postfix.log", "connect from unknown[", ']')]
    {
        let text = fs::read_to_string(servers::path("log").join(log))?;
        let here: Vec<String> = text
            .lines()
            .filter_map(|line| Some(line.split_once(mark)?.1.split(end).next()?.to_owned()))
            .collect();
        ensure!(!here.is_empty(), "{log} tells of nobody");
        met.extend(here);
    }
    met.sort();
    met.dedup();
    let stranger = met.iter().find(|address| !exits.contains(&address.as_str()));
    ensure!(stranger.is_none(), "the provider met {stranger:?}, which is no exit");
    Ok(met)
}
