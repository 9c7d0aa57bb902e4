//! A machine of the lab's own: fresh namespaces in which the lab is init, so that it can be killed in
//! any way and leaves nothing behind. util-linux does the work: `unshare` makes the namespaces and,
//! without root, maps a range of subordinate users; `setpriv` ties the whole to its parent's life.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use nix::unistd::{Uid, User};

/// A command that runs this program again with `arguments`, as init of namespaces of its own.
pub(crate) fn command(arguments: &[&str]) -> Result<Command> {
    let program = env::current_exe().context("finding this program's own file")?;
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
