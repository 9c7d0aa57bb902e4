//! Checks: several may run at once, each under the name that the page gave it.

use crate::{commands::Call, contained::apart, desk::Desk, history, limits, window};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use tauri::ipc::Channel;
use tokio::runtime::Builder;
use waypost_app::{Cancel, CheckRequest, Event, HistoryPlace, Remembered, UserError};
use waypost_model::{Message, Report, Service};

/// As long as the command line takes by default.
const BUDGET: Duration = Duration::from_secs(20);
/// Ways around are tried for so long behind a verdict: Tor over a slow bridge takes its time.
const AFTERWARDS: Duration = Duration::from_secs(40);

/// What to check.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckInput {
    /// A name by which to cancel it: letters, digits and hyphens.
    id: String,
    /// A mail address, a domain or a provider's id.
    who: String,
    /// The services to look at; all that the provider has if null.
    #[serde(default)]
    services: Option<Vec<Service>>,
    /// Whether Tor may be used, to tell a block from an outage and to try ways around.
    tor: bool,
    /// The numbers of mails and logs that were read, to be held against what is measured.
    evidence: Vec<u32>,
    /// The tag of the language of the report's sentences.
    lang: String,
}

/// How a check ended.
#[derive(JsonSchema, Serialize)]
pub(crate) struct Checked {
    /// Its report.
    report: Report,
    /// Why the report is not in the history, where it should be.
    not_kept: Option<Message>,
}

/// Which check to stop.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CancelInput {
    /// The name it was begun under.
    id: String,
}

/// What to say again.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SayInput {
    /// The report.
    report: Report,
    /// The tag of the language to say it in.
    lang: String,
}

/// Checks, and tells what happens as it happens.
pub(crate) async fn check(
    Call { app, desk }: Call,
    input: CheckInput,
    tell: Channel<Event>,
) -> Result<Checked, Message> {
    limits::id(&input.id)?;
    limits::tag(Some(&input.lang))?;
    let id = input.id.clone();
    let cancel = desk.begin(&id)?;
    let at_work = Arc::clone(&desk);
    let answered = move || window::tell_of_the_end(&app);
    let checked = apart(move || measure(&at_work, input, &cancel, &tell, &answered)).await;
    desk.end(&id);
    checked
}

/// Measures; `answered` is called once, when the verdict stands.
fn measure(
    desk: &Desk,
    input: CheckInput,
    cancel: &Cancel,
    tell: &Channel<Event>,
    answered: &dyn Fn(),
) -> Result<Checked, Message> {
    let CheckInput { who, services, tor, evidence, lang, .. } = input;
    let request = CheckRequest {
        who,
        services,
        budget: BUDGET,
        afterwards: AFTERWARDS,
        profile: desk.profile.clone(),
        tor,
        state: desk.state_dir().map(ToOwned::to_owned),
        evidence: desk.evidence(&evidence),
        lang: Some(lang),
    };
    let no_way =
        |error: std::io::Error| Message::new("error-no-runtime").with("reason", error.to_string());
    // A check runs as one task on one thread.
    let runtime = Builder::new_current_thread().enable_all().build().map_err(no_way)?;
    // What is saved when the verdict stands is safe, whatever becomes of the ways around.
    let mut saved = None;
    let mut send = |event| {
        if let Event::Verdict { report } = &event
            && saved.is_none()
        {
            saved = Some(keep(desk, report, HistoryPlace::remember));
            answered();
        }
        // Where the page has gone, nobody reads on.
        let _ = tell.send(event);
    };
    let report = runtime.block_on(waypost_app::check(request, &mut send, cancel));
    // A lookup by the system can hang for longer than the budget, and can't be stopped: leave it.
    runtime.shutdown_background();
    if saved.is_none() {
        answered();
    }
    let report = report.map_err(UserError::into_message)?;
    let not_kept = match saved {
        Some(Some(trouble)) => Some(trouble),
        Some(None) => keep(desk, &report, HistoryPlace::amend),
        None => keep(desk, &report, HistoryPlace::remember),
    };
    Ok(Checked { report, not_kept })
}

/// Has the history take a report; why it did not, where somebody has to know.
fn keep(
    desk: &Desk,
    report: &Report,
    how: impl Fn(&HistoryPlace, &Report) -> Remembered,
) -> Option<Message> {
    match desk.history().map(|place| how(&place, report)) {
        Ok(Remembered::Saved | Remembered::Off | Remembered::NotKept(_)) => None,
        Ok(Remembered::Failed(error)) => Some(history::trouble(&error)),
        Err(error) => Some(error.into_message()),
    }
}

/// Stops a check, or the trying of ways around behind its verdict; it ends at once and reports what it
/// knows.
pub(crate) async fn cancel(Call { desk, .. }: Call, input: CancelInput) -> Result<(), Message> {
    limits::id(&input.id)?;
    desk.cancel(&input.id);
    Ok(())
}

/// Draws a report's conclusions again, in another language.
pub(crate) async fn say(_: Call, input: SayInput) -> Result<Report, Message> {
    limits::tag(Some(&input.lang))?;
    apart(move || Ok(waypost_app::explain(input.report, Some(&input.lang)))).await
}
