//! Every packet of a network, as a capture sees it: our own counters could be wrong.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::os::fd::AsRawFd as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Result, anyhow};
use nix::sys::socket::{MsgFlags, recv};
use socket2::{Domain, Protocol, Socket, Type};

/// ETH_P_ALL in network order, as packet(7) wants it.
const EVERYTHING: i32 = (3_u16.to_be()) as i32;
const IPV4: u16 = 0x0800;
const IPV6: u16 = 0x86dd;
const TCP: u8 = 6;
const UDP: u8 = 17;
const ICMPV6: u8 = 58;

/// A capture on all interfaces of one network namespace; IP packets alone are kept.
pub(crate) struct Capture {
    seen: Arc<Mutex<Vec<Packet>>>,
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Result<()>>,
}

/// What a packet says of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Packet {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) protocol: u8,
    /// Source and destination, where the protocol has ports.
    pub(crate) ports: Option<(u16, u16)>,
    /// The name that a question to a name server is about.
    pub(crate) question: Option<String>,
}

impl Packet {
    /// Whether it travels between a loopback program and the proxy's port.
    pub(crate) fn is_of_proxy(&self, port: u16) -> bool {
        self.protocol == TCP
            && self.from == "127.0.0.1"
            && self.to == "127.0.0.1"
            && self.ports.is_some_and(|(from, to)| from == port || to == port)
    }

    /// Whether it goes from this computer to itself.
    pub(crate) fn stays_on_loopback(&self) -> bool {
        let here = |address: &str| address.starts_with("127.") || address == "::1";
        here(&self.from) && here(&self.to)
    }

    /// Whether it asks a name server something.
    pub(crate) fn asks_for_a_name(&self) -> bool {
        self.protocol == UDP && self.ports.is_some_and(|(_, to)| to == 53)
    }

    /// Reads an IP packet; the kernel's own words to its neighbours (ICMPv6) are none of a program's.
    fn read(kind: u16, bytes: &[u8]) -> Option<Self> {
        let (from, to, protocol, rest) = match kind {
            IPV4 => {
                let header = usize::from(bytes.first()? & 15) * 4;
                let address = |at: usize| -> Option<String> {
                    let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
                    Some(Ipv4Addr::from(four).to_string())
                };
                (address(12)?, address(16)?, *bytes.get(9)?, bytes.get(header..)?)
            }
            IPV6 => {
                let address = |at: usize| -> Option<String> {
                    let sixteen: [u8; 16] = bytes.get(at..at + 16)?.try_into().ok()?;
                    Some(Ipv6Addr::from(sixteen).to_string())
                };
                (address(8)?, address(24)?, *bytes.get(6)?, bytes.get(40..)?)
            }
            _ => return None,
        };
        // Hop-by-hop options (0) carry the kernel's own multicast listener reports.
        if protocol == ICMPV6 || (kind == IPV6 && protocol == 0) {
            return None;
        }
        let port = |at: usize| Some(u16::from_be_bytes(rest.get(at..at + 2)?.try_into().ok()?));
        let ports = match protocol {
            TCP | UDP => port(0).zip(port(2)),
            _ => None,
        };
        let asks = protocol == UDP && ports.is_some_and(|(_, to)| to == 53);
        let question = if asks { rest.get(8 + 12..).and_then(name) } else { None };
        Some(Self { from, to, protocol, ports, question })
    }
}

/// The name at the beginning of these bytes of a question (RFC 1035, section 3.1), in lower case.
fn name(mut bytes: &[u8]) -> Option<String> {
    let mut labels = Vec::new();
    loop {
        let (length, rest) = bytes.split_first()?;
        if *length == 0 {
            return Some(labels.join("."));
        }
        let (label, rest) = rest.split_at_checked(usize::from(*length))?;
        labels.push(String::from_utf8_lossy(label).to_lowercase());
        bytes = rest;
    }
}

impl Capture {
    /// Begins; to be called on a thread that is in the namespace.
    pub(crate) fn begin() -> Result<Self> {
        // A cooked socket: the frame's header is left out, and its kind comes with the address.
        let socket = Socket::new(Domain::PACKET, Type::RAW, Some(Protocol::from(EVERYTHING)))?;
        socket.set_read_timeout(Some(Duration::from_millis(100)))?;
        let seen = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let (list, end) = (Arc::clone(&seen), Arc::clone(&stop));
        let thread = thread::spawn(move || {
            let mut frame = vec![0; 1 << 16];
            while !end.load(Ordering::Relaxed) {
                let Ok(length) = recv(socket.as_raw_fd(), &mut frame, MsgFlags::empty()) else {
                    continue; // A moment without a packet.
                };
                // Ethernet and loopback have the same header: two addresses and the kind.
                let Some(kind) = frame.get(12..14) else { continue };
                let kind = u16::from_be_bytes([kind[0], kind[1]]);
                if let Some(packet) = frame.get(14..length).and_then(|b| Packet::read(kind, b)) {
                    list.lock().unwrap_or_else(PoisonError::into_inner).push(packet);
                }
            }
            Ok(())
        });
        Ok(Self { seen, stop, thread })
    }

    /// Ends, with what was seen.
    pub(crate) fn end(self) -> Result<Vec<Packet>> {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().map_err(|_| anyhow!("the capture panicked"))??;
        Ok(std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

#[cfg(test)]
mod tests {
    use super::Packet;

    #[test]
    fn a_question_for_a_name_is_known_by_its_port() {
        let mut bytes = vec![0x45, 0, 0, 28, 0, 0, 0, 0, 64, 17, 0, 0];
        bytes.extend([192, 168, 7, 2, 95, 167, 10, 53]);
        bytes.extend([0x9c, 0x40, 0, 53, 0, 8, 0, 0]);
        bytes.extend([0; 12]);
        bytes.extend(b"\x05Front\x03lab\x04test\0\0\x01\0\x01");
        let packet = Packet::read(0x0800, &bytes).unwrap();
        assert_eq!(packet.question.as_deref(), Some("front.lab.test"));
        assert!(packet.asks_for_a_name() && !packet.is_of_proxy(53));
        assert_eq!((packet.from.as_str(), packet.to.as_str()), ("192.168.7.2", "95.167.10.53"));
        assert_eq!(Packet::read(0x0806, &bytes), None);
        assert_eq!(Packet::read(0x0800, &bytes[..10]), None);
    }
}
