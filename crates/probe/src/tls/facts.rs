//! What a certificate says of itself (RFC 5280).

use ring::digest;
use std::net::IpAddr;
use waypost_model::scrub;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

/// A report needs to show which names a certificate is for, not all of a hosting company's.
const MOST_NAMES: usize = 20;
/// The longest name in the DNS (RFC 1035) has 253 characters; organisations' names are shorter.
const MOST_CHARACTERS: usize = 253;

/// What a certificate says of itself. All empty where it can't be read.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) subject: String,
    pub(super) issuer: String,
    pub(super) names: Vec<String>,
    pub(super) not_before: i64,
    pub(super) not_after: i64,
    /// Whether subject and issuer are the same: it was made by nobody but itself.
    pub(super) self_issued: bool,
}

/// Reads a certificate presented by the server at `address`. Its words are scrubbed: a router's own
/// certificate names the local network.
pub(super) fn read(der: &[u8], address: IpAddr) -> Facts {
    let Ok((_, certificate)) = X509Certificate::from_der(der) else {
        return Facts::default();
    };
    let clean = |text: &str| scrub(text, &[address], MOST_CHARACTERS);
    let names = certificate
        .subject_alternative_name()
        .ok()
        .flatten()
        .map(|extension| extension.value.general_names.as_slice())
        .unwrap_or_default();
    let validity = certificate.validity();
    Facts {
        subject: clean(&subject(certificate.subject())),
        issuer: clean(&issuer(certificate.issuer())),
        names: names.iter().filter_map(name).map(|n| clean(&n)).take(MOST_NAMES).collect(),
        not_before: validity.not_before.timestamp(),
        not_after: validity.not_after.timestamp(),
        self_issued: certificate.subject().as_raw() == certificate.issuer().as_raw(),
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The common name, or everything where there is none.
fn subject(name: &X509Name<'_>) -> String {
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    common.map_or_else(|| name.to_string(), str::to_owned)
}

/// Organisation and common name, or everything where there is neither.
fn issuer(name: &X509Name<'_>) -> String {
    let organisation = name.iter_organization().find_map(|part| part.as_str().ok());
    let common = name.iter_common_name().find_map(|part| part.as_str().ok());
    match (organisation, common) {
        (Some(organisation), Some(common)) => format!("{organisation}, {common}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => name.to_string(),
    }
}

/// A name that a server can have: of a host, or an address.
fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(host) => Some((*host).to_owned()),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|b| IpAddr::from(b).to_string()),
            _ => <[u8; 16]>::try_from(*bytes).ok().map(|b| IpAddr::from(b).to_string()),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair};

    const ADDRESS: &str = "203.0.113.25";

    fn made(params: CertificateParams) -> Vec<u8> {
        let key = KeyPair::generate().unwrap();
        params.self_signed(&key).unwrap().der().to_vec()
    }

    #[test]
    fn a_certificate_is_told_in_words_without_foreign_addresses() {
        let hosts: Vec<String> = [ADDRESS, "192.168.1.1", "*.example.test"]
            .into_iter()
            .map(str::to_owned)
            .chain((0..40).map(|n| format!("n{n}.example.test")))
            .collect();
        let mut params = CertificateParams::new(hosts).unwrap();
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::OrganizationName, "Router Ltd");
        params.distinguished_name.push(DnType::CommonName, "box at 192.168.1.1\u{7}");
        let facts = read(&made(params), ADDRESS.parse().unwrap());
        assert_eq!(facts.subject, "box at (address)");
        assert_eq!(facts.issuer, "Router Ltd, box at (address)");
        assert_eq!(facts.names[..3], [ADDRESS, "(address)", "*.example.test"]);
        assert_eq!(facts.names.len(), MOST_NAMES);
        assert!(facts.self_issued && facts.not_before < facts.not_after);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_left(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            read(&bytes, ADDRESS.parse().unwrap());
        }

        #[test]
        fn a_damaged_certificate_is_read_or_left(at: prop::sample::Index, with: u8) {
            static GOOD: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
            let make = || made(CertificateParams::new(vec!["a.test".to_owned()]).unwrap());
            let mut bytes = GOOD.get_or_init(make).clone();
            let at = at.index(bytes.len());
            bytes[at] = with;
            let facts = read(&bytes, ADDRESS.parse().unwrap());
            prop_assert!(facts.names.len() <= MOST_NAMES);
            prop_assert!(facts.subject.chars().count() <= MOST_CHARACTERS);
        }
    }
}
