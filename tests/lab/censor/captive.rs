//! Captive portals: a network that wants a login first.

use anyhow::Result;

use super::Censor;
use super::firewall::{divert, forward};
use crate::look::{Seen, expect, expect_text, truth};
use crate::plan::Plan;
use crate::topology::{ISP_RESOLVER, ISP_WEB};
use crate::world::World;

/// How the portal catches the client.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Catch {
    /// HTTP to anyone is answered with a redirect to the portal.
    Redirect,
    /// Every name leads to the portal.
    Names,
}

/// A portal; what is not caught is dropped.
pub(crate) struct Portal {
    pub(crate) catch: Catch,
}

impl Censor for Portal {
    fn words(&self) -> String {
        match self.catch {
            Catch::Redirect => {
                "the network redirects all HTTP to a login page and drops the rest".into()
            }
            Catch::Names => {
                "the network's resolver gives its login page's address for every name; the rest is dropped".into()
            }
        }
    }

    fn plan(&self, plan: &mut Plan) {
        let answer = match self.catch {
            Catch::Redirect => "return 302 http://portal.isp.test/login;",
            Catch::Names => {
                "return 200 '<!doctype html><title>Welcome</title><form>Room number</form>';"
            }
        };
        plan.isp_web.push(format!(
            "server {{ listen {ISP_WEB}:80 default_server; default_type text/html; location / {{ {answer} }} }}"
        ));
        if self.catch == Catch::Names {
            plan.lied_about.push("");
            plan.isp_resolver.push("local-zone: \".\" redirect".into());
            plan.isp_resolver.push(format!("local-data: \". A {ISP_WEB}\""));
        }
    }

    fn apply(&self, world: &World) -> Result<()> {
        if self.catch == Catch::Redirect {
            let rule =
                format!("  iifname lan meta nfproto ipv4 tcp dport 80 dnat ip to {ISP_WEB}:80\n");
            divert(&world.net.isp, &rule)?;
        }
        forward(&world.net.isp, "", "  drop\n")
    }

    fn prove(&self, world: &World) -> Result<()> {
        expect("HTTPS to a control", world.tcp("192.0.2.10", 443)?, Seen::Silent)?;
        let path = "/generate_204";
        match self.catch {
            Catch::Redirect => {
                let page = world.http("198.19.40.80", "portal.test", path)?;
                expect_text("the captive check", &page.text, "302", true)
            }
            Catch::Names => {
                let answer = world.dns(ISP_RESOLVER, "portal.test")?;
                expect("the name", answer, truth(&[ISP_WEB]))?;
                let page = world.http(ISP_WEB, "portal.test", path)?;
                expect_text("the captive check", &page.text, "Room number", true)
            }
        }
    }
}
