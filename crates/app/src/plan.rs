//! Jobs that beget jobs: a name leads to addresses, an address to connections, a failure to a closer look.

use futures_util::{FutureExt, StreamExt, future::LocalBoxFuture, stream::FuturesUnordered};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

type Job<'a> = LocalBoxFuture<'a, ()>;

/// Where jobs are handed in, by anybody and by jobs themselves.
#[derive(Clone)]
pub(crate) struct Jobs<'a>(UnboundedSender<Job<'a>>);

/// The jobs that were handed in.
pub(crate) struct Queue<'a>(UnboundedReceiver<Job<'a>>);

/// An empty queue. The profile bounds how many jobs there can be.
pub(crate) fn jobs<'a>() -> (Jobs<'a>, Queue<'a>) {
    let (sender, receiver) = unbounded_channel();
    (Jobs(sender), Queue(receiver))
}

impl<'a> Jobs<'a> {
    /// Adds a job, which starts soon.
    pub(crate) fn add(&self, job: impl Future<Output = ()> + 'a) {
        // The queue lives as long as any job runs; afterwards there is nothing left to do.
        let _ = self.0.send(job.boxed_local());
    }
}

impl Queue<'_> {
    /// Runs the jobs side by side in one task until none is left.
    pub(crate) async fn run(mut self) {
        let mut running = FuturesUnordered::new();
        loop {
            while let Ok(job) = self.0.try_recv() {
                running.push(job);
            }
            if running.is_empty() {
                return;
            }
            tokio::select! {
                _ = running.next() => {}
                Some(job) = self.0.recv() => running.push(job),
            }
        }
    }
}
