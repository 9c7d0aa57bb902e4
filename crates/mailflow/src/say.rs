//! From what was found to what is said: message ids and arguments, and the words that a caller makes
//! of them.

use crate::endpoint::Endpoint;
use std::net::IpAddr;
use waypost_model::{Confidence, Message, Network};

/// Looks up the network of an address; a table that is not there gives `None`.
pub type Lookup<'a> = &'a dyn Fn(IpAddr) -> Option<Network>;

/// Puts a message into words.
pub type Say<'a> = &'a dyn Fn(&Message) -> String;

/// A word of one of the lists as it stands in a message id.
pub(crate) fn id_word(word: &str) -> String {
    word.replace('_', "-")
}

/// The sentence on how sure a bounce or a log is.
pub(crate) fn doubt(of: &str, confidence: Confidence) -> Message {
    let word = match confidence {
        Confidence::Certain => "certain",
        Confidence::Likely => "likely",
        Confidence::Possible => "possible",
    };
    Message::new(format!("{of}-confidence-{word}"))
}

/// The server of an endpoint by name and address, and its network where it is known.
pub(crate) fn server(endpoint: &Endpoint, network: Option<&Network>) -> Message {
    let named = match (&endpoint.host, endpoint.address) {
        (Some(host), Some(address)) => Message::new("mailflow-server-named")
            .with("host", host.as_str())
            .with("address", address.to_string()),
        (Some(host), None) => Message::new("mailflow-server-host").with("host", host.as_str()),
        (None, Some(address)) => {
            Message::new("mailflow-server-host").with("host", address.to_string())
        }
        (None, None) => Message::new("mailflow-server-unnamed"),
    };
    match network {
        Some(network) => in_network(named, network),
        None => named,
    }
}

/// Something in a network, with the country where it is known.
pub(crate) fn in_network(what: Message, network: &Network) -> Message {
    let id = match network.country {
        Some(_) => "mailflow-in-network-of",
        None => "mailflow-in-network",
    };
    let message = Message::new(id)
        .with("server", what)
        .with("network", network.as_name.as_str())
        .with("asn", network.asn.to_string());
    match &network.country {
        Some(country) => message.with("country", country.as_str()),
        None => message,
    }
}

/// Several sentences as one text.
pub(crate) fn paragraph(messages: &[Message], say: Say<'_>) -> String {
    messages.iter().map(say).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
