//! What a client has to be told to use the network.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::nodes::{DIR_PORT, Kind, NODES, Node, OR_PORT, listed};
use super::{meek, root};
use crate::names::FRONT;

/// Reads a file of a node.
fn of(node: &Node, file: &str) -> Result<String> {
    let path = root().join(node.name).join(file);
    fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// The second word of a file of the kind `nickname FINGERPRINT`.
fn identity(node: &Node, file: &str) -> Result<String> {
    let text = of(node, file)?;
    let word = text.split_whitespace().nth(1);
    Ok(word.with_context(|| format!("{file} of {} is empty", node.name))?.to_owned())
}

/// The fingerprint of the key by which an authority votes.
fn voter(node: &Node) -> Result<String> {
    let text = of(node, "keys/authority_certificate")?;
    let line = text.lines().find_map(|line| line.strip_prefix("fingerprint "));
    Ok(line.context("an authority's certificate without a fingerprint")?.to_owned())
}

/// The lines of a torrc that name the authorities.
pub(super) fn authorities() -> Result<String> {
    let mut lines = String::new();
    for node in NODES.iter().filter(|node| node.kind == Kind::Authority) {
        lines.push_str(&format!(
            "DirAuthority {} orport={OR_PORT} no-v2 v3ident={} {}:{DIR_PORT} {}\n",
            node.name,
            voter(node)?,
            node.address,
            identity(node, "fingerprint")?,
        ));
    }
    Ok(lines)
}

/// The network as arti's configuration describes one.
fn network() -> Result<String> {
    let voters: Vec<String> = NODES
        .iter()
        .filter(|node| node.kind == Kind::Authority)
        .map(|node| Ok(format!("\"{}\"", voter(node)?)))
        .collect::<Result<_>>()?;
    let mut text = format!("[tor_network.authorities]\nv3idents = [{}]\n", voters.join(", "));
    for node in listed() {
        text.push_str(&format!(
            "\n[[tor_network.fallback_caches]]\nrsa_identity = \"{}\"\ned_identity = \"{}\"\n\
             orports = [\"{}:{OR_PORT}\"]\n",
            identity(node, "fingerprint")?,
            identity(node, "fingerprint-ed25519")?,
            node.address,
        ));
    }
    Ok(text)
}

/// The lines by which the bridges are entered, the plain one first.
pub(crate) fn bridges() -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for node in NODES {
        match node.kind {
            Kind::Bridge => {
                let fingerprint = identity(node, "fingerprint")?;
                lines.push(format!("{}:{OR_PORT} {fingerprint}", node.address));
            }
            Kind::Obfs4Bridge => {
                let secrets = of(node, "pt_state/obfs4_bridgeline.txt")?;
                let secret = secrets.split_whitespace().find(|word| word.starts_with("cert="));
                lines.push(format!(
                    "obfs4 {}:{} {} {} iat-mode=0",
                    node.address,
                    node.port(),
                    identity(node, "fingerprint")?,
                    secret.context("obfs4proxy left no line for its bridge")?,
                ));
            }
            _ => {}
        }
    }
    Ok(lines)
}

/// The fingerprint of the plain bridge.
pub(super) fn plain_fingerprint() -> Result<String> {
    let bridge = NODES.iter().find(|node| node.kind == Kind::Bridge);
    identity(bridge.context("the network has no plain bridge")?, "fingerprint")
}

/// The provider's onion address.
pub(crate) fn onion() -> Result<String> {
    let services = NODES.iter().find(|node| node.kind == Kind::Services);
    let text = of(services.context("no node keeps the onion services")?, "onion/hostname")?;
    Ok(text.trim().to_owned())
}

/// Writes the description of the network into `folder`, and hands back the `[tor]` table of a profile
/// in the same folder.
pub(crate) fn profile(folder: &Path) -> Result<String> {
    fs::write(folder.join("tor-network.toml"), network()?)?;
    let bridges: Vec<String> = bridges()?.iter().map(|line| format!("\"{line}\"")).collect();
    Ok(format!(
        "[tor]\ndirectory = \"tor-network.toml\"\nbridges = [{}]\n\
         transports = {{ obfs4 = \"/usr/bin/obfs4proxy\" }}\n\
         moat = {}\n",
        bridges.join(", "),
        meek::moat("moat", &[FRONT.0]),
    ))
}
