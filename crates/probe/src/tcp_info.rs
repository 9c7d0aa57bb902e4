//! What the kernel knows of a connection (`TCP_INFO`, tcp(7)).

use std::os::fd::{AsFd, AsRawFd};
use waypost_model::TcpState;

/// The state of a TCP connection now; none where the kernel will not say.
pub(crate) fn read(socket: &impl AsFd) -> Option<TcpState> {
    let info = tcp_info(socket)?;
    Some(TcpState {
        bytes_acked: info.tcpi_bytes_acked,
        bytes_received: info.tcpi_bytes_received,
        unacked: info.tcpi_unacked,
        retransmits: info.tcpi_total_retrans,
    })
}

#[expect(unsafe_code, reason = "getsockopt(TCP_INFO) has no safe wrapper")]
fn tcp_info(socket: &impl AsFd) -> Option<libc::tcp_info> {
    // SAFETY: the structure is plain integers, for which all zeroes is a value. An older kernel
    // writes only its first part and leaves the rest zero.
    let mut info: libc::tcp_info = unsafe { std::mem::zeroed() };
    let mut length = libc::socklen_t::try_from(size_of_val(&info)).ok()?;
    // SAFETY: the descriptor is open for as long as `socket` is borrowed, and the kernel writes at
    // most `length` bytes, the size of `info`.
    let status = unsafe {
        libc::getsockopt(
            socket.as_fd().as_raw_fd(),
            libc::IPPROTO_TCP,
            libc::TCP_INFO,
            (&raw mut info).cast(),
            &raw mut length,
        )
    };
    (status == 0).then_some(info)
}
