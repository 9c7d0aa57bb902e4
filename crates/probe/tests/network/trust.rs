//! How presented certificates are judged.

use crate::support::{tls::*, *};
use std::{io::Write, sync::Arc};
use waypost_model::{Certificate, HelloShape, TlsName, Trust};
use waypost_probe::{
    Clock, Context, Roots,
    tls::{Hello, probe},
};

async fn seen(ctx: &Context, identity: &Identity, host: &str, shape: HelloShape) -> Certificate {
    let (serve, _) = server(Some(identity));
    let hello = Hello { host, server_name: Some(host), shape, alpn: &[] };
    let handshake = probe(ctx, on_loopback(serve), TlsName::Real, hello, ms(5000)).await;
    let certificate = handshake.outcome.ok().unwrap().certificate.clone();
    assert_eq!(certificate.sha256.len(), 64);
    certificate
}

async fn plain(ctx: &Context, identity: &Identity) -> Certificate {
    seen(ctx, identity, HOST, HelloShape::Default).await
}

#[test]
fn a_chain_is_judged_by_where_it_leads_and_by_time() {
    block_on(async {
        let (ours, theirs) = (Authority::new("Ours"), Authority::new("Theirs"));
        let ctx = context(vec![ours.der()]);
        let good = ours.issue(&[HOST], -30, 60);

        let certificate = plain(&ctx, &good).await;
        assert!(certificate.proves_host());
        assert_eq!(certificate.subject, HOST);
        assert_eq!(certificate.issuer, "Lab, Ours");
        assert_eq!(certificate.names, [HOST]);
        assert!((certificate.not_after - certificate.not_before - 90 * DAY).abs() < 5);

        for (identity, trust) in [
            (ours.issue(&[HOST], -30, -1), Trust::Expired),
            (ours.issue(&[HOST], 1, 30), Trust::NotYetValid),
            (theirs.issue(&[HOST], -30, 60), Trust::UnknownIssuer),
            // Forged and out of time is still forged.
            (theirs.issue(&[HOST], -30, -1), Trust::UnknownIssuer),
            (theirs.issue(&[HOST], 1, 30), Trust::UnknownIssuer),
            (self_signed(&[HOST], false), Trust::UnknownIssuer),
            (self_signed(&[HOST], true), Trust::UnknownIssuer),
        ] {
            let certificate = plain(&ctx, &identity).await;
            assert_eq!((certificate.mozilla, certificate.matches_host), (trust, true));
        }
    });
}

#[test]
fn a_certificate_shown_without_its_key_proves_nothing() {
    block_on(async {
        let ours = Authority::new("Ours");
        let ctx = context(vec![ours.der()]);
        let stolen = ours.issue(&[HOST], -30, 60).stolen();
        for shape in [HelloShape::Default, HelloShape::Tls12] {
            let certificate = seen(&ctx, &stolen, HOST, shape).await;
            assert_eq!(certificate.mozilla, Trust::Invalid);
            assert!(!certificate.proves_host());
        }
    });
}

#[test]
fn names_are_matched_as_the_library_does() {
    block_on(async {
        let ours = Authority::new("Ours");
        let ctx = context(vec![ours.der()]);
        let identity = ours.issue(&["*.example.test", "Other.Test", "203.0.113.25"], -30, 60);
        for (host, matches) in [
            ("mail.example.test", true),
            ("mail.example.test.", true),
            ("example.test", false),
            ("a.b.example.test", false),
            ("other.test", true),
            ("203.0.113.25", true),
            ("203.0.113.26", false),
            ("evil.test", false),
        ] {
            let certificate = seen(&ctx, &identity, host, HelloShape::Default).await;
            assert_eq!(certificate.matches_host, matches, "{host}");
            assert_eq!(certificate.mozilla, Trust::Trusted, "the name is left aside: {host}");
        }
    });
}

#[test]
fn the_clock_that_was_handed_in_decides() {
    struct At(i64);
    impl Clock for At {
        fn unix_seconds(&self) -> i64 {
            self.0
        }
    }
    block_on(async {
        let ours = Authority::new("Ours");
        let good = ours.issue(&[HOST], -30, 60);
        let ctx = context(vec![ours.der()]);
        let now = ctx.clock.unix_seconds();
        for (clock, trust) in [
            (now + 61 * DAY, Trust::Expired),
            (now - 31 * DAY, Trust::NotYetValid),
            (-1, Trust::NotYetValid),
        ] {
            let ctx = Context { clock: Arc::new(At(clock)), ..ctx.clone() };
            assert_eq!(plain(&ctx, &good).await.mozilla, trust);
        }
    });
}

#[test]
fn what_only_this_computer_trusts_is_told() {
    let name = "trust::what_only_this_computer_trusts_is_told";
    let store = std::env::temp_dir().join(format!("waypost-store-{}.pem", std::process::id()));
    // Empty on the outside: the isolated run writes its own authority into it.
    let variables = [("SSL_CERT_FILE", store.to_str().unwrap()), ("SSL_CERT_DIR", "")];
    isolated_with(name, &variables, || async {
        let store = std::env::var("SSL_CERT_FILE").unwrap();
        let (antivirus, ours) = (Authority::new("Antivirus"), Authority::new("Ours"));
        std::fs::File::create(&store).unwrap().write_all(antivirus.pem().as_bytes()).unwrap();
        let ctx = context(vec![ours.der()]);
        let certificate = plain(&ctx, &antivirus.issue(&[HOST], -30, 60)).await;
        let judged = (certificate.mozilla, certificate.system);
        assert_eq!(judged, (Trust::UnknownIssuer, Some(Trust::Trusted)));
        // The profile's own roots count in both.
        let certificate = plain(&ctx, &ours.issue(&[HOST], -30, 60)).await;
        let judged = (certificate.mozilla, certificate.system);
        assert_eq!(judged, (Trust::Trusted, Some(Trust::Trusted)));

        std::fs::write(&store, "").unwrap();
        let ctx = context(vec![ours.der()]);
        assert_eq!(plain(&ctx, &ours.issue(&[HOST], -30, 60)).await.system, None);
        std::fs::remove_file(&store).unwrap();
    });
}

#[test]
fn a_root_that_is_no_certificate_is_refused() {
    let ours = Authority::new("Ours");
    let bad = Roots::load(vec![ours.der(), b"no certificate".to_vec().into()]).err().unwrap();
    assert_eq!(bad.index, 1);
    assert_eq!(bad.to_string(), "extra root 2 is no usable X.509 certificate");
}
