//! Tor, as the profile and this computer's network have it.

use crate::{LoadedProfile, UserError, router::router, state};
use jiff::tz::TimeZone;
use std::{
    env,
    path::{Path, PathBuf},
};
use waypost_model::Message;
use waypost_route::{
    Tor, TorSettings,
    bridges::{BridgeLine, built_in},
    fingerprint,
};

/// The folder of Tor within the state folder.
pub(crate) const FOLDER: &str = "tor";

/// Starts Tor with the profile's bridges and, before them, `own`, or those that are built in where there
/// are none; without `direct` it never goes to
/// Tor's relays themselves. Returns at once. Its helper is this
/// very program, which has to call [`run_helper_process`](crate::run_helper_process) first of all.
///
/// # Errors
/// When there is no folder to keep its state in, or the system does not say which program this is.
pub fn start_tor(
    profile: &LoadedProfile,
    state_dir: Option<&Path>,
    own: Vec<BridgeLine>,
    direct: bool,
) -> Result<Tor, UserError> {
    let (settings, program) = settings(profile, state_dir, own, direct)?;
    Tor::start(settings, program).map_err(|_| unable())
}

/// What Tor needs to know, and the program that it runs in.
pub(crate) fn settings(
    profile: &LoadedProfile,
    state_dir: Option<&Path>,
    own: Vec<BridgeLine>,
    direct: bool,
) -> Result<(TorSettings, PathBuf), UserError> {
    let folder = state::folder(state_dir)?.join(FOLDER);
    let program = env::current_exe().map_err(|_| unable())?;
    // Without a fingerprint nothing is remembered of this network.
    let network = router().and_then(|net| fingerprint(&folder, net.as_bytes()).ok());
    let parts = &profile.tor;
    let mut bridges = own;
    bridges.extend(parts.bridges.iter().cloned());
    let mut order = Vec::new();
    // Those that everybody knows are better than none; on a private network they lead nowhere.
    if bridges.is_empty() && parts.directory.is_none() {
        let built_in = built_in(TimeZone::system().iana_name());
        (bridges, order) = (built_in.bridges, built_in.order);
    }
    let settings = TorSettings {
        directory: parts.directory.clone(),
        bridges,
        order,
        direct,
        transports: parts.transports.clone(),
        state_dir: folder,
        network,
    };
    Ok((settings, program))
}

fn unable() -> UserError {
    UserError::new(Message::new("error-tor-start"))
}
