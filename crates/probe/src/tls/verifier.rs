//! Accepts any certificate, and remembers whether the other side holds its key.

use rustls::{
    DigitallySignedStruct, Error, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{
        WebPkiSupportedAlgorithms, ring::default_provider, verify_tls12_signature,
        verify_tls13_signature,
    },
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use std::sync::atomic::{AtomicBool, Ordering};

/// The verifier of one handshake. The chain is judged when it is over.
#[derive(Debug)]
pub(super) struct Recorder {
    algorithms: WebPkiSupportedAlgorithms,
    signed: AtomicBool,
}

impl Default for Recorder {
    fn default() -> Self {
        let algorithms = default_provider().signature_verification_algorithms;
        Self { algorithms, signed: AtomicBool::new(false) }
    }
}

impl Recorder {
    /// Whether the handshake was signed with the key of the certificate. Anyone can present a
    /// certificate; only its owner can sign.
    pub(super) fn signed(&self) -> bool {
        self.signed.load(Ordering::Acquire)
    }

    fn note(&self, verified: &Result<HandshakeSignatureValid, Error>) {
        self.signed.store(verified.is_ok(), Ordering::Release);
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.note(&verify_tls12_signature(message, cert, dss, &self.algorithms));
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.note(&verify_tls13_signature(message, cert, dss, &self.algorithms));
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
