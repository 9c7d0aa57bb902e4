//! Runs the real program.

use std::process::{Command, Output, Stdio};

/// The program with these arguments, in English, without a terminal.
pub(crate) fn waypost(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waypost"));
    command.args(arguments);
    settle(&mut command);
    command
}

/// Takes out of the environment what would change what is printed.
pub(crate) fn settle(command: &mut Command) {
    for name in
        ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"]
    {
        command.env_remove(name);
    }
    // No test may reach the keyring, and so the history, of who runs it.
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("XDG_RUNTIME_DIR", "/nonexistent");
    command.env("LANG", "C.UTF-8").env("TERM", "xterm").stdin(Stdio::null());
}

/// Standard output as text.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Fails unless the program said nothing on stdout, one sentence on stderr, and ended with 2.
pub(crate) fn refused(output: &Output) -> String {
    let sentence = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{sentence}");
    assert!(output.stdout.is_empty(), "{}", stdout(output));
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    assert!(sentence.starts_with("waypost: "), "{sentence}");
    for word in ["panic", "os error", "unwrap", "Usage:"] {
        assert!(!sentence.contains(word), "{sentence}");
    }
    sentence
}
