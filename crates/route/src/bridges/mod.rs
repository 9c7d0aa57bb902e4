//! Bridges: entrances to Tor that stand in no public list.

mod line;

pub use line::{BridgeLine, LineFault, WrongLine, read};
