//! The provider's webmail in a window of its own, which can reach nothing but Tor.

mod wire;

pub use wire::{
    FromWindow, JAIL_ARGUMENT, LINE_LIMIT, ToWindow, WINDOW_ARGUMENT, WindowSettings, WindowTrouble,
};
