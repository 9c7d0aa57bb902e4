//! Inputs made to break it: it stays within its bounds, says what is wrong, and never panics.

use crate::support::{log, options, source};
use proptest::prelude::*;
use std::io::{self, Read};
use std::time::{Duration, Instant};
use waypost_mailflow::bounce::{self, BounceError, Kind, MOST_BYTES};
use waypost_mailflow::log::{LogError, MOST_DOMAINS, read};

/// So many bytes of one kind, without being in memory.
struct Endless(u8, u64);

impl Read for Endless {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let length = usize::try_from(self.1).unwrap_or(usize::MAX).min(to.len());
        to[..length].fill(self.0);
        self.1 -= length as u64;
        Ok(length)
    }
}

/// A machine as slow as any: what takes longer than this grows with something it must not grow with.
const PATIENCE: Duration = Duration::from_secs(60);

fn soon<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let result = work();
    assert!(started.elapsed() < PATIENCE, "{what} took {:?}", started.elapsed());
    result
}

#[test]
fn ten_gigabytes_of_one_line_are_one_line() {
    let found =
        soon("the line", || read(source(Endless(b'x', 10_000_000_000)), &options(2)).unwrap());
    assert_eq!((found.lines, found.unparsed), (1, 1));
    assert!(found.destinations.is_empty());
}

#[test]
fn ten_gigabytes_of_a_mail_are_read_as_far_as_a_report_reaches() {
    let found = soon("the mail", || bounce::read(Endless(b'x', 10_000_000_000)).unwrap());
    assert!(found.truncated);
    assert_eq!((found.kind, found.reports.len()), (Kind::Other, 0));
}

#[test]
fn a_bomb_is_unpacked_in_bounded_memory() {
    let mut gzip =
        flate2::read::GzEncoder::new(Endless(b'\n', 300_000_000), flate2::Compression::fast());
    let mut packed = Vec::new();
    gzip.read_to_end(&mut packed).unwrap();
    assert!(packed.len() < 4_000_000);
    assert_eq!(soon("gzip", || read(source(&*packed), &options(2)).unwrap()).lines, 0);
    let packed = zstd::stream::encode_all(Endless(0, 3_000_000_000), 1).unwrap();
    assert_eq!(soon("zstd", || read(source(&*packed), &options(2)).unwrap()).unparsed, 1);
}

#[test]
fn a_window_too_large_to_hold_is_refused() {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    encoder.window_log(30).unwrap();
    encoder.include_contentsize(false).unwrap();
    io::copy(&mut Endless(b'a', 2_000_000), &mut encoder).unwrap();
    let packed = encoder.finish().unwrap();
    let error = read(source(&*packed), &options(1)).unwrap_err();
    assert!(matches!(error, LogError::Io { .. }), "{error}");
}

#[test]
fn binary_is_no_log() {
    let bytes: Vec<u8> =
        (0..300_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let found = log(&bytes);
    assert_eq!(found.lines, found.unparsed);
    assert_eq!(bounce::read(&*bytes).unwrap().kind, Kind::Other);
}

#[test]
fn more_destinations_than_are_told_apart_are_counted() {
    let more = MOST_DOMAINS + 1000;
    let text: String = (0..more)
        .map(|n| format!("Jan  1 00:00:00 m postfix/smtp[1]: {n:X}: to=<a@d{n}.test>, relay=mx[192.0.2.1]:25, dsn=2.0.0, status=sent (250 ok)\n"))
        .collect();
    let found = read(source(text.as_bytes()), &options(1)).unwrap();
    assert_eq!(found.destinations.len(), MOST_DOMAINS);
    let rest = found.not_told_apart;
    assert_eq!((rest.attempts, rest.connections), (1000, 1000));
}

fn nested(open: &str, times: usize) -> Vec<u8> {
    let mut mail = b"From: a@b.test\nMIME-Version: 1.0\n".to_vec();
    for n in 0..times {
        mail.extend(open.replace("@@", &n.to_string()).into_bytes());
    }
    mail
}

#[test]
fn mails_in_mails_in_mails() {
    for (name, open) in [
        ("messages", "Content-Type: message/rfc822\n\n"),
        ("parts", "Content-Type: multipart/mixed; boundary=\"b@@\"\n\n--b@@\n"),
        ("digests", "Content-Type: multipart/digest; boundary=\"b@@\"\n\n--b@@\n\n"),
        ("same boundary", "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"),
        ("no end", "Content-Type: multipart/mixed; boundary=\"never@@\"\n\n"),
        ("folded", "Content-Type:\n message/\n rfc822\n\n"),
    ] {
        let mail = nested(open, 200_000);
        let found = soon(name, || bounce::read(&*mail).unwrap());
        assert!(found.reports.is_empty(), "{name}");
    }
}

#[test]
fn headers_and_fields_without_end() {
    for (name, one) in [
        ("one header", "X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n "),
        ("headers", "To: a@b.test, c@d.test\n"),
        ("brackets", "((((((((((((((((((((((((((((((("),
        ("at signs", "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"),
        ("quotes", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"@"),
        ("recipients", "<a@b.test>: 550 5.1.1 no\n\n"),
        ("codes", "550 550 550 550: 550-550 5.1.1 "),
        (
            "groups",
            "Final-Recipient: rfc822; a@b.test\nAction: failed\nDiagnostic-Code: smtp; 550 [[[[ 550\n\n",
        ),
        ("tags", "<a<b<c<d "),
        ("encoded words", "Subject: =?utf-8?q?=41=41=41?= =?utf-8?q?=41?=\n"),
    ] {
        let text = one.repeat(20_000_000 / one.len());
        let plain = format!("mail could not be delivered\n{text}");
        let mail = format!(
            "Return-Path: <>\nFrom: mailer-daemon@x.test\nSubject: Undelivered\n{text}\n\n{text}"
        );
        let html = format!(
            "Return-Path: <>\nFrom: mailer-daemon@x.test\nSubject: Undelivered\nContent-Type: text/html\n\n{text}"
        );
        for form in [plain, mail, html] {
            let found = soon(name, || bounce::read(form.as_bytes()).unwrap());
            assert!(found.reports.len() <= 3000, "{name}: {}", found.reports.len());
        }
    }
}

#[test]
fn nothing_at_all_is_said_to_be_nothing() {
    assert!(matches!(bounce::read(&b" \r\n\t"[..]), Err(BounceError::Empty)));
    assert_eq!(
        BounceError::Empty.to_string(),
        "the mail is empty: save the whole message and try again"
    );
    assert_eq!(log(b"").lines, 0);
    const { assert!(MOST_BYTES >= 10 << 20) };
}

#[test]
fn every_mail_of_the_corpus_can_be_cut_anywhere() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for folder in ["written", "made"] {
        for file in std::fs::read_dir(corpus.join(folder)).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            for end in (1..bytes.len()).step_by(37) {
                let _ = bounce::read(&bytes[..end]);
            }
        }
    }
}

#[test]
fn what_the_fuzzer_found() {
    // Parts that end in another order than they began.
    let mail = include_bytes!("../hostile/parts-out-of-order.eml");
    assert!(bounce::read(&mail[..]).is_ok());
}

proptest! {
    #[test]
    fn any_bytes_as_a_mail(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = bounce::read(&*bytes);
    }

    #[test]
    fn any_bytes_as_a_log(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let found = log(&bytes);
        prop_assert!(found.unparsed <= found.lines);
    }

    #[test]
    fn mails_put_together_out_of_what_mails_are_made_of(parts in prop::collection::vec(0_usize..30, 0..60)) {
        const PIECES: [&str; 30] = [
            "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n", "\n", "--b\n", "--b--\n",
            "Content-Type: message/delivery-status\n", "Content-Type: message/rfc822\n", "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n", "Content-Type: text/plain; charset=koi8-r\n", "Content-Type: text/html\n",
            "From: mailer-daemon@x.test\n", "Return-Path: <>\n", "Final-Recipient: rfc822; a@b.test\n", "Action: failed\n",
            "Status: 5.1.1\n", "Diagnostic-Code: smtp; 550 5.1.1 no\n", "<a@b.test>:", " host mx[192.0.2.1] said: ", "550", "-5.1.1 ",
            "451 4.4.1 Connection timed out", "\u{fffd}\u{430}", "could not be delivered", "=", "====", "\r\n", "(reason: 550 ", "'", "[", "]:25",
        ];
        let text: String = parts.iter().map(|&part| PIECES[part]).collect();
        let _ = bounce::read(text.as_bytes());
    }

    #[test]
    fn lines_put_together_out_of_what_logs_are_made_of(parts in prop::collection::vec(0_usize..36, 0..80)) {
        const PIECES: [&str; 36] = [
            "Jan  1 00:00:00 ", "2026-01-01T00:00:00Z ", "2026-01-01 00:00:00 ", "<22>1 ", "@4000000037c219bf2ef02e94 ", "mail ", "postfix/smtp[1]: ",
            "postfix/error[1]: ", "sm-mta[1]: ", "smtpd[1]: ", "exim[1]: ", "qmail: ", "A1: to=<", "a@b.test>", ", relay=", "mx[192.0.2.1]:25",
            ", status=", "deferred (", "connect to ", ": Connection timed out", "\n", "1rPAbC-0001xy-2Z ", "H=", "== ", "** ", "=> ",
            "starting delivery 1: msg 1 to remote a@b.test", "delivery 1: deferral: ", "{\"MESSAGE\":\"", "\"}", "6d5430904732f670 mta ",
            "connecting address=smtp://192.0.2.1:25", "error reason=", "delivery to=<a@b.test> result=\"Ok\" stat=\"", "#Fields: date-time,event-id,source,recipient-address,recipient-status\n", "[",
        ];
        let text: String = parts.iter().map(|&part| PIECES[part]).collect();
        let found = log(text.as_bytes());
        prop_assert!(found.unparsed <= found.lines);
    }
}
