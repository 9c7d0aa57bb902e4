//! A mail opened: the few headers that matter here, its texts, its delivery statuses, and the mails
//! that are attached to it. MIME, transfer encodings and charsets are `mail-parser`'s work.

use crate::text::head;
use mail_parser::{
    Address, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};

/// More of a mail than this is not read into memory; a report stands at the beginning of one.
pub(crate) const MOST_BYTES: usize = 16 * 1024 * 1024;
/// More parts than this are not looked at, and the mail is cut there before it is parsed: it bounds
/// how deep parts can be nested in each other and how often they can be searched for an end.
const MOST_PARTS: usize = 200;
/// Of each text, this much is read.
const MOST_TEXT: usize = 256 * 1024;
/// So many texts, and so many attached mails.
const MOST_TEXTS: usize = 12;

/// What a mail holds, as far as it bears on being a bounce.
#[derive(Debug, Default)]
pub(crate) struct Opened<'a> {
    /// Whether it has the headers of a mail, or is pasted text.
    pub(crate) is_mail: bool,
    pub(crate) from: Vec<String>,
    pub(crate) to: Vec<String>,
    pub(crate) subject: String,
    pub(crate) auto_submitted: bool,
    pub(crate) auto_reply: bool,
    pub(crate) null_sender: bool,
    pub(crate) failed_recipients: Vec<String>,
    /// The `report-type` of a `multipart/report` (RFC 6522), in lower case.
    pub(crate) report_type: Option<String>,
    pub(crate) texts: Vec<String>,
    pub(crate) statuses: Vec<String>,
    pub(crate) attached: Vec<Attached<'a>>,
}

/// A mail inside a mail.
#[derive(Debug)]
pub(crate) enum Attached<'a> {
    /// As `message/rfc822`.
    Message(&'a Message<'a>),
    /// As a file `….eml`.
    File(&'a [u8]),
}

/// The beginning of `bytes` that is safe to hand to the parser.
fn bounded(bytes: &[u8]) -> &[u8] {
    const NEEDLE: &[u8] = b"content-type";
    let mut seen = 0;
    let mut at = 0;
    while let Some(step) = memchr::memchr2(b'C', b'c', &bytes[at..]) {
        let here = at + step;
        let matches = bytes
            .get(here..here + NEEDLE.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(NEEDLE));
        seen += usize::from(matches);
        if seen > MOST_PARTS {
            return &bytes[..here];
        }
        at = here + 1;
    }
    bytes
}

/// Parses a mail; `None` if there is nothing of one, or nothing that the parser can stand: a mail that
/// breaks a parser is still read as text.
pub(crate) fn parse(bytes: &[u8]) -> Option<Message<'_>> {
    let bytes = bounded(&bytes[..bytes.len().min(MOST_BYTES)]);
    std::panic::catch_unwind(|| MessageParser::default().parse(bytes)).ok().flatten()
}

/// Text of unknown encoding: Unicode where it is valid, else what a browser would take it for.
pub(crate) fn decode(bytes: &[u8]) -> String {
    let bytes = &bytes[..bytes.len().min(MOST_TEXT)];
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    let valid = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    // A character may have been cut in two at the end.
    if valid + 4 > bytes.len() {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
    encoding.decode(bytes).0.into_owned()
}

/// Opens a mail that has been parsed.
pub(crate) fn open<'a>(message: &'a Message<'a>) -> Opened<'a> {
    let mut opened = Opened {
        is_mail: has_mail_headers(message),
        from: people(message.from()),
        to: people(message.to()),
        subject: message
            .subject()
            .map(|subject| head(subject, 1024).to_owned())
            .unwrap_or_default(),
        null_sender: raw(message, "Return-Path").is_some_and(|path| path.trim() == "<>"),
        report_type: report_type(message.root_part()),
        ..Opened::default()
    };
    let automatic = raw(message, "Auto-Submitted").map(|value| value.trim().to_ascii_lowercase());
    opened.auto_submitted = automatic.as_deref().is_some_and(|value| !value.starts_with("no"));
    opened.auto_reply = automatic.as_deref().is_some_and(|value| value.starts_with("auto-replied"))
        || ["X-Autoreply", "X-Autorespond", "X-Autoresponder"]
            .iter()
            .any(|name| raw(message, name).is_some())
        || raw(message, "Precedence")
            .is_some_and(|value| value.trim().eq_ignore_ascii_case("auto_reply"));
    let failed = raw(message, "X-Failed-Recipients").unwrap_or_default();
    opened.failed_recipients = crate::text::addresses(head(failed, 16 * 1024))
        .map(|found| found.address.to_owned())
        .take(100)
        .collect();
    for part in message.parts.iter().take(MOST_PARTS) {
        take_part(&mut opened, message, part);
    }
    opened
}

fn raw<'a>(message: &'a Message<'_>, name: &'static str) -> Option<&'a str> {
    message.header_raw(name)
}

fn has_mail_headers(message: &Message<'_>) -> bool {
    ["From", "Received", "Return-Path", "MIME-Version", "Content-Type", "Message-ID"]
        .iter()
        .any(|name| message.header(*name).is_some_and(|value| !matches!(value, HeaderValue::Empty)))
}

fn people(address: Option<&Address<'_>>) -> Vec<String> {
    let all = address.into_iter().flat_map(Address::iter);
    all.filter_map(|person| person.address()).take(100).map(str::to_lowercase).collect()
}

fn report_type(part: &MessagePart<'_>) -> Option<String> {
    let kind = part.content_type()?;
    if !kind.ctype().eq_ignore_ascii_case("multipart")
        || !kind.subtype()?.eq_ignore_ascii_case("report")
    {
        return None;
    }
    kind.attribute("report-type").map(str::to_ascii_lowercase)
}

fn take_part<'a>(opened: &mut Opened<'a>, message: &'a Message<'a>, part: &'a MessagePart<'a>) {
    let subtype =
        part.content_type().and_then(|kind| kind.subtype()).unwrap_or("").to_ascii_lowercase();
    if matches!(subtype.as_str(), "delivery-status" | "global-delivery-status") {
        if opened.statuses.len() < MOST_TEXTS {
            opened.statuses.push(decode(part.contents()));
        }
        return;
    }
    let named_eml =
        part.attachment_name().is_some_and(|name| name.to_ascii_lowercase().ends_with(".eml"));
    match &part.body {
        PartType::Message(inner) if opened.attached.len() < MOST_TEXTS => {
            opened.attached.push(Attached::Message(inner));
        }
        PartType::Text(_) | PartType::Binary(_)
            if named_eml && opened.attached.len() < MOST_TEXTS =>
        {
            opened.attached.push(Attached::File(part.contents()));
        }
        PartType::Text(text)
            if opened.texts.len() < MOST_TEXTS && !subtype.starts_with("rfc822") =>
        {
            opened.texts.push(readable(message, part, text));
        }
        PartType::Html(html) if opened.texts.len() < MOST_TEXTS => {
            opened.texts.push(mail_parser::decoders::html::html_to_text(head(html, MOST_TEXT)));
        }
        _ => {}
    }
}

/// The text of a part; where its charset was not said, or said wrongly, it is guessed.
fn readable(message: &Message<'_>, part: &MessagePart<'_>, text: &str) -> String {
    if !head(text, MOST_TEXT).contains('\u{fffd}') {
        return head(text, MOST_TEXT).to_owned();
    }
    let span = part.offset_body as usize..part.offset_end as usize;
    let body = message.raw_message.get(span).unwrap_or_default();
    let undone = match part.encoding {
        mail_parser::Encoding::Base64 => mail_parser::decoders::base64::base64_decode(body),
        mail_parser::Encoding::QuotedPrintable => {
            mail_parser::decoders::quoted_printable::quoted_printable_decode(body)
        }
        mail_parser::Encoding::None => Some(body.to_vec()),
    };
    decode(undone.as_deref().unwrap_or(body))
}
