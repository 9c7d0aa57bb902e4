//! `waypost`: the whole engine on the command line.
//!
//! Arguments go in, one call into `waypost-app` is made, and what it gives is printed: the result on
//! stdout and everything else on stderr.

mod args;
mod command;
mod failure;
mod input;
mod output;
mod progress;
mod signals;
mod terminal;
mod usage;
mod view;

use args::{Arguments, Command};
use clap::Parser;
use failure::Failure;
use std::{
    fmt,
    io::{self, Write},
    panic,
    process::ExitCode,
};
use waypost_app::Preferences;
use waypost_model::Status;

/// What a command that could be done has found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Found {
    /// Nothing wrong: exit status 0.
    Nothing,
    /// Something wrong, or nothing that could be called right: exit status 1.
    Something,
}

impl From<Status> for Found {
    fn from(status: Status) -> Self {
        if status == Status::Ok { Self::Nothing } else { Self::Something }
    }
}

fn main() -> ExitCode {
    // Tor runs in a process of its own, which is this program once more.
    if let Some(ended) = waypost_app::run_helper_process() {
        return ended;
    }
    panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(ToString::to_string).unwrap_or_default();
        complain(&format!("a fault in Waypost itself ({place}); please report it"));
    }));
    match panic::catch_unwind(run) {
        Ok(Ok(Found::Nothing)) => ExitCode::SUCCESS,
        Ok(Ok(Found::Something)) => ExitCode::from(1),
        Ok(Err(failure)) => {
            complain(&failure);
            ExitCode::from(2)
        }
        Err(_) => ExitCode::from(2),
    }
}

fn run() -> Result<Found, Failure> {
    let mut arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return Err(Failure::new(usage::sentence(&error))),
        Err(help) => {
            return output::text(&help.render().ansi().to_string()).map(|()| Found::Nothing);
        }
    };
    let common = &mut arguments.common;
    if common.lang.is_none() {
        common.lang = Preferences::read(common.state_dir.as_deref()).lang;
    }
    let common = &arguments.common;
    match arguments.command {
        Command::Check(check) => command::check(check, common),
        Command::Explain(explain) => command::explain(&explain, common),
        Command::Export(export) => command::export(&export, common),
        Command::Bounce(bounce) => command::bounce(&bounce, common),
        Command::Maillog(maillog) => command::maillog(&maillog, common),
        Command::History(history) => command::history(&history, common),
        Command::Bridges(bridges) => command::bridges(&bridges, common),
        Command::Route(route) => command::route(route, common),
        Command::Thunderbird(thunderbird) => command::thunderbird(&thunderbird, common),
        Command::Providers(providers) => command::providers(&providers, common),
    }
}

/// One sentence on stderr. There is nobody to tell when stderr is closed.
fn complain(sentence: &dyn fmt::Display) {
    let _ = writeln!(io::stderr(), "waypost: {sentence}");
}

/// A line on stderr that is no complaint; nothing in it steers the terminal.
fn mention(sentence: &str) {
    let plain: String = sentence.chars().filter(|c| !c.is_control()).collect();
    let _ = writeln!(io::stderr(), "{plain}");
}
