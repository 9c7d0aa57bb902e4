//! How a check comes into Tor, as Tor's own events tell.

use crate::run::millis;
use std::{cell::RefCell, path::Path};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::Instant,
};
use waypost_model::{CutWay, DIRECT_WAY, MissingTransport, TorStart};
use waypost_route::TorEvent;

/// What is known of it so far; nothing before Tor was begun.
#[derive(Default)]
pub(crate) struct Entry(RefCell<Option<TorStart>>);

impl Entry {
    /// Listens until nothing more is told.
    pub(crate) async fn listen(&self, mut events: Receiver<TorEvent>) {
        let begun = Instant::now();
        *self.0.borrow_mut() = Some(TorStart::default());
        loop {
            match events.recv().await {
                Ok(event) => self.hear(event, millis(begun.elapsed())),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return,
            }
        }
    }

    fn hear(&self, event: TorEvent, at_ms: u64) {
        let mut known = self.0.borrow_mut();
        let known = known.get_or_insert_default();
        match event {
            TorEvent::Ready { transport, .. } if known.way.is_none() => {
                known.way = Some(transport);
                known.ready_ms = Some(at_ms);
            }
            TorEvent::Blocked { how, transport: way }
                if !known.cut.iter().any(|cut| cut.way == way) =>
            {
                known.cut.push(CutWay { way, how });
            }
            TorEvent::TransportMissing { transport: way, program } => {
                // The folder in which it was looked for may be the user's own.
                let name =
                    Path::new(&program).file_name().map(|n| n.to_string_lossy().into_owned());
                let program = name.unwrap_or(program);
                known.missing.push(MissingTransport { way, program });
            }
            _ => {}
        }
    }

    /// Whether it is known how the straight way is cut, if it is.
    pub(crate) fn is_judged(&self) -> bool {
        self.0.borrow().as_ref().is_none_or(|known| {
            known.way.as_deref() == Some(DIRECT_WAY)
                || known.cut.iter().any(|cut| cut.way == DIRECT_WAY)
        })
    }

    /// What is known.
    pub(crate) fn known(&self) -> Option<TorStart> {
        self.0.borrow().clone()
    }
}
