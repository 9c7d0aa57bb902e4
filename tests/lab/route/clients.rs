//! Programs that people use, sent through the doors.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use super::door::Doors;
use crate::client::told;
use crate::servers;
use crate::tor::nodes::{Kind, NODES};
use crate::world::World;

/// A mail program in fifty lines of Python.
const MAIL: &str = include_str!("mail.py");

/// libproxy 0.4 with its WebKit engine crashes in about one run of ten as it ends, mostly after it has
/// answered.
const TRIES: usize = 8;

/// Whether the provider's page comes through the proxy.
pub(super) fn page(world: &World, doors: &Doors) -> Result<bool> {
    page_through(world, &socks(doors))
}

/// The same through any proxy, as curl is told of it.
pub(crate) fn page_through(world: &World, proxy: &str) -> Result<bool> {
    let output = world.curl(proxy, &["--max-time", "10", "https://mail.example.test/"])?;
    Ok(String::from_utf8_lossy(&output.stdout).contains("mail.example.test"))
}

/// Where a program is led that knows nothing but the PAC file: libproxy runs the file in an engine.
pub(super) fn led(world: &World, doors: &Doors, url: &str) -> Result<String> {
    let mut command = world.client_command(Path::new("proxy"), &[url]);
    let file = format!("pac+{}", doors.pac);
    command.env("http_proxy", &file).env("https_proxy", &file);
    for _ in 0..TRIES {
        let output = world.net.client.within(|| Ok(command.output()?));
        let output = output.context("package libproxy-tools")?;
        let proxy = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if !proxy.is_empty() {
            return Ok(proxy);
        }
        ensure!(output.status.signal().is_some(), "libproxy: {}", told(&output));
    }
    bail!("libproxy crashed {TRIES} times")
}

/// Whether the provider's page comes by the PAC file's word.
pub(super) fn page_by_pac(world: &World, doors: &Doors) -> Result<bool> {
    let proxy = led(world, doors, "https://mail.example.test/")?;
    ensure!(proxy == format!("socks5://{}", doors.socks), "the PAC file leads to {proxy:?}");
    // Whoever goes by a PAC file leaves the name to the proxy, for which curl has a word of its own.
    page(world, doors)
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
    ensure!(page_by_pac(world, doors)?, "no page of the provider's by the PAC file");
    for (url, meant) in [
        ("https://MAIL.example.test/", format!("socks5://{}", doors.socks)),
        ("https://control-a.test/", "direct://".to_owned()),
        ("https://notexample.test/", "direct://".to_owned()),
    ] {
        let proxy = led(world, doors, url)?;
        ensure!(proxy == meant, "the PAC file leads {url} to {proxy:?}");
    }
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
pub(crate) fn met_exits_alone() -> Result<Vec<String>> {
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
