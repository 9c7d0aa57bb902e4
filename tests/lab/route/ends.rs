//! Who goes away at a door is gone for the server, too: one that waits for another question holds a stream
//! and an exit's port for a minute and more if nobody tells it.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::door::Doors;
use super::far::{self, Talk};
use crate::world::World;

/// As many as a mail program opens.
const STREAMS: usize = 10;
/// Web servers keep a connection for a minute and more; what was under way has long arrived by then.
const LIMIT: Duration = Duration::from_secs(20);

/// Opens streams to a server that keeps them, leaves, and counts what the server still keeps.
pub(super) fn prove(world: &World, doors: &Doors, say: impl Fn(&str)) -> Result<()> {
    far::listen(world)?;
    let took = world.net.client.within(|| {
        let mut talks = Vec::new();
        for _ in 0..STREAMS {
            let mut talk = Talk::begin(&doors.socks, "", LIMIT)?;
            talk.keep()?;
            talks.push(talk);
        }
        let kept = far::kept();
        ensure!(kept == STREAMS, "of {STREAMS} streams the server keeps {kept}");
        drop(talks);
        let gone = Instant::now();
        while far::kept() > 0 {
            let kept = far::kept();
            ensure!(gone.elapsed() < LIMIT, "{LIMIT:?} after all went, the server keeps {kept}");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(gone.elapsed())
    })?;
    say(&format!(
        "{STREAMS} streams are over for the server, too, after {:.1} s",
        took.as_secs_f64()
    ));
    Ok(())
}
