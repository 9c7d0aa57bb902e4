//! What happens to DNS on the way to other resolvers, and DNS troubles that are nobody's attack.

use anyhow::Result;
use hickory_proto::op::ResponseCode;

use super::Censor;
use super::firewall::{divert, forward};
use crate::look::{Seen, expect, only, truth};
use crate::names::{CDN, PUBLIC_RESOLVER, SILENT, find};
use crate::plan::Plan;
use crate::topology::ISP_RESOLVER;
use crate::world::World;

/// Every question over UDP ends at the access provider's resolver, whomever it was for.
pub(crate) struct Redirected;

impl Censor for Redirected {
    fn words(&self) -> String {
        "the access provider's router sends every DNS question over UDP to its own resolver".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        let rule = format!("  iifname lan udp dport 53 dnat ip to {ISP_RESOLVER}:53\n");
        divert(&world.net.isp, &rule)
    }

    fn prove(&self, world: &World) -> Result<()> {
        let answer = world.dns(SILENT, "control-a.test")?;
        expect("the silent address", answer, truth(&["192.0.2.10"]))
    }
}

/// Encrypted DNS to the public resolver is dropped.
pub(crate) struct EncryptedDropped;

impl Censor for EncryptedDropped {
    fn words(&self) -> String {
        "the access provider's router drops DNS over TLS and over HTTPS".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        let rule =
            format!("  tcp dport 853 drop\n  ip daddr {PUBLIC_RESOLVER} tcp dport 443 drop\n");
        forward(&world.net.isp, "", &rule)
    }

    fn prove(&self, world: &World) -> Result<()> {
        expect("DNS over TLS", world.tcp(PUBLIC_RESOLVER, 853)?, Seen::Silent)?;
        expect("DNS over HTTPS", world.tcp(PUBLIC_RESOLVER, 443)?, Seen::Silent)?;
        expect("DNS over TCP", world.tcp(PUBLIC_RESOLVER, 53)?, Seen::Connected)
    }
}

/// The provider's webmail lies with a CDN, and the access provider's resolver is told a nearer node.
pub(crate) struct Cdn;

impl Censor for Cdn {
    fn words(&self) -> String {
        format!(
            "mail.example.test has a second home at {CDN}, which the access provider's resolver names"
        )
    }

    fn plan(&self, plan: &mut Plan) {
        plan.web_mirrors.push(("mail.example.test", CDN));
        plan.lied_about.push("mail.example.test");
        plan.isp_resolver.push("local-zone: \"mail.example.test.\" redirect".into());
        plan.isp_resolver.push(format!("local-data: \"mail.example.test. A {CDN}\""));
    }

    fn prove(&self, world: &World) -> Result<()> {
        let name = "mail.example.test";
        expect("here", world.dns(ISP_RESOLVER, name)?, truth(&[CDN]))?;
        expect("elsewhere", world.dns(PUBLIC_RESOLVER, name)?, truth(&[find(name)?.v4]))?;
        expect("the certificate", world.tls(CDN, 443, name)?, Seen::Connected)
    }
}

/// The provider's zone fails DNSSEC validation, at every resolver that validates: its own mistake.
pub(crate) struct DnssecBogus {
    pub(crate) zone: &'static str,
}

impl Censor for DnssecBogus {
    fn words(&self) -> String {
        format!("{} has a broken DNSSEC signature, so that resolvers that validate fail", self.zone)
    }

    fn plan(&self, plan: &mut Plan) {
        plan.bogus_dnssec.push(self.zone);
    }

    fn prove(&self, world: &World) -> Result<()> {
        let name = format!("mail.{}", self.zone);
        for server in [ISP_RESOLVER, PUBLIC_RESOLVER] {
            expect(server, world.dns(server, &name)?, only(ResponseCode::ServFail))?;
            let unchecked = world.dns_unchecked(server, &name)?;
            expect("without validation", unchecked, truth(&[find(&name)?.v4]))?;
        }
        Ok(())
    }
}
