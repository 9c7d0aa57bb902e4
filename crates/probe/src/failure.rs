//! Turns what the system or the TLS library reports into a [`Failure`], by code and type alone.

use rustls::AlertDescription;
use std::io::{self, ErrorKind};
use waypost_model::{Failure, FailureKind, Stage, TcpState};

/// The failure behind an error on a connection that was open, be it plain or TLS.
/// `tcp` is what the kernel knew of the connection at that moment.
pub(crate) fn io_failure(error: &io::Error, stage: Stage, tcp: Option<TcpState>) -> Failure {
    if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return Failure { tcp, ..tls_failure(tls, stage) };
    }
    let kind = match error.kind() {
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            FailureKind::ConnectionReset
        }
        ErrorKind::UnexpectedEof | ErrorKind::NotConnected | ErrorKind::WriteZero => {
            FailureKind::ConnectionClosed
        }
        ErrorKind::TimedOut => FailureKind::Timeout,
        // On an open connection only an ICMP error ends in these (with IP_RECVERR set, ip(7)); the
        // kernel then keeps no record of the sender.
        ErrorKind::ConnectionRefused
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable => FailureKind::IcmpUnreachable,
        ErrorKind::NetworkDown => FailureKind::NoRoute,
        ErrorKind::PermissionDenied => FailureKind::Forbidden,
        _ => local_kind(error),
    };
    let failure = Failure { tcp, ..Failure::new(kind, stage) };
    if kind == FailureKind::Unknown { failure.with_detail(code_text(error)) } else { failure }
}

/// Whether this computer itself is at fault, or nothing is known.
pub(crate) fn local_kind(error: &io::Error) -> FailureKind {
    match error.kind() {
        ErrorKind::AddrNotAvailable
        | ErrorKind::AddrInUse
        | ErrorKind::OutOfMemory
        | ErrorKind::QuotaExceeded
        | ErrorKind::Unsupported => FailureKind::LocalFault,
        _ => match error.raw_os_error() {
            Some(code) if EXHAUSTED.contains(&code) => FailureKind::LocalFault,
            _ => FailureKind::Unknown,
        },
    }
}

/// The codes, without a kind in the standard library, for "too many open files", "no buffer space"
/// and "address family not supported".
#[cfg(target_os = "linux")]
const EXHAUSTED: [i32; 4] = [libc::EMFILE, libc::ENFILE, libc::ENOBUFS, libc::EAFNOSUPPORT];
#[cfg(target_os = "macos")]
const EXHAUSTED: [i32; 4] = [24, 23, 55, 47]; // intro(2): EMFILE, ENFILE, ENOBUFS, EAFNOSUPPORT
#[cfg(windows)]
const EXHAUSTED: [i32; 3] = [10024, 10055, 10047]; // WSAEMFILE, WSAENOBUFS, WSAEAFNOSUPPORT
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
const EXHAUSTED: [i32; 0] = [];

/// An unknown error by its number or type: the words of the system may name a file or a person.
pub(crate) fn code_text(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(code) => format!("os error {code}"),
        None => format!("{:?}", error.kind()),
    }
}

/// The failure behind an error of the TLS library.
pub(crate) fn tls_failure(error: &rustls::Error, stage: Stage) -> Failure {
    match error {
        rustls::Error::AlertReceived(alert) => {
            Failure::new(FailureKind::TlsAlert, stage).with_detail(alert_name(*alert))
        }
        rustls::Error::FailedToGetCurrentTime | rustls::Error::FailedToGetRandomBytes => {
            Failure::new(FailureKind::LocalFault, stage)
        }
        _ => Failure::new(FailureKind::TlsProtocol, stage),
    }
}

/// An alert's name as the IANA registry of TLS alerts has it, such as `handshake_failure`.
fn alert_name(alert: AlertDescription) -> String {
    let number = u8::from(alert);
    match ALERTS.iter().find(|(known, _)| *known == number) {
        Some((_, name)) => (*name).to_owned(),
        None => format!("alert_{number}"),
    }
}

const ALERTS: [(u8, &str); 36] = [
    (0, "close_notify"),
    (10, "unexpected_message"),
    (20, "bad_record_mac"),
    (21, "decryption_failed"),
    (22, "record_overflow"),
    (30, "decompression_failure"),
    (40, "handshake_failure"),
    (41, "no_certificate"),
    (42, "bad_certificate"),
    (43, "unsupported_certificate"),
    (44, "certificate_revoked"),
    (45, "certificate_expired"),
    (46, "certificate_unknown"),
    (47, "illegal_parameter"),
    (48, "unknown_ca"),
    (49, "access_denied"),
    (50, "decode_error"),
    (51, "decrypt_error"),
    (60, "export_restriction"),
    (70, "protocol_version"),
    (71, "insufficient_security"),
    (80, "internal_error"),
    (86, "inappropriate_fallback"),
    (90, "user_canceled"),
    (100, "no_renegotiation"),
    (109, "missing_extension"),
    (110, "unsupported_extension"),
    (111, "certificate_unobtainable"),
    (112, "unrecognized_name"),
    (113, "bad_certificate_status_response"),
    (114, "bad_certificate_hash_value"),
    (115, "unknown_psk_identity"),
    (116, "certificate_required"),
    (117, "general_error"),
    (120, "no_application_protocol"),
    (121, "ech_required"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alerts_are_named_as_the_rfc_names_them() {
        for (number, name) in [
            (0u8, "close_notify"),
            (40, "handshake_failure"),
            (48, "unknown_ca"),
            (70, "protocol_version"),
            (112, "unrecognized_name"),
            (120, "no_application_protocol"),
            (200, "alert_200"),
        ] {
            assert_eq!(alert_name(number.into()), name);
        }
    }

    #[test]
    fn errors_of_an_open_connection_are_told_by_their_code() {
        for (error, kind) in [
            (io::Error::from(ErrorKind::ConnectionReset), FailureKind::ConnectionReset),
            (io::Error::from(ErrorKind::BrokenPipe), FailureKind::ConnectionReset),
            (io::Error::from(ErrorKind::UnexpectedEof), FailureKind::ConnectionClosed),
            (io::Error::from(ErrorKind::TimedOut), FailureKind::Timeout),
            (io::Error::from(ErrorKind::HostUnreachable), FailureKind::IcmpUnreachable),
            (io::Error::from(ErrorKind::PermissionDenied), FailureKind::Forbidden),
            (io::Error::other("connection reset by peer"), FailureKind::Unknown),
        ] {
            assert_eq!(io_failure(&error, Stage::Read, None).kind, kind, "{error:?}");
        }
        let alert = rustls::Error::AlertReceived(AlertDescription::UnrecognisedName);
        let failure = io_failure(&io::Error::other(alert), Stage::Tls, None);
        assert_eq!(failure.kind, FailureKind::TlsAlert);
        assert_eq!(failure.detail.as_deref(), Some("unrecognized_name"));
    }
}
