//! STARTTLS taken out of the conversation on the way, as a middlebox or an access provider does it,
//! and servers that have none to begin with.

use std::net::SocketAddr;

use anyhow::Result;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, copy};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

use super::Censor;
use super::transparent::intercept;
use crate::look::{Seen, expect, expect_text};
use crate::names::{Role, find};
use crate::plan::Plan;
use crate::world::World;

/// What the word is replaced with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Strip {
    /// Nothing: the line is left out.
    Removed,
    /// Crosses of the same length, as Cisco's "fixup" does.
    Crossed,
}

/// Strips STARTTLS from conversations with a host on a port.
pub(crate) struct StarttlsStripped {
    pub(crate) host: &'static str,
    pub(crate) port: u16,
    pub(crate) how: Strip,
}

impl Censor for StarttlsStripped {
    fn words(&self) -> String {
        let how = match self.how {
            Strip::Removed => "removes STARTTLS from",
            Strip::Crossed => "overwrites STARTTLS with XXXXXXXX in",
        };
        format!(
            "a box at the access provider {how} what {} offers on port {}",
            self.host, self.port
        )
    }

    fn apply(&self, world: &World) -> Result<()> {
        let mut matches = Vec::new();
        for address in find(self.host)?.addresses() {
            let family = if address.contains(':') { "ip6" } else { "ip" };
            matches.push(format!("{family} daddr {address} tcp dport {}", self.port));
        }
        let how = self.how;
        // One proxy a stripped port: its own port follows from that.
        intercept(world, &matches, 10_000 + self.port, move |client, server| {
            strip(client, server, how)
        })
    }

    fn prove(&self, world: &World) -> Result<()> {
        let host = find(self.host)?;
        let text = capabilities(world, host.v4, self.port)?;
        expect_text("the offer", &text, "STARTTLS", false)?;
        expect_text("the offer", &text, "XXXXXXXX", self.how == Strip::Crossed)?;
        for &port in host.ports().iter().filter(|port| matches!(port, 465 | 993)) {
            expect("implicit TLS", world.tls(host.v4, port, host.name)?, Seen::Connected)?;
        }
        let control = if self.port == 143 { ("192.0.2.30", 143) } else { ("192.0.2.31", 587) };
        let text = capabilities(world, control.0, control.1)?;
        expect_text("the control's offer", &text, "STARTTLS", true)
    }
}

/// Both directions line by line until one side ends or a line is no text.
async fn strip(client: TcpStream, destination: SocketAddr, how: Strip) -> Result<()> {
    let server = TcpStream::connect(destination).await?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::try_join!(
        pass(from_server, to_client, |line| edit(line, how)),
        // Whoever asks for it all the same is not understood.
        pass(from_client, to_server, |line| edit(line, Strip::Crossed)),
    )?;
    Ok(())
}

async fn pass(
    from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    edit: impl Fn(&str) -> String,
) -> Result<()> {
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).await? > 0 {
        match std::str::from_utf8(&line) {
            Ok(text) => to.write_all(edit(text).as_bytes()).await?,
            Err(_) => {
                to.write_all(&line).await?;
                copy(&mut from, &mut to).await?;
            }
        }
        line.clear();
    }
    Ok(to.shutdown().await?)
}

/// One line without STARTTLS. postfix never offers it last, so a whole line may go.
fn edit(line: &str, how: Strip) -> String {
    match how {
        Strip::Crossed => line.replace("STARTTLS", "XXXXXXXX").replace("STLS", "XXXX"),
        Strip::Removed if line.trim_end() == "250-STARTTLS" || line.trim_end() == "STLS" => {
            String::new()
        }
        Strip::Removed => line.replace(" STARTTLS", ""),
    }
}

/// Hosts that themselves have no STARTTLS to offer.
pub(crate) struct NoStarttls {
    pub(crate) host: &'static str,
}

impl Censor for NoStarttls {
    fn words(&self) -> String {
        format!("{} itself offers no STARTTLS", self.host)
    }

    fn plan(&self, plan: &mut Plan) {
        match find(self.host).map(|host| host.role) {
            Ok(Role::Imap | Role::Pop3) => {
                plan.no_starttls.insert(self.host);
            }
            Ok(Role::Mx) => off(plan, self.host, 25),
            _ => off(plan, self.host, 587),
        }
    }

    fn prove(&self, world: &World) -> Result<()> {
        let host = find(self.host)?;
        let port = match host.role {
            Role::Imap => 143,
            Role::Mx => 25,
            _ => 587,
        };
        let text = capabilities(world, host.v4, port)?;
        expect_text("the offer", &text, "STARTTLS", false)
    }
}

fn off(plan: &mut Plan, host: &'static str, port: u16) {
    plan.smtpd.entry((host, port)).or_default().push("smtpd_tls_security_level=none".into());
}

/// What a server says it can do.
fn capabilities(world: &World, address: &str, port: u16) -> Result<String> {
    let ask = if port == 143 { "a CAPABILITY\r\n" } else { "EHLO client.invalid\r\n" };
    Ok(world.dialogue(address, port, &[ask])?.text)
}
