//! Words nobody can guess.

use ring::{
    error::Unspecified,
    rand::{SecureRandom, SystemRandom},
};
use std::fmt::Write;

/// So many random bytes, as hexadecimal digits.
///
/// # Errors
/// When the system gives no random numbers.
pub(crate) fn hex<const BYTES: usize>() -> Result<String, Unspecified> {
    let mut bytes = [0; BYTES];
    SystemRandom::new().fill(&mut bytes)?;
    Ok(in_hex(&bytes))
}

/// Bytes as hexadecimal digits.
pub(crate) fn in_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string never fails.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
