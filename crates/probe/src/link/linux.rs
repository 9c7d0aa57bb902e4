//! The interfaces of Linux: getifaddrs(3), and sysfs for what kind they are.

use super::Interface;
use nix::{ifaddrs::getifaddrs, net::if_::InterfaceFlags, sys::socket::SockaddrStorage};
use std::{net::IpAddr, path::Path};
use waypost_model::LinkKind;

/// Of linux/if_arp.h, as the `libc` crate lacks them: a modem without an Ethernet frame, and GRE over
/// IPv6.
const ARPHRD_RAWIP: u16 = 519;
const ARPHRD_IP6GRE: u16 = 823;

/// The interfaces; none where the system doesn't tell.
pub(super) fn interfaces() -> Vec<Interface> {
    let mut found: Vec<Interface> = Vec::new();
    let Ok(entries) = getifaddrs() else { return found };
    // An interface comes once with its hardware, then once for each address.
    for entry in entries {
        let at = found.iter().position(|known| known.name == entry.interface_name);
        let at = at.unwrap_or_else(|| {
            found.push(Interface {
                index: 0,
                up: entry.flags.contains(InterfaceFlags::IFF_UP | InterfaceFlags::IFF_RUNNING),
                loopback: entry.flags.contains(InterfaceFlags::IFF_LOOPBACK),
                addresses: Vec::new(),
                kind: LinkKind::Other,
                name: entry.interface_name.clone(),
            });
            found.len() - 1
        });
        let (interface, Some(address)) = (&mut found[at], entry.address) else { continue };
        if let Some(hardware) = address.as_link_addr() {
            interface.index = u32::try_from(hardware.ifindex()).unwrap_or(0);
            interface.kind = kind(&interface.name, hardware.hatype());
        } else if let Some(address) = ip(&address) {
            interface.addresses.push(address);
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
/// `/sys/class/net`. Where that folder shows another namespace or nothing, hardware decides alone.
fn kind(name: &str, hardware: u16) -> LinkKind {
    // A name may hold anything but a slash; two of them mean a folder.
    if name == "." || name == ".." {
        return LinkKind::Other;
    }
    let folder = Path::new("/sys/class/net").join(name);
    let events = std::fs::read_to_string(folder.join("uevent")).unwrap_or_default();
    let says = |device| events.lines().any(|line| line.strip_prefix("DEVTYPE=") == Some(device));
    let has = |file| folder.join(file).exists();
    kind_by(
        hardware,
        says("wwan"),
        says("wlan") || has("phy80211") || has("wireless"),
        has("tun_flags"),
    )
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
