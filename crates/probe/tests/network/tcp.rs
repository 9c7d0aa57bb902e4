//! Connects that fail in each way.

use crate::support::*;
use std::{net::TcpStream, time::Instant};
use waypost_model::{FailureKind, Outcome, Stage, TcpConnect};
use waypost_probe::tcp::connect;

async fn to(ip: &str, port: u16, wait: u64) -> TcpConnect {
    let seen = connect(&context(vec![]), "mail.example.test", address(ip, port), ms(wait)).await;
    assert_eq!((seen.port, seen.wait_ms), (port, wait));
    if let Outcome::Failure(failure) = &seen.outcome {
        assert_eq!(failure.stage, Stage::Connect);
    }
    seen
}

async fn kind(ip: &str, port: u16) -> FailureKind {
    to(ip, port, 6000).await.outcome.failure().unwrap().kind
}

#[test]
fn an_answer_is_told_from_a_reset_and_from_silence() {
    isolated("tcp::an_answer_is_told_from_a_reset_and_from_silence", || async {
        let row = Row::new();
        row.serve(993, |stream| {
            // A server that greets and waits: leaving it must not reset it.
            use std::io::{Read, Write};
            let mut stream = stream;
            stream.write_all(b"* OK hello\r\n").unwrap();
            assert_eq!(stream.read(&mut [0; 8]).unwrap(), 0);
        });
        row.first.shell(&forward("tcp dport 1 drop"));
        for server in [SERVER, SERVER6] {
            let open = to(server, 993, 2000).await;
            let connect_us = open.outcome.ok().unwrap().connect_us;
            assert!((1..1_000_000).contains(&connect_us), "{connect_us}");

            let refused = to(server, 2, 2000).await;
            let failure = refused.outcome.failure().unwrap();
            assert_eq!((failure.kind, failure.icmp), (FailureKind::ConnectionRefused, None));

            let begun = Instant::now();
            let silent = to(server, 1, 1500).await;
            let failure = silent.outcome.failure().unwrap();
            assert_eq!((failure.kind, failure.icmp), (FailureKind::Timeout, None));
            let state = failure.tcp.unwrap();
            assert_eq!((state.unacked, state.bytes_received), (1, 0));
            assert_eq!(state.retransmits, 1, "the kernel repeats a SYN after a second");
            assert!(begun.elapsed() < ms(2500));
        }
    });
}

#[test]
fn a_lost_syn_shows_in_the_time_it_took() {
    isolated("tcp::a_lost_syn_shows_in_the_time_it_took", || async {
        let row = Row::new();
        row.serve(993, drop::<TcpStream>);
        row.first.shell(&forward("tcp flags syn / syn,ack numgen inc mod 2 == 0 drop"));
        let open = to(SERVER, 993, 3000).await;
        let connect_us = open.outcome.ok().unwrap().connect_us;
        assert!((1_000_000..2_900_000).contains(&connect_us), "{connect_us}");
    });
}

#[test]
fn an_icmp_error_is_told_with_its_code_and_sender() {
    isolated("tcp::an_icmp_error_is_told_with_its_code_and_sender", || async {
        let codes4 = [
            ("net-unreachable", 0),
            ("host-unreachable", 1),
            ("port-unreachable", 3),
            ("net-prohibited", 9),
            ("host-prohibited", 10),
            ("admin-prohibited", 13),
        ];
        let codes6 = [
            ("no-route", 0),
            ("admin-prohibited", 1),
            ("addr-unreachable", 3),
            ("port-unreachable", 4),
        ];
        let row = Row::new();
        let mut rules = String::new();
        for (name, code) in codes4 {
            rules += &format!("tcp dport {} reject with icmp type {name}\n", 400 + u16::from(code));
        }
        for (name, code) in codes6 {
            rules +=
                &format!("tcp dport {} reject with icmpv6 type {name}\n", 600 + u16::from(code));
        }
        row.second.shell(&forward(&rules));
        for (_, code) in codes4 {
            let seen = to(SERVER, 400 + u16::from(code), 2000).await;
            let failure = seen.outcome.failure().unwrap();
            assert_eq!(failure.kind, FailureKind::IcmpUnreachable);
            assert_eq!(icmp_of(failure), Some((3, code, SECOND.to_owned())));
        }
        for (_, code) in codes6 {
            let seen = to(SERVER6, 600 + u16::from(code), 2000).await;
            let failure = seen.outcome.failure().unwrap();
            assert_eq!(failure.kind, FailureKind::IcmpUnreachable);
            assert_eq!(icmp_of(failure), Some((1, code, SECOND6.to_owned())));
        }
    });
}

#[test]
fn what_this_computer_itself_refuses_is_not_laid_on_the_network() {
    isolated("tcp::what_this_computer_itself_refuses_is_not_laid_on_the_network", || async {
        assert_eq!(kind(SERVER, 25).await, FailureKind::NoRoute);
        assert_eq!(kind(SERVER6, 25).await, FailureKind::NoRoute);

        let row = Row::new();
        row.serve(993, drop::<TcpStream>);
        shell(
            "ip route add unreachable 198.51.100.1
             ip route add blackhole 198.51.100.2
             ip route add prohibit 198.51.100.3",
        );
        assert_eq!(kind("198.51.100.1", 25).await, FailureKind::NoRoute);
        assert_eq!(kind("198.51.100.2", 25).await, FailureKind::NoRoute);
        assert_eq!(kind("198.51.100.3", 25).await, FailureKind::Forbidden);

        // Nobody has these addresses of the local network.
        for absent in ["10.1.0.99", "2001:db8:1::99"] {
            let seen = to(absent, 25, 6000).await;
            let failure = seen.outcome.failure().unwrap();
            assert_eq!((failure.kind, failure.icmp), (FailureKind::NoNeighbour, None));
        }

        shell(&output("tcp dport 25 reject with icmpx type admin-prohibited"));
        for server in [SERVER, SERVER6] {
            let seen = to(server, 25, 2000).await;
            let failure = seen.outcome.failure().unwrap();
            assert_eq!((failure.kind, failure.icmp), (FailureKind::Forbidden, None));
        }

        // A single source port, and it is taken.
        shell("sysctl -qw net.ipv4.ip_local_port_range='40000 40000'");
        let _taken = TcpStream::connect((SERVER, 993)).unwrap();
        assert_eq!(kind(SERVER, 993).await, FailureKind::LocalFault);
    });
}
