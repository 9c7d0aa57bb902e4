//! The access provider's resolver lies, refuses or keeps silent.

use anyhow::Result;
use hickory_proto::op::ResponseCode;

use super::Censor;
use crate::look::{Answer, expect, only, truth};
use crate::names::{HOSTS, PUBLIC_RESOLVER};
use crate::plan::Plan;
use crate::topology::ISP_RESOLVER;
use crate::world::World;

/// What it does with a question it does not like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lie {
    /// "No such name".
    Nxdomain,
    /// "I failed".
    Servfail,
    /// "I won't".
    Refused,
    /// An address of someone else's.
    Address(&'static str),
    /// No answer.
    Silence,
}

/// A lying resolver.
pub(crate) struct Resolver {
    lie: Lie,
    /// Domains with everything below them; the root is everything there is.
    zones: Vec<&'static str>,
}

impl Resolver {
    /// Lies about these domains and everything below them.
    pub(crate) fn about(zones: &[&'static str], lie: Lie) -> Box<dyn Censor> {
        Box::new(Self { lie, zones: zones.to_vec() })
    }

    /// Does so with every question.
    pub(crate) fn always(lie: Lie) -> Box<dyn Censor> {
        Box::new(Self { lie, zones: vec![""] })
    }

    fn answers(&self) -> Vec<Answer> {
        match self.lie {
            Lie::Nxdomain => only(ResponseCode::NXDomain),
            Lie::Servfail => only(ResponseCode::ServFail),
            Lie::Refused => only(ResponseCode::Refused),
            Lie::Address(address) => truth(&[address]),
            Lie::Silence => Vec::new(),
        }
    }
}

impl Censor for Resolver {
    fn words(&self) -> String {
        let about = match self.zones.as_slice() {
            [""] => "every name".to_owned(),
            zones => zones.join(" and "),
        };
        match self.lie {
            Lie::Nxdomain => {
                format!("the access provider's resolver says that {about} does not exist")
            }
            Lie::Servfail => format!("the access provider's resolver fails for {about}"),
            Lie::Refused => format!("the access provider's resolver refuses to answer for {about}"),
            Lie::Address(address) => {
                format!("the access provider's resolver gives {address} for {about}")
            }
            Lie::Silence => format!("the access provider's resolver does not answer for {about}"),
        }
    }

    fn plan(&self, plan: &mut Plan) {
        for zone in &self.zones {
            let kind = match self.lie {
                Lie::Nxdomain => "always_nxdomain",
                Lie::Refused => "always_refuse",
                Lie::Silence => "always_deny",
                Lie::Address(_) => "redirect",
                // Resolved upstream, where nothing listens.
                Lie::Servfail => {
                    plan.unresolvable.push(zone);
                    continue;
                }
            };
            plan.isp_resolver.push(format!("local-zone: \"{zone}.\" {kind}"));
            plan.lied_about.push(zone);
            if let Lie::Address(address) = self.lie {
                plan.isp_resolver.push(format!("local-data: \"{zone}. A {address}\""));
            }
        }
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS {
            let told = self.zones.iter().any(|zone| {
                zone.is_empty()
                    || host.name == *zone
                    || host.name.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.'))
            });
            let wanted = if told { self.answers() } else { truth(&[host.v4]) };
            if told || host.name.starts_with("control") {
                expect(host.name, world.dns(ISP_RESOLVER, host.name)?, wanted)?;
                expect(
                    host.name,
                    world.dns_over_tcp(PUBLIC_RESOLVER, host.name)?,
                    truth(&[host.v4]),
                )?;
            }
        }
        Ok(())
    }
}
