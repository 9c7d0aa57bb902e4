//! The window and its manners.

use crate::{commands, desk::Desk};
use std::sync::Arc;
use tauri::{AppHandle, Manager as _, WebviewWindow};
use tauri_plugin_notification::NotificationExt as _;
use tauri_plugin_window_state::StateFlags;
use waypost_i18n::Catalogue;

/// The one window.
const MAIN: &str = "main";

/// Opens the window and stays until it is closed.
pub(crate) fn run(desk: Desk) -> tauri::Result<()> {
    // Size and place, and not whether it is visible: a window that starts hidden looks like none.
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        // The first plugin, so that a second start does nothing but raise the window of the first.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| raise(app)))
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .manage(Arc::new(desk))
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!())
}

fn main_window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

fn raise(app: &AppHandle) {
    if let Some(window) = main_window(app) {
        // A window manager may refuse: then the user raises it.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Says that a check has ended where its user looks elsewhere. Not what came of it: others may be
/// looking at the screen.
pub(crate) fn tell_of_the_end(app: &AppHandle) {
    let looked_at = main_window(app).and_then(|window| window.is_focused().ok()).unwrap_or(false);
    if looked_at {
        return;
    }
    let desk = app.state::<Arc<Desk>>();
    let words = Catalogue::for_tag(desk.lang().as_deref());
    let notice = app.notification().builder().title("Waypost");
    // Where the system shows no notifications, the window itself still does.
    let _ = notice.body(words.text("shell-check-ended")).show();
}
