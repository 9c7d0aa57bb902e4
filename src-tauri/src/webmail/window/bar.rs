//! The bar above the page. It is GTK's own, outside of the page's view: no page can draw over it.

use gtk::gdk::{ModifierType, keys::constants as key};
use gtk::pango::EllipsizeMode;
use gtk::prelude::*;
use std::rc::Rc;
use waypost_i18n::Catalogue;
use waypost_model::Message;

/// Space around and between, pixels.
const SPACE: u8 = 6;

/// A bar. Clones are the same one.
#[derive(Clone)]
pub(super) struct Bar(Rc<Parts>);

struct Parts {
    whole: gtk::Box,
    words: Rc<Catalogue>,
    way: gtk::Label,
    host: gtk::Label,
    notice: gtk::Label,
    back: gtk::Button,
    reload: gtk::Button,
    new_identity: gtk::Button,
    close: gtk::Button,
}

impl Bar {
    /// The first window's.
    pub(super) fn new(words: &Rc<Catalogue>, provider: &str) -> Self {
        let bar = Self::parts(words, provider);
        bar.0.notice.set_text(&words.text("webmail-not-tor-browser"));
        bar
    }

    /// That of a further window: new identities are the first one's to give.
    pub(super) fn small(words: &Rc<Catalogue>, provider: &str) -> Self {
        let bar = Self::parts(words, provider);
        bar.0.new_identity.set_no_show_all(true);
        bar
    }

    fn parts(words: &Rc<Catalogue>, provider: &str) -> Self {
        let button = |id| gtk::Button::with_label(&words.text(id));
        let parts = Parts {
            whole: gtk::Box::new(gtk::Orientation::Vertical, 0),
            way: gtk::Label::new(None),
            host: gtk::Label::new(None),
            notice: gtk::Label::new(None),
            back: button("webmail-back"),
            reload: button("webmail-reload"),
            new_identity: button("webmail-new-identity"),
            close: button("webmail-close"),
            words: Rc::clone(words),
        };
        parts.new_identity.set_tooltip_text(Some(&words.text("webmail-new-identity-hint")));
        let name = gtk::Label::new(None);
        name.set_markup(&format!("<b>{}</b>", gtk::glib::markup_escape_text(provider)));
        parts.host.set_ellipsize(EllipsizeMode::Start);
        parts.host.set_selectable(true);
        parts.notice.set_line_wrap(true);
        parts.notice.set_xalign(0.0);

        let row = gtk::Box::new(gtk::Orientation::Horizontal, SPACE.into());
        row.pack_start(&parts.back, false, false, 0);
        row.pack_start(&parts.reload, false, false, 0);
        row.pack_start(&name, false, false, SPACE.into());
        row.pack_start(&parts.way, false, false, 0);
        row.pack_start(&parts.host, true, true, SPACE.into());
        row.pack_end(&parts.close, false, false, 0);
        row.pack_end(&parts.new_identity, false, false, 0);
        parts.whole.pack_start(&row, false, false, 0);
        parts.whole.pack_start(&parts.notice, false, false, SPACE.into());
        parts.whole.set_border_width(SPACE.into());
        Self(Rc::new(parts))
    }

    /// To be put into a window.
    pub(super) fn widget(&self) -> &gtk::Box {
        &self.0.whole
    }

    /// Lets a window's keys press the bar's buttons, by the keys that browsers have for the same.
    pub(super) fn answer_keys(&self, window: &gtk::Window) {
        let (control, shift) = (ModifierType::CONTROL_MASK, ModifierType::SHIFT_MASK);
        let keys = gtk::AccelGroup::new();
        window.add_accel_group(&keys);
        for (button, key, with) in [
            (&self.0.back, key::Left, ModifierType::MOD1_MASK),
            (&self.0.reload, key::r, control),
            (&self.0.close, key::w, control),
            // As in Tor Browser.
            (&self.0.new_identity, key::U, control | shift),
        ] {
            button.add_accelerator("clicked", &keys, *key, with, gtk::AccelFlags::VISIBLE);
        }
    }

    /// Says whose page is shown, and by which kind of way.
    pub(super) fn set_host(&self, host: &str) {
        self.0.host.set_text(host);
        self.0.notice.set_visible(!self.0.notice.text().is_empty());
        self.set_ready(true);
    }

    /// Says whether Tor carries traffic.
    pub(super) fn set_ready(&self, ready: bool) {
        let way = match ready {
            true if self.0.host.text().ends_with(".onion") => "webmail-onion",
            true => "webmail-through-tor",
            false => "webmail-reconnecting",
        };
        self.0.way.set_text(&self.0.words.text(way));
    }

    /// While a new identity is made there is nothing to press.
    pub(super) fn set_busy(&self, busy: bool) {
        for button in [&self.0.back, &self.0.reload, &self.0.new_identity] {
            button.set_sensitive(!busy);
        }
    }

    /// Says that the page has stopped working.
    pub(super) fn crashed(&self) {
        self.0.notice.set_text(&self.0.words.text("webmail-crashed"));
        self.0.notice.show();
    }

    /// Says that a page was refused because it is not encrypted.
    pub(super) fn refused(&self, host: &str) {
        let message = Message::new("webmail-refused-plain").with("host", host);
        self.0.notice.set_text(&self.0.words.render(&message));
        self.0.notice.show();
    }

    pub(super) fn on_back(&self, act: impl Fn() + 'static) {
        self.0.back.connect_clicked(move |_| act());
    }

    pub(super) fn on_reload(&self, act: impl Fn() + 'static) {
        self.0.reload.connect_clicked(move |_| act());
    }

    pub(super) fn on_close(&self, act: impl Fn() + 'static) {
        self.0.close.connect_clicked(move |_| act());
    }

    pub(super) fn on_new_identity(&self, act: impl Fn() + 'static) {
        self.0.new_identity.connect_clicked(move |_| act());
    }
}
