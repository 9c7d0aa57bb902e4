//! Questions over UDP: forged, lost, late, damaged and refused.

use super::responder::*;
use crate::support::*;
use hickory_proto::op::{Message, ResponseCode};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream, UdpSocket},
    sync::atomic::Ordering,
    time::Instant,
};
use waypost_model::{FailureKind, ResolverKind, Stage};
use waypost_probe::dns::ResolverSpec;

const TRUE: &str = "203.0.113.7";
const FORGED: &str = "10.10.34.35";

#[test]
fn a_second_answer_that_differs_is_kept() {
    block_on(async {
        let (server, _) = udp(|_, m| {
            vec![(0, answer(m, &[FORGED])), (60, answer(m, &[TRUE])), (0, answer(m, &[TRUE]))]
        });
        let asked = ask(ResolverSpec::Udp(server)).await;
        assert_eq!(addresses(&asked), [[FORGED], [TRUE]]);
        let [first, second] = replies(&asked) else { panic!() };
        assert!(second.after_ms >= first.after_ms + 50, "{first:?} {second:?}");
        assert_eq!(asked.resolver.kind, ResolverKind::Udp);
        assert_eq!(asked.resolver.address, Some(server.to_string()));
    });
}

#[test]
fn a_forged_no_before_the_truth_is_kept_too() {
    block_on(async {
        let (server, _) =
            udp(|_, m| vec![(0, coded(m, ResponseCode::NXDomain)), (30, answer(m, &[TRUE]))]);
        let asked = ask(ResolverSpec::Silent(server)).await;
        let codes: Vec<u16> = replies(&asked).iter().map(|reply| reply.rcode).collect();
        assert_eq!(codes, [3, 0]);
        assert_eq!(asked.resolver.kind, ResolverKind::Silent);
    });
}

#[test]
fn the_same_answer_twice_is_one_answer() {
    block_on(async {
        let (server, _) = udp(|_, m| {
            vec![
                (0, answer(m, &[TRUE, "203.0.113.8"])),
                (20, answer(m, &["203.0.113.8", TRUE])),
                // A copy cut short by someone on the way contradicts nothing.
                (20, altered(m, |answer| answer.metadata.truncation = true)),
            ]
        });
        let asked = ask(ResolverSpec::Configured(server)).await;
        assert_eq!(replies(&asked).len(), 1);
    });
}

#[test]
fn a_lost_question_is_sent_again() {
    block_on(async {
        let (server, count) = udp(|number, m| match number {
            0 => vec![],
            _ => vec![(0, answer(m, &[TRUE]))],
        });
        let asked = ask(ResolverSpec::Udp(server)).await;
        assert_eq!(addresses(&asked), [[TRUE]]);
        assert!((200..400).contains(&replies(&asked)[0].after_ms));
        assert_eq!(count.load(Ordering::SeqCst), 2);
    });
}

#[test]
fn two_questions_of_ours_answered_differently_are_no_injection() {
    block_on(async {
        // A slow resolver that balances load: each question gets an answer of its own.
        let mut ids = Vec::new();
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let server = socket.local_addr().unwrap();
        let serving = std::thread::spawn(move || {
            let mut buffer = [0; 2048];
            let mut asked = Vec::new();
            for _ in 0..2 {
                let (length, from) = socket.recv_from(&mut buffer).unwrap();
                ids.push(Message::from_vec(&buffer[..length]).unwrap().metadata.id);
                asked.push((buffer[..length].to_vec(), from));
            }
            for ((message, from), address) in asked.iter().zip(["203.0.113.7", "203.0.113.8"]) {
                socket.send_to(&answer(message, &[address]), from).unwrap();
            }
            ids
        });
        let asked = ask(ResolverSpec::Udp(server)).await;
        let ids = serving.join().unwrap();
        assert_ne!(ids[0], ids[1]);
        assert_eq!(addresses(&asked), [[TRUE]]);
    });
}

#[test]
fn silence_is_a_timeout_after_two_questions() {
    block_on(async {
        let (server, count) = udp(|_, _| vec![]);
        let begun = Instant::now();
        let asked = ask(ResolverSpec::Udp(server)).await;
        let failure = failure(&asked);
        assert_eq!((failure.kind, failure.stage), (FailureKind::Timeout, Stage::FirstByte));
        assert!((550..800).contains(&begun.elapsed().as_millis()));
        assert_eq!(count.load(Ordering::SeqCst), 2);
    });
}

#[test]
fn what_answers_nothing_is_passed_over_and_noted() {
    block_on(async {
        let stray = |m: &[u8]| {
            let other_id =
                altered(m, |answer| answer.metadata.id = answer.metadata.id.wrapping_add(1));
            let other_name = altered(m, |answer| {
                let name = hickory_proto::rr::Name::from_ascii("other.test.").unwrap();
                answer.queries[0].set_name(name);
            });
            vec![
                (0, b"garbage".to_vec()),
                (0, vec![]),
                (0, other_id),
                (0, other_name),
                (0, m.to_vec()),
            ]
        };
        let (server, _) = udp(move |_, m| stray(m));
        assert_eq!(failure(&ask(ResolverSpec::Udp(server)).await).kind, FailureKind::BadReply);

        let (server, _) = udp(move |_, m| {
            let mut script = stray(m);
            script.push((20, answer(m, &[TRUE])));
            script
        });
        assert_eq!(addresses(&ask(ResolverSpec::Udp(server)).await), [[TRUE]]);
    });
}

#[test]
fn a_flood_is_cut_off() {
    block_on(async {
        // Not many more than are looked at: what comes to the closed socket is answered with ICMP errors,
        // of which the kernel sends so many a second in all namespaces together.
        let (server, count) = udp(|_, _| vec![(0, b"garbage".to_vec()); 70]);
        let begun = Instant::now();
        let asked = ask(ResolverSpec::Udp(server)).await;
        assert_eq!(failure(&asked).kind, FailureKind::BadReply);
        assert!(begun.elapsed() < ms(500), "{:?}", begun.elapsed());
        assert_eq!(count.load(Ordering::SeqCst), 1);

        // Each of these contradicts the others; a handful says as much as all.
        let (server, _) =
            udp(|_, m| (0..12).map(|n| (0, answer(m, &[&format!("203.0.113.{n}")]))).collect());
        assert_eq!(replies(&ask(ResolverSpec::Udp(server)).await).len(), 8);
    });
}

#[test]
fn a_closed_port_is_told_by_its_icmp_error() {
    block_on(async {
        let port = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let begun = Instant::now();
        let asked = ask(ResolverSpec::Udp(port)).await;
        let failure = failure(&asked);
        assert_eq!((failure.kind, failure.stage), (FailureKind::IcmpUnreachable, Stage::FirstByte));
        assert_eq!(icmp_of(failure), Some((3, 3, "127.0.0.1".into())));
        assert!(begun.elapsed() < ms(400), "no use in waiting longer than for a forged answer");
    });
}

#[test]
fn routers_and_this_computer_are_told_apart() {
    isolated("names::datagrams::routers_and_this_computer_are_told_apart", || async {
        let to = |ip: &str, port| ask(ResolverSpec::Udp(address(ip, port)));
        let without = to(SERVER, 53).await;
        assert_eq!(failure(&without).kind, FailureKind::NoRoute);

        let row = Row::new();
        row.second.shell(&forward("udp dport 53 reject with icmpx type admin-prohibited"));
        for (server, sender, icmp) in [(SERVER, SECOND, (3, 13)), (SERVER6, SECOND6, (1, 1))] {
            // The way is ready once a closed port answers: fresh links lose their first packets.
            TcpStream::connect((server, 2)).unwrap_err();
            let begun = Instant::now();
            let rejected = to(server, 53).await;
            let took = begun.elapsed();
            assert!(took < ms(500), "late answers are waited for, no more: {took:?} {rejected:?}");
            assert_eq!(failure(&rejected).kind, FailureKind::IcmpUnreachable);
            assert_eq!(icmp_of(failure(&rejected)), Some((icmp.0, icmp.1, sender.to_owned())));
        }
        shell(&output("udp dport 53 reject with icmpx type admin-prohibited"));
        assert_eq!(failure(&to(SERVER, 53).await).kind, FailureKind::Forbidden);
    });
}

#[test]
fn a_forged_answer_after_an_icmp_error_is_heard() {
    block_on(async {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let server = socket.local_addr().unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 2048];
            let (length, from) = socket.recv_from(&mut buffer).unwrap();
            // The port is closed when the question comes again, after 200 ms: an ICMP error. Then
            // somebody answers in the server's name.
            drop(socket);
            std::thread::sleep(ms(300));
            let liar = UdpSocket::bind(server).unwrap();
            liar.send_to(&answer(&buffer[..length], &[FORGED]), from).unwrap();
        });
        let asked = ask(ResolverSpec::Silent(server)).await;
        assert_eq!(addresses(&asked), [[FORGED]]);
        assert!((250..390).contains(&replies(&asked)[0].after_ms));
    });
}

#[test]
fn what_had_no_room_is_asked_for_over_tcp() {
    block_on(async {
        // UDP and TCP on one port, as resolvers have it.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = listener.local_addr().unwrap();
        let socket = UdpSocket::bind(server).unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 2048];
            while let Ok((length, from)) = socket.recv_from(&mut buffer) {
                let cut = altered(&buffer[..length], |answer| answer.metadata.truncation = true);
                let _ = socket.send_to(&cut, from);
            }
        });
        accept(listener, |mut stream| {
            let mut length = [0; 2];
            while stream.read_exact(&mut length).is_ok() {
                let mut message = vec![0; u16::from_be_bytes(length).into()];
                stream.read_exact(&mut message).unwrap();
                let reply = answer(&message, &[TRUE, "203.0.113.8", "203.0.113.9"]);
                stream.write_all(&u16::try_from(reply.len()).unwrap().to_be_bytes()).unwrap();
                stream.write_all(&reply).unwrap();
            }
        });
        let asked = ask(ResolverSpec::Configured(server)).await;
        assert_eq!(addresses(&asked), [[TRUE, "203.0.113.8", "203.0.113.9"]]);
        assert_eq!(asked.resolver.kind, ResolverKind::Configured);

        // At a silent address the answer alone says it all.
        let silent = ask(ResolverSpec::Silent(server)).await;
        assert_eq!(addresses(&silent), [Vec::<String>::new()]);
    });
}

#[test]
fn without_tcp_what_there_was_of_an_answer_is_kept() {
    block_on(async {
        let cut = |m: &[u8], addresses: &[&str]| {
            let whole = answer(m, addresses);
            altered(&whole, |answer| answer.metadata.truncation = true)
        };
        let (server, _) = udp(move |_, m| vec![(0, cut(m, &[TRUE]))]);
        assert_eq!(addresses(&ask(ResolverSpec::Udp(server)).await), [[TRUE]]);

        let (server, _) = udp(move |_, m| vec![(0, cut(m, &[]))]);
        let asked = ask(ResolverSpec::Udp(server)).await;
        assert_eq!(failure(&asked).kind, FailureKind::ConnectionRefused);
        assert_eq!(failure(&asked).detail.as_deref(), Some("truncated"));
    });
}

#[test]
fn an_old_server_is_asked_in_the_old_way() {
    block_on(async {
        let (server, count) = udp(|_, m| match Message::from_vec(m).unwrap().edns {
            Some(_) => vec![(
                0,
                altered(m, |answer| {
                    answer.edns = None;
                    answer.metadata.response_code = ResponseCode::FormErr;
                }),
            )],
            None => vec![(0, answer(m, &[TRUE]))],
        });
        assert_eq!(addresses(&ask(ResolverSpec::Udp(server)).await), [[TRUE]]);
        assert_eq!(count.load(Ordering::SeqCst), 2);
    });
}
