//! A machine of the lab's own: fresh namespaces in which the lab is init, so that it can be killed in
//! any way and leaves nothing behind. util-linux does the work: `unshare` makes the namespaces and,
//! without root, maps a range of subordinate users; `setpriv` ties the whole to its parent's life.

use std::fs::{self, File};
use std::os::fd::AsRawFd as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};
use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::unistd::{Uid, User};

/// A command that runs this program again with `arguments`, as init of namespaces of its own.
pub(crate) fn command(arguments: &[&str]) -> Result<Command> {
    let program = own_program()?;
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--", "unshare"]);
    if !Uid::effective().is_root() {
        check_subordinate_users()?;
        command.args(["--user", "--map-root-user", "--map-auto"]);
    }
    command
        .args(["--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--mount-proc"])
        .args(["--kill-child=KILL", "--"])
        .arg(program)
        .args(arguments);
    Ok(command)
}

/// A path to this very program that leads there in every namespace, and even when a new build has
/// taken its name meanwhile: a descriptor that is handed down.
fn own_program() -> Result<PathBuf> {
    static PROGRAM: OnceLock<File> = OnceLock::new();
    let file = match PROGRAM.get() {
        Some(file) => file,
        None => {
            let file = File::open("/proc/self/exe").context("opening this program's own file")?;
            fcntl(&file, FcntlArg::F_SETFD(FdFlag::empty()))?;
            PROGRAM.get_or_init(|| file)
        }
    };
    Ok(PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd())))
}

/// Without root the servers' users exist only through newuidmap and a range in /etc/subuid.
fn check_subordinate_users() -> Result<()> {
    let user = User::from_uid(Uid::effective())?.context("the current user has no name")?;
    for file in ["/etc/subuid", "/etc/subgid"] {
        let table = fs::read_to_string(file).unwrap_or_default();
        let uid = user.uid.to_string();
        let listed = table
            .lines()
            .filter_map(|line| line.split(':').next())
            .any(|owner| owner == user.name || owner == uid);
        if !listed {
            bail!(
                "the lab needs a range of subordinate users: {file} has no line for {0}. \
                 Run it as root, or: sudo usermod --add-subuids 100000-165535 \
                 --add-subgids 100000-165535 {0}",
                user.name
            );
        }
    }
    for program in ["/usr/bin/newuidmap", "/usr/bin/newgidmap"] {
        if !Path::new(program).exists() {
            bail!("the lab needs {program} when not run as root: install the package uidmap");
        }
    }
    let limit = fs::read_to_string("/proc/sys/user/max_user_namespaces").unwrap_or_default();
    if limit.trim() == "0" {
        bail!(
            "user namespaces are switched off here (user.max_user_namespaces = 0): run the lab as root"
        );
    }
    Ok(())
}
