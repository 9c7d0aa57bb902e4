//! Writers of the history are killed in the middle of their work, 200 times at random moments, two at
//! a time, with a real keyring: no report is lost that was said to be saved, and the file stays whole.
//!
//! This program plays three parts: the test, the one who kills (on a bus of its own, with a keyring
//! that nobody kills), and the writers. Every wait has an end.

#![cfg(test)]

mod support;

use jiff::Timestamp;
use ring::rand::{SecureRandom, SystemRandom};
use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader, Write, stdout},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio, exit},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};
use support::report;
use waypost_report::history::{Access, Asking, History, HistoryError, clear};

const TEST: &str = "no_report_is_lost_that_was_said_to_be_saved";
/// Rounds of two writers each.
const ROUNDS: usize = 100;
/// After so many the file is looked at, and begun anew: each report in it is sought among all of them,
/// so more of them would take the square of the time, and a fast disk takes hundreds a round.
const ROUNDS_A_LOOK: usize = 2;
/// From its first report on a writer lives no longer.
const LONGEST_LIFE_US: u64 = 120_000;
/// For a writer to begin, on a busy machine.
const LONGEST_START: Duration = Duration::from_secs(30);
/// For all of it.
const LONGEST: Duration = Duration::from_secs(300);

/// gnome-keyring may die when a caller goes away in mid-call; what is tested here is the history, so
/// such a session is begun anew. Anything else that goes wrong is a failure of the history, and so is
/// a key that is not to be had from a keyring that lives.
const KEYRING_DIED: i32 = 75;
const SESSIONS: usize = 3;

/// A bus and a keyring of our own, and this program beside them.
const SESSION: &str = r#"
printf secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null
keyring() { dbus-send --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets; }
until keyring > /dev/null 2>&1; do sleep .05; done
export WAYPOST_KEYRING=$(keyring | sed -n 's/.*uint32 //p')
exec "$@"
"#;

/// This program again, in that part.
fn again(part: &str) -> Vec<String> {
    let program = env::current_exe().unwrap().to_str().unwrap().to_owned();
    ["env", part, &program, "--exact", TEST, "--nocapture"].map(str::to_owned).to_vec()
}

#[test]
fn no_report_is_lost_that_was_said_to_be_saved() {
    let state = |name: &str| env::var_os(name).map(PathBuf::from);
    if let Some(state) = state("WAYPOST_WRITES_TO") {
        write(&state);
    } else if let Some(state) = state("WAYPOST_KILLS_WRITERS_TO") {
        kill(&state);
    } else {
        session();
    }
}

fn session() {
    for _ in 0..SESSIONS {
        let folder = tempfile::tempdir().unwrap();
        let part = format!("WAYPOST_KILLS_WRITERS_TO={}", folder.path().join("state").display());
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "bash", "-ec", SESSION, "bash"]).args(again(&part));
        command
            .envs(["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"].map(|name| (name, folder.path())));
        // A group of its own, to be ended as a whole.
        let mut session = command.process_group(0).spawn().unwrap();
        let code = ended(&mut session, LONGEST);
        end_group(&session);
        match code {
            Some(0) => return,
            Some(KEYRING_DIED) => {}
            code => panic!("the session ended with {code:?}"),
        }
    }
    panic!("the keyring died in each of {SESSIONS} sessions");
}

/// The exit status; none if it did not end in time or was killed.
fn ended(child: &mut Child, limit: Duration) -> Option<i32> {
    let started = Instant::now();
    while started.elapsed() < limit {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        thread::sleep(Duration::from_millis(50));
    }
    None
}

/// Ends whatever is left of a session: the keyring puts itself into the background.
fn end_group(session: &Child) {
    let group = format!("-{}", session.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
}

fn open(state: &Path) -> History {
    let access = Access { keyring: Some(Asking::Never), passphrase: None };
    let started = Instant::now();
    loop {
        match History::open(state, &access) {
            Ok(history) => return history,
            Err(error) if started.elapsed() < LONGEST_START / 2 && is_of_the_moment(&error) => {
                thread::sleep(Duration::from_millis(100));
            }
            Err(error) if is_of_the_keyring(&error) && !keyring_lives() => {
                println!("no key: {error}");
                exit(KEYRING_DIED);
            }
            Err(error) => panic!("the history does not open: {error}"),
        }
    }
}

/// What may be over in a moment: two writers and a look meet here.
fn is_of_the_moment(error: &HistoryError) -> bool {
    *error == HistoryError::Busy || is_of_the_keyring(error)
}

const fn is_of_the_keyring(error: &HistoryError) -> bool {
    use HistoryError::{KeyringFailed, KeyringLocked, NoKey};
    matches!(error, NoKey | KeyringLocked | KeyringFailed(_))
}

fn keyring_lives() -> bool {
    let process = env::var("WAYPOST_KEYRING").unwrap();
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // Its state stands behind its name; one that ended may wait to be asked how.
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// Saves reports until it is killed, and says each when it is safe.
fn write(state: &Path) {
    let mut history = open(state);
    let mut one = report("mx_port_dropped", "");
    one.made_at = Timestamp::now().to_string();
    for number in 0.. {
        one.id = format!("{}-{number}", std::process::id());
        history.save(&one, None, 30, Timestamp::now()).unwrap();
        println!("saved {}", one.id);
        stdout().flush().unwrap();
    }
}

/// A writer, and what it says.
struct Writer {
    process: Child,
    said: Receiver<String>,
    saved: BTreeSet<String>,
}

impl Writer {
    fn start(state: &Path) -> Self {
        let arguments = again(&format!("WAYPOST_WRITES_TO={}", state.display()));
        let mut process = Command::new(&arguments[0])
            .args(&arguments[1..])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = listen(process.stdout.take().unwrap());
        Self { process, said, saved: BTreeSet::new() }
    }

    /// Waits for its first report: then it is in the midst of its work.
    fn wait(&mut self) {
        let Ok(id) = self.said.recv_timeout(LONGEST_START) else {
            match ended(&mut self.process, Duration::from_secs(1)) {
                Some(KEYRING_DIED) => exit(KEYRING_DIED),
                code => {
                    let _ = self.process.kill();
                    panic!("a writer saved nothing, and ended with {code:?}");
                }
            }
        };
        self.saved.insert(id);
    }

    /// Kills it, and gives what it said to be saved.
    fn kill(mut self) -> BTreeSet<String> {
        assert!(self.process.try_wait().unwrap().is_none(), "a writer ended by itself");
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.saved.extend(self.said);
        self.saved
    }
}

/// The ids in whole lines that begin with `saved`, until the other side is closed.
fn listen(out: ChildStdout) -> Receiver<String> {
    let (tell, said) = mpsc::channel();
    thread::spawn(move || {
        let (mut out, mut line) = (BufReader::new(out), String::new());
        while out.read_line(&mut line).is_ok_and(|length| length > 0) {
            let id = line.strip_prefix("saved ").and_then(|rest| rest.strip_suffix('\n'));
            if id.is_some_and(|id| tell.send(id.to_owned()).is_err()) {
                return;
            }
            line.clear();
        }
    });
    said
}

fn kill(state: &Path) {
    drop(open(state));
    let (mut promised, mut checked, mut killed) = (BTreeSet::new(), 0, 0);
    for round in 1..=ROUNDS {
        let mut writers = [Writer::start(state), Writer::start(state)];
        writers.iter_mut().for_each(Writer::wait);
        for writer in writers {
            thread::sleep(moment());
            promised.extend(writer.kill());
            killed += 1;
        }
        if round % ROUNDS_A_LOOK == 0 {
            look(state, &promised);
            checked += promised.len();
            promised.clear();
            clear(state).unwrap();
        }
    }
    assert!(checked > 2 * ROUNDS, "{checked} reports say too little");
    println!("{killed} writers killed; all of {checked} reports said to be saved are there");
}

fn look(state: &Path, promised: &BTreeSet<String>) {
    let file = rusqlite::Connection::open(state.join("history/reports.sqlite3")).unwrap();
    let whole: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let history = open(state);
    let list = history.list().unwrap();
    assert_eq!(list.damaged, 0);
    let there: BTreeSet<String> = list.entries.into_iter().map(|one| one.id).collect();
    let lost: Vec<_> = promised.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    for id in &there {
        assert_eq!(history.show(id).unwrap().id, *id);
    }
}

fn moment() -> Duration {
    let mut bytes = [0; 8];
    SystemRandom::new().fill(&mut bytes).unwrap();
    Duration::from_micros(u64::from_ne_bytes(bytes) % LONGEST_LIFE_US)
}
