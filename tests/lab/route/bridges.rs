//! `waypost bridges test` on the lab's real bridges, and on lines that can't work: what works is told
//! from what does not, each by its reason, and nothing of any line stays behind.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::door::client_folder;
use crate::client::Run;
use crate::profile;
use crate::servers;
use crate::tor;
use crate::world::World;

/// An address that nobody in the lab has.
const NOBODY: &str = "198.18.70.77:8443";

/// Tries all of them, and those alone that work.
pub(super) fn prove(world: &World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    let real = tor::bridges()?;
    let [plain, obfs4] = &real[..] else { anyhow::bail!("the lab has other bridges than two") };
    let mut words: Vec<&str> = obfs4.split(' ').collect();
    let (address, cert) = (words[1], words[3].to_owned());
    let dead = obfs4.replace(address, NOBODY);
    // Still of the form of one: its length and its last letters stay.
    let middle = cert.get(10..60).context("a short certificate")?;
    let wrong_cert = cert.replace(middle, &middle.chars().rev().collect::<String>());
    words[3] = &wrong_cert;
    let wrong = words.join(" ");
    let fingerprint = plain.split(' ').nth(1).context("a plain bridge without a fingerprint")?;
    let stranger = plain.replace(fingerprint, &"0123456789".repeat(4));
    let odd = format!("oddity {plain}");
    let lines = [plain, obfs4, &dead, &wrong, &stranger, &odd].map(String::as_str);
    let run = test(world, program, &lines)?;
    let found: Vec<Value> = serde_json::from_str(&run.stdout)
        .with_context(|| format!("no JSON: {} {}", run.stdout, run.stderr))?;
    let why = |at: usize| found[at]["why"].as_str().unwrap_or("works");
    ensure!(found.len() == lines.len(), "{} lines, and {found:?}", lines.len());
    ensure!(run.exit == 1, "some do not work, and the exit status is {}", run.exit);
    for at in [0, 1] {
        let works = found[at]["works"] == true && found[at]["took_ms"].is_u64();
        ensure!(works, "a bridge that works: {}", found[at]);
    }
    ensure!(["dropped", "unreachable"].contains(&why(2)), "a dead address: {}", found[2]);
    ensure!(why(3) == "handshake_cut", "a wrong certificate: {}", found[3]);
    ensure!(why(4) == "handshake_cut", "another's fingerprint: {}", found[4]);
    let missing = why(5) == "transport_missing" && found[5]["program"] == "oddity";
    ensure!(missing, "a transport without a program: {}", found[5]);
    let secrets = [address, fingerprint, &cert, &wrong_cert, NOBODY];
    ensure!(secrets.iter().all(|word| !run.stdout.contains(word)), "a line is shown");
    let left = left_behind(&servers::path("client/state-trials"), &secrets)?;
    ensure!(left.is_empty(), "what was tried is found in {left:?}");
    say(&format!(
        "plain {} ms, obfs4 {} ms; not: {}, {}, {}, {}; all in {:.0} s",
        found[0]["took_ms"],
        found[1]["took_ms"],
        why(2),
        why(3),
        why(4),
        why(5),
        run.took.as_secs_f64()
    ));
    let run = test(world, program, &lines[..2])?;
    ensure!(run.exit == 0, "all work, and the exit status is {}: {}", run.exit, run.stderr);
    Ok(())
}

fn test(world: &World, program: &Path, lines: &[&str]) -> Result<Run> {
    let file = servers::path("client/home").join("bridges");
    fs::write(&file, lines.join("\n"))?;
    let [file, profile, state] = [file, profile::file(), client_folder("state-trials")?]
        .map(|path| path.display().to_string());
    let always = ["bridges", "test", "--json", "--no-keyring", "--lang", "en", "--file", &file];
    let run = world
        .client(program, &[&always[..], &["--profile", &profile, "--state-dir", &state]].concat());
    fs::remove_file(servers::path("client/home").join("bridges"))?;
    run
}

/// The files below a folder that hold one of these words.
pub(super) fn left_behind(folder: &Path, words: &[&str]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(left_behind(&path, words)?);
            continue;
        }
        let bytes = fs::read(&path)?;
        let holds = |word: &&str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
        if words.iter().any(holds) {
            found.push(path.display().to_string());
        }
    }
    Ok(found)
}
