//! Failures in OONI's words (df-007-errors of the ooni/spec repository).

use waypost_model::{Failure, FailureKind, Icmp, Operation};

/// The failure string of an operation; none where it worked.
pub(super) fn of(operation: &Operation) -> Option<String> {
    operation.failure().map(string)
}

/// A failure as OONI names it; what it has no name for is an `unknown_failure` with ours.
pub(super) fn string(failure: &Failure) -> String {
    let known = match failure.kind {
        FailureKind::Timeout => "generic_timeout_error",
        FailureKind::ConnectionReset => "connection_reset",
        FailureKind::ConnectionRefused => "connection_refused",
        FailureKind::IcmpUnreachable => unreachable_by(failure.icmp.as_ref()),
        FailureKind::NoRoute => "network_unreachable",
        FailureKind::NoNeighbour => "host_unreachable",
        FailureKind::Forbidden => "permission_denied",
        FailureKind::ConnectionClosed => "eof_error",
        FailureKind::TlsAlert | FailureKind::TlsProtocol => "ssl_failed_handshake",
        FailureKind::Cancelled => "interrupted",
        FailureKind::BadReply => "unknown_failure: bad_reply",
        FailureKind::TooLarge => "unknown_failure: too_large",
        FailureKind::LocalFault => "unknown_failure: local_fault",
        FailureKind::Unknown => {
            let detail = failure.detail.as_deref().unwrap_or("unknown");
            return format!("unknown_failure: {detail}");
        }
    };
    known.to_owned()
}

/// Whether a host or a whole network can't be reached (RFC 792, RFC 4443).
const fn unreachable_by(icmp: Option<&Icmp>) -> &'static str {
    match icmp {
        Some(Icmp { kind: 3, code: 0 | 6 | 9 | 11, .. } | Icmp { kind: 1, code: 0, .. }) => {
            "network_unreachable"
        }
        _ => "host_unreachable",
    }
}

/// A resolver's answer as a failure, by its code (RFC 1035) and by whether it holds anything.
pub(super) fn of_reply(rcode: u16, is_empty: bool) -> Option<String> {
    match rcode {
        0 if is_empty => Some("dns_no_answer".to_owned()),
        0 => None,
        2 => Some("dns_servfail_error".to_owned()),
        3 => Some("dns_nxdomain_error".to_owned()),
        5 => Some("dns_refused_error".to_owned()),
        other => Some(format!("unknown_failure: dns_rcode_{other}")),
    }
}
