//! A network of our own for one test: the test's program runs itself again inside fresh user and
//! network namespaces, in which it is root and nothing leads outside.

pub(crate) mod tls;

use nix::sched::{CloneFlags, setns};
use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use waypost_model::Failure;
use waypost_probe::{Context, DirectDialer, Roots, SystemClock};

const INSIDE: &str = "WAYPOST_TEST_INSIDE";

/// Runs `body` within namespaces of its own; `name` is the test's full name. What it can't have
/// here (namespaces, nft) makes the test fail: it never passes without having run.
pub(crate) fn isolated<F: Future<Output = ()>>(name: &str, body: impl FnOnce() -> F) {
    isolated_with(name, &[], body);
}

/// The same with environment variables set.
pub(crate) fn isolated_with<F: Future<Output = ()>>(
    name: &str,
    variables: &[(&str, &str)],
    body: impl FnOnce() -> F,
) {
    if std::env::var(INSIDE).as_deref() == Ok(name) {
        shell("ip link set lo up");
        return block_on(body());
    }
    let program = std::env::current_exe().unwrap();
    let output = Command::new("unshare")
        .args(["--map-root-user", "--user", "--net"])
        .arg(program)
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(INSIDE, name)
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("this test needs unshare(1) of util-linux");
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && out.contains("1 passed"),
        "within unshare --user --net (which this system must allow):\n{out}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Runs a future to its end.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Runs shell commands in the test's own namespace.
pub(crate) fn shell(script: &str) {
    run(Command::new("sh").args(["-ec", script]), script);
}

fn run(command: &mut Command, script: &str) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{script}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Another computer: a network namespace held by a process that ends with ours.
pub(crate) struct Place {
    holder: Child,
    _held: BufReader<ChildStdout>,
}

impl Place {
    pub(crate) fn new() -> Self {
        let mut holder = Command::new("unshare")
            .args(["--net", "sh", "-c", "ip link set lo up && echo ready && exec cat"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(holder.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self { holder, _held: out }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.holder.id()
    }

    /// Runs shell commands there.
    pub(crate) fn shell(&self, script: &str) {
        let net = format!("--net=/proc/{}/ns/net", self.pid());
        run(Command::new("nsenter").args([&net, "sh", "-ec", script]), script);
    }

    /// Calls a function there: the sockets it makes stay there.
    pub(crate) fn within<T: Send + 'static>(&self, make: impl FnOnce() -> T + Send + 'static) -> T {
        let file = File::open(format!("/proc/{}/ns/net", self.pid())).unwrap();
        let enter = move || {
            setns(file, CloneFlags::CLONE_NEWNET).unwrap();
            make()
        };
        std::thread::spawn(enter).join().unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// We, two routers and a server in a row, in IPv4 and IPv6.
pub(crate) struct Row {
    pub(crate) first: Place,
    pub(crate) second: Place,
    pub(crate) server: Place,
}

pub(crate) const FIRST: &str = "10.1.0.1";
pub(crate) const SECOND: &str = "10.2.0.2";
pub(crate) const SERVER: &str = "203.0.113.25";
pub(crate) const FIRST6: &str = "2001:db8:1::1";
pub(crate) const SECOND6: &str = "2001:db8:2::2";
pub(crate) const SERVER6: &str = "2001:db8:3::25";

impl Row {
    pub(crate) fn new() -> Self {
        let row = Self { first: Place::new(), second: Place::new(), server: Place::new() };
        // No duplicate address detection: addresses can be used at once.
        let v6 = "sysctl -qw net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.all.accept_dad=0";
        // Routers answer each packet, so that a trace does not depend on how fast the machine is.
        let router = format!(
            "{v6}; sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \
             net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0"
        );
        shell(v6);
        row.server.shell(v6);
        row.first.shell(&router);
        row.second.shell(&router);
        let (first, second, server) = (row.first.pid(), row.second.pid(), row.server.pid());
        shell(&format!(
            "ip link add up0 type veth peer name down0 netns {first}
             ip addr add 10.1.0.2/24 dev up0
             ip addr add 2001:db8:1::2/64 dev up0
             ip link set up0 up"
        ));
        row.first.shell(&format!(
            "ip addr add {FIRST}/24 dev down0
             ip addr add {FIRST6}/64 dev down0
             ip link set down0 up
             ip link add up0 type veth peer name down0 netns {second}
             ip addr add 10.2.0.1/24 dev up0
             ip addr add 2001:db8:2::1/64 dev up0
             ip link set up0 up
             ip route add default via {SECOND}
             ip route add default via {SECOND6}"
        ));
        row.second.shell(&format!(
            "ip addr add {SECOND}/24 dev down0
             ip addr add {SECOND6}/64 dev down0
             ip link set down0 up
             ip link add up0 type veth peer name down0 netns {server}
             ip addr add 203.0.113.1/24 dev up0
             ip addr add 2001:db8:3::1/64 dev up0
             ip link set up0 up
             ip route add 10.1.0.0/24 via 10.2.0.1
             ip route add 2001:db8:1::/64 via 2001:db8:2::1"
        ));
        row.server.shell(&format!(
            "ip addr add {SERVER}/24 dev down0
             ip addr add {SERVER6}/64 dev down0
             ip link set down0 up
             ip route add default via 203.0.113.1
             ip route add default via 2001:db8:3::1"
        ));
        shell(&format!("ip route add default via {FIRST}; ip route add default via {FIRST6}"));
        row
    }

    /// A server on a port of the far end, in both families; `serve` gets each connection.
    pub(crate) fn serve(&self, port: u16, serve: impl Fn(TcpStream) + Clone + Send + 'static) {
        let listener = self.server.within(move || TcpListener::bind(("::", port)).unwrap());
        accept(listener, serve);
    }
}

/// Serves each connection of a listener in a thread of its own.
pub(crate) fn accept(listener: TcpListener, serve: impl Fn(TcpStream) + Clone + Send + 'static) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = serve.clone();
            std::thread::spawn(move || serve(stream));
        }
    });
}

/// A server on loopback.
pub(crate) fn on_loopback(serve: impl Fn(TcpStream) + Clone + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    accept(listener, serve);
    address
}

/// Rules for packets that pass a router.
pub(crate) fn forward(rules: &str) -> String {
    table("forward", rules)
}

/// Rules for packets that leave a computer.
pub(crate) fn output(rules: &str) -> String {
    table("output", rules)
}

fn table(hook: &str, rules: &str) -> String {
    format!(
        "nft -f - <<'END'\ntable inet t {{\nchain c {{\ntype filter hook {hook} priority 0\n{rules}\n}}\n}}\nEND"
    )
}

/// A context of this computer with extra roots.
pub(crate) fn context(roots: Vec<rustls::pki_types::CertificateDer<'static>>) -> Context {
    Context {
        dialer: Arc::new(DirectDialer),
        roots: Arc::new(Roots::load(roots).unwrap()),
        clock: Arc::new(SystemClock),
    }
}

pub(crate) fn address(ip: &str, port: u16) -> SocketAddr {
    SocketAddr::new(ip.parse().unwrap(), port)
}

pub(crate) const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// The failure's kind and its ICMP error in short: type, code, sender.
pub(crate) fn icmp_of(failure: &Failure) -> Option<(u8, u8, String)> {
    failure.icmp.map(|i| (i.kind, i.code, i.from.map(|from| from.to_string()).unwrap_or_default()))
}
