//! The arguments: those of the command line that make sense for a window.

use clap::Parser;
use std::path::PathBuf;

/// Why your mail does not work, where on the way it is stopped, and what you can do.
#[derive(Parser)]
#[command(name = "waypost-desktop", version)]
pub(crate) struct Arguments {
    /// Lay this TOML file over the built-in profile
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Speak this language, such as en or ru [default: the one chosen in the window, else the system's]
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// Keep data in this folder instead of the system's data folder
    #[arg(long, value_name = "DIR")]
    pub(crate) state_dir: Option<PathBuf>,
    /// Do not use the system's keyring
    #[arg(long)]
    pub(crate) no_keyring: bool,
}
