//! Writers of the history are killed in the middle of their work, 200 times at random moments, two at
//! a time, with a real keyring: no report is lost that was said to be saved, and the file stays whole.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod support;

use jiff::Timestamp;
use ring::rand::{SecureRandom, SystemRandom};
use std::{
    collections::BTreeSet,
    env,
    io::{Read, Write, stdout},
    path::Path,
    process::{self, Child, Command, Stdio},
    thread,
    time::Duration,
};
use support::report;
use waypost_report::history::{Access, Asking, History, clear};

/// Rounds of two writers each.
const ROUNDS: usize = 100;
/// After so many the file is looked at, and begun anew.
const ROUNDS_A_LOOK: usize = 10;
/// A writer lives no longer; it begins to save after some 50 ms.
const LONGEST_LIFE_MS: u64 = 350;

/// gnome-keyring itself dies now and then when its callers are killed in mid-call; what is tested here
/// is the history, so such a session is begun anew.
const KEYRING_DIED: i32 = 75;
const SESSIONS: usize = 4;

/// A bus and a keyring of our own, in place of which the test then goes on.
const SESSION: &str = r#"
printf secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null; sleep .5
exec "$0" kill "$1"
"#;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "write", state, writer] => write(Path::new(state), writer),
        [_, "kill", folder] => kill(Path::new(folder)),
        _ => session(),
    }
}

fn session() {
    for _ in 0..SESSIONS {
        let folder = tempfile::tempdir().unwrap();
        let status = Command::new("dbus-run-session")
            .args(["--", "bash", "-ec", SESSION])
            .arg(env::current_exe().unwrap())
            .arg(folder.path())
            .envs(["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"].map(|name| (name, folder.path())))
            .status()
            .unwrap();
        if status.code() != Some(KEYRING_DIED) {
            assert!(status.success());
            return;
        }
    }
    panic!("the keyring died in each of {SESSIONS} sessions");
}

fn open(state: &Path) -> History {
    let access = Access { keyring: Some(Asking::Never), passphrase: None };
    History::open(state, &access, 30, Timestamp::now()).unwrap_or_else(|error| {
        println!("no key: {error}");
        process::exit(KEYRING_DIED)
    })
}

/// Saves reports until it is killed, and says each when it is safe.
fn write(state: &Path, writer: &str) {
    let mut history = open(state);
    let mut one = report("mx_port_dropped", "");
    one.made_at = Timestamp::now().to_string();
    for number in 0.. {
        one.id = format!("{writer}-{number}");
        history.save(&one, None, Timestamp::now()).unwrap();
        println!("{}", one.id);
        stdout().flush().unwrap();
    }
}

fn kill(folder: &Path) {
    let state = folder.join("state");
    drop(open(&state));
    let (mut promised, mut checked, mut killed) = (BTreeSet::new(), 0, 0);
    for round in 0..ROUNDS {
        let mut writers = ["a", "b"].map(|writer| {
            Command::new(env::current_exe().unwrap())
                .args(["write".as_ref(), state.as_os_str(), format!("{round}{writer}").as_ref()])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        });
        thread::sleep(moment());
        for writer in &mut writers {
            match writer.try_wait().unwrap().map(|status| status.code()) {
                None => killed += 1,
                Some(Some(KEYRING_DIED)) => process::exit(KEYRING_DIED),
                Some(_) => {}
            }
            writer.kill().unwrap();
        }
        promised.extend(writers.into_iter().flat_map(said));
        if (round + 1) % ROUNDS_A_LOOK == 0 {
            look(&state, &promised);
            checked += promised.len();
            promised.clear();
            clear(&state).unwrap();
        }
    }
    assert_eq!(killed, 2 * ROUNDS, "a writer ended by itself");
    assert!(checked > ROUNDS, "{checked} reports say too little");
    println!("{killed} writers killed; all of {checked} reports said to be saved are there");
}

/// The whole lines that a killed writer has said.
fn said(mut writer: Child) -> Vec<String> {
    let mut text = String::new();
    writer.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    writer.wait().unwrap();
    text.split_inclusive('\n')
        .filter_map(|line| line.strip_suffix('\n'))
        .map(str::to_owned)
        .collect()
}

fn look(state: &Path, promised: &BTreeSet<String>) {
    let file = rusqlite::Connection::open(state.join("history/reports.sqlite3")).unwrap();
    let whole: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let history = open(state);
    let there: BTreeSet<String> = history.list().unwrap().into_iter().map(|one| one.id).collect();
    let lost: Vec<_> = promised.difference(&there).collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    for id in &there {
        assert_eq!(history.show(id).unwrap().id, *id);
    }
}

fn moment() -> Duration {
    let mut bytes = [0; 8];
    SystemRandom::new().fill(&mut bytes).unwrap();
    Duration::from_micros(u64::from_ne_bytes(bytes) % (LONGEST_LIFE_MS * 1000))
}
