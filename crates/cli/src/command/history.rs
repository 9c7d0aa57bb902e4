//! `waypost history list|show|compare|delete|clear|keep|on|off`

use crate::{
    Found,
    args::{Common, Form, History as Arguments, HistoryWish},
    complain,
    failure::Failure,
    input, mention, output, terminal, view,
};
use std::{
    env,
    io::{IsTerminal, stderr, stdin},
    path::Path,
};
use waypost_app::{History, HistoryError, HistoryList, HistoryPlace, HistorySettings, Remembered};
use waypost_model::{Message, Report, spoken_moment};
use zeroize::Zeroizing;

/// Where a passphrase may stand, so that no other user sees it among the arguments.
const PASSPHRASE: &str = "WAYPOST_PASSPHRASE";
/// A file that is longer holds something else.
const MOST_BYTES: u64 = 1 << 20;

/// Does what is wished with the history.
pub(crate) fn history(arguments: &Arguments, common: &Common) -> Result<Found, Failure> {
    let place = place(common, arguments.passphrase_file.as_deref())?;
    let page = terminal::page(common.lang.as_deref());
    let said = match &arguments.wish {
        HistoryWish::List { json } => {
            let list = match open(place)? {
                Some(history) => history.list()?,
                None => HistoryList::default(),
            };
            if *json {
                output::json(&list.entries)?;
            } else {
                output::text(&view::entries(&list.entries, &page))?;
            }
            if list.damaged > 0 {
                let told = Message::new("history-some-damaged").with("count", list.damaged);
                mention(&page.render(&told));
            }
            return Ok(Found::Nothing);
        }
        HistoryWish::Show { id, json } => {
            let report = existing(place, id)?.show(id)?;
            let form = Form { json: *json, events: false };
            // What was wrong then says nothing of now: only a check ends with 1.
            return super::print(&report, &form, common).map(|_| Found::Nothing);
        }
        HistoryWish::Compare { a, b, json } => {
            let comparison = existing(place, a)?.compare(a, b)?;
            if *json {
                output::json(&comparison)?;
            } else {
                output::text(&view::comparison(&comparison, &page))?;
            }
            return Ok(Found::Nothing);
        }
        HistoryWish::Delete { id } => {
            let entry = existing(place, id)?.delete(id)?;
            Message::new("history-deleted").with("time", spoken_moment(&entry.made_at))
        }
        HistoryWish::Clear => {
            place.clear()?;
            Message::new("history-cleared")
        }
        HistoryWish::Keep { days } => {
            place.set(HistorySettings { keep_days: *days, ..place.settings()? })?;
            Message::new("history-keeps").with("days", i64::from(*days))
        }
        HistoryWish::On => {
            place.switch(true)?;
            Message::new("history-on")
        }
        HistoryWish::Off => {
            place.switch(false)?;
            Message::new("history-off")
        }
    };
    output::text(&view::sentence(&said, &page))?;
    Ok(Found::Nothing)
}

/// Saves a report that was just made. That it could not be saved is no fault of the check.
pub(super) fn remember(report: &Report, common: &Common) {
    let place = match place(common, None) {
        Ok(place) => place,
        Err(failure) if common.verbose => return complain(&failure),
        Err(_) => return,
    };
    match place.remember(report) {
        Remembered::Failed(error) => {
            complain(&Failure::new(format!("the report is not in the history: {error}")));
        }
        Remembered::NotKept(error) if common.verbose => complain(&Failure::new(error)),
        Remembered::Off if common.verbose => complain(&"the history is switched off"),
        Remembered::Saved | Remembered::NotKept(_) | Remembered::Off => {}
    }
}

fn place(common: &Common, passphrase_file: Option<&Path>) -> Result<HistoryPlace, Failure> {
    let passphrase = match passphrase_file {
        Some(path) => {
            let text = Zeroizing::new(input::text(path, MOST_BYTES)?);
            text.lines().next().map(|line| Zeroizing::new(line.to_owned()))
        }
        None => env::var(PASSPHRASE).ok().map(Zeroizing::new),
    };
    Ok(HistoryPlace::new(common.state_dir.as_deref(), !common.no_keyring, passphrase)?)
}

/// Opens the history if there is one, asking for its passphrase where somebody sits.
fn open(place: HistoryPlace) -> Result<Option<History>, Failure> {
    match place.open() {
        Err(HistoryError::NeedsPassphrase) if stdin().is_terminal() && stderr().is_terminal() => {
            let typed = rpassword::prompt_password("Passphrase of the history: ")
                .map_err(|error| Failure::new(format!("the passphrase can't be read: {error}")))?;
            Ok(place.with_passphrase(Zeroizing::new(typed)).open()?)
        }
        result => Ok(result?),
    }
}

/// The history, in which a report of that id is looked for.
fn existing(place: HistoryPlace, id: &str) -> Result<History, Failure> {
    open(place)?.ok_or_else(|| HistoryError::NoSuchReport(id.to_owned()).into())
}
