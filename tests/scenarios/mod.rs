//! The table: every way of interfering the lab knows, and what waypost has to say about it.

mod control;
mod dns;
mod http;
mod link;
mod mail;
mod provider;
mod sender;
mod tcp;
mod tls;
mod tor;

use anyhow::{Context as _, Result};

use crate::scenario::Scenario;

/// Someone who writes with Proton.
const PROTON: &str = "you@proton.me";

/// Every scenario, in the order of the table.
pub(crate) fn all() -> impl Iterator<Item = &'static Scenario> {
    [
        control::SCENARIOS,
        link::SCENARIOS,
        dns::SCENARIOS,
        tcp::SCENARIOS,
        tls::SCENARIOS,
        http::SCENARIOS,
        mail::SCENARIOS,
        provider::SCENARIOS,
        sender::SCENARIOS,
        tor::SCENARIOS,
    ]
    .into_iter()
    .flatten()
}

/// The scenario of that name.
pub(crate) fn find(name: &str) -> Result<&'static Scenario> {
    all()
        .find(|scenario| scenario.name == name)
        .with_context(|| format!("no scenario {name} (`waypost-lab list` shows them)"))
}
