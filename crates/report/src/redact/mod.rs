//! What is taken out of a report before it leaves this computer.
//!
//! Every field is looked at by its type first: the walk takes each type apart by name, so that a new
//! field does not compile until somebody has decided about it. Whatever is text goes through the rules
//! for text. [`Scan`] is the second net, for the finished file.

mod address;
mod delivery;
mod encoded;
mod fields;
mod known;
mod measured;
mod names;
mod own;
mod removed;
mod scan;
#[cfg(test)]
mod tests;
mod text;

pub use own::Own;
pub use removed::{Chosen, Removal, Removed};
pub use scan::Scan;

use waypost_model::{Network, Report};

/// How much is taken out.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// Nothing: for the user's own eyes.
    None,
    /// Mail addresses' local parts, this computer's addresses (IPv4, IPv6, MAC), host, user and Wi-Fi
    /// names, paths in home folders, bridge lines and tokens.
    Standard,
    /// As [`Level::Standard`], and the local network's hops and resolvers, times finer than an hour
    /// and the system's version.
    Strict,
}

/// The report without what that level takes out. What support needs stays: the provider's names and
/// addresses, what resolvers answered, the operators' routers and network numbers.
#[must_use]
pub fn redact(report: Report, level: Level, own: &Own) -> Report {
    redact_counting(report, level, own).0
}

/// The same, with how often something of each kind was taken out.
#[must_use]
pub fn redact_counting(mut report: Report, level: Level, own: &Own) -> (Report, Vec<Removed>) {
    if level == Level::None && own.chosen.is_empty() {
        return (report, Vec::new());
    }
    let walk = fields::Walk::new(&report, level, own);
    walk.report(&mut report);
    let removed = walk.removed();
    (report, removed)
}

/// What a report says, cleaned, without its measurements: they are looked at to know which addresses
/// are the network's, but need not be cleaned themselves. `access` is the network that it was made from,
/// which is left out if the user wants it out. With how often something was taken out.
#[must_use]
pub fn conclusions(
    mut report: Report,
    access: &mut Option<Network>,
    level: Level,
    own: &Own,
) -> (Report, Vec<Removed>) {
    let walk = fields::Walk::new(&report, level, own);
    report.measurements.clear();
    if level != Level::None || !own.chosen.is_empty() {
        walk.report(&mut report);
        walk.network(access);
    }
    let removed = walk.removed();
    (report, removed)
}

/// What stands in place of something that was taken out.
pub const MARKS: [&str; 4] = [text::REMOVED, text::ADDRESS, "…@", "~"];
