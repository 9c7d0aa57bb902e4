//! postfix: incoming mail on 25 and submission on 465 and 587, one smtpd a host.

use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};
use nix::unistd::User;

use super::{Identities, directory, identity, launch};
use crate::ca::IdentityFiles;
use crate::names::{HOSTS, Role};
use crate::netns::Netns;
use crate::plan::Plan;
use crate::topology::ISP_MAIL;

/// Queue folders that postfix's daemons expect to find; its own start script would make them.
const QUEUE: &[&str] = &[
    "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop",
    "pid", "private", "public", "saved", "trace",
];

/// Daemons behind smtpd, as master.cf has them.
const DAEMONS: &str = "\
cleanup unix n - n - 0 cleanup
rewrite unix - - n - - trivial-rewrite
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
discard unix - - n - - discard
error unix - - n - - error
retry unix - - n - - error
pickup unix n - n 60 1 pickup
qmgr unix n - n 300 1 qmgr
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
postlog unix-dgram n - n - 1 postlogd
";

/// Starts the internet's mail server.
pub(crate) fn start(ns: &Netns, plan: &Plan, identities: &Identities) -> Result<()> {
    let mut services = String::new();
    for host in HOSTS {
        if !matches!(host.role, Role::Mx | Role::Submission | Role::SubmissionStarttls) {
            continue;
        }
        for &port in host.ports().iter().filter(|port| plan.serves(host.name, **port)) {
            let more = plan.smtpd.get(&(host.name, port)).map_or(&[][..], Vec::as_slice);
            for address in host.addresses() {
                let tls = identity(identities, host.name)?;
                services.push_str(&smtpd(host.name, address, port, Some(tls), more));
            }
        }
    }
    run(ns, "mail", &services, "")
}

/// Starts the access provider's own mail server, which offers no encryption.
pub(crate) fn start_isp(ns: &Netns, name: &str) -> Result<()> {
    run(ns, "mail-isp", &smtpd(name, ISP_MAIL, 25, None, &[]), "")
}

fn smtpd(
    name: &str,
    address: &str,
    port: u16,
    tls: Option<&IdentityFiles>,
    more: &[String],
) -> String {
    // master.cf splits at blanks: a value with blanks stands in braces.
    let mut service = format!(
        "[{address}]:{port} inet n - n - - smtpd\n  -o myhostname={name}\n  \
         -o {{ smtpd_banner = $myhostname ESMTP }}\n"
    );
    if let Some(tls) = tls {
        service.push_str(&format!(
            "  -o smtpd_tls_cert_file={}\n  -o smtpd_tls_key_file={}\n",
            tls.certificate.display(),
            tls.key.display()
        ));
        service.push_str(match port {
            465 => "  -o smtpd_tls_wrappermode=yes\n",
            _ => "  -o smtpd_tls_security_level=may\n",
        });
    }
    for setting in more {
        service.push_str(&format!("  -o {setting}\n"));
    }
    service
}

/// Starts an instance with these lines of master.cf, and these of main.cf beside or in place of those
/// that all have.
pub(crate) fn run(ns: &Netns, name: &str, services: &str, settings: &str) -> Result<()> {
    let owner = User::from_name("postfix")?.context("no user postfix: run `make setup`")?;
    let etc = directory(&format!("{name}/etc"))?;
    let queue = directory(&format!("{name}/queue"))?;
    let data = directory(&format!("{name}/data"))?;
    chown(&data, Some(owner.uid.as_raw()), Some(owner.gid.as_raw()))?;
    for folder in QUEUE {
        let path = queue.join(folder);
        fs::create_dir_all(&path)?;
        if *folder != "pid" {
            chown(&path, Some(owner.uid.as_raw()), None)?;
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o711))?;
    }
    let usual = format!(
        "compatibility_level = 3.6\n\
         queue_directory = {queue}\n\
         data_directory = {data}\n\
         command_directory = /usr/sbin\n\
         daemon_directory = /usr/lib/postfix/sbin\n\
         maillog_file = /run/lab/log/{name}-postfix.log\n\
         maillog_file_prefixes = /run/lab\n\
         myhostname = lab.test\n\
         inet_protocols = all\n\
         mynetworks =\n\
         alias_maps =\n\
         local_recipient_maps =\n\
         mydestination = example.test, shop.test, custom.test, proton.me, protonmail.com, \
         protonmail.ch, control-a.test, control-b.test, control-c.test\n\
         local_transport = discard:\n\
         smtpd_peername_lookup = no\n\
         smtpd_recipient_restrictions = reject_unauth_destination\n",
        queue = queue.display(),
        data = data.display(),
    );
    // Nothing may stand there twice: each program would warn of it, and postlogd, which warns into the
    // socket that it is to read, hangs once that is full.
    let name_of = |line: &str| line.split_once(" =").map(|(name, _)| name.to_owned());
    let set: Vec<Option<String>> = settings.lines().map(name_of).collect();
    let mut main: String = usual
        .lines()
        .filter(|line| !set.contains(&name_of(line)))
        .map(|line| format!("{line}\n"))
        .collect();
    main.push_str(settings);
    settled(&etc.join("main.cf"), &main)?;
    settled(&etc.join("master.cf"), &format!("{services}{DAEMONS}"))?;
    // `-d` keeps it in the foreground.
    launch(ns, name, Command::new("/usr/lib/postfix/sbin/master").arg("-d").arg("-c").arg(&etc))
}

/// Writes a file as if an hour ago: postfix waits out two seconds before it reads a fresh one.
fn settled(path: &Path, content: &str) -> Result<()> {
    fs::write(path, content)?;
    let file = File::options().write(true).open(path)?;
    Ok(file.set_modified(SystemTime::now() - Duration::from_secs(3600))?)
}
