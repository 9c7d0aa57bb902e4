//! A Postfix log as long as is asked for, the same each time, with a cut in its middle.

use std::io::{self, Write};

/// What the log holds, counted while it is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Written {
    /// Its length in bytes.
    pub bytes: u64,
    /// Its lines.
    pub lines: u64,
    /// Recipients delivered, put off and given up.
    pub delivered: u64,
    /// See `delivered`.
    pub deferred: u64,
    /// See `delivered`.
    pub bounced: u64,
    /// Connections to `cut.example` that timed out.
    pub timeouts: u64,
    /// When the first of them did, in seconds since the log's beginning.
    pub cut_at: Option<u64>,
}

/// The numbers of a log, by a generator of Lehmer's kind: no two runs differ.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A recipient's domain, small numbers far more often than great ones: 600 in all.
fn domain(numbers: &mut Numbers) -> u64 {
    let bound = 1 + numbers.below(600);
    numbers.below(bound)
}

fn stamp(seconds: u64) -> String {
    let (day, hour, minute, second) =
        (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    // From 1 January of a year that is no leap year, for up to two months.
    let (month, day) = if day < 31 { ("Jan", day + 1) } else { ("Feb", (day - 31) % 28 + 1) };
    format!("{month} {day:2} {hour:02}:{minute:02}:{second:02} mail postfix")
}

/// Writes a log of about `bytes` bytes that covers `days` days. Half-way, both servers of `cut.example`
/// stop to answer.
///
/// # Errors
///
/// What the writer says.
pub(crate) fn postfix(to: &mut dyn Write, bytes: u64, days: u64) -> io::Result<Written> {
    let mut numbers = Numbers(2019);
    let mut written = Written::default();
    let mut queue = 0x0010_0000_u64;
    let mut block = String::with_capacity(2048);
    while written.bytes < bytes {
        let share = written.bytes as f64 / bytes as f64;
        let seconds = (share * days as f64 * 86_400.0) as u64;
        let now = stamp(seconds);
        queue += 1 + numbers.below(50);
        let id = format!("{queue:X}");
        let pid = 2000 + numbers.below(40);
        let user = numbers.below(5000);
        block.clear();
        let mut line = |text: String| {
            block.push_str(&now);
            block.push_str(&text);
            block.push('\n');
            written.lines += 1;
        };
        line(format!(
            "/smtpd[{}]: connect from client{user}.sender.example[198.51.100.{}]",
            1000 + pid,
            user % 250
        ));
        line(format!(
            "/smtpd[{}]: {id}: client=client{user}.sender.example[198.51.100.{}]",
            1000 + pid,
            user % 250
        ));
        line(format!("/cleanup[{}]: {id}: message-id=<{user}.{queue}@sender.example>", 1500 + pid));
        line(format!(
            "/qmgr[1200]: {id}: from=<user{user}@sender.example>, size={}, nrcpt=1 (queue active)",
            900 + user * 7
        ));
        line(format!(
            "/smtpd[{}]: disconnect from client{user}.sender.example[198.51.100.{}] ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7",
            1000 + pid,
            user % 250
        ));
        let cut = share > 0.5;
        match numbers.below(100) {
            0..4 if cut => {
                for (server, last) in [("mx1", 101), ("mx2", 102)] {
                    line(format!(
                        "/smtp[{pid}]: connect to {server}.cut.example[203.0.113.{last}]:25: Connection timed out"
                    ));
                }
                line(format!(
                    "/smtp[{pid}]: {id}: to=<user{user}@cut.example>, relay=none, delay=60, delays=0.1/0/60/0, dsn=4.4.1, status=deferred (connect to mx2.cut.example[203.0.113.102]:25: Connection timed out)"
                ));
                written.timeouts += 2;
                written.deferred += 1;
                written.cut_at.get_or_insert(seconds);
            }
            0..4 => {
                let (server, last) =
                    if user.is_multiple_of(2) { ("mx1", 101) } else { ("mx2", 102) };
                line(format!(
                    "/smtp[{pid}]: {id}: to=<user{user}@cut.example>, relay={server}.cut.example[203.0.113.{last}]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Q{user})"
                ));
                line(format!("/qmgr[1200]: {id}: removed"));
                written.delivered += 1;
            }
            4..7 => {
                let n = domain(&mut numbers);
                line(format!(
                    "/smtp[{pid}]: {id}: to=<user{user}@d{n}.example>, relay=mx.d{n}.example[192.0.2.{}]:25, delay=2, delays=0.1/0/1/0.9, dsn=5.1.1, status=bounced (host mx.d{n}.example[192.0.2.{}] said: 550 5.1.1 <user{user}@d{n}.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command))",
                    n % 250,
                    n % 250
                ));
                line(format!("/bounce[1300]: {id}: sender non-delivery notification: {id}B"));
                line(format!("/qmgr[1200]: {id}: removed"));
                written.bounced += 1;
            }
            7..9 => {
                let n = domain(&mut numbers);
                line(format!(
                    "/smtp[{pid}]: {id}: to=<user{user}@d{n}.example>, relay=mx.d{n}.example[192.0.2.{}]:25, delay=2, delays=0.1/0/1/0.9, dsn=4.7.1, status=deferred (host mx.d{n}.example[192.0.2.{}] said: 450 4.7.1 <user{user}@d{n}.example>: Recipient address rejected: Greylisted, try again later (in reply to RCPT TO command))",
                    n % 250,
                    n % 250
                ));
                written.deferred += 1;
            }
            _ => {
                let n = domain(&mut numbers);
                line(format!(
                    "/smtp[{pid}]: {id}: to=<user{user}@d{n}.example>, relay=mx.d{n}.example[192.0.2.{}]:25, delay=1.{}, delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Q{queue:x})",
                    n % 250,
                    n % 9
                ));
                line(format!("/qmgr[1200]: {id}: removed"));
                written.delivered += 1;
            }
        }
        to.write_all(block.as_bytes())?;
        written.bytes += block.len() as u64;
    }
    Ok(written)
}
