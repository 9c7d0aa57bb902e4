//! Resolvers that misbehave on purpose: on loopback, with every byte in the test's hand.

use crate::support::{context, ms};
use hickory_proto::{
    op::{Message, MessageType, ResponseCode},
    rr::{Name, RData, Record, rdata},
};
use std::{
    net::{SocketAddr, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};
use waypost_model::{DnsQuery, DnsReply, Failure, Outcome, QueryType};
use waypost_probe::dns::{Question, ResolverSpec, Session, query};

pub(crate) const NAME: &str = "mail.example.test";

/// An answer to the message, with these addresses.
pub(crate) fn answer(message: &[u8], addresses: &[&str]) -> Vec<u8> {
    altered(message, |answer| {
        for address in addresses {
            let owner = Name::from_ascii("mail.example.test.").unwrap();
            let data = RData::A(rdata::A(address.parse().unwrap()));
            answer.add_answer(Record::from_rdata(owner, 60, data));
        }
    })
}

/// An answer to the message, altered.
pub(crate) fn altered(message: &[u8], alter: impl FnOnce(&mut Message)) -> Vec<u8> {
    let mut answer = Message::from_vec(message).unwrap();
    answer.metadata.message_type = MessageType::Response;
    answer.metadata.recursion_available = true;
    alter(&mut answer);
    answer.to_vec().unwrap()
}

/// An answer with a response code.
pub(crate) fn coded(message: &[u8], code: ResponseCode) -> Vec<u8> {
    altered(message, |answer| answer.metadata.response_code = code)
}

/// What is sent back to a message, each so many milliseconds after the one before.
pub(crate) type Script = Vec<(u64, Vec<u8>)>;

/// A UDP server which does as it is told, given the number of the message (from 0) and the message;
/// and how many messages came.
pub(crate) fn udp(
    script: impl Fn(usize, &[u8]) -> Script + Send + 'static,
) -> (SocketAddr, Arc<AtomicUsize>) {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        let mut buffer = [0; 2048];
        while let Ok((length, from)) = socket.recv_from(&mut buffer) {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            for (delay, bytes) in script(number, &buffer[..length]) {
                thread::sleep(ms(delay));
                let _ = socket.send_to(&bytes, from);
            }
        }
    });
    (address, count)
}

/// Asks for the name's IPv4 addresses with a wait of 600 ms, listening 200 ms for more.
pub(crate) async fn ask(resolver: ResolverSpec) -> DnsQuery {
    query(&context(vec![]), &resolver, NAME, QueryType::A, ms(600), ms(200)).await
}

/// The same over a session.
pub(crate) async fn ask_over(session: &Session, wait: u64) -> DnsQuery {
    let question = Question::new(NAME, QueryType::A);
    session.ask(&context(vec![]), &question, ms(wait), ms(0)).await
}

pub(crate) fn replies(asked: &DnsQuery) -> &[DnsReply] {
    match &asked.outcome {
        Outcome::Ok(facts) => &facts.replies,
        Outcome::Failure(failure) => panic!("{failure:?}"),
    }
}

pub(crate) fn failure(asked: &DnsQuery) -> &Failure {
    asked.outcome.failure().unwrap_or_else(|| panic!("{asked:?}"))
}

/// The addresses of each reply.
pub(crate) fn addresses(asked: &DnsQuery) -> Vec<Vec<String>> {
    let of = |reply: &DnsReply| reply.addresses().map(|address| address.to_string()).collect();
    replies(asked).iter().map(of).collect()
}
