//! The history in real files, opened with a passphrase.

#![cfg(test)]

mod support;

use jiff::{SignedDuration, Timestamp};
use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command, thread};
use support::report;
use tempfile::TempDir;
use waypost_model::{Report, Service, ServiceState, Status};
use waypost_report::history::{Access, History, HistoryError, Settings, clear, expire, is_empty};

/// For how many days reports are kept where it does not matter.
const KEEP: u16 = 30;

fn passphrase(words: &str) -> Access {
    Access { keyring: None, passphrase: Some(words.to_owned().into()) }
}

fn now(report: &Report) -> Timestamp {
    report.made_at.parse().unwrap()
}

fn open(state: &Path) -> History {
    History::open(state, &passphrase("secret")).unwrap()
}

/// A history with a sound report and one of a blocked exchanger, an hour later.
fn two() -> (TempDir, Report, Report) {
    let state = tempfile::tempdir().unwrap();
    let mut history = open(state.path());
    let clean = report("clean", "aaaa-1");
    let mut blocked = report("mx_port_dropped", "aabb-2");
    blocked.made_at = (now(&clean) + SignedDuration::from_hours(1)).to_string();
    for one in [&clean, &blocked] {
        history.save(one, Some(b"home"), KEEP, now(one)).unwrap();
    }
    (state, clean, blocked)
}

#[test]
fn what_was_saved_is_listed_and_shown_as_it_was() {
    let (state, clean, blocked) = two();
    let history = open(state.path());
    let list = history.list().unwrap().entries;
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
    let network = history.list().unwrap().entries[0].network.clone();
    blocked.alternatives.clear();
    assert!(history.amend(&blocked, KEEP, now(&blocked)).unwrap());
    let list = history.list().unwrap().entries;
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].network, network);
    assert_eq!(history.show("aabb").unwrap(), blocked);
    assert_eq!(history.show("aaaa").unwrap(), clean);
    history.delete("aabb").unwrap();
    assert!(!history.amend(&blocked, KEEP, now(&blocked)).unwrap());
    assert_eq!(history.list().unwrap().entries.len(), 1);
}

#[test]
fn one_is_deleted_and_all_are_cleared_with_and_without_the_key() {
    let (state, ..) = two();
    assert_eq!(open(state.path()).delete("aaaa").unwrap().id, "aaaa-1");
    assert_eq!(open(state.path()).list().unwrap().entries.len(), 1);
    assert!(!is_empty(state.path()));
    let mut before = open(state.path());
    clear(state.path()).unwrap();
    assert!(is_empty(state.path()) && is_empty(&state.path().join("none")));
    // What another program had open goes on under its own key.
    let new = report("clean", "new");
    before.save(&new, None, KEEP, now(&new)).unwrap();
    assert_eq!(open(state.path()).list().unwrap().entries.len(), 1);
    clear(state.path()).unwrap();
    let other = passphrase("another");
    let history = History::open(state.path(), &other).unwrap();
    assert!(history.list().unwrap().entries.is_empty());
}

/// A report that was made so many days after the first, by this computer's clock.
fn on_day(golden: &str, days: i64) -> Report {
    let mut made = report(golden, &format!("{golden}-{days}"));
    made.made_at = (now(&report("clean", "x")) + SignedDuration::from_hours(24 * days)).to_string();
    made
}

/// What is left once these were saved, one after the other, to be kept for 30 days.
fn left(state: &Path, saved: &[(&str, i64)]) -> Vec<String> {
    let mut history = open(state);
    for (golden, days) in saved {
        let made = on_day(golden, *days);
        history.save(&made, None, 30, now(&made)).unwrap();
    }
    let list = history.list().unwrap();
    assert_eq!(list.damaged, 0);
    let mut ids: Vec<String> = list.entries.into_iter().map(|entry| entry.id).collect();
    ids.sort();
    ids
}

#[test]
fn old_reports_go_when_their_time_is_over() {
    let left = |saved: &[_]| left(tempfile::tempdir().unwrap().path(), saved);
    assert_eq!(left(&[("clean", 0), ("clean", 30)]), ["clean-0", "clean-30"]);
    assert_eq!(left(&[("clean", 0), ("clean", 1), ("clean", 31)]), ["clean-1", "clean-31"]);
}

#[test]
fn a_wrong_or_unproven_clock_costs_no_report() {
    let left = |saved: &[_]| left(tempfile::tempdir().unwrap().path(), saved);
    // The clock was found wrong; nothing could be reached; whoever answered proved nothing.
    for doubtful in ["clock_200_days_fast", "clock_40_days_slow", "uplink_down"]
        .into_iter()
        .chain(["captive_portal_redirect", "tls_interception_of_all"])
    {
        let all = left(&[("clean", 0), (doubtful, 200), ("clean", 2)]);
        let mut saved = ["clean-0".to_owned(), "clean-2".to_owned(), format!("{doubtful}-200")];
        saved.sort();
        assert_eq!(all, saved);
        // Dated too early, it still has its 30 days from when that was known; dated too late, no more.
        for days in [-400, 400] {
            let saved = [(doubtful, days), ("clean", 1), ("clean", 31)];
            assert_eq!(left(&saved).len(), 3, "{doubtful} {days}");
            let saved = [(doubtful, days), ("clean", 1), ("clean", 32)];
            assert_eq!(left(&saved), ["clean-32"], "{doubtful} {days}");
        }
    }
}

#[test]
fn a_shorter_time_holds_at_once_by_the_newest_sure_day() {
    let state = tempfile::tempdir().unwrap();
    left(state.path(), &[("clean", 0), ("clean", 10), ("clock_200_days_fast", 210)]);
    expire(state.path(), 10).unwrap();
    assert_eq!(open(state.path()).list().unwrap().entries.len(), 3);
    expire(state.path(), 9).unwrap();
    assert_eq!(left(state.path(), &[]), ["clean-10", "clock_200_days_fast-210"]);
    expire(&state.path().join("none"), 9).unwrap();
}

#[test]
fn a_history_of_the_first_layout_is_taken_over() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute_batch("ALTER TABLE report DROP COLUMN since; PRAGMA user_version = 1").unwrap();
    assert_eq!(open(state.path()).list().unwrap().entries.len(), 2);
    let all = left(state.path(), &[("clean", 40)]);
    assert_eq!(all.len(), 3, "their time begins with the first day that is known for sure");
    assert_eq!(left(state.path(), &[("clean", 71)]), ["clean-71"]);
}

#[test]
fn only_its_own_passphrase_opens_it() {
    let (state, ..) = two();
    let open = |access: &Access| History::open(state.path(), access).err().unwrap();
    assert_eq!(open(&passphrase("wrong")), HistoryError::WrongPassphrase);
    assert_eq!(open(&Access::default()), HistoryError::NeedsPassphrase);
    let empty = tempfile::tempdir().unwrap();
    let none = History::open(empty.path(), &Access::default()).err().unwrap();
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
    Settings::default().write(state.path()).unwrap();
    let folder = state.path().join("history");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "the reports and the settings");
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
fn a_damaged_or_swapped_row_is_told_and_takes_no_other_with_it() {
    let (state, clean, blocked) = two();
    let file = state.path().join("history/reports.sqlite3");
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute_batch("UPDATE report SET day = day + 1").unwrap();
    let none = open(state.path()).list().unwrap();
    assert_eq!((none.entries.len(), none.damaged), (0, 2));
    raw.execute_batch("UPDATE report SET day = day - 1").unwrap();
    assert_eq!(open(state.path()).list().unwrap().damaged, 0);
    let flip = |part: &str, of: &str| {
        let (id, mut bytes): (Vec<u8>, Vec<u8>) = raw
            .query_row(&format!("SELECT id, {part} FROM report WHERE {of}"), [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        bytes[40] ^= 1;
        let set = format!("UPDATE report SET {part} = ?1 WHERE id = ?2");
        raw.execute(&set, rusqlite::params![bytes, id]).unwrap();
        id
    };
    // In the head of one: it is not known any more which report that was, and the other is there.
    let id = flip("head", "true LIMIT 1");
    let mut history = open(state.path());
    let list = history.list().unwrap();
    assert_eq!((list.entries.len(), list.damaged), (1, 1));
    let (whole, gone) = match list.entries[0].id == clean.id {
        true => (&clean, &blocked),
        false => (&blocked, &clean),
    };
    assert_eq!(history.show(&whole.id).unwrap(), *whole);
    assert!(history.compare(&whole.id, &whole.id).unwrap().is_same());
    assert!(history.amend(whole, KEEP, now(whole)).unwrap());
    let missing = HistoryError::NoSuchReport(gone.id.clone());
    assert_eq!(history.show(&gone.id).unwrap_err(), missing);
    let wrong = History::open(state.path(), &passphrase("wrong"));
    assert_eq!(wrong.err().unwrap(), HistoryError::WrongPassphrase, "told as what it is");
    // In the body of the other: it is listed, can't be shown, and can be deleted.
    let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    flip("body", &format!("hex(id) != upper('{hex}')"));
    assert_eq!(history.show(&whole.id).unwrap_err(), HistoryError::DamagedReport);
    history.delete(&whole.id).unwrap();
    let list = history.list().unwrap();
    assert_eq!((list.entries.len(), list.damaged), (0, 1));
    clear(state.path()).unwrap();
    assert!(is_empty(state.path()));
}

#[test]
fn a_file_that_is_no_history_any_more_is_told_and_cleared() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    let sound = fs::read(&file).unwrap();
    for wrong in
        [b"no database at all, but long enough to be one".repeat(200), sound[..5000].to_vec()]
    {
        fs::write(&file, wrong).unwrap();
        let opened = History::open(state.path(), &passphrase("secret"));
        let told = opened.and_then(|history| history.list());
        assert_eq!(told.unwrap_err(), HistoryError::Damaged);
        assert!(!is_empty(state.path()), "what can't be read may hold some");
    }
    clear(state.path()).unwrap();
    assert!(open(state.path()).list().unwrap().entries.is_empty());
}

#[test]
fn a_newer_layout_is_left_alone() {
    let (state, ..) = two();
    let file = state.path().join("history/reports.sqlite3");
    rusqlite::Connection::open(&file).unwrap().execute_batch("PRAGMA user_version = 3").unwrap();
    let opened = History::open(state.path(), &passphrase("secret"));
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
                    history.save(&one, None, KEEP, now(&one)).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    assert_eq!(open(state.path()).list().unwrap().entries.len(), 20);
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
        match history.save(&one, None, KEEP, now(&one)) {
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
    let all = history.list().unwrap().entries;
    assert_eq!(all.len(), saved);
    for entry in all {
        let whole = history.show(&entry.id);
        assert!(whole.is_ok(), "{} {whole:?}", entry.id);
    }
    let more = report("clean", "y");
    assert_eq!(history.save(&more, None, KEEP, now(&more)), Err(HistoryError::Full));
    assert_eq!(open(state).list().unwrap().entries.len(), saved);
    // Deleting all makes room, and nobody saves into what is gone.
    clear(state).unwrap();
    assert!(is_empty(state));
    let again = report("clean", "again");
    assert!(history.save(&again, None, KEEP, now(&again)).is_err());
    open(state).save(&again, None, KEEP, now(&again)).unwrap();
}
