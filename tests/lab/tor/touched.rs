//! Whether anything went to the Tor network: packets tell, not the program that says it sent none.

use std::process::Command;

use anyhow::{Context as _, Result};

use super::{Tor, nodes};
use crate::netns::Netns;

const COUNTER: [&str; 3] = ["inet", "watch_tor", "sent"];

/// Counts from now on what the client sends to Tor's nodes.
pub(crate) fn watch(ns: &Netns) -> Result<()> {
    let nodes: Vec<&str> = nodes::addresses().collect();
    let [family, table, counter] = COUNTER;
    ns.nft(&format!(
        "table {family} {table} {{\n counter {counter} {{\n }}\n chain rules {{\n  \
         type filter hook prerouting priority -300\n  \
         iifname lan ip daddr {{ {} }} counter name {counter}\n }}\n}}\n",
        nodes.join(", ")
    ))
}

/// How many packets were counted; none where nothing was watched.
pub(crate) fn touched(ns: &Netns, tor: Tor) -> Result<u64> {
    if tor == Tor::Off {
        return Ok(0);
    }
    let mut command = Command::new("nft");
    command.args(["--json", "list", "counter"]).args(COUNTER);
    let output = ns.within(|| Ok(command.output()?))?;
    let listed: serde_json::Value = serde_json::from_slice(&output.stdout)
        .with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let entries = listed["nftables"].as_array().context("nft lists nothing")?;
    let count = entries.iter().find_map(|entry| entry["counter"]["packets"].as_u64());
    count.context("nft lists no counter")
}
