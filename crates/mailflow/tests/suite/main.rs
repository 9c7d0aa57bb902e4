//! What mails and logs say, read by the crate as its users do.

#![allow(clippy::unwrap_used, clippy::panic)] // tests: what fails here is what is tested

mod contract;
mod corpus;
mod generate;
mod hostile;
mod programs;
mod support;
mod verdicts;
