//! Exim and OpenSMTPD. As packages they can't be installed beside Postfix, so `tests/setup.sh` only unpacks
//! them below `target/`; a lab lays them over the machine's own files, as if they were installed.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use anyhow::{Context as _, Result, ensure};

use crate::netns;

/// The users of those packages, and Anna, whose mail comes back.
const USERS: &[(&str, u32, &str)] = &[
    ("Debian-exim", 64001, "/var/spool/exim4"),
    ("opensmtpd", 64002, "/var/lib/opensmtpd/empty"),
    ("opensmtpq", 64003, "/var/lib/opensmtpd/empty"),
    ("anna", ANNA, "/run/lab/anna"),
];
/// Anna's user and group.
pub(super) const ANNA: u32 = 64004;
/// Exim's.
pub(super) const EXIM: u32 = 64001;

fn unpacked() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/lab-senders")
}

/// Lays the packages over `/usr`, `/etc` and `/var`, in this mount namespace only. To be called before
/// the lab's own files are laid out.
pub(super) fn lay_out() -> Result<()> {
    ensure!(process::id() == 1, "a lab runs only as init of namespaces of its own");
    let packages = unpacked().canonicalize().context("no exim4 and opensmtpd: run `make setup`")?;
    // What is written over them is kept on a tmpfs, and gone with the lab.
    let kept = Path::new("/mnt");
    netns::run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=755", "lab"]).arg(kept))?;
    for folder in ["usr", "etc", "var"] {
        let over = packages.join(folder);
        if !over.is_dir() {
            continue;
        }
        let (upper, work) = (kept.join(folder), kept.join(format!("{folder}-work")));
        fs::create_dir_all(&upper)?;
        fs::create_dir_all(&work)?;
        let options = format!(
            "lowerdir={}:/{folder},upperdir={},workdir={}",
            over.display(),
            upper.display(),
            work.display()
        );
        netns::run(
            Command::new("mount")
                .args(["-t", "overlay", "lab", "-o", &options])
                .arg(Path::new("/").join(folder)),
        )?;
    }
    let append = |file: &str| File::options().append(true).open(file);
    let (mut users, mut groups) = (append("/etc/passwd")?, append("/etc/group")?);
    for (name, id, home) in USERS {
        writeln!(users, "{name}:x:{id}:{id}::{home}:/usr/sbin/nologin")?;
        writeln!(groups, "{name}:x:{id}:")?;
    }
    for folder in ["/var/spool/exim4", "/var/log/exim4", "/var/lib/exim4"] {
        fs::create_dir_all(folder)?;
        chown(folder, Some(EXIM), Some(EXIM))?;
    }
    fs::create_dir_all("/var/lib/opensmtpd/empty")?;
    fs::create_dir_all("/var/spool/smtpd")?;
    Ok(())
}
