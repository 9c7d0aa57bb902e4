//! Work that may take long or fail badly, kept away from the window's own thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use tauri::async_runtime::spawn_blocking;
use waypost_model::Message;

/// Does something on a thread of its own. A panic there is told to the page: a command that never
/// answers would leave it waiting.
pub(crate) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Message> + Send + 'static,
) -> Result<T, Message> {
    // Nothing that was half changed is used again: what `work` owns goes with it.
    let work = || catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(fault()));
    spawn_blocking(work).await.unwrap_or_else(|_| Err(fault()))
}

fn fault() -> Message {
    Message::new("error-fault")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tauri::async_runtime::block_on;

    #[test]
    fn a_panic_is_an_answer() {
        let work = || if true { panic!("for the test") } else { Ok(()) };
        assert_eq!(block_on(apart(work)), Err(fault()));
        assert_eq!(block_on(apart(|| Ok(7))), Ok(7));
    }
}
