//! Loopback ports that lead to a provider's mail servers, for programs that speak no SOCKS.
//!
//! Bytes pass untouched: encryption begins in the mail program and ends at the provider.

use super::{hosts::Hosts, listener::Listener, relay::relay};
use crate::{Isolation, Through};
use std::{io, net::SocketAddr, sync::Arc};
use tokio::net::TcpStream;
use waypost_model::{Message, Provider, Service, TlsMode, owned_part};

/// A server to which a forward leads.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FarServer {
    /// What it is for.
    pub service: Service,
    /// Its name, for which its certificate stands.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// When encryption starts.
    pub tls: TlsMode,
}

impl FarServer {
    /// A provider's servers for mail programs, in its order: one for each service and name. One that
    /// encrypts from the first byte goes before one that begins in the clear, where an exit could
    /// take the offer of encryption away; one that never encrypts is left out.
    #[must_use]
    pub fn of(provider: &Provider) -> Vec<Self> {
        let mut servers: Vec<Self> = Vec::new();
        for tls in [TlsMode::Implicit, TlsMode::Starttls] {
            for service in [Service::Imap, Service::Pop3, Service::Smtp] {
                for endpoint in provider.endpoints(service).into_iter().filter(|e| e.tls == tls) {
                    if !servers.iter().any(|s| s.service == service && s.host == endpoint.host) {
                        let (host, port) = (endpoint.host, endpoint.port);
                        servers.push(Self { service, host, port, tls });
                    }
                }
            }
        }
        servers.sort_by_key(|server| match server.service {
            Service::Imap => 0,
            Service::Pop3 => 1,
            _ => 2,
        });
        servers
    }
}

/// A forward. Dropped, it closes with all its connections.
#[derive(Debug)]
pub struct Forward {
    listener: Listener,
    to: FarServer,
}

impl Forward {
    /// Opens it on loopback: on the wished port, or on another if that one is taken.
    ///
    /// # Errors
    /// When the system gives no port, or when the server has no name that Tor could be asked for.
    pub fn open(wished: Option<u16>, to: FarServer, through: Arc<dyn Through>) -> io::Result<Self> {
        let host = Hosts::EVERYTHING.admit(&to.host).map_err(|_| io::ErrorKind::InvalidInput)?;
        let isolation = Isolation::of(&[b"forward", owned_part(&host).as_bytes()]);
        let target = Arc::new((host, to.port, isolation));
        let serve = move |client| serve(client, Arc::clone(&target), Arc::clone(&through));
        Ok(Self { listener: Listener::open(wished, serve)?, to })
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// The server to which it leads.
    #[must_use]
    pub const fn to(&self) -> &FarServer {
        &self.to
    }

    /// How to use it, so that the certificate is checked for the server's own name.
    #[must_use]
    pub fn steps(&self) -> Vec<Message> {
        ["forward-step-1", "forward-step-2", "forward-step-3"]
            .map(|id| {
                Message::new(id)
                    .with("host", self.to.host.as_str())
                    .with("port", self.address().port().to_string())
            })
            .into()
    }
}

/// A mail program learns from the closed connection that there is no way.
async fn serve(
    client: TcpStream,
    target: Arc<(String, u16, Isolation)>,
    through: Arc<dyn Through>,
) {
    let (host, port, isolation) = &*target;
    if let Ok(far) = through.open(host, *port, isolation).await {
        relay(client, far, &[]).await;
    }
}
