//! Bridges asked for over meek, and Tor over meek itself: the calls go to the front and nobody else, and
//! what can't be done is told by its reason.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::clients::page;
use super::door::{OpenRoute, client_folder};
use super::leaks::{strays, watch};
use crate::capture::Packet;
use crate::censor::Censor as _;
use crate::censor::tor::{Cut, TorCut};
use crate::client::Run;
use crate::names::FRONT;
use crate::profile;
use crate::servers;
use crate::topology::ISP_RESOLVER;
use crate::tor::{self, meek, nodes};
use crate::world::World;

/// Tor's relays and the plain bridge are tried first, and everything comes by calls of 100 ms each.
const LIMIT: Duration = Duration::from_secs(50);
/// A name that no resolver knows.
const GONE: &str = "gone.lab.test";

/// All of it.
pub(super) fn prove(world: &mut World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    // The program that speaks meek trusts what the system does; the lab's root is not among it.
    let roots = servers::path("client/ca.pem").display().to_string();
    world.plan.environment.push(("SSL_CERT_FILE", roots));
    let [plain, obfs4] = tor::bridges()?.try_into().ok().context("other bridges than two")?;
    let meek = meek::Meek::start(world, [plain, obfs4, meek::line()?])?;
    bridges_come(world, program, &meek, say)?;
    reasons(world, program, &meek, say)?;
    carries(world, program, say)
}

/// A country's bridges, and those that are for none; they are asked for in calls to the front alone.
fn bridges_come(
    world: &World,
    program: &Path,
    questions: &meek::Meek,
    say: &impl Fn(&str),
) -> Result<()> {
    let (run, packets) = watch(world, || ask(world, program, &["--country", "TM", "--json"]))?;
    ensure!(run.exit == 0, "bridges were asked for in vain: {}", run.stderr);
    only_the_front(&packets, &[])?;
    let before = run.stderr.lines().next().unwrap_or_default();
    let told = before.contains("bridges.lab.test") && before.contains(FRONT.0);
    ensure!(told, "whom it contacts was not told beforehand: {}", run.stderr);
    let found: Value = serde_json::from_str(&run.stdout)?;
    let real = tor::bridges()?;
    let count = found["bridges"].as_array().map(Vec::len);
    ensure!(count == Some(1) && is(&found, &real[1]), "asked for, and given {found}");
    // A meek line is of use to nobody here who did not ask for one; the other lost its end.
    ensure!(found["left_out"] == 2 && found["general"] == false, "it is told of wrongly: {found}");
    ensure!(found["country"] == "TM" && found["front"] == FRONT.0, "not from where: {found}");
    let took = &found["took_ms"];
    let asked = questions.questions();
    let (path, question) = asked.first().context("the service was not asked")?;
    ensure!(path == "/moat/circumvention/settings", "asked at {path}");
    ensure!(question["country"] == "tm", "asked for {question}");
    ensure!(question["transports"] == serde_json::json!(["obfs4", "vanilla"]), "asked {question}");
    say(&format!(
        "bridges for a country after {took} ms; of {} packets all went to the front, or to the \
         resolver for its name",
        packets.len()
    ));
    for country in [&[][..], &["--country", "de"]] {
        let run = ask(world, program, &[&["--json"], country].concat())?;
        let found: Value = serde_json::from_str(&run.stdout).context(run.stderr)?;
        ensure!(found["general"] == true && is(&found, &real[0]), "no country's: {found}");
        let paths: Vec<String> = questions.questions().into_iter().map(|(path, _)| path).collect();
        ensure!(paths.len() == 2 && paths[1].ends_with("/defaults"), "asked at {paths:?}");
    }
    Ok(())
}

/// What can't be done, each by its reason; and a front that is gone is passed over for the next.
fn reasons(
    world: &World,
    program: &Path,
    questions: &meek::Meek,
    say: &impl Fn(&str),
) -> Result<()> {
    let standard = fs::read_to_string(profile::file())?;
    let usual = meek::moat("moat", &[FRONT.0]);
    let with = |moat: &str| fs::write(profile::file(), standard.replace(&usual, moat));
    for (moat, sentence) in [
        (meek::moat("empty", &[FRONT.0]), "has no bridges for TM"),
        (meek::moat("odd", &[FRONT.0]), "answered with nothing that can be used"),
        (
            usual.replace("https://bridges.lab.test", "https://other.lab.test"),
            "somebody else answered",
        ),
        (meek::moat("moat", &[GONE]), "nothing came back by way of: gone.lab.test"),
    ] {
        with(&moat)?;
        let (run, packets) = watch(world, || ask(world, program, &["--country", "TM"]))?;
        let told = run.exit == 2 && run.stderr.contains(sentence) && run.stdout.is_empty();
        ensure!(told, "not “{sentence}”: {} {}", run.exit, run.stderr);
        only_the_front(&packets, &[GONE])?;
    }
    with(&usual)?;
    world.net.black_hole("add", FRONT.1)?;
    let run = ask(world, program, &[])?;
    let silent = format!("nothing came back by way of: {}", FRONT.0);
    ensure!(run.exit == 2 && run.stderr.contains(&silent), "a silent front: {}", run.stderr);
    world.net.black_hole("del", FRONT.1)?;
    with(&meek::moat("moat", &[GONE, FRONT.0]))?;
    let run = ask(world, program, &["--json"])?;
    ensure!(run.exit == 0 && run.stdout.contains(FRONT.0), "the second front: {}", run.stderr);
    let missing = "moat = ";
    let path =
        "transports = { meek_lite = \"/usr/bin/not-there\", obfs4 = \"/usr/bin/obfs4proxy\" }";
    let usual = "transports = { obfs4 = \"/usr/bin/obfs4proxy\" }";
    ensure!(standard.contains(usual) && standard.contains(missing), "the profile is another");
    fs::write(profile::file(), standard.replace(usual, path))?;
    let run = ask(world, program, &[])?;
    ensure!(run.exit == 2 && run.stderr.contains("not-there"), "a missing program: {}", run.stderr);
    fs::write(profile::file(), &standard)?;
    questions.questions();
    say(
        "a front that is gone, an impostor, an answer of no use, no bridges, no program: each is told",
    );
    Ok(())
}

/// Tor over meek, where its relays and the plain bridge are cut off.
fn carries(world: &World, program: &Path, say: &impl Fn(&str)) -> Result<()> {
    let censor = TorCut { cut: Cut::Dropped };
    censor.apply(world)?;
    censor.prove(world)?;
    let (plain, line) = (tor::bridges()?.swap_remove(0), meek::line()?);
    let standard = fs::read_to_string(profile::file())?;
    let lines = standard.lines().map(|text| match text.starts_with("bridges = ") {
        true => format!("bridges = [\"{plain}\", \"{line}\"]\n"),
        false => format!("{text}\n"),
    });
    fs::write(profile::file(), lines.collect::<String>())?;
    let state = client_folder("state-meek")?;
    let (took, packets) = watch(world, || {
        let mut route = OpenRoute::start(world, program, &state, &[])?;
        let doors = route.ready(LIMIT)?;
        ensure!(page(world, &doors)?, "ready, and no page comes");
        let took = route.begun.elapsed();
        let ready = |event: &&Value| event["event"] == "tor_ready";
        let way = &route.heard.iter().find(ready).context("no tor_ready")?["transport"];
        ensure!(way == "meek_lite", "the way is {way}");
        route.close()?;
        Ok(took)
    })?;
    // Relays and the plain bridge were called as well, in vain.
    let called: Vec<&str> = nodes::addresses().collect();
    only(&packets, &[&called[..], &[FRONT.1, ISP_RESOLVER]].concat(), &[FRONT.0])?;
    fs::write(profile::file(), standard)?;
    say(&format!("Tor dropped: a page over meek after {:.1} s", took.as_secs_f64()));
    Ok(())
}

/// Whether the first line given is this one, in which fingerprints may be written otherwise.
fn is(found: &Value, line: &str) -> bool {
    let plain = |text: &str| text.replace('$', "").to_lowercase();
    found["bridges"][0]["line"].as_str().is_some_and(|given| plain(given) == plain(line))
}

/// Asks; the lines are shown and not kept.
fn ask(world: &World, program: &Path, more: &[&str]) -> Result<Run> {
    let [profile, state] =
        [profile::file(), client_folder("state-asked")?].map(|path| path.display().to_string());
    let always = ["bridges", "ask", "--reveal", "--no-keyring", "--lang", "en"];
    let given = ["--profile", &profile, "--state-dir", &state];
    world.client(program, &[&always[..], &given, more].concat())
}

/// Whether everything went to the front, and no name was asked for but its, and those.
fn only_the_front(packets: &[Packet], names: &[&str]) -> Result<()> {
    only(packets, &[FRONT.1, ISP_RESOLVER], &[names, &[FRONT.0]].concat())
}

fn only(packets: &[Packet], addresses: &[&str], names: &[&str]) -> Result<()> {
    let strays = strays(packets, addresses)?;
    ensure!(strays.is_empty(), "elsewhere went {strays:?}");
    for packet in packets.iter().filter(|packet| packet.to == ISP_RESOLVER) {
        let name =
            packet.question.as_deref().context("the resolver was told what is no question")?;
        ensure!(names.contains(&name), "a resolver was asked for {name}");
    }
    Ok(())
}
