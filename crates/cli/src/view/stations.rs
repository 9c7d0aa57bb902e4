//! The way from this computer to the mail as a line of stations, the broken one marked.

use super::page::{Sheet, columns, padded, style, styled};
use waypost_model::{Mark, StationState};

/// Draws the line: side by side where that fits, else one below the other.
pub(super) fn draw(sheet: &mut Sheet<'_>, stations: [StationState; 6]) {
    let page = sheet.page;
    let cells = stations.map(|StationState { station, mark }| {
        (mark, page.render(&station.message()), page.render(&mark.message()))
    });
    let lead = columns(page.shape(Mark::Good)) + 1;
    let wide = |cell: &(Mark, String, String)| lead + columns(&cell.1).max(columns(&cell.2));
    let link = if page.unicode { " ─ " } else { " - " };
    let total: usize =
        2 + cells.iter().map(wide).sum::<usize>() + columns(link) * (cells.len() - 1);
    if total <= page.columns() {
        let (mut upper, mut lower) = ("  ".to_owned(), "  ".to_owned());
        for (number, cell) in cells.iter().enumerate() {
            let (mark, name, state) = cell;
            if number > 0 {
                upper.push_str(link);
                lower.push_str(&" ".repeat(columns(link)));
            }
            let shown = format!("{} {name}", page.shape(*mark));
            upper.push_str(&styled(&shown, style(*mark)));
            upper.push_str(&padded("", wide(cell) - columns(&shown)));
            lower.push_str(&" ".repeat(lead));
            lower.push_str(&styled(state, style(*mark)));
            lower.push_str(&padded("", wide(cell) - lead - columns(state)));
        }
        sheet.line(&upper);
        sheet.line(&lower);
        return;
    }
    let widest = cells.iter().map(|cell| columns(&cell.1)).max().unwrap_or(0);
    for (number, (mark, name, state)) in cells.iter().enumerate() {
        if number > 0 {
            sheet.line(if page.unicode { "  │" } else { "   |" });
        }
        let line = format!("{} {}  {state}", page.shape(*mark), padded(name, widest));
        sheet.wrapped("  ", "    ", &line, style(*mark));
    }
}
