//! What the window keeps, in the user's own keyring and under its key; and logs that are read.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use crate::names::{FRONT, MOAT};
use crate::netns;
use crate::profile;
use crate::servers;
use crate::tor::meek::{Meek, moat};

use super::desk::{Desk, ask, ask_again};
use super::display::wait;
use super::flows::name_file;
use super::manners::processes;
use super::screen::Screen;

/// A bridge that nobody has.
const ADDRESS: &str = "192.0.2.66";
const BRIDGE: &str = "obfs4 192.0.2.66:4433 0123456789ABCDEF0123456789ABCDEF01234567 cert=ssH+9rP8dG2NLDN2XuFw63hIO/9MNNinLmxQDpVa+7kTOa9/m+tGWT1SmSYpQ9uTBGa6Hw iat-mode=0";
/// What the process is started with that asks for bridges.
const ASKING: &[u8] = b"\0__moat\0";
/// How many earlier checks, and how many bridges stand there.
const ENTRIES: &str = "return document.querySelectorAll('main li.entry button.open').length";
const BRIDGES: &str = "return document.querySelectorAll('main li.row bdi').length";

/// What somebody chose who has no keyring.
const PASSPHRASE: &str = "seven long words of nobody else";

/// Whether the way to earlier checks is offered.
const OFFERED: &str = "return document.querySelector('nav').textContent.includes('Earlier checks')";

/// Two checks of a network that changes in between are found again after a restart, opened, compared
/// and deleted, the last of them after no more are to be kept; the command line, with the same keyring, finds
/// the same. On the disk nothing can be read.
pub(super) fn history(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        ask(screen, desk.who()).await?;
        screen.see(".verdict").await?;
        desk.world.net.client.ip("link set eth0 down")?;
        ask_again(screen, desk.who()).await?;
        screen.read("This computer has no connection to the internet").await?;
        screen.press("Earlier checks").await?;
        screen.until(ENTRIES, &json!(2)).await
    })?;
    let kept = listed(desk)?;
    let [latest, first] = &kept[..] else { bail!("the command line lists {kept:?}") };
    nothing_readable("example.test")?;
    desk.window(async |screen: &Screen| {
        screen.press("Earlier checks").await?;
        screen.until(ENTRIES, &json!(2)).await?;
        screen.picture("list").await?;
        screen.see("main li.entry button.open").await?.click().await?;
        let summary = screen.text(".verdict .sentence").await?;
        let report: Value =
            serde_json::from_str(&desk.waypost(&["history", "show", latest, "--json"])?)?;
        ensure!(report["summary"] == summary, "{summary:?} here, there {}", report["summary"]);
        screen.picture("one").await?;
        screen.press("All earlier checks").await?;
        screen.until(ENTRIES, &json!(2)).await?;
        screen
            .ask("document.querySelectorAll('main li.entry input').forEach((box) => box.click())")
            .await?;
        screen.press("Compare").await?;
        screen.read("What has changed").await?;
        screen.picture("compared").await?;
        let said = screen.text("main").await?;
        ensure!(said.contains("This computer is not connected"), "what has changed: {said}");
        screen.press("All earlier checks").await?;
        screen.press("Delete").await?;
        screen.read("It can't be brought back").await?;
        screen.picture("sure").await?;
        screen.see("main .notice button").await?.click().await?;
        screen.until(ENTRIES, &json!(1)).await
    })?;
    // The latest stood first.
    ensure!(listed(desk)? == [first.as_str()], "another than the latest was deleted");
    // Who wants no more kept still finds what there is.
    desk.waypost(&["history", "off"])?;
    desk.window(async |screen: &Screen| {
        screen.press("Earlier checks").await?;
        screen.until(ENTRIES, &json!(1)).await?;
        screen.press("Delete all").await?;
        screen.see("main .notice button").await?.click().await?;
        screen.until(ENTRIES, &json!(0)).await?;
        screen.picture("none").await
    })?;
    ensure!(listed(desk)?.is_empty(), "not all were deleted");
    desk.window(async |screen: &Screen| {
        screen.see("#who").await?;
        screen.until(OFFERED, &json!(false)).await
    })?;
    Ok(())
}

/// Where no keyring is, a passphrase keeps checks: typed twice at first, and once in the next window,
/// which opens with no other. It is in no file; the command line opens the same with it.
pub(super) fn passphrase(desk: &Desk) -> Result<()> {
    const FIELD: &str = "main form label:nth-of-type(1) input";
    const AGAIN: &str = "main form label:nth-of-type(2) input";
    let file = servers::path("client/home/words");
    fs::write(&file, PASSPHRASE)?;
    let file = file.display().to_string();
    let listed = || -> Result<Vec<Value>> {
        let list = desk.waypost(&["history", "list", "--json", "--passphrase-file", &file])?;
        Ok(serde_json::from_str(&list)?)
    };
    desk.window(async |screen: &Screen| {
        screen.press("Earlier checks").await?;
        screen.read("There is no keyring here").await?;
        screen.fill(FIELD, PASSPHRASE).await?;
        screen.fill(AGAIN, "something else").await?;
        screen.press("Keep checks with this passphrase").await?;
        screen.read("The two passphrases differ.").await?;
        screen.picture("offered").await?;
        screen.fill(AGAIN, PASSPHRASE).await?;
        screen.press("Keep checks with this passphrase").await?;
        screen.read("There are no earlier reports here.").await?;
        screen.press("Check another address").await?;
        ask(screen, desk.who()).await?;
        screen.see(".verdict").await?;
        // It takes a while until a passphrase has become a key.
        wait("the report in the history", || listed().is_ok_and(|list| list.len() == 1))?;
        screen.press("Earlier checks").await?;
        screen.until(ENTRIES, &json!(1)).await
    })?;
    nothing_readable(PASSPHRASE)?;
    nothing_readable("example.test")?;
    desk.window(async |screen: &Screen| {
        screen.press("Earlier checks").await?;
        screen.read("The earlier checks are sealed with a passphrase.").await?;
        screen.fill(FIELD, "something else").await?;
        screen.press("Open").await?;
        screen.read("this is not the passphrase of the earlier checks").await?;
        screen.picture("wrong").await?;
        screen.fill(FIELD, PASSPHRASE).await?;
        screen.press("Open").await?;
        screen.until(ENTRIES, &json!(1)).await?;
        screen.picture("opened").await
    })
}

/// The ids of what the command line finds, the latest first.
fn listed(desk: &Desk) -> Result<Vec<String>> {
    let list: Vec<Value> = serde_json::from_str(&desk.waypost(&["history", "list", "--json"])?)?;
    let id = |entry: &Value| entry["id"].as_str().map(str::to_owned).context("an id");
    list.iter().map(id).collect()
}

/// A word stands in no file of the window's, plainly.
fn nothing_readable(word: &str) -> Result<()> {
    let folder = servers::path("client/window");
    let search = Command::new("grep").args(["-rlaF", word]).arg(&folder).output()?;
    let found = String::from_utf8_lossy(&search.stdout);
    ensure!(found.is_empty() && search.status.code() == Some(1), "{word} can be read in {found}");
    Ok(())
}

/// A bridge is pasted, stands there by its label alone, is in the keyring and in no file, and is removed.
pub(super) fn bridges(desk: &Desk) -> Result<()> {
    let label = desk.window(async |screen: &Screen| {
        screen.press("Over Tor").await?;
        screen.read("You have added no bridges.").await?;
        let field = "main label textarea";
        screen.fill(field, "obfs4 not a bridge").await?;
        screen.press("Add").await?;
        screen.see("main .notice.bad").await?;
        screen.picture("refused").await?;
        screen.until(BRIDGES, &json!(0)).await?;
        screen.fill(field, BRIDGE).await?;
        screen.press("Add").await?;
        screen.until(BRIDGES, &json!(1)).await?;
        screen.picture("added").await?;
        let page = screen.ask("return document.documentElement.outerHTML").await?;
        ensure!(!page.to_string().contains(ADDRESS), "the page holds the bridge's address");
        screen.text("main li.row bdi").await
    })?;
    let list = desk.waypost(&["bridges", "list"])?;
    ensure!(list.contains(&label) && !list.contains(ADDRESS), "the command line lists {list}");
    nothing_readable(ADDRESS)?;
    desk.window(async |screen: &Screen| {
        screen.press("Over Tor").await?;
        screen.until(BRIDGES, &json!(1)).await?;
        screen.press("Remove").await?;
        screen.read(&format!("The bridge {label} is removed.")).await?;
        screen.read("You have added no bridges.").await
    })?;
    let list = desk.waypost(&["bridges", "list"])?;
    ensure!(!list.contains(&label), "the command line still lists {list}");
    asked_for(desk)
}

/// Bridges are asked for by the lab's front, and kept as pasted ones are. Asking can be stopped.
fn asked_for(desk: &Desk) -> Result<()> {
    let meek = Meek::start(&desk.world, [BRIDGE, BRIDGE, BRIDGE].map(str::to_owned))?;
    // What the program that speaks meek trusts.
    let (root, trusted) = (servers::path("client/ca.pem"), "/etc/ssl/certs/ca-certificates.crt");
    netns::run(Command::new("mount").arg("--bind").arg(root).arg(trusted))?;
    profile::add(&format!("[tor]\nmoat = {}\n", moat("moat", &[FRONT.0])))?;
    desk.window(async |screen: &Screen| {
        screen.press("Over Tor").await?;
        // Whom it contacts stands there before.
        screen.read(&format!("({})", MOAT.0)).await?;
        screen.read(FRONT.0).await?;
        screen.fill("main input[maxlength='2']", "tm").await?;
        desk.world.net.black_hole("add", FRONT.1)?;
        screen.press("Ask the Tor Project for bridges").await?;
        screen.read("Asking by way of").await?;
        wait("who asks", || processes(ASKING).is_ok_and(|all| !all.is_empty()))?;
        screen.picture("asking").await?;
        screen.press("Cancel").await?;
        wait("the end of asking", || processes(ASKING).is_ok_and(|all| all.is_empty()))?;
        desk.world.net.black_hole("del", FRONT.1)?;
        screen.press("Ask the Tor Project for bridges").await?;
        screen.read("The Tor Project gave bridges: obfs4 (1).").await?;
        screen.read("One bridge is added.").await?;
        screen.until(BRIDGES, &json!(1)).await?;
        screen.picture("asked").await?;
        let page = screen.ask("return document.documentElement.outerHTML").await?;
        ensure!(!page.to_string().contains(ADDRESS), "the page holds the bridge's address");
        Ok(())
    })?;
    let asked = meek.questions();
    ensure!(asked.len() == 1 && asked[0].1["country"] == "tm", "the service was asked {asked:?}");
    let list = desk.waypost(&["bridges", "list"])?;
    ensure!(list.contains("obfs4") && !list.contains(ADDRESS), "the command line lists {list}");
    nothing_readable(ADDRESS)
}

/// A log's file is chosen, and says what it says to the command line.
pub(super) fn logs(desk: &Desk) -> Result<()> {
    let file = servers::path("client/home/mail.log");
    fs::write(&file, log()?)?;
    let name = file.display().to_string();
    let run = desk.world.client(desk.program(), &["maillog", &name, "--json", "--lang", "en"])?;
    let said: Value = serde_json::from_str(&run.stdout).with_context(|| run.stderr.clone())?;
    let findings = said["findings"].as_array().context("findings")?;
    let wanted: Vec<&str> = findings.iter().filter_map(|one| one["title"].as_str()).collect();
    ensure!(!wanted.is_empty(), "the log shows nothing: {said}");
    desk.window(async |screen: &Screen| {
        screen.press("I run a mail server").await?;
        screen.press("Choose logs").await?;
        wait("a dialog", || desk.whole_picture("dialog").is_ok())?;
        name_file(desk, "Choose the logs", &file)?;
        let summary = screen.text("main .sentence").await?;
        ensure!(said["summary"] == summary, "{summary:?} here, there {}", said["summary"]);
        let titles = screen.texts("main article h2").await?;
        ensure!(titles == wanted, "findings here {titles:?}, there {wanted:?}");
        screen.picture("read").await?;
        screen.ask("window.scrollTo(0, 700)").await?;
        screen.picture("below").await
    })
}

/// A day of a mail server whose mail to one place went well in the morning, and nowhere after noon,
/// while all else went on.
fn log() -> Result<String> {
    let mut log = String::new();
    for minute in 0..240 {
        let (hour, minute) = (9 + minute / 40, minute % 40);
        let time = format!("2026-11-20T{hour:02}:{minute:02}:00.000000+00:00 mx postfix/smtp[31]:");
        let id = format!("4F{hour:02}{minute:02}0");
        let sent = |whom: &str, by: &str| {
            format!(
                "{time} {id}: to=<you@{whom}>, relay={by}:25, delay=1.1, delays=0.1/0/0.4/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued)"
            )
        };
        writeln!(log, "{}", sent("elsewhere.test", "mx.elsewhere.test[198.51.100.7]"))?;
        let mx = "mx1.example.test[203.0.113.25]";
        if hour < 12 {
            writeln!(log, "{}", sent("example.test", mx))?;
        } else {
            let silent = format!("connect to {mx}:25: Connection timed out");
            writeln!(log, "{time} {silent}")?;
            writeln!(
                log,
                "{time} {id}: to=<you@example.test>, relay=none, delay=31, delays=0.1/0/31/0, dsn=4.4.1, status=deferred ({silent})"
            )?;
        }
    }
    Ok(log)
}
