//! Files that a page gives: saved where the user says, or not at all.

use super::Shared;
use gtk::prelude::*;
use std::{cell::Cell, rc::Rc};
use webkit2gtk::{Download, DownloadExt as _, WebContext, WebContextExt as _};

/// The longest name that is suggested, in characters; a page may send any.
const LONGEST: usize = 120;

/// Asks the user about every file that pages of this context give.
pub(super) fn offer(shared: &Rc<Shared>, context: &WebContext) {
    let shared = Rc::downgrade(shared);
    context.connect_download_started(move |_, download| {
        let shared = shared.clone();
        download.connect_decide_destination(move |download, suggested| {
            match shared.upgrade() {
                // A page can't pile up dialogs.
                Some(shared) if !shared.saving.replace(true) => ask(&shared, download, suggested),
                _ => download.cancel(),
            }
            true
        });
    });
}

/// Asks where to; the download waits for the answer. The dialog does not wait by itself: a window that
/// is to be closed meanwhile could not be.
fn ask(shared: &Rc<Shared>, download: &Download, suggested: &str) {
    let text = |id| shared.words.text(id);
    let dialog = gtk::FileChooserDialog::with_buttons(
        Some(&text("webmail-save-title")),
        None::<&gtk::Window>,
        gtk::FileChooserAction::Save,
        &[
            (&text("webmail-cancel"), gtk::ResponseType::Cancel),
            (&text("webmail-save"), gtk::ResponseType::Accept),
        ],
    );
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_do_overwrite_confirmation(true);
    dialog.set_current_name(&name(suggested));
    let warning = gtk::Label::new(Some(&text("webmail-save-warning")));
    warning.set_line_wrap(true);
    warning.show();
    dialog.set_extra_widget(&warning);
    let (sharing, download) = (Rc::downgrade(shared), download.clone());
    let asked = Cell::new(true);
    dialog.connect_response(move |dialog, response| {
        // Closing it is a response as well.
        if !asked.replace(false) {
            return;
        }
        match dialog.uri().filter(|_| response == gtk::ResponseType::Accept) {
            Some(place) => {
                // The dialog has asked about a file that is there.
                download.set_allow_overwrite(true);
                download.set_destination(&place);
            }
            None => download.cancel(),
        }
        if let Some(shared) = sharing.upgrade() {
            shared.saving.set(false);
        }
        dialog.close();
    });
    dialog.show();
}

/// A page's suggestion as the name of a visible file: no folder, no hidden file, nothing that a
/// terminal or a list of files would show other than it is.
fn name(suggested: &str) -> String {
    let visible = |letter: &char| {
        !letter.is_control()
            && !matches!(letter, '/' | '\\' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = suggested.chars().filter(visible).collect();
    let name: String = name.trim_start_matches('.').trim().chars().take(LONGEST).collect();
    if name.is_empty() { "file".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_page_names_no_folder_and_no_hidden_file() {
        assert_eq!(name("letter.pdf"), "letter.pdf");
        assert_eq!(name("../../.bashrc"), "bashrc");
        assert_eq!(name("."), "file");
        assert_eq!(name("fdp.\u{202e}exe\n"), "fdp.exe");
        assert_eq!(name(&"x".repeat(4000)).len(), 120);
    }
}
