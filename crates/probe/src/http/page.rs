//! What the head of an answer says.

use crate::Context;
use std::time::UNIX_EPOCH;
use url::Url;

/// Where a `Location` field leads: scheme and host only, since the rest may name the reader.
pub(crate) fn redirect(asked: &Url, location: Option<&str>) -> Option<String> {
    let target = asked.join(location?).ok()?;
    Some(format!("{}://{}", target.scheme(), target.host_str()?))
}

/// A `Date` field less this computer's clock, in seconds.
pub(crate) fn clock_offset(ctx: &Context, date: Option<&str>) -> Option<i64> {
    let date = httpdate::parse_http_date(date?).ok()?;
    let seconds = date.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(i64::try_from(seconds).ok()?.saturating_sub(ctx.clock.unix_seconds()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_redirect_keeps_scheme_and_host_only() {
        let asked = Url::parse("https://mail.example.test/login?user=anna").unwrap();
        let to = |location| redirect(&asked, Some(location));
        assert_eq!(to("http://warning.test:81/?u=anna").unwrap(), "http://warning.test");
        assert_eq!(to("/inbox").unwrap(), "https://mail.example.test");
        assert_eq!(to("//other.test/x").unwrap(), "https://other.test");
        assert_eq!(to("http://[fe80::1]/x").unwrap(), "http://[fe80::1]");
        assert_eq!(to("mailto:anna@example.test"), None);
        assert_eq!(redirect(&asked, None), None);
    }

    proptest! {
        #[test]
        fn any_location_is_read_or_left(location in "\\PC{0,60}", tail in "[?#/a-z@]{0,20}") {
            let asked = Url::parse("https://mail.example.test/").unwrap();
            if let Some(target) = redirect(&asked, Some(&format!("{location}{tail}"))) {
                let rest = target.split_once("://").unwrap().1;
                prop_assert!(!rest.contains(['/', '?', '#', '@']), "{}", target);
            }
        }
    }
}
