//! The second vantage: the same endpoint seen through Tor.

use crate::view::{View, contact};
use waypost_model::{Operation, Outcome};

/// The observations in which the endpoint worked through Tor.
pub(crate) fn works_over_tor<'a>(view: &View<'a>, host: &str, port: u16) -> Vec<&'a str> {
    over_tor(view, host, port, true)
}

/// The observations in which the endpoint failed through Tor.
pub(crate) fn fails_over_tor<'a>(view: &View<'a>, host: &str, port: u16) -> Vec<&'a str> {
    over_tor(view, host, port, false)
}

fn over_tor<'a>(view: &View<'a>, host: &str, port: u16, works: bool) -> Vec<&'a str> {
    view.tor()
        .filter(|observation| {
            contact(observation).is_some_and(|c| c.host == host && c.port == port)
                && works == worked(&observation.operation)
        })
        .map(|observation| observation.id.as_str())
        .collect()
}

/// Whether the provider's service itself answered.
fn worked(operation: &Operation) -> bool {
    match operation {
        Operation::MailSession(session) => {
            session.failure.is_none() && session.greeting.as_ref().is_some_and(|g| g.positive)
        }
        Operation::HttpGet(get) => matches!(&get.outcome, Outcome::Ok(facts) if facts.status < 500),
        Operation::TcpConnect(connect) => connect.outcome.ok().is_some(),
        Operation::TlsHandshake(handshake) => handshake.outcome.ok().is_some(),
        _ => false,
    }
}
