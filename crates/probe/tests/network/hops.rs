//! Ways followed hop by hop.

use crate::support::*;
use std::net::TcpStream;
use waypost_model::{HopReply, HopTrace};
use waypost_probe::hops::trace;

async fn to(ip: &str, port: u16) -> HopTrace {
    let seen = trace("mail.example.test", address(ip, port), 12, ms(600)).await;
    assert!(seen.available);
    for hop in &seen.hops {
        assert_eq!(hop.rtt_us.is_none(), hop.reply == HopReply::Silent);
    }
    seen
}

/// Distance, sender and reply, one line a hop.
fn short(trace: &HopTrace) -> Vec<String> {
    let line = |hop: &waypost_model::Hop| {
        let from = hop.from.map(|from| from.to_string()).unwrap_or_default();
        let reply = match hop.reply {
            HopReply::TimeExceeded => "passes".to_owned(),
            HopReply::Connected => "connected".to_owned(),
            HopReply::Refused => "refused".to_owned(),
            HopReply::Unreachable(icmp) => format!("{}/{}", icmp.kind, icmp.code),
            HopReply::Silent => "silent".to_owned(),
        };
        format!("{} {from} {reply}", hop.ttl)
    };
    trace.hops.iter().map(line).collect()
}

#[test]
fn the_way_is_followed_to_where_it_ends() {
    isolated("hops::the_way_is_followed_to_where_it_ends", || async {
        let row = Row::new();
        row.serve(993, drop::<TcpStream>);
        row.second.shell(&forward(
            "tcp dport 1 counter drop
             ip protocol tcp tcp dport 3 reject with icmp type admin-prohibited
             ip6 nexthdr tcp tcp dport 3 reject with icmpv6 type admin-prohibited",
        ));
        let families = [(SERVER, FIRST, SECOND, "3/13"), (SERVER6, FIRST6, SECOND6, "1/1")];
        for (server, first, second, rejected) in families {
            let routers = [format!("1 {first} passes"), format!("2 {second} passes")];

            let open = to(server, 993).await;
            assert_eq!(short(&open)[..2], routers);
            assert_eq!(short(&open)[2..], [format!("3 {server} connected")]);
            assert!(open.reached);

            let closed = to(server, 2).await;
            assert_eq!(short(&closed)[..2], routers);
            assert_eq!(short(&closed)[2..], [format!("3 {server} refused")]);
            assert!(closed.reached);

            // Dropped behind the second router: nothing is said of what lies beyond.
            let dropped = to(server, 1).await;
            assert_eq!(short(&dropped), routers);
            assert!(!dropped.reached);

            let refused = to(server, 3).await;
            assert_eq!(short(&refused)[..2], routers);
            assert_eq!(short(&refused)[2..], [format!("3 {second} {rejected}")]);
            assert!(!refused.reached);
        }
        // Behind the last that answers, five are asked in each family, and nobody further on.
        row.second.shell("nft list ruleset | grep 'dport 1 counter packets 10 '");
    });
}

#[test]
fn a_router_that_keeps_silent_hides_only_itself() {
    isolated("hops::a_router_that_keeps_silent_hides_only_itself", || async {
        let row = Row::new();
        row.serve(993, drop::<TcpStream>);
        row.first.shell(&output("icmp type time-exceeded drop"));
        let seen = to(SERVER, 993).await;
        let expected =
            ["1  silent".to_owned(), format!("2 {SECOND} passes"), format!("3 {SERVER} connected")];
        assert_eq!(short(&seen), expected);
    });
}

#[test]
fn without_a_route_there_are_no_hops() {
    isolated("hops::without_a_route_there_are_no_hops", || async {
        let seen = to(SERVER, 993).await;
        assert_eq!((seen.hops.len(), seen.reached), (0, false));
    });
}
