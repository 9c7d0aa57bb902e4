//! A display of the lab's own, a session bus, and the driver that WebKitGTK ships.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::client::CLIENT_USER;
use crate::netns;
use crate::servers;
use crate::world::World;

/// The display's number: its socket lies in a folder that the lab alone sees.
const DISPLAY: &str = ":7";
const SOCKETS: &str = "/tmp/.X11-unix";
/// Room for the window and for dialogs beside it.
const SCREEN: &str = "1280x900x24";
/// What starts on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where the driver listens, on the client's loopback.
pub(crate) const PORT: u16 = 4444;

/// Opens the display. It ends with the lab.
pub(crate) fn open(world: &World) -> Result<()> {
    fs::create_dir_all(SOCKETS)?;
    netns::run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=1777", "lab", SOCKETS]))?;
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
    command
}

/// Starts the driver, with a session bus of its own around it.
pub(crate) fn driver(world: &World) -> Result<()> {
    let port = format!("--port={PORT}");
    let mut driver = command(world, "dbus-run-session", &["--", "WebKitWebDriver", &port]);
    // Tauri lets a driver in only where it was told to.
    driver.env("TAURI_WEBVIEW_AUTOMATION", "true");
    driver.stdout(Stdio::null()).stderr(Stdio::null());
    world.net.client.spawn(&mut driver).context("packages dbus and webkit2gtk-driver")?;
    world
        .net
        .client
        .within(|| wait("the driver", || std::net::TcpStream::connect(("127.0.0.1", PORT)).is_ok()))
}

/// Types and presses as a person would, where no page is asked: in the system's own dialogs.
pub(crate) fn xdotool(world: &World, arguments: &[&str]) -> Result<String> {
    let mut command = command(world, "xdotool", arguments);
    let output = world.net.client.within(|| Ok(command.output()?)).context("package xdotool")?;
    if !output.status.success() {
        bail!("xdotool {arguments:?}: {}", String::from_utf8_lossy(&output.stderr).trim());
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
