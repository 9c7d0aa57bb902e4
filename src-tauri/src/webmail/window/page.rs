//! What a page may do: show itself, follow links, take and give files. Nothing else.

use super::bar::Bar;
use super::{Shared, downloads, more};
use gtk::prelude::*;
use std::rc::Rc;
use url::Url;
use waypost_app::webmail::FromWindow;
use webkit2gtk::{
    HardwareAccelerationPolicy, NavigationPolicyDecision, NavigationPolicyDecisionExt as _,
    PermissionRequestExt as _, PolicyDecision, PolicyDecisionExt as _, PolicyDecisionType,
    ResponsePolicyDecision, ResponsePolicyDecisionExt as _, Settings, SettingsExt as _,
    URIRequestExt as _, WebView, WebViewExt as _,
};

/// What is made of the address that a page wants to go to.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Way {
    /// It may.
    Open,
    /// It would go unencrypted past the end of Tor; the name of the host is told to the user.
    Plain(String),
    /// It is for another program, which would go out by itself; or for this computer's files.
    Foreign,
}

/// Sees where an address leads.
fn way(address: &str) -> Way {
    let Ok(url) = Url::parse(address) else { return Way::Foreign };
    match url.scheme() {
        "https" | "about" | "blob" | "data" => Way::Open,
        // Tor itself encrypts the way to an onion site, up to its door.
        "http" => match url.host_str() {
            Some(host) if host.ends_with(".onion") => Way::Open,
            Some(host) => Way::Plain(host.to_owned()),
            None => Way::Foreign,
        },
        _ => Way::Foreign,
    }
}

/// A view for a page, under `bar`; in the session of `opener` where a page opened it.
pub(super) fn view(shared: &Rc<Shared>, bar: &Bar, opener: Option<&WebView>) -> WebView {
    let view = match opener {
        Some(opener) => WebView::with_related_view(opener),
        None => {
            let session = shared.session.borrow();
            downloads::offer(shared, session.context());
            WebView::with_context(session.context())
        }
    };
    view.set_settings(&settings());
    decide(&view, bar);
    view.connect_permission_request(|_, request| {
        request.deny();
        true
    });
    view.connect_show_notification(|_, _| true);
    let sharing = Rc::downgrade(shared);
    view.connect_create(move |opener, _| {
        sharing.upgrade().and_then(|shared| more(&shared, opener)).map(Cast::upcast)
    });
    tell(shared, &view, bar);
    view
}

fn settings() -> Settings {
    let settings = Settings::new();
    // Not needed for mail; each tells a site more of this computer, or reaches further into it.
    settings.set_enable_webrtc(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_webgl(false);
    settings.set_enable_webaudio(false);
    settings.set_enable_encrypted_media(false);
    settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    // Tells a third party which link was followed.
    settings.set_enable_hyperlink_auditing(false);
    // WebKit asks the system's resolver in spite of it; in the jail nobody answers.
    settings.set_enable_dns_prefetching(false);
    settings.set_enable_developer_extras(false);
    settings.set_javascript_can_open_windows_automatically(false);
    settings.set_media_playback_requires_user_gesture(true);
    settings
}

/// Decides on every address before it is asked for.
fn decide(view: &WebView, bar: &Bar) {
    let bar = bar.clone();
    view.connect_decide_policy(move |view, decision, kind| match kind {
        PolicyDecisionType::NavigationAction | PolicyDecisionType::NewWindowAction => {
            let Some(address) = address(decision) else { return false };
            match way(&address) {
                Way::Open => return false,
                Way::Plain(host) => {
                    // A window that was just opened for it has nothing else to show.
                    if view.uri().is_none_or(|now| now == address || now == "about:blank") {
                        let encrypted = address.replacen("http:", "https:", 1);
                        view.load_uri(&encrypted);
                    } else {
                        bar.refused(&host);
                    }
                }
                Way::Foreign => {}
            }
            decision.ignore();
            true
        }
        PolicyDecisionType::Response => {
            let Some(response) = decision.downcast_ref::<ResponsePolicyDecision>() else {
                return false;
            };
            if response.is_mime_type_supported() {
                return false;
            }
            decision.download();
            true
        }
        _ => false,
    });
}

fn address(decision: &PolicyDecision) -> Option<String> {
    let decision = decision.downcast_ref::<NavigationPolicyDecision>()?;
    Some(decision.navigation_action()?.request()?.uri()?.into())
}

/// Tells the bar whose page is shown, and both the user and Waypost when it has stopped working.
fn tell(shared: &Rc<Shared>, view: &WebView, bar: &Bar) {
    let here = bar.clone();
    view.connect_uri_notify(move |view| {
        let url = view.uri().and_then(|uri| Url::parse(&uri).ok());
        here.set_host(url.as_ref().and_then(Url::host_str).unwrap_or_default());
    });
    let bar = bar.clone();
    let shared = Rc::downgrade(shared);
    view.connect_web_process_terminated(move |_, _| {
        bar.crashed();
        if let Some(shared) = shared.upgrade() {
            shared.speaker.say(FromWindow::PageCrashed);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{Way, way};

    #[test]
    fn encrypted_pages_and_onion_sites_are_opened() {
        for address in [
            "https://mail.example.test/inbox",
            "http://exampleonion.onion/",
            "about:blank",
            "blob:https://mail.example.test/1",
        ] {
            assert_eq!(way(address), Way::Open, "{address}");
        }
    }

    #[test]
    fn a_page_without_encryption_is_named() {
        assert_eq!(way("http://mail.example.test/"), Way::Plain("mail.example.test".into()));
        let alike = "http://exampleonion.onion.example.test/";
        assert_eq!(way(alike), Way::Plain("exampleonion.onion.example.test".into()));
    }

    #[test]
    fn other_programs_and_files_are_out_of_reach() {
        for address in [
            "mailto:a@example.test",
            "file:///etc/passwd",
            "ftp://example.test/",
            "webkit://gpu",
            "tauri://localhost",
            "ipc://localhost/save",
            "xdg-open:x",
            "",
        ] {
            assert_eq!(way(address), Way::Foreign, "{address}");
        }
    }
}
