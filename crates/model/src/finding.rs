//! The closed lists of the report: statuses, layers, causes, confidence (contract section 3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// The verdict in one word.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Everything that was asked for works.
    Ok,
    /// Someone on the way interferes.
    Blocked,
    /// This computer or its own network is at fault.
    LocalProblem,
    /// The provider is down, or refuses this user.
    ProviderProblem,
    /// It works, but slowed.
    Degraded,
    /// It can't be told.
    Inconclusive,
}

/// The state of one service.
#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceState {
    /// It works.
    Ok,
    /// It is cut off on the way.
    Blocked,
    /// It works, but slowed.
    Degraded,
    /// The provider does not offer it now.
    Down,
    /// It was not, or could not be, told.
    Unknown,
}

/// How sure a finding is.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// One explanation among others.
    Possible,
    /// The best explanation, with a rival left open.
    Likely,
    /// A control or a repeat rules the rivals out.
    Certain,
}

/// From whose line a finding was seen.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SeenFrom {
    /// From this computer's.
    #[default]
    ThisLine,
    /// From that of a server that sends mail: a returned mail or a log says so.
    SendingServer,
    /// From both.
    Both,
}

impl SeenFrom {
    /// Whether it was seen from this computer's line alone.
    #[must_use]
    pub const fn is_this_line(&self) -> bool {
        matches!(self, Self::ThisLine)
    }
}

/// The layer at which something goes wrong.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// This computer and its own network.
    Link,
    /// Names.
    Dns,
    /// The route.
    Tcp,
    /// Encryption.
    Tls,
    /// The web page.
    Http,
    /// The mail protocol.
    Mail,
    /// Speed.
    Throughput,
    /// The provider itself.
    Provider,
}

/// What is wrong, out of a closed list.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// No network at all.
    NoNetwork,
    /// The network's login page stands in between.
    CaptivePortal,
    /// This computer's clock is off.
    ClockWrong,
    /// A program or a company proxy on this side opens encrypted connections.
    LocalInterception,
    /// A false address was given for a name.
    DnsForgedAnswer,
    /// A name that exists was said not to exist.
    DnsForgedNxdomain,
    /// The resolver refuses to answer for a name.
    DnsRefused,
    /// The resolver keeps silent for a name.
    DnsTimeout,
    /// A forged answer arrives before the true one.
    DnsInjection,
    /// Questions to any resolver are answered by somebody on the way.
    DnsIntercepted,
    /// The resolver answers for no name at all.
    ResolverDown,
    /// The name does not exist, as all resolvers agree.
    NameDoesNotExist,
    /// Every port of an address is silent.
    IpBlackhole,
    /// One port of an address is silent.
    PortBlackhole,
    /// Connections are reset as they open.
    TcpReset,
    /// A router on the way refuses with an ICMP error.
    IcmpRejected,
    /// The network closes this port to everyone.
    PortClassBlocked,
    /// The connection is reset when the name is named.
    SniReset,
    /// The connection falls silent when the name is named.
    SniDrop,
    /// Another certificate is presented in place of the provider's.
    CertificateSubstituted,
    /// The provider's certificate has run out.
    CertificateExpired,
    /// A page that says "blocked" stands in for the provider's.
    BlockPage,
    /// The connection is reset when the page is asked for.
    HttpReset,
    /// The provider refuses this country or network.
    GeoRefused,
    /// The offer to encrypt was taken out on the way.
    StarttlsStripped,
    /// Another mail server answers in the provider's place.
    MailIntercepted,
    /// The provider refuses this line for its reputation.
    ReputationRefused,
    /// Slowed to a ceiling.
    Throttled,
    /// The transfer stops after a fixed amount.
    FreezeAfterBytes,
    /// The provider does not answer anyone.
    ProviderDown,
}

impl Cause {
    /// The layer to which the cause belongs.
    #[must_use]
    pub const fn layer(self) -> Layer {
        match self {
            Self::NoNetwork | Self::CaptivePortal | Self::ClockWrong | Self::LocalInterception => {
                Layer::Link
            }
            Self::DnsForgedAnswer
            | Self::DnsForgedNxdomain
            | Self::DnsRefused
            | Self::DnsTimeout
            | Self::DnsInjection
            | Self::DnsIntercepted
            | Self::ResolverDown
            | Self::NameDoesNotExist => Layer::Dns,
            Self::IpBlackhole
            | Self::PortBlackhole
            | Self::TcpReset
            | Self::IcmpRejected
            | Self::PortClassBlocked => Layer::Tcp,
            Self::SniReset
            | Self::SniDrop
            | Self::CertificateSubstituted
            | Self::CertificateExpired => Layer::Tls,
            Self::BlockPage | Self::HttpReset | Self::GeoRefused => Layer::Http,
            Self::StarttlsStripped | Self::MailIntercepted | Self::ReputationRefused => Layer::Mail,
            Self::Throttled | Self::FreezeAfterBytes => Layer::Throughput,
            Self::ProviderDown => Layer::Provider,
        }
    }

    /// The word used for it in reports, and in message ids with `-` for `_`.
    #[must_use]
    pub fn word(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// Where on the way something was located.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Where {
    /// The number of the last hop that answered, counted from this computer; 1 is the first router.
    pub hop: u8,
    /// Its address, where it answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<IpAddr>,
    /// The number of its network, where the table knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asn: Option<u32>,
    /// The name of its network, where the table knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_name: Option<String>,
}

/// The ways around that Waypost knows.
#[derive(
    Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum AlternativeKind {
    /// The webmail through Tor.
    TorWebmail,
    /// The provider's onion site.
    TorOnion,
    /// A mail program through Tor.
    TorMailProgram,
    /// Tor through a bridge.
    TorBridge,
    /// A resolver that is asked over an encrypted connection.
    EncryptedDns,
    /// Another address of the provider.
    OtherAddress,
    /// Another port of the provider.
    OtherPort,
    /// The ClientHello in two segments.
    SplitHello,
    /// Another network, such as a mobile one.
    OtherNetwork,
    /// Mail sent from another provider, for mail that other servers can't deliver.
    OtherSender,
    /// Something to mend on this computer or in its network.
    FixLocal,
    /// Waiting.
    Wait,
    /// Asking the provider's support.
    ContactSupport,
}
