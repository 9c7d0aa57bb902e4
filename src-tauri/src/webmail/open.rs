//! The commands that open and close the webmail window.

use crate::{commands::Call, limits, route};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use waypost_app::{
    UserError,
    webmail::{WebmailEvent, WebmailRequest, webmail_in},
};
use waypost_model::Message;

/// Which webmail is wished.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebmailInput {
    /// Whose: a mail address, a domain or a provider's id.
    who: String,
    /// Whether what the site keeps stays for the next time.
    keep: bool,
    /// The tag of the language of the window's bar.
    lang: String,
}

/// What happens to the webmail window.
#[derive(Clone, JsonSchema, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(crate) enum WebmailNews {
    /// Something to be said.
    Told {
        /// It.
        says: Message,
        /// How far Tor is, from 0 to 1, where it is on its way.
        fraction: Option<f32>,
    },
    /// The window can be seen.
    Shown,
}

/// Opens the window and serves it; answers when it is closed.
pub(crate) async fn open(
    Call { desk, app }: Call,
    input: WebmailInput,
    tell: Channel<WebmailNews>,
) -> Result<(), Message> {
    limits::who(&input.who)?;
    limits::tag(Some(&input.lang))?;
    let open = desk.open_webmail()?;
    let request = WebmailRequest {
        who: input.who,
        keep: input.keep,
        lang: input.lang,
        tor: desk.tor(),
        keyring: desk.keyring(),
        profile: desk.profile.clone(),
        state_dir: desk.state_dir().map(ToOwned::to_owned),
    };
    let mut send = move |event| {
        if let Some(news) = news(event) {
            // Where the page has gone, nobody reads on.
            let _ = tell.send(news);
        }
    };
    let window = super::begin(app);
    webmail_in(window, request, &mut send, open.cancel()).await.map_err(UserError::into_message)
}

/// Closes it.
pub(crate) async fn close(Call { desk, .. }: Call) -> Result<(), Message> {
    desk.close_webmail();
    Ok(())
}

fn news(event: WebmailEvent) -> Option<WebmailNews> {
    match event {
        WebmailEvent::Tor(event) => {
            let (says, fraction) = route::told(&event);
            Some(WebmailNews::Told { says, fraction })
        }
        WebmailEvent::Shown => Some(WebmailNews::Shown),
        // The window itself says these.
        WebmailEvent::PageCrashed | WebmailEvent::NewIdentity => None,
    }
}
