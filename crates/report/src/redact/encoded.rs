//! Reads what is written in another way: base64 and base32, quoted-printable, percent signs, references
//! of HTML and JSON, punycode, pairs of hexadecimal digits, letters of two bytes each (UTF-16).

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use regex::{Captures, Regex};
use std::{ops::Range, sync::LazyLock};

const FORGIVING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// No keyword is longer than this many letters of base64.
const SURELY_ENCODED: usize = 24;

/// A shorter piece between signs that make no sense is there by chance.
const LEAST: usize = 4;

/// How often a text is read that is written in another way within another.
pub(super) const DEEPEST: usize = 3;

/// How many bytes of readings are looked at in one text: many times of what a server's line has.
pub(super) const MOST_WORK: usize = 1 << 20;

/// The alphabets of RFC 4648 sections 4 and 5.
const BASE64: [GeneralPurpose; 2] =
    [GeneralPurpose::new(&STANDARD, FORGIVING), GeneralPurpose::new(&URL_SAFE, FORGIVING)];

/// A pattern of ours that does not compile finds nothing; the tests of each rule would fail.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static RUN: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"[A-Za-z0-9+/_-]{6,}={0,2}"));
static PIECE: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"[A-Za-z0-9+]{6,}={0,2}"));
static BASE32: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"[A-Z2-7]{8,}|[a-z2-7]{8,}"));
static HEX: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"[0-9A-Fa-f]{8,}|[0-9A-Fa-f]{2}(?:(?: [0-9A-Fa-f]{2}){3,}|(?:[:-][0-9A-Fa-f]{2}){3,})")
});
static WIDE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?:[^\x00]\x00|\x00[^\x00]){3,}"));
static WORD: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r#"[^\s"'<>()]+"#));
static UNIT: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\\+u([0-9A-Fa-f]{4})"));
static REFERENCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"&#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}));?"));

/// Whether something that goes is in a reading, or in what that says when it is read again.
pub(super) fn is_hidden(
    read: &str,
    goes: &dyn Fn(&str) -> bool,
    deeper: usize,
    work: &mut usize,
) -> bool {
    // What would take too long to read is not let through unread.
    let Some(left) = work.checked_sub(read.len()) else { return true };
    *work = left;
    goes(read)
        || deeper > 1
            && readings(read).iter().any(|(_, again)| is_hidden(again, goes, deeper - 1, work))
}

/// The pieces of a text that can be read in another way, and what they then say.
pub(super) fn readings(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    for word in WORD.iter().flat_map(|word| word.find_iter(text)) {
        found.extend(of_word(word.as_str()).into_iter().map(|read| (word.range(), read)));
    }
    // Something may stand before it without a gap: by itself, and then with all that may be part of it.
    let pieces = PIECE.iter().flat_map(|piece| piece.find_iter(text));
    let runs = RUN.iter().flat_map(|run| run.find_iter(text));
    for run in pieces.chain(runs.filter(|run| run.as_str().contains(['/', '_', '-']))) {
        found.extend(of_base64(run.as_str()).into_iter().map(|read| (run.range(), read)));
    }
    for run in BASE32.iter().flat_map(|run| run.find_iter(text)) {
        found.extend(printed(base32(run.as_str())).map(|read| (run.range(), read)));
    }
    for run in HEX.iter().flat_map(|hex| hex.find_iter(text)) {
        let digits: Vec<u32> = run.as_str().chars().filter_map(|c| c.to_digit(16)).collect();
        // A digit of what stands before it may be part of the run.
        for digits in [Some(&digits[..]), digits.get(1..)].into_iter().flatten() {
            let pairs = digits.chunks_exact(2);
            let bytes = pairs.filter_map(|pair| u8::try_from(pair[0] << 4 | pair[1]).ok());
            // Digests are written so too; what they would say is no text.
            found.extend(printed(bytes.collect()).map(|read| (run.range(), read)));
        }
    }
    for run in WIDE.iter().flat_map(|wide| wide.find_iter(text)) {
        found.push((run.range(), run.as_str().replace('\0', "")));
    }
    found
}

/// What a word says whose signs are written in other ways.
fn of_word(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let escaped = |sign: char| word.split(sign).skip(1).any(starts_with_hex);
    if escaped('%') {
        found.push(percent_decode_str(word).decode_utf8_lossy().into_owned());
    }
    if escaped('=') {
        let read =
            quoted_printable::decode(word.replace('_', " "), quoted_printable::ParseMode::Robust);
        found.extend(read.ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
    }
    if word.contains("\\u") {
        let units = UNIT
            .iter()
            .map(|unit| unit.replace_all(word, |found: &Captures<'_>| letter(&found[1], 16)));
        found.extend(units.map(std::borrow::Cow::into_owned));
    }
    if word.contains("&#") {
        let references = REFERENCE.iter().map(|reference| {
            reference.replace_all(word, |found: &Captures<'_>| {
                let decimal = found.get(2).map(|digits| letter(digits.as_str(), 10));
                decimal.unwrap_or_else(|| letter(&found[1], 16))
            })
        });
        found.extend(references.map(std::borrow::Cow::into_owned));
    }
    if word.to_ascii_lowercase().contains("xn--") {
        let host: String =
            word.chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect();
        found.push(idna::domain_to_unicode(&host).0);
    }
    found
}

/// The letter of that number; nothing where there is none, as for half of a pair (UTF-16).
fn letter(digits: &str, radix: u32) -> String {
    let number = u32::from_str_radix(digits, radix).ok();
    number.and_then(char::from_u32).map(String::from).unwrap_or_default()
}

/// What a run says as base64, beginning at each of its first letters: four carry three bytes.
fn of_base64(run: &str) -> Vec<String> {
    let run = run.trim_end_matches('=').replace('-', "+").replace('_', "/");
    let mut found = Vec::new();
    for start in 0..4.min(run.len()) {
        let piece = &run[start..];
        // One letter alone carries no byte: what stands there was cut.
        let piece = if piece.len() % 4 == 1 { &piece[..piece.len() - 1] } else { piece };
        let Ok(bytes) = BASE64[0].decode(piece) else { continue };
        // A keyword may be read as base64 too; what it then says is no text.
        if piece.len() < SURELY_ENCODED {
            found.extend(
                texts(bytes).filter(|read| read.chars().all(|c| c == '\0' || is_printed(c))),
            );
        } else if start == 0 {
            found.extend(texts(bytes));
        } else {
            // What stands before it makes no sense.
            let stretches = texts(bytes).flat_map(|read| {
                let parts = read.split(|c| c != '\0' && !is_printed(c));
                parts.filter(|part| part.len() >= LEAST).map(str::to_owned).collect::<Vec<_>>()
            });
            found.extend(stretches);
        }
    }
    found
}

/// Base32 (RFC 4648 section 6); the bits at the end that make no byte are left out.
fn base32(run: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in run.bytes().map(|letter| letter.to_ascii_uppercase()) {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        bits = (bits << 5 | u32::from(value)) & 0xfff;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.extend(u8::try_from(bits >> count & 0xff));
        }
    }
    bytes
}

/// What bytes say, where all of it is text.
fn printed(bytes: Vec<u8>) -> impl Iterator<Item = String> {
    texts(bytes).filter(|read| read.chars().all(is_printed))
}

fn is_printed(letter: char) -> bool {
    !letter.is_control() && letter != char::REPLACEMENT_CHARACTER
}

/// Bytes as text: as UTF-8, and as UTF-16 in either order where some of them are zero.
fn texts(bytes: Vec<u8>) -> impl Iterator<Item = String> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| order([pair[0], pair[1]]));
        String::from_utf16_lossy(&units.collect::<Vec<_>>())
    };
    let mut found = Vec::new();
    if bytes.contains(&0) {
        found.extend([wide(u16::from_le_bytes), wide(u16::from_be_bytes)]);
    }
    found.push(String::from_utf8_lossy(&bytes).into_owned());
    found.into_iter()
}

fn starts_with_hex(text: &str) -> bool {
    text.as_bytes().get(..2).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit))
}

/// How a text looks inside a longer one that is written in another way, as far as that is certain:
/// the letters that stand at an edge depend on what stands beside it.
pub(super) fn spelled(text: &str) -> Vec<String> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut forms = vec![
        text.chars().rev().collect::<String>(),
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string(),
        quoted_printable::encode_to_str(text),
        hexadecimal(text.as_bytes()),
        hexadecimal(text.as_bytes()).to_uppercase(),
        hexadecimal(&wide),
        spread(text, "\0"),
        spread(text, "\\u0000"),
    ];
    if !text.is_ascii() {
        forms.extend(idna::domain_to_ascii(text));
    }
    for bytes in [text.as_bytes(), &wide] {
        for engine in &BASE64 {
            for (before, cut) in [(0, 0), (1, 2), (2, 3)] {
                let mut padded = vec![0; before];
                padded.extend(bytes);
                let whole = padded.len() * 8 / 6;
                let written = engine.encode(&padded);
                forms.extend(written.get(cut..whole).map(str::to_owned));
            }
        }
    }
    forms.retain(|form| form != text);
    forms
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The letters with something between each two, as UTF-16 looks to who takes it for bytes.
fn spread(text: &str, between: &str) -> String {
    text.chars().map(String::from).collect::<Vec<_>>().join(between)
}
