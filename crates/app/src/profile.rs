//! The profile with the files that it names.

use crate::UserError;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use waypost_model::{Message, Profile, ProfileError};
use waypost_probe::Roots;

/// No profile is longer than this; a longer file is something else.
const MAX_PROFILE: u64 = 4 * 1024 * 1024;

/// A profile whose files have been read.
#[derive(Clone)]
pub struct LoadedProfile {
    /// What it says.
    pub profile: Profile,
    pub(crate) roots: Arc<Roots>,
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
    let mut extra = Vec::new();
    if let Some(path) = file {
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
        let roots_of_extra = Roots::load(extra).map_err(|bad| {
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
        check_tor(&profile, &text, folder).map_err(|error| wrong(&error))?;
        return Ok(LoadedProfile { profile, roots: Arc::new(roots_of_extra) });
    }
    let roots = Roots::load(extra).map_err(|bad| {
        UserError::new(Message::new("error-profile-built-in").with("reason", bad.to_string()))
    })?;
    Ok(LoadedProfile { profile, roots: Arc::new(roots) })
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

/// The files that `[tor]` names are there.
fn check_tor(profile: &Profile, text: &str, folder: &Path) -> Result<(), ProfileError> {
    let Some(directory) = profile.tor.as_ref().and_then(|tor| tor.directory.as_ref()) else {
        return Ok(());
    };
    let path = folder.join(directory.as_ref());
    match fs::metadata(&path) {
        Ok(found) if found.is_file() => Ok(()),
        _ => Err(ProfileError::at(
            text,
            &directory.span(),
            format!("the Tor network file {} can't be read", path.display()),
        )),
    }
}
