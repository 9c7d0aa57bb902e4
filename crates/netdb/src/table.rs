//! Reading the table: a head and three directories in plain bytes, then compressed blocks.
//!
//! ```text
//! magic      8 bytes                    "WPNETDB1"
//! date       10 bytes                   YYYY-MM-DD
//! counts     3 × u32                    blocks of names, of IPv4 ranges, of IPv6 ranges
//! countries  u8, then that many × 2 bytes
//! names      per block: span            8 bytes
//! IPv4       per block: u32, span       its first address, where it lies
//! IPv6       per block: u128, span      its first address, where it lies
//! payload    the blocks, in the order of the directories
//! ```
//!
//! A span is two u32: where a block begins and ends in the payload. Numbers are big-endian. The directories are searched where they lie; nothing is unpacked but
//! the one block of ranges and the one block of names that an answer needs.

use std::{error, fmt, net::IpAddr};

use crate::{
    Network,
    block::{self, NAMES, Range},
    special,
    varint::Reader,
};

pub(crate) const MAGIC: &[u8; 8] = b"WPNETDB1";

/// The table cannot be read: it is cut off, damaged, or of another format.
///
/// The compiled-in table is whole (a test reads all of it), so that this points at a damaged
/// program file: install Waypost anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corrupt;

impl fmt::Display for Corrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the table of networks is damaged; installing Waypost anew mends it")
    }
}

impl error::Error for Corrupt {}

/// A table of networks over bytes in the format of `netdb-generate`.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    date: &'a str,
    countries: &'a [[u8; 2]],
    names: &'a [[u8; 8]],
    v4: &'a [[u8; 12]],
    v6: &'a [[u8; 24]],
    payload: &'a [u8],
}

impl<'a> Table<'a> {
    /// Reads the head and finds the directories; touches no block.
    ///
    /// # Errors
    /// [`Corrupt`] where `bytes` is not such a table or is cut off before its blocks.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Corrupt> {
        Self::head(bytes).ok_or(Corrupt)
    }

    fn head(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        if reader.array::<8>()? != *MAGIC {
            return None;
        }
        let date = std::str::from_utf8(reader.take(10)?).ok()?;
        let mut count = || usize::try_from(u32::from_be_bytes(reader.array()?)).ok();
        let (names, v4, v6) = (count()?, count()?, count()?);
        let countries = usize::from(reader.byte()?);
        Some(Self {
            date,
            countries: entries(&mut reader, countries)?,
            names: entries(&mut reader, names)?,
            v4: entries(&mut reader, v4)?,
            v6: entries(&mut reader, v6)?,
            payload: reader.0,
        })
    }

    /// The date of the data, as `YYYY-MM-DD`.
    #[must_use]
    pub fn snapshot(&self) -> &'a str {
        self.date
    }

    /// The network of `addr`; `None` as for [`crate::network`].
    ///
    /// # Errors
    /// [`Corrupt`] where a block that the answer needs cannot be read.
    pub fn lookup(&self, addr: IpAddr) -> Result<Option<Network>, Corrupt> {
        let Some(addr) = special::public(addr) else { return Ok(None) };
        let (addr, block) = match addr {
            IpAddr::V4(v4) => {
                let addr = u128::from(u32::from(v4));
                (addr, last_at_or_before(self.v4, addr, v4_entry))
            }
            IpAddr::V6(v6) => {
                let addr = u128::from(v6);
                (addr, last_at_or_before(self.v6, addr, v6_entry))
            }
        };
        let Some((start, span)) = block else { return Ok(None) };
        let body = self.inflate(span)?;
        for range in block::ranges(&body, start)? {
            let range = range?;
            if addr < range.first {
                return Ok(None);
            }
            if addr <= range.last {
                return self.describe(range).map(Some);
            }
        }
        Ok(None)
    }

    fn describe(&self, range: Range) -> Result<Network, Corrupt> {
        let system = usize::try_from(range.system).map_err(|_| Corrupt)?;
        let body = self.inflate(*self.names.get(system / NAMES).ok_or(Corrupt)?)?;
        let (asn, name) = block::name(&body, system % NAMES).ok_or(Corrupt)?;
        let country = match usize::from(range.country).checked_sub(1) {
            None => None,
            Some(at) => {
                let code = self.countries.get(at).ok_or(Corrupt)?;
                Some(std::str::from_utf8(code).map_err(|_| Corrupt)?.to_owned())
            }
        };
        Ok(Network { asn, as_name: name.to_owned(), country })
    }

    fn inflate(&self, span: Span) -> Result<Vec<u8>, Corrupt> {
        let (ends, _) = span.as_chunks::<4>();
        let at = |end: usize| usize::try_from(u32::from_be_bytes(*ends.get(end)?)).ok();
        let block = at(0).zip(at(1)).and_then(|(begin, end)| self.payload.get(begin..end));
        block::inflate(block.ok_or(Corrupt)?)
    }
}

/// Where a block begins and ends in the payload: two u32.
type Span = [u8; 8];

/// The next `count` entries of a directory.
fn entries<'a, const N: usize>(reader: &mut Reader<'a>, count: usize) -> Option<&'a [[u8; N]]> {
    Some(reader.take(count.checked_mul(N)?)?.as_chunks().0)
}

/// The last entry of a directory that starts at `addr` or before it.
fn last_at_or_before<T>(
    directory: &[T],
    addr: u128,
    read: impl Fn(&T) -> (u128, Span),
) -> Option<(u128, Span)> {
    let after = directory.partition_point(|entry| read(entry).0 <= addr);
    directory.get(after.checked_sub(1)?).map(read)
}

fn v4_entry(&[a, b, c, d, span @ ..]: &[u8; 12]) -> (u128, Span) {
    (u128::from(u32::from_be_bytes([a, b, c, d])), span)
}

fn v6_entry(entry: &[u8; 24]) -> (u128, Span) {
    let (mut first, mut span) = ([0; 16], [0; 8]);
    first.copy_from_slice(&entry[..16]);
    span.copy_from_slice(&entry[16..]);
    (u128::from_be_bytes(first), span)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{EMBEDDED, block::LIMIT, generate::Source};

    fn table_of(systems: &str, countries: &str) -> Vec<u8> {
        let mut source = Source::default();
        source.read_systems(systems.as_bytes()).unwrap();
        source.read_countries(countries.as_bytes()).unwrap();
        source.table("2026-06-17").unwrap()
    }

    fn small() -> Vec<u8> {
        table_of(
            "5.0.0.0,5.0.255.255,1,One\n8.0.0.0,8.255.255.255,3,Three\n\
             2a00::,2a00:ffff:ffff:ffff:ffff:ffff:ffff:ffff,2,Two\n",
            "5.0.0.0,5.0.127.255,CH\n8.0.0.0,8.255.255.255,US\n",
        )
    }

    fn asn(table: &[u8], addr: &str) -> Result<Option<u32>, Corrupt> {
        let network = Table::parse(table)?.lookup(addr.parse().unwrap())?;
        Ok(network.map(|network| network.asn))
    }

    #[test]
    fn every_block_of_the_compiled_in_table_can_be_read() {
        let table = Table::parse(EMBEDDED).unwrap();
        let mut systems = Vec::new();
        for &span in table.names {
            let body = table.inflate(span).unwrap();
            let names: Vec<_> = (0..NAMES).map_while(|at| block::name(&body, at)).collect();
            systems.extend(names.iter().map(|&(asn, _)| asn));
        }
        assert!(systems.is_sorted_by(|a, b| a < b));
        assert!(systems.len() > 80_000, "{} systems", systems.len());

        let v4 = table.v4.iter().map(v4_entry);
        let v6 = table.v6.iter().map(v6_entry);
        for directory in [v4.collect::<Vec<_>>(), v6.collect()] {
            let mut next = 0;
            let mut count = 0;
            for (start, span) in directory {
                let body = table.inflate(span).unwrap();
                assert!(body.len() <= LIMIT);
                for range in block::ranges(&body, start).unwrap() {
                    let range = range.unwrap();
                    assert!(next <= range.first && range.first <= range.last);
                    assert!((range.system as usize) < systems.len());
                    assert!(usize::from(range.country) <= table.countries.len());
                    next = range.last + 1;
                    count += 1;
                }
            }
            assert!(count > 80_000, "{count} ranges");
        }
    }

    #[test]
    fn families_do_not_run_into_each_other() {
        let table = small();
        for (addr, expected) in [
            ("4.255.255.255", None),
            ("5.0.0.0", Some(1)),
            ("5.0.255.255", Some(1)),
            ("5.1.0.0", None),
            ("8.255.255.255", Some(3)),
            ("9.0.0.0", None),
            ("29ff:ffff::", None),
            ("2a00::", Some(2)),
            ("2a00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Some(2)),
            ("2a01::", None),
        ] {
            assert_eq!(asn(&table, addr), Ok(expected), "{addr}");
        }
    }

    #[test]
    fn a_table_cut_off_anywhere_is_an_error_or_still_right() {
        let table = small();
        for len in 0..table.len() {
            if let Ok(found) = asn(&table[..len], "5.0.0.1") {
                assert_eq!(found, Some(1), "cut off at {len}");
            }
        }
        assert_eq!(asn(&EMBEDDED[..EMBEDDED.len() / 2], "223.255.255.1"), Err(Corrupt));
    }

    #[test]
    fn a_flipped_bit_in_a_block_is_noticed() {
        let whole = small();
        let payload = whole.len() - Table::parse(&whole).unwrap().payload.len();
        let mut noticed = 0;
        for at in payload..whole.len() {
            let mut table = whole.clone();
            table[at] ^= 0x10;
            match asn(&table, "5.0.0.1") {
                Ok(found) => assert_eq!(found, Some(1), "byte {at}"), // in a block not needed
                Err(Corrupt) => noticed += 1,
            }
        }
        assert!(noticed > 40, "{noticed}");
    }

    #[test]
    fn a_block_that_would_inflate_without_bound_is_refused() {
        let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; LIMIT + 1], 10);
        assert_eq!(block::inflate(&bomb), Err(Corrupt));
        let full = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; LIMIT], 10);
        assert_eq!(block::inflate(&full).map(|body| body.len()), Ok(LIMIT));
    }

    proptest! {
        #[test]
        fn a_damaged_head_never_panics(at in 0_usize..120, byte: u8, addr: IpAddr) {
            let mut table = small();
            table[at] = byte;
            if let Ok(table) = Table::parse(&table) {
                let _ = table.lookup(addr);
                let _ = table.lookup("5.0.0.1".parse().unwrap());
                let _ = table.lookup("2a00::1".parse().unwrap());
            }
        }

        #[test]
        fn bytes_that_are_no_block_never_panic(
            body in prop::collection::vec(any::<u8>(), 0..200),
            start: u128,
            place in 0_usize..NAMES,
        ) {
            let _ = block::name(&body, place);
            if let Ok(ranges) = block::ranges(&body, start) {
                prop_assert!(ranges.count() <= body.len());
            }
        }
    }
}
