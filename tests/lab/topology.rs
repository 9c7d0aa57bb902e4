//! Four networks in a row, IPv4 and IPv6: client – isp – transit – internet.
//!
//! A trace from the client shows 192.168.7.1, the transit router, the destination. The routers carry
//! addresses of the networks that cut Proton's mail in 2019, so that a real table of autonomous
//! systems names them: the provider's resolver stands in Rostelecom's (AS12389), the transit router
//! in MTS's (AS8359).

use anyhow::Result;

use crate::names;
use crate::netns::Netns;

/// The client's own IPv4 address.
pub(crate) const CLIENT: &str = "192.168.7.2";
/// The client's router: the first hop.
pub(crate) const GATEWAY: &str = "192.168.7.1";
/// The transit router as a trace sees it: the second hop.
pub(crate) const TRANSIT: &str = "212.188.1.1";
/// The access provider's resolver.
pub(crate) const ISP_RESOLVER: &str = "95.167.10.53";
/// The access provider's own web server, where block pages and portals live.
pub(crate) const ISP_WEB: &str = "95.167.20.80";
/// The access provider's own mail server.
pub(crate) const ISP_MAIL: &str = "95.167.20.25";

/// The four namespaces, linked and routed.
pub(crate) struct Topology {
    pub(crate) client: Netns,
    pub(crate) isp: Netns,
    pub(crate) transit: Netns,
    pub(crate) internet: Netns,
}

impl Topology {
    /// Makes the namespaces and everything on them but filters and servers.
    pub(crate) fn build() -> Result<Self> {
        let net = Self {
            client: Netns::create("client")?,
            isp: Netns::create("isp")?,
            transit: Netns::create("transit")?,
            internet: Netns::create("internet")?,
        };
        for ns in net.all() {
            settle(ns)?;
        }
        // Ends are named after what they lead to. A segment a packet, as on a wire: veth would else
        // carry packets of 64 KiB, and whoever counts packets would count wrong.
        net.isp.ip("link add lan type veth peer name eth0 netns client\n\
             link add uplink type veth peer name isp netns transit\n")?;
        net.transit.ip("link add net type veth peer name transit netns internet\n")?;
        net.client.ip(&format!(
            "link set lo up\n\
             link set eth0 up gso_max_segs 1\n\
             addr add {CLIENT}/24 dev eth0\n\
             addr add 2001:db8:7::2/64 dev eth0 nodad\n\
             route add default via {GATEWAY}\n\
             route add ::/0 via 2001:db8:7::1\n"
        ))?;
        net.isp.ip(&format!(
            "link set lo up\n\
             link set lan up gso_max_segs 1\n\
             link set uplink up gso_max_segs 1\n\
             addr add {GATEWAY}/24 dev lan\n\
             addr add 2001:db8:7::1/64 dev lan nodad\n\
             addr add 212.188.1.2/30 dev uplink\n\
             addr add 2001:db8:ff:1::2/64 dev uplink nodad\n\
             addr add {ISP_RESOLVER}/32 dev lo\n\
             addr add {ISP_WEB}/32 dev lo\n\
             addr add {ISP_MAIL}/32 dev lo\n\
             route add default via {TRANSIT}\n\
             route add ::/0 via 2001:db8:ff:1::1\n"
        ))?;
        net.transit.ip(&format!(
            "link set lo up\n\
             link set isp up gso_max_segs 1\n\
             link set net up gso_max_segs 1\n\
             addr add {TRANSIT}/30 dev isp\n\
             addr add 2001:db8:ff:1::1/64 dev isp nodad\n\
             addr add 212.188.2.1/30 dev net\n\
             addr add 2001:db8:ff:2::1/64 dev net nodad\n\
             route add 192.168.7.0/24 via 212.188.1.2\n\
             route add 95.167.0.0/16 via 212.188.1.2\n\
             route add 2001:db8:7::/64 via 2001:db8:ff:1::2\n\
             route add default via 212.188.2.2\n\
             route add ::/0 via 2001:db8:ff:2::2\n"
        ))?;
        net.internet.ip(&internet())?;
        Ok(net)
    }

    fn all(&self) -> [&Netns; 4] {
        [&self.client, &self.isp, &self.transit, &self.internet]
    }

    /// Has transit take an IPv4 address's packets without a word (`add`), or let them on again (`del`).
    pub(crate) fn black_hole(&self, action: &str, address: &str) -> Result<()> {
        self.transit.ip(&format!("route {action} blackhole {address}/32"))
    }
}

/// Kernel settings of a namespace before it has links: routers that answer every probe, and a client
/// as unprivileged as a desktop is (no ping sockets).
fn settle(ns: &Netns) -> Result<()> {
    for (path, value) in [
        ("ipv4/conf/all/rp_filter", "0"),
        ("ipv4/conf/default/rp_filter", "0"),
        // The rate limits drop ICMP errors that a trace needs; real core routers answer faster than we ask.
        ("ipv4/icmp_ratelimit", "0"),
        ("ipv4/icmp_ratemask", "0"),
        ("ipv6/icmp/ratelimit", "0"),
        ("ipv6/icmp/ratemask", ""),
        ("ipv4/ping_group_range", "1 0"),
        ("ipv6/conf/all/accept_dad", "0"),
        ("ipv6/conf/default/accept_dad", "0"),
        ("ipv6/conf/default/accept_ra", "0"),
        ("ipv6/conf/default/router_solicitations", "0"),
        ("netfilter/nf_conntrack_acct", "1"),
    ] {
        ns.sysctl(path, value)?;
    }
    if ns.name != "client" {
        ns.sysctl("ipv4/ip_forward", "1")?;
        ns.sysctl("ipv6/conf/all/forwarding", "1")?;
    }
    Ok(())
}

/// The internet: every address on one host, and no way to anything that is not there.
fn internet() -> String {
    let mut lines = String::from(
        "link set lo up\n\
         link set transit up gso_max_segs 1\n\
         addr add 212.188.2.2/30 dev transit\n\
         addr add 2001:db8:ff:2::2/64 dev transit nodad\n\
         route add blackhole default\n\
         route add blackhole ::/0\n\
         route add 192.168.7.0/24 via 212.188.2.1\n\
         route add 95.167.0.0/16 via 212.188.2.1\n\
         route add 212.188.1.0/30 via 212.188.2.1\n\
         route add 2001:db8:7::/64 via 2001:db8:ff:2::1\n\
         route add 2001:db8:ff:1::/64 via 2001:db8:ff:2::1\n",
    );
    for address in names::addresses() {
        let length = if address.contains(':') { 128 } else { 32 };
        lines.push_str(&format!("addr add {address}/{length} dev lo nodad\n"));
    }
    lines
}
