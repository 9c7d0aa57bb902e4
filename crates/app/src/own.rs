//! What names this computer and its user, so that a report can be cleaned of it.

use waypost_report::redact::{Level, Own};

#[cfg(target_os = "linux")]
use std::os::{fd::AsRawFd, unix::ffi::OsStrExt};

/// What is to be taken out at that level, and what its owner wants out besides.
pub(crate) fn to_take_out(level: Level, chosen: &[String]) -> Own {
    let own = match level {
        Level::None => Own::default(),
        Level::Standard | Level::Strict => of_this_computer(),
    };
    Own { chosen: chosen.to_vec(), ..own }
}

/// What this computer is called, who uses it, which addresses it has and which Wi-Fi it is in. Nothing is
/// sent. What the system does not tell is left out.
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
    own.wifi = wifi();
    own
}

/// The names of the Wi-Fi networks that this computer is in, as far as the kernel tells them to
/// everybody: by its wireless extensions, as iwgetid(8) asks it.
#[cfg(target_os = "linux")]
fn wifi() -> Vec<String> {
    let Ok(socket) = std::os::unix::net::UnixDatagram::unbound() else { return Vec::new() };
    let interfaces = std::fs::read_dir("/sys/class/net").into_iter().flatten().flatten();
    let named = interfaces.filter_map(|entry| essid(&socket, entry.file_name().as_bytes()));
    named.filter(|name| !name.is_empty()).collect()
}

/// Elsewhere it is not asked for: no report holds it to begin with.
#[cfg(not(target_os = "linux"))]
const fn wifi() -> Vec<String> {
    Vec::new()
}

/// The name of the Wi-Fi network that an interface is in; none for one that is no Wi-Fi.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "SIOCGIWESSID has no safe wrapper")]
fn essid(socket: &std::os::unix::net::UnixDatagram, interface: &[u8]) -> Option<String> {
    const SIOCGIWESSID: nix::libc::Ioctl = 0x8b1b;
    /// `struct iwreq` of linux/wireless.h, with its `struct iw_point`.
    #[repr(C)]
    struct Request {
        interface: [u8; 16],
        text: *mut u8,
        length: u16,
        flags: u16,
        rest: [u8; 16],
    }
    let mut text = [0_u8; 64];
    let mut request = Request {
        interface: [0; 16],
        text: text.as_mut_ptr(),
        length: u16::try_from(text.len()).ok()?,
        flags: 0,
        rest: [0; 16],
    };
    // The last byte stays zero.
    request
        .interface
        .get_mut(..interface.len())
        .filter(|name| name.len() < 16)?
        .copy_from_slice(interface);
    // SAFETY: the descriptor is open for as long as `socket` is borrowed. The kernel reads and writes
    // no more than `struct iwreq`, which `Request` is at least as long as, and writes at most `length`
    // bytes to `text`, which outlives the call.
    let asked = unsafe { nix::libc::ioctl(socket.as_raw_fd(), SIOCGIWESSID, &raw mut request) };
    let name = text.get(..usize::from(request.length)).filter(|_| asked == 0)?;
    Some(String::from_utf8_lossy(name).trim_matches('\0').to_owned())
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

    /// What is no Wi-Fi is in none, and what does not exist isn't either.
    #[cfg(target_os = "linux")]
    #[test]
    fn only_a_wifi_has_a_name() {
        let socket = std::os::unix::net::UnixDatagram::unbound().unwrap();
        for interface in ["lo", "", "sixteen-letters-", "much-longer-than-any-interface"] {
            assert_eq!(super::essid(&socket, interface.as_bytes()), None, "{interface}");
        }
    }
}
