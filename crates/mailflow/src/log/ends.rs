//! Where lines end, found 64 bytes at a time: a search that begins anew for each line costs more than the
//! line.

use wide::u8x16;

/// Bytes that are looked through at once, one for each bit of a mask.
const BLOCK: usize = 64;

/// The places of the line ends in `bytes`, in their order.
pub(crate) fn ends(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut last = [0; BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    let masks = blocks.iter().map(mask).chain(std::iter::once_with(move || mask(&last)));
    masks.enumerate().flat_map(|(block, mask)| Ones(mask).map(move |bit| block * BLOCK + bit))
}

/// One bit for each byte that ends a line.
#[inline]
fn mask(block: &[u8; BLOCK]) -> u64 {
    let (parts, _) = block.as_chunks::<16>();
    parts.iter().rev().fold(0, |mask, &part| {
        mask << 16 | u64::from(u8x16::new(part).simd_eq(u8x16::splat(b'\n')).to_bitmask())
    })
}

/// The places of the bits that are set, the lowest first.
struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let place = (self.0 != 0).then_some(self.0.trailing_zeros() as usize)?;
        self.0 &= self.0 - 1;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_end_is_found_and_nothing_else(text in "[ax\n\u{0}\u{8a}]{0,400}") {
            let found: Vec<usize> = ends(text.as_bytes()).collect();
            let all = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
            prop_assert_eq!(found, all.map(|(at, _)| at).collect::<Vec<_>>());
        }
    }
}
