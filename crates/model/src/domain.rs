//! The part of a name that one owner holds, as far as that can be told without a list of all
//! registries. It is used to leave things out (a control of the same owner), never to accuse.

/// Second levels under which countries register names.
const REGISTRIES: [&str; 11] =
    ["ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org"];

/// The part of a host's name that one owner holds: its last two labels, or three where the last two
/// are a country's registry, such as `co.uk`.
#[must_use]
pub fn owned_part(host: &str) -> &str {
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), Some(second)) = (dots.next(), dots.next()) else { return host };
    let registry = host.len() - last == 3 && REGISTRIES.contains(&&host[second + 1..last]);
    match (registry, dots.next()) {
        (false, _) => &host[second + 1..],
        (true, Some(third)) => &host[third + 1..],
        (true, None) => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_holds_two_labels_or_three() {
        for (host, owned) in [
            ("mx1.mail.example.test", "example.test"),
            ("example.test", "example.test"),
            ("localhost", "localhost"),
            ("mx.mail.example.co.uk", "example.co.uk"),
            ("example.co.uk", "example.co.uk"),
            ("imap.qq.com", "qq.com"),
            ("mail.com.example", "com.example"),
            ("", ""),
        ] {
            assert_eq!(owned_part(host), owned, "{host}");
        }
    }
}
