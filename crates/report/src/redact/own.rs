//! What names this computer and its owner.

use ipnet::{Ipv6Net, PrefixLenError};
use std::net::{IpAddr, Ipv6Addr};

/// What an internet provider commonly hands to one home (RFC 6177): an address in the same block
/// names the owner as well as their own does.
const HOME_PREFIX: u8 = 56;

/// What names this computer and its owner; given by whoever calls, as this crate reads nothing.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// The computer's names, short or with a domain.
    pub hosts: Vec<String>,
    /// The user's names: the account's and the person's.
    pub users: Vec<String>,
    /// The home folder.
    pub home: Option<String>,
    /// The addresses of its interfaces, and public ones where known.
    pub addresses: Vec<IpAddr>,
    /// The hardware addresses of its interfaces, six bytes each.
    pub hardware: Vec<[u8; 6]>,
    /// The names of its Wi-Fi networks.
    pub wifi: Vec<String>,
    /// What the user wants out besides, whatever it is.
    pub chosen: Vec<String>,
}

impl Own {
    /// Whether the address is one of this computer's, or in the block of IPv6 addresses of its home.
    /// Loopback and unspecified addresses are everybody's.
    pub(super) fn has(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        if address.is_loopback() || address.is_unspecified() {
            return false;
        }
        self.addresses.iter().any(|own| match (own.to_canonical(), address) {
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                own == other || is_global(own) && home_of(own).is_ok_and(|n| n.contains(&other))
            }
            (own, other) => own == other,
        })
    }
}

/// The block that is commonly one home's.
pub(super) fn home_of(address: Ipv6Addr) -> Result<Ipv6Net, PrefixLenError> {
    Ok(Ipv6Net::new(address, HOME_PREFIX)?.trunc())
}

/// Whether it is a global unicast address (2000::/3, RFC 4291).
const fn is_global(address: Ipv6Addr) -> bool {
    address.segments()[0] & 0xe000 == 0x2000
}
