//! Time stamps of log lines, read only where a line matters and remembered by the hour.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A stamp as it stands in a line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stamp<'a> {
    /// `Jan  5 10:00:00` (RFC 3164): the 15 bytes, without a year or a zone.
    Bsd(&'a [u8]),
    /// `2024-01-15T10:00:00` or with a space, and whatever fraction and zone follow.
    Iso(&'a [u8]),
    /// Seconds since the epoch: journald, tai64n.
    Unix(i64),
}

/// Turns stamps into seconds since the epoch.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    now: i64,
    year: i16,
    zone: TimeZone,
    /// The last hour: its bytes and its start.
    hour: ([u8; 13], i64),
}

/// A stamp this far ahead of now belongs to the year before: clocks may be a day apart.
const AHEAD: i64 = 86_400;

impl Clock {
    /// A clock for stamps without a year or a zone: they are of the year up to `now`, in `zone`.
    pub(crate) fn new(now: Timestamp, zone: TimeZone) -> Self {
        let year = now.to_zoned(zone.clone()).year();
        Self { now: now.as_second(), year, zone, hour: ([0; 13], 0) }
    }

    /// Seconds since the epoch; `None` if the bytes are no time.
    pub(crate) fn read(&mut self, stamp: Stamp<'_>) -> Option<i64> {
        match stamp {
            Stamp::Unix(seconds) => Some(seconds),
            Stamp::Bsd(text) => {
                let start = self.hour_of(text.get(..9)?, |clock, text| clock.bsd_hour(text))?;
                Some(start + i64::from(two(text, 10)?) * 60 + i64::from(two(text, 13)?))
            }
            Stamp::Iso(text) => {
                let within = i64::from(two(text, 14)?) * 60 + i64::from(two(text, 17)?);
                match zone_offset(text.get(19..)?) {
                    Some(offset) => {
                        let start = self
                            .hour_of(text.get(..13)?, |_, text| iso_hour(text, &TimeZone::UTC))?;
                        Some(start + within - offset)
                    }
                    None => {
                        // The local zone must not be mixed up with the same hour in UTC.
                        let mut key = [0; 13];
                        key.copy_from_slice(text.get(..13)?);
                        key[10] = b'~';
                        let zone = self.zone.clone();
                        let start = self.hour_of(&key, |_, text| iso_hour(text, &zone))?;
                        Some(start + within)
                    }
                }
            }
        }
    }

    fn hour_of(&mut self, text: &[u8], read: impl Fn(&Self, &[u8]) -> Option<i64>) -> Option<i64> {
        let mut key = [0; 13];
        key.get_mut(..text.len())?.copy_from_slice(text);
        if key != self.hour.0 {
            self.hour = (key, read(self, text)?);
        }
        Some(self.hour.1)
    }

    fn bsd_hour(&self, text: &[u8]) -> Option<i64> {
        let month = month(text.get(..3)?)?;
        let day = match text.get(4)? {
            b' ' => digit(*text.get(5)?)?,
            _ => two(text, 4)?,
        };
        let hour = two(text, 7)?;
        let of = |year| civil(year, month, day, hour, &self.zone);
        match of(self.year) {
            Some(start) if start <= self.now.saturating_add(AHEAD) => Some(start),
            // 29 February exists in one of the years only.
            _ => of(self.year - 1),
        }
    }
}

fn civil(year: i16, month: u8, day: u8, hour: u8, zone: &TimeZone) -> Option<i64> {
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    if hour > 23 {
        return None;
    }
    let local = date.at(i8::try_from(hour).ok()?, 0, 0, 0);
    Some(local.to_zoned(zone.clone()).ok()?.timestamp().as_second())
}

fn iso_hour(text: &[u8], zone: &TimeZone) -> Option<i64> {
    let year = i16::from(two(text, 0)?) * 100 + i16::from(two(text, 2)?);
    civil(year, two(text, 5)?, two(text, 8)?, two(text, 11)?, zone)
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

fn two(text: &[u8], at: usize) -> Option<u8> {
    Some(digit(*text.get(at)?)? * 10 + digit(*text.get(at + 1)?)?)
}

fn month(name: &[u8]) -> Option<u8> {
    const NAMES: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let at = NAMES.chunks_exact(3).position(|month| month == name)?;
    u8::try_from(at + 1).ok()
}

/// The offset in seconds behind a stamp: `Z`, `+03:00`, `+0300`, ` +0300`, after a fraction or not.
fn zone_offset(after: &[u8]) -> Option<i64> {
    let fraction = match after.first() {
        Some(b'.' | b',') => 1 + after[1..].iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let rest = &after[fraction..];
    let rest = if rest.first() == Some(&b' ') && matches!(rest.get(1), Some(b'+' | b'-')) {
        &rest[1..]
    } else {
        rest
    };
    let sign = match rest.first()? {
        b'Z' => return Some(0),
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let minutes_at = if rest.get(3) == Some(&b':') { 4 } else { 3 };
    let (hours, minutes) = (two(rest, 1)?, two(rest, minutes_at)?);
    Some(sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60))
}

/// A tai64n label (`@` and 24 hexadecimal digits) as seconds since the epoch. The 10 seconds by which
/// TAI was ahead when UTC began are taken off, as multilog adds them; leap seconds since are not.
pub(crate) fn tai64n(label: &[u8]) -> Option<i64> {
    let digits = std::str::from_utf8(label.get(1..17)?).ok()?;
    let seconds = u64::from_str_radix(digits, 16).ok()?;
    i64::try_from(seconds.checked_sub(1 << 62)?).ok().map(|seconds| seconds - 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> Clock {
        Clock::new("2024-03-10T12:00:00Z".parse().unwrap(), TimeZone::fixed(jiff::tz::offset(3)))
    }

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_second()
    }

    #[test]
    fn a_stamp_without_a_year_is_of_the_last_twelve_months() {
        let mut clock = clock();
        assert_eq!(clock.read(Stamp::Bsd(b"Mar 10 14:59:59")), Some(at("2024-03-10T11:59:59Z")));
        assert_eq!(clock.read(Stamp::Bsd(b"Jan  5 10:00:07")), Some(at("2024-01-05T07:00:07Z")));
        assert_eq!(clock.read(Stamp::Bsd(b"Dec 31 23:00:00")), Some(at("2023-12-31T20:00:00Z")));
        assert_eq!(clock.read(Stamp::Bsd(b"Feb 29 00:00:00")), Some(at("2024-02-28T21:00:00Z")));
        assert_eq!(clock.read(Stamp::Bsd(b"Foo 29 00:00:00")), None);
    }

    #[test]
    fn zones_are_honoured_where_they_are_given() {
        let mut clock = clock();
        for text in [
            "2024-01-15T10:00:00.123456+01:00",
            "2024-01-15T09:00:00Z",
            "2024-01-15 10:00:00 +0100 1r",
        ] {
            assert_eq!(
                clock.read(Stamp::Iso(text.as_bytes())),
                Some(at("2024-01-15T09:00:00Z")),
                "{text}"
            );
        }
        assert_eq!(
            clock.read(Stamp::Iso(b"2024-01-15 09:00:00 1rPAbC")),
            Some(at("2024-01-15T06:00:00Z"))
        );
        assert_eq!(
            clock.read(Stamp::Iso(b"2024-01-15T09:00:00Z")),
            Some(at("2024-01-15T09:00:00Z"))
        );
    }

    #[test]
    fn a_tai64n_label() {
        // What multilog writes at the epoch, and a day later.
        assert_eq!(tai64n(b"@400000000000000a00000000"), Some(0));
        assert_eq!(tai64n(b"@400000000001518a1dcd6500"), Some(86_400));
        assert_eq!(tai64n(b"@40000000"), None);
        assert_eq!(tai64n(b"@4000000000000zza00000000"), None);
    }
}
