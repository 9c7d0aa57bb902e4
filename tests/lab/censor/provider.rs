//! The provider itself: stopped, dead, or refusing on purpose.

use anyhow::Result;

use super::Censor;
use super::firewall::forward;
use crate::look::{Seen, expect, expect_text};
use crate::names::{HOSTS, find};
use crate::plan::Plan;
use crate::topology::CLIENT;
use crate::world::World;

/// A host's services are not running: its kernel answers with resets.
pub(crate) struct Stopped {
    pub(crate) hosts: &'static [&'static str],
}

impl Censor for Stopped {
    fn words(&self) -> String {
        format!("nothing runs on {}", self.hosts.join(", "))
    }

    fn plan(&self, plan: &mut Plan) {
        for host in HOSTS.iter().filter(|host| self.hosts.contains(&host.name)) {
            plan.stopped.extend(host.ports().iter().map(|port| (host.name, *port)));
        }
    }

    fn prove(&self, world: &World) -> Result<()> {
        for name in self.hosts {
            let host = find(name)?;
            for &port in host.ports() {
                expect(name, world.tcp(host.v4, port)?, Seen::Refused)?;
            }
        }
        expect("a control", world.tcp("192.0.2.10", 443)?, Seen::Connected)
    }
}

/// All of the provider's addresses are off the air, at its own end.
pub(crate) struct Dead;

impl Censor for Dead {
    fn words(&self) -> String {
        "the example provider's whole network is off the air".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        // At its own front door, behind the last router: nothing on the way is to blame.
        let rules = "  ip daddr 203.0.113.0/24 drop\n  ip6 daddr 2001:db8:113::/48 drop\n";
        let kind = "type filter hook input priority 0";
        super::firewall::hook(&world.net.internet, "inet", "", kind, rules)
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS.iter().filter(|host| host.v4.starts_with("203.0.113.")) {
            expect(host.name, world.tcp(host.v4, host.ports()[0])?, Seen::Silent)?;
        }
        expect("a control", world.tcp("192.0.2.10", 443)?, Seen::Connected)
    }
}

/// The webmail's own server refuses over its valid certificate.
pub(crate) struct Refuses {
    pub(crate) name: &'static str,
    pub(crate) status: u16,
}

impl Censor for Refuses {
    fn words(&self) -> String {
        format!("{} itself answers {} to this client", self.name, self.status)
    }

    fn plan(&self, plan: &mut Plan) {
        let words = match self.status {
            451 => "Unavailable for legal reasons in your country.",
            _ => "This service is not available in your country.",
        };
        plan.web.insert(
            self.name,
            format!(
                "  default_type text/html;\n  location / {{ return {} '<h1>{words}</h1>'; }}\n",
                self.status
            ),
        );
    }

    fn prove(&self, world: &World) -> Result<()> {
        let address = find(self.name)?.v4;
        let page = world.https(address, self.name, "/", crate::look::PATIENCE)?;
        expect_text("the answer", &page.text, &format!("HTTP/1.1 {}", self.status), true)
    }
}

/// The webmail's own server refuses, over its valid certificate, whoever comes from this country.
pub(crate) struct RefusesHere {
    pub(crate) name: &'static str,
}

impl Censor for RefusesHere {
    fn words(&self) -> String {
        format!("{} itself answers 403 to the client's addresses, and to nobody else", self.name)
    }

    fn plan(&self, plan: &mut Plan) {
        plan.web.insert(
            self.name,
            format!(
                "  default_type text/html;\n  location / {{\n    \
                 if ($remote_addr ~ ^({CLIENT}|2001:db8:7:)) {{ return 403; }}\n    \
                 return 200 '<!doctype html><title>{0}</title><h1>{0}</h1>';\n  }}\n",
                self.name
            ),
        );
    }

    fn prove(&self, world: &World) -> Result<()> {
        let page = world.https(find(self.name)?.v4, self.name, "/", crate::look::PATIENCE)?;
        expect_text("the answer", &page.text, "HTTP/1.1 403", true)
    }
}

/// A block that starts while the check runs: the first connection passes, later ones do not.
pub(crate) struct Later {
    pub(crate) name: &'static str,
    pub(crate) port: u16,
}

impl Censor for Later {
    fn words(&self) -> String {
        format!(
            "the transit router lets one connection to {} on port {} pass and drops all later ones",
            self.name, self.port
        )
    }

    fn apply(&self, world: &World) -> Result<()> {
        let address = find(self.name)?.v4;
        let to = format!("ip daddr {address} tcp dport {}", self.port);
        // The mark keeps the first connection alive; the counter never comes back.
        forward(
            &world.net.transit,
            " set seen {\n  type ipv4_addr\n  flags dynamic\n  size 16\n }\n",
            &format!(
                "  {to} ct mark 7 accept\n  \
                 {to} ct state new ip daddr @seen drop\n  \
                 {to} ct state new ct mark set 7 add @seen {{ ip daddr }}\n"
            ),
        )
    }

    fn prove(&self, world: &World) -> Result<()> {
        let address = find(self.name)?.v4;
        expect("the first", world.tls(address, self.port, self.name)?, Seen::Connected)?;
        expect("the second", world.tcp(address, self.port)?, Seen::Silent)
    }
}
