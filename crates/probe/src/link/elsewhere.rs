//! The interfaces of other systems than Linux, by the `netdev` crate.

use super::Interface;
use netdev::prelude::InterfaceType;
use std::net::IpAddr;
use waypost_model::LinkKind;

/// The interfaces; none where the system doesn't tell.
pub(super) fn interfaces() -> Vec<Interface> {
    let own = |interface: netdev::Interface| Interface {
        index: interface.index,
        up: interface.is_up() && interface.is_running(),
        loopback: interface.is_loopback(),
        kind: kind(&interface),
        addresses: interface.ip_addrs(),
        name: interface.name,
    };
    netdev::get_interfaces().into_iter().map(own).collect()
}

/// The name servers of the interfaces that are up.
#[cfg(not(unix))]
pub(crate) fn resolvers() -> Vec<IpAddr> {
    let mut found = Vec::new();
    for interface in netdev::get_interfaces().into_iter().filter(netdev::Interface::is_up) {
        for server in interface.dns_servers {
            if !found.contains(&server) {
                found.push(server);
            }
        }
    }
    found
}

fn kind(interface: &netdev::Interface) -> LinkKind {
    match interface.if_type {
        InterfaceType::Tunnel | InterfaceType::ProprietaryVirtual => LinkKind::Tunnel,
        InterfaceType::Wireless80211 => LinkKind::Wifi,
        InterfaceType::Wwan
        | InterfaceType::Wwanpp
        | InterfaceType::Wwanpp2
        | InterfaceType::Wman => LinkKind::Mobile,
        _ if interface.is_tun() => LinkKind::Tunnel,
        InterfaceType::Ethernet
        | InterfaceType::FastEthernetT
        | InterfaceType::FastEthernetFx
        | InterfaceType::GigabitEthernet
        | InterfaceType::Bridge => LinkKind::Ethernet,
        _ => LinkKind::Other,
    }
}
