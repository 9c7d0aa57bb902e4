//! The two kinds of block: ranges of addresses, and names of autonomous systems.
//!
//! A block is a zlib stream (RFC 1950, whose checksum catches damage). Inside, each property
//! stands in a column of its own, because like compresses well beside like:
//!
//! ```text
//! ranges: n, bytes of gaps, bytes of lengths  (LEB128)
//!         gaps      n strides: distance from the end of the range before (0: adjacent)
//!         lengths   n strides: addresses in the range
//!         systems   n × 3 bytes: place of the system in the list of names
//!         countries n × 1 byte:  0 none, else 1 + place in the list of countries
//! names:  n (LEB128)
//!         numbers   n LEB128: difference from the AS number before (the first from 0)
//!         names     n UTF-8 strings, each ended by a line feed
//! ```

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::{table::Corrupt, varint::Reader};

/// Ranges in a block: a look-up inflates about 6 KiB and steps over half of them.
#[cfg(any(test, feature = "generate"))]
pub(crate) const RANGES: usize = 1024;
/// Names in a block: about 7 KiB inflated.
pub(crate) const NAMES: usize = 256;
/// No block inflates to more than this, so that a damaged table cannot take memory.
pub(crate) const LIMIT: usize = 64 << 10;

/// A run of addresses of one system and one country, both given as places in the table's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) first: u128,
    pub(crate) last: u128,
    pub(crate) system: u32,
    pub(crate) country: u8,
}

pub(crate) fn inflate(block: &[u8]) -> Result<Vec<u8>, Corrupt> {
    decompress_to_vec_zlib_with_limit(block, LIMIT).map_err(|_| Corrupt)
}

/// The ranges of an inflated block in order; `start` is where its first range begins.
///
/// Ends after the first damaged range, with an error in its place.
pub(crate) fn ranges(
    body: &[u8],
    start: u128,
) -> Result<impl Iterator<Item = Result<Range, Corrupt>>, Corrupt> {
    let mut head = Reader(body);
    let mut size = || usize::try_from(head.leb128()?).ok();
    let sizes = (size(), size(), size());
    let (Some(count), Some(gaps), Some(lengths)) = sizes else { return Err(Corrupt) };
    let (Some(gaps), Some(lengths)) = (head.take(gaps), head.take(lengths)) else {
        return Err(Corrupt);
    };
    let systems = head.take(count.checked_mul(3).ok_or(Corrupt)?).ok_or(Corrupt)?;
    let countries = head.take(count).ok_or(Corrupt)?;

    let (mut gaps, mut lengths) = (Reader(gaps), Reader(lengths));
    let mut next = Some(start); // `None` once the top of the address space is taken
    let (systems, _) = systems.as_chunks::<3>();
    Ok(systems.iter().zip(countries).map(move |(&[high, middle, low], &country)| {
        let first = next.and_then(|next| next.checked_add(gaps.stride()?)).ok_or(Corrupt)?;
        let length = lengths.stride().ok_or(Corrupt)?;
        let last = length.checked_sub(1).and_then(|more| first.checked_add(more)).ok_or(Corrupt)?;
        next = last.checked_add(1);
        let system = u32::from_be_bytes([0, high, middle, low]);
        Ok(Range { first, last, system, country })
    }))
}

/// Number and name of the `place`th system of an inflated block.
pub(crate) fn name(body: &[u8], place: usize) -> Option<(u32, &str)> {
    let mut reader = Reader(body);
    let count = usize::try_from(reader.leb128()?).ok()?;
    let mut number = 0_u128;
    let mut wanted = None;
    for at in 0..count {
        number = number.checked_add(reader.leb128()?)?;
        if at == place {
            wanted = Some(u32::try_from(number).ok()?);
        }
    }
    let name = reader.0.split(|&byte| byte == b'\n').nth(place)?;
    Some((wanted?, std::str::from_utf8(name).ok().filter(|name| !name.is_empty())?))
}

#[cfg(any(test, feature = "generate"))]
pub(crate) mod write {
    use miniz_oxide::deflate::compress_to_vec_zlib;

    use super::Range;
    use crate::varint::write::{leb128, stride};

    /// The strongest setting; the table is made once and read for months.
    const LEVEL: u8 = 10;

    /// A block of ranges that are in order and do not overlap.
    pub(crate) fn ranges(ranges: &[Range]) -> Vec<u8> {
        let (mut gaps, mut lengths) = (Vec::new(), Vec::new());
        let (mut systems, mut countries) = (Vec::new(), Vec::new());
        let mut next = ranges.first().map_or(0, |range| range.first);
        for range in ranges {
            stride(&mut gaps, range.first - next);
            stride(&mut lengths, range.last - range.first + 1);
            systems.extend_from_slice(&range.system.to_be_bytes()[1..]);
            countries.push(range.country);
            next = range.last.wrapping_add(1); // wraps only at the last range there can be
        }
        let mut body = Vec::new();
        for size in [ranges.len(), gaps.len(), lengths.len()] {
            leb128(&mut body, size as u128);
        }
        for column in [gaps, lengths, systems, countries] {
            body.extend_from_slice(&column);
        }
        compress_to_vec_zlib(&body, LEVEL)
    }

    /// A block of systems that are in the order of their numbers; no name holds a line feed.
    pub(crate) fn names(systems: &[(u32, String)]) -> Vec<u8> {
        let mut body = Vec::new();
        leb128(&mut body, systems.len() as u128);
        let mut before = 0;
        for (number, _) in systems {
            leb128(&mut body, u128::from(number - before));
            before = *number;
        }
        for (_, name) in systems {
            body.extend_from_slice(name.as_bytes());
            body.push(b'\n');
        }
        compress_to_vec_zlib(&body, LEVEL)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Corrupt, NAMES, RANGES, Range, inflate, name, ranges, write};

    /// Ranges in order: a gap and a length each, up to the top of the address space.
    fn some_ranges() -> impl Strategy<Value = Vec<Range>> {
        let step = (0_u32..120, 0_u32..120, any::<(u16, u32, u8)>());
        prop::collection::vec(step, 1..RANGES).prop_map(|steps| {
            let mut next = Some(0_u128);
            let mut out = Vec::new();
            for (gap, length, (odd, system, country)) in steps {
                let gap = (1_u128 << gap) >> (odd % 3);
                let Some(first) = next.and_then(|next| next.checked_add(gap)) else { break };
                let last = first.saturating_add((1_u128 << length) - 1 + u128::from(odd % 2));
                out.push(Range { first, last, system: system >> 8, country });
                next = last.checked_add(1);
            }
            out
        })
    }

    proptest! {
        #[test]
        fn ranges_survive_the_way_there_and_back(all in some_ranges()) {
            let body = inflate(&write::ranges(&all)).unwrap();
            let back: Vec<_> = ranges(&body, all[0].first).unwrap().collect();
            prop_assert_eq!(back, all.into_iter().map(Ok::<_, Corrupt>).collect::<Vec<_>>());
        }

        #[test]
        fn names_survive_the_way_there_and_back(
            systems in prop::collection::btree_map(any::<u32>(), "[^\\p{Cc}]{1,40}", 1..NAMES),
        ) {
            let systems: Vec<_> = systems.into_iter().collect();
            let body = inflate(&write::names(&systems)).unwrap();
            for (place, (number, text)) in systems.iter().enumerate() {
                prop_assert_eq!(name(&body, place), Some((*number, text.as_str())));
            }
            prop_assert_eq!(name(&body, systems.len()), None);
        }
    }

    #[test]
    fn a_range_may_end_at_the_last_address_there_is() {
        let all = [Range { first: u128::MAX - 4, last: u128::MAX, system: 1, country: 0 }];
        let body = inflate(&write::ranges(&all)).unwrap();
        assert_eq!(ranges(&body, u128::MAX - 4).unwrap().collect::<Vec<_>>(), [Ok(all[0])]);
    }

    #[test]
    fn a_range_past_the_last_address_is_an_error() {
        let all = [Range { first: 0, last: 255, system: 1, country: 0 }];
        let body = inflate(&write::ranges(&all)).unwrap();
        assert_eq!(ranges(&body, u128::MAX - 4).unwrap().collect::<Vec<_>>(), [Err(Corrupt)]);
    }
}
