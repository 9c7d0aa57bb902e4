//! The order of the crates, read from cargo itself: model ◀ {probe, infer, mailflow, netdb, i18n,
//! route, report} ◀ app ◀ {cli, desktop}, and nothing else.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use cargo_metadata::{Metadata, MetadataCommand};

/// The crates between the model and the use cases; none may know another.
const MIDDLE: &[&str] = &["probe", "infer", "mailflow", "netdb", "i18n", "route", "report"];

/// What a crate of ours may depend on.
fn allowed(name: &str) -> BTreeSet<&'static str> {
    match name {
        "model" => BTreeSet::new(),
        "app" => MIDDLE.iter().copied().chain(["model"]).collect(),
        // The programs print: they need the words and the report's types, and no way around `app`.
        "cli" | "desktop" => BTreeSet::from(["app", "i18n", "model"]),
        // The lab knows the programs by the contract alone.
        "tests" => BTreeSet::new(),
        name if MIDDLE.contains(&name) => BTreeSet::from(["model"]),
        name => panic!("waypost-{name} has no place in the order of the crates"),
    }
}

fn metadata() -> Metadata {
    MetadataCommand::new().exec().expect("cargo metadata")
}

/// Our crates, without their common prefix, and what they name in Cargo.toml, in tests as well.
fn edges(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let ours = |name: &str| name.strip_prefix("waypost-").map(str::to_owned);
    metadata
        .workspace_packages()
        .into_iter()
        .filter_map(|package| {
            let dependencies =
                package.dependencies.iter().filter_map(|one| ours(&one.name)).collect();
            Some((ours(&package.name)?, dependencies))
        })
        .collect()
}

/// The names of everything that `package` is linked with.
fn linked(metadata: &Metadata, package: &str) -> BTreeSet<String> {
    let graph = metadata.resolve.as_ref().expect("a resolved graph");
    let name = |id| metadata[id].name.to_string();
    let start = metadata.workspace_packages().into_iter().find(|one| *one.name == package);
    let mut queue = VecDeque::from([start.expect("a package of ours").id.clone()]);
    let mut seen = BTreeSet::new();
    while let Some(id) = queue.pop_front() {
        let node = graph.nodes.iter().find(|node| node.id == id).expect("a node of the graph");
        for dependency in &node.deps {
            let normal = dependency
                .dep_kinds
                .iter()
                .any(|info| info.kind == cargo_metadata::DependencyKind::Normal);
            if normal && seen.insert(name(&dependency.pkg)) {
                queue.push_back(dependency.pkg.clone());
            }
        }
    }
    seen
}

#[test]
fn crates_know_only_what_lies_below_them() {
    let edges = edges(&metadata());
    for needed in ["model", "probe", "infer", "app", "cli"] {
        assert!(edges.contains_key(needed), "waypost-{needed} is not in the workspace");
    }
    for (name, dependencies) in &edges {
        let allowed = allowed(name);
        for dependency in dependencies {
            assert!(
                allowed.contains(dependency.as_str()),
                "waypost-{name} depends on waypost-{dependency}, against the order of the crates"
            );
        }
    }
}

#[test]
fn the_command_line_links_no_window() {
    let linked = linked(&metadata(), "waypost-cli");
    let window: Vec<&String> = linked
        .iter()
        .filter(|name| ["gtk", "webkit", "tauri", "wry"].iter().any(|part| name.contains(part)))
        .collect();
    assert!(window.is_empty(), "waypost links {window:?}");
}

#[test]
fn inference_has_no_way_to_the_network() {
    let linked = linked(&metadata(), "waypost-infer");
    for name in ["tokio", "socket2", "mio", "hyper", "reqwest", "rustls", "nix", "libc"] {
        assert!(!linked.contains(name), "waypost-infer links {name}");
    }
}

#[test]
fn inference_reads_no_clock_file_or_environment() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/infer/src");
    let mut read = 0;
    for entry in fs::read_dir(sources).expect("the sources of infer") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a source file");
        for ambient in
            ["std::time", "std::fs", "std::env", "std::io", "std::process", "std::thread"]
        {
            assert!(!text.contains(ambient), "{} uses {ambient}", path.display());
        }
        for socket in ["TcpStream", "UdpSocket", "TcpListener", "ToSocketAddrs"] {
            assert!(!text.contains(socket), "{} uses {socket}", path.display());
        }
        read += 1;
    }
    assert!(read > 5, "only {read} sources were read");
}
