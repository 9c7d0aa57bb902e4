//! A wish to stop, which can be uttered from anywhere.

use tokio::sync::watch;

/// A wish to stop a check. Clones share it.
#[derive(Clone, Debug)]
pub struct Cancel(watch::Sender<bool>);

impl Default for Cancel {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Cancel {
    /// Stops the check: it ends at once and reports what it knows.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Waits until somebody wishes to stop.
    pub async fn cancelled(&self) {
        let mut wish = self.0.subscribe();
        // The sender lives as long as `self`, so waiting ends only with the wish.
        let _ = wish.wait_for(|wished| *wished).await;
    }
}
