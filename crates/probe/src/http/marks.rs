//! The marks of known block pages. Their presence is no proof: a page over TLS with a certificate
//! that proves the host is the host's own.

use hyper::HeaderMap;
use serde::Deserialize;
use std::sync::LazyLock;

const FILE: &str = include_str!("../../data/block-pages.toml");

/// One mark, as the data file writes it; country and source are for the file's readers.
#[derive(Deserialize)]
struct Mark {
    /// Its name in reports.
    name: String,
    #[serde(rename = "where")]
    place: Place,
    /// What to look for; letter case is ignored.
    pattern: String,
}

#[derive(Clone, Copy, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Place {
    Body,
    Title,
    Location,
    Header,
}

#[derive(Deserialize)]
struct File {
    page: Vec<Mark>,
}

/// The shipped marks in lower case; a test reads the file, so it is never left out in silence.
static MARKS: LazyLock<Vec<Mark>> = LazyLock::new(|| {
    let file = toml::from_str::<File>(FILE);
    let mut marks = file.map(|file| file.page).unwrap_or_default();
    for mark in &mut marks {
        mark.pattern = mark.pattern.to_lowercase();
    }
    marks
});

/// Where marks are looked for.
pub(super) struct Seen<'a> {
    pub(super) body: &'a str,
    pub(super) title: &'a str,
    pub(super) location: &'a str,
    pub(super) headers: &'a HeaderMap,
}

/// The names of the marks found.
pub(super) fn find(seen: &Seen<'_>) -> Vec<String> {
    let body = seen.body.to_lowercase();
    let title = seen.title.to_lowercase();
    let location = seen.location.to_lowercase();
    let fields: Vec<String> = seen
        .headers
        .values()
        .map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase())
        .collect();
    let found = MARKS.iter().filter(|mark| match mark.place {
        Place::Body => body.contains(&mark.pattern),
        Place::Title => title.contains(&mark.pattern),
        Place::Location => location.contains(&mark.pattern),
        Place::Header => fields.iter().any(|field| field.contains(&mark.pattern)),
    });
    found.map(|mark| mark.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_file_can_be_read_and_each_mark_is_named_once_and_long_enough() {
        let file: toml::Table = toml::from_str(FILE).unwrap();
        let pages = file["page"].as_array().unwrap();
        assert_eq!(pages.len(), MARKS.len());
        assert!(pages.len() > 100);
        let names: HashSet<_> = MARKS.iter().map(|mark| mark.name.as_str()).collect();
        assert_eq!(names.len(), pages.len());
        for page in pages {
            let word = |key: &str| page.get(key).map(|value| value.as_str().unwrap());
            let name = word("name").unwrap();
            assert!(word("pattern").unwrap().chars().count() >= 4, "{name} is found anywhere");
            assert!(word("country").is_none_or(|country| country.len() == 2), "{name}");
            assert!(!word("source").unwrap().is_empty(), "{name}");
            for key in page.as_table().unwrap().keys() {
                let known = ["name", "where", "pattern", "country", "source"];
                assert!(known.contains(&key.as_str()), "{name}: {key}");
            }
        }
    }

    #[test]
    fn every_mark_is_found_where_it_belongs_and_only_there() {
        for mark in MARKS.iter() {
            let text = mark.pattern.to_uppercase();
            // A few letters (ß, ı) do not come back from upper case; those are tried as they are.
            let text =
                if text.to_lowercase() == mark.pattern { text } else { mark.pattern.clone() };
            let mut headers = HeaderMap::new();
            if mark.place == Place::Header {
                headers.insert("server", text.parse().unwrap());
            }
            let at = |place| if mark.place == place { text.as_str() } else { "" };
            let seen = Seen {
                body: at(Place::Body),
                title: at(Place::Title),
                location: at(Place::Location),
                headers: &headers,
            };
            assert!(find(&seen).contains(&mark.name), "{}", mark.name);
            for name in find(&seen) {
                let other = MARKS.iter().find(|mark| mark.name == name).unwrap();
                assert!(other.place == mark.place, "{} found as {}", mark.name, name);
            }
        }
    }

    #[test]
    fn an_ordinary_page_has_no_marks() {
        let body = "<html><title>Webmail</title><h1>Sign in</h1><p>Access denied? Доступ запрещён? \
                    403 Forbidden. Blocked senders. Diese Seite ist gesperrt.</p></html>";
        let seen = Seen { body, title: "Webmail", location: "/login", headers: &HeaderMap::new() };
        assert!(find(&seen).is_empty());
    }
}
