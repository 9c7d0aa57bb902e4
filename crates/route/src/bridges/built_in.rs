//! Bridges that everybody knows, from a file that says where they come from and how they were checked.

use super::BridgeLine;
use serde::Deserialize;

const FILE: &str = include_str!("../../data/bridges.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    bridges: Vec<String>,
    countries: Vec<Country>,
}

/// Which transports come first in a country, and by which time zones a computer there is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    #[expect(dead_code, reason = "for whoever reads the file")]
    name: String,
    zones: Vec<String>,
    order: Vec<String>,
}

/// What is built in.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct BuiltIn {
    /// The bridges.
    pub bridges: Vec<BridgeLine>,
    /// Transports in the order in which they help best here; empty for the usual one.
    pub order: Vec<String>,
}

/// The bridges that are built in, in the order for a computer whose clock is set to this time zone. What
/// a time zone says of where a computer is can be wrong: then another order costs a few seconds.
#[must_use]
pub fn built_in(time_zone: Option<&str>) -> BuiltIn {
    // A test reads the file.
    let Ok(file) = toml::from_str::<File>(FILE) else { return BuiltIn::default() };
    let bridges = file.bridges.iter().filter_map(|line| line.parse().ok()).collect();
    let here =
        |country: &Country| country.zones.iter().any(|zone| Some(zone.as_str()) == time_zone);
    let order = file.countries.into_iter().find(here).map(|country| country.order);
    BuiltIn { bridges, order: order.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_that_is_built_in_is_whole_and_its_own() {
        let file: File = toml::from_str(FILE).unwrap();
        let read = built_in(None);
        assert_eq!(read.bridges.len(), file.bridges.len());
        for (bridge, line) in read.bridges.iter().zip(&file.bridges) {
            // arti writes the fingerprint in its own way.
            let written = |word: &str| match word.len() {
                40 => format!("${}", word.to_lowercase()),
                _ => word.to_owned(),
            };
            let words: Vec<String> = line.split(' ').map(written).collect();
            assert_eq!(bridge.reveal(), words.join(" "));
        }
        let labels: BTreeSet<_> = read.bridges.iter().map(BridgeLine::label).collect();
        assert_eq!(labels.len(), read.bridges.len());
    }

    #[test]
    fn a_time_zone_stands_for_one_country_and_an_order_names_what_there_is() {
        let file: File = toml::from_str(FILE).unwrap();
        let zones: Vec<_> = file.countries.iter().flat_map(|country| &country.zones).collect();
        assert_eq!(zones.iter().collect::<BTreeSet<_>>().len(), zones.len());
        let there: BTreeSet<_> =
            built_in(None).bridges.iter().map(|bridge| bridge.transport().to_owned()).collect();
        for country in &file.countries {
            assert_eq!(country.order.iter().cloned().collect::<BTreeSet<_>>(), there);
        }
        assert_eq!(built_in(Some("Asia/Tehran")).order, ["snowflake", "obfs4"]);
        assert!(
            built_in(Some("Europe/Berlin")).order.is_empty() && built_in(None).order.is_empty()
        );
    }
}
