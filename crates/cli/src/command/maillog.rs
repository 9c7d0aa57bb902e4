//! `waypost maillog FILE…`

use crate::{
    Found,
    args::{Common, Maillog},
    failure::Failure,
    input, output, terminal, view,
};
use waypost_app::LogCause;

/// Finds destinations that a mail server can't reach.
pub(crate) fn maillog(maillog: &Maillog, common: &Common) -> Result<Found, Failure> {
    let shown = waypost_app::maillog(input::logs(&maillog.files)?, common.lang.as_deref())?;
    if maillog.json {
        output::json(&shown)?;
    } else {
        output::text(&view::maillog(&shown, &terminal::page(common.lang.as_deref())))?;
    }
    if shown.lines > 0 && shown.lines == shown.unparsed {
        return Err(Failure::new(
            "none of these lines is of a mail server's log that Waypost knows",
        ));
    }
    // To be asked to come again later is how mail works.
    let wrong = shown.findings.iter().any(|finding| finding.finding.cause != LogCause::Greylisted);
    Ok(if wrong { Found::Something } else { Found::Nothing })
}
