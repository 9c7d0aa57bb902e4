//! Is the Tor network what it says it is? A report about it proves nothing before that.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use super::nodes::{Kind, NODES};
use super::reference::Reference;
use super::{Tor, onion};
use crate::censor::Censors;
use crate::client::told;
use crate::look::{Seen, expect};
use crate::servers;
use crate::world::World;

/// Starts the network and shows, by Debian's tor and curl, what stands in it and what gets through.
pub(crate) fn prove(say: impl Fn(&str)) -> Result<()> {
    let started = Instant::now();
    let world = World::boot(&Censors::new(), Tor::Running)?;
    say(&format!("a lab with its Tor network is up in {:.1} s", started.elapsed().as_secs_f64()));
    for node in NODES.iter().filter(|node| node.kind != Kind::Services) {
        expect(node.name, world.tcp(node.address, node.port())?, Seen::Connected)?;
    }
    let reference = Reference::start(&world)?;
    say(&format!("Debian's tor has circuits after {:.1} s", reference.took.as_secs_f64()));
    let onion = onion()?;
    let proxy = reference.proxy();
    for (what, url) in [
        ("the provider's page", "https://mail.example.test/"),
        ("its onion service", &format!("http://{onion}/")),
    ] {
        let output = world.curl(&proxy, &[url])?;
        let page = String::from_utf8_lossy(&output.stdout);
        ensure!(page.contains("mail.example.test"), "{what} through Tor: {}", told(&output));
    }
    for (what, url) in [
        ("its mailboxes", "imaps://imap.example.test/".to_owned()),
        ("its submission", "smtps://smtp.example.test/".to_owned()),
        ("its mailboxes as an onion service", format!("imap://{onion}:143/")),
        ("its submission as an onion service", format!("smtp://{onion}:587/")),
    ] {
        // A greeting and a goodbye are enough: what mailboxes hold is nobody's business here.
        let output = world.curl(&proxy, &["--request", "NOOP", &url])?;
        ensure!(output.status.success(), "{what} through Tor: {}", told(&output));
    }
    let refused = world.curl(&proxy, &["--request", "NOOP", "smtp://mx1.example.test:25/"])?;
    ensure!(!refused.status.success(), "an exit lets port 25 through");
    let exits: Vec<&str> =
        NODES.iter().filter(|node| node.kind == Kind::Relay).map(|node| node.address).collect();
    let log = std::fs::read_to_string(servers::path("log/mail-postfix.log"))?;
    let from =
        log.lines().find_map(|line| line.split_once("connect from unknown[")?.1.split(']').next());
    let from = from.context("postfix met nobody")?;
    ensure!(exits.contains(&from), "postfix met {from}, which is no exit");
    say(&format!(
        "page, mailboxes, submission and onion services answer; postfix met the exit {from}"
    ));
    Ok(())
}
