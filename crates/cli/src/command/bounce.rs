//! `waypost bounce FILE`

use crate::{
    Found,
    args::{Bounce, Common},
    failure::Failure,
    input, output, terminal, view,
};

/// Explains a mail that came back.
pub(crate) fn bounce(bounce: &Bounce, common: &Common) -> Result<Found, Failure> {
    let mail = input::open(&bounce.file)?;
    let said = waypost_app::bounce(mail, common.lang.as_deref())
        .map_err(|error| input::about(&bounce.file, &error))?;
    if bounce.json {
        output::json(&said)?;
    } else {
        output::text(&view::bounce(&said, &terminal::page(common.lang.as_deref())))?;
    }
    Ok(if said.is_bounce { Found::Something } else { Found::Nothing })
}
