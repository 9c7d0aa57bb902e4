//! A log that is being written, read on as it grows.

use crate::{UserError, maillog};
use std::{
    fs::{File, Metadata},
    io::{self, Seek, SeekFrom},
    path::{Path, PathBuf},
};
use waypost_i18n::Catalogue;
use waypost_mailflow::log::{Follower, MailLog, MailLogJson, Source};
use waypost_model::{Confidence, LogCause, LogFinding, Message};

/// A log that is followed.
pub struct FollowedLog {
    path: PathBuf,
    file: File,
    follower: Follower,
    words: Catalogue,
    told: Option<Vec<Told>>,
}

/// What has to change for a finding to be told anew: not its numbers.
type Told = (LogCause, Confidence, Vec<String>, Vec<std::net::IpAddr>, bool);

fn told(finding: &LogFinding) -> Told {
    let LogFinding { cause, confidence, domains, addresses, until, .. } = finding;
    (*cause, *confidence, domains.clone(), addresses.clone(), until.is_some())
}

impl FollowedLog {
    /// Reads `earlier` logs, which no longer grow, and then follows the one at `path`, in that language
    /// (default: the system's).
    ///
    /// # Errors
    /// When one of them can't be read; the sentence names it.
    pub fn new(
        earlier: Vec<Source<'_>>,
        path: &Path,
        lang: Option<&str>,
    ) -> Result<Self, UserError> {
        let mut follower = Follower::new(&maillog::options());
        for (name, reader) in earlier {
            follower.read_whole(reader).map_err(|error| maillog::unreadable(&name, &error))?;
        }
        let file = File::open(path).map_err(|error| unreadable(path, &error))?;
        let words = Catalogue::for_tag(lang);
        Ok(Self { path: path.to_owned(), file, follower, words, told: None })
    }

    /// Reads what is new. Gives all that the logs show where that means something new, and the first time.
    ///
    /// # Errors
    /// When the log can't be read.
    pub fn news(&mut self) -> Result<Option<MailLogJson>, UserError> {
        self.read_on().map_err(|error| unreadable(&self.path, &error))?;
        let log = self.follower.so_far();
        let now: Vec<Told> = log.findings.iter().map(told).collect();
        if self.told.as_ref() == Some(&now) {
            return Ok(None);
        }
        self.told = Some(now);
        Ok(Some(self.shown(log)))
    }

    /// All that the logs show so far.
    #[must_use]
    pub fn so_far(&self) -> MailLogJson {
        self.shown(self.follower.so_far())
    }

    fn shown(&self, log: MailLog) -> MailLogJson {
        log.render(&waypost_netdb::network, &|message: &Message| self.words.render(message))
    }

    fn read_on(&mut self) -> io::Result<()> {
        self.follower.read_on(&mut self.file)?;
        let own = self.file.metadata()?;
        if self.file.stream_position()? > own.len() {
            // Emptied in its place.
            self.follower.next_file();
            self.file.seek(SeekFrom::Start(0))?;
            return self.follower.read_on(&mut self.file);
        }
        // Put aside, with another in its place; for a moment there may be none.
        match File::open(&self.path) {
            Ok(new) if !is_same(&own, &new.metadata()?) => {
                self.follower.read_on(&mut self.file)?;
                self.follower.next_file();
                self.file = new;
                self.follower.read_on(&mut self.file)
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> UserError {
    maillog::unreadable(&path.display().to_string(), error)
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere a file that is open can't be put aside.
#[cfg(not(unix))]
fn is_same(_one: &Metadata, _other: &Metadata) -> bool {
    true
}
