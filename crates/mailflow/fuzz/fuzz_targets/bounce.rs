//! Any bytes as a returned mail: read, redacted and rendered without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use waypost_mailflow::bounce;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(mut found) = bounce::read(bytes) {
        found.redact();
        found.render(&|_| None, &|message| message.id.clone());
    }
});
