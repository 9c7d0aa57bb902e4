//! A display of the lab's own, a session bus, and the driver that WebKitGTK ships.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::client::CLIENT_USER;
use crate::netns;
use crate::servers;
use crate::world::World;

/// The display's number: its socket lies in a folder that the lab alone sees.
pub(super) const DISPLAY: &str = ":7";
const SOCKETS: &str = "/tmp/.X11-unix";
/// Where the server has its keymap compiled, in a file named after the display's number: one that another
/// lab's server takes away at that moment ends it.
const KEYMAPS: &str = "/var/lib/xkb";
/// Room for the window and for dialogs beside it.
const SCREEN: &str = "1280x900x24";
/// What starts on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where the driver listens, on the client's loopback.
pub(crate) const PORT: u16 = 4444;
/// The session bus's socket: a path, which can be reached from every network.
const BUS: &str = "client/runtime/bus";
/// The name of the keyring on the bus.
const SECRETS: &str = "org.freedesktop.secrets";
/// The name of what shows notifications.
const NOTICES: &str = "org.freedesktop.Notifications";
/// Where the driver, and the program that it starts, write what went wrong.
const COMPLAINTS: &str = "client/tmp/driver";
/// Where the daemon that shows notifications writes what it showed.
const SHOWN: &str = "client/tmp/notices";

/// What a desktop session has that a flow needs beside a display and a bus.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Part {
    /// A keyring that is open.
    Keyring,
    /// A window manager: it gives the focus, and asks windows to close.
    Manager,
    /// A daemon that shows notifications.
    Notices,
}

/// Opens the display. It ends with the lab.
pub(crate) fn open(world: &World) -> Result<()> {
    for own in [SOCKETS, KEYMAPS] {
        fs::create_dir_all(own)?;
        netns::run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=1777", "lab", own]))?;
    }
    let mut display = Command::new("Xvfb");
    display.args([DISPLAY, "-screen", "0", SCREEN, "-nolisten", "tcp", "-nolock", "-noreset"]);
    display.stdout(Stdio::null()).stderr(Stdio::null());
    world.net.client.spawn(&mut display).context("package xvfb")?;
    wait("the display", || Path::new(SOCKETS).join(format!("X{}", &DISPLAY[1..])).exists())?;
    // What a session has for its user alone, and where the window keeps what it keeps.
    for below in ["client/runtime", "client/window"] {
        let folder = servers::directory(below)?;
        chown(&folder, Some(CLIENT_USER), Some(CLIENT_USER))?;
        fs::set_permissions(&folder, Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// A command of the client's with the display at hand.
pub(crate) fn command(world: &World, program: &str, arguments: &[&str]) -> Command {
    let mut command = world.client_command(Path::new(program), arguments);
    command
        .env("DISPLAY", DISPLAY)
        .env("GDK_BACKEND", "x11")
        .env("XDG_RUNTIME_DIR", servers::path("client/runtime"))
        // As in a desktop session; nothing of the machine's own configuration is read.
        .env("NO_AT_BRIDGE", "1")
        .stdin(Stdio::null());
    if servers::path(BUS).exists() {
        let bus = format!("unix:path={}", servers::path(BUS).display());
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    command
}

/// Starts the session: its bus, and what else the flow wants.
pub(super) fn session(world: &World, parts: &[Part]) -> Result<()> {
    let address = format!("--address=unix:path={}", servers::path(BUS).display());
    start(world, "dbus-daemon", &["--session", "--nofork", "--nopidfile", &address])?;
    wait("the session bus", || servers::path(BUS).exists())?;
    for part in parts {
        match part {
            Part::Keyring => {
                let open =
                    "printf secret | gnome-keyring-daemon --replace --unlock --components=secrets";
                start(world, "sh", &["-c", open])?;
                wait("the keyring (package gnome-keyring)", || owned(world, SECRETS))?;
            }
            Part::Manager => {
                start(world, "openbox", &[])?;
                wait("the window manager", || xdotool(world, &["get_num_desktops"]).is_ok())?;
            }
            Part::Notices => {
                let show =
                    format!("exec stdbuf -oL dunst -print > {}", servers::path(SHOWN).display());
                start(world, "sh", &["-c", &show])?;
                wait("notifications (package dunst)", || owned(world, NOTICES))?;
            }
        }
    }
    Ok(())
}

/// What the driver and the window said on stderr.
pub(super) fn complaints() -> String {
    fs::read_to_string(servers::path(COMPLAINTS)).unwrap_or_default()
}

/// The driver of one window. A second window of the same driver would at times wait for ever.
pub(super) struct Driver(Child);

impl Driver {
    pub(super) fn start(world: &World) -> Result<Self> {
        let port = format!("--port={PORT}");
        let mut driver = command(world, "WebKitWebDriver", &[&port]);
        // Tauri lets a driver in only where it was told to.
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
        driver.stdout(Stdio::null()).stderr(File::create(servers::path(COMPLAINTS))?);
        let driver =
            Self(world.net.client.spawn(&mut driver).context("package webkit2gtk-driver")?);
        let up = || std::net::TcpStream::connect(("127.0.0.1", PORT)).is_ok();
        world.net.client.within(|| wait("the driver", up))?;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs nothing.
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// What was shown in notifications so far.
pub(super) fn notices() -> String {
    fs::read_to_string(servers::path(SHOWN)).unwrap_or_default()
}

/// Starts a program of the session. It ends with the lab.
pub(super) fn start(world: &World, program: &str, arguments: &[&str]) -> Result<()> {
    let mut part = command(world, program, arguments);
    part.stdout(Stdio::null()).stderr(Stdio::null());
    world.net.client.spawn(&mut part).with_context(|| format!("starting {program}")).map(drop)
}

/// Whether somebody on the bus goes by that name.
fn owned(world: &World, name: &str) -> bool {
    let asked = format!("string:{name}");
    let to = ["--print-reply", "--dest=org.freedesktop.DBus", "/"];
    let question = [&to[..], &["org.freedesktop.DBus.NameHasOwner", &asked]].concat();
    output(world, "dbus-send", &question).is_ok_and(|answer| answer.contains("boolean true"))
}

/// Types and presses as a person would, where no page is asked: in the system's own dialogs.
pub(crate) fn xdotool(world: &World, arguments: &[&str]) -> Result<String> {
    output(world, "xdotool", arguments)
}

/// What a program of the session writes.
pub(super) fn output(world: &World, program: &str, arguments: &[&str]) -> Result<String> {
    let mut command = command(world, program, arguments);
    let output = world.net.client.within(|| Ok(command.output()?));
    let output = output.with_context(|| format!("starting {program}"))?;
    if !output.status.success() {
        bail!("{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Waits until something holds.
pub(crate) fn wait(what: &str, mut holds: impl FnMut() -> bool) -> Result<()> {
    let begun = Instant::now();
    while !holds() {
        if begun.elapsed() > PATIENCE {
            bail!("{what} did not come");
        }
        thread::sleep(Duration::from_millis(25));
    }
    Ok(())
}
