//! The window inside of the jail.

mod bar;
mod downloads;
mod page;
mod session;

use super::control::{Control, Speaker};
use bar::Bar;
use gtk::glib;
use gtk::prelude::*;
use session::Session;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread;
use tokio::sync::mpsc;
use waypost_app::webmail::{FromWindow, ToWindow, WindowSettings, WindowTrouble};
use waypost_i18n::{Catalogue, Direction};
use webkit2gtk::{WebView, WebViewExt as _};

/// A page can open no more windows than this beside the first.
const MORE_WINDOWS: usize = 20;

/// What all windows of one webmail share.
struct Shared {
    settings: WindowSettings,
    words: Rc<Catalogue>,
    session: RefCell<Session>,
    speaker: Rc<Speaker>,
    /// Windows beside the first, as the page opened them.
    more: RefCell<Vec<gtk::Window>>,
    /// A file is being saved: a page can't pile up dialogs.
    saving: Cell<bool>,
}

/// Shows the window until it is closed, or until whoever opened it is gone.
pub(super) fn show() -> Result<(), WindowTrouble> {
    let mut control = Control::take().map_err(|_| WindowTrouble::Misunderstood)?;
    let speaker = control.speaker().map_err(|_| WindowTrouble::Misunderstood)?;
    let speaker = Rc::new(speaker);
    let shown = match control.next() {
        Some(ToWindow::Open(settings)) => open(settings, control, &speaker),
        _ => Err(WindowTrouble::Misunderstood),
    };
    if let Err(trouble) = shown {
        speaker.say(FromWindow::Trouble { trouble });
    }
    shown
}

fn open(
    settings: WindowSettings,
    control: Control,
    speaker: &Rc<Speaker>,
) -> Result<(), WindowTrouble> {
    let words = Rc::new(Catalogue::for_tag(Some(&settings.lang)));
    // GTK names the window's program after this, on the screen and to a screen reader.
    glib::set_prgname(Some("waypost-webmail"));
    gtk::init().map_err(|_| WindowTrouble::NoDisplay)?;
    if words.direction() == Direction::RightToLeft {
        gtk::Widget::set_default_direction(gtk::TextDirection::Rtl);
    }
    if let Some(settings) = gtk::Settings::default() {
        // Printing to a file is all that can be done from here.
        settings.set_gtk_print_backends(Some("file"));
    }
    let shared = Rc::new(Shared {
        session: RefCell::new(Session::new(&settings)),
        settings,
        words,
        speaker: Rc::clone(speaker),
        more: RefCell::default(),
        saving: Cell::default(),
    });
    let main = Main::new(&shared);
    listen(control, &main);
    main.window.connect_destroy(|closed| {
        // A dialog that is open would go on by itself.
        for other in gtk::Window::list_toplevels() {
            if other != *closed.upcast_ref::<gtk::Widget>()
                && let Some(other) = other.downcast_ref::<gtk::Window>()
            {
                other.close();
            }
        }
        gtk::main_quit();
    });
    main.window.show_all();
    shared.speaker.say(FromWindow::Shown);
    gtk::main();
    Ok(())
}

/// The first window.
struct Main {
    shared: Rc<Shared>,
    window: gtk::Window,
    bar: Bar,
    view: RefCell<WebView>,
    place: gtk::Box,
}

impl Main {
    fn new(shared: &Rc<Shared>) -> Rc<Self> {
        let window = frame(shared);
        window.set_default_size(1100, 800);
        let bar = Bar::new(&shared.words, &shared.settings.provider);
        bar.answer_keys(&window);
        let place = gtk::Box::new(gtk::Orientation::Vertical, 0);
        place.pack_start(bar.widget(), false, false, 0);
        window.add(&place);
        let view = page::view(shared, &bar, None);
        place.pack_start(&view, true, true, 0);
        view.load_uri(&shared.settings.url);
        let main = Rc::new(Self {
            shared: Rc::clone(shared),
            window,
            bar,
            view: RefCell::new(view),
            place,
        });
        main.answer();
        main
    }

    /// Lets the bar's buttons do what they say.
    fn answer(self: &Rc<Self>) {
        self.bar.on_back(on(self, |main| main.view.borrow().go_back()));
        self.bar.on_reload(on(self, |main| main.view.borrow().reload()));
        self.bar.on_close(on(self, |main| main.window.close()));
        self.bar.on_new_identity(on(self, Self::forget));
    }

    /// Closes what is open and forgets the session; the way is asked for when that is done.
    fn forget(self: &Rc<Self>) {
        self.bar.set_busy(true);
        for window in self.shared.more.take() {
            window.close();
        }
        self.view.borrow().stop_loading();
        self.view.borrow().load_uri("about:blank");
        let forgotten = self.shared.session.borrow().forget();
        let main = Rc::clone(self);
        glib::MainContext::default().spawn_local(async move {
            // An error means that there is no session any more.
            let _ = forgotten.await;
            main.shared.speaker.say(FromWindow::NewIdentity);
        });
    }

    /// A new session in a new page, on a new way.
    fn begin_anew(self: &Rc<Self>) {
        *self.shared.session.borrow_mut() = Session::new(&self.shared.settings);
        let view = page::view(&self.shared, &self.bar, None);
        let old = self.view.replace(view.clone());
        self.place.remove(&old);
        self.place.pack_start(&view, true, true, 0);
        view.show();
        view.load_uri(&self.shared.settings.url);
        self.bar.set_busy(false);
    }
}

/// A closure that calls `act` on `main` and does not keep it alive.
fn on(main: &Rc<Main>, act: impl Fn(&Rc<Main>) + 'static) -> impl Fn() + 'static {
    let main = Rc::downgrade(main);
    move || {
        if let Some(main) = main.upgrade() {
            act(&main);
        }
    }
}

/// Hears what Waypost says, and closes the window when it is gone: nobody serves the proxy then.
fn listen(mut control: Control, main: &Rc<Main>) {
    let (speak, mut hear) = mpsc::unbounded_channel();
    thread::spawn(move || {
        while let Some(word) = control.next() {
            if speak.send(word).is_err() {
                break;
            }
        }
    });
    let main = Rc::clone(main);
    glib::MainContext::default().spawn_local(async move {
        while let Some(word) = hear.recv().await {
            match word {
                ToWindow::Tor { ready } => main.bar.set_ready(ready),
                ToWindow::FreshWay => main.begin_anew(),
                ToWindow::Open(_) => {} // It is open.
            }
        }
        main.window.close();
    });
}

/// A window named after the provider. A page's own title would put a mail's subject on the taskbar.
fn frame(shared: &Shared) -> gtk::Window {
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title(&format!("{} – Waypost", shared.settings.provider));
    window
}

/// A further window that a page asked for, in the same jail and session; none when it has had many.
fn more(shared: &Rc<Shared>, opener: &WebView) -> Option<WebView> {
    if shared.more.borrow().len() >= MORE_WINDOWS {
        return None;
    }
    let window = frame(shared);
    window.set_default_size(900, 700);
    let bar = Bar::small(&shared.words, &shared.settings.provider);
    bar.answer_keys(&window);
    let place = gtk::Box::new(gtk::Orientation::Vertical, 0);
    place.pack_start(bar.widget(), false, false, 0);
    window.add(&place);
    let view = page::view(shared, &bar, Some(opener));
    place.pack_start(&view, true, true, 0);
    let (back, reload) = (view.downgrade(), view.downgrade());
    bar.on_back(move || with(&back, WebView::go_back));
    bar.on_reload(move || with(&reload, WebView::reload));
    let closing = window.downgrade();
    bar.on_close(move || with(&closing, gtk::Window::close));
    let closing = window.downgrade();
    view.connect_close(move |_| with(&closing, gtk::Window::close));
    let showing = window.downgrade();
    view.connect_ready_to_show(move |_| with(&showing, gtk::Window::show_all));
    let list = Rc::downgrade(shared);
    window.connect_destroy(move |closed| {
        if let Some(shared) = list.upgrade() {
            shared.more.borrow_mut().retain(|window| window != closed);
        }
    });
    shared.more.borrow_mut().push(window);
    Some(view)
}

/// Calls `act` if the object is still there.
fn with<T: IsA<glib::Object>>(object: &glib::WeakRef<T>, act: impl FnOnce(&T)) {
    if let Some(object) = object.upgrade() {
        act(&object);
    }
}
