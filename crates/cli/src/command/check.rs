//! `waypost check WHO`

use crate::{
    Found,
    args::{Check, Common, Tor},
    complain,
    failure::{Failure, reason},
    input, output,
    progress::Progress,
    signals::Wishes,
    terminal,
};
use std::{process, sync::mpsc, thread, time::Duration};
use tokio::runtime::Builder;
use waypost_app::{Cancel, CheckRequest, Event, Evidence, load_profile};
use waypost_i18n::Catalogue;
use waypost_model::Report;

/// What the telling thread hears of.
enum News {
    Event(Event),
    Stopping,
}

/// Runs a check and prints what it found.
pub(crate) fn check(check: Check, common: &Common) -> Result<Found, Failure> {
    let evidence = evidence(&check)?;
    let request = CheckRequest {
        who: check.who,
        services: check.services,
        budget: check.budget,
        // Whoever waits for one report waits no longer than was said.
        afterwards: Duration::ZERO,
        profile: load_profile(common.profile.as_deref())?,
        tor: check.tor == Tor::Auto,
        state: common.state_dir.clone(),
        evidence,
        lang: common.lang.clone(),
    };
    let cancel = Cancel::default();
    let (sender, news) = mpsc::channel();
    let draws = terminal::shows_progress(check.form.events);
    let progress = Progress::new(Catalogue::for_tag(common.lang.as_deref()), draws, common.verbose);
    // A reader of stdout or a terminal that is slow must not hold up what is being measured.
    let teller = {
        let (cancel, events) = (cancel.clone(), check.form.events);
        thread::spawn(move || tell(&news, events, &progress, &cancel))
    };
    let result = measure(request, &sender, &cancel);
    drop(sender);
    let told = teller.join().map_err(|_| Failure::new("telling of progress failed"))?;
    let report = result?;
    let printed = told.and_then(|()| super::print(&report, &check.form, common));
    super::history::remember(&report, common);
    printed
}

/// What was given along with the check, read before anything is sent.
fn evidence(check: &Check) -> Result<Vec<Evidence>, Failure> {
    let mut evidence = Vec::new();
    for file in &check.bounce {
        let read = Evidence::bounce(input::open(file)?);
        evidence.push(read.map_err(|error| input::about(file, &error))?);
    }
    if !check.maillog.is_empty() {
        evidence.push(Evidence::maillog(input::logs(&check.maillog)?)?);
    }
    Ok(evidence)
}

fn measure(
    request: CheckRequest,
    sender: &mpsc::Sender<News>,
    cancel: &Cancel,
) -> Result<Report, Failure> {
    let no_way =
        |error| Failure::new(format!("this system gives no way to wait: {}", reason(&error)));
    let runtime = Builder::new_current_thread().enable_all().build().map_err(no_way)?;
    let report = runtime.block_on(async {
        let wishes = Wishes::new().map_err(no_way)?;
        let stopping = tokio::spawn(stop_when_asked(wishes, cancel.clone(), sender.clone()));
        let mut send = |event| {
            // The teller has left only when nobody reads on; the check is being cancelled then.
            let _ = sender.send(News::Event(event));
        };
        let report = waypost_app::check(request, &mut send, cancel).await;
        stopping.abort();
        Ok(report?)
    });
    // A lookup by the system can hang for longer than the budget, and can't be stopped: leave it.
    runtime.shutdown_background();
    report
}

/// Tells of the news as they come, until the last sender is gone.
fn tell(
    news: &mpsc::Receiver<News>,
    events: bool,
    progress: &Progress,
    cancel: &Cancel,
) -> Result<(), Failure> {
    for item in news {
        match item {
            News::Stopping => progress.stopping(),
            News::Event(event) => {
                progress.event(&event);
                if events && !output::json_line(&event).inspect_err(|_| cancel.cancel())? {
                    cancel.cancel();
                    return Ok(());
                }
            }
        }
    }
    Ok(())
}

/// The first wish to stop ends the check with what is known; the second ends the program.
async fn stop_when_asked(mut wishes: Wishes, cancel: Cancel, sender: mpsc::Sender<News>) {
    wishes.next().await;
    let _ = sender.send(News::Stopping);
    cancel.cancel();
    wishes.next().await;
    complain(&"stopped before there was a result");
    process::exit(2);
}
