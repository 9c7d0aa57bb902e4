//! What the terminal can show.

use crate::view::Page;
use std::io::{IsTerminal, stderr, stdout};
use terminal_size::{Width, terminal_size_of};
use waypost_i18n::Catalogue;

/// The width where nobody says another.
const USUAL_WIDTH: usize = 80;

/// The page that stdout is.
pub(crate) fn page(lang: Option<&str>) -> Page {
    let width = terminal_size_of(stdout()).map_or(USUAL_WIDTH, |(Width(width), _)| width.into());
    Page {
        width,
        // A pipe often ends at a terminal all the same, in a pager: the locale counts for both.
        unicode: supports_unicode::supports_unicode(),
        catalogue: Catalogue::for_tag(lang),
    }
}

/// Whether progress is to be drawn: stderr is a terminal, and no result is drawn there meanwhile.
pub(crate) fn shows_progress(result_flows: bool) -> bool {
    stderr().is_terminal() && !(result_flows && stdout().is_terminal())
}
