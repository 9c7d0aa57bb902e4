//! The window and its manners.

use crate::{about, commands, desk::Desk, page};
use std::sync::Arc;
use tauri::{
    App, AppHandle, CloseRequestApi, Manager as _, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent,
};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogButtons, MessageDialogResult};
use tauri_plugin_notification::NotificationExt as _;
use tauri_plugin_window_state::StateFlags;
use waypost_i18n::Catalogue;

/// The one window.
const MAIN: &str = "main";
/// The name that the plugin goes by which knows of other starts.
const ONE_START: &str = "single-instance";

/// Opens the window and stays until it is closed.
pub(crate) fn run(desk: Desk) -> tauri::Result<()> {
    // Size and place, and not whether it is visible: a window that starts hidden looks like none.
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        // The first plugin, so that a second start does nothing but raise the window of the first.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| raise(app)))
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(remembered)
                // Nothing on the disk is to tell of another.
                .with_filter(|label| label == MAIN)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .manage(Arc::new(desk))
        .setup(|app| {
            open(app)?;
            Ok(page::watch(app.handle())?)
        })
        .on_window_event(|window, event| match event {
            _ if window.label() != MAIN => {}
            WindowEvent::CloseRequested { api, .. } => before_it_closes(window, api),
            WindowEvent::Destroyed => {
                window.state::<Arc<Desk>>().close_webmail();
                // What is started from here on has a window of its own.
                tauri_plugin_single_instance::destroy(window.app_handle());
            }
            _ => {}
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!())
}

/// Opens the window that the configuration describes, with a page that begins in its user's language and
/// look.
fn open(app: &App) -> tauri::Result<()> {
    about::look_up_languages();
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, window)?
            .initialization_script(page::opening(&app.state::<Arc<Desk>>()))
            .build()?;
    }
    Ok(())
}

/// Whether this start took a window for running that was just ending: it was gone before it answered.
pub(crate) fn met_one_that_ended(error: &tauri::Error) -> bool {
    matches!(error, tauri::Error::PluginInitialization(plugin, _) if plugin == ONE_START)
}

/// The one window, while it is there.
pub(crate) fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// What the window's frame says, in the user's language.
pub(crate) fn words(app: &AppHandle) -> Catalogue {
    Catalogue::for_tag(app.state::<Arc<Desk>>().lang().as_deref())
}

/// A window that is closed takes the route with it, and with the route other programs' mail: that is
/// asked first. The route is closed in order, or goes on without a window.
fn before_it_closes(window: &Window, api: &CloseRequestApi) {
    let app = window.app_handle().clone();
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    if !desk.has_route() {
        return;
    }
    api.prevent_close();
    let Some(asking) = desk.ask_once() else { return };
    let words = words(&app);
    let [stay, close, cancel] =
        ["shell-close-background", "shell-close-yes", "shell-close-no"].map(|id| words.text(id));
    let answers = MessageDialogButtons::YesNoCancelCustom(stay.clone(), close.clone(), cancel);
    let question = app
        .dialog()
        .message(words.text("shell-close-route"))
        .title(words.text("shell-close-title"))
        .buttons(answers);
    let question = match main(&app) {
        Some(window) => question.parent(&window),
        None => question,
    };
    question.show_with_result(move |answer| {
        drop(asking);
        match answer {
            MessageDialogResult::Yes => go_on_without(&app),
            MessageDialogResult::No => close_both(app, desk),
            MessageDialogResult::Custom(answer) if answer == stay => go_on_without(&app),
            MessageDialogResult::Custom(answer) if answer == close => close_both(app, desk),
            _ => {}
        }
    });
}

fn close_both(app: AppHandle, desk: Arc<Desk>) {
    tauri::async_runtime::spawn(async move {
        desk.close_route().await;
        app.exit(0);
    });
}

/// Hides the window. A second start shows it again, and so does the end of the route.
fn go_on_without(app: &AppHandle) {
    // A window that can't be hidden stays, and so does the route.
    if main(app).is_some_and(|window| window.hide().is_ok()) {
        notify(app, "shell-in-background");
    }
}

/// Shows a window that was hidden: what it was hidden for has ended.
pub(crate) fn come_back(app: &AppHandle) {
    if main(app).is_some_and(|window| matches!(window.is_visible(), Ok(false))) {
        raise(app);
    }
}

fn raise(app: &AppHandle) {
    if let Some(window) = main(app) {
        // A window manager may refuse: then the user raises it.
        let _ = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    }
}

/// Says that a check has ended where its user looks elsewhere. Not what came of it: others may be
/// looking at the screen.
pub(crate) fn tell_of_the_end(app: &AppHandle) {
    let looked_at = main(app).and_then(|window| window.is_focused().ok()).unwrap_or(false);
    if !looked_at {
        notify(app, "shell-check-ended");
    }
}

fn notify(app: &AppHandle, id: &'static str) {
    let notice = app.notification().builder().title("Waypost").body(words(app).text(id));
    // The bus is waited for, and never by the window's own thread. Where the system shows no
    // notifications, the window itself still tells.
    tauri::async_runtime::spawn_blocking(move || notice.show());
}
