//! Which streams may share a circuit: those of the same user name on the inner SOCKS port.

use arti_client::isolation::IsolationHelper;

/// The streams of one user name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Circuit(Box<[u8]>);

impl Circuit {
    /// Those of this user name.
    pub(super) fn of(user: &[u8]) -> Self {
        Self(user.into())
    }
}

impl IsolationHelper for Circuit {
    fn compatible_same_type(&self, other: &Self) -> bool {
        self == other
    }

    fn join_same_type(&self, other: &Self) -> Option<Self> {
        (self == other).then(|| self.clone())
    }

    /// A provider that sees its user come from another country every ten minutes asks for proof.
    fn enables_long_lived_circuits(&self) -> bool {
        true
    }
}
