//! No interference. Its proof is the proof of the whole lab: every server really serves.

use anyhow::Result;

use super::Censor;
use crate::look::{Seen, expect, expect_text, truth};
use crate::names::{HOSTS, PUBLIC_RESOLVER, Role, SILENT};
use crate::topology::ISP_RESOLVER;
use crate::world::World;

/// Everything is well.
pub(crate) struct Nothing;

impl Censor for Nothing {
    fn words(&self) -> String {
        "nothing interferes".into()
    }

    fn prove(&self, world: &World) -> Result<()> {
        for host in HOSTS {
            for server in [ISP_RESOLVER, PUBLIC_RESOLVER] {
                expect(host.name, world.dns(server, host.name)?, truth(&[host.v4]))?;
            }
            for address in host.addresses() {
                for &port in host.ports() {
                    let what = format!("{} ({address}) on {port}", host.name);
                    match port {
                        443 | 465 | 993 | 995 => {
                            expect(&what, world.tls(address, port, host.name)?, Seen::Connected)?;
                        }
                        80 => expect(&what, world.tcp(address, port)?, Seen::Connected)?,
                        143 => greets(world, &what, address, port, "a CAPABILITY\r\n", "STARTTLS")?,
                        110 => greets(world, &what, address, port, "CAPA\r\n", "STLS")?,
                        _ => greets(
                            world,
                            &what,
                            address,
                            port,
                            "EHLO c.invalid\r\n",
                            "250-STARTTLS",
                        )?,
                    }
                }
            }
            if host.role == Role::Portal {
                let page = world.http(host.v4, host.name, "/generate_204")?;
                expect_text(host.name, &page.text, "HTTP/1.1 204", true)?;
            }
        }
        for port in [853, 443] {
            expect(
                "encrypted DNS",
                world.tls(PUBLIC_RESOLVER, port, "dns.lab.test")?,
                Seen::Connected,
            )?;
        }
        expect("the silent address", world.dns(SILENT, "control-a.test")?, Vec::new())?;
        expect("the silent address lives", world.tcp(SILENT, 53)?, Seen::Refused)
    }
}

/// The server gives its own name and offers what it should.
fn greets(
    world: &World,
    what: &str,
    address: &str,
    port: u16,
    ask: &str,
    offer: &str,
) -> Result<()> {
    let seen = world.dialogue(address, port, &[ask])?;
    let name = what.split(' ').next().unwrap_or_default();
    expect_text(what, &seen.text, name, true)?;
    expect_text(what, &seen.text, offer, true)
}
