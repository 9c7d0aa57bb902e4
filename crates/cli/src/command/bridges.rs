//! `waypost bridges add|list|remove|test|ask`

use crate::{
    Found,
    args::{Bridges as Arguments, Common},
    failure::Failure,
    input, mention, output,
    signals::Wishes,
    terminal, view,
};
use serde::Serialize;
use std::path::Path;
use waypost_app::{Ask, BridgeLine, Bridges, UserError, load_profile, try_bridges};
use waypost_i18n::Catalogue;
use waypost_model::Message;
use zeroize::Zeroizing;

/// A file that is longer holds something else.
const MOST_BYTES: u64 = 1 << 20;

/// A bridge as `--json` prints it.
#[derive(Serialize)]
struct Entry<'a> {
    label: String,
    transport: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
}

/// What was given, as `bridges ask --json` prints it.
#[derive(Serialize)]
struct Asked<'a> {
    bridges: Vec<Entry<'a>>,
    /// How many of them are kept that were not before; left out where none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    added: Option<usize>,
    left_out: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    /// They are for no country.
    general: bool,
    front: &'a str,
    took_ms: u64,
}

/// Does what is wished with the user's own bridges.
pub(crate) fn bridges(arguments: &Arguments, common: &Common) -> Result<Found, Failure> {
    let bridges = Bridges::new(!common.no_keyring);
    let page = terminal::page(common.lang.as_deref());
    let said = match arguments {
        Arguments::Add { lines, file } => {
            let text = match file {
                None if !lines.is_empty() => Zeroizing::new(pasted(lines)),
                file => {
                    let path = file.as_deref().unwrap_or(Path::new("-"));
                    Zeroizing::new(input::text(path, MOST_BYTES)?)
                }
            };
            Message::new("bridges-added").with("count", bridges.add(&text)?)
        }
        Arguments::List { reveal, json } => {
            let kept = bridges.list()?;
            if *json {
                output::json(&kept.iter().map(|one| entry(one, *reveal)).collect::<Vec<_>>())?;
            } else {
                output::text(&view::bridges(&kept, *reveal, &page))?;
            }
            return Ok(Found::Nothing);
        }
        Arguments::Test { labels, file, json } => {
            let chosen = match file {
                Some(file) => Bridges::read(&Zeroizing::new(input::text(file, MOST_BYTES)?))?,
                None => bridges.chosen(labels)?,
            };
            return test(chosen, *json, common);
        }
        Arguments::Ask { country, reveal, json } => {
            return ask(country.as_deref(), *reveal, *json, &bridges, common);
        }
        Arguments::Remove { label: Some(label), .. } => {
            Message::new("bridges-removed").with("label", bridges.remove(label)?)
        }
        Arguments::Remove { label: None, .. } => {
            bridges.clear()?;
            Message::new("bridges-removed-all")
        }
    };
    output::text(&view::sentence(&said, &page))?;
    Ok(Found::Nothing)
}

/// Tries them, and tells which work.
fn test(chosen: Vec<BridgeLine>, json: bool, common: &Common) -> Result<Found, Failure> {
    let profile = load_profile(common.profile.as_deref())?;
    let page = terminal::page(common.lang.as_deref());
    super::route::words(common)?;
    let tried = super::route::runtime()?.block_on(async {
        let mut wishes = Wishes::new().map_err(|error| super::route::no_way(&error))?;
        tokio::select! {
            () = wishes.next() => Err(Failure::new("stopped before every bridge was tried")),
            tried = try_bridges(&profile, common.state_dir.as_deref(), chosen) => Ok(tried?),
        }
    })?;
    if json {
        output::json(&tried)?;
    } else {
        output::text(&view::bridge_trials(&tried, &page))?;
    }
    let all_work = tried.iter().all(|bridge| bridge.works);
    Ok(if all_work { Found::Nothing } else { Found::Something })
}

/// Asks for bridges, keeps what comes, and tells what that was.
fn ask(
    country: Option<&str>,
    reveal: bool,
    json: bool,
    bridges: &Bridges,
    common: &Common,
) -> Result<Found, Failure> {
    let profile = load_profile(common.profile.as_deref())?;
    let ask = Ask::new(&profile, common.state_dir.as_deref(), country)?;
    if common.no_keyring && !reveal {
        return Err(UserError::new(Message::new("bridges-ask-no-keep")).into());
    }
    // A keyring that does not open is told before anybody is called.
    if !common.no_keyring {
        bridges.list()?;
    }
    let catalogue = Catalogue::for_tag(common.lang.as_deref());
    let say = |message: &Message| mention(&catalogue.render(message));
    say(&ask.words());
    let given = super::route::runtime()?.block_on(async {
        let mut wishes = Wishes::new().map_err(|error| super::route::no_way(&error))?;
        tokio::select! {
            () = wishes.next() => Err(Failure::new("stopped before there was an answer")),
            given = ask.put(|step| say(&step)) => Ok(given?),
        }
    })?;
    let added = if common.no_keyring { None } else { Some(given.keep(bridges)?) };
    if json {
        output::json(&Asked {
            bridges: given.bridges.iter().map(|one| entry(one, reveal)).collect(),
            added,
            left_out: given.left_out,
            country: given.country.as_deref(),
            general: given.general,
            front: &given.front,
            took_ms: given.took_ms(),
        })?;
        return Ok(Found::Nothing);
    }
    let page = terminal::page(common.lang.as_deref());
    let mut said = given.words();
    said.extend(added.map(|count| Message::new("bridges-added").with("count", count)));
    for message in said {
        output::text(&view::sentence(&message, &page))?;
    }
    if reveal {
        output::text(&view::bridges(&given.bridges, true, &page))?;
    }
    Ok(Found::Nothing)
}

/// An argument is a line, or a word of one where the quotation marks were left out.
fn pasted(arguments: &[String]) -> String {
    let whole = arguments.iter().any(|argument| argument.trim().contains(char::is_whitespace));
    arguments.join(if whole { "\n" } else { " " })
}

fn entry(bridge: &BridgeLine, reveal: bool) -> Entry<'_> {
    Entry {
        label: bridge.label(),
        transport: bridge.transport(),
        line: reveal.then(|| bridge.reveal()),
    }
}

#[cfg(test)]
mod tests {
    use super::pasted;

    #[test]
    fn words_without_quotation_marks_are_one_line() {
        let of =
            |words: &[&str]| pasted(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["obfs4", "192.0.2.1:9", "cert=x"]), "obfs4 192.0.2.1:9 cert=x");
        assert_eq!(of(&["obfs4 a:1", "obfs4 b:2"]), "obfs4 a:1\nobfs4 b:2");
    }
}
