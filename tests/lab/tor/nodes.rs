//! Who is who in the lab's Tor network.

/// What a node does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// Votes on who is in the network.
    Authority,
    /// Passes traffic on, and out of the network.
    Relay,
    /// A way in that the directory does not name.
    Bridge,
    /// The same, behind obfs4.
    Obfs4Bridge,
    /// No relay: it keeps the provider's onion services.
    Services,
}

/// One process of tor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) name: &'static str,
    /// An address of its own, in a real network of the country the name tells: programs which choose
    /// exits by country look it up.
    pub(crate) address: &'static str,
    pub(crate) kind: Kind,
}

impl Node {
    /// Where it takes connections of Tor, which is also where a censor looks for it.
    pub(crate) const fn port(&self) -> u16 {
        match self.kind {
            Kind::Obfs4Bridge => OBFS4_PORT,
            _ => OR_PORT,
        }
    }
}

/// Tor's usual port.
pub(crate) const OR_PORT: u16 = 9001;
/// Where authorities hand out directories.
pub(crate) const DIR_PORT: u16 = 9030;
/// Where the obfs4 bridge is met.
pub(crate) const OBFS4_PORT: u16 = 8443;

const fn node(name: &'static str, address: &'static str, kind: Kind) -> Node {
    Node { name, address, kind }
}

/// All of them. No two share a /16, as Tor's path rules want it.
pub(crate) const NODES: &[Node] = &[
    node("authority1", "45.79.10.1", Kind::Authority),
    node("authority2", "139.162.10.1", Kind::Authority),
    node("authority3", "172.104.10.1", Kind::Authority),
    node("germany", "5.9.10.1", Kind::Relay),
    node("france", "51.15.10.1", Kind::Relay),
    node("netherlands", "37.48.64.10", Kind::Relay),
    node("sweden", "46.227.64.10", Kind::Relay),
    node("iceland", "185.100.84.10", Kind::Relay),
    node("latvia", "94.140.112.10", Kind::Relay),
    node("bridge", "95.216.10.1", Kind::Bridge),
    node("obfs4", "88.99.10.1", Kind::Obfs4Bridge),
    node("services", "198.18.70.1", Kind::Services),
];

/// Those that a directory of the network names.
pub(crate) fn listed() -> impl Iterator<Item = &'static Node> {
    NODES.iter().filter(|node| matches!(node.kind, Kind::Authority | Kind::Relay))
}

/// The addresses of all nodes.
pub(crate) fn addresses() -> impl Iterator<Item = &'static str> {
    NODES.iter().map(|node| node.address)
}
