//! The history from the command line, with gnome-keyring itself on a bus of its own.

#![cfg(test)]

use serde_json::Value;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A bus at a path, since other sockets can't be reached from another network; and what the tests do
/// with the keyring, and with the program where there is no network.
const SESSION: &str = r#"
export HOME="$1" XDG_RUNTIME_DIR="$1" XDG_DATA_HOME="$1/data" STATE="$1/state"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$1/bus"
exec 3>&2 2>"$1/noise"
dbus-daemon --session --nofork --nopidfile --address="$DBUS_SESSION_BUS_ADDRESS" & bus=$!
trap 'kill "$bus"' EXIT
until [ -S "$1/bus" ]; do sleep .05; done
unlock() { printf secret | gnome-keyring-daemon --replace --unlock --components=secrets > /dev/null; sleep .3; }
ask() { dbus-send --print-reply --dest="$@"; }
lock() { ask org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
    array:objpath:/org/freedesktop/secrets/collection/login > /dev/null; }
keyring() { ask org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID \
    string:org.freedesktop.secrets | sed -n 's/.*uint32 //p'; }
waypost() { "$WAYPOST" "$@" --state-dir "$STATE" 2>&3; }
check() { unshare --map-current-user --net "$WAYPOST" check me@gmx.de --budget 1 --json \
    --state-dir "$STATE" "$@" 2>&3 || [ $? = 1 ]; }
"#;

fn session(folder: &TempDir, script: &str) -> Output {
    let mut command = Command::new("bash");
    command.args(["-ec", &format!("{SESSION}\n{script}"), "bash"]).arg(folder.path());
    command.env("WAYPOST", env!("CARGO_BIN_EXE_waypost")).env_remove("WAYPOST_PASSPHRASE");
    command.output().unwrap()
}

/// What was printed, one JSON value after another.
fn values(output: &Output) -> Vec<Value> {
    let read = serde_json::Deserializer::from_slice(&output.stdout).into_iter();
    read.collect::<Result<_, _>>().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_check_is_found_again_in_the_history() {
    let folder = tempfile::tempdir().unwrap();
    let script = "unlock; check; check; waypost history list --json
        ids=$(waypost history list --json | sed -n 's/.*\"id\": \"\\(.\\{36\\}\\)\".*/\\1/p')
        set -- $ids; waypost history show \"$2\" --json
        waypost history compare \"$1\" \"$2\" --json
        waypost history delete \"$1\" > /dev/null; waypost history list --json
        waypost history clear > /dev/null; waypost history list --json";
    let output = session(&folder, script);
    assert_eq!(said(&output), "");
    let values = values(&output);
    let [first, second, list, shown, change, fewer, none] = &values[..] else {
        panic!("{values:?}");
    };
    assert_eq!(list[0]["id"], second["id"]);
    assert_eq!(list[1]["id"], first["id"]);
    assert_eq!(list[1]["status"], first["status"]);
    assert_eq!(shown, first);
    assert_eq!(change["before"]["id"], first["id"]);
    assert_eq!(fewer.as_array().unwrap().len(), 1);
    assert_eq!(fewer[0]["id"], first["id"]);
    assert_eq!(*none, Value::Array(Vec::new()));
}

#[test]
fn a_locked_keyring_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let script = "unlock; check > /dev/null; lock; check > /dev/null
        waypost history list --json || echo $?
        unlock; check > /dev/null; waypost history list --json";
    let output = session(&folder, script);
    let said = said(&output);
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.lines().all(|line| line.contains("the keyring is locked")), "{said}");
    let values = values(&output);
    assert_eq!(values[0], 2);
    assert_eq!(values[1].as_array().unwrap().len(), 2, "before and after the lock");
}

#[test]
fn a_keyring_that_hangs_or_dies_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let script = "unlock; check > /dev/null; one=$(keyring)
        kill -STOP \"$one\"; check > /dev/null; kill -KILL \"$one\"; sleep .3
        check > /dev/null; unlock; waypost history list --json
        export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent; check > /dev/null";
    let output = session(&folder, script);
    let said = said(&output);
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].contains("keyring failed (it does not answer)"), "{said}");
    // The bus starts another, which is locked, if the system has told it how.
    let started_again = ["keyring is locked", "keyring failed"];
    assert!(started_again.iter().any(|words| lines[1].contains(words)), "{said}");
    assert!(lines[2].contains("keyring failed (there is none to be reached)"), "{said}");
    assert_eq!(lines.len(), 3, "{said}");
    assert_eq!(values(&output)[0].as_array().unwrap().len(), 1);
}

#[test]
fn a_keyring_that_dies_while_it_is_asked_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    // Who may ask its owner waits for two minutes: the question is under way when the keyring ends.
    let script = "unlock; check > /dev/null; one=$(keyring)
        kill -STOP \"$one\"; waypost history list --json & asking=$!
        sleep 1; kill -0 \"$asking\"; kill -KILL \"$one\"; wait \"$asking\" || echo $?
        unlock; check > /dev/null; waypost history list --json";
    let output = session(&folder, script);
    let said = said(&output);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("the keyring failed"), "{said}");
    let values = values(&output);
    assert_eq!(values[0], 2);
    assert_eq!(values[1].as_array().unwrap().len(), 2, "before and after its death");
}

#[test]
fn a_clock_that_is_wrong_deletes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check > /dev/null
        fast() { faketime '+200 days' \"$WAYPOST\" \"$@\" --state-dir \"$STATE\" 2>&3; }
        export -f fast; fast history list --json
        unshare --map-current-user --net bash -c 'fast check me@gmx.de --budget 1 > /dev/null' || [ $? = 1 ]
        fast history list --json; waypost history list --json";
    let output = session(&folder, script);
    let counts: Vec<usize> =
        values(&output).iter().map(|list| list.as_array().unwrap().len()).collect();
    assert_eq!((counts, said(&output)), (vec![1, 2, 2], String::new()));
}

#[test]
fn one_damaged_report_is_told_and_the_others_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check > /dev/null; check > /dev/null";
    assert_eq!(said(&session(&folder, script)), "");
    let file = rusqlite::Connection::open(folder.path().join("state/history/reports.sqlite3"));
    let damage = "UPDATE report SET head = zeroblob(600) WHERE id = (SELECT min(id) FROM report)";
    file.unwrap().execute_batch(damage).unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; waypost history list --json --lang en
        waypost history clear > /dev/null; waypost history list --json";
    let output = session(&folder, script);
    let counts: Vec<usize> =
        values(&output).iter().map(|list| list.as_array().unwrap().len()).collect();
    assert_eq!(counts, [1, 0]);
    assert!(said(&output).contains("can't be read any more: 1."), "{}", said(&output));
}

#[test]
fn settings_that_can_not_be_read_keep_nobody_from_switching_it_off() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check > /dev/null
        echo 'on = maybe' > \"$STATE/history/settings.toml\"
        waypost history off > /dev/null; check > /dev/null; waypost history list --json
        cat \"$STATE/history/settings.toml\" >&3";
    let output = session(&folder, script);
    assert_eq!(values(&output)[0].as_array().unwrap().len(), 1);
    assert_eq!(said(&output), "on = false\nkeep_days = 30\n");
}

#[test]
fn without_a_keyring_nothing_is_kept_and_nothing_is_said_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let script = "unset DBUS_SESSION_BUS_ADDRESS; export XDG_RUNTIME_DIR=/nonexistent
        check > /dev/null; check --no-keyring > /dev/null
        [ ! -e \"$STATE\" ]; waypost history list --json; check -v > /dev/null";
    let output = session(&folder, script);
    assert_eq!(values(&output), [Value::Array(Vec::new())]);
    let about = |line: &&str| line.contains("history");
    assert_eq!(said(&output).lines().filter(about).count(), 1, "{}", said(&output));
    let quiet = script.replace("; check -v > /dev/null", "");
    assert_eq!(said(&session(&tempfile::tempdir().unwrap(), &quiet)), "");
}

#[test]
fn a_passphrase_opens_where_there_is_no_keyring() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check --no-keyring > /dev/null
        waypost history list --json --no-keyring
        unset WAYPOST_PASSPHRASE; waypost history list --json || echo $?
        echo wrong > \"$1/words\"; waypost history list --json --passphrase-file \"$1/words\" || echo $?
        echo open > \"$1/words\"; waypost history list --json --passphrase-file \"$1/words\"";
    let output = session(&folder, script);
    let said = said(&output);
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.lines().next().unwrap().contains("opens with a passphrase"), "{said}");
    assert!(said.contains("not the passphrase of the history"), "{said}");
    let values = values(&output);
    assert_eq!((&values[1], &values[2]), (&Value::from(2), &Value::from(2)));
    assert_eq!(values[0], values[3]);
    assert_eq!(values[0].as_array().unwrap().len(), 1);
}

#[test]
fn switched_off_it_keeps_what_is_there_and_takes_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check > /dev/null
        waypost history off > /dev/null; check > /dev/null; waypost history list --json
        waypost history keep 7 > /dev/null; waypost history on > /dev/null; check > /dev/null
        waypost history list --json; cat \"$STATE/history/settings.toml\" >&3";
    let output = session(&folder, script);
    let counts: Vec<usize> =
        values(&output).iter().map(|list| list.as_array().unwrap().len()).collect();
    assert_eq!(counts, [1, 2]);
    assert_eq!(said(&output), "on = true\nkeep_days = 7\n");
}

#[test]
fn the_list_and_a_comparison_are_pages_for_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let script = "export WAYPOST_PASSPHRASE=open; check > /dev/null; check > /dev/null
        waypost history list --lang en > \"$1/list\"; cat \"$1/list\"
        set -- \"$1\" $(sed 1d \"$1/list\" | cut -c 1-8)
        waypost history compare \"$2\" \"$3\" --lang en; waypost history show \"$2\" --lang en
        waypost history delete \"$2\" --lang en; waypost history delete \"$2\" --lang en || echo $?";
    let output = session(&folder, script);
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    for words in
        ["Checked", "GMX", "The fault is on your side", "Nothing has changed.", "is deleted."]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.ends_with("2\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "colours without a terminal: {text}");
    assert_eq!(said(&output).lines().count(), 1, "{}", said(&output));
}
