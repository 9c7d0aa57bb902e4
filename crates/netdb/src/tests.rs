//! The compiled-in table against its source: known addresses, edges, and a naive search.

use std::{fs::File, net::IpAddr, sync::LazyLock};

use proptest::prelude::*;

use crate::{Network, network, snapshot};

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

#[track_caller]
fn check(addr: &str, expected: Option<(u32, &str, &str)>) {
    let expected = expected.map(|(asn, name, country)| Network {
        asn,
        as_name: name.to_owned(),
        country: Some(country.to_owned()),
    });
    assert_eq!(network(ip(addr)), expected, "{addr}");
}

const PROTON: Option<(u32, &str, &str)> = Some((62371, "Proton AG", "CH"));
const GOOGLE: Option<(u32, &str, &str)> = Some((15169, "Google LLC", "US"));

#[test]
fn well_known_addresses_are_named() {
    check("185.70.40.101", PROTON); // Proton's MX that two Russian networks dropped in 2019
    check("95.24.0.1", Some((8402, "PJSC \"Vimpelcom\"", "RU")));
    check("95.32.0.1", Some((12389, "PJSC Rostelecom", "RU")));
    check("217.173.24.1", Some((8359, "MTS PJSC", "RU")));
    check("8.8.8.8", GOOGLE);
    check("2001:4860:4860::8888", GOOGLE);
    check("94.100.180.31", Some((47764, "LLC VK", "RU")));
}

#[test]
fn a_range_ends_where_the_source_says() {
    check("185.70.40.0", PROTON);
    check("185.70.43.255", PROTON);
    assert_ne!(network(ip("185.70.39.255")).map(|n| n.asn), Some(62371));
    assert_ne!(network(ip("185.70.44.0")).map(|n| n.asn), Some(62371));
}

#[test]
fn an_ipv4_address_in_ipv6_dress_is_the_ipv4_address() {
    check("::ffff:185.70.40.101", PROTON);
    check("64:ff9b::185.70.40.101", PROTON);
}

#[test]
fn an_address_of_no_public_network_has_no_name() {
    for addr in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.1.1",
        "172.16.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.25",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "2001:db8::1",
        "2001::1",
        "2002:b946:2865::1",
        "fc00::1",
        "fe80::1",
        "ff02::1",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ] {
        check(addr, None);
    }
}

#[test]
fn the_table_tells_its_date() {
    let date = snapshot().unwrap();
    assert_eq!(date.split('-').map(str::len).collect::<Vec<_>>(), [4, 2, 2], "{date}");
    assert!(date.split('-').all(|part| part.parse::<u16>().is_ok()), "{date}");
}

type Row = (IpAddr, IpAddr, Vec<String>);

fn rows(file: &str) -> Vec<Row> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let file = File::open(path).unwrap();
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file)
        .records()
        .map(|record| {
            let record = record.unwrap();
            let rest = record.iter().skip(2).map(str::to_owned).collect();
            (ip(&record[0]), ip(&record[1]), rest)
        })
        .collect()
}

/// The source rows of some stretches of addresses, searched one after the other.
struct Naive {
    stretches: Vec<Row>,
    systems: Vec<Row>,
    countries: Vec<Row>,
}

static NAIVE: LazyLock<Naive> = LazyLock::new(|| Naive {
    stretches: rows("stretches.csv"),
    systems: rows("systems.csv"),
    countries: rows("countries.csv"),
});

impl Naive {
    fn network(&self, addr: IpAddr) -> Option<Network> {
        let find = |rows: &[Row]| {
            let mut hits = rows.iter().filter(|(first, last, _)| {
                first.is_ipv4() == addr.is_ipv4() && (first..=last).contains(&&addr)
            });
            let (_, _, fields) = hits.next()?;
            assert!(hits.next().is_none(), "{addr} stands in two rows of the sample");
            Some(fields.clone())
        };
        let system = find(&self.systems)?;
        Some(Network {
            asn: system[0].parse().unwrap(),
            as_name: system[1].clone(),
            country: find(&self.countries).map(|fields| fields[0].clone()),
        })
    }

    /// Whether the sample holds every row that says something of `addr`.
    fn knows(&self, addr: IpAddr) -> bool {
        self.stretches.iter().any(|(first, last, _)| (first..=last).contains(&&addr))
    }
}

fn offset(addr: IpAddr, by: i128) -> Option<IpAddr> {
    Some(match addr {
        IpAddr::V4(v4) => IpAddr::V4(u32::try_from(i128::from(u32::from(v4)) + by).ok()?.into()),
        IpAddr::V6(v6) => IpAddr::V6(u128::from(v6).checked_add_signed(by)?.into()),
    })
}

#[test]
fn both_sides_of_every_edge_agree_with_the_source() {
    let mut compared = 0;
    for (first, last, _) in NAIVE.systems.iter().chain(&NAIVE.countries) {
        let edges = [offset(*first, -1), Some(*first), Some(*last), offset(*last, 1)];
        for addr in edges.into_iter().flatten().filter(|&addr| NAIVE.knows(addr)) {
            assert_eq!(network(addr), NAIVE.network(addr), "{addr}");
            compared += 1;
        }
    }
    assert!(compared > 3_000, "only {compared} addresses compared");
}

proptest! {
    #[test]
    fn any_address_agrees_with_the_source(picks in prop::collection::vec(any::<(u8, u128)>(), 64)) {
        for (stretch, at) in picks {
            let (first, last, _) = &NAIVE.stretches[usize::from(stretch) % NAIVE.stretches.len()];
            let addr = match (first, last) {
                (IpAddr::V4(first), IpAddr::V4(last)) => {
                    let (first, last) = (u32::from(*first), u32::from(*last));
                    IpAddr::V4((first + at as u32 % (last - first + 1)).into())
                }
                (IpAddr::V6(first), IpAddr::V6(last)) => {
                    let (first, last) = (u128::from(*first), u128::from(*last));
                    IpAddr::V6((first + at % (last - first + 1)).into())
                }
                _ => unreachable!("a stretch is of one family"),
            };
            prop_assert_eq!(network(addr), NAIVE.network(addr), "{}", addr);
        }
    }
}
