//! The certificate authorities that chains are judged by.

use rustls::pki_types::{CertificateDer, TrustAnchor};
use std::{fmt, sync::OnceLock};

/// Two sets of roots: Mozilla's, which ship with the program, and this computer's own. A chain that
/// only the second knows was made by something installed here: an antivirus or a company's proxy.
/// The profile's extra roots count in both.
pub struct Roots {
    mozilla: Vec<TrustAnchor<'static>>,
    extra: Vec<TrustAnchor<'static>>,
    /// Read when first asked for: some systems take long to hand their store over.
    system: OnceLock<Option<Vec<TrustAnchor<'static>>>>,
}

/// A certificate of the profile which can't serve as a root.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BadRoot {
    /// Its place in the list that was given, from 0.
    pub index: usize,
}

impl fmt::Display for BadRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "extra root {} is no usable X.509 certificate", self.index + 1)
    }
}

impl std::error::Error for BadRoot {}

impl Roots {
    /// Mozilla's roots, and `extra` beside them. This computer's are read when first needed.
    ///
    /// # Errors
    /// When one of `extra` is no certificate: leaving it out in silence would turn every chain under
    /// it into a forged one.
    pub fn load(extra: Vec<CertificateDer<'static>>) -> Result<Self, BadRoot> {
        let extra = extra
            .iter()
            .enumerate()
            .map(|(index, der)| anchor(der).ok_or(BadRoot { index }))
            .collect::<Result<Vec<_>, _>>()?;
        let mozilla = webpki_roots::TLS_SERVER_ROOTS.iter().chain(&extra).cloned().collect();
        Ok(Self { mozilla, extra, system: OnceLock::new() })
    }

    /// Mozilla's roots and the extra ones.
    #[must_use]
    pub fn mozilla(&self) -> &[TrustAnchor<'static>] {
        &self.mozilla
    }

    /// This computer's roots and the extra ones; none where its store can't be read or is empty.
    /// The first call reads files: make it where blocking is allowed.
    #[must_use]
    pub fn system(&self) -> Option<&[TrustAnchor<'static>]> {
        let read = || {
            // Certificates in the store that do not parse are left out: other programs skip them too.
            let found = rustls_native_certs::load_native_certs().certs;
            let mut anchors: Vec<_> = found.iter().filter_map(anchor).collect();
            if anchors.is_empty() {
                return None;
            }
            anchors.extend(self.extra.iter().cloned());
            Some(anchors)
        };
        self.system.get_or_init(read).as_deref()
    }

    /// The same, if it was read before.
    pub(crate) fn system_if_read(&self) -> Option<Option<&[TrustAnchor<'static>]>> {
        self.system.get().map(Option::as_deref)
    }
}

fn anchor(der: &CertificateDer<'_>) -> Option<TrustAnchor<'static>> {
    webpki::anchor_from_trusted_cert(der).ok().map(|anchor| anchor.to_owned())
}
