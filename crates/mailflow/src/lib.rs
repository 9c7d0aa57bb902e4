//! What bounced mail and mail servers' logs say about who can be reached.
//!
//! Both come from another place on the network than the reader's own line: from the server that sent
//! the mail. They are the only witnesses of a block that stands between two mail servers.
//!
//! - [`bounce`] reads one returned mail.
//! - [`log`] reads any number of log files, of any size, in bounded memory.
//!
//! This crate opens no file and no socket and reads no clock: it is given readers and times.

pub mod bounce;
mod cause;
mod classify;
mod endpoint;
pub mod log;
mod reply;
mod rules;
mod say;
mod statement;
mod text;

pub use cause::Cause;
pub use endpoint::Endpoint;
pub use reply::Reply;
pub use say::{Lookup, Say};
