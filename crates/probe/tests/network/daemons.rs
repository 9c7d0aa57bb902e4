//! The servers that providers run, started on loopback with ports and files of their own.

use crate::support::{shell, tls::HOST};
use rustls::pki_types::CertificateDer;
use std::{
    fs::{self, File},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

/// A program that runs as long as this lives, its files, and the certificate that it presents.
pub(crate) struct Daemon {
    child: Child,
    home: PathBuf,
    pub(crate) ports: Vec<u16>,
    pub(crate) root: CertificateDer<'static>,
}

impl Daemon {
    /// Writes what `configure` makes of the home folder and the free ports, then starts it.
    fn start(
        name: &str,
        ports: usize,
        configure: impl FnOnce(&Path, &[u16]) -> Vec<(&'static str, String)>,
        command: impl FnOnce(&Path) -> Command,
    ) -> Self {
        // Sockets' paths must stay short, so not in the build folder.
        let home = std::env::temp_dir().join(format!("waypost-{name}-{}", std::process::id()));
        fs::create_dir_all(&home).unwrap();
        let key = rcgen::generate_simple_self_signed(vec![HOST.to_owned()]).unwrap();
        fs::write(home.join("cert.pem"), key.cert.pem()).unwrap();
        fs::write(home.join("key.pem"), key.signing_key.serialize_pem()).unwrap();
        let ports = free_ports(ports);
        for (file, text) in configure(&home, &ports) {
            fs::write(home.join(file), text).unwrap();
            // postfix waits two seconds before it reads a file that was only just written.
            let hour = Duration::from_secs(3600);
            let file = File::options().write(true).open(home.join(file)).unwrap();
            file.set_modified(SystemTime::now() - hour).unwrap();
        }
        let log = File::create(home.join("log")).unwrap();
        let child = command(&home)
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("this test needs {name} and root: {error}"));
        let mut daemon = Self { child, home, ports, root: key.cert.der().clone() };
        daemon.wait(name);
        daemon
    }

    /// Until every port answers.
    fn wait(&mut self, name: &str) {
        let begun = Instant::now();
        for port in &self.ports {
            let to = SocketAddr::from(([127, 0, 0, 1], *port));
            while TcpStream::connect(to).is_err() {
                let ended = self.child.try_wait().unwrap();
                if ended.is_some() || begun.elapsed() > Duration::from_secs(15) {
                    let log = fs::read_to_string(self.home.join("log")).unwrap_or_default();
                    let more = fs::read_to_string(self.home.join("maillog")).unwrap_or_default();
                    panic!("{name} does not start ({ended:?}):\n{log}{more}");
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }

    pub(crate) fn at(&self, index: usize) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.ports[index]))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // SIGTERM, so that it ends its own children too.
        shell(&format!("kill {} 2>/dev/null || true", self.child.id()));
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn free_ports(count: usize) -> Vec<u16> {
    let held: Vec<_> = (0..count).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
    held.iter().map(|listener| listener.local_addr().unwrap().port()).collect()
}

/// nginx with `content` in a plain server (port 0) and in one over TLS (port 1).
pub(crate) fn nginx(name: &str, content: &str) -> Daemon {
    let configure = |home: &Path, ports: &[u16]| {
        let folders: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .iter()
            .map(|kind| format!("{kind}_temp_path {};\n", home.join(kind).display()))
            .collect();
        let home = home.display();
        let [plain, tls] = ports else { panic!() };
        let text = format!(
            "daemon off;\nmaster_process off;\npid {home}/pid;\nevents {{}}\n\
             http {{\naccess_log off;\n{folders}root {home};\ndefault_type text/html;\n\
             server {{\nlisten 127.0.0.1:{plain};\n{content}\n}}\n\
             server {{\nlisten 127.0.0.1:{tls} ssl;\nssl_certificate {home}/cert.pem;\n\
             ssl_certificate_key {home}/key.pem;\n{content}\n}}\n}}\n"
        );
        vec![("nginx.conf", text), ("bulk", "0123456789abcdef".repeat(1 << 14))]
    };
    Daemon::start(name, 2, configure, |home| {
        let mut command = Command::new("nginx");
        command.args(["-e", "stderr", "-c"]).arg(home.join("nginx.conf"));
        command
    })
}

/// postfix: STARTTLS offered (port 0), TLS at once (port 1), no TLS (port 2), TLS without which
/// nobody is told anything else (port 3).
pub(crate) fn postfix() -> Daemon {
    let configure = |home: &Path, ports: &[u16]| {
        for folder in ["etc", "queue", "data"] {
            fs::create_dir_all(home.join(folder)).unwrap();
        }
        let home = home.display();
        // As its own start script would: the queue's folders, and who owns them.
        shell(&format!(
            "cd {home}/queue && mkdir -p active bounce corrupt defer deferred flush hold incoming \
             maildrop pid private public saved trace && chmod 755 {home} && \
             chown postfix: {home}/data active bounce corrupt defer deferred flush hold incoming \
             maildrop private public saved trace"
        ));
        let main = format!(
            "compatibility_level = 3.6\nqueue_directory = {home}/queue\n\
             data_directory = {home}/data\ncommand_directory = /usr/sbin\n\
             daemon_directory = /usr/lib/postfix/sbin\nmaillog_file = {home}/maillog\n\
             maillog_file_prefixes = {home}\nmyhostname = {HOST}\ninet_protocols = ipv4\n\
             smtpd_banner = $myhostname ESMTP, hello $client_address\nmynetworks =\nalias_maps =\n\
             smtpd_tls_cert_file = {home}/cert.pem\nsmtpd_tls_key_file = {home}/key.pem\n\
             smtpd_peername_lookup = no\n"
        );
        let [starttls, implicit, none, must] = ports else { panic!() };
        let master = format!(
            "127.0.0.1:{starttls} inet n - n - - smtpd\n  -o smtpd_tls_security_level=may\n\
             127.0.0.1:{implicit} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n\
             127.0.0.1:{none} inet n - n - - smtpd\n  -o smtpd_tls_security_level=none\n\
             127.0.0.1:{must} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n\
             tlsmgr unix - - n 1000? 1 tlsmgr\nanvil unix - - n - 1 anvil\n\
             proxymap unix - - n - - proxymap\nrewrite unix - - n - - trivial-rewrite\n\
             cleanup unix n - n - 0 cleanup\npostlog unix-dgram n - n - 1 postlogd\n"
        );
        vec![("etc/main.cf", main), ("etc/master.cf", master)]
    };
    Daemon::start("postfix", 4, configure, |home| {
        let mut command = Command::new("/usr/lib/postfix/sbin/master");
        command.arg("-d").arg("-c").arg(home.join("etc"));
        command
    })
}

/// dovecot: IMAP with STARTTLS (port 0) and TLS at once (port 1), POP3 alike (ports 2 and 3).
pub(crate) fn dovecot() -> Daemon {
    let configure = |home: &Path, ports: &[u16]| {
        let home = home.display();
        let [imap, imaps, pop3, pop3s] = ports else { panic!() };
        let listener = |name: &str, port: u16, ssl: &str| {
            format!(
                "inet_listener {name} {{\naddress = 127.0.0.1\nport = {port}\nssl = {ssl}\n}}\n"
            )
        };
        let text = format!(
            "base_dir = {home}/run\nstate_dir = {home}/state\nlog_path = /dev/stderr\n\
             protocols = imap pop3\nlisten = 127.0.0.1\nssl = yes\n\
             ssl_cert = <{home}/cert.pem\nssl_key = <{home}/key.pem\n\
             login_greeting = {HOST} ready.\n\
             passdb {{\ndriver = static\nargs = nopassword=y\n}}\n\
             userdb {{\ndriver = static\nargs = uid=65534 gid=65534 home=/nonexistent\n}}\n\
             service imap-login {{\n{}{}}}\nservice pop3-login {{\n{}{}}}\n",
            listener("imap", *imap, "no"),
            listener("imaps", *imaps, "yes"),
            listener("pop3", *pop3, "no"),
            listener("pop3s", *pop3s, "yes"),
        );
        vec![("dovecot.conf", text)]
    };
    Daemon::start("dovecot", 4, configure, |home| {
        let mut command = Command::new("dovecot");
        command.arg("-F").arg("-c").arg(home.join("dovecot.conf"));
        command
    })
}
