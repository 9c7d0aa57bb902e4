//! A proxy or a VPN that the user has set up: no interference, but the check has to cope with it.

use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::Censor;
use super::delay::open;
use crate::look::{Seen, expect, expect_text};
use crate::plan::Plan;
use crate::topology::GATEWAY;
use crate::world::World;

/// Where the proxy listens, on the client's router.
const PROXY_PORT: u16 = 3128;

/// The environment names an HTTP proxy; it works.
pub(crate) struct SystemProxy;

impl Censor for SystemProxy {
    fn words(&self) -> String {
        "the environment names a working HTTP proxy".into()
    }

    fn plan(&self, plan: &mut Plan) {
        for name in ["http_proxy", "https_proxy", "all_proxy"] {
            plan.environment.push((name, format!("http://{GATEWAY}:{PROXY_PORT}")));
        }
    }

    fn apply(&self, world: &World) -> Result<()> {
        let listener =
            world.net.isp.within(|| Ok(std::net::TcpListener::bind((GATEWAY, PROXY_PORT))?))?;
        world.net.isp.background(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async move {
                listener.set_nonblocking(true)?;
                let listener = TcpListener::from_std(listener)?;
                loop {
                    let (client, _) = listener.accept().await?;
                    tokio::spawn(connect(client));
                }
            })
        });
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        let page = world.raw(GATEWAY, PROXY_PORT, "CONNECT 192.0.2.25:25 HTTP/1.1\r\n\r\n")?;
        expect_text("a mail server through it", &page.text, "mx.control-a.test", true)
    }
}

/// HTTP CONNECT of RFC 9110, section 9.3.6, to an address and port.
async fn connect(client: TcpStream) -> Result<()> {
    let mut client = BufReader::new(client);
    let mut request = String::new();
    client.read_line(&mut request).await?;
    let mut header = String::from(" ");
    while !header.trim().is_empty() {
        header.clear();
        client.read_line(&mut header).await?;
    }
    let target = request.split_whitespace().nth(1).context("a request without a target")?;
    let Ok(mut server) = TcpStream::connect(target).await else {
        client.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n").await?;
        return Ok(());
    };
    client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await?;
    copy_bidirectional(&mut client, &mut server).await?;
    Ok(())
}

/// A VPN: the default route leads through a tunnel that ends on the internet, past isp and transit.
pub(crate) struct Vpn;

impl Censor for Vpn {
    fn words(&self) -> String {
        "the client's default route leads through a VPN, which works".into()
    }

    fn apply(&self, world: &World) -> Result<()> {
        let near = Arc::new(world.net.client.within(|| open("tun0"))?);
        let far = Arc::new(world.net.internet.within(|| open("tun0"))?);
        world.net.internet.ip(
            "link set tun0 up\naddr add 10.66.0.1/24 dev tun0\naddr add fd66::1/64 dev tun0 nodad\n",
        )?;
        world.net.client.ip(
            "link set tun0 up\naddr add 10.66.0.2/24 dev tun0\naddr add fd66::2/64 dev tun0 nodad\n\
             route add 0.0.0.0/1 dev tun0\nroute add 128.0.0.0/1 dev tun0\n\
             route add ::/1 dev tun0\nroute add 8000::/1 dev tun0\n",
        )?;
        for (from, to) in [(&near, &far), (&far, &near)] {
            let (from, to) = (Arc::clone(from), Arc::clone(to));
            thread::spawn(move || -> Result<()> {
                let mut packet = vec![0; 65536];
                loop {
                    let length = from.recv(&mut packet)?;
                    to.send(&packet[..length])?;
                }
            });
        }
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        let before = world.net.client.packets_sent("eth0")?;
        expect("a control", world.tls("192.0.2.10", 443, "control-a.test")?, Seen::Connected)?;
        expect("eth0's packets", world.net.client.packets_sent("eth0")? - before, 0)
    }
}
