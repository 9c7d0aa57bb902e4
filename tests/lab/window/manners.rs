//! How the program behaves among the other windows of a desktop, and when a part of it breaks off.

use std::fs;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::json;

use super::desk::{Desk, ask, ask_again};
use super::display::{self, notices, wait, xdotool};
use super::flows::open_road;
use super::screen::Screen;

/// The window's title, and what matches it alone.
const NAME: &str = "Waypost";
pub(super) const TITLE: &str = "^Waypost$";
/// What asks before a road is closed with the window.
const QUESTION: &str = "Close Waypost";
/// The keys to its answers; the first has the focus.
const GO_ON: &[&str] = &["Return"];
const CLOSE_BOTH: &[&str] = &["Tab", "Return"];
/// What Tor's helper processes are started with, and what the window's is.
const HELPER: &[u8] = b"\0__tor\0";
pub(super) const WINDOW: &[u8] = b"/waypost-desktop\0--profile\0";
/// What is said of a helper process that breaks off.
const STOPPED: &str = "Tor has stopped by itself.";
/// The other check's subject.
const SUBJECT: &str =
    "return document.querySelector('nav.others button')?.textContent.trim() ?? ''";

/// A second check doesn't lose the first, which ends meanwhile; its end is told to a user who looks
/// elsewhere, and to no other.
pub(super) fn two_checks(desk: &Desk) -> Result<()> {
    desk.window(async |screen: &Screen| {
        ask(screen, desk.who()).await?;
        screen.see("[aria-busy]").await?;
        ask_again(screen, "proton.me").await?;
        screen.picture("both").await?;
        let first = screen.ask(SUBJECT).await?;
        ensure!(first == "Example Mail", "the first check is {first}");
        screen.see(".verdict").await?;
        screen.see("nav.others button").await?.click().await?;
        screen.see(".verdict").await?;
        screen.picture("first").await?;
        let text = screen.text("main").await?;
        ensure!(text.contains("Example Mail"), "the first check's verdict: {text}");
        screen.until(SUBJECT, &json!("Proton Mail")).await?;
        ensure!(!notices().contains("The check has ended"), "told although it was looked at");
        // Somebody works in another window meanwhile.
        ask_again(screen, desk.who()).await?;
        xdotool(&desk.world, &["search", "--onlyvisible", "--name", TITLE, "windowminimize"])?;
        wait("the notification", || notices().contains("The check has ended"))
    })
}

/// Closing the window while a road is open asks, once; the road can go on without a window, which a
/// second start shows again, and both can be closed.
pub(super) fn closing(desk: &Desk) -> Result<()> {
    desk.last_window(async |screen: &Screen| {
        open_road(screen, desk.who()).await?;
        close(desk)?;
        wait("the question", || seen(desk, QUESTION) == 1)?;
        desk.whole_picture("question")?;
        answer(desk, &["Escape"])?;
        ensure!(helpers()? > 0 && seen(desk, TITLE) == 1, "to keep it open closed something");
        screen.read("The road is being opened").await?;

        close(desk)?;
        wait("the question", || seen(desk, QUESTION) == 1)?;
        answer(desk, GO_ON)?;
        wait("the window to go", || seen(desk, TITLE) == 0)?;
        desk.whole_picture("background")?;
        let told = wait("the notification", || notices().contains("Start Waypost again"));
        told.with_context(notices)?;
        ensure!(helpers()? > 0, "without a window the road is closed");

        desk.start_again()?;
        wait("the window to come back", || seen(desk, TITLE) == 1)?;
        screen.read("The road is being opened").await?;
        desk.whole_picture("back")?;
        // It raises the one there is where others hide it, too.
        xdotool(&desk.world, &["search", "--onlyvisible", "--name", TITLE, "windowminimize"])?;
        wait("the window to be small", || seen(desk, TITLE) == 0)?;
        desk.start_again()?;
        wait("the window to be raised", || seen(desk, TITLE) == 1)?;

        close(desk)?;
        wait("the question", || seen(desk, QUESTION) == 1)?;
        answer(desk, CLOSE_BOTH)?;
        wait("the program to end", || processes(WINDOW).is_ok_and(|all| all.is_empty()))?;
        ensure!(helpers()? == 0, "helper processes are left");
        Ok(())
    })
}

/// A helper process that breaks off is told, and its work begun anew; so is a page that breaks off.
pub(super) fn breaking(desk: &Desk) -> Result<()> {
    desk.last_window(async |screen: &Screen| {
        open_road(screen, desk.who()).await?;
        // Both at one moment: Tor is begun anew at once, and that has a bar of its own.
        let look = "const main = document.querySelector('main');
            return [main.innerText, main.querySelectorAll('progress').length]";
        let (mut said, mut bars) = (String::new(), 0_u32);
        for _ in 0..40 {
            // There is none for a moment where Tor has just given a way up.
            for helper in processes(HELPER)? {
                kill(helper, Signal::SIGKILL)?;
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
            (said, bars) = serde_json::from_value(screen.ask(look).await?)?;
            if said.contains(STOPPED) {
                break;
            }
        }
        ensure!(said.contains(STOPPED), "the window says {said}");
        ensure!(bars == 0, "a bar stands still");
        screen.picture("helper").await?;
        wait("another helper", || helpers().is_ok_and(|count| count > 0))?;

        for page in processes(b"WebKitWebProcess")? {
            kill(page, Signal::SIGKILL)?;
        }
        wait("a word on it", || seen(desk, TITLE) == 2)?;
        thread::sleep(Duration::from_secs(2));
        desk.whole_picture("page")?;
        wait("the road to be closed", || helpers().is_ok_and(|count| count == 0))?;
        // The dialog has the focus. With no road there is nothing to ask any more.
        xdotool(&desk.world, &["key", "Return"])?;
        wait("the dialog to go", || seen(desk, TITLE) == 1)?;
        close(desk)
    })
}

/// Who starts the program while the last window is going gets one all the same: whether that one breaks off
/// before it answers the new one, or was closed.
pub(super) fn reopening(desk: &Desk) -> Result<()> {
    desk.last_window(async |_: &Screen| {
        let last = processes(WINDOW)?;
        for &window in &last {
            kill(window, Signal::SIGSTOP)?;
        }
        desk.start_alone()?;
        wait("a second start", || processes(WINDOW).is_ok_and(|all| all.len() > last.len()))?;
        // It calls the first one, and waits.
        thread::sleep(Duration::from_secs(2));
        for window in last {
            kill(window, Signal::SIGKILL)?;
        }
        wait("the first one's end", || seen(desk, TITLE) == 0)?;
        for _ in 0..4 {
            wait("a window", || seen(desk, TITLE) == 1)?;
            close(desk)?;
            wait("the window to go", || seen(desk, TITLE) == 0)?;
            desk.start_alone()?;
        }
        wait("the last window", || seen(desk, TITLE) == 1)?;
        close(desk)
    })
}

/// Has the window manager ask the window to close, as a task bar does. Keys that fall into the moment in
/// which a new window takes the focus go to none.
fn close(desk: &Desk) -> Result<()> {
    let manager = |asked: &[&str]| display::output(&desk.world, "wmctrl", asked);
    // The title follows the window's number, its desktop and its host.
    let titled = |line: &str| line.split_whitespace().skip(3).eq([NAME]);
    let known =
        || manager(&["-l"]).map_or(0, |all| all.lines().filter(|line| titled(line)).count());
    wait("the window manager to know the window alone", || known() == 1)?;
    manager(&["-F", "-c", NAME]).map(drop)
}

fn activate(desk: &Desk, title: &str) -> Result<()> {
    let search = ["search", "--onlyvisible", "--name", title, "windowactivate", "--sync"];
    xdotool(&desk.world, &search).map(drop)
}

/// How many windows of that title can be seen.
fn seen(desk: &Desk, title: &str) -> usize {
    let found = xdotool(&desk.world, &["search", "--onlyvisible", "--name", title]);
    found.map_or(0, |found| found.lines().count())
}

/// Answers the question by these keys, and waits until it has gone.
fn answer(desk: &Desk, keys: &[&str]) -> Result<()> {
    activate(desk, QUESTION)?;
    for key in keys {
        xdotool(&desk.world, &["key", key])?;
        thread::sleep(Duration::from_millis(200));
    }
    wait("the question to go", || seen(desk, QUESTION) == 0)
}

/// Processes of this lab that hold Tor.
pub(super) fn helpers() -> Result<usize> {
    Ok(processes(HELPER)?.len())
}

/// Processes of this lab in whose command line that stands.
pub(super) fn processes(part: &[u8]) -> Result<Vec<Pid>> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc")?.flatten() {
        let line = fs::read(process.path().join("cmdline")).unwrap_or_default();
        let number = process.file_name().to_str().and_then(|name| name.parse().ok());
        if let Some(number) = number.filter(|_| line.windows(part.len()).any(|here| here == part)) {
            found.push(Pid::from_raw(number));
        }
    }
    Ok(found)
}
