//! One question over HTTPS, within a stream that leads to the service.

use super::AskTrouble;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Request,
    body::Bytes,
    client::conn::http1::handshake,
    header::{CONTENT_TYPE, HOST},
};
use hyper_util::rt::TokioIo;
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName},
};
use std::{io, sync::Arc};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::Url;

/// Octets; what is given has some three thousand.
const LONGEST_ANSWER: usize = 256 * 1024;
/// What the service takes.
const JSON: &str = "application/vnd.api+json";

/// What judges who answers: Mozilla's roots, and others beside them.
///
/// # Errors
/// When one of the others is no certificate.
pub(super) fn judge(extra: Vec<CertificateDer<'static>>) -> Result<TlsConnector, AskTrouble> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for root in extra {
        roots.add(root).map_err(|_| AskTrouble::System)?;
    }
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .map_err(|_| AskTrouble::System)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Posts to an address and hands back what is answered. Nothing is told of who asks: no header but
/// those that HTTP wants.
///
/// # Errors
/// When nothing comes back, or not from whom it should, or not what was asked for.
pub(super) async fn post(
    stream: TcpStream,
    judge: &TlsConnector,
    url: &Url,
    body: Vec<u8>,
) -> Result<Bytes, AskTrouble> {
    let host = url.host_str().unwrap_or_default();
    let name = ServerName::try_from(host.to_owned()).map_err(|_| AskTrouble::System)?;
    let stream = judge.connect(name, stream).await.map_err(|error| refused(&error))?;
    // Whoever is known and then says nothing more was cut off.
    let cut = |_| AskTrouble::Cut;
    let (mut sender, connection) = handshake(TokioIo::new(stream)).await.map_err(cut)?;
    let request = Request::post(url.path())
        .header(HOST, host)
        .header(CONTENT_TYPE, JSON)
        .body(Full::new(Bytes::from(body)))
        .map_err(|_| AskTrouble::System)?;
    let answered = async {
        let response = sender.send_request(request).await.map_err(cut)?;
        if !response.status().is_success() {
            return Err(AskTrouble::Useless);
        }
        let body = Limited::new(response.into_body(), LONGEST_ANSWER).collect().await;
        body.map(|body| body.to_bytes()).map_err(|_| AskTrouble::Useless)
    };
    tokio::pin!(answered, connection);
    tokio::select! {
        biased;
        answer = &mut answered => answer,
        // What it brought is still there to be read.
        _ = &mut connection => answered.await,
    }
}

fn refused(error: &io::Error) -> AskTrouble {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match tls {
        Some(rustls::Error::InvalidCertificate(_)) => AskTrouble::Impostor,
        _ => AskTrouble::Cut,
    }
}
