//! The history in real files, opened with a passphrase.

#![cfg(test)]

mod support;

use jiff::{SignedDuration, Timestamp};
use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command, thread};
use support::report;
use tempfile::TempDir;
use waypost_model::{Report, Service, ServiceState, Status};
use waypost_report::history::{Access, History, HistoryError, clear, is_empty};

fn passphrase(words: &str) -> Access {
    Access { keyring: None, passphrase: Some(words.to_owned().into()) }
}

fn now(report: &Report) -> Timestamp {
    report.made_at.parse().unwrap()
}

fn open(state: &Path) -> History {
    History::open(state, &passphrase("secret"), 30, now(&report("clean", "x"))).unwrap()
}

/// A history with a sound report and one of a blocked exchanger, an hour later.
fn two() -> (TempDir, Report, Report) {
    let state = tempfile::tempdir().unwrap();
    let mut history = open(state.path());
    let clean = report("clean", "aaaa-1");
    let mut blocked = report("mx_port_dropped", "aabb-2");
    blocked.made_at = (now(&clean) + SignedDuration::from_hours(1)).to_string();
    for one in [&clean, &blocked] {
        history.save(one, Some(b"home"), now(one)).unwrap();
    }
    (state, clean, blocked)
}

#[test]
fn what_was_saved_is_listed_and_shown_as_it_was() {
    let (state, clean, blocked) = two();
    let history = open(state.path());
    let list = history.list().unwrap();
    assert_eq!(
        list.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(),
        ["aabb-2", "aaaa-1"]
    );
    assert_eq!((list[0].status, list[1].status), (Status::Blocked, Status::Ok));
    assert_eq!(list[0].provider, blocked.provider);
    assert_eq!(list[0].network, list[1].network);
    assert_eq!(list[0].network.as_ref().map(String::len), Some(8));
    assert_eq!(history.show("aaaa").unwrap(), clean);
    assert_eq!(history.show("aabb-2").unwrap(), blocked);
    assert_eq!(history.show("aa").unwrap_err(), HistoryError::Ambiguous("aa".to_owned()));
    for none in ["", "b", "aaaa-12"] {
        assert_eq!(history.show(none).unwrap_err(), HistoryError::NoSuchReport(none.to_owned()));
    }
}

#[test]
fn a_last_report_takes_the_place_of_its_verdict_unless_that_was_deleted() {
    let (state, clean, mut blocked) = two();
    let mut history = open(state.path());
    let network = history.list().unwrap()[0].network.clone();
    blocked.alternatives.clear();
    assert!(history.amend(&blocked, now(&blocked)).unwrap());
    let list = history.list().unwrap();
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].network, network);
    assert_eq!(history.show("aabb").unwrap(), blocked);
    assert_eq!(history.show("aaaa").unwrap(), clean);
    history.delete("aabb").unwrap();
    assert!(!history.amend(&blocked, now(&blocked)).unwrap());
    assert_eq!(history.list().unwrap().len(), 1);
}

#[test]
fn one_is_deleted_and_all_are_cleared_with_and_without_the_key() {
    let (state, ..) = two();
    assert_eq!(open(state.path()).delete("aaaa").unwrap().id, "aaaa-1");
    assert_eq!(open(state.path()).list().unwrap().len(), 1);
    assert!(!is_empty(state.path()));
    let mut before = open(state.path());
    clear(state.path()).unwrap();
    assert!(is_empty(state.path()) && is_empty(&state.path().join("none")));
    // What another program had open goes on under its own key.
    before.save(&report("clean", "new"), None, now(&report("clean", "new"))).unwrap();
    assert_eq!(open(state.path()).list().unwrap().len(), 1);
    clear(state.path()).unwrap();
    let other = passphrase("another");
    let history = History::open(state.path(), &other, 30, now(&report("clean", "x"))).unwrap();
    assert!(history.list().unwrap().is_empty());
}

#[test]
fn old_reports_go_when_their_time_is_over() {
    let (state, clean, _) = two();
    let later = |days: i64| now(&clean) + SignedDuration::from_hours(24 * days);
    let count = |days, keep| {
        let access = passphrase("secret");
        History::open(state.path(), &access, keep, later(days)).unwrap().list().unwrap().len()
    };
    assert_eq!(count(30, 30), 2);
    assert_eq!(count(6, 7), 2);
    assert_eq!(count(32, 30), 0);
}

#[test]
fn only_its_own_passphrase_opens_it() {
    let (state, ..) = two();
    let at = now(&report("clean", "x"));
    let open = |access: &Access| History::open(state.path(), access, 30, at).err().unwrap();
    assert_eq!(open(&passphrase("wrong")), HistoryError::WrongPassphrase);
    assert_eq!(open(&Access::default()), HistoryError::NeedsPassphrase);
    let empty = tempfile::tempdir().unwrap();
    let none = History::open(empty.path(), &Access::default(), 30, at).err().unwrap();
    assert_eq!(none, HistoryError::NoKey);
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is made without a key");
}

#[test]
fn a_comparison_says_what_has_changed() {
    let (state, ..) = two();
    let history = open(state.path());
    let change = history.compare("aabb", "aaaa").unwrap();
    assert_eq!(change.before.id, "aaaa-1", "the earlier one is before");
    assert_eq!(change.statuses(), (Status::Ok, Status::Blocked));
    let mx = change.services.iter().find(|change| change.service == Service::Mx).unwrap();
    assert_eq!((mx.before, mx.after), (Some(ServiceState::Ok), Some(ServiceState::Blocked)));
    let others = change.services.iter().filter(|change| change.service != Service::Mx);
    assert!(others.clone().count() > 0 && others.clone().all(|one| one.before == one.after));
    assert_eq!(change.appeared.len(), 1);
    assert!(change.gone.is_empty() && change.stayed.is_empty() && !change.is_same());
    assert_eq!(change.same_network, Some(true));
    assert!(history.compare("aaaa", "aaaa").unwrap().is_same());
}

#[test]
fn the_raw_files_say_nothing_and_are_their_owners_alone() {
    let (state, _, blocked) = two();
    let folder = state.path().join("history");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let mut seen = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let bytes = fs::read(&path).unwrap();
        seen += bytes.len();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        let provider = &blocked.provider;
        let mut secrets = vec![blocked.id.clone(), provider.id.clone(), provider.name.clone()];
        let entry = &blocked.subject.provider;
        secrets.extend(entry.domains.iter().chain(&entry.mx).cloned());
        secrets.extend(["blocked", "waypost-report", "certain", "secret"].map(str::to_owned));
        for secret in secrets {
            assert!(!secret.is_empty() && !text.contains(&secret.to_lowercase()), "{secret}");
        }
    }
    assert!(seen > 10_000, "the reports are not there: {seen} bytes");
}

#[test]
fn a_deleted_report_leaves_no_bytes_behind() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    let before = fs::read(&file).unwrap();
    clear(state.path()).unwrap();
    let after = fs::read(&file).unwrap();
    assert!(after.len() < before.len());
    let lingers = before.windows(32).step_by(997).filter(|part| {
        part.iter().any(|byte| *byte != 0)
            && part.iter().collect::<std::collections::BTreeSet<_>>().len() > 20
    });
    let mut looked = 0;
    for part in lingers {
        looked += 1;
        assert!(!after.windows(32).any(|window| window == part));
    }
    assert!(looked > 10, "{looked}");
}

#[test]
fn a_damaged_or_swapped_row_is_told_and_never_believed() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    let sound = fs::read(&file).unwrap();
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute_batch("UPDATE report SET day = day + 1").unwrap();
    assert_eq!(open(state.path()).list().unwrap_err(), HistoryError::Damaged);
    raw.execute_batch("UPDATE report SET day = day - 1").unwrap();
    assert_eq!(open(state.path()).list().unwrap().len(), 2);
    drop(raw);
    for wrong in
        [b"no database at all, but long enough to be one".repeat(200), sound[..5000].to_vec()]
    {
        fs::write(&file, wrong).unwrap();
        let at = now(&report("clean", "x"));
        let opened = History::open(state.path(), &passphrase("secret"), 30, at);
        let told = opened.and_then(|history| history.list());
        assert_eq!(told.unwrap_err(), HistoryError::Damaged);
        assert!(!is_empty(state.path()), "what can't be read may hold some");
    }
    clear(state.path()).unwrap();
    assert!(open(state.path()).list().unwrap().is_empty());
}

#[test]
fn a_newer_layout_is_left_alone() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    rusqlite::Connection::open(&file).unwrap().execute_batch("PRAGMA user_version = 2").unwrap();
    let at = now(&report("clean", "x"));
    let opened = History::open(state.path(), &passphrase("secret"), 30, at);
    assert_eq!(opened.err().unwrap(), HistoryError::TooNew);
    assert_eq!(clear(state.path()).unwrap_err(), HistoryError::TooNew);
}

#[test]
fn several_programs_save_at_once_and_begin_the_history_together() {
    let state = tempfile::tempdir().unwrap();
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let state = state.path().to_owned();
            thread::spawn(move || {
                let mut history = open(&state);
                for number in 0..5 {
                    let one = report("clean", &format!("{writer}-{number}"));
                    history.save(&one, None, now(&one)).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    assert_eq!(open(state.path()).list().unwrap().len(), 20);
}

/// Needs a file system of its own, which only the owner of a mount namespace may mount.
#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let disk = tempfile::tempdir().unwrap();
    let inside = std::env::var_os("WAYPOST_SMALL_DISK");
    let Some(disk) = inside else {
        let output = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-ec"])
            .arg("mount -t tmpfs -o size=400k none \"$WAYPOST_SMALL_DISK\"; exec \"$@\"")
            .args(["sh", std::env::current_exe().unwrap().to_str().unwrap()])
            .args(["--exact", "a_full_disk_loses_nothing_that_was_saved", "--nocapture"])
            .env("WAYPOST_SMALL_DISK", disk.path())
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(output.status.success() && said.contains("saved on the small disk"), "{said}");
        return;
    };
    let state = Path::new(&disk);
    let mut history = open(state);
    let mut saved = 0;
    let error = loop {
        let one = report("mx_port_dropped", &format!("{saved}"));
        match history.save(&one, None, now(&one)) {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 1000, "the disk is not full");
    };
    assert_eq!(error, HistoryError::Full);
    println!("{saved} saved on the small disk");
    // To the last byte: reading and refusing go on.
    let _ = fs::write(state.join("filler"), vec![1; 400 << 10]);
    drop(history);
    let mut history = open(state);
    let all = history.list().unwrap();
    assert_eq!(all.len(), saved);
    for entry in all {
        let whole = history.show(&entry.id);
        assert!(whole.is_ok(), "{} {whole:?}", entry.id);
    }
    assert_eq!(
        history.save(&report("clean", "y"), None, now(&report("clean", "y"))),
        Err(HistoryError::Full)
    );
    assert_eq!(open(state).list().unwrap().len(), saved);
}
