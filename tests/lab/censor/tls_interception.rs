//! TLS broken open on the way: an antivirus or company proxy (every host), or someone who wants one
//! provider's mail. Leaf certificates are made on the fly under a root nobody trusts.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::net::TcpStream;
use tokio_rustls::{LazyConfigAcceptor, TlsConnector};

use super::Censor;
use super::firewall::list;
use super::transparent::intercept;
use crate::ca::{Authority, Validity};
use crate::look::{Seen, expect};
use crate::names::{HOSTS, Role, find};
use crate::servers;
use crate::world::World;

/// Ports on which a conversation starts with TLS.
const IMPLICIT: &[u16] = &[443, 465, 993, 995];
/// Where the interceptor listens.
const PORT: u16 = 8443;
/// Certificates are asked for that name where the client names none.
const NAMELESS: &str = "unnamed.invalid";

/// Whose connections are opened.
pub(crate) struct TlsInterception {
    /// Nobody's named: everyone's.
    pub(crate) victims: &'static [&'static str],
}

impl Censor for TlsInterception {
    fn words(&self) -> String {
        match self.victims {
            [] => "a box at the access provider opens all TLS with certificates of its own".into(),
            names => format!(
                "a box at the access provider opens TLS to {} with certificates of its own",
                names.join(" and ")
            ),
        }
    }

    fn apply(&self, world: &World) -> Result<()> {
        let ports = list(IMPLICIT);
        let matches = match self.victims {
            [] => vec![format!("tcp dport {{ {ports} }}")],
            names => {
                let mut matches = Vec::new();
                for name in names {
                    for address in find(name)?.addresses() {
                        let family = if address.contains(':') { "ip6" } else { "ip" };
                        matches.push(format!("{family} daddr {address} tcp dport {{ {ports} }}"));
                    }
                }
                matches
            }
        };
        let authority = Arc::new(Authority::new("Gateway Inspection CA")?);
        let upstream = trusting_lab()?;
        intercept(world, &matches, PORT, move |stream, destination| {
            open(stream, destination, Arc::clone(&authority), Arc::clone(&upstream))
        })
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS.iter().filter(|host| host.role == Role::Web) {
            let opened = self.victims.is_empty() || self.victims.contains(&host.name);
            let wanted = if opened { Seen::Untrusted } else { Seen::Connected };
            for address in host.addresses() {
                expect(host.name, world.tls(address, 443, host.name)?, wanted.clone())?;
            }
        }
        Ok(())
    }
}

/// Shakes hands with both sides and passes on what they say.
async fn open(
    client: TcpStream,
    destination: SocketAddr,
    authority: Arc<Authority>,
    upstream: Arc<ClientConfig>,
) -> Result<()> {
    let handshake = LazyConfigAcceptor::new(rustls::server::Acceptor::default(), client).await?;
    let hello = handshake.client_hello();
    let name = hello.server_name().unwrap_or(NAMELESS).to_owned();
    let protocols: Vec<Vec<u8>> = hello.alpn().into_iter().flatten().map(<[u8]>::to_vec).collect();
    // The client first: it is shown a forged leaf whatever name it asked for.
    let config = impersonate(&authority, &name, protocols)?;
    let mut client = handshake.into_stream(Arc::new(config)).await?;
    let mut config = (*upstream).clone();
    config.alpn_protocols =
        client.get_ref().1.alpn_protocol().map(<[u8]>::to_vec).into_iter().collect();
    let socket = TcpStream::connect(destination).await?;
    let server_name = ServerName::try_from(name)?;
    let mut server = TlsConnector::from(Arc::new(config)).connect(server_name, socket).await?;
    tokio::io::copy_bidirectional(&mut client, &mut server).await?;
    Ok(())
}

fn impersonate(authority: &Authority, name: &str, protocols: Vec<Vec<u8>>) -> Result<ServerConfig> {
    let identity = authority.issue(&[name], Validity::NOW)?;
    let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes())?;
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes())?;
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    config.alpn_protocols = protocols;
    Ok(config)
}

fn trusting_lab() -> Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    let root = CertificateDer::from_pem_file(servers::path("client/ca.pem"))
        .context("reading the lab's root")?;
    roots.add(root)?;
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}
