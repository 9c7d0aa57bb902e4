//! DNS messages (RFC 1035) with EDNS (RFC 6891), written and read with hickory's wire format.

use super::Question;
use hickory_proto::{
    op::{Edns, Message, MessageType, Query},
    rr::{DNSClass, Name, RData, RecordType},
};
use waypost_model::{DnsRecord, DnsReply, QueryType};

/// What a message over TCP can hold (RFC 1035 section 4.2.2): nothing longer is read anywhere.
pub(super) const MAX_MESSAGE: usize = 65_535;

/// No honest answer about mail needs more; what comes after is left out.
const MAX_RECORDS: usize = 64;

/// The size of UDP answers that pass every usual path in one piece (the DNS flag day of 2020).
const UDP_PAYLOAD: u16 = 1232;

/// A question ready to be sent.
pub(super) struct Packet {
    /// The id under which it goes out, chosen at random.
    pub(super) id: u16,
    /// It, in wire format.
    pub(super) bytes: Vec<u8>,
}

/// An answer, read.
#[derive(Debug)]
pub(super) struct Answer {
    /// The id under which it came.
    pub(super) id: u16,
    /// Whether parts of it were left out for lack of room (the TC bit).
    pub(super) truncated: bool,
    /// Whether the server understood EDNS.
    pub(super) edns: bool,
    /// The response code.
    pub(super) rcode: u16,
    /// The records of the answer section that are of the type asked for, or aliases.
    pub(super) records: Vec<DnsRecord>,
    authenticated: bool,
}

impl Answer {
    /// It as the model keeps it.
    pub(super) fn into_reply(self, after_ms: u64) -> DnsReply {
        DnsReply {
            after_ms,
            rcode: self.rcode,
            records: self.records,
            authenticated: self.authenticated,
        }
    }

    /// Whether it says the same. The order of records does not count: resolvers turn it round.
    pub(super) fn says_the_same(&self, reply: &DnsReply) -> bool {
        let within =
            |these: &[DnsRecord], those: &[DnsRecord]| these.iter().all(|r| those.contains(r));
        self.rcode == reply.rcode
            && within(&self.records, &reply.records)
            && within(&reply.records, &self.records)
    }
}

/// Why a message is no answer to a question.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Unfit {
    /// It can't be read as a DNS message.
    Garbage,
    /// It answers something else.
    OtherQuestion,
}

/// Writes the question under a fresh random id: recursion desired, the AD bit set to ask for the
/// same in the answer (RFC 6840 section 5.7), DO off. None where the name is no domain name.
pub(super) fn encode(question: &Question, edns: bool) -> Option<Packet> {
    let mut query = Query::query(name_of(question)?, type_of(question.query_type));
    query.set_query_class(DNSClass::IN);
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.metadata.authentic_data = true;
    message.metadata.checking_disabled = question.checking_disabled;
    message.add_query(query);
    if edns {
        let mut options = Edns::new();
        options.set_max_payload(UDP_PAYLOAD);
        message.set_edns(options);
    }
    Some(Packet { id: message.metadata.id, bytes: message.to_vec().ok()? })
}

/// Reads an answer to the question.
///
/// # Errors
/// When it is none. The id is left for the caller to compare.
pub(super) fn decode(bytes: &[u8], question: &Question) -> Result<Answer, Unfit> {
    if bytes.len() > MAX_MESSAGE {
        return Err(Unfit::Garbage);
    }
    let message = Message::from_vec(bytes).map_err(|_| Unfit::Garbage)?;
    let rcode = u16::from(message.metadata.response_code);
    let asked = match message.queries.as_slice() {
        // Some servers leave the question out when they refuse.
        [] => rcode != 0,
        [query] => {
            query.query_type == type_of(question.query_type)
                && query.query_class == DNSClass::IN
                && name_of(question).is_some_and(|name| name == query.name)
        }
        _ => false,
    };
    if message.metadata.message_type != MessageType::Response || !asked {
        return Err(Unfit::OtherQuestion);
    }
    let records = message.answers.iter().filter_map(|record| {
        let of_use = record.dns_class == DNSClass::IN
            && (record.record_type() == type_of(question.query_type)
                || record.record_type() == RecordType::CNAME);
        if of_use { record_of(&record.data) } else { None }
    });
    Ok(Answer {
        id: message.metadata.id,
        truncated: message.metadata.truncation,
        edns: message.edns.is_some(),
        rcode,
        records: records.take(MAX_RECORDS).collect(),
        authenticated: message.metadata.authentic_data,
    })
}

fn name_of(question: &Question) -> Option<Name> {
    let mut name = Name::from_ascii(&question.name).ok()?;
    name.set_fqdn(true);
    (!name.is_root()).then_some(name)
}

const fn type_of(query_type: QueryType) -> RecordType {
    match query_type {
        QueryType::A => RecordType::A,
        QueryType::Aaaa => RecordType::AAAA,
        QueryType::Mx => RecordType::MX,
        QueryType::Srv => RecordType::SRV,
    }
}

fn record_of(data: &RData) -> Option<DnsRecord> {
    match data {
        RData::A(address) => Some(DnsRecord::Address(address.0.into())),
        RData::AAAA(address) => Some(DnsRecord::Address(address.0.into())),
        RData::CNAME(target) => Some(DnsRecord::Alias(text(&target.0))),
        RData::MX(mx) => {
            Some(DnsRecord::Exchange { preference: mx.preference, host: text(&mx.exchange) })
        }
        RData::SRV(srv) => Some(DnsRecord::Server {
            priority: srv.priority,
            port: srv.port,
            host: text(&srv.target),
        }),
        _ => None,
    }
}

/// A name in lower case, without the dot at the end; bytes outside printable ASCII are escaped. The
/// root, which means "none" in MX (RFC 7505) and SRV records, is empty.
fn text(name: &Name) -> String {
    let mut text = name.to_lowercase().to_ascii();
    if text.ends_with('.') {
        text.pop();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_proto::op::ResponseCode;
    use hickory_proto::rr::{Record, rdata};
    use proptest::prelude::*;
    use std::net::Ipv4Addr;

    fn question(name: &str, query_type: QueryType) -> Question {
        Question { name: name.into(), query_type, checking_disabled: false }
    }

    fn answer(question: &Question, records: Vec<(&str, RData)>) -> Vec<u8> {
        let mut message = Message::from_vec(&encode(question, true).unwrap().bytes).unwrap();
        message.metadata.message_type = MessageType::Response;
        for (owner, data) in records {
            message.add_answer(Record::from_rdata(Name::from_ascii(owner).unwrap(), 60, data));
        }
        message.to_vec().unwrap()
    }

    #[test]
    fn a_question_has_the_bits_it_should() {
        let mut asked = question("_imaps._tcp.example.test", QueryType::Srv);
        asked.checking_disabled = true;
        let packet = encode(&asked, true).unwrap();
        let message = Message::from_vec(&packet.bytes).unwrap();
        assert_eq!(message.metadata.id, packet.id);
        assert!(message.metadata.recursion_desired && message.metadata.authentic_data);
        assert!(message.metadata.checking_disabled);
        let edns = message.edns.unwrap();
        assert!(!edns.flags().dnssec_ok && edns.max_payload() == 1232);
        assert!(Message::from_vec(&encode(&asked, false).unwrap().bytes).unwrap().edns.is_none());
    }

    #[test]
    fn what_is_no_name_is_not_asked_for() {
        let long = "x".repeat(64);
        for name in ["", ".", "a..b", &long, &"a.".repeat(200)] {
            assert!(encode(&question(name, QueryType::A), true).is_none(), "{name}");
        }
    }

    #[test]
    fn aliases_and_records_of_the_type_asked_for_are_kept() {
        let asked = question("Mail.Example.test", QueryType::A);
        let alias = RData::CNAME(rdata::CNAME(Name::from_ascii("Web.Example.test.").unwrap()));
        let address = RData::A(rdata::A(Ipv4Addr::new(203, 0, 113, 7)));
        let stray = RData::MX(rdata::MX::new(5, Name::root()));
        let bytes = answer(
            &asked,
            vec![
                ("mail.example.test.", alias),
                ("web.example.test.", address),
                ("web.example.test.", stray),
            ],
        );
        let read = decode(&bytes, &asked).unwrap();
        assert_eq!(
            read.records,
            [
                DnsRecord::Alias("web.example.test".into()),
                DnsRecord::Address("203.0.113.7".parse().unwrap())
            ]
        );
        assert!(read.authenticated && read.edns && !read.truncated);
        assert!(decode(&bytes, &question("other.test", QueryType::A)).is_err());
        assert!(decode(&bytes, &question("mail.example.test", QueryType::Aaaa)).is_err());
    }

    #[test]
    fn a_refusal_without_its_question_counts_and_a_question_does_not() {
        let asked = question("example.test", QueryType::Mx);
        let mut message =
            Message::error_msg(7, hickory_proto::op::OpCode::Query, ResponseCode::Refused);
        assert_eq!(decode(&message.to_vec().unwrap(), &asked).unwrap().rcode, 5);
        message.metadata.response_code = ResponseCode::NoError;
        assert_eq!(decode(&message.to_vec().unwrap(), &asked).unwrap_err(), Unfit::OtherQuestion);
        let sent = encode(&asked, true).unwrap().bytes;
        assert_eq!(decode(&sent, &asked).unwrap_err(), Unfit::OtherQuestion);
        assert_eq!(decode(&sent[..11], &asked).unwrap_err(), Unfit::Garbage);
    }

    #[test]
    fn the_order_of_records_makes_no_difference() {
        let asked = question("example.test", QueryType::A);
        let one = RData::A(rdata::A(Ipv4Addr::new(203, 0, 113, 1)));
        let two = RData::A(rdata::A(Ipv4Addr::new(203, 0, 113, 2)));
        let read = |records: Vec<RData>| {
            let records = records.into_iter().map(|data| ("example.test.", data)).collect();
            decode(&answer(&asked, records), &asked).unwrap()
        };
        let both = read(vec![one.clone(), two.clone()]).into_reply(1);
        assert!(read(vec![two.clone(), one.clone()]).says_the_same(&both));
        assert!(!read(vec![one]).says_the_same(&both));
        assert!(!read(vec![]).says_the_same(&both));
    }

    #[test]
    fn records_beyond_the_limit_are_left_out() {
        let asked = question("example.test", QueryType::A);
        let many = (0..200u8)
            .map(|n| ("example.test.", RData::A(rdata::A(Ipv4Addr::new(203, 0, 113, n)))))
            .collect();
        assert_eq!(decode(&answer(&asked, many), &asked).unwrap().records.len(), 64);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = decode(&bytes, &question("example.test", QueryType::A));
        }

        /// Closer to the real thing: an answer with some of its bytes changed, then cut.
        #[test]
        fn a_damaged_answer_is_read_or_refused(
            changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..8),
            cut in any::<proptest::sample::Index>(),
        ) {
            let asked = question("example.test", QueryType::Mx);
            let host = Name::from_ascii("mx1.example.test.").unwrap();
            let mut bytes = answer(&asked, vec![
                ("example.test.", RData::MX(rdata::MX::new(10, host.clone()))),
                ("example.test.", RData::CNAME(rdata::CNAME(host))),
            ]);
            for (at, value) in changes {
                let at = at.index(bytes.len());
                bytes[at] = value;
            }
            bytes.truncate(cut.index(bytes.len() + 1));
            if let Ok(answer) = decode(&bytes, &asked) {
                for record in answer.records {
                    if let DnsRecord::Exchange { host, .. } | DnsRecord::Alias(host) = record {
                        prop_assert!(host.chars().all(|c| c.is_ascii_graphic()), "{host}");
                    }
                }
            }
        }

        #[test]
        fn any_name_is_asked_for_or_refused(name in "\\PC{0,80}") {
            if let Some(packet) = encode(&question(&name, QueryType::A), true) {
                prop_assert!(packet.bytes.len() < 512);
            }
        }
    }
}
