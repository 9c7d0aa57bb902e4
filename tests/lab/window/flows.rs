//! What is done in the window, and what has to come of it.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::key::Key;

use crate::profile;
use crate::say;
use crate::scenarios;
use crate::servers;
use crate::tor::Tor;

use super::cut;
use super::desk::{Desk, ask, ask_again, ask_with_tor, compare};
use super::display::Part::{self, Keyring, Manager, Notices};
use super::display::{self, wait, xdotool};
use super::keeping::{bridges, history, logs, passphrase};
use super::manners::{breaking, closing, helpers, reopening, two_checks};
use super::screen::Screen;

/// A mail that a real postfix sent back.
const CAME_BACK: &str =
    include_str!("../../../crates/mailflow/tests/corpus/made/postfix-blackhole-failed.eml");

/// One way through the window.
pub(crate) struct Flow {
    pub(crate) name: &'static str,
    /// The network it goes through.
    scenario: &'static str,
    /// What its desktop session has beside a display and a bus.
    parts: &'static [Part],
    /// Whether the window may use Tor, whose network then runs.
    pub(super) tor: Tor,
    act: fn(&Desk) -> Result<()>,
}

/// The check itself under each kind of trouble, then what else a person does.
pub(crate) const FLOWS: &[Flow] = &[
    flow("all_clear", "clean", &[], verdict),
    flow("block_of_2019", "russia_2019", &[], verdict),
    flow("dns_forgery", "resolver_bogon", &[], verdict),
    flow("sni_drop", "sni_drop", &[], verdict),
    flow("captive_portal", "captive_portal_redirect", &[], verdict),
    flow("provider_down", "provider_dead", &[], verdict),
    flow("no_network", "link_down", &[], verdict),
    flow("cancel", "mx_port_dropped", &[], cancel),
    flow("export", "captive_portal_redirect", &[], export),
    flow("languages", "link_down", &[], languages),
    flow("keyboard", "captive_portal_redirect", &[], keyboard),
    flow("mail_came_back", "mx_addresses_dropped", &[], mail_came_back),
    flow("road", "uplink_down", &[], road),
    flow("two_checks", "mx_port_dropped", &[Manager, Notices], two_checks),
    flow("history", "clean", &[Keyring], history),
    flow("passphrase", "link_down", &[], passphrase),
    flow("bridges", "clean", &[Keyring], bridges),
    flow("logs", "link_down", &[], logs),
    flow("closing", "uplink_down", &[Manager, Notices], closing),
    flow("breaking", "uplink_down", &[Manager], breaking),
    flow("reopening", "uplink_down", &[Manager], reopening),
    flow("tor_dropped", "clean", &[], cut::dropped).over_tor(),
    flow("tor_reset", "clean", &[], cut::reset).over_tor(),
    flow("tor_handshake_cut", "clean", &[], cut::handshake).over_tor(),
    flow("ways_come_later", "tor_dropped_and_sni_reset", &[Keyring], ways_come_later).over_tor(),
];

const fn flow(
    name: &'static str,
    scenario: &'static str,
    parts: &'static [Part],
    act: fn(&Desk) -> Result<()>,
) -> Flow {
    Flow { name, scenario, parts, tor: Tor::Off, act }
}

impl Flow {
    const fn over_tor(mut self) -> Self {
        self.tor = Tor::Running;
        self
    }
}

/// Runs one as init of a lab; what it says of itself goes to stdout.
pub(crate) fn inside(name: &str, waypost: &Path, desktop: &Path, pictures: &Path) -> Result<()> {
    let flow = FLOWS.iter().find(|flow| flow.name == name).context("no such flow")?;
    let scenario = scenarios::find(flow.scenario)?;
    let programs = [waypost, desktop, pictures];
    let desk = Desk::set(scenario, flow.name, flow.parts, flow.tor, programs)?;
    let begun = Instant::now();
    (flow.act)(&desk)?;
    say(&format!("{:>5.1} s", begun.elapsed().as_secs_f64()));
    Ok(())
}

/// From the question to the verdict, which is the command line's.
fn verdict(desk: &Desk) -> Result<()> {
    let report = desk.report()?;
    desk.window(async |screen: &Screen| {
        screen.picture("question").await?;
        ask(screen, desk.who()).await?;
        screen.see(".verdict").await?;
        screen.picture("verdict").await?;
        screen.unfold("Why Waypost thinks so").await?;
        compare(screen, &report).await?;
        screen.ask("window.scrollTo(0, 700)").await?;
        screen.picture("why").await
    })
}

/// The verdict stands before Tor is reached over a bridge; the ways over it come as they come, without
/// moving the focus, and into what is kept.
fn ways_come_later(desk: &Desk) -> Result<()> {
    let focus = "return document.activeElement.tagName";
    desk.window(async |screen: &Screen| {
        // Cut off in the middle, Tor leaves nothing behind.
        ask_with_tor(screen, desk.who()).await?;
        screen.read("Ways around are still being tried.").await?;
        ensure!(helpers()? > 0, "no helper process runs");
        screen.press("Stop trying").await?;
        screen.read("No way around is being tried any more.").await?;
        ensure!(screen.ask(focus).await? != "BODY", "the focus is lost with the button");
        wait("Tor to end", || helpers().is_ok_and(|count| count == 0))?;

        ask_again(screen, desk.who()).await?;
        screen.read("Ways around are still being tried.").await?;
        screen.read("Being tried now.").await?;
        screen.picture("trying").await?;
        ensure!(screen.ask(focus).await? == "H1", "the focus is not at the verdict");
        let summary = screen.text(".verdict .sentence").await?;
        let kept = history_of(desk)?.len();
        ensure!(kept == 2, "{kept} reports are kept when the second verdict stands");
        screen.read("No way around is being tried any more.").await?;
        screen.picture("tried").await?;
        ensure!(screen.ask(focus).await? == "H1", "the focus has moved");
        ensure!(screen.text(".verdict .sentence").await? == summary, "the verdict has changed");
        wait("Tor to end", || helpers().is_ok_and(|count| count == 0))?;
        let [report, _] = &history_of(desk)?[..] else { bail!("not two reports are kept") };
        let works = |way: &serde_json::Value| way["kind"] == "tor_webmail" && way["works"] == true;
        let ways = report["alternatives"].as_array().context("ways around")?;
        ensure!(ways.iter().any(works), "what is kept knows of no way over Tor: {ways:?}");
        Ok(())
    })
}

/// The reports that are kept.
fn history_of(desk: &Desk) -> Result<Vec<serde_json::Value>> {
    let list = desk.waypost(&["history", "list", "--json"])?;
    let list: Vec<serde_json::Value> = serde_json::from_str(&list)?;
    let one = |entry: &serde_json::Value| {
        let id = entry["id"].as_str().context("an id")?;
        Ok(serde_json::from_str(&desk.waypost(&["history", "show", id, "--json"])?)?)
    };
    list.iter().map(one).collect()
}

/// Stopped in the middle, it says at once what was seen so far.
fn cancel(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        ask(screen, desk.who()).await?;
        screen.see("[aria-busy]").await?;
        tokio::time::sleep(Duration::from_millis(2500)).await;
        screen.picture("running").await?;
        let asked = Instant::now();
        screen.press("Cancel").await?;
        screen.read("You stopped the check early").await?;
        let took = asked.elapsed();
        ensure!(took < Duration::from_secs(3), "it took {took:?} to stop");
        screen.press("Check another address").await?;
        screen.see("#who").await.map(drop)
    })
}

/// A report goes into a file of the user's choice, as it was shown before, and sealed for the support desk
/// of the profile, which opens it with the standard tool.
fn export(desk: &Desk) -> Result<()> {
    let file = servers::path("client/home/for-support.txt");
    let sealed = servers::path("client/home/sealed.age");
    let identity = servers::path("client/home/support.key").display().to_string();
    display::output(&desk.world, "age-keygen", &["-o", &identity])?;
    let key = display::output(&desk.world, "age-keygen", &["-y", &identity])?;
    profile::add(&format!("[support]\nage = \"{}\"\n", key.trim()))?;
    desk.window(async |screen: &Screen| {
        ask(screen, desk.who()).await?;
        screen.see(".verdict").await?;
        screen.press("Make a report to send").await?;
        screen.choose("main select", "text").await?;
        screen.read("This is what leaves").await?;
        let shown = screen.text("main pre").await?;
        screen.picture("preview").await?;
        screen.press("Save the file").await?;
        name_file(desk, "Save the report", &file)?;
        wait("the file", || file.exists())?;
        screen.read("Saved as for-support.txt").await?;
        let saved = fs::read_to_string(&file)?;
        ensure!(words(&saved) == words(&shown), "what was shown: {shown}\nwhat was saved: {saved}");
        screen.picture("saved").await?;
        screen.unfold("Seal it for one person").await?;
        screen
            .tick("Seal it for the support desk that your profile names. Only they can open the file then.")
            .await?;
        screen.picture("sealing").await?;
        screen.press("Save the file").await?;
        name_file(desk, "Save the report", &sealed)?;
        wait("the sealed file", || sealed.exists())?;
        screen.read("Saved as sealed.age").await?;
        let sealed = sealed.display().to_string();
        let opened = display::output(&desk.world, "age", &["-d", "-i", &identity, &sealed])?;
        ensure!(words(&opened) == words(&saved), "what was saved: {saved}\nwhat was sealed: {opened}");
        Ok(())
    })
}

/// Names a file in the system's dialog of that title.
pub(super) fn name_file(desk: &Desk, title: &str, file: &Path) -> Result<()> {
    let find = || xdotool(&desk.world, &["search", "--onlyvisible", "--name", title]);
    wait("the dialog", || find().is_ok_and(|found| !found.is_empty()))?;
    let window = find()?;
    let window = window.lines().last().context("no dialog")?;
    // No window manager gives the focus here.
    xdotool(&desk.world, &["windowfocus", "--sync", window])?;
    // Where a name is asked for it has the focus; where a file is chosen, Ctrl-L asks for its name.
    let before = if file.exists() { "ctrl+l" } else { "ctrl+a" };
    xdotool(&desk.world, &["key", before])?;
    thread::sleep(Duration::from_millis(300));
    xdotool(&desk.world, &["type", "--delay", "20", &file.display().to_string()])?;
    thread::sleep(Duration::from_millis(500));
    xdotool(&desk.world, &["key", "Return"]).map(drop)
}

/// A mail's file is chosen, explained in the command line's words, and goes into a check.
fn mail_came_back(desk: &Desk) -> Result<()> {
    let file = servers::path("client/home/returned.eml");
    fs::write(&file, CAME_BACK)?;
    let said = desk.bounce(&file)?;
    desk.window(async |screen: &Screen| {
        screen.press("A mail came back to me").await?;
        screen.press("Choose a file").await?;
        name_file(desk, "Choose the mail that came back", &file)?;
        screen.read("What came back, in plain words").await?;
        let summary = screen.text("main .sentence").await?;
        ensure!(summary == said.summary, "{summary:?} in the window, {:?} there", said.summary);
        screen.picture("explained").await?;
        screen.see("main .row button.first").await?.click().await?;
        screen.read("Before the first check").await.map(drop)
    })
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Every language that there is can be chosen, and turns the window round where it is written so.
fn languages(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        screen.press("Settings").await?;
        let tags = "return [...document.querySelector('main select').options].map((o) => [o.value, o.dir]).filter(([v]) => v)";
        let tags: Vec<(String, String)> = serde_json::from_value(screen.ask(tags).await?)?;
        ensure!(tags.iter().any(|(tag, _)| tag == "ru"), "languages: {tags:?}");
        for (tag, direction) in &tags {
            screen.choose("main select", tag).await?;
            screen.see(&format!("html[lang='{tag}'][dir='{direction}']")).await?;
            if matches!(tag.as_str(), "ru" | "fa") {
                screen.picture(tag).await?;
            }
        }
        screen.choose("main select", "ru").await?;
        screen.see("html[lang='ru']").await?;
        let heading = screen.text("main h1").await?;
        ensure!(heading == "Настройки", "the heading is {heading:?}");
        Ok(())
    })?;
    // It is kept: the next window speaks it, unless the arguments ask for another.
    let kept = fs::read_to_string(servers::path("client/window/settings.toml"))?;
    ensure!(kept.contains("lang = \"ru\""), "what is kept: {kept}");
    Ok(())
}

/// The road over Tor is opened once its risk was read, says how it stands where Tor is out of reach,
/// and is closed again, helper processes and all.
fn road(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        open_road(screen, desk.who()).await?;
        screen.picture("opening").await?;
        ensure!(helpers()? > 0, "no helper process runs");
        screen.press("Cancel").await?;
        screen.read("The road is closed.").await?;
        let left = helpers()?;
        ensure!(left == 0, "{left} helper processes are left");
        Ok(())
    })
}

/// Goes the way to a road that is being opened, and stays so: Tor is out of reach.
pub(super) async fn open_road(screen: &Screen, who: &str) -> Result<()> {
    screen.press("Over Tor").await?;
    screen.read("The road is closed.").await?;
    screen.fill("main form input[type=text]", who).await?;
    screen.press("Open the road").await?;
    screen.read("Before you use Tor").await?;
    screen.picture("risk").await?;
    screen.press("Use Tor").await?;
    screen.read("The road is being opened").await?;
    screen.read("Tor network").await
}

/// The whole way with the keyboard alone.
fn keyboard(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        // The question has the focus already.
        let letters: Vec<char> = desk.who().chars().collect();
        screen.keys(&letters).await?;
        screen.key(Key::Enter).await?;
        screen.read("Before the first check").await?;
        reach(screen, "Go ahead").await?;
        screen.read("May the check use Tor, too?").await?;
        reach(screen, "Check without Tor").await?;
        screen.see(".verdict").await?;
        reach(screen, "Check another address").await?;
        screen.see("#who").await?;
        let focused = screen.ask("return document.activeElement.id").await?;
        ensure!(focused == "who", "the focus is at {focused}");
        Ok(())
    })
}

/// Goes from control to control until the one of that name, and presses it.
async fn reach(screen: &Screen, name: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..40 {
        screen.key(Key::Tab).await?;
        let here = screen.focused().await?;
        if here == name {
            let seen = "return getComputedStyle(document.activeElement).outlineStyle !== 'none'";
            ensure!(screen.ask(seen).await? == true, "the focus on {name:?} can't be seen");
            return screen.key(Key::Enter).await;
        }
        passed.push(here);
    }
    bail!("{name:?} can't be reached with the keyboard; passed {passed:?}")
}
