//! The window and its manners.

use crate::{commands, desk::Desk};
use std::sync::Arc;
use tauri::{AppHandle, Manager as _, WebviewWindow, Window, WindowEvent};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogButtons};
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
        .on_window_event(before_it_closes)
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!())
}

/// The one window, while it is there.
pub(crate) fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// A window that is closed takes the route with it, and with the route other programs' mail: that is
/// asked first, and the route is closed in order.
fn before_it_closes(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let app = window.app_handle().clone();
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    if !desk.has_route() {
        return;
    }
    api.prevent_close();
    let words = Catalogue::for_tag(desk.lang().as_deref());
    let answers = MessageDialogButtons::OkCancelCustom(
        words.text("shell-close-yes"),
        words.text("shell-close-no"),
    );
    let question = app
        .dialog()
        .message(words.text("shell-close-route"))
        .title(words.text("shell-close-title"))
        .buttons(answers);
    let question = match main(&app) {
        Some(window) => question.parent(&window),
        None => question,
    };
    question.show(move |close| {
        if close {
            tauri::async_runtime::spawn(async move {
                desk.close_route().await;
                app.exit(0);
            });
        }
    });
}

fn raise(app: &AppHandle) {
    if let Some(window) = main(app) {
        // A window manager may refuse: then the user raises it.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Says that a check has ended where its user looks elsewhere. Not what came of it: others may be
/// looking at the screen.
pub(crate) fn tell_of_the_end(app: &AppHandle) {
    let looked_at = main(app).and_then(|window| window.is_focused().ok()).unwrap_or(false);
    if looked_at {
        return;
    }
    let desk = app.state::<Arc<Desk>>();
    let words = Catalogue::for_tag(desk.lang().as_deref());
    let notice = app.notification().builder().title("Waypost");
    // Where the system shows no notifications, the window itself still does.
    let _ = notice.body(words.text("shell-check-ended")).show();
}
