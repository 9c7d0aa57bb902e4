//! All measuring I/O, one operation a file. Each probe does one thing on the network and returns the
//! model's observation of it: what the network did is data, never an `Err`, and never a conclusion.
//!
//! Nothing is ambient: the dialer, the trusted roots and the wall clock come in with a [`Context`].

pub mod bulk;
mod captive;
mod context;
mod direct;
pub mod discovery;
pub mod dns;
mod failure;
pub mod hops;
pub mod http;
#[cfg(target_os = "linux")]
mod icmp;
mod link;
pub mod mail;
mod roots;
pub mod tcp;
#[cfg(target_os = "linux")]
mod tcp_info;
#[cfg(target_os = "linux")]
mod tcp_stream;
pub mod tls;

pub use captive::captive;
pub use context::{BoxFuture, BoxedStream, Clock, Context, Dialed, Dialer, Io, SystemClock};
pub use direct::DirectDialer;
pub use link::link;
pub use roots::{BadRoot, Roots};
