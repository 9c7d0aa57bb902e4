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

/// The server of an endpoint by name and address, and its network where it is known; `None` where
/// nothing is known of it.
pub(crate) fn server(endpoint: &Endpoint, network: Option<&Network>) -> Option<Message> {
    let host = |name: String| Message::new("mailflow-server-host").with("host", name);
    let named = match (&endpoint.host, endpoint.address) {
        (Some(name), Some(address)) => Message::new("mailflow-server-named")
            .with("host", name.as_str())
            .with("address", address.to_string()),
        (Some(name), None) => host(name.clone()),
        (None, Some(address)) => host(address.to_string()),
        (None, None) => return None,
    };
    Some(match network {
        Some(network) => in_network(["mailflow-in-network", "mailflow-in-network-of"], network)
            .with("server", named),
        None => named,
    })
}

/// A message about a network: the first of `ids`, or the second where the country is known too.
pub(crate) fn in_network([id, id_of]: [&str; 2], network: &Network) -> Message {
    let of = |message: Message| {
        message.with("network", network.as_name.as_str()).with("asn", network.asn.to_string())
    };
    match &network.country {
        Some(country) => of(Message::new(id_of)).with("country", country.as_str()),
        None => of(Message::new(id)),
    }
}

/// Several sentences as one text.
pub(crate) fn paragraph(messages: &[Message], say: Say<'_>) -> String {
    messages.iter().map(say).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
