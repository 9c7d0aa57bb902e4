//! Logs of every kind, made by real servers where one runs here, against what was done to them.

use crate::generate;
use crate::support::{at, counts, log, of, options, source};
use std::io::Write;
use std::time::Duration;
use waypost_mailflow::log::{Destination, Follower, LogCause, LogError, MailLog, read};
use waypost_model::Confidence;

const POSTFIX: &[u8] = include_bytes!("../logs/postfix.log");
const EXIM: &[u8] = include_bytes!("../logs/exim4.log");
const OPENSMTPD: &[u8] = include_bytes!("../logs/opensmtpd.log");

fn destination<'a>(log: &'a MailLog, domain: &str) -> &'a Destination {
    log.destinations.iter().find(|destination| destination.domain == domain).unwrap()
}

/// Connections to an address: connected, timeout, refused, reset, unreachable.
fn connections(log: &MailLog, domain: &str, address: &str) -> [u64; 5] {
    let address: std::net::IpAddr = address.parse().unwrap();
    let found =
        destination(log, domain).addresses.iter().find(|known| known.address == address).unwrap();
    [found.connected, found.timeout, found.refused, found.reset, found.unreachable]
}

fn line_count(log: &[u8], parts: &[&str]) -> u64 {
    let text = String::from_utf8_lossy(log);
    text.lines().filter(|line| parts.iter().all(|part| line.contains(part))).count() as u64
}

/// What every real server's log must come to, with the servers of the lab in their states.
fn holds_the_lab(log: &MailLog) {
    let cut = of(log, LogCause::PathTimeout)
        .into_iter()
        .find(|f| f.domains == ["blackhole.test"])
        .unwrap();
    let addresses: Vec<String> = cut.addresses.iter().map(ToString::to_string).collect();
    assert_eq!(addresses, ["203.0.113.25", "203.0.113.26"]);
    assert_eq!(
        (cut.until, cut.confidence),
        (None, Confidence::Likely),
        "it never worked: no more than likely"
    );
    assert!(of(log, LogCause::PathUnreachable).iter().any(|f| f.domains == ["unreachable.test"]));
    assert!(of(log, LogCause::PathReset).iter().any(|f| f.domains == ["reset.test"]));
    assert!(of(log, LogCause::DestinationDown).iter().any(|f| f.domains == ["refused.test"]));
    assert_eq!(of(log, LogCause::RefusedByOrder)[0].domains, ["order.test"]);
    assert_eq!(of(log, LogCause::RefusedReputation)[0].domains, ["listed.test"]);
    assert_eq!(of(log, LogCause::Greylisted)[0].domains, ["grey.test"]);
    assert_eq!(of(log, LogCause::DnsFailed)[0].domains, ["servfail.test"]);
    assert!(of(log, LogCause::OwnPort25Closed).is_empty());
    let quiet = ["good.test", "other.test", "full.test", "nouser.test", "spf.test"];
    for finding in &log.findings {
        assert!(
            !finding.domains.iter().any(|domain| quiet.contains(&domain.as_str())),
            "{finding:?}"
        );
    }
}

#[test]
fn a_real_postfix() {
    let log = log(POSTFIX);
    assert_eq!((log.unparsed, log.lines), (0, line_count(POSTFIX, &[""])));
    holds_the_lab(&log);
    for (address, host) in [("203.0.113.25", "mx1"), ("203.0.113.26", "mx2")] {
        let timeouts = line_count(
            POSTFIX,
            &[&format!("connect to {host}.blackhole.test[{address}]:25: Connection timed out")],
        );
        // The lines that repeat it for a mail are not counted again.
        let alone = timeouts
            - line_count(POSTFIX, &[&format!("(connect to {host}.blackhole.test[{address}]")])
            - line_count(
                POSTFIX,
                &[&format!("suspended: connect to {host}.blackhole.test[{address}]")],
            );
        assert_eq!(connections(&log, "blackhole.test", address), [0, alone, 0, 0, 0]);
    }
    let grey = destination(&log, "grey.test");
    assert_eq!(grey.delivered, line_count(POSTFIX, &["to=<bob@grey.test>", "status=sent"]));
    assert_eq!(grey.deferred, line_count(POSTFIX, &["to=<bob@grey.test>", "status=deferred"]));
    let since = of(&log, LogCause::PathTimeout)[0].since;
    assert_eq!(since, at("2026-11-23T17:04:20Z"), "the first time-out of the log");
}

#[test]
fn a_real_exim() {
    let log = log(EXIM);
    assert!(log.unparsed <= 1, "{} lines not understood", log.unparsed);
    holds_the_lab(&log);
    let failed = line_count(EXIM, &["H=mx1.blackhole.test [203.0.113.25]", "timed out"]);
    let deferred = line_count(EXIM, &["== bob@blackhole.test", "H=mx1.blackhole.test"]);
    assert_eq!(
        connections(&log, "blackhole.test", "203.0.113.25"),
        [0, failed - deferred, 0, 0, 0]
    );
    assert_eq!(destination(&log, "good.test").delivered, line_count(EXIM, &["=> bob@good.test"]));
}

#[test]
fn a_real_opensmtpd() {
    let log = log(OPENSMTPD);
    assert_eq!(log.unparsed, 0);
    // It does not say for which domain a session was: the address stands in its place.
    let unreachable = of(&log, LogCause::PathUnreachable);
    assert_eq!(unreachable[0].addresses, ["203.0.113.28".parse::<std::net::IpAddr>().unwrap()]);
    assert_eq!(unreachable[0].domains, ["[203.0.113.28]"]);
    assert_eq!(of(&log, LogCause::RefusedByOrder)[0].domains, ["order.test"]);
    assert_eq!(of(&log, LogCause::Greylisted)[0].domains, ["grey.test"]);
    assert_eq!(
        destination(&log, "good.test").delivered,
        line_count(OPENSMTPD, &["to=<bob@good.test>", "result=\"Ok\""])
    );
    let refused = line_count(OPENSMTPD, &["mta error reason=IO Error: Connection refused"]);
    assert_eq!(connections(&log, "[203.0.113.29]", "203.0.113.29"), [0, 0, refused, 0, 0]);
}

/// Rewrites each line of the Postfix log: `Nov 23 17:04:14 mail rest`.
fn rewritten(line: impl Fn(&str, &str) -> String) -> Vec<u8> {
    let text = String::from_utf8_lossy(POSTFIX);
    let all = text.lines().map(|text| line(&text[7..15], &text[21..]) + "\n");
    all.collect::<String>().into_bytes()
}

#[test]
fn the_writer_of_the_lines_makes_no_difference() {
    let expected = counts(&log(POSTFIX));
    let iso = rewritten(|time, rest| format!("2026-11-23T{time}.123456+00:00 mail {rest}"));
    let shifted = rewritten(|time, rest| {
        let hour: u32 = time[..2].parse().unwrap();
        format!("<22>2026-11-23T{:02}{}+03:00 mail {rest}", hour + 3, &time[2..])
    });
    let new = rewritten(|time, rest| {
        let (tag, words) = rest.split_once("]: ").unwrap();
        let (program, pid) = tag.split_once('[').unwrap();
        format!("<22>1 2026-11-23T{time}Z mail {program} {pid} - - {words}")
    });
    let journal = rewritten(|time, rest| {
        let (tag, words) = rest.split_once("]: ").unwrap();
        let (program, pid) = tag.split_once('[').unwrap();
        let micros = at(&format!("2026-11-23T{time}Z")).as_microsecond() + 77;
        serde_json::json!({
            "__REALTIME_TIMESTAMP": micros.to_string(), "_HOSTNAME": "mail", "SYSLOG_IDENTIFIER": program,
            "_PID": pid, "MESSAGE": words, "PRIORITY": "6",
        })
        .to_string()
    });
    let crlf = String::from_utf8_lossy(POSTFIX).replace('\n', "\r\n").into_bytes();
    for (name, form) in
        [("iso", iso), ("shifted", shifted), ("new", new), ("journal", journal), ("crlf", crlf)]
    {
        assert_eq!(counts(&log(&form)), expected, "{name}");
    }
}

#[test]
fn packed_and_rotated_logs_are_read_as_one() {
    let lines: Vec<&[u8]> = POSTFIX.split_inclusive(|&byte| byte == b'\n').collect();
    let (first, rest) = lines.split_at(lines.len() / 3);
    let (second, third) = rest.split_at(rest.len() / 2);
    let (first, second, third) = (first.concat(), second.concat(), third.concat());
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&first).unwrap();
    let gzip = gzip.finish().unwrap();
    let zstd = zstd::encode_all(&*second, 1).unwrap();
    let sources: Vec<_> = [gzip, zstd, third]
        .iter()
        .map(|bytes| ("part".to_owned(), Box::new(std::io::Cursor::new(bytes.clone())) as Box<_>))
        .collect();
    assert_eq!(counts(&read(sources, &options(2)).unwrap()), counts(&log(POSTFIX)));
}

#[test]
fn the_number_of_workers_makes_no_difference_and_nothing_is_lost_between_them() {
    let mut text = Vec::new();
    let written = generate::postfix(&mut text, 6_000_000, 20).unwrap();
    let one = read(source(&*text), &options(1)).unwrap();
    for workers in [2, 5] {
        assert_eq!(
            counts(&read(source(&*text), &options(workers)).unwrap()),
            counts(&one),
            "{workers} workers"
        );
    }
    let sum = |of: fn(&Destination) -> u64| one.destinations.iter().map(of).sum::<u64>();
    assert_eq!((one.lines, one.unparsed), (written.lines, 0));
    assert_eq!(sum(|d| d.delivered), written.delivered);
    assert_eq!(sum(|d| d.deferred), written.deferred);
    assert_eq!(sum(|d| d.bounced), written.bounced);
    assert_eq!(sum(|d| d.addresses.iter().map(|a| a.timeout).sum()), written.timeouts);
    let cut = of(&one, LogCause::PathTimeout);
    assert_eq!(cut.len(), 1, "{:?}", one.findings);
    assert_eq!(
        (cut[0].confidence, cut[0].addresses.len(), cut[0].until),
        (Confidence::Certain, 2, None)
    );
    let began = at("2026-01-01T00:00:00Z") + Duration::from_secs(written.cut_at.unwrap());
    assert_eq!(cut[0].since, began, "the moment it began, to the second");
    let chart = &destination(&one, "cut.example").series;
    assert!(chart.iter().any(|point| point.connected > 0 && point.at < began));
    assert!(
        chart
            .iter()
            .filter(|point| point.at > began)
            .all(|point| point.connected == 0 && point.timeout > 0)
    );
}

#[test]
fn a_growing_log_is_followed() {
    let mut follower = Follower::new(&options(1));
    let (start, end) = POSTFIX.split_at(50_001);
    follower.read_on(&mut &*start).unwrap();
    let halfway = follower.so_far().lines;
    follower.read_on(&mut &*end).unwrap();
    assert!(halfway < follower.so_far().lines);
    assert_eq!(counts(&follower.so_far()), counts(&log(POSTFIX)));
}

#[test]
fn sendmail() {
    let text = "\
Jan 15 10:00:00 mail sm-mta[123]: 40F7x0aa000123: to=<bob@example.test>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30000, relay=mx1.example.test. [203.0.113.25], dsn=2.0.0, stat=Sent (ok)
Jan 15 10:01:00 mail sm-mta[124]: 40F7x0ab000124: to=<bob@cut.test>,<eve@cut.test>, ctladdr=<anna@sender.test> (1000/1000), delay=00:01:00, xdelay=00:01:00, mailer=esmtp, pri=60000, relay=mx.cut.test. [203.0.113.30], dsn=4.0.0, stat=Deferred: Connection timed out with mx.cut.test.
Jan 15 10:02:00 mail sendmail[125]: 40F7x0ac000125: to=<bob@grey.test>, delay=00:00:01, mailer=esmtp, relay=mx.grey.test. [203.0.113.31], dsn=4.7.1, stat=Deferred: 450 4.7.1 Greylisted, come back
Jan 15 10:03:00 mail sm-mta[126]: 40F7x0ad000126: to=anna, delay=00:00:00, mailer=local, pri=30000, dsn=2.0.0, stat=Sent
Jan 15 10:04:00 mail sm-mta[127]: 40F7x0ae000127: to=<bob@slow.test>, delay=00:01:00, mailer=esmtp, pri=30000, relay=slow.test, dsn=4.4.3, stat=Deferred: Name server: slow.test: host name lookup failure
";
    let log = log(text.as_bytes());
    assert_eq!((log.lines, log.unparsed), (5, 0));
    assert_eq!(connections(&log, "example.test", "203.0.113.25"), [1, 0, 0, 0, 0]);
    assert_eq!(connections(&log, "cut.test", "203.0.113.30"), [0, 1, 0, 0, 0]);
    assert_eq!(destination(&log, "cut.test").deferred, 2);
    assert_eq!(connections(&log, "grey.test", "203.0.113.31"), [1, 0, 0, 0, 0]);
    assert!(destination(&log, "slow.test").addresses.is_empty());
    assert_eq!(of(&log, LogCause::Greylisted)[0].domains, ["grey.test"]);
    assert_eq!(log.destinations.len(), 4, "local mail is no destination");
}

#[test]
fn qmail() {
    let line = |second: i64, words: &str| {
        format!(
            "@{:016x}00000000 {words}\n",
            (1_i64 << 62) + 10 + at("2026-01-15T10:00:00Z").as_second() + second
        )
    };
    let text = [
        line(0, "new msg 100"),
        line(1, "starting delivery 1: msg 100 to remote bob@example.test"),
        line(1, "starting delivery 2: msg 100 to remote bob@cut.test"),
        line(1, "starting delivery 3: msg 100 to local anna@sender.test"),
        line(2, "delivery 1: success: 203.0.113.25_accepted_message./Remote_host_said:_250_ok/"),
        line(3, "delivery 3: success: did_0+0+1/"),
        line(60, "delivery 2: deferral: Connected_to_203.0.113.30_but_connection_died._(#4.4.2)/"),
        line(61, "starting delivery 4: msg 100 to remote bob@order.test"),
        line(62, "delivery 4: failure: 203.0.113.31_does_not_like_recipient./Remote_host_said:_550_blocked_by_court_order/Giving_up_on_203.0.113.31./"),
        line(63, "status: local 0/10 remote 0/20"),
    ]
    .concat();
    let log = log(text.as_bytes());
    assert_eq!((log.lines, log.unparsed), (10, 0));
    assert_eq!(log.span, Some((at("2026-01-15T10:00:00Z"), at("2026-01-15T10:01:03Z"))));
    assert_eq!(connections(&log, "example.test", "203.0.113.25"), [1, 0, 0, 0, 0]);
    assert_eq!(connections(&log, "cut.test", "203.0.113.30"), [0, 0, 0, 1, 0]);
    assert_eq!(connections(&log, "order.test", "203.0.113.31"), [1, 0, 0, 0, 0]);
    assert_eq!(destination(&log, "order.test").bounced, 1);
    assert_eq!(of(&log, LogCause::RefusedByOrder).len(), 1);
}

#[test]
fn exchange_message_tracking() {
    let text = "\u{feff}#Software: Microsoft Exchange Server\r
#Version: 15.0.0.0\r
#Log-type: Message Tracking Log\r
#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,recipient-address,recipient-status\r
2026-01-15T10:00:00.123Z,10.0.0.5,EX01,203.0.113.25,mx1.example.test,;250 2.0.0 OK,Out,SMTP,SEND,1,<a@corp.test>,bob@example.test;eve@example.test,250 2.1.5 OK\r
2026-01-15T10:01:00.123Z,,EX01,,,,Out,QUEUE,DEFER,2,<b@corp.test>,bob@cut.test,\"[{LRT=1/15/2026 10:01:00 AM};{LED=441 4.4.1 Error encountered while communicating with primary target IP address: \"\"Failed to connect. Winsock error code: 10060, Win32 error code: 10060.\"\"};{FQDN=cut.test};{IP=203.0.113.30}]\"\r
2026-01-15T10:02:00.123Z,,EX01,,,,Out,SMTP,FAIL,3,<c@corp.test>,bob@example.test,550 5.1.1 User unknown\r
2026-01-15T10:03:00.123Z,,EX01,,,,In,STOREDRIVER,DELIVER,4,<d@corp.test>,anna@corp.test,\r
2026-01-15T10:03:00.123Z,,EX01\r
";
    let log = log(text.as_bytes());
    assert_eq!((log.lines, log.unparsed), (9, 2), "a mark and a line of three values");
    let example = destination(&log, "example.test");
    assert_eq!((example.delivered, example.bounced), (2, 1));
    assert_eq!(connections(&log, "cut.test", "203.0.113.30"), [0, 1, 0, 0, 0]);
    assert_eq!(log.span, Some((at("2026-01-15T10:00:00Z"), at("2026-01-15T10:03:00Z"))));
}

#[test]
fn a_log_that_cannot_be_unpacked_is_named() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(POSTFIX).unwrap();
    let mut cut = gzip.finish().unwrap();
    cut.truncate(cut.len() / 2);
    let error = read(source(&*cut), &options(2)).unwrap_err();
    assert!(matches!(&error, LogError::Io { name, .. } if name == "test"), "{error:?}");
    assert!(error.to_string().contains("the log test could not be read"));
}
