//! What this computer says of its own network. Nothing is sent, and no address of its own is kept.
//!
//! Whether there is a default route, and what it leaves by, is asked of the kernel by connecting a
//! UDP socket to an address that belongs to nobody: that sends nothing, works for every user on every
//! system, and follows policy routing, which route tables read from files do not show (a VPN such as
//! WireGuard's puts its default route into a table of its own). The reasons are in
//! `docs/decisions/0004-link-facts.md`.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;
mod proxy;

#[cfg(not(target_os = "linux"))]
use elsewhere as system;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(not(unix))]
pub(crate) use elsewhere::resolvers;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use waypost_model::{Link, LinkFacts, LinkKind};

/// Addresses kept for documentation (RFC 5737, RFC 3849): only a default route leads there.
const NOBODY_V4: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
const NOBODY_V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));

/// An interface of this computer.
struct Interface {
    name: String,
    /// The system's number for it, which scopes link-local addresses.
    index: u32,
    /// Whether it is switched on and has a carrier.
    up: bool,
    loopback: bool,
    addresses: Vec<IpAddr>,
    kind: LinkKind,
}

/// Reads interfaces, routes, the number of resolvers and proxy settings.
///
/// Proxies come from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, in either case, with
/// `NO_PROXY`) and from the system's settings on Windows and macOS. What a Linux desktop keeps in a
/// settings store of its own is not read.
#[must_use]
pub fn link() -> Link {
    let interfaces = system::interfaces();
    let leaving = |nobody| source_towards(nobody).map(|source| kind_of(&interfaces, source));
    let (ipv4, ipv6) = (leaving(NOBODY_V4), leaving(NOBODY_V6));
    Link {
        facts: LinkFacts {
            ipv4: has_address(&interfaces, IpAddr::is_ipv4),
            ipv6: has_address(&interfaces, is_global_ipv6),
            default_route_ipv4: ipv4.is_some(),
            default_route_ipv6: ipv6.is_some(),
            kind: ipv4.or(ipv6).unwrap_or_default(),
            resolvers: crate::dns::system_resolvers().len(),
            proxy: proxy::proxy(),
        },
    }
}

/// The system's number of an interface.
#[cfg(unix)]
pub(crate) fn interface_index(name: &str) -> Option<u32> {
    system::interfaces().into_iter().find(|i| i.name == name).map(|interface| interface.index)
}

fn has_address(interfaces: &[Interface], wanted: fn(&IpAddr) -> bool) -> bool {
    let usable = |interface: &&Interface| interface.up && !interface.loopback;
    interfaces.iter().filter(usable).any(|interface| interface.addresses.iter().any(wanted))
}

/// Global by RFC 4291: not of one link or one computer. Unique local addresses (RFC 4193) count:
/// VPNs hand them out and translate them.
fn is_global_ipv6(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(_) => false,
        IpAddr::V6(v6) => !(v6.is_loopback() || v6.is_unicast_link_local() || v6.is_unspecified()),
    }
}

/// The own address from which packets to `target` would leave; none without a route.
fn source_towards(target: IpAddr) -> Option<IpAddr> {
    let any: IpAddr = match target {
        IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind(SocketAddr::new(any, 0)).ok()?;
    // Port 9 is "discard" (RFC 863); nothing is sent to it.
    socket.connect(SocketAddr::new(target, 9)).ok()?;
    let source = socket.local_addr().ok()?.ip();
    (!source.is_unspecified() && !source.is_loopback()).then_some(source)
}

fn kind_of(interfaces: &[Interface], source: IpAddr) -> LinkKind {
    let owner = interfaces.iter().find(|i| i.up && !i.loopback && i.addresses.contains(&source));
    owner.map(|interface| interface.kind).unwrap_or_default()
}
