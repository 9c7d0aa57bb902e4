//! Seals a file for the one who may read it.

use crate::{LoadedProfile, UserError, export::unwritable};
use std::io::Write;
use waypost_model::Message;
use waypost_report::seal::RecipientError;

pub use waypost_report::seal::Recipient;

/// The word that stands for the key of the profile's support desk.
pub const SUPPORT: &str = "support";

/// Whom a file is to be sealed for: a public key of age, or [`SUPPORT`].
///
/// # Errors
/// When it is no such key, or the profile names none.
pub fn recipient(wish: &str, profile: &LoadedProfile) -> Result<Recipient, UserError> {
    let key = match (wish.trim() == SUPPORT, &profile.profile.support.age) {
        (false, _) => wish,
        (true, Some(key)) => key.as_ref().as_str(),
        (true, None) => return Err(UserError::new(Message::new("error-seal-no-support"))),
    };
    key.parse().map_err(|error: RecipientError| {
        UserError::new(Message::new(match error {
            RecipientError::Private => "error-seal-private",
            RecipientError::NoKey => "error-seal-no-key",
        }))
    })
}

/// Hands `fill` a writer whose contents are sealed on their way to `out`.
///
/// # Errors
/// Those of `fill`, and when it can't be written.
pub fn sealed<W: Write + Send, E: From<UserError>>(
    recipient: &Recipient,
    out: W,
    fill: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), E>,
) -> Result<W, E> {
    let mut sealing =
        waypost_report::seal::seal(recipient, out).map_err(|error| E::from(unwritable(error)))?;
    fill(&mut sealing)?;
    sealing.finish().map_err(|error| E::from(unwritable(error)))
}
