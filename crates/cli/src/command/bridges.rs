//! `waypost bridges add|list|remove|test`

use crate::{
    Found,
    args::{Bridges as Arguments, Common},
    failure::Failure,
    input, output,
    signals::Wishes,
    terminal, view,
};
use serde::Serialize;
use std::path::Path;
use waypost_app::{BridgeLine, Bridges, load_profile, try_bridges};
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
