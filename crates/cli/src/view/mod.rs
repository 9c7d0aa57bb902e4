//! Reports as a person reads them on a terminal: pure functions from what was found to text.
//!
//! The text holds colour codes; whoever prints it takes them out where they are not wanted.

mod alternatives;
mod bounce;
mod bridges;
mod findings;
mod history;
mod maillog;
mod page;
mod providers;
mod report;
mod route;
mod stations;
#[cfg(test)]
mod tests;
mod thunderbird;

pub(crate) use bounce::bounce;
pub(crate) use bridges::{bridge_trials, bridges};
pub(crate) use history::{comparison, entries, sentence};
pub(crate) use maillog::maillog;
pub(crate) use page::Page;
pub(crate) use providers::{provider, providers};
pub(crate) use report::report;
pub(crate) use route::route;
pub(crate) use thunderbird::thunderbird;
