//! The arguments (contract section 1).

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{path::PathBuf, time::Duration};
use waypost_app::HistorySettings;
use waypost_model::Service;

/// Why your mail does not work, where on the way it is stopped, and what you can do.
#[derive(Parser)]
#[command(
    name = "waypost",
    version,
    max_term_width = 100,
    after_help = "Exit status: 0 nothing wrong was found, 1 something is wrong, 2 it could not be done."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What every command takes.
#[derive(Args)]
#[command(next_help_heading = "Options for every command")]
pub(crate) struct Common {
    /// Lay this TOML file over the built-in profile
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Speak this language, such as en or ru [default: the one chosen in the window, else the system's]
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// Keep data in this folder instead of the system's data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) state_dir: Option<PathBuf>,
    /// Do not use the system's keyring
    #[arg(long, global = true)]
    pub(crate) no_keyring: bool,
    /// Tell on stderr what is being measured
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Find out why mail does not work
    Check(Check),
    /// Draw the conclusions again from a saved report, touching no network
    Explain(Explain),
    /// Explain a mail that came back
    Bounce(Bounce),
    /// Find destinations that a mail server can't reach, in its logs
    Maillog(Maillog),
    /// Make a file for support out of a saved report, or one table out of many
    Export(Export),
    /// Look at earlier reports on this computer
    History(History),
    /// Keep your own bridges: entrances to Tor that stand in no public list
    #[command(subcommand)]
    Bridges(Bridges),
    /// Hold a road over Tor open for mail, until Ctrl-C
    Route(Route),
    /// Let Thunderbird's mail go over Tor, while the route is open
    #[command(subcommand)]
    Thunderbird(Thunderbird),
    /// Show the built-in directory of mail providers
    #[command(subcommand)]
    Providers(Providers),
}

#[derive(Args)]
pub(crate) struct Check {
    /// A mail address, a mail domain or a provider's id
    pub(crate) who: String,
    #[command(flatten)]
    pub(crate) form: Form,
    /// Read this mail that came back too, and hold it against what is measured (may be repeated)
    #[arg(long, value_name = "FILE")]
    pub(crate) bounce: Vec<PathBuf>,
    /// Read these logs of a server that sends mail too, plain or packed
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) maillog: Vec<PathBuf>,
    /// Use Tor, to tell a block from an outage and to try ways around, or never use it
    #[arg(long, value_enum, value_name = "auto|off", hide_possible_values = true, default_value_t = Tor::Auto)]
    pub(crate) tor: Tor,
    /// Look at these only: webmail, imap, smtp, pop3, mx [default: all that the provider has]
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) services: Option<Vec<Service>>,
    /// Answer within this time
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = budget)]
    pub(crate) budget: Duration,
}

#[derive(Args)]
pub(crate) struct Explain {
    /// The report, as check --json printed it (- for stdin)
    #[arg(value_name = "REPORT.json")]
    pub(crate) report: PathBuf,
    #[command(flatten)]
    pub(crate) form: Form,
}

#[derive(Args)]
pub(crate) struct Bounce {
    /// The mail as a file (- for stdin)
    pub(crate) file: PathBuf,
    /// Print what it says as one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Maillog {
    /// The logs, plain or packed with gzip or zstd (- for stdin)
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Print what they show as one JSON object
    #[arg(long)]
    pub(crate) json: bool,
    /// Write a page to this file too, with a chart of each destination
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    /// Read on as the last of the logs grows, and tell again when what it means changes, until Ctrl-C;
    /// with --json an object a line
    #[arg(long, conflicts_with = "html")]
    pub(crate) follow: bool,
}

/// The form in which a report is printed.
#[derive(Args)]
pub(crate) struct Form {
    /// Print the report as one JSON object
    #[arg(long)]
    pub(crate) json: bool,
    /// Print what happens as JSON Lines, the report last
    #[arg(long, conflicts_with = "json")]
    pub(crate) events: bool,
}

#[derive(Args)]
pub(crate) struct Export {
    /// The report, as check --json printed it (- for stdin); for a table several, or their folders
    #[arg(required = true, value_name = "REPORT.json")]
    pub(crate) reports: Vec<PathBuf>,
    /// The form: html, pdf, text, json or ooni; csv or parquet for a table of many reports
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) format: ExportFormat,
    /// Take out what names you: none, standard or strict
    #[arg(long, value_enum, value_name = "LEVEL", hide_possible_values = true, default_value_t = Redact::Standard)]
    pub(crate) redact: Redact,
    /// Take this out besides, wherever it stands; may be given several times
    #[arg(long = "drop", value_name = "TEXT")]
    pub(crate) dropped: Vec<String>,
    /// Seal the file so that only the holder of this age key (age1…) can open it; “support” means
    /// the key in the profile
    #[arg(long, value_name = "RECIPIENT")]
    pub(crate) seal: Option<String>,
    /// Write it to this file instead of stdout
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The forms of an export.
#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
pub(crate) enum ExportFormat {
    Html,
    Text,
    Json,
    Ooni,
    Pdf,
    Csv,
    Parquet,
}

/// What becomes of the reports.
pub(crate) enum Making {
    /// A file of one.
    File(waypost_app::ExportFormat),
    /// A table of many.
    Table(waypost_app::TableFormat),
}

impl ExportFormat {
    pub(crate) const fn making(self) -> Making {
        use waypost_app::{ExportFormat as File, TableFormat as Table};
        match self {
            Self::Html => Making::File(File::Html),
            Self::Text => Making::File(File::Text),
            Self::Json => Making::File(File::Json),
            Self::Ooni => Making::File(File::Ooni),
            Self::Pdf => Making::File(File::Pdf),
            Self::Csv => Making::Table(Table::Csv),
            Self::Parquet => Making::Table(Table::Parquet),
        }
    }

    /// Whether it is text that a terminal can show.
    pub(crate) const fn is_text(self) -> bool {
        !matches!(self, Self::Pdf | Self::Parquet)
    }
}

/// How much is taken out of an export.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Redact {
    None,
    Standard,
    Strict,
}

impl From<Redact> for waypost_app::Redaction {
    fn from(level: Redact) -> Self {
        match level {
            Redact::None => Self::None,
            Redact::Standard => Self::Standard,
            Redact::Strict => Self::Strict,
        }
    }
}

#[derive(Args)]
pub(crate) struct History {
    #[command(subcommand)]
    pub(crate) wish: HistoryWish,
    /// Read the history's passphrase from this file's first line [default: WAYPOST_PASSPHRASE]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum HistoryWish {
    /// List them, the latest first
    List {
        /// Print them as a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Show one
    Show {
        /// The beginning of its id, as the list has it
        id: String,
        /// Print it as one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Say what has changed between two
    Compare {
        /// The beginning of an id
        a: String,
        /// The beginning of another
        b: String,
        /// Print it as one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Delete one
    Delete {
        /// The beginning of its id
        id: String,
    },
    /// Delete all
    Clear,
    /// Keep reports for so many days
    Keep {
        /// From 1 to 3650
        #[arg(value_parser = clap::value_parser!(u16).range(1..=i64::from(HistorySettings::MOST_DAYS)))]
        days: u16,
    },
    /// Keep reports from now on
    On,
    /// Keep no more reports; those that are there stay until they are deleted
    Off,
}

#[derive(Args)]
pub(crate) struct Route {
    /// Let through this one only: a mail address, a mail domain or a provider's id [default: all
    /// providers in the directory]
    pub(crate) who: Option<String>,
    /// Let through everything
    #[arg(long)]
    pub(crate) everything: bool,
    /// Open ports for mail programs that know no SOCKS as well
    #[arg(long, requires = "who")]
    pub(crate) forward: bool,
    /// Never go to Tor without a bridge
    #[arg(long)]
    pub(crate) bridges_only: bool,
    /// Print what happens as JSON Lines
    #[arg(long)]
    pub(crate) events: bool,
}

#[derive(Subcommand)]
pub(crate) enum Bridges {
    /// Add bridge lines, to the system's keyring
    Add {
        /// A bridge line in quotation marks; others on this computer can see what stands here
        #[arg(value_name = "LINE", conflicts_with = "file")]
        lines: Vec<String>,
        /// Read the lines from this file instead (- for stdin, also where no line is given)
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// List them, by a short label and the way in which each hides
    List {
        /// Show the lines themselves
        #[arg(long)]
        reveal: bool,
        /// Print them as a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Find out which of them work from here
    Test {
        /// The beginning of a label, as the list has it [default: all of them]
        #[arg(value_name = "LABEL", conflicts_with = "file")]
        labels: Vec<String>,
        /// Try the lines of this file instead (- for stdin), and keep none of them
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
        /// Print what was found as a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Ask the Tor Project for bridges, hidden in calls to a large network, and add those that come
    Ask {
        /// Ask for this country, by its two letters [default: where the question seems to come from]
        #[arg(long, value_name = "XX")]
        country: Option<String>,
        /// Show the lines themselves; with --no-keyring they are shown and not kept
        #[arg(long)]
        reveal: bool,
        /// Print what came as one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Remove one
    Remove {
        /// The beginning of its label, as the list has it
        #[arg(required_unless_present = "all")]
        label: Option<String>,
        /// Remove all of them
        #[arg(long, conflicts_with = "label")]
        all: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum Thunderbird {
    /// List Thunderbird's profiles
    List {
        /// Print them as a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Send one provider's mail over Tor
    Set {
        /// A mail address, a mail domain or a provider's id
        who: String,
        /// The profile's name or folder [default: the one that Thunderbird opens by itself]
        #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
        profile_name: String,
    },
    /// Take a profile back to where it was
    Undo {
        /// The profile's name or folder [default: the one that Thunderbird opens by itself]
        #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
        profile_name: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Providers {
    /// List them
    List {
        /// Print them as a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Show one
    Show {
        /// Its id, as the list has it
        id: String,
        /// Print it as one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// Whether Tor may be used.
#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
pub(crate) enum Tor {
    Auto,
    Off,
}

/// No check is of use that is over at once, and nobody waits longer than an hour.
fn budget(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.1..=3600.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("give a number of seconds between 0.1 and 3600".to_owned()),
    }
}
