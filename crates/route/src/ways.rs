//! The ways into Tor: to its relays, or over bridges, grouped by their transport.

use crate::{bridges::BridgeLine, wire::Program};
use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};
pub(crate) use waypost_model::{BRIDGE_WAY as BRIDGE, DIRECT_WAY as DIRECT};

/// Transports in the order in which they are tried: what is quick first, and what only helps where
/// the rest is cut, since it is slow or dear for others, last.
const ORDER: &[&str] = &[DIRECT, BRIDGE, "obfs4", "webtunnel", "snowflake", "meek_lite"];

/// The programs that speak a transport, by the names under which they are packaged.
const PROGRAMS: &[(&str, &[&str])] = &[
    ("obfs4", &["obfs4proxy", "lyrebird"]),
    ("meek_lite", &["obfs4proxy", "lyrebird"]),
    ("webtunnel", &["webtunnel-client", "lyrebird"]),
    ("snowflake", &["snowflake-client"]),
];

/// Where programs lie even if the path of a desktop session does not say so.
const PLACES: &[&str] = &["/usr/bin", "/usr/local/bin", "/usr/libexec/tor", "/opt/homebrew/bin"];

/// One way.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    /// `direct`, `bridge`, or the name of the transport.
    pub(crate) name: String,
    /// The bridges; none for the relays themselves.
    pub(crate) bridges: Vec<BridgeLine>,
    /// What speaks the transport.
    pub(crate) speaker: Speaker,
}

/// What speaks a way's transport.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Speaker {
    /// Nothing needs to.
    Tor,
    /// A program.
    Program(Program),
    /// A program of this name, which is not there.
    Missing(String),
}

/// The ways that there are, in the order in which to try them: the usual one, but those named in
/// `order` in theirs. `programs` are looked at before the usual places.
pub(crate) fn ways(
    bridges: &[BridgeLine],
    programs: &BTreeMap<String, PathBuf>,
    order: &[String],
) -> Vec<Way> {
    let mut by_name: BTreeMap<&str, Vec<BridgeLine>> = BTreeMap::new();
    for bridge in bridges {
        let name = if bridge.transport() == DIRECT { BRIDGE } else { bridge.transport() };
        by_name.entry(name).or_default().push(bridge.clone());
    }
    let direct = Way { name: DIRECT.to_owned(), bridges: Vec::new(), speaker: Speaker::Tor };
    let mut ways: Vec<Way> = by_name
        .into_iter()
        .map(|(name, bridges)| Way {
            name: name.to_owned(),
            bridges,
            speaker: speaker(name, programs),
        })
        .collect();
    ways.insert(0, direct);
    let mut named = order.iter().map(String::as_str);
    let here: Vec<&str> = ORDER
        .iter()
        .filter_map(
            |usual| if order.iter().any(|name| name == usual) { named.next() } else { Some(usual) },
        )
        .collect();
    ways.sort_by_key(|way| here.iter().position(|name| *name == way.name).unwrap_or(here.len()));
    ways
}

/// What speaks a transport here.
pub(crate) fn speaker(transport: &str, programs: &BTreeMap<String, PathBuf>) -> Speaker {
    if transport == BRIDGE {
        return Speaker::Tor;
    }
    let usual = PROGRAMS.iter().find(|(name, _)| *name == transport).map_or(&[][..], |(_, p)| *p);
    let path = match programs.get(transport) {
        Some(named) if runs(named) => Some(named.clone()),
        // Who names a program wants that one, not another that happens to lie about.
        Some(named) => return Speaker::Missing(named.display().to_string()),
        None => usual.iter().find_map(|name| find(name)),
    };
    match path {
        Some(path) => Speaker::Program(Program {
            protocols: vec![transport.to_owned()],
            path,
            arguments: Vec::new(),
        }),
        None => Speaker::Missing((*usual.first().unwrap_or(&transport)).to_owned()),
    }
}

fn find(name: &str) -> Option<PathBuf> {
    let own = env::current_exe().ok().and_then(|path| path.parent().map(Path::to_owned));
    let path = env::var_os("PATH").unwrap_or_default();
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    own.into_iter()
        .chain(PLACES.iter().map(PathBuf::from))
        .chain(env::split_paths(&path).filter(|folder| folder.is_absolute()))
        .map(|folder| folder.join(&name))
        .find(|path| runs(path))
}

#[cfg(unix)]
fn runs(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn runs(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINGERPRINT: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

    fn bridges() -> Vec<BridgeLine> {
        [
            format!("snowflake 192.0.2.3:80 {FINGERPRINT}"),
            format!("192.0.2.7:443 {FINGERPRINT}"),
            format!("obfs4 192.0.2.7:443 {FINGERPRINT} cert={} iat-mode=0", "A".repeat(70)),
            format!("obfs4 192.0.2.8:443 {FINGERPRINT} cert={} iat-mode=0", "A".repeat(70)),
            format!("oddity 192.0.2.9:443 {FINGERPRINT}"),
        ]
        .map(|line| line.parse().unwrap())
        .to_vec()
    }

    #[test]
    fn bridges_are_grouped_by_transport_and_what_is_quick_comes_first() {
        let ways = ways(&bridges(), &BTreeMap::new(), &[]);
        let found: Vec<_> = ways.iter().map(|way| (&*way.name, way.bridges.len())).collect();
        assert_eq!(
            found,
            [("direct", 0), ("bridge", 1), ("obfs4", 2), ("snowflake", 1), ("oddity", 1)]
        );
        assert_eq!(ways[1].speaker, Speaker::Tor);
        assert_eq!(ways[4].speaker, Speaker::Missing("oddity".to_owned()));
    }

    #[test]
    fn what_helps_best_here_changes_places_with_what_usually_does() {
        let order = ["snowflake", "obfs4"].map(str::to_owned);
        let ways = ways(&bridges(), &BTreeMap::new(), &order);
        let found: Vec<_> = ways.iter().map(|way| &*way.name).collect();
        assert_eq!(found, ["direct", "bridge", "snowflake", "obfs4", "oddity"]);
    }

    #[test]
    fn a_named_program_is_used_or_named_as_missing() {
        let here = env::current_exe().unwrap();
        let named = |path: &Path| BTreeMap::from([("obfs4".to_owned(), path.to_owned())]);
        let Speaker::Program(program) = speaker("obfs4", &named(&here)) else { panic!() };
        assert_eq!(program.path, here);
        let missing = here.with_file_name("not-there");
        let name = missing.display().to_string();
        assert_eq!(speaker("obfs4", &named(&missing)), Speaker::Missing(name));
    }
}
