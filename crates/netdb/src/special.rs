//! Addresses that name no network on the public Internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IPv4 blocks of IANA's special-purpose registry (RFC 6890) that are not globally reachable, with
/// multicast (RFC 5771), the reserved top (RFC 1112) and the old 6to4 relays (RFC 7526).
const V4: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The same for the part of IPv6 that is handed out at all, 2000::/3: Teredo (RFC 4380),
/// documentation (RFC 3849, RFC 9637) and 6to4 (RFC 3056).
const V6: &[(Ipv6Addr, u32)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Prefix under which NAT64 shows IPv4 addresses to IPv6-only networks (RFC 6052).
const NAT64: (Ipv6Addr, u32) = (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// The address to look up in place of `addr`, or `None` where no network can be named.
pub(crate) fn public(addr: IpAddr) -> Option<IpAddr> {
    match embedded_v4(addr) {
        IpAddr::V4(v4) => {
            let reserved = V4
                .iter()
                .any(|&(block, len)| u32::from(v4) >> (32 - len) == u32::from(block) >> (32 - len));
            (!reserved).then_some(IpAddr::V4(v4))
        }
        IpAddr::V6(v6) => {
            let global_unicast = v6.segments()[0] >> 13 == 1;
            let reserved = V6.iter().any(|&block| within(v6, block));
            (global_unicast && !reserved).then_some(IpAddr::V6(v6))
        }
    }
}

/// The IPv4 address that an IPv6 address carries, or the address itself.
fn embedded_v4(addr: IpAddr) -> IpAddr {
    match addr.to_canonical() {
        IpAddr::V6(v6) if within(v6, NAT64) => {
            IpAddr::V4(Ipv4Addr::from(u128::from(v6) as u32)) // the low 32 bits
        }
        other => other,
    }
}

fn within(addr: Ipv6Addr, (block, len): (Ipv6Addr, u32)) -> bool {
    u128::from(addr) >> (128 - len) == u128::from(block) >> (128 - len)
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::public;

    fn check(addr: &str, expected: Option<&str>) {
        let parse = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(public(parse(addr)), expected.map(parse), "{addr}");
    }

    #[test]
    fn reserved_blocks_end_where_they_should() {
        for (inside, next) in [
            ("0.255.255.255", "1.0.0.0"),
            ("10.255.255.255", "11.0.0.0"),
            ("100.127.255.255", "100.128.0.0"),
            ("127.0.0.1", "128.0.0.0"),
            ("169.254.255.255", "169.255.0.0"),
            ("172.31.255.255", "172.32.0.0"),
            ("192.0.0.255", "192.0.1.0"),
            ("192.0.2.255", "192.0.3.0"),
            ("192.88.99.1", "192.88.100.0"),
            ("192.168.255.255", "192.169.0.0"),
            ("198.19.255.255", "198.20.0.0"),
            ("198.51.100.255", "198.51.101.0"),
            ("203.0.113.255", "203.0.114.0"),
            ("2001::1", "2001:1::"),
            ("2001:db8:ffff::", "2001:db9::"),
            ("2002:ffff::", "2003::"),
            ("3fff:fff::", "3fff:1000::"),
        ] {
            check(inside, None);
            check(next, Some(next));
        }
        for outside in
            ["224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "ff02::1"]
        {
            check(outside, None);
        }
    }

    #[test]
    fn an_ipv4_address_inside_an_ipv6_one_is_taken_out() {
        check("::ffff:185.70.40.101", Some("185.70.40.101"));
        check("64:ff9b::185.70.40.101", Some("185.70.40.101"));
        check("::ffff:192.168.1.1", None);
        check("64:ff9b::10.0.0.1", None);
        check("64:ff9b:1::10.0.0.1", None);
    }
}
