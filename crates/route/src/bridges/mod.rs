//! Bridges: entrances to Tor that stand in no public list.

mod built_in;
mod line;

pub use built_in::{BuiltIn, built_in};
pub use line::{BridgeLine, LineFault, WrongLine, read};
