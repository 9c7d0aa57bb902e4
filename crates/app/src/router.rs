//! The router of the network that this computer is in, by which the history tells networks apart.
//! Nothing is asked of anybody: the system's own tables are read.

/// The router's address and hardware address; none on a tunnel, or where the system does not tell.
#[cfg(target_os = "linux")]
pub(crate) fn router() -> Option<String> {
    let read = |table| std::fs::read_to_string(table).ok();
    find(&read("/proc/net/route")?, &read("/proc/net/arp")?)
}

/// The router's address and hardware address; none on a tunnel, or where the system does not tell.
#[cfg(not(target_os = "linux"))]
pub(crate) fn router() -> Option<String> {
    let router = netdev::get_default_gateway().ok()?;
    Some(format!("{} {}", router.ipv4.first()?, router.mac_addr))
}

/// Looks the default route up in proc(5)'s table of routes, and its router in that of neighbours.
#[cfg(target_os = "linux")]
fn find(routes: &str, neighbours: &str) -> Option<String> {
    routes.lines().skip(1).find_map(|route| {
        let [device, "00000000", gateway, ..] = route.split_whitespace().collect::<Vec<_>>()[..]
        else {
            return None;
        };
        // An address in network order, printed as the machine reads a number.
        let gateway = u32::from_str_radix(gateway, 16).ok()?.to_ne_bytes();
        let gateway = std::net::Ipv4Addr::from(gateway).to_string();
        neighbours.lines().skip(1).find_map(|neighbour| {
            match neighbour.split_whitespace().collect::<Vec<_>>()[..] {
                [address, _, _, hardware, _, at] if address == gateway && at == device => {
                    Some(format!("{gateway} {hardware}"))
                }
                _ => None,
            }
        })
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::find;

    const ROUTES: &str = "\
Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t010200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
wlan0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
";
    const NEIGHBOURS: &str = "\
IP address       HW type     Flags       HW address            Mask     Device
192.0.2.1        0x1         0x2         02:00:00:00:00:07     *        eth1
192.0.2.9        0x1         0x2         02:00:00:00:00:08     *        wlan0
192.0.2.1        0x1         0x2         02:00:00:00:00:09     *        wlan0
";

    #[test]
    #[cfg(target_endian = "little")]
    fn the_router_of_the_default_route_is_found_on_its_own_device() {
        assert_eq!(find(ROUTES, NEIGHBOURS).unwrap(), "192.0.2.1 02:00:00:00:00:09");
    }

    #[test]
    fn without_a_route_or_a_neighbour_there_is_none() {
        for (routes, neighbours) in [("", ""), (ROUTES, ""), ("", NEIGHBOURS), ("a b\nc", "d")] {
            assert_eq!(find(routes, neighbours), None);
        }
    }
}
