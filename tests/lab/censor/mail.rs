//! What mail servers answer: someone else in their place, refusals of their own, slowness.

use anyhow::{Result, ensure};

use super::Censor;
use super::firewall::divert;
use crate::look::{Seen, expect, expect_text};
use crate::names::{HOSTS, Role, find};
use crate::plan::Plan;
use crate::topology::ISP_MAIL;
use crate::world::World;

/// Every connection to port 25 ends at the access provider's own mail server.
pub(crate) struct ForeignBanner;

/// The name it greets with.
const FOREIGN: &str = "relay.isp.test";

impl Censor for ForeignBanner {
    fn words(&self) -> String {
        "the access provider's router sends every connection to port 25 to its own mail server"
            .into()
    }

    fn plan(&self, plan: &mut Plan) {
        plan.isp_mail = Some(FOREIGN);
    }

    fn apply(&self, world: &World) -> Result<()> {
        let rule =
            format!("  iifname lan meta nfproto ipv4 tcp dport 25 dnat ip to {ISP_MAIL}:25\n");
        divert(&world.net.isp, &rule)
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS.iter().filter(|host| host.role == Role::Mx) {
            expect_text(host.name, &world.dialogue(host.v4, 25, &[])?.text, FOREIGN, true)?;
        }
        Ok(())
    }
}

/// What a mail server does on its own account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Manner {
    /// 554 instead of a greeting, for the address's bad name.
    Reputation554,
    /// 421 instead of a greeting, for too many connections.
    Reputation421,
    /// 450 to every recipient at first.
    Greylisting,
    /// A greeting after twenty seconds.
    Tarpit,
}

/// Hosts with that manner on port 25.
pub(crate) struct Mannered {
    pub(crate) hosts: &'static [&'static str],
    pub(crate) manner: Manner,
}

impl Censor for Mannered {
    fn words(&self) -> String {
        let what = match self.manner {
            Manner::Reputation554 => "refuses this client for its address's reputation (554)",
            Manner::Reputation421 => "puts this client off for its address's reputation (421)",
            Manner::Greylisting => "greylists (450)",
            Manner::Tarpit => "greets after 20 s",
        };
        format!("{} {what}", self.hosts.join(" and "))
    }

    fn plan(&self, plan: &mut Plan) {
        let early = "smtpd_delay_reject=no";
        let settings = match self.manner {
            Manner::Reputation554 => vec![
                early.to_owned(),
                "{ smtpd_client_restrictions = check_client_access \
                 static:{554 5.7.1 Service refused: your address is on a block list} }"
                    .into(),
            ],
            Manner::Reputation421 => vec![
                early.into(),
                "{ smtpd_client_restrictions = check_client_access \
                 static:{421 4.7.0 Too much unsolicited mail from your address, try again later} }"
                    .into(),
            ],
            Manner::Greylisting => vec![
                "{ smtpd_recipient_restrictions = check_client_access \
                 static:{450 4.2.0 Greylisted, try again in five minutes} }"
                    .into(),
            ],
            Manner::Tarpit => {
                vec![early.into(), "{ smtpd_client_restrictions = sleep 20, permit }".into()]
            }
        };
        for host in self.hosts {
            plan.smtpd.entry((host, 25)).or_default().extend_from_slice(&settings);
        }
    }

    fn prove(&self, world: &World) -> Result<()> {
        for name in self.hosts {
            let address = find(name)?.v4;
            let code = match self.manner {
                Manner::Reputation554 => "554",
                Manner::Reputation421 => "421",
                Manner::Greylisting => "450",
                Manner::Tarpit => {
                    let seen = world.dialogue(address, 25, &[])?;
                    expect("the greeting", seen.end, Seen::Silent)?;
                    ensure!(seen.octets == 0, "it greeted at once");
                    continue;
                }
            };
            let domain = name.split_once('.').map_or("", |(_, domain)| domain);
            let seen = world.dialogue(
                address,
                25,
                &[
                    "EHLO client.invalid\r\n",
                    "MAIL FROM:<>\r\n",
                    &format!("RCPT TO:<postmaster@{domain}>\r\n"),
                ],
            )?;
            expect_text(name, &seen.text, &format!("{code} "), true)?;
        }
        let control = world.dialogue("192.0.2.25", 25, &[])?;
        expect_text("the control", &control.text, "220 ", true)
    }
}
