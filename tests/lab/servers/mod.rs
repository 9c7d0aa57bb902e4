//! The real servers, with generated configurations below `/run/lab`.

pub(crate) mod dovecot;
pub(crate) mod nginx;
pub(crate) mod postfix;
pub(crate) mod unbound;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::ca::{Authority, IdentityFiles, Validity};
use crate::names::{FRONT, HOSTS, MOAT, PUBLIC_RESOLVER, Role};
use crate::netns::Netns;
use crate::plan::Plan;
use crate::topology::{ISP_MAIL, ISP_RESOLVER, ISP_WEB, Topology};

/// The lab's private tree, on a tmpfs of its own mount namespace.
pub(crate) const ROOT: &str = "/run/lab";
/// The common name of the lab's root certificate.
const ROOT_NAME: &str = "Waypost lab root";
/// How long the servers may take until every port answers; postfix needs about a second alone,
/// several labs side by side share two cores.
const START_LIMIT: Duration = Duration::from_secs(30);

/// Certificates by host name.
pub(crate) type Identities = BTreeMap<&'static str, IdentityFiles>;

/// A path below the lab's private tree.
pub(crate) fn path(below: &str) -> PathBuf {
    Path::new(ROOT).join(below)
}

/// A directory below the lab's private tree, made when missing.
pub(crate) fn directory(below: &str) -> Result<PathBuf> {
    let path = path(below);
    fs::create_dir_all(&path).with_context(|| format!("making {}", path.display()))?;
    Ok(path)
}

/// Issues the certificates, starts all servers and waits until every port answers.
pub(crate) fn start(net: &Topology, plan: &Plan) -> Result<()> {
    let authority = Authority::new(ROOT_NAME)?;
    fs::write(directory("client")?.join("ca.pem"), authority.pem())?;
    let identities = identities(&authority, plan)?;
    unbound::start(net, plan, &identities)?;
    nginx::start(&net.internet, plan, &identities)?;
    postfix::start(&net.internet, plan, &identities)?;
    dovecot::start(&net.internet, plan, &identities)?;
    if !plan.isp_web.is_empty() {
        nginx::start_isp(&net.isp, &plan.isp_web)?;
    }
    if let Some(name) = plan.isp_mail {
        postfix::start_isp(&net.isp, name)?;
    }
    wait(&net.internet, &listening(plan)?)?;
    wait(&net.isp, &listening_isp(plan)?)
}

fn identities(authority: &Authority, plan: &Plan) -> Result<Identities> {
    let directory = directory("tls")?;
    let names = HOSTS.iter().filter(|host| host.role != Role::Portal).map(|host| host.name);
    names
        .chain(["dns.lab.test", FRONT.0, MOAT.0])
        .map(|name| {
            let validity = plan.validity.get(name).copied().unwrap_or(Validity::NOW);
            let validity = validity.shifted(plan.clock_ahead_days);
            Ok((name, authority.issue_files(&directory, name, validity)?))
        })
        .collect()
}

/// The certificate of a host.
pub(crate) fn identity<'a>(identities: &'a Identities, name: &str) -> Result<&'a IdentityFiles> {
    identities.get(name).with_context(|| format!("no certificate was issued for {name}"))
}

/// Starts a server that stays in the foreground, its output in `log/NAME.log`.
pub(crate) fn launch(ns: &Netns, name: &str, command: &mut Command) -> Result<()> {
    // The lab is init of its PID namespace: the kernel ends the server with it.
    launch_watched(ns, name, command).map(drop)
}

/// The same, of a server that is ended before the lab is.
pub(crate) fn launch_watched(ns: &Netns, name: &str, command: &mut Command) -> Result<Child> {
    let log = File::create(directory("log")?.join(format!("{name}.log")))?;
    command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
    ns.spawn(command)
}

fn listening(plan: &Plan) -> Result<Vec<SocketAddr>> {
    let mut all = Vec::new();
    for host in HOSTS {
        for address in host.addresses() {
            for &port in host.ports().iter().filter(|port| plan.serves(host.name, **port)) {
                all.push(SocketAddr::new(address.parse()?, port));
            }
        }
    }
    for port in [53, 853, 443] {
        all.push(SocketAddr::new(PUBLIC_RESOLVER.parse()?, port));
    }
    Ok(all)
}

fn listening_isp(plan: &Plan) -> Result<Vec<SocketAddr>> {
    let mut all = vec![SocketAddr::new(ISP_RESOLVER.parse()?, 53)];
    if !plan.isp_web.is_empty() {
        all.push(SocketAddr::new(ISP_WEB.parse()?, 80));
    }
    if plan.isp_mail.is_some() {
        all.push(SocketAddr::new(ISP_MAIL.parse()?, 25));
    }
    Ok(all)
}

/// Waits until something listens on all addresses. The table is read, not the ports tried: a first
/// connection would make postfix and dovecot start a process for each.
fn wait(ns: &Netns, addresses: &[SocketAddr]) -> Result<()> {
    let deadline = Instant::now() + START_LIMIT;
    ns.within(|| {
        loop {
            let table = Command::new("ss").args(["-Hltn"]).output()?.stdout;
            let table = String::from_utf8_lossy(&table);
            let up: BTreeSet<SocketAddr> = table
                .lines()
                .filter_map(|line| line.split_whitespace().nth(3)?.parse().ok())
                .collect();
            let Some(missing) = addresses.iter().find(|address| !up.contains(address)) else {
                return Ok(());
            };
            if Instant::now() > deadline {
                bail!("nothing listens on {missing}; the servers wrote:\n{}", logs());
            }
            thread::sleep(Duration::from_millis(50));
        }
    })
}

/// The last lines of every server's log.
pub(crate) fn logs() -> String {
    let mut text = String::new();
    let Ok(entries) = fs::read_dir(path("log")) else { return text };
    for entry in entries.flatten() {
        let content = fs::read_to_string(entry.path()).unwrap_or_default();
        let lines: Vec<&str> = content.lines().collect();
        for line in lines.iter().skip(lines.len().saturating_sub(8)) {
            text.push_str(&format!("  {}: {line}\n", entry.file_name().to_string_lossy()));
        }
    }
    text
}
