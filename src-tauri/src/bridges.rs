//! The user's own bridges. Their lines go into the keyring and never back to the page.

use crate::{commands::Call, contained::apart, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use waypost_app::{Ask, UserError, try_bridges};
use waypost_model::Message;
use zeroize::Zeroizing;

/// As much may be pasted; no bridge line has more than a few thousand letters.
const MOST_PASTED: usize = 1 << 20;

/// Two letters are wished; what is longer and no country either is told in words.
const MOST_OF_A_COUNTRY: usize = 64;

/// A bridge, by what may be shown of it.
#[derive(JsonSchema, Serialize)]
pub(crate) struct BridgeEntry {
    /// A short name that tells bridges apart and not where they are.
    label: String,
    /// How it hides, such as `obfs4`; `direct` where it does not.
    transport: String,
}

/// Pasted bridge lines.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BridgeLines {
    /// One a line.
    text: String,
}

/// Which bridge.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BridgeInput {
    /// Its label.
    label: String,
}

/// How a bridge did that was tried.
#[derive(JsonSchema, Serialize)]
pub(crate) struct BridgeTried {
    /// Something was carried through it and back.
    works: bool,
    /// In words; they stand behind its name.
    says: Message,
}

/// Which country's bridges.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskInput {
    /// A name by which to stop it: letters, digits and hyphens.
    id: String,
    /// Its two letters; empty to let whoever answers look where the question comes from.
    country: String,
}

/// The bridges, in the order in which they were added.
pub(crate) async fn list(Call { desk, .. }: Call) -> Result<Vec<BridgeEntry>, Message> {
    apart(move || {
        let kept = desk.bridges().list().map_err(UserError::into_message)?;
        let entry = |bridge: &waypost_app::BridgeLine| BridgeEntry {
            label: bridge.label(),
            transport: bridge.transport().to_owned(),
        };
        Ok(kept.iter().map(entry).collect())
    })
    .await
}

/// Adds them, all or none; says what was done.
pub(crate) async fn add(Call { desk, .. }: Call, input: BridgeLines) -> Result<Message, Message> {
    let text = Zeroizing::new(input.text);
    if text.len() > MOST_PASTED {
        return Err(limits::misused());
    }
    apart(move || {
        let added = desk.bridges().add(&text).map_err(UserError::into_message)?;
        Ok(Message::new("bridges-added").with("count", added))
    })
    .await
}

/// Removes one.
pub(crate) async fn remove(Call { desk, .. }: Call, input: BridgeInput) -> Result<(), Message> {
    limits::id(&input.label)?;
    apart(move || desk.bridges().remove(&input.label).map(drop).map_err(UserError::into_message))
        .await
}

/// Tries one: whether something is carried through it from here.
pub(crate) async fn test(
    Call { desk, .. }: Call,
    input: BridgeInput,
) -> Result<BridgeTried, Message> {
    limits::id(&input.label)?;
    let bridges = desk.bridges();
    let chosen = move || bridges.chosen(&[input.label]).map_err(UserError::into_message);
    let chosen = apart(chosen).await?;
    let tried = try_bridges(&desk.profile, desk.state_dir(), chosen).await;
    let tried = tried.map_err(UserError::into_message)?.pop().ok_or_else(limits::misused)?;
    Ok(BridgeTried { works: tried.works, says: tried.says })
}

/// Whom a question for bridges contacts, and what the network sees of it.
pub(crate) async fn ask_words(Call { desk, .. }: Call) -> Result<Message, Message> {
    let ask = Ask::new(&desk.profile, desk.state_dir(), None).map_err(UserError::into_message)?;
    Ok(ask.words())
}

/// Asks for bridges and keeps what comes; says what that was, and nothing where it was stopped.
pub(crate) async fn ask(
    Call { desk, .. }: Call,
    input: AskInput,
    tell: Channel<Message>,
) -> Result<Vec<Message>, Message> {
    limits::id(&input.id)?;
    if input.country.len() > MOST_OF_A_COUNTRY {
        return Err(limits::misused());
    }
    let ask = Ask::new(&desk.profile, desk.state_dir(), Some(&input.country));
    let ask = ask.map_err(UserError::into_message)?;
    let bridges = desk.bridges();
    // A keyring that does not open is told before anybody is called.
    apart(move || bridges.list().map(drop).map_err(UserError::into_message)).await?;
    let stop = desk.begin(&input.id)?;
    let given = tokio::select! {
        // The page is gone if it can't be told.
        given = ask.put(|step| drop(tell.send(step))) => Some(given),
        () = stop.cancelled() => None,
    };
    desk.end(&input.id);
    let Some(given) = given else { return Ok(Vec::new()) };
    let given = given.map_err(UserError::into_message)?;
    apart(move || {
        let added = given.keep(&bridges).map_err(UserError::into_message)?;
        let mut said = given.words();
        said.push(Message::new("bridges-added").with("count", added));
        Ok(said)
    })
    .await
}
