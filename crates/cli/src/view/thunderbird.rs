//! Thunderbird's profiles.

use super::{
    history::sentence,
    page::{FAINT, Page, Sheet, columns, padded, styled},
};
use waypost_app::ThunderbirdProfile;
use waypost_model::Message;

/// A line to each profile.
pub(crate) fn thunderbird(profiles: &[ThunderbirdProfile], page: &Page) -> String {
    if profiles.is_empty() {
        return sentence(&Message::new("thunderbird-empty"), page);
    }
    let heads = ["thunderbird-head-name", "thunderbird-head-state", "thunderbird-head-folder"];
    let mut rows = vec![heads.map(|id| page.text(id))];
    rows.extend(profiles.iter().map(|one| {
        let state = if one.set { "thunderbird-yes" } else { "thunderbird-no" };
        let folder = one.profile.folder.display().to_string();
        [page.clean(&one.profile.name), page.text(state), page.clean(&folder)]
    }));
    let width = |at: usize| rows.iter().map(|row| columns(&row[at])).max().unwrap_or_default() + 2;
    let (name, state) = (width(0), width(1));
    let mut sheet = Sheet::new(page);
    for (at, [first, second, folder]) in rows.iter().enumerate() {
        let line = format!("{}{}{folder}", padded(first, name), padded(second, state));
        sheet.line(&if at == 0 { styled(&line, FAINT) } else { line });
    }
    sheet.finish()
}
