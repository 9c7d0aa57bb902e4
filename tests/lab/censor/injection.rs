//! A forged DNS answer is injected on the way; the true one arrives later. As in China: the injector
//! sits beside the path, sees the question go by and is faster.

use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::time::Duration;

use anyhow::{Context as _, Result};
use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::{RData, Record, RecordType, rdata};
use socket2::{Domain, Protocol, Socket, Type};

use super::Censor;
use super::delay::Delay;
use crate::look::{Answer, expect, truth};
use crate::names::PUBLIC_RESOLVER;
use crate::names::find;
use crate::plan::Plan;
use crate::world::World;

/// Linux's ETH_P_IP: every IPv4 packet.
const ETHERTYPE_IPV4: u16 = 0x0800;
/// How much later the truth arrives; a resolver on another continent.
const TRUTH_LATER: Duration = Duration::from_millis(120);

/// Injects answers for names below `zone`; the client uses the public resolver.
pub(crate) struct Injection {
    pub(crate) zone: &'static str,
    pub(crate) forged: Ipv4Addr,
}

impl Censor for Injection {
    fn words(&self) -> String {
        format!(
            "the transit network injects {} as the answer to DNS questions for {}; the true answer comes {} ms later",
            self.forged,
            self.zone,
            TRUTH_LATER.as_millis()
        )
    }

    fn plan(&self, plan: &mut Plan) {
        // The access provider's own resolver would answer before the question passes the injector.
        plan.system_resolver = Some(PUBLIC_RESOLVER);
    }

    fn apply(&self, world: &World) -> Result<()> {
        Delay::of_dns_answers(TRUTH_LATER).apply(world)?;
        let (zone, forged) = (self.zone, self.forged);
        let sockets = world.net.transit.within(|| {
            let protocol = Protocol::from(i32::from(ETHERTYPE_IPV4.to_be()));
            let sniffer = Socket::new(Domain::PACKET, Type::DGRAM, Some(protocol))?;
            // IPPROTO_RAW: we write the IP header ourselves.
            let forger = Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::from(255)))?;
            Ok((sniffer, forger))
        })?;
        world.net.transit.background(move || inject(sockets, zone, forged));
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        let name = format!("mail.{}", self.zone);
        let real = find(&name)?.v4;
        let mut both = truth(&[&self.forged.to_string()]);
        both.extend(truth(&[real]));
        expect("two answers", world.dns(PUBLIC_RESOLVER, &name)?, both)?;
        let control = world.dns(PUBLIC_RESOLVER, "control-a.test")?;
        expect("the control", control, truth(&["192.0.2.10"]))?;
        // An injector answers even for a server that is none.
        let silent: Vec<Answer> = world.dns(crate::names::SILENT, &name)?;
        expect("the silent address", silent, truth(&[&self.forged.to_string()]))
    }
}

fn inject((mut sniffer, forger): (Socket, Socket), zone: &str, forged: Ipv4Addr) -> Result<()> {
    let mut packet = [0; 2048];
    let mut last = None;
    loop {
        let length = sniffer.read(&mut packet).context("sniffing")?;
        let Some((question, from, to)) = question(&packet[..length]) else { continue };
        // The packet is seen when it comes in and when it goes out again.
        if last.replace((question.metadata.id, from)) == Some((question.metadata.id, from)) {
            continue;
        }
        let Some(reply) = forge(&question, zone, forged) else { continue };
        let datagram = datagram(&reply, to, from);
        forger.send_to(&datagram, &from.into()).context("injecting")?;
    }
}

/// The DNS question in an IPv4 packet to port 53, who asked, and whom.
fn question(packet: &[u8]) -> Option<(Message, SocketAddrV4, SocketAddrV4)> {
    let header = usize::from(packet.first()? & 0x0f) * 4;
    let udp = packet.get(header..)?;
    if *packet.get(9)? != 17 || udp.get(2..4)? != 53_u16.to_be_bytes() {
        return None;
    }
    let address = |at: usize| -> Option<Ipv4Addr> {
        Some(<[u8; 4]>::try_from(packet.get(at..at + 4)?).ok()?.into())
    };
    let port = |at: usize| -> Option<u16> {
        Some(u16::from_be_bytes(udp.get(at..at + 2)?.try_into().ok()?))
    };
    let message = Message::from_vec(udp.get(8..)?).ok()?;
    Some((
        message,
        SocketAddrV4::new(address(12)?, port(0)?),
        SocketAddrV4::new(address(16)?, port(2)?),
    ))
}

fn forge(question: &Message, zone: &str, forged: Ipv4Addr) -> Option<Vec<u8>> {
    let query = question.queries.first()?;
    let name = query.name().to_ascii();
    let name = name.trim_end_matches('.');
    let below = name == zone || name.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.'));
    if !below || query.query_type() != RecordType::A {
        return None;
    }
    let mut reply = question.clone().into_response();
    reply.metadata.recursion_available = true;
    reply.metadata.response_code = ResponseCode::NoError;
    let data = RData::A(rdata::A(forged));
    reply.add_answer(Record::from_rdata(query.name().clone(), 300, data));
    reply.to_vec().ok()
}

/// An IPv4 packet with a UDP datagram; the kernel fills in length and header checksum of a raw
/// packet, and UDP over IPv4 may go without its own.
fn datagram(payload: &[u8], from: SocketAddrV4, to: SocketAddrV4) -> Vec<u8> {
    let udp_length = (payload.len() + 8) as u16;
    let total = udp_length + 20;
    let mut packet = vec![0x45, 0];
    packet.extend_from_slice(&total.to_be_bytes());
    // Identification, flags and offset, TTL, protocol UDP, checksum.
    packet.extend_from_slice(&[0, 0, 0, 0, 60, 17, 0, 0]);
    packet.extend_from_slice(&from.ip().octets());
    packet.extend_from_slice(&to.ip().octets());
    packet.extend_from_slice(&from.port().to_be_bytes());
    packet.extend_from_slice(&to.port().to_be_bytes());
    packet.extend_from_slice(&udp_length.to_be_bytes());
    packet.extend_from_slice(&[0, 0]);
    packet.extend_from_slice(payload);
    packet
}
