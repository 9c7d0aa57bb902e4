//! The proxy that programs of this computer are told to use.

use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use std::net::IpAddr;
use waypost_model::ProxyFact;

/// The proxy for an ordinary page; its host and credentials are not kept.
pub(super) fn proxy() -> Option<ProxyFact> {
    fact(&Matcher::from_system())
}

fn fact(settings: &Matcher) -> Option<ProxyFact> {
    // A name that nobody can own (RFC 6761) stands for any: it is not looked up, only held against
    // the list of exceptions.
    let pages =
        [Uri::from_static("https://mail.invalid/"), Uri::from_static("http://mail.invalid/")];
    let proxy = pages.iter().find_map(|page| settings.intercept(page))?;
    let host = proxy.uri().host().unwrap_or_default().trim_matches(['[', ']']);
    Some(ProxyFact {
        scheme: proxy.uri().scheme_str().unwrap_or("http").to_owned(),
        on_this_computer: host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(all: &str, no: &str) -> Option<(String, bool)> {
        let settings = Matcher::builder().all(all.to_owned()).no(no.to_owned()).build();
        fact(&settings).map(|fact| (fact.scheme, fact.on_this_computer))
    }

    #[test]
    fn only_scheme_and_place_are_kept() {
        assert_eq!(of("http://me:secret@proxy.test:3128", ""), Some(("http".into(), false)));
        assert_eq!(of("socks5h://127.0.0.1:9050", ""), Some(("socks5h".into(), true)));
        assert_eq!(of("http://[::1]:8080", ""), Some(("http".into(), true)));
        assert_eq!(of("localhost:8080", ""), Some(("http".into(), true)));
        assert_eq!(of("", ""), None);
        assert_eq!(of("http://proxy.test:3128", "*"), None);
        let plain = Matcher::builder().http("http://proxy.test").build();
        assert_eq!(fact(&plain).map(|fact| fact.scheme), Some("http".into()));
    }

    proptest! {
        #[test]
        fn any_setting_is_read(all in "\\PC{0,80}", no in "\\PC{0,40}") {
            let _ = of(&all, &no);
        }
    }
}
