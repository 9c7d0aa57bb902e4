//! Streams through meek, by a program that speaks it. It is started by arti's own launcher.

use super::{AskTrouble, MEEK};
use crate::socks::shake;
use arti_client::config::PtTransportName;
use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::net::TcpStream;
use tor_ptmgr::ipc::{
    PluggableClientTransport, PluggableTransport, PtClientParameters, PtCommonParameters,
};
use tor_rtcompat::Runtime;
use tor_socksproto::{
    SocksAddr, SocksAuth, SocksClientHandshake, SocksCmd, SocksHostname, SocksRequest, SocksStatus,
    SocksVersion,
};

/// A program that takes longer has not begun well.
const START: Duration = Duration::from_secs(10);
/// A word of a SOCKS sign-in (RFC 1929).
const LONGEST_WORD: usize = 255;

/// A program that runs, and ends with this process.
pub(super) struct Tunnel {
    _program: PluggableClientTransport,
    port: SocketAddr,
}

impl Tunnel {
    /// Starts the program; `folder` is its own.
    ///
    /// # Errors
    /// When it does not start, or does not speak meek.
    pub(super) async fn start(
        runtime: impl Runtime,
        program: &Path,
        folder: PathBuf,
    ) -> Result<Self, AskTrouble> {
        let name: PtTransportName = MEEK.parse().map_err(|_| AskTrouble::System)?;
        let mut common = PtCommonParameters::builder();
        let common = common.state_location(folder).timeout(Some(START)).build();
        let mut client = PtClientParameters::builder();
        let client = client.transports(vec![name.clone()]).build();
        let (Ok(common), Ok(client)) = (common, client) else { return Err(AskTrouble::System) };
        let mut running =
            PluggableClientTransport::new(program.to_owned(), Vec::new(), common, client);
        let fails = || AskTrouble::ProgramFails { program: program.display().to_string() };
        running.launch(runtime).await.map_err(|_| fails())?;
        let method = running.transport_methods().get(&name).ok_or_else(fails)?;
        let port = method.endpoint();
        // The launcher has looked at this too: nothing is said to anybody but this computer.
        if !port.ip().is_loopback() || method.kind() != SocksVersion::V5 {
            return Err(fails());
        }
        Ok(Self { _program: running, port })
    }

    /// Opens a stream by way of a front to whom the reflector leads; nothing is called yet.
    ///
    /// # Errors
    /// When the program takes no stream.
    #[expect(
        clippy::disallowed_methods,
        reason = "the program on loopback, which alone leads to the front"
    )]
    pub(super) async fn open(&self, reflector: &str, front: &str) -> io::Result<TcpStream> {
        let refused = || io::Error::from(io::ErrorKind::ConnectionRefused);
        let mut stream = TcpStream::connect(self.port).await?;
        stream.set_nodelay(true)?;
        // Where it goes is said by the arguments; the program wants some address nevertheless.
        let nowhere: SocksHostname = "0.0.2.0".to_owned().try_into().map_err(|_| refused())?;
        let auth = arguments(&[("url", reflector), ("front", front)]).ok_or_else(refused)?;
        let request = SocksRequest::new(
            SocksVersion::V5,
            SocksCmd::CONNECT,
            SocksAddr::Hostname(nowhere),
            1,
            auth,
        );
        let request = request.map_err(|_| refused())?;
        let reply = shake(&mut stream, SocksClientHandshake::new(request)).await?;
        if reply.status() == SocksStatus::SUCCEEDED { Ok(stream) } else { Err(refused()) }
    }
}

/// Arguments as a SOCKS sign-in carries them (pt-spec, section 3.5): a longer list flows from the name
/// over into the password, which may not be empty.
fn arguments(list: &[(&str, &str)]) -> Option<SocksAuth> {
    let escaped = |text: &str, also: char| {
        text.chars().fold(String::new(), |mut escaped, letter| {
            if letter == '\\' || letter == ';' || letter == also {
                escaped.push('\\');
            }
            escaped.push(letter);
            escaped
        })
    };
    let pair =
        |(key, value): &(&str, &str)| format!("{}={}", escaped(key, '='), escaped(value, ';'));
    let text = list.iter().map(pair).collect::<Vec<_>>().join(";").into_bytes();
    let (name, password) = text.split_at(text.len().min(LONGEST_WORD));
    let password = if password.is_empty() { &[0] } else { password };
    let fits = password.len() <= LONGEST_WORD;
    fits.then(|| SocksAuth::Username(name.to_vec(), password.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_written_as_the_specification_has_it() {
        let of = |list: &[(&str, &str)]| match arguments(list) {
            Some(SocksAuth::Username(name, password)) => (name, password),
            other => panic!("{other:?}"),
        };
        let (name, password) = of(&[("url", "https://r.test/a;b\\c"), ("front", "f=g")]);
        assert_eq!(name, br"url=https://r.test/a\;b\\c;front=f=g");
        assert_eq!(password, [0]);
        let long = "x".repeat(300);
        let (name, password) = of(&[("url", &long)]);
        assert_eq!((name.len(), password.len()), (255, 49));
        assert_eq!(arguments(&[("url", &"x".repeat(600))]), None);
    }
}
