//! What a door leads through, and why something could not be reached that way.

use futures_util::future::BoxFuture;
use ring::digest;
use tokio::net::TcpStream;

/// A way to servers by their names alone. Where it is not ready it refuses: nothing goes around it.
pub trait Through: Send + Sync + 'static {
    /// Opens a connection to a name, which is looked up at the far end and never here.
    fn open<'a>(
        &'a self,
        host: &'a str,
        port: u16,
        isolation: &'a Isolation,
    ) -> BoxFuture<'a, Result<TcpStream, OpenError>>;
}

/// Which connections may share a circuit: those whose isolation is the same.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Isolation(String);

impl Isolation {
    /// The isolation of these parts: another part, or another border between two, is another one.
    /// What the parts were can't be read from it.
    #[must_use]
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut context = digest::Context::new(&digest::SHA256);
        for part in parts {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        Self(context.finish().as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }

    /// The isolation as a token of 32 hexadecimal digits.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.0
    }
}

/// Why a server could not be reached through Tor.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OpenError {
    /// Tor is not connected, or was lost meanwhile: wait until it is ready.
    NotReady,
    /// The server closes that port: look at the port, or ask the provider.
    Refused,
    /// No answer in time: try again, which takes another path.
    TimedOut,
    /// The name leads nowhere, or no path there was found: look at the name.
    HostUnreachable,
    /// No Tor exit goes to that port: nothing helps but another port.
    ExitPolicy,
    /// The onion service is not there, or does not answer: look at the address, try again later.
    OnionUnreachable,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolations_differ_by_their_parts_and_the_borders_between_them() {
        let of = |parts: &[&str]| {
            Isolation::of(&parts.iter().map(|part| part.as_bytes()).collect::<Vec<_>>())
        };
        assert_eq!(of(&["a", "b"]), of(&["a", "b"]));
        assert_ne!(of(&["a", "b"]), of(&["ab", ""]));
        assert_ne!(of(&["a", "b"]), of(&["a", "c"]));
        assert_eq!(of(&["secret"]).token().len(), 32);
        assert!(!format!("{:?}", of(&["secret"])).contains("secret"));
    }
}
