//! Bridges tried one by one: which of them work from here.

use crate::{LoadedProfile, UserError, run::millis, tor};
use futures_util::{StreamExt, TryStreamExt, stream};
use serde::Serialize;
use std::path::Path;
use waypost_model::Message;
use waypost_route::{How, Tried, Unable, WhyNot, bridges::BridgeLine, try_bridge};

/// Bridges that are tried side by side: more would share a slow line to nobody's good.
const SIDE_BY_SIDE: usize = 3;

/// A bridge that was tried, as `waypost bridges test --json` prints it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BridgeTrial {
    /// Its label.
    pub label: String,
    /// Its transport; `direct` for none.
    pub transport: String,
    /// Something was carried through it and back.
    pub works: bool,
    /// Milliseconds until it carried, with nothing known before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took_ms: Option<u64>,
    /// Why it does not work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The program that is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// In words; they stand behind the bridge's name.
    #[serde(skip)]
    pub says: Message,
}

/// Why a bridge does not work, in one word.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Why {
    /// How the way to it is cut.
    Cut(How),
    /// What is wrong on this computer.
    Unable(Unable),
    /// Something else.
    Other(Other),
}

/// What else there is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Other {
    /// The program that speaks its transport is not there.
    TransportMissing,
    /// It was not ready in time.
    TimedOut,
}

/// Tries each of these bridges, some side by side; each alone, without the profile's and without
/// Tor's relays. What is found stands in the order in which they were given.
///
/// # Errors
/// When Tor can't be begun on this computer.
pub async fn try_bridges(
    profile: &LoadedProfile,
    state_dir: Option<&Path>,
    bridges: Vec<BridgeLine>,
) -> Result<Vec<BridgeTrial>, UserError> {
    let (settings, program) = tor::settings(profile, state_dir, Vec::new(), false)?;
    let trials = bridges.into_iter().map(|bridge| {
        let (settings, program) = (settings.clone(), program.clone());
        async move {
            let tried = try_bridge(&bridge, &settings, program).await;
            Ok(trial(&bridge, tried.map_err(|_| UserError::new(Unable::Folder.message()))?))
        }
    });
    stream::iter(trials).buffered(SIDE_BY_SIDE).try_collect().await
}

fn trial(bridge: &BridgeLine, tried: Tried) -> BridgeTrial {
    let (label, transport) = (bridge.label(), bridge.transport().to_owned());
    match tried {
        Tried::Works { took } => BridgeTrial {
            label,
            transport,
            works: true,
            took_ms: Some(millis(took)),
            why: None,
            program: None,
            says: Message::new("cli-tried-works").with("seconds", took.as_secs()),
        },
        Tried::Fails(why) => {
            let says = why.message();
            let (why, program) = match why {
                WhyNot::Cut(how) => (Why::Cut(how), None),
                WhyNot::Unable(why) => (Why::Unable(why), None),
                WhyNot::Late => (Why::Other(Other::TimedOut), None),
                WhyNot::TransportMissing { program } => {
                    (Why::Other(Other::TransportMissing), Some(program))
                }
            };
            let why = Some(why);
            BridgeTrial { label, transport, works: false, took_ms: None, why, program, says }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn what_was_found_is_printed_in_words_of_its_own() {
        let fingerprint = "0123456789ABCDEF0123456789ABCDEF01234567";
        let bridge: BridgeLine = format!("192.0.2.7:443 {fingerprint}").parse().unwrap();
        let of = |tried| serde_json::to_value(trial(&bridge, tried)).unwrap();
        let works = of(Tried::Works { took: Duration::from_millis(1234) });
        let label = bridge.label();
        assert_eq!(
            works,
            json!({"label": label, "transport": "direct", "works": true, "took_ms": 1234})
        );
        for (why, word) in [
            (WhyNot::Cut(How::HandshakeCut), "handshake_cut"),
            (WhyNot::Unable(Unable::Folder), "folder"),
            (WhyNot::Late, "timed_out"),
        ] {
            assert_eq!(
                of(Tried::Fails(why)),
                json!({"label": label, "transport": "direct", "works": false, "why": word})
            );
        }
        let missing = of(Tried::Fails(WhyNot::TransportMissing { program: "x".to_owned() }));
        assert_eq!(
            (&missing["why"], &missing["program"]),
            (&json!("transport_missing"), &json!("x"))
        );
    }
}
