//! Asking for bridges where Tor's are unknown or cut off: the question goes to the Tor Project's
//! service (`doc/moat.md` of rdsys), hidden by meek in calls to a front. Nothing goes around the program
//! that speaks meek: where it is missing or the front is cut off, nothing is asked.
//!
//! That program runs under a helper process of its own, so that it ends with the question, however
//! that ends: nothing else of arti's launcher ends it before it next says something.

mod answer;
mod helper;
mod talk;
mod tunnel;

use crate::{
    bridges::BridgeLine,
    ways::{Speaker, speaker},
};
use base64::{Engine, engine::general_purpose::STANDARD};
pub(crate) use helper::{ARGUMENT, run};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    process::Command,
    time::timeout,
};
use waypost_model::{Arg, Message, Moat};

/// The transport that the question is hidden by.
const MEEK: &str = "meek_lite";
/// Transports to ask for, as the service calls them, where a program here speaks them. Not `meek`: the
/// lines that are given for it have no fingerprint, and arti takes none without.
const WANTED: [&str; 3] = ["obfs4", "webtunnel", "snowflake"];
/// Bridges without a transport need no program.
const PLAIN: &str = "vanilla";
/// The folder of the program within Tor's own.
const FOLDER: &str = "moat";
/// What the helper is given beside the time of each front.
const BESIDE: Duration = Duration::from_secs(20);
/// No note is longer: the answer is limited to a quarter of it.
const LONGEST_NOTE: u64 = 1024 * 1024;

/// What is to be asked, and with what.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who is asked.
    pub moat: Moat,
    /// For which country, by its two letters; none to let the service look where the question comes from.
    pub country: Option<String>,
    /// Programs that speak a transport, by its name; others are looked for in the usual places.
    pub transports: BTreeMap<String, PathBuf>,
    /// Certificate authorities, in DER, that are trusted beside Mozilla's.
    pub extra_roots: Vec<Vec<u8>>,
    /// A folder for Tor alone.
    pub state_dir: PathBuf,
}

/// What was answered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Advice {
    /// The bridges, those that are likeliest to work first.
    pub bridges: Vec<BridgeLine>,
    /// Lines that came and are of no use here.
    pub left_out: usize,
    /// The country that they are for, where the service said so.
    pub country: Option<String>,
    /// They are for no country: there is no advice for this one.
    pub general: bool,
    /// The front by way of which the answer came.
    pub front: String,
}

/// Why there is no answer.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "trouble", rename_all = "snake_case")]
pub enum AskTrouble {
    /// The program that speaks meek is not there: install it.
    ProgramMissing {
        /// What it is usually called, or where it should lie.
        program: String,
    },
    /// It does not start.
    ProgramFails {
        /// Where it lies.
        program: String,
    },
    /// This system gave no process, port or folder.
    System,
    /// Nothing came back by way of any front.
    Cut,
    /// Somebody answered who could not prove to be the service.
    Impostor,
    /// What was answered can't be used.
    Useless,
    /// There are no bridges that can be used here.
    NoBridges,
}

/// What the helper is to do; the only line on its stdin.
#[derive(Deserialize, Serialize)]
struct Order {
    moat: Moat,
    country: Option<String>,
    /// As the service calls them.
    transports: Vec<String>,
    /// What speaks meek.
    program: PathBuf,
    folder: PathBuf,
    /// Certificates in base64.
    extra_roots: Vec<String>,
}

/// What the helper tells, one JSON object a line on its stdout.
#[derive(Deserialize, Serialize)]
#[serde(tag = "note", rename_all = "snake_case")]
enum Note {
    /// A front is tried.
    Calling { front: String },
    /// An answer; it ends after this.
    Answered { lines: Vec<String>, left_out: usize, country: Option<String>, general: bool },
    /// There is none; it ends after this.
    Failed { why: AskTrouble },
}

/// Asks for bridges. The program that speaks meek runs under a helper process of `program`, which calls
/// [`run_helper_process`](crate::run_helper_process) first of all; `tell` hears of each front that is
/// called. Dropped, it ends at once. Needs a runtime around it.
///
/// # Errors
/// When there is no answer that can be used.
pub async fn ask_for_bridges(
    question: Question,
    program: &Path,
    mut tell: impl FnMut(&str),
) -> Result<Advice, AskTrouble> {
    let limit = BESIDE + helper::FRONT * u32::try_from(question.moat.fronts.len()).unwrap_or(1);
    let asked = async {
        let order = order(question)?;
        let mut line = serde_json::to_vec(&order).map_err(|_| AskTrouble::System)?;
        line.push(b'\n');
        hear(&line, program, &mut tell).await
    };
    timeout(limit, asked).await.unwrap_or(Err(AskTrouble::Cut))
}

/// What the helper needs to know; the folder is made.
fn order(question: Question) -> Result<Order, AskTrouble> {
    let speaks = |transport: &str| speaker(transport, &question.transports);
    let program = match speaks(MEEK) {
        Speaker::Program(program) => program.path,
        Speaker::Missing(program) => return Err(AskTrouble::ProgramMissing { program }),
        Speaker::Tor => return Err(AskTrouble::System),
    };
    let spoken = WANTED.into_iter().filter(|name| matches!(speaks(name), Speaker::Program(_)));
    let folder = question.state_dir.join(FOLDER);
    crate::helper::private_folder(&folder).map_err(|_| AskTrouble::System)?;
    Ok(Order {
        country: question.country,
        transports: spoken.chain([PLAIN]).map(str::to_owned).collect(),
        program,
        folder,
        extra_roots: question.extra_roots.iter().map(|der| STANDARD.encode(der)).collect(),
        moat: question.moat,
    })
}

/// Starts the helper and hears it out.
async fn hear(
    order: &[u8],
    program: &Path,
    tell: &mut impl FnMut(&str),
) -> Result<Advice, AskTrouble> {
    let system = |_: io::Error| AskTrouble::System;
    let mut command = Command::new(program);
    command.arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.kill_on_drop(true);
    // Ctrl-C in a terminal reaches a whole group: the parent alone says when it is over.
    #[cfg(unix)]
    command.process_group(0);
    let mut process = command.spawn().map_err(system)?;
    let (Some(mut stdin), Some(stdout)) = (process.stdin.take(), process.stdout.take()) else {
        return Err(AskTrouble::System);
    };
    // Kept open until the end: the helper ends when its stdin does.
    stdin.write_all(order).await.map_err(system)?;
    let mut out = BufReader::new(stdout);
    let mut by = String::new();
    loop {
        let mut line = Vec::new();
        (&mut out).take(LONGEST_NOTE).read_until(b'\n', &mut line).await.map_err(system)?;
        match serde_json::from_slice(&line).map_err(|_| AskTrouble::System)? {
            Note::Calling { front } => {
                tell(&front);
                by = front;
            }
            Note::Answered { lines, left_out, country, general } => {
                // They were read once already, by the helper.
                let bridges = lines.iter().filter_map(|line| line.parse().ok()).collect();
                return Ok(Advice { bridges, left_out, country, general, front: by });
            }
            Note::Failed { why } => return Err(why),
        }
    }
}

impl AskTrouble {
    /// The sentence that says why; `question` is what was asked.
    #[must_use]
    pub fn message(&self, question: &Question) -> Message {
        let says = Message::new;
        match self {
            Self::ProgramMissing { program } => {
                says("bridges-ask-missing").with("program", program.as_str())
            }
            Self::ProgramFails { program } => {
                says("bridges-ask-fails").with("program", program.as_str())
            }
            Self::System => says("route-unable-system"),
            Self::Cut => {
                says("bridges-ask-cut").with("fronts", Arg::from(question.moat.fronts.clone()))
            }
            Self::Impostor => says("bridges-ask-impostor").with("host", question.moat.host()),
            Self::Useless => says("bridges-ask-useless").with("host", question.moat.host()),
            Self::NoBridges => match &question.country {
                Some(country) => says("bridges-ask-none").with("country", country.as_str()),
                None => says("bridges-ask-none-here"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(folder: &Path, transports: &[(&str, &Path)]) -> Question {
        let named = transports.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned()));
        Question {
            moat: Moat::of_the_tor_project().unwrap(),
            country: None,
            transports: named.collect(),
            extra_roots: Vec::new(),
            state_dir: folder.to_owned(),
        }
    }

    #[test]
    fn without_the_program_that_hides_the_question_nothing_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("not-there");
        let why = order(question(folder.path(), &[(MEEK, &missing)])).err();
        let program = missing.display().to_string();
        assert_eq!(why, Some(AskTrouble::ProgramMissing { program }));
    }

    #[test]
    fn what_no_program_here_speaks_is_not_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let (here, missing) = (std::env::current_exe().unwrap(), folder.path().join("not-there"));
        let named: [(&str, &Path); 4] =
            [(MEEK, &here), ("obfs4", &here), ("snowflake", &missing), ("webtunnel", &missing)];
        let order = order(question(folder.path(), &named)).unwrap();
        assert_eq!(order.transports, ["obfs4", "vanilla"]);
    }
}
