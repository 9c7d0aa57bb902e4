//! Writes what a package carries beside the program: its man pages, and completions for shells. Made
//! from the arguments themselves, so that they can't say anything else.
//!
//! `cargo run --release --workspace --bin waypost-papers -- FOLDER`. A program and no example: examples are
//! built with what tests depend on, and so would bring a second set of features to everything.

#[path = "../src/args.rs"]
#[expect(dead_code, reason = "the arguments are described here, and read by the program alone")]
mod args;

use clap::{Command, CommandFactory as _};
use clap_complete::{
    generate_to,
    shells::{Bash, Fish, Zsh},
};
use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("name a folder to write to"));
    };
    fs::create_dir_all(&folder)?;
    let mut command = args::Arguments::command();
    generate_to(Bash, &mut command, "waypost", &folder)?;
    generate_to(Fish, &mut command, "waypost", &folder)?;
    generate_to(Zsh, &mut command, "waypost", &folder)?;
    // A page of its own for every word after `help` would say everything twice.
    clap_mangen::generate_to(without_help(args::Arguments::command()), &folder)
}

fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}
