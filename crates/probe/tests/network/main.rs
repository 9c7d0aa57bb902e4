//! Each way in which the network can fail a connection or a conversation, made for real and told
//! apart.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the peers that probes are tested against connect as they like"
)]

mod bulk;
mod daemons;
mod hops;
mod http;
mod mail;
mod mail_daemons;
mod names;
mod support;
mod tcp;
mod tls;
mod trust;
