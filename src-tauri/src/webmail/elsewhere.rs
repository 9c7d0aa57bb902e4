//! The webmail window where no jail is known: a second window of the app, which no capability names, so that
//! its page can call no command. What keeps it on Tor's way are the documented means of the system's web view:
//!
//! - Windows: WebView2 takes Chromium's switches. A SOCKS proxy for everything, and a resolver that knows no
//!   name, as <https://www.chromium.org/developers/design-documents/network-stack/socks-proxy/> has it; no
//!   WebRTC past the proxy (`disable_non_proxied_udp`).
//! - macOS 14 and later: `WKWebsiteDataStore.proxyConfigurations`, which wry sets.
//!
//! None of it was tried: neither system is at hand, and a page there was never watched by its packets. The
//! menu says so.
#![cfg_attr(target_os = "linux", allow(dead_code, reason = "used on the other systems"))]

use std::net::{Ipv4Addr, TcpListener};
use tauri::menu::{Menu, MenuItem, Submenu};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Manager as _, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use tempfile::TempDir;
use tokio::sync::mpsc;
use waypost_app::webmail::{FromWindow, ToWindow, WebmailWindow, WindowSettings, WindowTrouble};
use waypost_i18n::Catalogue;

/// The window's label; no capability names it.
const LABEL: &str = "webmail";
/// What can be chosen in its menu.
const NEW_IDENTITY: &str = "webmail-new-identity";
const CLOSE: &str = "webmail-close";
/// Words on their way; the window says few.
const WORDS: usize = 16;

/// The window, and what it says.
pub(crate) struct Elsewhere {
    app: AppHandle,
    /// `None` when the window is gone.
    speak: mpsc::Sender<Option<FromWindow>>,
    words: mpsc::Receiver<Option<FromWindow>>,
    shown: Option<Shown>,
}

struct Shown {
    window: WebviewWindow,
    start: Url,
    provider: String,
    catalogue: Catalogue,
    /// What is not to be kept; it goes with the window.
    _forgotten: Option<TempDir>,
}

/// Makes the proxy's socket. The window is opened once it is known what it is to show.
pub(crate) async fn start(app: AppHandle) -> Result<(Elsewhere, TcpListener), WindowTrouble> {
    if !cfg!(any(windows, target_os = "macos")) {
        return Err(WindowTrouble::NotOnThisSystem);
    }
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let listener = listener.map_err(|_| WindowTrouble::Misunderstood)?;
    let (speak, words) = mpsc::channel(WORDS);
    Ok((Elsewhere { app, speak, words, shown: None }, listener))
}

impl WebmailWindow for Elsewhere {
    async fn next(&mut self) -> Option<FromWindow> {
        self.words.recv().await.flatten()
    }

    async fn say(&mut self, word: ToWindow) {
        let done = match word {
            ToWindow::Open(settings) => self.open(settings),
            ToWindow::FreshWay => self.forget(),
            ToWindow::Tor { ready } => self.head(ready),
        };
        let word = match done {
            Ok(said) => said,
            // A page that could not be made to forget is shown no longer.
            Err(_) => Some(FromWindow::Trouble { trouble: WindowTrouble::Misunderstood }),
        };
        if let Some(word) = word {
            let _ = self.speak.send(Some(word)).await;
        }
    }

    async fn close(mut self) {
        let Some(shown) = self.shown.take() else { return };
        if shown.window.destroy().is_ok() {
            while self.words.recv().await.flatten().is_some() {}
        }
    }
}

impl Elsewhere {
    fn open(&mut self, settings: WindowSettings) -> tauri::Result<Option<FromWindow>> {
        let catalogue = Catalogue::for_tag(Some(&settings.lang));
        let unreadable = |_| tauri::Error::InvalidWebviewUrl("not an address");
        let start: Url = settings.url.parse().map_err(unreadable)?;
        let proxy = format!("socks5://127.0.0.1:{}", settings.proxy).parse().map_err(unreadable)?;
        // A folder of its own even for what is forgotten: web views that share one share their switches.
        let (folder, forgotten) = match settings.keep {
            Some(folder) => (folder, None),
            None => {
                let own = TempDir::new()?;
                (own.path().to_owned(), Some(own))
            }
        };
        let app = self.app.clone();
        let mut builder =
            WebviewWindowBuilder::new(&self.app, LABEL, WebviewUrl::External(start.clone()))
                .title(title(&catalogue, &settings.provider, true))
                .inner_size(1100.0, 800.0)
                .proxy_url(proxy)
                .additional_browser_args(&switches(settings.proxy))
                // macOS knows no folder for a session: it is never kept there.
                .incognito(forgotten.is_some() || cfg!(target_os = "macos"))
                .data_directory(folder)
                .devtools(false)
                // Else a page could not take a file that is dropped on it.
                .disable_drag_drop_handler()
                .on_download(|_, _| true)
                .on_navigation(may_be_opened)
                // A window that a page opens would be another web view: it takes this one.
                .on_new_window(move |url, _| {
                    if let Some(window) = app.get_webview_window(LABEL) {
                        let _ = window.navigate(url);
                    }
                    NewWindowResponse::Deny
                });
        let menu = menu(&self.app, &catalogue)?;
        if cfg!(target_os = "macos") {
            self.app.set_menu(menu)?;
            let speak = self.speak.clone();
            self.app.on_menu_event(move |app, event| chosen(app, event.id().as_ref(), &speak));
        } else {
            let speak = self.speak.clone();
            builder = builder.menu(menu).on_menu_event(move |window, event| {
                chosen(window.app_handle(), event.id().as_ref(), &speak);
            });
        }
        let window = builder.build()?;
        let speak = self.speak.clone();
        window.on_window_event(move |event| {
            if matches!(event, WindowEvent::Destroyed) {
                let _ = speak.try_send(None);
            }
        });
        let provider = settings.provider;
        self.shown = Some(Shown { window, start, provider, catalogue, _forgotten: forgotten });
        Ok(Some(FromWindow::Shown))
    }

    /// Every connection of before has ended: the page begins anew and knows of nothing.
    fn forget(&self) -> tauri::Result<Option<FromWindow>> {
        if let Some(shown) = &self.shown {
            shown.window.clear_all_browsing_data()?;
            shown.window.navigate(shown.start.clone())?;
        }
        Ok(None)
    }

    fn head(&self, ready: bool) -> tauri::Result<Option<FromWindow>> {
        if let Some(shown) = &self.shown {
            shown.window.set_title(&title(&shown.catalogue, &shown.provider, ready))?;
        }
        Ok(None)
    }
}

fn title(words: &Catalogue, provider: &str, ready: bool) -> String {
    let state = if ready { "webmail-through-tor" } else { "webmail-reconnecting" };
    format!("{provider} – {}", words.text(state))
}

/// What the bar says on Linux, and that this window is not shut in.
fn menu(app: &AppHandle, words: &Catalogue) -> tauri::Result<Menu<tauri::Wry>> {
    let item = |id: &str, text: &str, can: bool| {
        MenuItem::with_id(app, id, words.text(text), can, None::<&str>)
    };
    let menu = Menu::default(app)?;
    menu.append(&Submenu::with_items(
        app,
        words.text("webmail-through-tor"),
        true,
        &[
            &item(NEW_IDENTITY, "webmail-new-identity", true)?,
            &item(CLOSE, "webmail-close", true)?,
            &item("webmail-note", "webmail-not-tor-browser", false)?,
            &item("webmail-note-2", "webmail-not-shut-in", false)?,
        ],
    )?)?;
    Ok(menu)
}

fn chosen(app: &AppHandle, item: &str, speak: &mpsc::Sender<Option<FromWindow>>) {
    match item {
        // One that can't be said now is wished again.
        NEW_IDENTITY => drop(speak.try_send(Some(FromWindow::NewIdentity))),
        CLOSE => {
            let _ = app.get_webview_window(LABEL).map(|window| window.close());
        }
        _ => {}
    }
}

/// Pages are encrypted, or onion services, which are by themselves.
fn may_be_opened(url: &Url) -> bool {
    let onion = url.host_str().is_some_and(|host| host.ends_with(".onion"));
    match url.scheme() {
        "https" | "about" | "blob" | "data" => true,
        "http" => onion,
        _ => false,
    }
}

/// Chromium's switches, those that wry would give among them: given ones replace its own.
fn switches(proxy: u16) -> String {
    [
        "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection".to_owned(),
        format!("--proxy-server=socks5://127.0.0.1:{proxy}"),
        // Not even this computer's own servers are reached but by the proxy.
        "--proxy-bypass-list=<-loopback>".to_owned(),
        "--host-resolver-rules=\"MAP * ~NOTFOUND , EXCLUDE 127.0.0.1\"".to_owned(),
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-quic".to_owned(),
        "--no-pings".to_owned(),
    ]
    .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_looked_up_and_everything_goes_to_the_proxy() {
        let switches = switches(9150);
        for wanted in [
            "--proxy-server=socks5://127.0.0.1:9150 ",
            "--proxy-bypass-list=<-loopback> ",
            "--host-resolver-rules=\"MAP * ~NOTFOUND , EXCLUDE 127.0.0.1\" ",
            "disable_non_proxied_udp",
        ] {
            assert!(switches.contains(wanted), "{wanted} in {switches}");
        }
    }

    #[test]
    fn only_encrypted_pages_are_opened() {
        let may = |url: &str| may_be_opened(&url.parse().unwrap());
        assert!(may("https://mail.example.test/") && may("http://abc.onion/"));
        assert!(!may("http://mail.example.test/") && !may("file:///etc/passwd"));
        assert!(!may("http://onion.example.test/") && !may("mailto:a@example.test"));
    }

    #[test]
    fn no_capability_names_the_window() {
        let capability = include_str!("../../capabilities/main.json");
        let capability: serde_json::Value = serde_json::from_str(capability).unwrap();
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        assert_ne!(LABEL, "main");
    }
}
