//! Whatever stands in a profile, setting it up and taking it back leaves it as it was.

use super::*;
use proptest::prelude::*;

const SCRIPT: &str = "function FindProxyForURL(url, host) { return \"SOCKS5 127.0.0.1:1\"; }";
const LINES: &str = "# Mozilla User Preferences\n\nuser_pref(\"app.x\", 1);\nuser_pref(\"network.proxy.type\", 1);\nuser_pref(\"network.proxy.socks\", \"127.0.0.1\");\n";

fn profile(user: Option<&[u8]>, prefs: &str) -> tempfile::TempDir {
    let profile = tempfile::tempdir().unwrap();
    if let Some(user) = user {
        fs::write(profile.path().join(USER), user).unwrap();
    }
    fs::write(profile.path().join(PREFS), prefs).unwrap();
    profile
}

/// Every file of the folder.
fn contents(profile: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(profile).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}

/// What Thunderbird does with our settings when it runs: it writes them into prefs.js, sorted.
fn run_thunderbird(profile: &Path) {
    let user = fs::read(profile.join(USER)).unwrap();
    let user = String::from_utf8_lossy(&user);
    let mut prefs = fs::read(profile.join(PREFS)).unwrap();
    let ours = user.lines().skip_while(|line| *line != HEAD);
    for line in ours.filter(|line| line.starts_with("user_pref(")) {
        let name = line.split('"').nth(1).unwrap();
        // These are so by default.
        let kept = (!line.ends_with(", true);")).then_some(line.as_bytes());
        prefs = prefs::replace(&prefs, name, kept);
    }
    fs::write(profile.join(PREFS), prefs).unwrap();
}

#[test]
fn it_is_set_and_taken_back_to_the_byte() {
    for user in [None, Some(&b"user_pref(\"a\", 1);"[..]), Some(b""), Some(b"// \xff\n")] {
        let profile = profile(user, LINES);
        let before = contents(profile.path());
        assert!(!is_set(profile.path()));
        assert_eq!(undo(profile.path()), Err(Error::NotSet));
        set(profile.path(), SCRIPT).unwrap();
        assert!(is_set(profile.path()));
        let text = fs::read(profile.path().join(USER)).unwrap();
        assert!(text.starts_with(user.unwrap_or_default()));
        let text = String::from_utf8_lossy(&text).into_owned();
        assert!(text.contains("user_pref(\"network.proxy.type\", 2);\n"), "{text}");
        assert!(text.contains("base64,ZnVuY3Rpb24gRmluZFByb3h5"), "{text}");
        run_thunderbird(profile.path());
        assert_ne!(contents(profile.path())[PREFS], before[PREFS]);
        undo(profile.path()).unwrap();
        assert_eq!(contents(profile.path()), before);
        assert!(!is_set(profile.path()));
    }
}

#[test]
fn set_again_the_new_takes_the_place_of_the_old() {
    let profile = profile(Some(b"user_pref(\"a\", 1);"), LINES);
    let before = contents(profile.path());
    for script in [SCRIPT, SCRIPT, "another"] {
        set(profile.path(), script).unwrap();
        run_thunderbird(profile.path());
    }
    let user = fs::read_to_string(profile.path().join(USER)).unwrap();
    assert_eq!(user.matches(HEAD).count(), 1);
    assert!(user.contains(&BASE64_STANDARD.encode("another")));
    undo(profile.path()).unwrap();
    assert_eq!(contents(profile.path()), before);
}

#[test]
fn what_the_user_changes_meanwhile_stays() {
    let profile = profile(Some(b"user_pref(\"a\", 1);\n"), LINES);
    set(profile.path(), SCRIPT).unwrap();
    run_thunderbird(profile.path());
    let change = |file: &str, text: &str| {
        let path = profile.path().join(file);
        fs::write(&path, [&fs::read(&path).unwrap(), text.as_bytes()].concat()).unwrap();
    };
    change(USER, "user_pref(\"mine\", 2);\n");
    change(PREFS, "user_pref(\"new\", 3);\n");
    undo(profile.path()).unwrap();
    let after = contents(profile.path());
    assert_eq!(after[USER], b"user_pref(\"a\", 1);\nuser_pref(\"mine\", 2);\n");
    assert_eq!(after[PREFS], [LINES.as_bytes(), b"user_pref(\"new\", 3);\n"].concat());
}

#[test]
fn lines_of_ours_that_were_changed_are_left_to_the_user() {
    let profile = profile(None, LINES);
    set(profile.path(), SCRIPT).unwrap();
    let path = profile.path().join(USER);
    let edited = fs::read_to_string(&path).unwrap().replace("type\", 2", "type\", 0");
    fs::write(&path, &edited).unwrap();
    assert_eq!(undo(profile.path()), Err(Error::Edited));
    assert_eq!(fs::read_to_string(&path).unwrap(), edited);
    fs::remove_file(&path).unwrap();
    undo(profile.path()).unwrap();
}

#[test]
fn a_text_without_an_end_is_not_touched() {
    let profile = profile(Some(b"/* user_pref(\"a\", 1);"), LINES);
    let before = contents(profile.path());
    assert_eq!(set(profile.path(), SCRIPT), Err(Error::Unfinished));
    assert_eq!(contents(profile.path()), before);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_rights() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("dotfile");
    fs::write(&file, "user_pref(\"a\", 1);\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let profile = profile(None, LINES);
    symlink(&file, profile.path().join(USER)).unwrap();
    set(profile.path(), SCRIPT).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains(HEAD));
    undo(profile.path()).unwrap();
    assert_eq!(fs::read_link(profile.path().join(USER)).unwrap(), file);
    assert_eq!(fs::read_to_string(&file).unwrap(), "user_pref(\"a\", 1);\n");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

/// A lock counts only between processes: another one holds it here.
#[cfg(unix)]
#[test]
fn an_open_profile_is_not_taken_back() {
    use std::{
        io::{BufRead, BufReader},
        process::{Command, Stdio},
    };
    const HOLD: &str = "import fcntl, sys; f = open(sys.argv[1], 'w'); fcntl.lockf(f, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";
    let profile = profile(None, LINES);
    let lock = profile.path().join(".parentlock");
    fs::write(&lock, "").unwrap();
    set(profile.path(), SCRIPT).unwrap();
    let mut holder = Command::new("python3")
        .args(["-c", HOLD])
        .arg(&lock)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "held\n");
    assert_eq!(undo(profile.path()), Err(Error::Running));
    drop(holder.stdin.take());
    holder.wait().unwrap();
    undo(profile.path()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_user_js_is_ever_damaged(
        user in proptest::option::of(prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..200),
            "(user_pref\\(\"[a-z.]{1,9}\", (1|true|\"x\")\\);|// Waypost|\r?\n|/\\*|\\*/|'){0,12}"
                .prop_map(String::into_bytes),
        ]),
        runs in any::<bool>(),
    ) {
        let profile = profile(user.as_deref(), LINES);
        let before = contents(profile.path());
        match set(profile.path(), SCRIPT) {
            Ok(()) => {
                if runs && user.as_deref().is_none_or(|user| std::str::from_utf8(user).is_ok_and(|text| !text.contains("user_pref"))) {
                    run_thunderbird(profile.path());
                }
                undo(profile.path()).unwrap();
            }
            Err(error) => prop_assert_eq!(error, Error::Unfinished),
        }
        prop_assert_eq!(contents(profile.path()), before);
    }

    #[test]
    fn a_loss_of_power_at_any_point_can_be_taken_back(keep in proptest::collection::vec(any::<bool>(), 3)) {
        // Any of the files may be as before or as after.
        let profile = profile(Some(b"user_pref(\"a\", 1);"), LINES);
        let before = contents(profile.path());
        set(profile.path(), SCRIPT).unwrap();
        run_thunderbird(profile.path());
        for (file, keep) in [USER, PREFS].into_iter().zip(keep) {
            if !keep {
                fs::write(profile.path().join(file), &before[file]).unwrap();
            }
        }
        undo(profile.path()).unwrap();
        prop_assert_eq!(contents(profile.path()), before);
    }
}
