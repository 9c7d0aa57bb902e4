//! Explains a bounced mail, touching no network.

use crate::UserError;
use std::io::Read;
use waypost_i18n::Catalogue;
use waypost_mailflow::bounce::{self, Bounce, BounceError, BounceJson};
use waypost_model::Message;

/// Reads a mail and explains what it says of its delivery, in that language (default: the system's).
///
/// # Errors
/// When nothing can be read, or nothing is there.
pub fn bounce(mail: impl Read, lang: Option<&str>) -> Result<BounceJson, UserError> {
    let words = Catalogue::for_tag(lang);
    Ok(read(mail)?.render(&waypost_netdb::network, &|message: &Message| words.render(message)))
}

/// Reads a mail.
pub(crate) fn read(mail: impl Read) -> Result<Bounce, UserError> {
    bounce::read(mail).map_err(|error| UserError::new(told(&error)))
}

fn told(error: &BounceError) -> Message {
    match error {
        BounceError::Io(error) => {
            Message::new("error-mail-unreadable").with("reason", error.to_string())
        }
        BounceError::Empty => Message::new("error-mail-empty"),
    }
}
