//! `waypost maillog FILE…`

use super::export::write;
use crate::{
    Found,
    args::{Common, Maillog},
    failure::{Failure, reason},
    input, output,
    signals::Wishes,
    terminal, view,
};
use std::{path::Path, time::Duration};
use tokio::{runtime::Builder, time::sleep};
use waypost_app::{FindingJson, FollowedLog, MailLogJson};

/// How often a log that is followed is looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// Finds destinations that a mail server can't reach.
pub(crate) fn maillog(maillog: &Maillog, common: &Common) -> Result<Found, Failure> {
    if maillog.follow {
        return follow(maillog, common);
    }
    let shown = waypost_app::maillog(input::logs(&maillog.files)?, common.lang.as_deref())?;
    if let Some(file) = &maillog.html {
        let page = waypost_app::maillog_page(&shown, common.lang.as_deref());
        write(file, |out| output::written(out.write_all(page.as_bytes())))?;
    }
    if maillog.json {
        output::json(&shown)?;
    } else {
        output::text(&view::maillog(&shown, &terminal::page(common.lang.as_deref())))?;
    }
    if shown.lines > 0 && shown.lines == shown.unparsed {
        return Err(Failure::new(
            "none of these lines is of a mail server's log that Waypost knows",
        ));
    }
    Ok(found(&shown))
}

fn found(shown: &MailLogJson) -> Found {
    let wrong = shown.findings.iter().any(FindingJson::is_wrong);
    if wrong { Found::Something } else { Found::Nothing }
}

/// Tells again whenever what the logs mean has changed, until somebody wishes it to stop.
fn follow(maillog: &Maillog, common: &Common) -> Result<Found, Failure> {
    let lang = common.lang.as_deref();
    let Some((last, earlier)) = maillog.files.split_last() else {
        return Err(Failure::new("name a log to follow"));
    };
    if last == Path::new("-") {
        return Err(Failure::new("stdin can't be followed: give the name of a file"));
    }
    // Refuses a folder.
    drop(input::open(last)?);
    let no_way =
        |error| Failure::new(format!("this system gives no way to wait: {}", reason(&error)));
    let runtime = Builder::new_current_thread().enable_all().build().map_err(no_way)?;
    runtime.block_on(async {
        let mut wishes = Wishes::new().map_err(no_way)?;
        let mut log = FollowedLog::new(input::logs(earlier)?, last, lang)?;
        loop {
            if let Some(shown) = log.news()? {
                if maillog.json {
                    if !output::json_line(&shown)? {
                        break;
                    }
                } else {
                    output::text(&(view::maillog(&shown, &terminal::page(lang)) + "\n"))?;
                }
            }
            tokio::select! {
                () = wishes.next() => break,
                () = sleep(PAUSE) => {}
            }
        }
        Ok(found(&log.so_far()))
    })
}
