//! Certificates of our own, and servers that present them.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use rustls::{
    ServerConfig, ServerConnection,
    crypto::ring::{default_provider, sign::any_supported_type},
    pki_types::{CertificateDer, PrivateKeyDer},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};
use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::{Arc, Mutex},
};

pub(crate) const HOST: &str = "mail.example.test";
pub(crate) const DAY: i64 = 86_400;

/// A certificate authority.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::OrganizationName, "Lab");
        params.distinguished_name.push(DnType::CommonName, name);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for `names`, valid between two moments in days from now.
    pub(crate) fn issue(&self, names: &[&str], from: i64, until: i64) -> Identity {
        let key = KeyPair::generate().unwrap();
        let certificate = params(names, from, until).signed_by(&key, &self.0).unwrap();
        Identity::new(certificate.der().clone(), &key)
    }
}

fn params(names: &[&str], from: i64, until: i64) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, HOST);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let now = std::time::SystemTime::now();
    let at = |days: i64| {
        let gap = std::time::Duration::from_secs(days.unsigned_abs() * DAY.unsigned_abs());
        if days < 0 { (now - gap).into() } else { (now + gap).into() }
    };
    params.not_before = at(from);
    params.not_after = at(until);
    params
}

/// A certificate that signs itself, as antivirus programs and routers make them.
pub(crate) fn self_signed(names: &[&str], ca: bool) -> Identity {
    let key = KeyPair::generate().unwrap();
    let mut params = params(names, -1, 90);
    if ca {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    Identity::new(params.self_signed(&key).unwrap().der().clone(), &key)
}

/// A certificate and a key.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) der: CertificateDer<'static>,
    pub(crate) key: Vec<u8>,
}

impl Identity {
    fn new(der: CertificateDer<'static>, key: &KeyPair) -> Self {
        Self { der, key: key.serialize_der() }
    }

    /// The same certificate shown by someone who has not got its key.
    pub(crate) fn stolen(&self) -> Self {
        Self { der: self.der.clone(), key: KeyPair::generate().unwrap().serialize_der() }
    }
}

/// What a server was told in hellos: name and protocols.
pub(crate) type Heard = Arc<Mutex<Vec<(Option<String>, Vec<Vec<u8>>)>>>;

#[derive(Debug)]
struct Always(Option<Arc<CertifiedKey>>, Heard);

impl ResolvesServerCert for Always {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let protocols = hello.alpn().into_iter().flatten().map(<[u8]>::to_vec).collect();
        self.1.lock().unwrap().push((hello.server_name().map(str::to_owned), protocols));
        self.0.clone()
    }
}

/// A TLS server that presents one identity (none: it refuses with an alert), and what it heard.
pub(crate) fn server(
    identity: Option<&Identity>,
) -> (impl Fn(TcpStream) + Clone + Send + 'static, Heard) {
    let heard = Heard::default();
    let certified = identity.map(|identity| {
        let key = PrivateKeyDer::try_from(identity.key.clone()).unwrap();
        Arc::new(CertifiedKey::new(vec![identity.der.clone()], any_supported_type(&key).unwrap()))
    });
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(Always(certified, Arc::clone(&heard))));
    let config = Arc::new(config);
    let serve = move |stream: TcpStream| {
        let session = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut tls = rustls::StreamOwned::new(session, stream);
        let mut line = [0; 5];
        // Echoes five bytes, if they come.
        if tls.read_exact(&mut line).is_ok() {
            let _ = tls.write_all(&line);
        }
    };
    (serve, heard)
}
