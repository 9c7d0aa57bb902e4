//! Ways around: Tor on arti, bridges and where to ask for them, and the doors by which programs use it.

pub mod bridges;
mod child;
pub mod doors;
mod event;
mod helper;
mod memory;
mod moat;
mod random;
mod socks;
mod through;
mod tor;
mod trial;
mod verdict;
mod watcher;
mod ways;
mod wire;

pub use event::{How, Stage, TorEvent};
pub use helper::run_helper_process;
pub use memory::fingerprint;
pub use moat::{Advice, AskTrouble, Question, ask_for_bridges};
pub use through::{Isolation, OpenError, Through};
pub use tor::{OPEN_WAIT, Ready, RouteError, Tor, TorSettings, TorState, TorTrouble};
pub use trial::{Tried, WhyNot, try_bridge};
pub use wire::Unable;
