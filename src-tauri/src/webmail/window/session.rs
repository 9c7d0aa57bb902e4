//! What WebKit remembers, and the one way out that it knows.

use gtk::gio::Cancellable;
use gtk::glib;
use std::future::Future;
use std::path::Path;
use tokio::sync::oneshot;
use waypost_app::webmail::WindowSettings;
use webkit2gtk::{
    CookieAcceptPolicy, CookieManagerExt as _, CookiePersistentStorage, NetworkProxyMode,
    NetworkProxySettings, TLSErrorsPolicy, WebContext, WebContextExt as _, WebsiteDataManager,
    WebsiteDataManagerExt as _, WebsiteDataManagerExtManual as _, WebsiteDataTypes,
};

/// A session of the provider's site.
pub(super) struct Session {
    context: WebContext,
    data: WebsiteDataManager,
}

impl Session {
    /// A new one; what an earlier one kept is in it, where sessions are kept.
    pub(super) fn new(settings: &WindowSettings) -> Self {
        let data = match &settings.keep {
            Some(folder) => kept_in(folder),
            None => WebsiteDataManager::new_ephemeral(),
        };
        let mut proxy =
            NetworkProxySettings::new(Some(&format!("socks5://127.0.0.1:{}", settings.proxy)), &[]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut proxy));
        data.set_tls_errors_policy(TLSErrorsPolicy::Fail);
        data.set_itp_enabled(true);
        data.set_persistent_credential_storage_enabled(false);
        if let Some(cookies) = data.cookie_manager() {
            cookies.set_accept_policy(CookieAcceptPolicy::NoThirdParty);
        }
        let context = WebContext::builder().website_data_manager(&data).build();
        context.set_automation_allowed(false);
        context.set_spell_checking_enabled(false);
        // The page learns the language of this window, not the list that the system is set to.
        context.set_preferred_languages(&[&settings.lang]);
        Self { context, data }
    }

    /// For WebKit's views.
    pub(super) fn context(&self) -> &WebContext {
        &self.context
    }

    /// Forgets everything; done when the answer is.
    pub(super) fn forget(&self) -> impl Future<Output = Option<()>> + use<> {
        let (done, forgotten) = oneshot::channel();
        let all_of_time = glib::TimeSpan::from_seconds(0);
        self.data.clear(WebsiteDataTypes::ALL, all_of_time, None::<&Cancellable>, move |_| {
            // Nobody waits when the window was closed meanwhile.
            let _ = done.send(());
        });
        async { forgotten.await.ok() }
    }
}

fn kept_in(folder: &Path) -> WebsiteDataManager {
    let folder = folder.to_string_lossy();
    let data = WebsiteDataManager::builder()
        .base_data_directory(format!("{folder}/data"))
        .base_cache_directory(format!("{folder}/cache"))
        .build();
    if let Some(cookies) = data.cookie_manager() {
        let file = format!("{folder}/cookies.sqlite");
        cookies.set_persistent_storage(&file, CookiePersistentStorage::Sqlite);
    }
    data
}
