//! The file: rows of sealed bytes, in transactions that are on the disk when they end.

use super::{
    Access, Comparison, Entry, HistoryError,
    calendar::{day, sure_day},
    folder,
    key::Kind,
    seal::{Key, random},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use schemars::JsonSchema;
use serde::Serialize;
use std::{
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};
use waypost_model::Report;

const FILE: &str = "reports.sqlite3";
/// The layout of the tables.
const LAYOUT: i64 = 2;
/// How often another program may put its lock there first.
const MOST_TRIES: usize = 3;
/// How long another program may hold the file.
const BUSY_WAIT: Duration = Duration::from_secs(5);
/// No report is longer; what would unpack to more is none.
const MOST_BYTES: u64 = 64 << 20;
/// Heads are filled up to a multiple of this, so that a provider's name can't be told by its length.
const HEAD_STEP: usize = 512;

/// A rollback journal and not a write-ahead log: reading then needs no room on the disk, and no
/// deleted report lingers in a log. EXTRA: the journal's removal is on the disk too when a
/// transaction ends. What is deleted is overwritten, and the file shrinks.
const PRAGMAS: &str = "
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
";

const TABLES: &str = "
    CREATE TABLE lock (
        one    INTEGER PRIMARY KEY CHECK (one = 1),
        kind   TEXT NOT NULL,
        salt   BLOB NOT NULL,
        sealed BLOB NOT NULL
    ) STRICT;
    CREATE TABLE report (
        id    BLOB PRIMARY KEY,
        day   INTEGER NOT NULL,
        head  BLOB NOT NULL,
        body  BLOB NOT NULL,
        since INTEGER
    ) STRICT, WITHOUT ROWID;
";
/// What the first layout lacks: the first day known for sure on which a report was there, from which
/// its time runs. `day` is that of this computer's clock, which may be wrong.
const SECOND_LAYOUT: &str = "ALTER TABLE report ADD COLUMN since INTEGER;";

/// The history, open.
pub struct History {
    file: Connection,
    lock: Lock,
    key: Key,
}

/// The reports, the latest first.
#[derive(Clone, Debug, Default, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "HistoryList")]
pub struct List {
    /// Those that can be read.
    pub entries: Vec<Entry>,
    /// How many others lie there, damaged; clearing the history takes them away.
    pub damaged: usize,
}

/// What the file says of its key.
#[derive(Clone, Eq, PartialEq)]
struct Lock {
    kind: Kind,
    salt: Vec<u8>,
    sealed: Vec<u8>,
}

impl History {
    /// Opens the history in this state folder, or begins one. Nothing is written where there is no
    /// key.
    ///
    /// # Errors
    /// When no key is to be had, it is the wrong one, or the file can't be used.
    pub fn open(state: &Path, access: &Access) -> Result<Self, HistoryError> {
        let path = path(state);
        if !path.exists() {
            access.is_ready()?;
            folder::make(state)?;
            folder::make_file(&path)?;
        }
        let mut file = connect(&path)?;
        let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        lay_out(&transaction)?;
        transaction.commit()?;
        // A keyring may ask its owner: nobody is kept waiting for the file meanwhile.
        for _ in 0..MOST_TRIES {
            let (lock, key) = match Lock::read(&file)? {
                Some(lock) => {
                    let key = lock.open(access)?;
                    (lock, key)
                }
                None => Lock::make(access)?,
            };
            let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if !lock.holds(&transaction)? {
                continue;
            }
            transaction.commit()?;
            return Ok(Self { file, lock, key });
        }
        Err(HistoryError::Busy)
    }

    /// Whether there is a history in this state folder.
    #[must_use]
    pub fn exists(state: &Path) -> bool {
        path(state).exists()
    }

    /// Whether there is one that opens with a passphrase, which is told without it.
    #[must_use]
    pub fn has_passphrase(state: &Path) -> bool {
        let path = path(state);
        let lock = |file: Connection| Lock::read(&file).ok().flatten();
        path.exists()
            && connect(&path).ok().and_then(lock).is_some_and(|lock| lock.kind == Kind::Passphrase)
    }

    /// Saves a report. It is safe when this returns. `network` is whatever tells the network that it
    /// was made from from others; only a fingerprint of it is kept. Where the report knows for sure what
    /// day it is, those that have been there for more than so many days go.
    ///
    /// # Errors
    /// When there is no room, or the file can't be used; what was saved before stays.
    pub fn save(
        &mut self,
        report: &Report,
        network: Option<&[u8]>,
        keep_days: u16,
        now: Timestamp,
    ) -> Result<(), HistoryError> {
        let network = network.map(|network| self.key.fingerprint(network));
        self.put(report, network, None, keep_days, now).map(drop)
    }

    /// Puts a report in the place of what was saved of the same check before. False where that is not
    /// there any more: its owner wants it gone.
    ///
    /// # Errors
    /// As [`Self::save`].
    pub fn amend(
        &mut self,
        report: &Report,
        keep_days: u16,
        now: Timestamp,
    ) -> Result<bool, HistoryError> {
        let found = self.rows()?.0.into_iter().find(|(_, _, entry)| entry.id == report.id);
        let Some((row, _, entry)) = found else { return Ok(false) };
        self.put(report, entry.network, Some(&row), keep_days, now)
    }

    fn put(
        &mut self,
        report: &Report,
        network: Option<String>,
        in_place_of: Option<&[u8]>,
        keep_days: u16,
        now: Timestamp,
    ) -> Result<bool, HistoryError> {
        let id = random::<16>()?;
        let day = day(report.made_at.parse().unwrap_or(now));
        let entry = Entry {
            id: report.id.clone(),
            made_at: report.made_at.clone(),
            network,
            provider: report.provider.clone(),
            status: report.status,
        };
        let mut head = json(&entry)?;
        head.resize(head.len().next_multiple_of(HEAD_STEP), b' ');
        let body = zstd::encode_all(json(report)?.as_slice(), 3)
            .map_err(|error| HistoryError::Storage(error.to_string()))?;
        let head = self.key.seal(&head, &about("head", &id, day))?;
        let body = self.key.seal(&body, &about("body", &id, day))?;

        let transaction = self.file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if !self.lock.holds(&transaction)? {
            return Err(HistoryError::Busy);
        }
        if let Some(row) = in_place_of
            && transaction.execute("DELETE FROM report WHERE id = ?1", [row])? == 0
        {
            return Ok(false);
        }
        let today = sure_day(report);
        transaction.execute(
            "INSERT INTO report (id, day, head, body, since) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, day, head, body, today],
        )?;
        if let Some(today) = today {
            transaction.execute("UPDATE report SET since = ?1 WHERE since IS NULL", [today])?;
            let_go(&transaction, keep_days)?;
        }
        transaction.commit()?;
        Ok(true)
    }

    /// The reports, the latest first.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn list(&self) -> Result<List, HistoryError> {
        let (rows, damaged) = self.rows()?;
        Ok(List { entries: rows.into_iter().map(|(_, _, entry)| entry).collect(), damaged })
    }

    /// The report whose id begins so.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn show(&self, id: &str) -> Result<Report, HistoryError> {
        self.read(id).map(|(_, report)| report)
    }

    /// What has changed from one report to another; the earlier one counts as before.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn compare(&self, one: &str, other: &str) -> Result<Comparison, HistoryError> {
        let (one, other) = (self.read(one)?, self.read(other)?);
        let time = |entry: &Entry| entry.made_at.parse::<Timestamp>().ok();
        let (before, after) =
            if time(&one.0) <= time(&other.0) { (one, other) } else { (other, one) };
        Ok(Comparison::of((before.0, &before.1), (after.0, &after.1)))
    }

    /// Deletes the report whose id begins so.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn delete(&mut self, id: &str) -> Result<Entry, HistoryError> {
        let (row, _, entry) = self.find(id)?;
        self.file.execute("DELETE FROM report WHERE id = ?1", [&row])?;
        Ok(entry)
    }

    fn read(&self, id: &str) -> Result<(Entry, Report), HistoryError> {
        let (row, day, entry) = self.find(id)?;
        let body: Option<Vec<u8>> = self
            .file
            .query_row("SELECT body FROM report WHERE id = ?1", [&row], |found| found.get(0))
            .optional()?;
        let body = body.ok_or_else(|| HistoryError::NoSuchReport(id.to_owned()))?;
        let report = self.unpacked(&body, &about("body", &row, day));
        let report = report.ok_or(HistoryError::DamagedReport)?;
        Ok((entry, report))
    }

    fn unpacked(&self, body: &[u8], about: &[u8]) -> Option<Report> {
        let packed = self.key.open(body, about)?;
        let mut text = String::new();
        let unpacked = zstd::Decoder::new(packed.as_slice()).ok()?;
        unpacked.take(MOST_BYTES).read_to_string(&mut text).ok()?;
        Report::parse(&text).ok()
    }

    fn find(&self, id: &str) -> Result<Row, HistoryError> {
        let mut found = self.rows()?.0;
        if id.is_empty() {
            return Err(HistoryError::NoSuchReport(String::new()));
        }
        let exact = found.iter().any(|(_, _, entry)| entry.id == id);
        found.retain(|(_, _, e)| if exact { e.id == id } else { e.id.starts_with(id) });
        match found.len() {
            0 => Err(HistoryError::NoSuchReport(id.to_owned())),
            1 => Ok(found.swap_remove(0)),
            _ => Err(HistoryError::Ambiguous(id.to_owned())),
        }
    }

    /// The rows, the latest first, and how many others are damaged: one that is takes none with it.
    fn rows(&self) -> Result<(Vec<Row>, usize), HistoryError> {
        let mut query = self.file.prepare("SELECT id, day, head FROM report")?;
        let mut found = query.query([])?;
        let (mut rows, mut damaged) = (Vec::new(), 0);
        while let Some(row) = found.next()? {
            let (id, day, head): (Vec<u8>, i64, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let head = self.key.open(&head, &about("head", &id, day));
            match head.and_then(|head| serde_json::from_slice(&head).ok()) {
                Some(entry) => rows.push((id, day, entry)),
                None => damaged += 1,
            }
        }
        let time = |entry: &Entry| entry.made_at.parse::<Timestamp>().ok();
        rows.sort_by_cached_key(|(id, _, entry)| (std::cmp::Reverse(time(entry)), id.clone()));
        Ok((rows, damaged))
    }
}

/// A report's id in the file, its day by the clock, and what its head says.
type Row = (Vec<u8>, i64, Entry);

/// Lets go of the reports that have been there for more than so many days, as far as that is known for
/// sure; no key is needed.
///
/// # Errors
/// When the file can't be written.
pub fn expire(state: &Path, keep_days: u16) -> Result<(), HistoryError> {
    let path = path(state);
    if !path.exists() {
        return Ok(());
    }
    let mut file = connect(&path)?;
    let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
    lay_out(&transaction)?;
    let_go(&transaction, keep_days)?;
    transaction.commit()?;
    Ok(())
}

/// No clock is asked: the newest day that was known for sure counts as today.
fn let_go(transaction: &Transaction<'_>, keep_days: u16) -> Result<(), HistoryError> {
    transaction.execute(
        "DELETE FROM report WHERE since < (SELECT max(since) FROM report) - ?1",
        [keep_days],
    )?;
    Ok(())
}

/// Whether there are no reports, for which no key is needed. A file that can't be read may hold some.
#[must_use]
pub fn is_empty(state: &Path) -> bool {
    let path = path(state);
    let count =
        |file: Connection| file.query_row("SELECT count(*) FROM report", [], |row| row.get(0));
    !path.exists() || connect(&path).is_ok_and(|file| count(file) == Ok(0_i64))
}

/// Deletes all reports and their key, for which no key is needed. A file that is no history any more,
/// or can't be written to for want of room, is removed.
///
/// # Errors
/// When the file can't be written.
pub fn clear(state: &Path) -> Result<(), HistoryError> {
    let path = path(state);
    if !path.exists() {
        return Ok(());
    }
    match emptied(&path) {
        Err(HistoryError::Damaged | HistoryError::Full) => {
            for file in [path.with_extension("sqlite3-journal"), path] {
                folder::remove(&file)?;
            }
            Ok(())
        }
        result => result,
    }
}

fn emptied(path: &Path) -> Result<(), HistoryError> {
    let mut file = connect(path)?;
    let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
    lay_out(&transaction)?;
    transaction.execute_batch("DELETE FROM report; DELETE FROM lock;")?;
    transaction.commit()?;
    Ok(())
}

impl Lock {
    /// Whether the file has this lock, which is put there if it has none: it was just made, or
    /// another program has cleared the history.
    fn holds(&self, transaction: &Transaction<'_>) -> Result<bool, HistoryError> {
        if let Some(lock) = Self::read(transaction)? {
            return Ok(lock == *self);
        }
        self.write(transaction)?;
        Ok(true)
    }

    fn read(file: &Connection) -> Result<Option<Self>, HistoryError> {
        let row = file
            .query_row("SELECT kind, salt, sealed FROM lock", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((word, salt, sealed)) = row else { return Ok(None) };
        let kind = Kind::parse(&word).ok_or(HistoryError::TooNew)?;
        Ok(Some(Self { kind, salt, sealed }))
    }

    fn write(&self, transaction: &Transaction<'_>) -> Result<(), HistoryError> {
        transaction.execute(
            "INSERT INTO lock (one, kind, salt, sealed) VALUES (1, ?1, ?2, ?3)",
            params![self.kind.word(), self.salt, self.sealed],
        )?;
        Ok(())
    }

    fn make(access: &Access) -> Result<(Self, Key), HistoryError> {
        let kind = access.for_new()?;
        let salt = random::<16>()?.to_vec();
        let key = Key::random()?;
        let sealed = access.new_key(kind, &salt)?.seal(key.bytes(), &Self::about(kind, &salt))?;
        Ok((Self { kind, salt, sealed }, key))
    }

    fn open(&self, access: &Access) -> Result<Key, HistoryError> {
        let outer = access.key(self.kind, &self.salt)?;
        let wrong = match self.kind {
            Kind::Keyring => HistoryError::KeyLost,
            Kind::Passphrase => HistoryError::WrongPassphrase,
        };
        let bytes = outer.open(&self.sealed, &Self::about(self.kind, &self.salt));
        let bytes = zeroize::Zeroizing::new(bytes.ok_or(wrong)?);
        Key::from_bytes(&bytes).ok_or(HistoryError::Damaged)
    }

    fn about(kind: Kind, salt: &[u8]) -> Vec<u8> {
        [b"waypost-history/1 lock ", kind.word().as_bytes(), b" ", salt].concat()
    }
}

fn path(state: &Path) -> PathBuf {
    folder::of(state).join(FILE)
}

fn connect(path: &Path) -> Result<Connection, HistoryError> {
    let file = Connection::open(path)?;
    file.busy_timeout(BUSY_WAIT)?;
    file.execute_batch(PRAGMAS)?;
    let pages: i64 = file.pragma_query_value(None, "page_count", |row| row.get(0))?;
    if pages == 0 {
        // Set at the beginning or not at all; to set it again writes, for which there may be no room.
        file.pragma_update(None, "auto_vacuum", "FULL")?;
    }
    Ok(file)
}

fn lay_out(transaction: &Transaction<'_>) -> Result<(), HistoryError> {
    let layout: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match layout {
        LAYOUT => return Ok(()),
        0 => transaction.execute_batch(TABLES)?,
        1 => transaction.execute_batch(SECOND_LAYOUT)?,
        _ => return Err(HistoryError::TooNew),
    }
    transaction.pragma_update(None, "user_version", LAYOUT)?;
    Ok(())
}

/// What a sealed text is bound to: its part, its row and its day.
fn about(part: &str, id: &[u8], day: i64) -> Vec<u8> {
    [b"waypost-history/1 ", part.as_bytes(), b" ", id, &day.to_be_bytes()].concat()
}

fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, HistoryError> {
    serde_json::to_vec(value).map_err(|error| HistoryError::Storage(error.to_string()))
}
