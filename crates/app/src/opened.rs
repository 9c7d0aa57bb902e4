//! Connections that have opened: knowing it while what is said over them is still under way, and saying
//! something over one that was opened before.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use waypost_model::Failure;
use waypost_probe::{BoxFuture, Context, Dialed, Dialer};

/// Whether one of the connections that were opened with [`Opened::noticed_by`] has come about.
#[derive(Clone, Default)]
pub(crate) struct Opened(Arc<AtomicBool>);

impl Opened {
    pub(crate) fn has(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// The same context, whose connections are noticed here.
    pub(crate) fn noticed_by(&self, ctx: &Context) -> Context {
        let dialer = Noticing { dialer: Arc::clone(&ctx.dialer), opened: self.clone() };
        Context { dialer: Arc::new(dialer), ..ctx.clone() }
    }
}

struct Noticing {
    dialer: Arc<dyn Dialer>,
    opened: Opened,
}

impl Dialer for Noticing {
    fn dial<'a>(
        &'a self,
        host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>> {
        Box::pin(async move {
            let dialed = self.dialer.dial(host, address, wait).await?;
            self.opened.0.store(true, Ordering::Relaxed);
            Ok(dialed)
        })
    }
}

/// The same context, whose first connection is this one.
pub(crate) fn first(dialed: Dialed, ctx: &Context) -> Context {
    let (dialer, first) = (Arc::clone(&ctx.dialer), Mutex::new(Some(dialed)));
    Context { dialer: Arc::new(Opening { dialer, first }), ..ctx.clone() }
}

struct Opening {
    dialer: Arc<dyn Dialer>,
    first: Mutex<Option<Dialed>>,
}

impl Dialer for Opening {
    fn dial<'a>(
        &'a self,
        host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>> {
        let first = self.first.lock().ok().and_then(|mut first| first.take());
        Box::pin(async move {
            match first {
                Some(dialed) => Ok(dialed),
                None => self.dialer.dial(host, address, wait).await,
            }
        })
    }
}
