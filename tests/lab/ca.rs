//! A certification authority of the lab's own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DistinguishedName,
    DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};

/// An extension that means nothing, below the number that RFC 5612 keeps for examples.
const FILLER_OID: &[u64] = &[1, 3, 6, 1, 4, 1, 32473, 1];
/// Its size, octets: with it a certificate is as long as real chains with their RSA keys are, and
/// takes three packets as they do. Censors that count packets would else let the handshake pass.
const FILLER: usize = 2500;

/// Signs server certificates under a root of its own.
pub(crate) struct Authority {
    root: CertifiedIssuer<'static, KeyPair>,
}

/// A server certificate and its key, both PEM.
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

/// A certificate and its key as files.
#[derive(Clone, Debug)]
pub(crate) struct IdentityFiles {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

/// When a certificate is valid, in days from now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Validity {
    pub(crate) from_days: i64,
    pub(crate) until_days: i64,
}

impl Validity {
    /// From yesterday for ninety days.
    pub(crate) const NOW: Self = Self { from_days: -1, until_days: 89 };
    /// Ended ten days ago.
    pub(crate) const EXPIRED: Self = Self { from_days: -100, until_days: -10 };

    /// The same span seen by servers whose clock is `days` ahead.
    pub(crate) const fn shifted(self, days: i64) -> Self {
        Self { from_days: self.from_days + days, until_days: self.until_days + days }
    }
}

impl Authority {
    /// A new root of that common name, valid for years around now whatever the servers' clock says.
    pub(crate) fn new(common_name: &str) -> Result<Self> {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, common_name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let now = OffsetDateTime::now_utc();
        params.not_before = now - Duration::days(3650);
        params.not_after = now + Duration::days(3650);
        Ok(Self { root: CertifiedIssuer::self_signed(params, KeyPair::generate()?)? })
    }

    /// The root's certificate, PEM.
    pub(crate) fn pem(&self) -> String {
        self.root.pem()
    }

    /// A server certificate for `names`.
    pub(crate) fn issue(&self, names: &[&str], validity: Validity) -> Result<Identity> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names.clone())?;
        params.distinguished_name = DistinguishedName::new();
        if let Some(name) = names.first() {
            params.distinguished_name.push(DnType::CommonName, name.as_str());
        }
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.custom_extensions =
            vec![CustomExtension::from_oid_content(FILLER_OID, vec![0; FILLER])];
        params.use_authority_key_identifier_extension = true;
        let now = OffsetDateTime::now_utc();
        params.not_before = now + Duration::days(validity.from_days);
        params.not_after = now + Duration::days(validity.until_days);
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.root)?;
        Ok(Identity { certificate: certificate.pem(), key: key.serialize_pem() })
    }

    /// Issues a certificate for `name` into two files of `directory`.
    pub(crate) fn issue_files(
        &self,
        directory: &Path,
        name: &str,
        validity: Validity,
    ) -> Result<IdentityFiles> {
        let identity = self.issue(&[name], validity)?;
        let files = IdentityFiles {
            certificate: directory.join(format!("{name}.crt")),
            key: directory.join(format!("{name}.key")),
        };
        fs::write(&files.certificate, identity.certificate)?;
        fs::write(&files.key, identity.key)?;
        Ok(files)
    }
}
