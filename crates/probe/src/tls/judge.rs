//! How the roots judge a presented chain (RFC 5280 section 6), at a given time.

use super::facts::{self, Facts};
use crate::Context;
use rustls::{
    crypto::ring::default_provider,
    pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime},
};
use std::{net::IpAddr, sync::Arc, time::Duration};
use waypost_model::{Certificate, Trust};
use webpki::{EndEntityCert, Error, KeyUsage};

/// What the other side presented.
pub(super) struct Presented<'a> {
    /// Its certificate, then those above it.
    pub(super) chain: &'a [CertificateDer<'static>],
    /// Whether it proved that it holds the certificate's key.
    pub(super) signed: bool,
}

/// Tells what the first certificate says, whether it is for `host`, and whom the chain leads to.
pub(super) async fn certificate(
    ctx: &Context,
    presented: &Presented<'_>,
    address: IpAddr,
    host: &str,
) -> Certificate {
    let leaf = presented.chain.first().map(AsRef::as_ref).unwrap_or_default();
    let facts = facts::read(leaf, address);
    let now = ctx.clock.unix_seconds();
    let system = match ctx.roots.system_if_read() {
        Some(system) => system,
        None => {
            // Reading the store reads files: not on a thread that keeps other probes' time.
            let roots = Arc::clone(&ctx.roots);
            let _ = tokio::task::spawn_blocking(move || roots.system().is_some()).await;
            ctx.roots.system_if_read().flatten()
        }
    };
    Certificate {
        matches_host: matches(presented, host),
        mozilla: trust(presented, &facts, ctx.roots.mozilla(), now),
        system: system.map(|roots| trust(presented, &facts, roots, now)),
        sha256: facts::sha256(leaf),
        subject: facts.subject,
        issuer: facts.issuer,
        names: facts.names,
        not_before: facts.not_before,
        not_after: facts.not_after,
    }
}

/// Whether the certificate is for a name or an address (RFC 9525, RFC 6125 section 6.4.3).
fn matches(presented: &Presented<'_>, host: &str) -> bool {
    let leaf = presented.chain.first().and_then(|der| EndEntityCert::try_from(der).ok());
    let name = ServerName::try_from(host.trim_end_matches('.')).ok();
    match (leaf, name) {
        (Some(leaf), Some(name)) => leaf.verify_is_valid_for_subject_name(&name).is_ok(),
        _ => false,
    }
}

/// How one set of roots judges the chain at `now`, in seconds since 1970.
fn trust(presented: &Presented<'_>, facts: &Facts, roots: &[TrustAnchor<'_>], now: i64) -> Trust {
    if !presented.signed {
        return Trust::Invalid;
    }
    let at = |seconds: i64| verdict(presented.chain, roots, seconds);
    let first = at(now);
    // An interceptor's certificate that names itself as issuer is often a CA's or of version 1,
    // which the library minds before it looks for an issuer.
    if first == Trust::Invalid && facts.self_issued {
        return Trust::UnknownIssuer;
    }
    if !matches!(first, Trust::Expired | Trust::NotYetValid) {
        return first;
    }
    // The library minds the time before the issuer. Whether the chain leads to a root at all shows
    // at a time when it was valid: when the certificate was made, or when it ends.
    let others = [at(facts.not_before), at(facts.not_after)];
    if others.contains(&Trust::Trusted) {
        first
    } else if others.contains(&Trust::UnknownIssuer) {
        Trust::UnknownIssuer
    } else {
        Trust::Invalid
    }
}

/// The library's verdict at one time.
fn verdict(chain: &[CertificateDer<'_>], roots: &[TrustAnchor<'_>], seconds: i64) -> Trust {
    let Some((leaf, above)) = chain.split_first() else {
        return Trust::Invalid;
    };
    let Ok(leaf) = EndEntityCert::try_from(leaf) else {
        return Trust::Invalid;
    };
    let since_1970 = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    let result = leaf.verify_for_usage(
        default_provider().signature_verification_algorithms.all,
        roots,
        above,
        UnixTime::since_unix_epoch(since_1970),
        KeyUsage::server_auth(),
        None,
        None,
    );
    match result {
        Ok(_) => Trust::Trusted,
        Err(Error::CertExpired { .. }) => Trust::Expired,
        Err(Error::CertNotValidYet { .. }) => Trust::NotYetValid,
        Err(Error::UnknownIssuer) => Trust::UnknownIssuer,
        Err(_) => Trust::Invalid,
    }
}
