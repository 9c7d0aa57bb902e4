//! What names this computer and its user, so that a report can be cleaned of it.

use waypost_report::redact::{Level, Own};

/// What is to be taken out at that level, and what its owner wants out besides.
pub(crate) fn to_take_out(level: Level, chosen: &[String]) -> Own {
    let own = match level {
        Level::None => Own::default(),
        Level::Standard | Level::Strict => of_this_computer(),
    };
    Own { chosen: chosen.to_vec(), ..own }
}

/// What this computer is called, who uses it and which addresses it has. Nothing is sent. What the
/// system does not tell is left out; the name of a Wi-Fi network is in no report to begin with.
fn of_this_computer() -> Own {
    let mut own = Own {
        hosts: whoami::hostname().into_iter().collect(),
        users: [whoami::username(), whoami::realname()].into_iter().flatten().collect(),
        home: std::env::home_dir().and_then(|home| home.to_str().map(str::to_owned)),
        ..Own::default()
    };
    let named = ["USER", "LOGNAME", "USERNAME"].map(std::env::var);
    own.users.extend(named.into_iter().flatten());
    let named = ["HOSTNAME", "COMPUTERNAME"].map(std::env::var);
    own.hosts.extend(named.into_iter().flatten());
    for names in [&mut own.hosts, &mut own.users] {
        names.sort();
        names.dedup();
    }
    interfaces(&mut own);
    own
}

#[cfg(target_os = "linux")]
fn interfaces(own: &mut Own) {
    let Ok(entries) = nix::ifaddrs::getifaddrs() else { return };
    for address in entries.filter_map(|entry| entry.address) {
        if let Some(v4) = address.as_sockaddr_in() {
            own.addresses.push(v4.ip().into());
        } else if let Some(v6) = address.as_sockaddr_in6() {
            own.addresses.push(v6.ip().into());
        } else if let Some(hardware) = address.as_link_addr().and_then(|link| link.addr()) {
            own.hardware.extend(Some(hardware).filter(|bytes| *bytes != [0; 6]));
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn interfaces(own: &mut Own) {
    for interface in netdev::get_interfaces() {
        own.addresses.extend(interface.ip_addrs());
        own.hardware.extend(interface.mac_addr.map(|mac| mac.octets()));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn this_computer_has_a_name_a_user_and_loopback() {
        let own = super::of_this_computer();
        assert!(!own.hosts.is_empty() && !own.users.is_empty(), "{own:?}");
        assert!(own.addresses.iter().any(std::net::IpAddr::is_loopback), "{own:?}");
    }
}
