//! The jail's network: a loopback and nothing else. The default route leads to the loopback as well,
//! so that pages and WebKit take themselves to be online; what follows it is dropped by the kernel.

use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, send,
    socket,
};
use std::fs;
use std::io;
use std::os::fd::AsRawFd as _;

/// The loopback's index in every network namespace.
const LOOPBACK: u32 = 1;

const NLMSG_ERROR: u16 = 2;
const RTM_NEWLINK: u16 = 16;
const RTM_NEWROUTE: u16 = 24;
const REQUEST_WITH_ANSWER: u16 = 0x1 | 0x4;
const CREATE: u16 = 0x400;
const IFF_UP: u32 = 1;
const RTA_OIF: u16 = 4;

/// Raises the loopback and leads every way to it.
pub(super) fn settle() -> io::Result<()> {
    let mut up = vec![0; 16]; // struct ifinfomsg
    up[4..8].copy_from_slice(&LOOPBACK.to_ne_bytes());
    up[8..12].copy_from_slice(&IFF_UP.to_ne_bytes());
    up[12..16].copy_from_slice(&IFF_UP.to_ne_bytes());
    ask(RTM_NEWLINK, 0, &up)?;

    // struct rtmsg: IPv4, to anywhere (length 0), main table, boot protocol, link scope, unicast.
    let mut route = vec![2, 0, 0, 0, 254, 3, 253, 1, 0, 0, 0, 0];
    route.extend_from_slice(&8_u16.to_ne_bytes());
    route.extend_from_slice(&RTA_OIF.to_ne_bytes());
    route.extend_from_slice(&LOOPBACK.to_ne_bytes());
    ask(RTM_NEWROUTE, CREATE, &route)
}

/// Whether every way of this process's network ends in it.
pub(super) fn is_closed() -> io::Result<bool> {
    let v4 = fs::read_to_string("/proc/thread-self/net/route")?;
    // A kernel without IPv6 has no such table, and no way.
    let v6 = fs::read_to_string("/proc/thread-self/net/ipv6_route").unwrap_or_default();
    Ok(leads_nowhere(&v4, &v6))
}

/// proc(5): the device is the first word of the one table, after a heading, and the last of the other.
fn leads_nowhere(v4: &str, v6: &str) -> bool {
    let v4 = v4.lines().skip(1).map(|line| line.split_whitespace().next());
    let v6 = v6.lines().map(|line| line.split_whitespace().last());
    v4.chain(v6).flatten().all(|device| device == "lo")
}

/// Sends one rtnetlink request and waits for the kernel's word on it, as rtnetlink(7) describes.
fn ask(kind: u16, flags: u16, body: &[u8]) -> io::Result<()> {
    let netlink = socket(
        AddressFamily::Netlink,
        SockType::Raw,
        SockFlag::SOCK_CLOEXEC,
        SockProtocol::NetlinkRoute,
    )?;
    bind(netlink.as_raw_fd(), &NetlinkAddr::new(0, 0))?;
    let length = u32::try_from(16 + body.len()).map_err(io::Error::other)?;
    let mut request = Vec::from(length.to_ne_bytes());
    request.extend_from_slice(&kind.to_ne_bytes());
    request.extend_from_slice(&(REQUEST_WITH_ANSWER | flags).to_ne_bytes());
    request.extend_from_slice(&[0; 8]); // sequence number and port: one question, one answer
    request.extend_from_slice(body);
    send(netlink.as_raw_fd(), &request, MsgFlags::empty())?;
    let mut answer = [0; 1024];
    let read = recv(netlink.as_raw_fd(), &mut answer, MsgFlags::empty())?;
    verdict(&answer[..read])
}

/// The kernel answers with an error message whose number is 0 where all is well.
fn verdict(answer: &[u8]) -> io::Result<()> {
    let kind = answer.get(4..6).and_then(|bytes| bytes.try_into().ok()).map(u16::from_ne_bytes);
    let error = answer.get(16..20).and_then(|bytes| bytes.try_into().ok()).map(i32::from_ne_bytes);
    match (kind, error) {
        (Some(NLMSG_ERROR), Some(0)) => Ok(()),
        (Some(NLMSG_ERROR), Some(error)) => Err(io::Error::from_raw_os_error(-error)),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{leads_nowhere, verdict};

    const HEADING: &str = "Iface\tDestination\tGateway\tFlags\n";

    #[test]
    fn only_a_network_without_another_device_leads_nowhere() {
        let v6 = |device| format!("00 80 00 00 00 00000100 00000001 00000000 80200001 {device}\n");
        let v4 = |device| format!("{HEADING}{device}\t00000000\t00000000\t0001\n");
        assert!(leads_nowhere(&v4("lo"), &v6("lo")));
        assert!(leads_nowhere(HEADING, ""));
        assert!(!leads_nowhere(&v4("eth0"), &v6("lo")));
        assert!(!leads_nowhere(&v4("lo"), &v6("wlan0")));
    }

    #[test]
    fn the_kernels_no_is_an_error_and_so_is_what_nobody_understands() {
        let mut answer = [0_u8; 20];
        answer[4..6].copy_from_slice(&2_u16.to_ne_bytes());
        assert!(verdict(&answer).is_ok());
        answer[16..20].copy_from_slice(&(-1_i32).to_ne_bytes());
        assert_eq!(verdict(&answer).unwrap_err().raw_os_error(), Some(1));
        assert!(verdict(&answer[..18]).is_err());
        assert!(verdict(&[]).is_err());
    }
}
