//! Reads what is written in another way: base64, quoted-printable, percent signs, punycode, pairs of
//! hexadecimal digits, letters of two bytes each (UTF-16).

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use regex::Regex;
use std::{ops::Range, sync::LazyLock};

const FORGIVING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// No keyword is longer than this many letters of base64.
const SURELY_ENCODED: usize = 24;

/// The alphabets of RFC 4648 sections 4 and 5.
const BASE64: [GeneralPurpose; 2] =
    [GeneralPurpose::new(&STANDARD, FORGIVING), GeneralPurpose::new(&URL_SAFE, FORGIVING)];

/// A pattern of ours that does not compile finds nothing; the tests of each rule would fail.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static RUN: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"[A-Za-z0-9+/_-]{6,}={0,2}"));
static HEX: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(?:[0-9a-f]{2}){4,}\b|\b(?:[0-9A-F]{2}){4,}\b"));
static WIDE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?:[^\x00]\x00|\x00[^\x00]){3,}"));
static WORD: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r#"[^\s"'<>]+"#));

/// The pieces of a text that can be read in another way, and what they then say.
pub(super) fn readings(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    for word in WORD.iter().flat_map(|word| word.find_iter(text)) {
        let (at, word) = (word.range(), word.as_str());
        let escaped = |sign: char| word.split(sign).skip(1).any(starts_with_hex);
        if escaped('%') {
            found.push((at.clone(), percent_decode_str(word).decode_utf8_lossy().into_owned()));
        }
        if escaped('=') {
            let read = quoted_printable::decode(
                word.replace('_', " "),
                quoted_printable::ParseMode::Robust,
            );
            let read = read.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            found.extend(read.ok().map(|read| (at.clone(), read)));
        }
        if word.to_ascii_lowercase().contains("xn--") {
            let host: String =
                word.chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect();
            found.push((at, idna::domain_to_unicode(&host).0));
        }
    }
    for run in RUN.iter().flat_map(|run| run.find_iter(text)) {
        let piece = run.as_str().trim_end_matches('=');
        // One letter alone carries no byte: what stands there was cut.
        let piece = if piece.len() % 4 == 1 { &piece[..piece.len() - 1] } else { piece };
        let read = BASE64.iter().find_map(|engine| engine.decode(piece).ok());
        // A keyword may be read as base64 too; what it then says is no text.
        let says = |read: &String| {
            piece.len() >= SURELY_ENCODED || read.chars().all(|c| c == '\0' || is_printed(c))
        };
        let read = read.into_iter().flat_map(texts).filter(says);
        found.extend(read.map(|read| (run.range(), read)));
    }
    for run in HEX.iter().flat_map(|hex| hex.find_iter(text)) {
        let pairs = run.as_str().as_bytes().chunks_exact(2);
        let bytes =
            pairs.filter_map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok());
        // Digests are written so too; what they would say is no text.
        let read = texts(bytes.collect()).filter(|read| read.chars().all(is_printed));
        found.extend(read.map(|read| (run.range(), read)));
    }
    for run in WIDE.iter().flat_map(|wide| wide.find_iter(text)) {
        found.push((run.range(), run.as_str().replace('\0', "")));
    }
    found
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
