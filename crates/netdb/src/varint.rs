//! Numbers as bytes: LEB128, and a one-byte form for powers of two.
//!
//! Network ranges are mostly powers of two long and mostly follow one another without a gap, so
//! that nearly every length and gap is one byte here, whatever the address family.

/// Marks a number that is no power of two; a LEB128 number follows.
const PLAIN: u8 = 0xff;

/// A cursor over bytes; every read says `None` at the end instead of failing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    pub(crate) fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(head)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*head)
    }

    /// A LEB128 number; `None` also where it does not fit 128 bits.
    pub(crate) fn leb128(&mut self) -> Option<u128> {
        let mut value = 0_u128;
        for shift in (0..).step_by(7) {
            let byte = self.byte()?;
            let bits = u128::from(byte & 0x7f);
            let shifted = bits.checked_shl(shift)?;
            if shifted >> shift != bits {
                return None;
            }
            value |= shifted;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// A length or gap: 0, a power of two, or any other number.
    pub(crate) fn stride(&mut self) -> Option<u128> {
        match self.byte()? {
            0 => Some(0),
            PLAIN => self.leb128(),
            power => 1_u128.checked_shl(u32::from(power) - 1),
        }
    }
}

#[cfg(any(test, feature = "generate"))]
pub(crate) mod write {
    use super::PLAIN;

    pub(crate) fn leb128(out: &mut Vec<u8>, mut value: u128) {
        loop {
            let byte = (value & 0x7f) as u8;
            value >>= 7;
            if value == 0 {
                out.push(byte);
                return;
            }
            out.push(byte | 0x80);
        }
    }

    pub(crate) fn stride(out: &mut Vec<u8>, value: u128) {
        match value {
            0 => out.push(0),
            _ if value.is_power_of_two() => out.push(value.trailing_zeros() as u8 + 1),
            _ => {
                out.push(PLAIN);
                leb128(out, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Reader, write};

    proptest! {
        #[test]
        fn numbers_survive_the_way_there_and_back(value: u128, power in 0_u32..128) {
            for value in [value, 1 << power, value >> power, 0, u128::MAX] {
                let mut bytes = Vec::new();
                write::leb128(&mut bytes, value);
                write::stride(&mut bytes, value);
                let mut reader = Reader(&bytes);
                prop_assert_eq!(reader.leb128(), Some(value));
                prop_assert_eq!(reader.stride(), Some(value));
                prop_assert!(reader.0.is_empty());
            }
        }
    }

    #[test]
    fn a_number_too_long_or_cut_off_is_none() {
        assert_eq!(Reader(&[0xff; 40]).leb128(), None);
        assert_eq!(Reader(&[0x80, 0x80]).leb128(), None);
        let mut too_big = [0xff_u8; 19];
        too_big[18] = 0x04; // bit 128
        assert_eq!(Reader(&too_big).leb128(), None);
        assert_eq!(Reader(&[200]).stride(), None);
    }
}
