//! Making the table: merging ranges of systems with ranges of countries, and writing the blocks.
//!
//! The input is the CSV form of the `@ip-location-db/asn` and `@ip-location-db/asn-country`
//! packages: `first,last,number,name` and `first,last,country`, in order of the addresses.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt,
    io::Read,
    net::IpAddr,
};

use crate::{
    block::{NAMES, RANGES, Range, write},
    table::MAGIC,
};

/// Why a table cannot be made; says which row of which input is wrong.
#[derive(Debug)]
pub struct BadInput(String);

impl fmt::Display for BadInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for BadInput {}

/// A run of addresses of one family with what a source says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<T> {
    /// First address, as a number.
    pub first: u128,
    /// Last address, itself included.
    pub last: u128,
    /// What the source says of it.
    pub value: T,
}

/// What the rows of one address family say.
#[derive(Debug, Default)]
pub struct Family {
    /// Number of the system that announces a range.
    pub systems: Vec<Row<u32>>,
    /// Two-letter code of the country that a range is registered in.
    pub countries: Vec<Row<[u8; 2]>>,
}

/// Everything a table is made of.
#[derive(Debug, Default)]
pub struct Source {
    names: BTreeMap<u32, String>,
    /// IPv4 ranges.
    pub v4: Family,
    /// IPv6 ranges.
    pub v6: Family,
    /// Rows whose start was moved or that were dropped because they overlap the row before.
    pub overlapping: usize,
}

impl Source {
    /// Reads rows of systems of either family.
    ///
    /// # Errors
    /// [`BadInput`] for a row that is not `first,last,number,name`.
    pub fn read_systems(&mut self, csv: impl Read) -> Result<(), BadInput> {
        read(csv, |number, record| {
            let bad = || BadInput(format!("row {number} of the systems: {record:?}"));
            let (v4, first, last) = addresses(record).ok_or_else(bad)?;
            let asn: u32 = record.get(2).and_then(|text| text.parse().ok()).ok_or_else(bad)?;
            let name: String =
                record.get(3).unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
            let name = match name.trim() {
                "" => format!("AS{asn}"),
                name => name.to_owned(),
            };
            self.names.entry(asn).or_insert(name);
            let rows = if v4 { &mut self.v4.systems } else { &mut self.v6.systems };
            self.overlapping += usize::from(!append(rows, Row { first, last, value: asn }));
            Ok(())
        })
    }

    /// Reads rows of countries of either family.
    ///
    /// # Errors
    /// [`BadInput`] for a row that is not `first,last,XX`.
    pub fn read_countries(&mut self, csv: impl Read) -> Result<(), BadInput> {
        read(csv, |number, record| {
            let bad = || BadInput(format!("row {number} of the countries: {record:?}"));
            let (v4, first, last) = addresses(record).ok_or_else(bad)?;
            let value: [u8; 2] =
                record.get(2).and_then(|code| code.as_bytes().try_into().ok()).ok_or_else(bad)?;
            if !value.iter().all(u8::is_ascii_uppercase) {
                return Err(bad());
            }
            let rows = if v4 { &mut self.v4.countries } else { &mut self.v6.countries };
            self.overlapping += usize::from(!append(rows, Row { first, last, value }));
            Ok(())
        })
    }

    /// Writes the table; `date` is that of the data, as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`BadInput`] where the format has no room: over 2^24 systems, 255 countries or 4 GiB.
    pub fn table(&self, date: &str) -> Result<Vec<u8>, BadInput> {
        let full = |what: &str| BadInput(format!("the format has no room for so many {what}"));
        if date.len() != 10 {
            return Err(BadInput(format!("{date:?} is not a date like 2026-06-17")));
        }
        let names: Vec<(u32, String)> = self.names.clone().into_iter().collect();
        if names.len() > 1 << 24 {
            return Err(full("systems"));
        }
        let places: BTreeMap<u32, u32> =
            names.iter().zip(0..).map(|(&(asn, _), place)| (asn, place)).collect();
        let codes: BTreeSet<[u8; 2]> =
            [&self.v4, &self.v6].iter().flat_map(|f| &f.countries).map(|row| row.value).collect();
        let codes: Vec<[u8; 2]> = codes.into_iter().collect();
        let country_count = u8::try_from(codes.len()).map_err(|_| full("countries"))?;

        let mut payload = Vec::new();
        let mut directories = [Vec::new(), Vec::new(), Vec::new()];
        let [names_directory, v4_directory, v6_directory] = &mut directories;
        let mut counts = Vec::new();
        for block in names.chunks(NAMES) {
            place(&mut payload, names_directory, &[], &write::names(block));
        }
        counts.push(names.chunks(NAMES).len());
        for (family, directory, width) in
            [(&self.v4, v4_directory, 4), (&self.v6, v6_directory, 16)]
        {
            let merged = merge(family, &places, &codes);
            for block in merged.chunks(RANGES) {
                let first = block.first().map_or(0, |range| range.first).to_be_bytes();
                place(&mut payload, directory, &first[16 - width..], &write::ranges(block));
            }
            counts.push(merged.chunks(RANGES).len());
        }
        u32::try_from(payload.len()).map_err(|_| full("blocks"))?;

        let mut out = [MAGIC.as_slice(), date.as_bytes()].concat();
        for count in counts {
            out.extend_from_slice(&u32::try_from(count).map_err(|_| full("blocks"))?.to_be_bytes());
        }
        out.push(country_count);
        out.extend_from_slice(codes.as_flattened());
        for directory in directories {
            out.extend_from_slice(&directory);
        }
        out.extend_from_slice(&payload);
        Ok(out)
    }
}

/// Appends a block to the payload, and its key and span to a directory.
fn place(payload: &mut Vec<u8>, directory: &mut Vec<u8>, key: &[u8], block: &[u8]) {
    directory.extend_from_slice(key);
    for end in [payload.len(), payload.len() + block.len()] {
        directory.extend_from_slice(&(end as u32).to_be_bytes()); // checked by the caller
    }
    payload.extend_from_slice(block);
}

/// Gives every row of CSV to `row`, counted from 1.
fn read(
    csv: impl Read,
    mut row: impl FnMut(usize, &csv::StringRecord) -> Result<(), BadInput>,
) -> Result<(), BadInput> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv);
    for (number, record) in (1..).zip(reader.records()) {
        let record = record.map_err(|error| BadInput(format!("row {number}: {error}")))?;
        row(number, &record)?;
    }
    Ok(())
}

/// Whether a row is IPv4, its first and its last address.
fn addresses(record: &csv::StringRecord) -> Option<(bool, u128, u128)> {
    let number = |at: usize| match record.get(at)?.parse().ok()? {
        IpAddr::V4(v4) => Some((true, u128::from(u32::from(v4)))),
        IpAddr::V6(v6) => Some((false, u128::from(v6))),
    };
    let ((v4, first), (same, last)) = (number(0)?, number(1)?);
    (v4 == same && first <= last).then_some((v4, first, last))
}

/// Adds a row behind the others, joined to the last one where they say the same.
///
/// A row that begins inside the one before loses its beginning. Says whether it fitted as it was.
fn append<T: PartialEq>(rows: &mut Vec<Row<T>>, mut row: Row<T>) -> bool {
    let Some(before) = rows.last_mut() else {
        rows.push(row);
        return true;
    };
    let fits = before.last < row.first;
    if !fits {
        if row.last <= before.last {
            return false;
        }
        row.first = before.last + 1;
    }
    if before.value == row.value && before.last + 1 == row.first {
        before.last = row.last;
    } else {
        rows.push(row);
    }
    fits
}

/// Cuts the ranges of systems where the country changes.
fn merge(family: &Family, places: &BTreeMap<u32, u32>, codes: &[[u8; 2]]) -> Vec<Range> {
    let mut out: Vec<Range> = Vec::new();
    let mut countries = family.countries.iter().peekable();
    for row in &family.systems {
        let system = places.get(&row.value).copied().unwrap_or_default();
        let mut first = row.first;
        loop {
            while countries.next_if(|country| country.last < first).is_some() {}
            let (last, country) = match countries.peek() {
                Some(next) if next.first <= first => {
                    // 255 codes at most, see `table`
                    let place = codes.binary_search(&next.value).map_or(0, |at| at + 1);
                    (next.last.min(row.last), place as u8)
                }
                Some(next) if next.first <= row.last => (next.first - 1, 0),
                _ => (row.last, 0),
            };
            match out.last_mut() {
                Some(before)
                    if (before.system, before.country) == (system, country)
                        && before.last + 1 == first =>
                {
                    before.last = last;
                }
                _ => out.push(Range { first, last, system, country }),
            }
            if last == row.last {
                break;
            }
            first = last + 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Source;
    use crate::{Network, Table};

    /// Number, name and country, which may be empty.
    type Expected = Option<(u32, &'static str, &'static str)>;

    fn check(systems: &str, countries: &str, expected: &[(&str, Expected)]) {
        let mut source = Source::default();
        source.read_systems(systems.as_bytes()).unwrap();
        source.read_countries(countries.as_bytes()).unwrap();
        let bytes = source.table("2026-06-17").unwrap();
        let table = Table::parse(&bytes).unwrap();
        for (addr, expected) in expected {
            let expected = expected.map(|(asn, name, country)| Network {
                asn,
                as_name: name.to_owned(),
                country: Some(country.to_owned()).filter(|code| !code.is_empty()),
            });
            assert_eq!(table.lookup(addr.parse().unwrap()), Ok(expected), "{addr}");
        }
    }

    #[test]
    fn a_range_is_cut_where_its_country_changes() {
        check(
            "5.0.0.0,5.0.0.255,7,Seven\n",
            "4.0.0.0,5.0.0.63,CH\n5.0.0.128,5.0.0.191,DE\n6.0.0.0,6.0.0.255,FR\n",
            &[
                ("5.0.0.63", Some((7, "Seven", "CH"))),
                ("5.0.0.64", Some((7, "Seven", ""))),
                ("5.0.0.127", Some((7, "Seven", ""))),
                ("5.0.0.128", Some((7, "Seven", "DE"))),
                ("5.0.0.255", Some((7, "Seven", ""))),
                ("4.0.0.1", None),
                ("6.0.0.1", None),
            ],
        );
    }

    #[test]
    fn a_row_that_begins_inside_the_one_before_loses_its_beginning() {
        check(
            "5.0.0.0,5.0.0.255,1,One\n5.0.0.128,5.0.1.255,2,Two\n5.0.1.0,5.0.1.7,3,Three\n",
            "",
            &[
                ("5.0.0.255", Some((1, "One", ""))),
                ("5.0.1.0", Some((2, "Two", ""))),
                ("5.0.1.255", Some((2, "Two", ""))),
            ],
        );
    }

    #[test]
    fn names_are_cleaned_and_never_empty() {
        check(
            "5.0.0.0,5.0.0.255,1,\"A \"\"B\"\",\nC\u{1b}[1m\"\n6.0.0.0,6.0.0.255,2,\n",
            "",
            &[("5.0.0.1", Some((1, "A \"B\",C[1m", ""))), ("6.0.0.1", Some((2, "AS2", "")))],
        );
    }

    #[test]
    fn a_bad_row_is_named() {
        for (row, number) in
            [("x,1.1.1.1,2,N", 1), ("1.1.1.1,1.1.1.0,2,N", 1), ("::,1.1.1.1,2,N", 1)]
        {
            let error = Source::default().read_systems(row.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with(&format!("row {number}")), "{error}");
        }
        let error = Source::default().read_countries("1.1.1.0,1.1.1.1,xx\n".as_bytes());
        assert!(error.unwrap_err().to_string().contains("xx"));
        assert!(Source::default().table("today").is_err());
    }
}
