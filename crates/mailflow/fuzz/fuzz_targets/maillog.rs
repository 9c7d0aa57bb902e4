//! Any bytes as a log, packed or not: the same counts for one worker and for two.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::num::NonZeroUsize;
use waypost_mailflow::log::{MailLog, Options, read};

fn counted(bytes: &[u8], workers: usize) -> Option<MailLog> {
    let now = jiff::Timestamp::from_second(1_780_000_000).ok()?;
    let mut options = Options::new(now, jiff::tz::TimeZone::UTC);
    options.workers = NonZeroUsize::new(workers)?;
    read(vec![("fuzzed".to_owned(), Box::new(bytes))], &options).ok()
}

fuzz_target!(|bytes: &[u8]| {
    let one = counted(bytes, 1);
    let two = counted(bytes, 2);
    assert_eq!(one.as_ref().map(|log| log.lines), two.map(|log| log.lines));
    if let Some(log) = one {
        log.render(&|_| None, &|message| message.id.clone());
    }
});
