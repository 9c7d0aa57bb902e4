//! A page's text: its encoding and its title, leniently, as pages are written.

use encoding_rs::{Encoding, UTF_8};

/// A page's own word about its encoding stands within its first KiB (HTML, section 4.2.5.5).
const DECLARATION_WITHIN: usize = 1024;
/// A title longer than this is no title; bytes.
const TITLE_WITHIN: usize = 4 * 1024;

/// The page as text, in the encoding that its head or the page itself names; else UTF-8. Block pages
/// in old single-byte encodings are common.
pub(super) fn decode(content_type: Option<&str>, body: &[u8]) -> String {
    let opening = String::from_utf8_lossy(&body[..body.len().min(DECLARATION_WITHIN)]);
    let encoding = content_type.and_then(charset).or_else(|| charset(&opening)).unwrap_or(UTF_8);
    encoding.decode(body).0.into_owned()
}

/// The encoding behind the first `charset=`, as in a `Content-Type` field or a `meta` element.
fn charset(text: &str) -> Option<&'static Encoding> {
    let lower = text.to_ascii_lowercase();
    let label = lower.split_once("charset=")?.1.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c));
    Encoding::for_label(&label.as_bytes()[..end.unwrap_or(label.len())])
}

/// What stands in the first `title` element, with its character references read.
pub(super) fn title(page: &str) -> Option<String> {
    // ASCII letters only are changed, so that every position stays what it was.
    let lower = page.to_ascii_lowercase();
    let open = lower.find("<title")?;
    let start = open + lower[open..].find('>')? + 1;
    let length = lower[start..].find('<').unwrap_or(lower.len() - start);
    if length > TITLE_WITHIN {
        return None;
    }
    Some(html_escape::decode_html_entities(&page[start..start + length]).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_as_pages_write_them() {
        for (page, expected) in [
            ("<html><title>Inbox</title>", Some("Inbox")),
            ("<TITLE lang=ru>\n Доступ ограничен \n</TITLE>", Some("Доступ ограничен")),
            ("<title>Q&amp;A &lt;1&gt; &#1044;</title>", Some("Q&A <1> Д")),
            ("<title>never closed", Some("never closed")),
            ("<title></title>", Some("")),
            ("<title", None),
            ("plain text", None),
        ] {
            assert_eq!(title(page).as_deref(), expected, "{page}");
        }
    }

    #[test]
    fn pages_in_old_encodings_are_read() {
        let cyrillic = "<title>Доступ ограничен</title>";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(cyrillic);
        assert_eq!(decode(Some("text/html; charset=windows-1251"), &bytes), cyrillic);
        let declared = format!("<meta charset=\"koi8-r\">{cyrillic}");
        let (bytes, ..) = encoding_rs::KOI8_R.encode(&declared);
        assert_eq!(decode(Some("text/html"), &bytes), declared);
        assert_eq!(decode(None, cyrillic.as_bytes()), cyrillic);
    }

    proptest! {
        #[test]
        fn any_page_is_read(
            head in "\\PC{0,40}",
            body in prop::collection::vec(any::<u8>(), 0..3000),
            in_title in "\\PC{0,40}",
        ) {
            let page = decode(Some(&head), &body);
            let _ = title(&page);
            let _ = title(&format!("{page}<title{head}>{in_title}"));
        }
    }
}
