//! What is waited for is waited for so long and no longer: a server that does not end, or a lab that does not,
//! is to fail a test and say where, not to hold all of them.

use std::process::{self, Command};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// Calls `wait`, which waits for the process `id`, and ends that process by force after `limit`.
pub(crate) fn by_force<T>(id: u32, limit: Duration, wait: impl FnOnce() -> T) -> T {
    let (done, ended) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if let Err(RecvTimeoutError::Timeout) = ended.recv_timeout(limit)
                && let Ok(id) = i32::try_from(id)
            {
                // It may have ended this instant; then there is nothing to stop.
                let _ = kill(Pid::from_raw(id), Signal::SIGKILL);
            }
        });
        let result = wait();
        drop(done);
        result
    })
}

/// Ends this lab, of which this program is init, after `limit`, and says what still ran in it.
pub(crate) fn of_lab(limit: Duration) {
    thread::spawn(move || {
        thread::sleep(limit);
        let running = Command::new("ps").args(["-eo", "pid,etime,args"]).output();
        let running = running.map(|output| output.stdout).unwrap_or_default();
        crate::complain(&format!(
            "waypost-lab: not done after {} s; still running:\n{}",
            limit.as_secs(),
            String::from_utf8_lossy(&running)
        ));
        process::exit(1)
    });
}
