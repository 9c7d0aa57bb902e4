//! Thunderbird's profiles: where each packaging keeps them, and what `profiles.ini` says of them.

use super::ThunderbirdError;
use configparser::ini::{Ini, IniDefault};
use serde::Serialize;
use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

/// A file that is longer is no list of profiles.
const MOST_BYTES: u64 = 1 << 20;

/// Whose Thunderbird a profile belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Packaging {
    /// The system's package, or Mozilla's own archive.
    System,
    /// Flatpak.
    Flatpak,
    /// Snap.
    Snap,
}

/// A profile: one user's mail and settings.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Profile {
    /// Its name, as Thunderbird shows it.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Whether Thunderbird opens it when nobody chooses.
    pub default: bool,
    /// Whose it is.
    pub packaging: Packaging,
}

/// The folders below a home folder in which Thunderbird keeps `profiles.ini`.
const fn places() -> &'static [(&'static str, Packaging)] {
    if cfg!(windows) {
        &[("AppData/Roaming/Thunderbird", Packaging::System)]
    } else if cfg!(target_vendor = "apple") {
        &[("Library/Thunderbird", Packaging::System)]
    } else {
        &[
            (".thunderbird", Packaging::System),
            (".var/app/org.mozilla.Thunderbird/.thunderbird", Packaging::Flatpak),
            (".var/app/org.mozilla.thunderbird/.thunderbird", Packaging::Flatpak),
            ("snap/thunderbird/common/.thunderbird", Packaging::Snap),
        ]
    }
}

/// The profiles below this home folder that are there, those that Thunderbird opens by itself first.
///
/// # Errors
/// When a list of profiles is there and can't be read.
pub fn profiles(home: &Path) -> Result<Vec<Profile>, ThunderbirdError> {
    let mut found = Vec::new();
    for (place, packaging) in places() {
        let root = home.join(place);
        let path = root.join("profiles.ini");
        let mut text = String::new();
        match File::open(&path).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text)) {
            Ok(_) => found.extend(listed(&text, &root, *packaging)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(ThunderbirdError::at(&path, error)),
        }
    }
    found.retain(|profile: &Profile| profile.folder.is_dir());
    found.sort_by_key(|profile| !profile.default);
    Ok(found)
}

/// The one of that name or folder; for an empty word, the one that Thunderbird opens by itself.
///
/// # Errors
/// When there is none or more than one, or a list of profiles can't be read.
pub fn find(home: &Path, word: &str) -> Result<Profile, ThunderbirdError> {
    let is_meant = |profile: &Profile| match word {
        "" => profile.default,
        word => profile.name == word || profile.folder == Path::new(word),
    };
    let mut meant = profiles(home)?.into_iter().filter(is_meant);
    match (meant.next(), meant.next()) {
        (Some(profile), None) => Ok(profile),
        (None, _) => Err(ThunderbirdError::NoSuchProfile(word.to_owned())),
        (Some(_), Some(_)) => Err(ThunderbirdError::Ambiguous(word.to_owned())),
    }
}

fn listed(text: &str, root: &Path, packaging: Packaging) -> Vec<Profile> {
    let mut form = IniDefault::default();
    form.case_sensitive = true;
    form.delimiters = vec!['='];
    form.comment_symbols = vec![';', '#'];
    form.inline_comment_symbols = Some(Vec::new());
    let mut file = Ini::new_from_defaults(form);
    // What is no list names no profiles.
    let Ok(sections) = file.read(text.to_owned()) else { return Vec::new() };
    let value = |section: &str, key: &str| sections.get(section)?.get(key)?.clone();
    // Each installation has a profile of its own; the older mark counts where there is none.
    let installs: Vec<String> = sections
        .keys()
        .filter(|section| section.starts_with("Install"))
        .filter_map(|section| value(section, "Default"))
        .collect();
    let mut names: Vec<&String> =
        sections.keys().filter(|section| section.starts_with("Profile")).collect();
    names.sort_by_key(|section| (section.len(), section.as_str()));
    names
        .into_iter()
        .filter_map(|section| {
            let path = value(section, "Path")?;
            let relative = value(section, "IsRelative").as_deref() != Some("0");
            let marked = value(section, "Default").as_deref() == Some("1");
            Some(Profile {
                name: value(section, "Name").unwrap_or_else(|| path.clone()),
                default: if installs.is_empty() { marked } else { installs.contains(&path) },
                folder: if relative { root.join(path) } else { PathBuf::from(path) },
                packaging,
            })
        })
        .collect()
}

#[cfg(test)]
#[cfg(not(any(windows, target_vendor = "apple")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fs;

    const LIST: &str = "\
[Install1234]\nDefault=b.default-release\nLocked=1\n
[Profile1]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1\n
[Profile0]\nName=Work: #1; home\nIsRelative=1\nPath=b.default-release\n
[Profile2]\nName=gone\nIsRelative=1\nPath=gone\n
[General]\nStartWithLastProfile=1\nVersion=2\n";

    fn home() -> tempfile::TempDir {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join(".thunderbird");
        for folder in ["a.default", "b.default-release"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        fs::write(root.join("profiles.ini"), LIST).unwrap();
        home
    }

    #[test]
    fn profiles_of_every_packaging_are_found() {
        let home = home();
        let elsewhere = home.path().join("other place");
        fs::create_dir(&elsewhere).unwrap();
        let snap = home.path().join("snap/thunderbird/common/.thunderbird");
        fs::create_dir_all(&snap).unwrap();
        let text = format!(
            "[Profile0]\r\nName=s\r\nIsRelative=0\r\nPath={}\r\nDefault=1\r\n",
            elsewhere.display()
        );
        fs::write(snap.join("profiles.ini"), text).unwrap();
        let found = profiles(home.path()).unwrap();
        let about: Vec<_> =
            found.iter().map(|p| (p.name.as_str(), p.default, p.packaging)).collect();
        assert_eq!(
            about,
            [
                ("Work: #1; home", true, Packaging::System),
                ("s", true, Packaging::Snap),
                ("default", false, Packaging::System),
            ]
        );
        assert_eq!(found[1].folder, elsewhere);
        assert_eq!(find(home.path(), "default").unwrap(), found[2]);
        assert_eq!(find(home.path(), elsewhere.to_str().unwrap()).unwrap(), found[1]);
        assert_eq!(find(home.path(), ""), Err(ThunderbirdError::Ambiguous(String::new())));
        let none = ThunderbirdError::NoSuchProfile("gone".to_owned());
        assert_eq!(find(home.path(), "gone"), Err(none));
        assert_eq!(profiles(Path::new("/nonexistent")), Ok(Vec::new()));
    }

    proptest! {
        #[test]
        fn any_list_is_read(text in "(\\[|\\]|Profile|Path=|Name=|Default=1|Install|\n|\\PC){0,60}") {
            let _ = listed(&text, Path::new("/"), Packaging::System);
        }
    }
}
