//! The user's own bridges. Their lines go into the keyring and never back to the page.

use crate::{commands::Call, contained::apart, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use waypost_app::{UserError, try_bridges};
use waypost_model::Message;
use zeroize::Zeroizing;

/// As much may be pasted; no bridge line has more than a few thousand letters.
const MOST_PASTED: usize = 1 << 20;

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
