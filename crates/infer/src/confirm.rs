//! The second vantage: the same endpoint seen through Tor.

use crate::view::{View, contact};
use waypost_model::{FailureKind, Operation, Outcome, Role};

/// Tries through exits of their own that have to fail before the far end is blamed.
const TRIES: usize = 2;

/// The observations in which the endpoint worked through Tor.
pub(crate) fn works_over_tor<'a>(view: &View<'a>, host: &str, port: u16) -> Vec<&'a str> {
    over_tor(view, host, port, true)
}

/// The observations in which anything of the provider's answered through Tor: it does not refuse Tor
/// altogether.
pub(crate) fn provider_over_tor<'a>(view: &View<'a>) -> Vec<&'a str> {
    let answered = |o: &Operation| match o {
        Operation::MailSession(session) => session.greeting.is_some(),
        Operation::HttpGet(get) => get.outcome.ok().is_some(),
        _ => false,
    };
    let good = view.tor().filter(|o| o.role == Role::Target && answered(&o.operation));
    good.map(|observation| observation.id.as_str()).collect()
}

/// That the endpoint fails through Tor as well, while Tor carries to others.
pub(crate) struct FailsToo<'a> {
    /// The tries, and those that show that Tor carries.
    pub(crate) ids: Vec<&'a str>,
    /// Whether it was refused each time: the server's own word, which no filter here can have said.
    pub(crate) refused: bool,
}

/// Whether the endpoint fails through Tor as well.
pub(crate) fn fails_too<'a>(view: &View<'a>, host: &str, port: u16) -> Option<FailsToo<'a>> {
    let mut ids = over_tor(view, host, port, false);
    let carries = carries(view);
    if ids.len() < TRIES || carries.is_empty() || !works_over_tor(view, host, port).is_empty() {
        return None;
    }
    let refused = view.tor().filter(|o| ids.contains(&o.id.as_str())).all(|observation| {
        let failure = observation.operation.failure();
        failure.is_some_and(|failure| failure.kind == FailureKind::ConnectionRefused)
    });
    ids.extend(carries.into_iter().take(1));
    Some(FailsToo { ids, refused })
}

/// The observations in which something unrelated was met through Tor.
fn carries<'a>(view: &View<'a>) -> Vec<&'a str> {
    let good = view.tor().filter(|o| o.role == Role::Control && worked(&o.operation));
    good.map(|observation| observation.id.as_str()).collect()
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
pub(crate) fn worked(operation: &Operation) -> bool {
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
