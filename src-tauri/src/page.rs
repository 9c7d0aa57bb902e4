//! How the page begins, and the process that draws it: how it draws, and what happens when it ends by
//! itself.

use crate::{about::Dir, desk::Desk};
use serde_json::json;
use waypost_i18n::Catalogue;

/// A script by which the page begins in the user's language and look: its head is painted before it has
/// asked anything.
pub(crate) fn opening(desk: &Desk) -> String {
    let words = Catalogue::for_tag(desk.lang().as_deref());
    let begun = json!({
        "lang": words.language(),
        "dir": Dir::of(&words),
        "theme": desk.preferences().theme,
    });
    // Other systems' views run it before there is an element; then the page itself comes to it.
    format!(
        "{{
            const page = document.documentElement;
            const {{ lang, dir, theme }} = {begun};
            if (page) {{
                Object.assign(page, {{ lang, dir }});
                if (theme !== 'system') page.dataset.theme = theme;
            }}
        }}"
    )
}

#[cfg(target_os = "linux")]
mod on_linux {
    use crate::{desk::Desk, window};
    use std::{
        cell::Cell,
        sync::Arc,
        time::{Duration, Instant},
    };
    use tauri::{AppHandle, Manager as _};
    use tauri_plugin_dialog::{DialogExt as _, MessageDialogKind};
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt};

    /// Has pages drawn without the graphics card: a question and an answer need none. Drivers that show an
    /// empty window are out of the way with it, and where there is no card, its imitation takes longer to
    /// start than the page. To be called before there are threads.
    pub(crate) fn draw_plainly() {
        // Who has set it wants something else. It can't fail: the name is one.
        let _ = gtk::glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
    }

    /// A page that breaks off again so soon would do so for ever.
    const TOO_SOON: Duration = Duration::from_secs(10);

    /// Has the page loaded again when it has broken off, and says so. What ran for it is ended: the new
    /// page knows nothing of it, and could neither show nor stop it.
    pub(crate) fn watch(app: &AppHandle) -> tauri::Result<()> {
        let Some(main) = window::main(app) else { return Ok(()) };
        let app = app.clone();
        main.with_webview(move |webview| {
            if let Some(settings) = WebViewExt::settings(&webview.inner()) {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
            let last = Cell::new(None::<Instant>);
            webview.inner().connect_web_process_terminated(move |view, _| {
                end_what_ran(&app);
                let again = last.replace(Some(Instant::now()));
                if again.is_none_or(|before| before.elapsed() > TOO_SOON) {
                    view.reload();
                }
                let words = window::words(&app);
                let told = app.dialog().message(words.text("shell-page-crashed")).title("Waypost");
                let told = match window::main(&app) {
                    Some(window) => told.parent(&window),
                    None => told,
                };
                told.kind(MessageDialogKind::Warning).show(|_| ());
            });
        })
    }

    fn end_what_ran(app: &AppHandle) {
        let desk = Arc::clone(&app.state::<Arc<Desk>>());
        desk.cancel_all();
        desk.close_webmail();
        tauri::async_runtime::spawn(async move { desk.close_route().await });
    }
}

#[cfg(target_os = "linux")]
pub(crate) use on_linux::{draw_plainly, watch};

/// Other systems' views draw as their system does.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn draw_plainly() {}

/// Other systems' views load a page that has broken off again by themselves.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "as on Linux")]
pub(crate) fn watch(_: &tauri::AppHandle) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{arguments::Arguments, desk::Desk};
    use clap::Parser as _;

    #[test]
    fn the_page_begins_in_its_users_language_and_look() {
        let state = tempfile::tempdir().unwrap();
        let folder = state.path().to_str().unwrap();
        let begun = |lang: &str| {
            let arguments =
                ["waypost-desktop", "--no-keyring", "--state-dir", folder, "--lang", lang];
            super::opening(&Desk::new(&Arguments::parse_from(arguments)).unwrap())
        };
        assert!(
            begun("fa").contains(r#"{"dir":"rtl","lang":"fa","theme":"system"}"#),
            "{}",
            begun("fa")
        );
        assert!(begun("de").contains(r#"{"dir":"ltr","lang":"de","theme":"system"}"#));
        let desk =
            Desk::new(&Arguments::parse_from(["waypost-desktop", "--state-dir", folder])).unwrap();
        let dark =
            waypost_app::Preferences { theme: waypost_app::Theme::Dark, ..desk.preferences() };
        desk.prefer(&dark).unwrap();
        assert!(begun("de").contains(r#""theme":"dark""#));
    }
}
