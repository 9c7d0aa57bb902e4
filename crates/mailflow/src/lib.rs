//! What bounced mail and mail servers' logs say about who can be reached.
//!
//! Both come from another place on the network than the reader's own line: from the server that sent
//! the mail. They are the only witnesses of a block that stands between two mail servers.
//!
//! - [`bounce`] reads one returned mail.
//! - [`log`] reads any number of log files, of any size, in bounded memory.
//!
//! This crate opens no file and no socket and reads no clock: it is given readers and times. It speaks
//! no language either: what it says are message ids and arguments, which the caller puts into words.
//!
//! ```
//! use waypost_mailflow::{bounce, log};
//!
//! let mail = "Return-Path: <>\nFrom: mailer-daemon@mail.test\nSubject: Undelivered Mail\n\n\
//!     <bob@example.test>: connect to mx.example.test[203.0.113.25]:25: Connection timed out\n";
//! let found = bounce::read(mail.as_bytes())?;
//! let network = |_address| None;
//! let say = |message: &waypost_model::Message| message.id.clone();
//! assert!(found.render(&network, &say).is_bounce);
//!
//! let options = log::Options::new("2026-01-01T00:00:00Z".parse()?, jiff::tz::TimeZone::UTC);
//! let source = ("mail.log".to_owned(), Box::new(&b""[..]) as Box<_>);
//! assert_eq!(log::read(vec![source], &options)?.render(&network, &say).lines, 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod bounce;
mod classify;
mod endpoint;
pub mod log;
mod reply;
mod rules;
mod say;
mod statement;
mod text;

pub use endpoint::Endpoint;
pub use reply::Reply;
pub use say::{Lookup, Say};
pub use waypost_model::DeliveryCause as Cause;
