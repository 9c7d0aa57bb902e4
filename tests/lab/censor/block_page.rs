//! A block page in place of the site: over HTTP by a redirect, over HTTPS with a certificate that fits nothing.

use anyhow::Result;

use super::Censor;
use super::firewall::{divert, forward};
use crate::look::{Seen, expect, expect_text};
use crate::names::find;
use crate::plan::Plan;
use crate::topology::ISP_WEB;
use crate::world::World;

/// HTTP to the host is answered by the access provider with a redirect to its block page; HTTPS is reset.
pub(crate) struct BlockPage {
    pub(crate) name: &'static str,
}

impl Censor for BlockPage {
    fn words(&self) -> String {
        format!(
            "the access provider answers HTTP to {} with a redirect to its block page and resets HTTPS",
            self.name
        )
    }

    fn plan(&self, plan: &mut Plan) {
        plan.isp_web.push(server());
    }

    fn apply(&self, world: &World) -> Result<()> {
        let address = find(self.name)?.v4;
        let dnat =
            format!("  iifname lan ip daddr {address} tcp dport 80 dnat ip to {ISP_WEB}:80\n");
        divert(&world.net.isp, &dnat)?;
        let mut rules = String::new();
        for address in find(self.name)?.addresses() {
            let family = if address.contains(':') { "ip6" } else { "ip" };
            rules.push_str(&format!(
                "  {family} daddr {address} tcp dport 443 reject with tcp reset\n"
            ));
        }
        forward(&world.net.isp, "", &rules)
    }

    fn prove(&self, world: &World) -> Result<()> {
        let address = find(self.name)?.v4;
        let page = world.http(address, self.name, "/")?;
        expect_text("the redirect", &page.text, "Location: http://block.isp.test/", true)?;
        expect("HTTPS", world.tcp(address, 443)?, Seen::Refused)
    }
}

/// The host whose resolver answer is the block page's address finds this there.
pub(crate) struct PageServer;

impl Censor for PageServer {
    fn words(&self) -> String {
        format!("a block page stands at {ISP_WEB}")
    }

    fn plan(&self, plan: &mut Plan) {
        plan.isp_web.push(server());
    }

    fn prove(&self, world: &World) -> Result<()> {
        let page = world.http(ISP_WEB, "mail.example.test", "/")?;
        expect_text("the redirect", &page.text, "Location: http://block.isp.test/", true)?;
        expect("HTTPS", world.tcp(ISP_WEB, 443)?, Seen::Refused)
    }
}

/// The access provider's block page, as nginx serves it.
fn server() -> String {
    format!(
        "server {{ listen {ISP_WEB}:80 default_server; server_name _; default_type text/html; \
         location / {{ return 302 http://block.isp.test/?reason=order; }} }}\n\
         server {{ listen {ISP_WEB}:80; server_name block.isp.test; default_type text/html; \
         location / {{ return 200 '<!doctype html><title>Access denied</title>\
         <h1>Access to this resource is blocked by decision of the authorities.</h1>'; }} }}"
    )
}
