//! The profile with the files that it names.

use crate::{Recipient, UserError};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use waypost_model::{Message, Moat, Profile, ProfileError};
use waypost_probe::Roots;
use waypost_route::bridges::BridgeLine;

/// No profile is longer than this; a longer file is something else.
const MAX_PROFILE: u64 = 4 * 1024 * 1024;

/// A profile whose files have been read.
#[derive(Clone)]
pub struct LoadedProfile {
    /// What it says.
    pub profile: Profile,
    pub(crate) roots: Arc<Roots>,
    /// The certificates of the profile among them.
    pub(crate) extra: Arc<[CertificateDer<'static>]>,
    pub(crate) tor: TorParts,
}

/// What the profile says of Tor, read and checked.
#[derive(Clone, Default)]
pub(crate) struct TorParts {
    /// The text of a private network's file.
    pub(crate) directory: Option<String>,
    pub(crate) bridges: Vec<BridgeLine>,
    /// Programs by the names of their transports.
    pub(crate) transports: BTreeMap<String, PathBuf>,
    /// Who is asked for bridges, where the profile names somebody.
    pub(crate) moat: Option<Moat>,
}

/// Reads the built-in profile, with `file` laid over it.
///
/// # Errors
/// When the file can't be read, is no profile, or names a file that can't be read; the sentence
/// names the file and the line.
pub fn load_profile(file: Option<&Path>) -> Result<LoadedProfile, UserError> {
    let mut profile = Profile::built_in().map_err(|e| {
        UserError::new(Message::new("error-profile-built-in").with("reason", e.to_string()))
    })?;
    if let Some(path) = file {
        let mut extra = Vec::new();
        let text = read(path)?;
        let wrong = |error: &ProfileError| {
            UserError::new(named(path, "error-profile").with("reason", error.to_string()))
        };
        profile.lay_over(&text).map_err(|error| wrong(&error))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut roots = Vec::new();
        for root in &profile.trust.extra_roots {
            let at = |reason: String| wrong(&ProfileError::at(&text, &root.span(), reason));
            let certificates = read_roots(&folder.join(root.as_ref())).map_err(at)?;
            roots.push((root.span(), certificates.len()));
            extra.extend(certificates);
        }
        let roots_of_extra = Roots::load(extra.clone()).map_err(|bad| {
            let mut index = bad.index;
            let span = roots.iter().find(|(_, count)| {
                let here = index < *count;
                index = index.saturating_sub(*count);
                here
            });
            let span = span.map_or(0..0, |(span, _)| span.clone());
            wrong(&ProfileError::at(
                &text,
                &span,
                "the file holds no usable certificate".to_owned(),
            ))
        })?;
        let tor = read_tor(&profile, &text, folder).map_err(|error| wrong(&error))?;
        check_support(&profile, &text).map_err(|error| wrong(&error))?;
        let roots = Arc::new(roots_of_extra);
        return Ok(LoadedProfile { profile, roots, extra: extra.into(), tor });
    }
    let roots = Roots::load(Vec::new()).map_err(|bad| {
        UserError::new(Message::new("error-profile-built-in").with("reason", bad.to_string()))
    })?;
    let (roots, extra) = (Arc::new(roots), Arc::default());
    Ok(LoadedProfile { profile, roots, extra, tor: TorParts::default() })
}

fn read(path: &Path) -> Result<String, UserError> {
    let fail = |id: &str| UserError::new(named(path, id));
    let unreadable = |error: std::io::Error| {
        UserError::new(named(path, "error-profile-unreadable").with("reason", error.to_string()))
    };
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(fail("error-profile-no-file"));
    }
    if metadata.len() > MAX_PROFILE {
        return Err(fail("error-profile-too-large"));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|_| fail("error-profile-no-text"))
}

/// A message about the profile's file.
fn named(path: &Path, id: &str) -> Message {
    Message::new(id).with("file", path.display().to_string())
}

fn read_roots(path: &PathBuf) -> Result<Vec<CertificateDer<'static>>, String> {
    let fail = |reason: &str| format!("the certificate file {} {reason}", path.display());
    let bytes = fs::read(path).map_err(|e| fail(&format!("can't be read: {e}")))?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    match certificates {
        Ok(found) if !found.is_empty() => Ok(found),
        Ok(_) => Err(fail("holds no certificate in PEM form")),
        Err(_) => Err(fail("is no PEM file")),
    }
}

/// The key that `[support]` names is one.
fn check_support(profile: &Profile, text: &str) -> Result<(), ProfileError> {
    let Some(key) = &profile.support.age else { return Ok(()) };
    let read: Result<Recipient, _> = key.as_ref().parse();
    read.map(drop).map_err(|error| ProfileError::at(text, &key.span(), error.to_string()))
}

/// Reads what `[tor]` names; no error quotes a bridge.
fn read_tor(profile: &Profile, text: &str, folder: &Path) -> Result<TorParts, ProfileError> {
    let Some(tor) = &profile.tor else { return Ok(TorParts::default()) };
    let directory = tor.directory.as_ref().map(|file| {
        let path = folder.join(file.as_ref());
        let found = fs::metadata(&path).ok().filter(|m| m.is_file() && m.len() <= MAX_PROFILE);
        found.and_then(|_| fs::read_to_string(&path).ok()).ok_or_else(|| {
            let reason = format!("the Tor network file {} can't be read", path.display());
            ProfileError::at(text, &file.span(), reason)
        })
    });
    let bridges = tor.bridges.iter().map(|line| {
        let wrong = |_| ProfileError::at(text, &line.span(), "that is no bridge line".to_owned());
        line.as_ref().parse().map_err(wrong)
    });
    let transports = tor.transports.iter().map(|(name, path)| (name.clone(), folder.join(path)));
    Ok(TorParts {
        directory: directory.transpose()?,
        bridges: bridges.collect::<Result<_, _>>()?,
        transports: transports.collect(),
        moat: tor.moat.clone(),
    })
}
