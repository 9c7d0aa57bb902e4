//! What is read of this computer's own network, in networks made for it.

use crate::support::*;
use tun_rs::DeviceBuilder;
use waypost_model::{LinkFacts, LinkKind};
use waypost_probe::link;

#[test]
fn with_loopback_alone_there_is_nothing() {
    isolated("names::link::with_loopback_alone_there_is_nothing", || async {
        let facts = link().facts;
        let expected = LinkFacts { resolvers: facts.resolvers, ..LinkFacts::default() };
        assert_eq!(facts, expected);
    });
}

#[test]
fn addresses_and_default_routes_are_told_by_family() {
    isolated("names::link::addresses_and_default_routes_are_told_by_family", || async {
        shell(
            "sysctl -qw net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.all.accept_dad=0
             ip link add eth0 type veth peer name far
             ip link set eth0 up; ip link set far up",
        );
        let facts = link().facts;
        assert!(!facts.ipv4 && !facts.ipv6, "a link-local address is none that leads anywhere");

        shell("ip addr add 192.168.7.2/24 dev eth0");
        let facts = link().facts;
        assert!(facts.ipv4 && !facts.default_route_ipv4 && facts.kind == LinkKind::Other);

        shell("ip route add default via 192.168.7.1");
        let facts = link().facts;
        assert!(facts.default_route_ipv4 && !facts.default_route_ipv6);
        assert_eq!(facts.kind, LinkKind::Ethernet);

        shell("ip addr add 2001:db8:7::2/64 dev eth0; ip route add default via 2001:db8:7::1");
        let facts = link().facts;
        assert!(facts.ipv6 && facts.default_route_ipv6);

        // The cable is pulled. The kernel passes that on at its leisure, up to a second later.
        shell("ip link set far down");
        let passed_on = (0..50).any(|_| {
            let facts = link().facts;
            let down = !facts.ipv4 && !facts.ipv6;
            if !down {
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
            down
        });
        assert!(passed_on);
    });
}

#[test]
fn a_vpn_is_known_however_it_takes_the_traffic() {
    isolated("names::link::a_vpn_is_known_however_it_takes_the_traffic", || async {
        shell(
            "ip link add eth0 type veth peer name far
             ip link set eth0 up; ip link set far up
             ip addr add 192.168.7.2/24 dev eth0
             ip route add default via 192.168.7.1",
        );
        let _tunnel = DeviceBuilder::new()
            .name("tun0")
            .ipv4("10.8.0.2", 32, None)
            .build_sync()
            .expect("this test needs /dev/net/tun");
        assert_eq!(link().facts.kind, LinkKind::Ethernet);
        // OpenVPN's way: two halves, no gateway.
        shell("ip route add 0.0.0.0/1 dev tun0; ip route add 128.0.0.0/1 dev tun0");
        assert_eq!(link().facts.kind, LinkKind::Tunnel);
        shell("ip route del 0.0.0.0/1 dev tun0; ip route del 128.0.0.0/1 dev tun0");
        assert_eq!(link().facts.kind, LinkKind::Ethernet);
        // WireGuard's way: a table of its own, chosen by a rule.
        shell(
            "ip route add default dev tun0 table 51820
             ip rule add not fwmark 51820 table 51820",
        );
        assert_eq!(link().facts.kind, LinkKind::Tunnel);
    });
}

#[test]
fn routes_that_lead_nowhere_are_none() {
    isolated("names::link::routes_that_lead_nowhere_are_none", || async {
        for kind in ["unreachable", "blackhole", "prohibit"] {
            shell(&format!("ip route add {kind} default"));
            assert!(!link().facts.default_route_ipv4, "{kind}");
            shell(&format!("ip route del {kind} default"));
        }
    });
}

#[test]
fn a_proxy_of_the_environment_is_told_without_its_name() {
    let name = "names::link::a_proxy_of_the_environment_is_told_without_its_name";
    let variables = [("https_proxy", "http://me:secret@proxy.example.test:3128")];
    isolated_with(name, &variables, || async {
        let proxy = link().facts.proxy.unwrap();
        assert_eq!((proxy.scheme.as_str(), proxy.on_this_computer), ("http", false));
    });
}
