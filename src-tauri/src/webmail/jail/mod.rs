//! The jail: a process in namespaces of its own, from which nothing can be reached but the proxy.
//!
//! It is built before there is a thread or a window. Then this program begins anew inside, with an
//! environment of its own and without the rights that building took.

mod environment;
mod files;
mod network;

use super::control;
use nix::sched::{CloneFlags, unshare};
use nix::sys::prctl::{set_no_new_privs, set_pdeathsig};
use nix::sys::resource::{Resource, setrlimit};
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Gid, Uid, close, dup2_stdin, execve, fork};
use std::convert::Infallible;
use std::ffi::CString;
use std::fs::{self, File};
use std::io;
use std::net::TcpListener;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::process::ExitCode;
use waypost_app::webmail::{FromWindow, WINDOW_ARGUMENT};

/// Runs the window in a jail, in a process of its own, and tells how that ended.
///
/// WebKit starts a thread as soon as it is loaded, and a process that has threads can't be shut in:
/// its child, which has but one, can.
#[expect(
    unsafe_code,
    reason = "there is no safe fork; the child only makes system calls and execs"
)]
pub(super) fn run() -> io::Result<ExitCode> {
    // SAFETY: the thread that WebKit started holds no lock that the child needs: glibc keeps its own
    // in order over a fork, and the child uses nothing of WebKit's before it begins anew.
    match unsafe { fork() }? {
        ForkResult::Child => match enter() {
            Err(error) => Err(error),
        },
        ForkResult::Parent { child } => {
            // The socket is the child's alone.
            dup2_stdin(File::open("/dev/null")?)?;
            match waitpid(child, None)? {
                WaitStatus::Exited(_, status) => {
                    Ok(ExitCode::from(u8::try_from(status).unwrap_or(1)))
                }
                _ => Ok(ExitCode::FAILURE),
            }
        }
    }
}

/// Builds the jail, hands the proxy's listening socket out, and begins anew inside.
/// Comes back only with what stood against it.
fn enter() -> io::Result<Infallible> {
    close_others()?;
    let (user, group) = (Uid::effective(), Gid::effective());
    let own = PathBuf::from(format!("/run/user/{user}/waypost-webmail"));
    let surroundings = environment::surroundings(&own);

    unshare(CloneFlags::CLONE_NEWUSER | CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
    // The user stays who they are: the display's and the screen reader's sockets ask for it.
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("{user} {user} 1"))?;
    fs::write("/proc/self/gid_map", format!("{group} {group} 1"))?;
    network::settle()?;
    files::settle(&surroundings.needed, &own)?;
    if !network::is_closed()? {
        return Err(io::ErrorKind::NetworkUnreachable.into());
    }
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    control::hand_out(FromWindow::Listening, &listener)?;
    drop(listener);

    // A crash handler would write a mail's text to the disk, or send it to somebody. A limit of 1
    // keeps the kernel from calling it; a limit of 0 does not (core(5)).
    setrlimit(Resource::RLIMIT_CORE, 1, 1)?;
    set_no_new_privs()?;
    // Nobody would watch over the window when the process that waits for it is made to end.
    set_pdeathsig(Signal::SIGKILL)?;
    let variables: Vec<CString> = surroundings
        .variables
        .iter()
        .map(|(name, value)| CString::new([name.as_bytes(), b"=", value.as_bytes()].concat()))
        .collect::<Result<_, _>>()?;
    let program = std::env::args_os().next().unwrap_or_default();
    let arguments = [CString::new(program.as_bytes())?, CString::new(WINDOW_ARGUMENT)?];
    Ok(execve(c"/proc/self/exe", &arguments, &variables)?)
}

/// Closes whatever the starter left open, but for the three standard ones: a page's process must
/// not inherit a socket.
fn close_others() -> io::Result<()> {
    let open: Vec<i32> = fs::read_dir("/proc/self/fd")?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|number| *number > 2)
        .collect();
    for number in open {
        // The folder that was just read is among them, and closed already.
        let _ = close(number);
    }
    Ok(())
}
