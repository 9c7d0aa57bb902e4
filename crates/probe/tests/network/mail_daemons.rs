//! Conversations with the mail servers that providers run.

use crate::{
    daemons::{Daemon, dovecot, postfix},
    support::{tls::HOST, *},
};
use std::time::Duration;
use waypost_model::{MailProtocol, MailSession, StartTls, TlsMode, Trust};
use waypost_probe::mail::{MailWaits, session};

const SECONDS: Duration = Duration::from_secs(5);

async fn talk(daemon: &Daemon, protocol: MailProtocol, port: usize, mode: TlsMode) -> MailSession {
    let ctx = context(vec![daemon.root.clone()]);
    let waits = MailWaits { connect: SECONDS, tls: SECONDS, greeting: SECONDS, reply: SECONDS };
    let to = daemon.at(port);
    let session = session(&ctx, protocol, HOST, to.ip(), to.port(), mode, waits).await;
    assert_eq!(session.failure, None, "{session:?}");
    assert!(session.connect_us.is_some() && session.greeting_ms.is_some());
    assert!(session.greeting.as_ref().unwrap().positive);
    session
}

fn proven(session: &MailSession) -> bool {
    let certificate = &session.tls.as_ref().unwrap().certificate;
    assert_eq!(certificate.mozilla, Trust::Trusted);
    certificate.proves_host()
}

fn has(capabilities: &[String], word: &str) -> bool {
    capabilities.iter().any(|named| named.split(' ').next() == Some(word))
}

#[test]
fn postfix_is_greeted_in_each_way_of_encryption() {
    let daemon = postfix();
    block_on(async {
        for mode in [TlsMode::Starttls, TlsMode::Opportunistic] {
            let starttls = talk(&daemon, MailProtocol::Smtp, 0, mode).await;
            let greeting = starttls.greeting.as_ref().unwrap();
            assert_eq!(greeting.code, 220);
            // The client's own address happens to be the server's here, so it stays.
            assert!(greeting.text.starts_with(HOST), "{greeting:?}");
            assert_eq!(starttls.starttls, StartTls::Accepted);
            assert!(has(&starttls.capabilities, "STARTTLS"));
            assert!(has(&starttls.capabilities, "PIPELINING"));
            assert!(!has(&starttls.capabilities, HOST), "the greeting line is no capability");
            assert!(has(&starttls.capabilities_encrypted, "PIPELINING"));
            assert!(!has(&starttls.capabilities_encrypted, "STARTTLS"));
            assert!(proven(&starttls));
        }

        let implicit = talk(&daemon, MailProtocol::Smtp, 1, TlsMode::Implicit).await;
        assert_eq!(implicit.starttls, StartTls::NotTried);
        assert!(implicit.capabilities.is_empty());
        assert!(has(&implicit.capabilities_encrypted, "PIPELINING"));
        assert!(proven(&implicit));

        let stripped = talk(&daemon, MailProtocol::Smtp, 2, TlsMode::Starttls).await;
        let StartTls::NotOffered(Some(reply)) = &stripped.starttls else { panic!("{stripped:?}") };
        assert_eq!((reply.code, reply.positive), (502, false));
        assert!(reply.text.starts_with("5.5.1"), "{reply:?}");
        assert!(stripped.tls.is_none() && has(&stripped.capabilities, "PIPELINING"));

        let unasked = talk(&daemon, MailProtocol::Smtp, 2, TlsMode::Opportunistic).await;
        assert_eq!(unasked.starttls, StartTls::NotOffered(None));
        let plain = talk(&daemon, MailProtocol::Smtp, 0, TlsMode::None).await;
        assert_eq!(plain.starttls, StartTls::NotTried);
        assert!(plain.tls.is_none() && has(&plain.capabilities, "STARTTLS"));

        let must = talk(&daemon, MailProtocol::Smtp, 3, TlsMode::Starttls).await;
        assert_eq!(must.starttls, StartTls::Accepted);
    });
}

#[test]
fn dovecot_is_greeted_in_each_way_of_encryption() {
    let daemon = dovecot();
    block_on(async {
        let imap = talk(&daemon, MailProtocol::Imap, 0, TlsMode::Starttls).await;
        let greeting = imap.greeting.as_ref().unwrap();
        assert_eq!((greeting.code, greeting.text.as_str()), (0, "mail.example.test ready."));
        assert_eq!(imap.starttls, StartTls::Accepted);
        assert!(has(&imap.capabilities, "STARTTLS") && has(&imap.capabilities, "IMAP4REV1"));
        assert!(has(&imap.capabilities_encrypted, "AUTH=PLAIN"));
        assert!(proven(&imap));

        let imaps = talk(&daemon, MailProtocol::Imap, 1, TlsMode::Implicit).await;
        assert!(imaps.capabilities.is_empty());
        assert!(has(&imaps.capabilities_encrypted, "IMAP4REV1"));
        assert!(proven(&imaps));

        let pop3 = talk(&daemon, MailProtocol::Pop3, 2, TlsMode::Starttls).await;
        assert_eq!(pop3.greeting.as_ref().unwrap().text, "mail.example.test ready.");
        assert_eq!(pop3.starttls, StartTls::Accepted);
        assert!(has(&pop3.capabilities, "STLS") && has(&pop3.capabilities, "UIDL"));
        assert!(has(&pop3.capabilities_encrypted, "SASL"));
        assert!(proven(&pop3));

        let pop3s = talk(&daemon, MailProtocol::Pop3, 3, TlsMode::Implicit).await;
        assert!(has(&pop3s.capabilities_encrypted, "UIDL"));
        assert!(proven(&pop3s));
    });
}
