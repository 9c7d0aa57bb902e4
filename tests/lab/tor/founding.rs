//! Founding the network: keys, votes, and a consensus that names everyone.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, bail};
use nix::fcntl::{Flock, FlockArg};

use super::nodes::{self, DIR_PORT, Kind, NODES, Node, listed};
use super::torrc::Phase;
use super::{Network, copy, directory, is_up, root, torrc};
use crate::netns::{self, Netns};
use crate::runner;
use crate::servers;

/// A consensus is good for a day; one that is half as old is replaced, so that none runs out in mid-run.
const GOOD_FOR: Duration = Duration::from_secs(12 * 3600);
/// What stands in for the authorities while their fingerprints are asked for.
const NOBODY: &str = "DirAuthority nobody 127.0.0.1:1 ffffffffffffffffffffffffffffffffffffffff\n";
/// Kilobytes a second that every relay is said to carry.
const SPEED: u32 = 1000;
/// The recipe that a kept network was made by.
const RECIPE: &str = "recipe";

/// Where the founded network is kept from run to run.
pub(crate) fn kept() -> PathBuf {
    shelf().join("network")
}

fn shelf() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/lab-tor")
}

/// All that a node's settings are made of: a network made by another recipe is not used again.
fn recipe() -> String {
    let settings =
        |phase| NODES.iter().map(move |node| torrc::torrc(node, "/".as_ref(), "", phase));
    settings(Phase::Founding).chain(settings(Phase::Kept)).collect()
}

/// Founds the network unless a good one is there; whoever comes meanwhile waits.
pub(crate) fn ensure_founded() -> Result<()> {
    fs::create_dir_all(shelf())?;
    let lock = File::create(shelf().join("lock"))?;
    let _lock = Flock::lock(lock, FlockArg::LockExclusive)
        .map_err(|(_, error)| error)
        .context("waiting for whoever founds the Tor network")?;
    if is_good(&kept()) {
        return Ok(());
    }
    runner::inside(&["inside", "found-tor"]).context("founding the Tor network")?;
    Ok(())
}

fn is_good(kept: &Path) -> bool {
    let file = kept.join(RECIPE);
    let age = fs::metadata(&file)
        .and_then(|data| data.modified())
        .ok()
        .and_then(|made| SystemTime::now().duration_since(made).ok());
    age.is_some_and(|age| age < GOOD_FOR) && fs::read_to_string(&file).is_ok_and(|r| r == recipe())
}

/// Founds the network; what runs as init of a lab of its own.
pub(crate) fn found() -> Result<()> {
    crate::world::private_run()?;
    let ns = Netns::create("internet")?;
    let addresses: String =
        nodes::addresses().map(|address| format!("addr add {address}/32 dev lo\n")).collect();
    ns.ip(&format!("link set lo up\n{addresses}"))?;
    servers::directory("tor")?;
    fs::write(root().join("resolv.conf"), torrc::resolv_conf())?;
    for node in NODES.iter().filter(|node| node.kind == Kind::Authority) {
        keys(&ns, node).with_context(|| format!("making the keys of {}", node.name))?;
    }
    let network = Network::launch(&ns, &directory::authorities()?, Phase::Founding)?;
    network.wait(|node| node.kind == Kind::Services || fingerprint(node).is_some())?;
    fs::write(root().join(torrc::BANDWIDTHS), bandwidths()?)?;
    network.wait(|node| match node.kind {
        Kind::Authority => knows_all(node) && is_settled(node),
        Kind::Relay => donor().is_some(),
        Kind::Obfs4Bridge => has(node, "pt_state/obfs4_bridgeline.txt"),
        Kind::Services => has(node, "onion/hostname"),
        Kind::Bridge => true,
    })?;
    let donor = donor().context("no relay knows the network any more")?;
    network.stop()?;
    for node in NODES.iter().filter(|node| node.name != donor.name) {
        same_directory(donor, node).with_context(|| format!("the directory of {}", node.name))?;
    }
    fs::write(root().join(RECIPE), recipe())?;
    let fresh = shelf().join("fresh");
    for old in [&fresh, &kept()] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    copy(&root(), &fresh)?;
    Ok(fs::rename(fresh, kept())?)
}

/// A relay that has the whole directory.
fn donor() -> Option<&'static Node> {
    let relays = || NODES.iter().filter(|node| node.kind == Kind::Relay);
    relays().find(|node| is_up(node) && knows_all(node) && is_settled(node))
}

fn has(node: &Node, file: &str) -> bool {
    fs::metadata(root().join(node.name).join(file)).is_ok_and(|data| data.len() > 0)
}

/// Gives a node the directory of another in place of its own: all are to go by the same consensus.
fn same_directory(from: &Node, to: &Node) -> Result<()> {
    const NAMES: [&str; 2] = ["cached-", "unverified-"];
    let [from, to] = [from, to].map(|node| root().join(node.name));
    let files = |folder: &Path| -> Result<Vec<PathBuf>> {
        let all = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
        let named = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| NAMES.iter().any(|start| name.starts_with(start)))
        };
        Ok(all.filter(named).collect())
    };
    for old in files(&to)? {
        // Some are folders, of what else was served.
        if old.is_dir() { fs::remove_dir_all(old)? } else { fs::remove_file(old)? }
    }
    for file in files(&from)?.iter().filter(|file| file.is_file()) {
        copy(file, &to)?;
    }
    Ok(())
}

/// An authority's keys, and beside them the fingerprint of the relay that it also is.
fn keys(ns: &Netns, node: &Node) -> Result<()> {
    let home = root().join(node.name);
    let keys = home.join("keys");
    fs::create_dir_all(&keys)?;
    for folder in [&home, &keys] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    let mut gencert = Command::new("tor-gencert");
    gencert
        .args(["--create-identity-key", "-m", "12", "--passphrase-fd", "0"])
        .args(["-a", &format!("{}:{DIR_PORT}", node.address)])
        .arg("-i")
        .arg(keys.join("authority_identity_key"))
        .arg("-s")
        .arg(keys.join("authority_signing_key"))
        .arg("-c")
        .arg(keys.join("authority_certificate"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = gencert.spawn().context("starting tor-gencert (package tor)")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(b"\n")?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("tor-gencert: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let file = root().join(format!("{}.torrc", node.name));
    fs::write(&file, torrc::torrc(node, &root(), NOBODY, Phase::Founding))?;
    ns.within(|| {
        netns::run(Command::new("tor").arg("-f").arg(&file).args(["--list-fingerprint", "--quiet"]))
    })
}

/// The relays' speeds, as something that measures them would tell: all alike. Left to what each has seen
/// of itself in its first seconds, one could come to 1 kB/s and all others to none; then it alone is
/// chosen for every place of a circuit, and a client whose guard it is finds no rendezvous point.
fn bandwidths() -> Result<String> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let lines = listed().filter_map(fingerprint).map(|id| format!("node_id=${id} bw={SPEED}\n"));
    Ok(format!("{now}\n{}", lines.collect::<String>()))
}

/// A relay's fingerprint, once it has one.
fn fingerprint(node: &Node) -> Option<String> {
    let text = fs::read_to_string(root().join(node.name).join("fingerprint")).ok()?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

/// Whether the consensus that the node keeps was made in the rhythm that goes on: by it Tor tells how
/// long an onion service stays in one place, and arti has to come to the same.
fn is_settled(node: &Node) -> bool {
    let file = root().join(node.name).join("cached-microdesc-consensus");
    let text = fs::read_to_string(file).unwrap_or_default();
    let second = |key: &str| {
        let clock = text.lines().find_map(|line| line.strip_prefix(key))?.split(' ').next_back()?;
        clock.split(':').try_fold(0, |sum, part| Some(sum * 60 + part.parse::<i32>().ok()?))
    };
    let rhythm = second("fresh-until ").zip(second("valid-after ")).map(|(to, from)| to - from);
    rhythm.is_some_and(|rhythm| rhythm.rem_euclid(24 * 3600) == torrc::RHYTHM)
}

/// Whether the consensus that the node keeps names everyone it should, the exits as equally fast.
fn knows_all(node: &Node) -> bool {
    let file = root().join(node.name).join("cached-microdesc-consensus");
    let text = fs::read_to_string(file).unwrap_or_default();
    let count = |start: &str, word: &str| {
        let lines = text.lines().filter(|line| line.starts_with(start));
        lines.filter(|line| line.split(' ').any(|part| part == word)).count()
    };
    let relays = NODES.iter().filter(|node| node.kind == Kind::Relay).count();
    let speed = format!("Bandwidth={SPEED}");
    count("r ", "r") == listed().count()
        && count("s ", "Exit") >= relays
        // Of authorities no speed is believed: as in the public network they carry next to nothing.
        && count("w ", &speed) >= relays
}
