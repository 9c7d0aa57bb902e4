//! Mail servers that are hostile, broken or in somebody's way.

use crate::support::{tls::*, *};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, Mutex},
    thread::sleep,
    time::Instant,
};
use waypost_model::{FailureKind as Kind, MailProtocol, MailSession, Stage, StartTls, TlsMode};
use waypost_probe::mail::{MailWaits, session};

const WAITS: MailWaits =
    MailWaits { connect: ms(2000), tls: ms(600), greeting: ms(600), reply: ms(600) };

async fn talk(to: SocketAddr, protocol: MailProtocol, mode: TlsMode) -> MailSession {
    session(&context(vec![]), protocol, HOST, to.ip(), to.port(), mode, WAITS).await
}

async fn smtp(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> MailSession {
    talk(on_loopback(serve), MailProtocol::Smtp, TlsMode::Starttls).await
}

/// What clients said, line by line.
type Said = Arc<Mutex<Vec<String>>>;

/// A server that greets and answers each command by the first row whose words it starts with (the
/// tag of IMAP left aside), then hands the stream to `then` behind the row marked so.
fn scripted(
    greeting: &'static str,
    rows: &'static [(&'static str, &'static str)],
    behind: &'static str,
    then: impl Fn(TcpStream) + Clone + Send + 'static,
) -> (impl Fn(TcpStream) + Clone + Send + 'static, Said) {
    let said = Said::default();
    let heard = Arc::clone(&said);
    let serve = move |mut stream: TcpStream| {
        let _ = stream.write_all(greeting.as_bytes());
        let mut lines = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        while lines.read_line(&mut line).is_ok_and(|read| read > 0) {
            heard.lock().unwrap().push(line.trim_end().to_owned());
            let row = rows.iter().find(|(command, _)| line.contains(command));
            let Some((command, answer)) = row else { return };
            let _ = stream.write_all(answer.as_bytes());
            if *command == behind {
                return then(stream);
            }
            line.clear();
        }
    };
    (serve, said)
}

fn nothing_more(_: TcpStream) {}

#[test]
fn each_broken_greeting_is_a_failure_of_its_own_and_ends_in_time() {
    let endless_lines = |mut stream: TcpStream| {
        while stream.write_all(b"220-still more\r\n").is_ok() {}
    };
    let endless_line = |mut stream: TcpStream| {
        let _ = stream.write_all(&vec![b'2'; 1 << 20]);
        sleep(ms(2000));
    };
    let drip = |mut stream: TcpStream| {
        for byte in b"220 mail.example.test ESMTP, slowly, very slowly".iter().cycle() {
            sleep(ms(100));
            if stream.write_all(&[*byte]).is_err() {
                return;
            }
        }
    };
    let silent = |stream: TcpStream| {
        sleep(ms(2000));
        drop(stream);
    };
    let closed = |stream: TcpStream| drop(stream);
    let half = |mut stream: TcpStream| drop(stream.write_all(b"220-mail.exam"));
    let reset = |stream: TcpStream| {
        sleep(ms(50));
        socket2::SockRef::from(&stream).set_linger(Some(ms(0))).unwrap();
    };
    let say = |text: &'static [u8]| {
        move |mut stream: TcpStream| {
            let _ = stream.write_all(text);
            sleep(ms(1000));
        }
    };
    let servers: Vec<(&str, SocketAddr, Kind, Stage)> = vec![
        ("endless lines", on_loopback(endless_lines), Kind::TooLarge, Stage::Read),
        ("endless line", on_loopback(endless_line), Kind::TooLarge, Stage::Read),
        ("drip", on_loopback(drip), Kind::Timeout, Stage::Read),
        ("silent", on_loopback(silent), Kind::Timeout, Stage::FirstByte),
        ("closed", on_loopback(closed), Kind::ConnectionClosed, Stage::FirstByte),
        ("half", on_loopback(half), Kind::ConnectionClosed, Stage::Read),
        ("reset", on_loopback(reset), Kind::ConnectionReset, Stage::FirstByte),
        ("ssh", on_loopback(say(b"SSH-2.0-OpenSSH_9\r\n")), Kind::BadReply, Stage::Read),
        ("http", on_loopback(say(b"HTTP/1.1 400 Bad\r\n\r\n")), Kind::BadReply, Stage::Read),
        ("bytes", on_loopback(say(b"\0\xff\x16\x03\x01\n")), Kind::BadReply, Stage::Read),
        ("empty line", on_loopback(say(b"\r\n")), Kind::BadReply, Stage::Read),
    ];
    block_on(async {
        for (name, to, kind, stage) in servers {
            for protocol in [MailProtocol::Smtp, MailProtocol::Imap, MailProtocol::Pop3] {
                // What is endless or slow in SMTP is foreign from its first line on elsewhere.
                if protocol != MailProtocol::Smtp && matches!(name, "endless lines") {
                    continue;
                }
                let begun = Instant::now();
                let session = talk(to, protocol, TlsMode::Starttls).await;
                let failure = session.failure.as_ref().unwrap_or_else(|| panic!("{name}"));
                assert_eq!((failure.kind, failure.stage), (kind, stage), "{name} {protocol:?}");
                assert!(begun.elapsed() < ms(1500), "{name}: {:?}", begun.elapsed());
                assert!(session.greeting.is_none() && session.connect_us.is_some(), "{name}");
            }
        }
    });
}

#[test]
fn a_foreign_greeting_is_kept_in_short() {
    block_on(async {
        let session = smtp(|mut stream| drop(stream.write_all(b"SSH-2.0-OpenSSH_9\r\n"))).await;
        assert_eq!(session.failure.unwrap().detail.as_deref(), Some("SSH-2.0-OpenSSH_9"));
    });
}

#[test]
fn an_unwilling_greeting_is_a_reply_and_no_failure() {
    let (serve, said) =
        scripted("554-5.7.1 you [198.51.100.7]\r\n554 5.7.1 go away\r\n", &[], "", nothing_more);
    block_on(async {
        let session = smtp(serve).await;
        assert_eq!(session.failure, None);
        let greeting = session.greeting.unwrap();
        assert_eq!((greeting.code, greeting.positive), (554, false));
        assert_eq!(greeting.text, "5.7.1 you [(address)] go away");
        assert_eq!(session.starttls, StartTls::NotTried);
    });
    assert_eq!(*said.lock().unwrap(), ["QUIT"]);
}

#[test]
fn what_is_said_names_nobody_and_holds_no_credential() {
    let (tls, _) = server(Some(&self_signed(&[HOST], false)));
    let rows =
        &[("EHLO", "250-hello [198.51.100.7]\r\n250 STARTTLS\r\n"), ("STARTTLS", "220 go\r\n")];
    let (serve, said) = scripted("220 ready\r\n", rows, "STARTTLS", tls);
    block_on(async {
        let session = smtp(serve).await;
        assert_eq!(session.capabilities, ["STARTTLS"]);
        assert_eq!(session.starttls, StartTls::Accepted);
        assert!(!session.tls.as_ref().unwrap().certificate.proves_host());
        // This server echoes five bytes and leaves: what was learnt before that stays.
        assert_eq!(session.failure.unwrap().stage, Stage::Capabilities);
    });
    assert_eq!(*said.lock().unwrap(), ["EHLO [127.0.0.1]", "STARTTLS"]);
}

#[test]
fn an_offer_that_was_overwritten_is_kept_and_asked_for_all_the_same() {
    let rows = &[
        ("EHLO", "250-hello\r\n250-PIPELINING\r\n250 XXXXXXXX\r\n"),
        ("STARTTLS", "502 5.5.1 what?\r\n"),
        ("QUIT", "221 bye\r\n"),
    ];
    let (serve, said) = scripted("220 ready\r\n", rows, "QUIT", nothing_more);
    let to = on_loopback(serve);
    block_on(async {
        let session = talk(to, MailProtocol::Smtp, TlsMode::Starttls).await;
        assert_eq!(session.starttls, StartTls::Mangled("XXXXXXXX".to_owned()));
        assert_eq!((session.tls, session.failure), (None, None));
        let session = talk(to, MailProtocol::Smtp, TlsMode::Opportunistic).await;
        assert_eq!(session.starttls, StartTls::Mangled("XXXXXXXX".to_owned()));
    });
    let said = said.lock().unwrap();
    assert_eq!(*said, ["EHLO [127.0.0.1]", "STARTTLS", "QUIT", "EHLO [127.0.0.1]", "QUIT"]);
}

#[test]
fn an_offer_that_was_taken_away_is_taken_up_where_the_server_is_willing() {
    let (tls, heard) = server(Some(&self_signed(&[HOST], false)));
    let rows =
        &[("CAPABILITY", "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n"), ("STARTTLS", "a2 OK go\r\n")];
    let (serve, _) = scripted("* OK ready\r\n", rows, "STARTTLS", tls);
    block_on(async {
        let session = talk(on_loopback(serve), MailProtocol::Imap, TlsMode::Starttls).await;
        let StartTls::NotOffered(Some(reply)) = &session.starttls else { panic!("{session:?}") };
        assert!(reply.positive && session.tls.is_some());
    });
    assert_eq!(heard.lock().unwrap()[0].0.as_deref(), Some(HOST));
}

#[test]
fn refusals_at_each_step_are_replies() {
    let rows = &[("CAPA", "+OK\r\nSTLS\r\n.\r\n"), ("STLS", "-ERR not today\r\n")];
    let (serve, _) = scripted("+OK ready\r\n", rows, "", nothing_more);
    let to = on_loopback(serve);
    let rows = &[("EHLO", "502 5.5.2 no such command\r\n"), ("STARTTLS", "503 5.5.1 no\r\n")];
    let (serve, _) = scripted("220 ready\r\n", rows, "", nothing_more);
    block_on(async {
        let session = talk(to, MailProtocol::Pop3, TlsMode::Starttls).await;
        let StartTls::Refused(reply) = &session.starttls else { panic!("{session:?}") };
        assert_eq!((reply.positive, reply.text.as_str()), (false, "not today"));
        assert_eq!(session.failure, None);

        let session = smtp(serve).await;
        assert_eq!(session.capabilities_refused.as_ref().unwrap().code, 502);
        let StartTls::NotOffered(Some(reply)) = &session.starttls else { panic!("{session:?}") };
        assert_eq!(reply.code, 503);
    });
}

#[test]
fn words_pushed_in_behind_starttls_are_never_taken_for_encrypted_ones() {
    let (tls, _) = server(Some(&self_signed(&[HOST], false)));
    let rows = &[
        ("EHLO", "250-hello\r\n250 STARTTLS\r\n"),
        ("STARTTLS", "220 go\r\n250-hello\r\n250 AUTH PLAIN\r\n"),
    ];
    let (serve, _) = scripted("220 ready\r\n", rows, "STARTTLS", tls);
    block_on(async {
        let session = smtp(serve).await;
        assert!(session.capabilities_encrypted.is_empty() && session.tls.is_none());
        let failure = session.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::BadReply, Stage::StartTls));
        assert_eq!(failure.detail.as_deref(), Some("250-hello 250 AUTH PLAIN"));
    });
}

#[test]
fn what_was_learnt_before_a_failure_is_kept() {
    let rows = &[("EHLO", "250-hello\r\n250 STARTTLS\r\n"), ("STARTTLS", "220 go\r\n")];
    let silent = |stream: TcpStream| {
        sleep(ms(2000));
        drop(stream);
    };
    let (half_open, _) = scripted("220 ready\r\n", rows, "STARTTLS", silent);
    let garbage = |mut stream: TcpStream| {
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"454 what is this\r\n");
        sleep(ms(500));
    };
    let (no_tls, _) = scripted("220 ready\r\n", rows, "STARTTLS", garbage);
    let rows = &[("EHLO", "250-hello\r\n250 STARTTLS\r\n"), ("STARTTLS", "")];
    let (mute, _) = scripted("220 ready\r\n", rows, "STARTTLS", silent);
    let rows = &[("EHLO", "250-hello\r\n")];
    let (unfinished, _) = scripted("220 ready\r\n", rows, "EHLO", silent);
    block_on(async {
        let session = smtp(half_open).await;
        let failure = session.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::Timeout, Stage::Tls));
        assert_eq!(session.starttls, StartTls::Accepted);
        assert_eq!(session.capabilities, ["STARTTLS"]);

        let failure = smtp(no_tls).await.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::TlsProtocol, Stage::Tls));

        let session = smtp(mute).await;
        let failure = session.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::Timeout, Stage::StartTls));
        assert_eq!(session.starttls, StartTls::NotTried);

        let session = smtp(unfinished).await;
        let failure = session.failure.unwrap();
        assert_eq!((failure.kind, failure.stage), (Kind::Timeout, Stage::Capabilities));
        assert!(session.greeting.unwrap().positive && failure.tcp.is_some());
    });
}

#[test]
fn no_more_than_forty_capabilities_are_kept_but_all_are_looked_at() {
    let list: String = (0..50).map(|n| format!("CAP-{n:0>200}\r\n")).collect();
    let list: &'static str = Box::leak(format!("+OK\r\n{list}stls\r\n.\r\n").into_boxed_str());
    let rows: &'static [(&str, &str)] =
        Box::leak(vec![("CAPA", list), ("STLS", "-ERR no\r\n")].into_boxed_slice());
    let (serve, _) = scripted("+OK ready\r\n", rows, "", nothing_more);
    block_on(async {
        let session = talk(on_loopback(serve), MailProtocol::Pop3, TlsMode::Starttls).await;
        assert_eq!(session.capabilities.len(), 40);
        assert!(session.capabilities.iter().all(|word| word.len() <= 100));
        assert!(matches!(session.starttls, StartTls::Refused(_)), "{session:?}");
    });
}
