//! The environment inside of the jail: what a window needs to be drawn and read, and nothing that
//! leads a library to a proxy, a bus or another program.

use super::files;
use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// What is taken over as it is.
const TAKEN: &[&str] = &[
    "COLORTERM",
    "DISPLAY",
    "GDK_BACKEND",
    "GDK_DPI_SCALE",
    "GDK_SCALE",
    "GTK_THEME",
    "HOME",
    "LANG",
    "LANGUAGE",
    "LOGNAME",
    "PATH",
    "TZ",
    "USER",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XCURSOR_SIZE",
    "XCURSOR_THEME",
    "XDG_CONFIG_HOME",
    "XDG_CURRENT_DESKTOP",
    "XDG_DATA_DIRS",
    "XDG_SESSION_TYPE",
];

/// What is set, and why.
const SET: &[(&str, &str)] = &[
    // No bus: its services go out for whoever asks. An address of no kind keeps GLib from starting one.
    ("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
    ("DBUS_SYSTEM_BUS_ADDRESS", "disabled:"),
    // GVfs fetches http:, ftp: and smb: in a process of its own.
    ("GIO_USE_VFS", "local"),
    ("GIO_USE_VOLUME_MONITOR", "unix"),
    // The portals' dialogs would be another process's, reached over the bus.
    ("GTK_USE_PORTAL", "0"),
    // The proxy is the one that the window names, never one that the system is set to.
    ("GIO_USE_PROXY_RESOLVER", "dummy"),
];

/// Where the window finds things.
pub(super) struct Surroundings {
    /// Its environment, all of it.
    pub(super) variables: BTreeMap<OsString, OsString>,
    /// Files, sockets and folders that it needs, wherever they lie.
    pub(super) needed: Vec<PathBuf>,
}

/// What this process's environment makes of the window's, whose own folder is `own`.
pub(super) fn surroundings(own: &Path) -> Surroundings {
    let taken = env::vars_os().filter(|(name, _)| {
        name.to_str().is_some_and(|name| TAKEN.contains(&name) || name.starts_with("LC_"))
    });
    let mut variables: BTreeMap<OsString, OsString> = taken.collect();
    for (name, value) in SET {
        variables.insert(name.into(), value.into());
    }
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let mut needed = vec![PathBuf::from("/run/media")];
    needed.extend(["HOME", "XAUTHORITY"].iter().filter_map(env::var_os).map(PathBuf::from));
    needed.extend(wayland(&mut variables, runtime.as_deref()));
    needed.extend(reader(&mut variables, runtime.as_deref()));
    input(&mut variables);
    for (name, folder) in
        [("XDG_RUNTIME_DIR", ""), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")]
    {
        variables.insert(name.into(), own.join(folder).into());
    }
    Surroundings { variables, needed }
}

/// The Wayland display's socket, named in full: the folder it is looked for in will be another.
fn wayland(
    variables: &mut BTreeMap<OsString, OsString>,
    runtime: Option<&Path>,
) -> Option<PathBuf> {
    let name = variables.get(OsStr::new("WAYLAND_DISPLAY"))?;
    let socket = match runtime {
        Some(runtime) => runtime.join(name),
        None => PathBuf::from(name),
    };
    variables.insert("WAYLAND_DISPLAY".into(), socket.clone().into());
    Some(socket)
}

/// The screen reader's bus, on which nothing but the registry of accessible programs lives.
fn reader(variables: &mut BTreeMap<OsString, OsString>, runtime: Option<&Path>) -> Option<PathBuf> {
    let socket = runtime.and_then(|runtime| files::sockets(&runtime.join("at-spi")).pop());
    match socket {
        Some(socket) => {
            let mut address = OsString::from("unix:path=");
            address.push(&socket);
            variables.insert("AT_SPI_BUS_ADDRESS".into(), address);
            Some(socket)
        }
        None => {
            // Else it is looked for on the bus that is not there.
            variables.insert("NO_AT_BRIDGE".into(), "1".into());
            None
        }
    }
}

/// Input methods with a bus of their own may ask a service on the network for words: only those
/// that the display itself offers are used.
fn input(variables: &mut BTreeMap<OsString, OsString>) {
    let wayland = variables.contains_key(OsStr::new("WAYLAND_DISPLAY"));
    variables.insert("GTK_IM_MODULE".into(), if wayland { "wayland" } else { "xim" }.into());
}
