//! Which network an address belongs to, answered offline.
//!
//! The table is compiled in (`data/networks.bin`) and made from public routing and registry data by
//! the `netdb-generate` program of this crate; `NOTICE.md` names the sources and their licences.
//! A look-up inflates two small blocks and keeps nothing, so that the table costs its compressed
//! size in the program file and no lasting memory. `docs/decisions/0002-network-tables.md` says why
//! it is laid out like this.
//!
//! What an answer means: the autonomous system that *announced* the address on the table's date
//! (for IPv6: was registered for it), and the country in which a regional registry *registered* it.
//! Neither is the place of the machine, and an address may have moved since: [`snapshot`] tells the
//! date.

mod block;
#[cfg(any(test, feature = "generate"))]
pub mod generate;
mod special;
mod table;
#[cfg(test)]
mod tests;
mod varint;

use std::net::IpAddr;

pub use table::{Corrupt, Table};
pub use waypost_model::Network;

/// The table that is compiled in.
const EMBEDDED: &[u8] = include_bytes!("../data/networks.bin");

/// The credit that the data's licence (CC BY 4.0) asks for; show it where results are shown.
pub const ATTRIBUTION: &str =
    "Network data: RouteViews (routeviews.org), DB-IP (db-ip.com) and NRO (nro.net), CC BY 4.0";

/// The network of `addr`, or `None` for an address that is private, reserved (RFC 6890) or
/// announced by nobody.
///
/// An IPv4 address inside an IPv6 one (mapped, RFC 4291; NAT64's well-known prefix, RFC 6052) is
/// looked up as the IPv4 address. A damaged table answers `None` as well: a name for a network is
/// never worth failing a diagnosis for. [`Table::lookup`] tells the two apart.
#[must_use]
pub fn network(addr: IpAddr) -> Option<Network> {
    Table::parse(EMBEDDED).and_then(|table| table.lookup(addr)).ok().flatten()
}

/// The date of the compiled-in table, as `YYYY-MM-DD`.
///
/// # Errors
/// [`Corrupt`] where the table's head cannot be read.
pub fn snapshot() -> Result<&'static str, Corrupt> {
    Table::parse(EMBEDDED).map(|table| table.snapshot())
}
