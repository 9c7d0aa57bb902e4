//! The ICMP errors that the kernel queued on a socket (`IP_RECVERR`, ip(7); `IPV6_RECVERR`, ipv6(7)).

use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg, setsockopt,
    sockopt::{Ipv4RecvErr, Ipv6RecvErr},
};
use std::{
    io::{self, IoSliceMut},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    os::fd::{AsFd, AsRawFd},
};
use waypost_model::Icmp;

/// The kernel queues one entry for each ICMP error; a handful is more than one connect can cause.
const MOST_ENTRIES: usize = 16;

/// Asks the kernel to queue ICMP errors on a socket instead of forgetting who sent them.
pub(crate) fn enable(socket: &impl AsFd, ipv4: bool) -> io::Result<()> {
    if ipv4 {
        setsockopt(socket, Ipv4RecvErr, &true)?;
    } else {
        setsockopt(socket, Ipv6RecvErr, &true)?;
    }
    Ok(())
}

/// Takes the last ICMP error that ends a connect out of the socket's queue, if there is one.
pub(crate) fn take(socket: &impl AsFd) -> Option<Icmp> {
    let mut last = None;
    for _ in 0..MOST_ENTRIES {
        match next(socket) {
            Ok(found) => last = found.filter(ends_a_connect).or(last),
            Err(_) => break, // EAGAIN: the queue is empty
        }
    }
    last
}

/// One entry of the queue, if it is an ICMP error.
fn next(socket: &impl AsFd) -> nix::Result<Option<Icmp>> {
    let mut payload = [0; 64]; // the start of our own segment, of no use
    let mut space = nix::cmsg_space!(libc::sock_extended_err, libc::sockaddr_in6);
    let mut parts = [IoSliceMut::new(&mut payload)];
    let flags = MsgFlags::MSG_ERRQUEUE | MsgFlags::MSG_DONTWAIT;
    let message = recvmsg::<SockaddrStorage>(
        socket.as_fd().as_raw_fd(),
        &mut parts,
        Some(&mut space),
        flags,
    )?;
    Ok(message.cmsgs()?.find_map(|control| match control {
        ControlMessageOwned::Ipv4RecvErr(error, from)
            if error.ee_origin == libc::SO_EE_ORIGIN_ICMP =>
        {
            let from = from.map(|a| IpAddr::V4(Ipv4Addr::from(u32::from_be(a.sin_addr.s_addr))));
            Some(Icmp { kind: error.ee_type, code: error.ee_code, from })
        }
        ControlMessageOwned::Ipv6RecvErr(error, from)
            if error.ee_origin == libc::SO_EE_ORIGIN_ICMP6 =>
        {
            let from = from.map(|a| IpAddr::V6(Ipv6Addr::from(a.sin6_addr.s6_addr)));
            Some(Icmp { kind: error.ee_type, code: error.ee_code, from })
        }
        _ => None,
    }))
}

/// Whether it says that the packet did not arrive: "destination unreachable" or "time exceeded",
/// but for "fragmentation needed", after which the kernel simply sends smaller ones (RFC 1191).
fn ends_a_connect(icmp: &Icmp) -> bool {
    match icmp.from {
        Some(IpAddr::V6(_)) => matches!(icmp.kind, 1 | 3),
        _ => matches!((icmp.kind, icmp.code), (3, 0..=3 | 5..) | (11, _)),
    }
}

/// Whether it is "time exceeded in transit": 11/0 in ICMP (RFC 792), 3/0 in ICMPv6 (RFC 4443).
pub(crate) fn is_time_exceeded(icmp: Icmp, ipv4: bool) -> bool {
    icmp.code == 0 && icmp.kind == if ipv4 { 11 } else { 3 }
}

/// Whether it is "host unreachable": 3/1 in ICMP, 1/3 ("address unreachable") in ICMPv6.
pub(crate) fn is_host_unreachable(icmp: Icmp) -> bool {
    match icmp.from {
        Some(IpAddr::V6(_)) => (icmp.kind, icmp.code) == (1, 3),
        _ => (icmp.kind, icmp.code) == (3, 1),
    }
}
