//! Packets that come late. The kernel here has no netem, so the delay is made in user space: a TUN
//! device takes the packets out of the router and puts them back when their time has come.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use tun_rs::{DeviceBuilder, SyncDevice};

use super::Censor;
use super::firewall::Router;
use crate::look::PATIENCE;
use crate::topology::{CLIENT, GATEWAY};
use crate::world::World;

/// Delays what flows towards the client at one router.
pub(crate) struct Delay {
    router: Router,
    by: Duration,
    /// Only DNS answers, or everything.
    dns_only: bool,
}

impl Delay {
    /// A slow line: everything towards the client, at the access provider.
    pub(crate) fn of_everything(by: Duration) -> Self {
        Self { router: Router::Isp, by, dns_only: false }
    }

    /// A resolver far away: answers from port 53 alone, in transit.
    pub(crate) fn of_dns_answers(by: Duration) -> Self {
        Self { router: Router::Transit, by, dns_only: true }
    }
}

impl Censor for Delay {
    fn words(&self) -> String {
        let what = if self.dns_only { "DNS answers" } else { "every packet towards the client" };
        format!("{} come {} ms late", what, self.by.as_millis())
    }

    fn apply(&self, world: &World) -> Result<()> {
        let ns = self.router.of(world);
        let device = ns.within(|| open("late0"))?;
        let selector = if self.dns_only { "ipproto udp sport 53 " } else { "" };
        let source =
            if self.router == Router::Isp { format!(" src {GATEWAY}") } else { String::new() };
        // What returns from the device goes on as usual; what is for the client goes to the device.
        ns.ip(&format!(
            "link set late0 up\n\
             route add default dev late0 table 100{source}\n\
             rule add iif late0 lookup main priority 50\n\
             rule add to {CLIENT} {selector}lookup 100 priority 100\n"
        ))?;
        if !self.dns_only {
            for command in [
                ["-6", "route", "add", "default", "dev", "late0", "table", "100"].as_slice(),
                &["-6", "rule", "add", "iif", "late0", "lookup", "main", "priority", "50"],
                &["-6", "rule", "add", "to", "2001:db8:7::2", "lookup", "100", "priority", "100"],
            ] {
                ns.run("ip", command)?;
            }
        }
        let device = Arc::new(device);
        let (queue, due) = mpsc::channel();
        let (reader, by) = (Arc::clone(&device), self.by);
        thread::spawn(move || -> Result<()> {
            let mut buffer = vec![0; 65536];
            loop {
                let length = reader.recv(&mut buffer)?;
                let mut packet = buffer[..length].to_vec();
                restore_hop(&mut packet);
                queue.send((Instant::now() + by, packet))?;
            }
        });
        thread::spawn(move || release(&due, &device));
        Ok(())
    }

    fn prove(&self, world: &World) -> Result<()> {
        let started = Instant::now();
        if self.dns_only {
            world.dns(crate::names::PUBLIC_RESOLVER, "control-a.test")?;
        } else {
            // It may time out at our patience, which is late as well.
            world.tcp("192.0.2.10", 443)?;
        }
        let took = started.elapsed();
        ensure!(took >= self.by.min(PATIENCE), "a round trip took only {took:?}");
        Ok(())
    }
}

/// Opens a TUN device in the calling thread's network namespace.
pub(crate) fn open(name: &str) -> Result<SyncDevice> {
    DeviceBuilder::new().name(name).build_sync().with_context(|| {
        format!("opening the TUN device {name} (is /dev/net/tun there, and open to this user?)")
    })
}

fn release(due: &Receiver<(Instant, Vec<u8>)>, device: &SyncDevice) -> Result<()> {
    for (at, packet) in due {
        thread::sleep(at.saturating_duration_since(Instant::now()));
        device.send(&packet)?;
    }
    Ok(())
}

/// Gives back the hop that the detour costs, or a trace would count the router twice.
fn restore_hop(packet: &mut [u8]) {
    match packet.first().map(|first| first >> 4) {
        Some(4) if packet.len() >= 20 => {
            packet[8] = packet[8].saturating_add(1);
            packet[10..12].fill(0);
            let header = usize::from(packet[0] & 0x0f) * 4;
            let checksum = checksum(&packet[..header.min(packet.len())]);
            packet[10..12].copy_from_slice(&checksum.to_be_bytes());
        }
        Some(6) if packet.len() >= 40 => packet[7] = packet[7].saturating_add(1),
        _ => {}
    }
}

/// The internet checksum of RFC 1071.
fn checksum(header: &[u8]) -> u16 {
    let mut sum: u32 = header
        .chunks(2)
        .map(|pair| u32::from(pair[0]) << 8 | u32::from(pair.get(1).copied().unwrap_or(0)))
        .sum();
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}
