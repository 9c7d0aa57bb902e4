//! The system's own function, with a name server of the test's own behind it.

use super::{
    responder::{failure, replies},
    unbound::Unbound,
};
use crate::support::*;
use std::time::Instant;
use waypost_model::{DnsQuery, DnsRecord, FailureKind, QueryType};
use waypost_probe::dns::{ResolverSpec, query, system_resolvers};

async fn ask(name: &str, query_type: QueryType, wait: u64) -> DnsQuery {
    query(&context(vec![]), &ResolverSpec::System, name, query_type, ms(wait), ms(0)).await
}

/// Puts other files in the place of this computer's, for this test alone.
fn configure(resolv_conf: &str) {
    nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNS).unwrap();
    shell(&format!(
        "mount -t tmpfs none /run
         printf '{resolv_conf}' > /run/resolv.conf
         printf 'hosts: files dns\\n' > /run/nsswitch.conf
         mount --bind /run/resolv.conf /etc/resolv.conf
         mount --bind /run/nsswitch.conf /etc/nsswitch.conf"
    ));
}

#[test]
fn answers_and_refusals_come_as_programs_get_them() {
    isolated("names::system::answers_and_refusals_come_as_programs_get_them", || async {
        // With a search domain, as home routers hand them out.
        configure("search fritz.test\\nnameserver 127.0.0.1\\noptions timeout:1 attempts:1\\n");
        assert_eq!(system_resolvers(), [address("127.0.0.1", 53)]);
        let unbound = Unbound::start(
            "127.0.0.1",
            &[
                "local-zone: example.test. static",
                "local-data: \"mail.example.test. A 203.0.113.7\"",
                "local-zone: refused.test. refuse",
                "local-zone: lost.test. deny",
            ],
        );
        let found = ask("mail.example.test", QueryType::A, 3000).await;
        let address = DnsRecord::Address("203.0.113.7".parse().unwrap());
        assert_eq!(replies(&found)[0].records, [address]);
        assert_eq!(found.resolver.address, None);

        let none = ask("mail.example.test", QueryType::Aaaa, 3000).await;
        assert_eq!((replies(&none)[0].rcode, replies(&none)[0].records.len()), (0, 0));
        let unknown = ask("none.example.test", QueryType::A, 3000).await;
        assert_eq!(replies(&unknown)[0].rcode, 3);

        let refused = ask("a.refused.test", QueryType::A, 3000).await;
        assert_eq!(failure(&refused).kind, FailureKind::Unknown);
        assert_eq!(failure(&refused).detail.as_deref(), Some("eai_again"));
        let lost = ask("a.lost.test", QueryType::A, 5000).await;
        assert_eq!(failure(&lost).kind, FailureKind::Timeout);
        assert_eq!(failure(&lost).detail.as_deref(), Some("eai_again"));

        // Nobody waits longer than they want to.
        let begun = Instant::now();
        let lost = ask("a.lost.test", QueryType::A, 300).await;
        assert_eq!(
            (failure(&lost).kind, failure(&lost).detail.clone()),
            (FailureKind::Timeout, None)
        );
        assert!(begun.elapsed() < ms(500));

        drop(unbound);
        let nobody = ask("mail.example.test", QueryType::A, 3000).await;
        assert_eq!(failure(&nobody).kind, FailureKind::Unknown);
    });
}
