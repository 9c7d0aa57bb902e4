//! Thunderbird itself, set up by `waypost thunderbird` in one step: it fetches a mail from dovecot and
//! sends one through postfix over the lab's Tor network, and then everything is taken back.

mod marionette;

use std::fs;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::capture::Packet;
use crate::censor::Censors;
use crate::client::CLIENT_USER;
use crate::names::HOSTS;
use crate::profile;
use crate::route::clients::met_exits_alone;
use crate::route::door::{OpenRoute, client_folder};
use crate::route::leaks::watch;
use crate::servers;
use crate::tor::Tor;
use crate::world::World;
use marionette::Marionette;

const ACT: &str = include_str!("act.js");
/// The account of somebody who has used Thunderbird for a while.
const PREFERENCES: &str = include_str!("prefs.js");
/// What that person has set by hand; it has no line's end.
const BY_HAND: &str = "// Mine.\nuser_pref(\"mailnews.start_page.enabled\", false);";
/// The mail that waits in the mailbox.
const WAITING: &str = "From: me@example.test\r\nTo: you@example.test\r\nSubject: It waits\r\n\
     Message-ID: <waits@example.test>\r\n\r\nIt waited in the mailbox.\r\n";
const SENT: &str = "From: you@example.test\r\nTo: me@example.test\r\nSubject: It goes\r\n\
     Message-ID: <goes@example.test>\r\n\r\nSent by Thunderbird.\r\n";
/// Thunderbird is large, and a loaded machine slow.
const PATIENCE: Duration = Duration::from_secs(60);
const START: Duration = Duration::from_secs(20);
/// To whom the mailboxes belong, as dovecot's settings have it.
const MAILBOX_USER: u32 = 65534;

/// All of it; what runs as init of a lab.
pub(crate) fn prove(waypost: &Path, say: impl Fn(&str)) -> Result<()> {
    let world = World::boot(&Censors::new(), Tor::Running)?;
    let program = world.offer(waypost)?;
    let folder = profile()?;
    waiting_mail()?;
    let state = client_folder("state")?;
    let before = (read(&folder, "prefs.js")?, read(&folder, "user.js")?);
    // Set and taken back without a start in between: nothing at all has changed.
    let names = listed(&folder)?;
    click(&world, &program, &state, &["set", "you@example.test"])?;
    ensure!(read(&folder, "user.js")? != before.1, "nothing was set");
    click(&world, &program, &state, &["undo"])?;
    let after = (read(&folder, "prefs.js")?, read(&folder, "user.js")?);
    ensure!(before == after && names == listed(&folder)?, "taken back, the profile is another");

    click(&world, &program, &state, &["set", "you@example.test"])?;
    let mut route = OpenRoute::start(&world, &program, &state, &[])?;
    route.ready(START)?;
    let begun = Instant::now();
    let (text, packets) = watch(&world, || mail(&world, &folder))?;
    ensure!(text.contains("It waited in the mailbox."), "what was fetched: {text:?}");
    let took = begun.elapsed().as_secs_f64();
    let past = packets.iter().find(|packet| is_providers(packet));
    ensure!(past.is_none(), "past Tor went {past:?}");
    let met = met_exits_alone()?;
    let log = fs::read_to_string(servers::path("log/mail-postfix.log"))?;
    ensure!(log.contains("<goes@example.test>"), "postfix never saw what was sent:\n{log}");
    route.close()?;

    click(&world, &program, &state, &["undo"])?;
    ensure!(read(&folder, "user.js")? == before.1, "user.js is not what it was");
    let kept = read(&folder, "prefs.js")?;
    let left = kept.lines().find(|line| line.contains("\"network.proxy"));
    ensure!(left.is_none(), "prefs.js keeps {left:?}");
    // Taken back, it goes by itself again; and the capture sees what it would have had to see.
    let (_, packets) = watch(&world, || mail(&world, &folder))?;
    ensure!(packets.iter().any(is_providers), "taken back, nothing went to the provider");
    say(&format!(
        "Thunderbird fetched and sent in {took:.1} s from its start; dovecot and postfix met {}; \
         taken back to the byte",
        met.join(", ")
    ));
    Ok(())
}

/// Whether it went to the provider without Tor.
fn is_providers(packet: &Packet) -> bool {
    HOSTS
        .iter()
        .filter(|host| host.name.ends_with("example.test"))
        .any(|host| host.addresses().any(|address| address == packet.to))
}

/// The profile that Thunderbird opens by itself.
fn profile() -> Result<PathBuf> {
    let root = client_folder("home/.thunderbird")?;
    let folder = client_folder("home/.thunderbird/lab.default")?;
    for (file, text) in [
        (
            root.join("profiles.ini"),
            "[General]\nStartWithLastProfile=1\nVersion=2\n\n[Profile0]\nName=default\n\
             IsRelative=1\nPath=lab.default\nDefault=1\n",
        ),
        (folder.join("prefs.js"), PREFERENCES),
        (folder.join("user.js"), BY_HAND),
    ] {
        fs::write(&file, text)?;
        chown(&file, Some(CLIENT_USER), Some(CLIENT_USER))?;
    }
    Ok(folder)
}

/// Puts the mail into the mailbox, as if it had come in.
fn waiting_mail() -> Result<()> {
    for below in ["", "/cur", "/new", "/tmp"] {
        let folder = servers::directory(&format!("dovecot/mail/you{below}"))?;
        chown(&folder, Some(MAILBOX_USER), Some(MAILBOX_USER))?;
    }
    let file = servers::path("dovecot/mail/you/new/1.lab");
    fs::write(&file, WAITING)?;
    Ok(chown(&file, Some(MAILBOX_USER), Some(MAILBOX_USER))?)
}

fn read(folder: &Path, name: &str) -> Result<String> {
    fs::read_to_string(folder.join(name)).with_context(|| format!("reading {name}"))
}

fn listed(folder: &Path) -> Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// `waypost thunderbird`, which is the one click.
fn click(world: &World, program: &Path, state: &Path, what: &[&str]) -> Result<()> {
    let (profile, state) = (profile::file().display().to_string(), state.display().to_string());
    let all = ["--lang", "en", "--profile", &profile, "--state-dir", &state, "--no-keyring"];
    let run = world.client(program, &[&["thunderbird"], what, &all].concat())?;
    ensure!(run.exit == 0, "thunderbird {what:?} ended with {}: {}", run.exit, run.stderr);
    Ok(())
}

/// Starts Thunderbird, has it fetch and send, and ends it; the text that was fetched.
fn mail(world: &World, folder: &Path) -> Result<String> {
    let folder = folder.display().to_string();
    let arguments =
        ["--headless", "--marionette", "--remote-allow-system-access", "--profile", &folder];
    let mut command = world.client_command(Path::new("thunderbird"), &arguments);
    let log = fs::File::create(servers::path("log/thunderbird.log"))?;
    command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
    let mut child = world.net.client.spawn(&mut command).context("package thunderbird")?;
    let done = world.net.client.within(|| {
        let mut driver = greeted(&mut child)?;
        let root = fs::read_to_string(servers::path("client/ca.pem"))?;
        let root: String = root.lines().filter(|line| !line.starts_with('-')).collect();
        let said = driver.script(ACT, &[&root, SENT])?;
        driver.quit()?;
        match said["text"].as_str() {
            Some(text) => Ok(text.to_owned()),
            None => bail!("Thunderbird says {said}"),
        }
    });
    if done.is_err() {
        child.kill()?;
    }
    let begun = Instant::now();
    while child.try_wait()?.is_none() {
        ensure!(begun.elapsed() < PATIENCE, "Thunderbird does not end");
        thread::sleep(Duration::from_millis(50));
    }
    done.with_context(servers::logs)
}

/// Waits until it can be driven.
fn greeted(child: &mut Child) -> Result<Marionette> {
    let begun = Instant::now();
    loop {
        match Marionette::begin(PATIENCE) {
            Ok(driver) => return Ok(driver),
            Err(error) if begun.elapsed() > PATIENCE => return Err(error),
            Err(_) => {}
        }
        ensure!(child.try_wait()?.is_none(), "Thunderbird ended");
        thread::sleep(Duration::from_millis(200));
    }
}
