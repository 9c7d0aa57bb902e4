//! The window: a shell around `waypost-app` and the page in `ui/`.
//!
//! The page asks through the commands of [`commands`] and nothing else; each checks what it is given.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod about;
mod arguments;
#[cfg(test)]
mod bindings;
mod bridges;
mod check;
mod commands;
mod contained;
mod desk;
mod exports;
mod files;
mod history;
mod limits;
mod mail;
mod page;
mod preferences;
mod route;
mod thunderbird;
mod webmail;
mod window;

use arguments::Arguments;
use clap::Parser;
use desk::Desk;
use std::{
    io::{self, Write},
    process::ExitCode,
};
use waypost_i18n::Catalogue;

fn main() -> ExitCode {
    if let Some(ended) = waypost_app::run_helper_process() {
        return ended;
    }
    if let Some(ended) = webmail::dispatch() {
        return ended;
    }
    page::draw_plainly();
    let arguments = Arguments::parse();
    let desk = match Desk::new(&arguments) {
        Ok(desk) => desk,
        Err(error) => return fail(&error),
    };
    if !display() {
        return fail(&Catalogue::for_tag(desk.lang().as_deref()).text("error-no-display"));
    }
    match window::run(desk) {
        Ok(()) => ExitCode::SUCCESS,
        #[cfg(unix)]
        Err(error) if window::met_one_that_ended(&error) => start_over(&error),
        Err(error) => fail(&error),
    }
}

/// Begins anew in the same process, for GTK can't be. A few times: what ends is gone within a second.
#[cfg(unix)]
fn start_over(error: &tauri::Error) -> ExitCode {
    use std::{env, os::unix::process::CommandExt as _, process::Command, thread, time::Duration};
    const COUNT: &str = "WAYPOST_STARTED_OVER";
    let count = env::var(COUNT).ok().and_then(|count| count.parse().ok()).unwrap_or(0_u8);
    let (Ok(program), 0..=9) = (env::current_exe(), count) else { return fail(error) };
    thread::sleep(Duration::from_millis(200));
    let mut anew = Command::new(program);
    anew.args(env::args_os().skip(1)).env(COUNT, (count + 1).to_string());
    fail(&anew.exec())
}

/// Whether there is somewhere to show a window: GTK would end the program without a sentence.
fn display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_vendor = "apple")) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// One sentence on stderr: without a window there is nowhere else. Nobody may be reading it.
fn fail(sentence: &dyn std::fmt::Display) -> ExitCode {
    let _ = writeln!(io::stderr(), "waypost-desktop: {sentence}");
    ExitCode::from(2)
}
