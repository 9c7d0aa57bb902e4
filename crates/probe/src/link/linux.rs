//! The interfaces of Linux: getifaddrs(3), and sysfs for what kind they are.

use super::Interface;
use nix::{
    ifaddrs::getifaddrs,
    net::if_::{InterfaceFlags, if_nametoindex},
    sys::socket::{LinkAddr, SockaddrStorage},
};
use std::{fs, net::IpAddr, path::Path};
use waypost_model::LinkKind;

/// Of linux/if_arp.h, as the `libc` crate lacks them: a modem without an Ethernet frame, and GRE over
/// IPv6.
const ARPHRD_RAWIP: u16 = 519;
const ARPHRD_IP6GRE: u16 = 823;

/// The interfaces; none where the system doesn't tell.
pub(super) fn interfaces() -> Vec<Interface> {
    let mut found: Vec<Interface> = Vec::new();
    let Ok(entries) = getifaddrs() else { return found };
    // An interface comes once by itself, then once with each address.
    for entry in entries {
        let at = found.iter().position(|known| known.name == entry.interface_name);
        let at = at.unwrap_or_else(|| {
            let hardware = entry.address.as_ref().and_then(SockaddrStorage::as_link_addr);
            let hardware = hardware.map(LinkAddr::hatype);
            found.push(Interface {
                index: if_nametoindex(entry.interface_name.as_str()).unwrap_or(0),
                up: entry.flags.contains(InterfaceFlags::IFF_UP | InterfaceFlags::IFF_RUNNING),
                loopback: entry.flags.contains(InterfaceFlags::IFF_LOOPBACK),
                addresses: Vec::new(),
                kind: kind(&entry.interface_name, hardware, entry.flags),
                name: entry.interface_name.clone(),
            });
            found.len() - 1
        });
        if let Some(address) = entry.address.as_ref().and_then(ip) {
            found[at].addresses.push(address);
        }
    }
    found
}

fn ip(address: &SockaddrStorage) -> Option<IpAddr> {
    match (address.as_sockaddr_in(), address.as_sockaddr_in6()) {
        (Some(v4), _) => Some(v4.ip().into()),
        (_, Some(v6)) => Some(v6.ip().into()),
        _ => None,
    }
}

/// The kind, by the hardware type of linux/if_arp.h and what the drivers say of themselves in
/// `/sys/class/net`, which may show another namespace or nothing. Where neither tells, as the C library
/// keeps the type of interfaces without a hardware address to itself, one from point to point is taken
/// for a tunnel.
fn kind(name: &str, hardware: Option<u16>, flags: InterfaceFlags) -> LinkKind {
    // A name may hold anything but a slash; two of them mean a folder.
    if name == "." || name == ".." {
        return LinkKind::Other;
    }
    let folder = Path::new("/sys/class/net").join(name);
    let read = |file| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let (events, number) = (read("uevent"), read("type").trim().parse().ok());
    let says = |device| events.lines().any(|line| line.strip_prefix("DEVTYPE=") == Some(device));
    let has = |file| folder.join(file).exists();
    let wlan = says("wlan") || has("phy80211") || has("wireless");
    let pointed = flags.contains(InterfaceFlags::IFF_POINTOPOINT);
    let assumed = if pointed { libc::ARPHRD_NONE } else { libc::ARPHRD_VOID };
    kind_by(hardware.or(number).unwrap_or(assumed), says("wwan"), wlan, has("tun_flags"))
}

fn kind_by(hardware: u16, wwan: bool, wlan: bool, tun: bool) -> LinkKind {
    match hardware {
        _ if wwan => LinkKind::Mobile,
        ARPHRD_RAWIP => LinkKind::Mobile,
        // A tun or tap device, WireGuard's, or a tunnel of the kernel.
        _ if tun => LinkKind::Tunnel,
        libc::ARPHRD_NONE
        | libc::ARPHRD_TUNNEL
        | libc::ARPHRD_TUNNEL6
        | libc::ARPHRD_SIT
        | libc::ARPHRD_IPGRE
        | ARPHRD_IP6GRE => LinkKind::Tunnel,
        libc::ARPHRD_ETHER if wlan => LinkKind::Wifi,
        libc::ARPHRD_ETHER => LinkKind::Ethernet,
        // PPP carries DSL, old modems and VPNs alike.
        _ => LinkKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_hardware_and_driver() {
        for (hardware, wwan, wlan, tun, expected) in [
            (libc::ARPHRD_ETHER, false, false, false, LinkKind::Ethernet),
            (libc::ARPHRD_ETHER, false, true, false, LinkKind::Wifi),
            (libc::ARPHRD_ETHER, false, false, true, LinkKind::Tunnel), // tap
            (libc::ARPHRD_NONE, false, false, true, LinkKind::Tunnel),  // tun
            (libc::ARPHRD_NONE, false, false, false, LinkKind::Tunnel), // WireGuard
            (libc::ARPHRD_NONE, true, false, false, LinkKind::Mobile),  // raw-ip modem
            (libc::ARPHRD_ETHER, true, false, false, LinkKind::Mobile),
            (ARPHRD_RAWIP, false, false, false, LinkKind::Mobile),
            (libc::ARPHRD_PPP, false, false, false, LinkKind::Other),
            (libc::ARPHRD_LOOPBACK, false, false, false, LinkKind::Other),
        ] {
            assert_eq!(kind_by(hardware, wwan, wlan, tun), expected, "{hardware}");
        }
    }
}
