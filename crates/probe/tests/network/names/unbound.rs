//! A real resolver, asked in every way it can be.

use super::responder::{failure, replies};
use crate::support::{tls::*, *};
use std::{
    net::{SocketAddr, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use waypost_model::{DnsQuery, DnsRecord, DohServer, DotServer, Failure, FailureKind, QueryType};
use waypost_probe::{
    BoxFuture, Context, Dialed, Dialer, DirectDialer,
    dns::{Question, ResolverSpec, Session, query},
};

const NAME: &str = "dns.lab.test";

/// An unbound on loopback, stopped at the end.
pub(crate) struct Unbound {
    process: Child,
    folder: PathBuf,
}

impl Unbound {
    /// Starts one that listens at `ip`, port 53, with these lines of configuration.
    pub(crate) fn start(ip: &str, lines: &[&str]) -> Self {
        let (folder, tls) = (folder(), Vec::new());
        Self::start_in(folder, ip, lines, tls)
    }

    /// The same, with DNS over TLS on port 853 and over HTTPS on port 443.
    pub(crate) fn start_encrypted(ip: &str, lines: &[&str], identity: &Identity) -> Self {
        let folder = folder();
        std::fs::write(folder.join("cert.der"), &identity.der).unwrap();
        std::fs::write(folder.join("key.der"), &identity.key).unwrap();
        let at = folder.display();
        shell(&format!(
            "openssl x509 -inform der -in {at}/cert.der -out {at}/cert.pem
             openssl pkcs8 -inform der -nocrypt -in {at}/key.der -out {at}/key.pem"
        ));
        let tls = vec![
            format!("interface: {ip}@853"),
            format!("interface: {ip}@443"),
            "tls-port: 853".to_owned(),
            "https-port: 443".to_owned(),
            format!("tls-service-key: {at}/key.pem"),
            format!("tls-service-pem: {at}/cert.pem"),
        ];
        Self::start_in(folder, ip, lines, tls)
    }

    fn start_in(folder: PathBuf, ip: &str, lines: &[&str], mut tls: Vec<String>) -> Self {
        let mut config: Vec<String> = [
            "server:",
            "username: \"\"",
            "chroot: \"\"",
            "pidfile: \"\"",
            "do-daemonize: no",
            "use-syslog: no",
            "num-threads: 1",
            "do-ip6: no",
            "do-not-query-localhost: no",
            "access-control: 0.0.0.0/0 allow",
            "module-config: \"validator iterator\"",
        ]
        .map(str::to_owned)
        .into();
        config.push(format!("directory: \"{}\"", folder.display()));
        config.push(format!("interface: {ip}@53"));
        config.append(&mut tls);
        config.extend(lines.iter().map(|line| (*line).to_owned()));
        let file = folder.join("unbound.conf");
        std::fs::write(&file, config.join("\n") + "\n").unwrap();
        let process = Command::new("unbound")
            .args(["-d", "-c"])
            .arg(&file)
            .stdin(Stdio::null())
            .spawn()
            .expect("this test needs the program unbound (Debian's package of that name)");
        let started = Instant::now();
        while TcpStream::connect((ip, 53)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(10), "unbound does not start");
            std::thread::sleep(ms(20));
        }
        Self { process, folder }
    }
}

impl Drop for Unbound {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    let name = format!("waypost-unbound-{}-{number}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir(&folder).unwrap();
    folder
}

const ZONE: &[&str] = &[
    "local-zone: example.test. static",
    "local-data: \"mail.example.test. A 203.0.113.7\"",
    "local-data: \"mail.example.test. A 203.0.113.8\"",
    "local-data: \"mail.example.test. AAAA 2001:db8::7\"",
    "local-data: \"example.test. MX 10 mx1.example.test.\"",
    "local-data: \"example.test. MX 20 MX2.example.test.\"",
    "local-data: \"_imaps._tcp.example.test. SRV 5 1 993 imap.example.test.\"",
    "local-data: \"www.example.test. CNAME mail.example.test.\"",
    "local-zone: refused.test. refuse",
    "local-zone: lost.test. deny",
];

/// All the ways to the resolver at 127.0.0.1.
fn ways() -> Vec<ResolverSpec> {
    let at = |port| address("127.0.0.1", port);
    let url = format!("https://{NAME}/dns-query").parse().unwrap();
    vec![
        ResolverSpec::Configured(at(53)),
        ResolverSpec::Udp(at(53)),
        ResolverSpec::Tcp(at(53)),
        ResolverSpec::Dot(DotServer { address: at(853), name: NAME.into() }),
        ResolverSpec::Doh(DohServer { address: at(443), url }),
    ]
}

async fn ask(ctx: &Context, way: &ResolverSpec, name: &str, query_type: QueryType) -> DnsQuery {
    query(ctx, way, name, query_type, ms(2000), ms(50)).await
}

fn records(asked: &DnsQuery) -> Vec<DnsRecord> {
    let [reply] = replies(asked) else { panic!("{asked:?}") };
    let mut records = reply.records.clone();
    records.sort_by_key(|record| format!("{record:?}"));
    records
}

#[test]
fn every_way_leads_to_the_same_answers() {
    isolated("names::unbound::every_way_leads_to_the_same_answers", || async {
        let lab = Authority::new("Lab CA");
        let _unbound = Unbound::start_encrypted("127.0.0.1", ZONE, &lab.issue(&[NAME], -1, 90));
        let ctx = context(vec![lab.der()]);
        let address = |text: &str| DnsRecord::Address(text.parse().unwrap());
        for way in ways() {
            let a = ask(&ctx, &way, "mail.example.test", QueryType::A).await;
            assert_eq!(records(&a), [address("203.0.113.7"), address("203.0.113.8")]);
            assert_eq!(a.resolver, way.resolver());
            let aaaa = ask(&ctx, &way, "Mail.Example.test.", QueryType::Aaaa).await;
            assert_eq!(records(&aaaa), [address("2001:db8::7")]);
            assert_eq!(aaaa.name, "Mail.Example.test");
            let mx = ask(&ctx, &way, "example.test", QueryType::Mx).await;
            let exchange =
                |preference, host: &str| DnsRecord::Exchange { preference, host: host.into() };
            assert_eq!(
                records(&mx),
                [exchange(10, "mx1.example.test"), exchange(20, "mx2.example.test")]
            );
            let srv = ask(&ctx, &way, "_imaps._tcp.example.test", QueryType::Srv).await;
            let host = "imap.example.test".to_owned();
            assert_eq!(records(&srv), [DnsRecord::Server { priority: 5, port: 993, host }]);
            let alias = ask(&ctx, &way, "www.example.test", QueryType::A).await;
            assert!(records(&alias).contains(&DnsRecord::Alias("mail.example.test".into())));
            for (name, rcode) in [("none.example.test", 3), ("a.refused.test", 5)] {
                let asked = ask(&ctx, &way, name, QueryType::A).await;
                assert_eq!((replies(&asked)[0].rcode, records(&asked).len()), (rcode, 0));
            }
        }
    });
}

#[test]
fn a_question_left_without_an_answer_does_not_hold_up_the_others() {
    let name = "names::unbound::a_question_left_without_an_answer_does_not_hold_up_the_others";
    isolated(name, || async {
        let lab = Authority::new("Lab CA");
        let _unbound = Unbound::start_encrypted("127.0.0.1", ZONE, &lab.issue(&[NAME], -1, 90));
        let ctx = context(vec![lab.der()]);
        // unbound drops what it denies over UDP, and the connection over TCP.
        let lost = query(&ctx, &ways()[1], "a.lost.test", QueryType::A, ms(500), ms(0)).await;
        assert_eq!(failure(&lost).kind, FailureKind::Timeout);
        for way in &ways()[2..] {
            let session = Session::new(way.clone());
            let lost = Question::new("a.lost.test", QueryType::A);
            let lost = session.ask(&ctx, &lost, ms(500), ms(0)).await;
            assert!(lost.outcome.failure().is_some(), "{lost:?}");
            let found = Question::new("mail.example.test", QueryType::A);
            let found = session.ask(&ctx, &found, ms(2000), ms(0)).await;
            assert_eq!(records(&found).len(), 2);
        }
    });
}

/// Counts connections.
struct Counting(AtomicUsize);

impl Dialer for Counting {
    fn dial<'a>(
        &'a self,
        host: &'a str,
        address: SocketAddr,
        wait: Duration,
    ) -> BoxFuture<'a, Result<Dialed, Failure>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        DirectDialer.dial(host, address, wait)
    }
}

#[test]
fn a_session_opens_one_connection_for_all_questions() {
    isolated("names::unbound::a_session_opens_one_connection_for_all_questions", || async {
        let lab = Authority::new("Lab CA");
        let _unbound = Unbound::start_encrypted("127.0.0.1", ZONE, &lab.issue(&[NAME], -1, 90));
        let dialer = Arc::new(Counting(AtomicUsize::new(0)));
        let ctx =
            Context { dialer: Arc::clone(&dialer) as Arc<dyn Dialer>, ..context(vec![lab.der()]) };
        for way in &ways()[2..] {
            dialer.0.store(0, Ordering::SeqCst);
            let session = Session::new(way.clone());
            let asked = ["mail.example.test", "www.example.test", "none.example.test"]
                .map(|name| Question::new(name, QueryType::A));
            let one_by_one = session.ask(&ctx, &asked[0], ms(2000), ms(0)).await;
            assert_eq!(records(&one_by_one).len(), 2);
            let together = asked.each_ref().map(|q| session.ask(&ctx, q, ms(2000), ms(0)));
            for answered in futures_util::future::join_all(together).await {
                assert_eq!(replies(&answered).len(), 1);
            }
            assert_eq!(dialer.0.load(Ordering::SeqCst), 1, "{way:?}");
        }
    });
}

#[test]
fn a_failed_validation_shows_when_checking_is_disabled() {
    isolated("names::unbound::a_failed_validation_shows_when_checking_is_disabled", || async {
        let _authority = Unbound::start("127.0.0.2", ZONE);
        // The anchor's key exists nowhere: what the unsigned zone answers fails validation.
        let _unbound = Unbound::start(
            "127.0.0.1",
            &[
                "trust-anchor: \"example.test. DS 4711 13 2 8ACBB0CD28F41250A80A491389424D341522D946B0DA0C0291F2D3D771D7805A\"",
                "local-zone: test. transparent",
                "stub-zone:",
                "name: example.test.",
                "stub-addr: 127.0.0.2",
            ],
        );
        let ctx = context(vec![]);
        let session = Session::new(ways().swap_remove(2));
        let mut question = Question::new("mail.example.test", QueryType::A);
        let checked = session.ask(&ctx, &question, ms(3000), ms(0)).await;
        assert_eq!(replies(&checked)[0].rcode, 2);
        question.checking_disabled = true;
        let unchecked = session.ask(&ctx, &question, ms(3000), ms(0)).await;
        assert_eq!((replies(&unchecked)[0].rcode, records(&unchecked).len()), (0, 2));
        assert!(!replies(&unchecked)[0].authenticated);
    });
}
