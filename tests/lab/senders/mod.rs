//! Real sending servers at the access provider, from whose line the two servers that take in Proton's
//! mail vanish while everybody else stays: what they write down and send back is then read by the real
//! `waypost`.

mod packages;
mod servers;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use socket2::SockRef;
use time::OffsetDateTime;

use crate::censor::firewall::{Firewall, Router, Verdict};
use crate::censor::mail::{Manner, Mannered};
use crate::censor::{Censor, Censors};
use crate::client::CLIENT_USER;
use crate::names;
use crate::plan::Plan;
use crate::profile;
use crate::scenario::Confidence;
use crate::servers::{directory, logs, path};
use crate::tor::Tor;
use crate::world::World;
use servers::Sender;

/// Cut off in the middle of it.
const CUT: &str = "you@proton.me";
const EXCHANGERS: [&str; 2] = ["mail.protonmail.ch", "mailsec.protonmail.ch"];
/// Always reached.
const REACHED: [&str; 2] = ["eve@control-a.test", "eve@control-b.test"];
/// Asks to come again later.
const GREY: &str = "eve@control-c.test";
/// Its mailboxes are full.
const FULL: &str = "eve@custom.test";
/// Its servers refuse connections.
const SHUT: &str = "eve@example.test";
/// Its server breaks connections off.
const RESET: &str = "eve@reset.test";
/// Where that stands.
const RESETTING: &str = "198.18.99.80:25";

/// Mails to each before the cut and after it.
const BEFORE: usize = 2;
const AFTER: usize = 5;
/// Between two rounds of mails.
const PAUSE: Duration = Duration::from_millis(700);
/// Within this all is sent, tried, given up and returned.
const LIMIT: Duration = Duration::from_secs(60);

/// Every mailbox of `custom.test` is full.
struct Full;

impl Censor for Full {
    fn words(&self) -> String {
        "the mailboxes of custom.test are full (552)".into()
    }

    fn plan(&self, plan: &mut Plan) {
        plan.smtpd.entry(("mx.custom.test", 25)).or_default().push(
            "{ smtpd_recipient_restrictions = check_client_access \
             static:{552 5.2.2 The mailbox is full} }"
                .into(),
        );
    }

    fn prove(&self, _world: &World) -> Result<()> {
        Ok(())
    }
}

/// Runs it all, says what was read, and keeps what came back in `keep`, if that is given.
pub(crate) fn prove(waypost: &Path, keep: Option<&Path>, say: impl Fn(&str)) -> Result<()> {
    packages::lay_out()?;
    let manners: Censors = vec![
        Box::new(Mannered { hosts: &["mx.control-c.test"], manner: Manner::Greylisting }),
        Box::new(Full),
        Firewall::hosts(
            Router::Transit,
            Verdict::Reset,
            &["mx1.example.test", "mx2.example.test"],
            &[25],
        )?,
    ];
    let world = World::boot(&manners, Tor::Off)?;
    let program = world.offer(waypost)?;
    let anna = directory("anna")?;
    chown(&anna, Some(packages::ANNA), Some(packages::ANNA))?;
    // A SYN is sent again once, after a second: what is dropped times out in three.
    world.net.isp.sysctl("ipv4/tcp_syn_retries", "1")?;
    // It ends with the lab.
    drop(world.net.internet.background(reset_all));
    for sender in Sender::ALL {
        sender.start(&world.net.isp)?;
    }
    for sender in Sender::ALL {
        listens(&world, sender)?;
    }

    for _ in 0..BEFORE {
        round(&world, &[CUT, REACHED[0], REACHED[1]])?;
    }
    within("the first mails are delivered", || {
        Ok(Sender::ALL.iter().all(|sender| count(sender, &["proton.me"], DELIVERED) >= BEFORE))
    })?;
    let cut_at = OffsetDateTime::now_utc();
    Firewall::hosts(Router::Transit, Verdict::Drop, &EXCHANGERS, &[25])?.apply(&world)?;
    for _ in 0..AFTER {
        round(&world, &[CUT, REACHED[0], REACHED[1], GREY, FULL, SHUT, RESET])?;
        thread::sleep(PAUSE);
    }
    within("mail to the servers that were cut off is given up", || {
        let timed_out = count(&Sender::OpenSmtpd, &["error reason=Connection timeout"], &["mta"]);
        let mut soon = Sender::ALL.iter().filter(|sender| sender.tries_again_soon());
        Ok(timed_out > 0 && soon.all(gave_up))
    })?;
    // Others are still tried, and Anna is still told.
    thread::sleep(Duration::from_secs(2));

    let mut wrong = Vec::new();
    for sender in Sender::ALL {
        let name = sender.name();
        let log = handed_over(&sender.log(), &format!("{name}.log"))?;
        if let Some(keep) = keep {
            fs::copy(sender.log(), keep.join(format!("{name}.log")))?;
        }
        let found = read(&world, &program, &["maillog", &log, "--json"])?;
        let mut differences = log_differences(sender, &found, cut_at);
        let (told, mails) = bounce_differences(&world, &program, sender, keep)?;
        differences.extend(told);
        say(&format!(
            "{} {name}: {} lines, {mails} mails came back: {}",
            if differences.is_empty() { "ok  " } else { "FAIL" },
            found["lines"],
            found["summary"].as_str().unwrap_or_default(),
        ));
        differences.iter().for_each(|difference| say(&format!("       {difference}")));
        wrong.extend(differences);
    }
    let log = path("client/home/postfix.log").display().to_string();
    let differences = check_differences(&world, &program, &log)?;
    say(&format!(
        "{} a check with Postfix's log beside it",
        if differences.is_empty() { "ok  " } else { "FAIL" }
    ));
    differences.iter().for_each(|difference| say(&format!("       {difference}")));
    wrong.extend(differences);
    ensure!(wrong.is_empty(), "{} differences from what was done to the network", wrong.len());
    Ok(())
}

/// Takes connections and resets them.
fn reset_all() -> Result<()> {
    let listener = TcpListener::bind(RESETTING)?;
    for connection in listener.incoming() {
        SockRef::from(&connection?).set_linger(Some(Duration::ZERO))?;
    }
    Ok(())
}

fn within(what: &str, mut done: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + LIMIT;
    while !done()? {
        if Instant::now() > deadline {
            bail!("{what}: not within {LIMIT:?}; the servers wrote:\n{}", logs());
        }
        thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}

fn listens(world: &World, sender: Sender) -> Result<()> {
    within(&format!("{} takes mail", sender.name()), || {
        world.net.isp.within(|| Ok(TcpStream::connect(("127.0.0.1", sender.port())).is_ok()))
    })
}

/// One mail to each, by each server.
fn round(world: &World, to: &[&str]) -> Result<()> {
    for sender in Sender::ALL {
        world
            .net
            .isp
            .within(|| to.iter().try_for_each(|to| send(sender.port(), to)))
            .with_context(|| {
                format!("handing mail to {}, and it wrote:\n{}", sender.name(), logs())
            })?;
    }
    Ok(())
}

fn send(port: u16, to: &str) -> Result<()> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(LIMIT))?;
    let mut replies = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    for (say, code) in [
        (String::new(), "220"),
        ("HELO localhost\r\n".to_owned(), "250"),
        ("MAIL FROM:<anna@sender.test>\r\n".to_owned(), "250"),
        (format!("RCPT TO:<{to}>\r\n"), "250"),
        ("DATA\r\n".to_owned(), "354"),
        (
            format!(
                "From: Anna <anna@sender.test>\r\nTo: <{to}>\r\nSubject: Our secret plan\r\n\r\n\
                 How are you?\r\n.\r\n"
            ),
            "250",
        ),
        ("QUIT\r\n".to_owned(), "221"),
    ] {
        stream.write_all(say.as_bytes())?;
        let mut reply = String::new();
        loop {
            let start = reply.len();
            let read = replies.read_line(&mut reply);
            let read = read.with_context(|| format!("no answer to {say:?}"))?;
            ensure!(read > 0, "it hung up");
            if reply.as_bytes()[start..].get(3) != Some(&b'-') {
                break;
            }
        }
        ensure!(reply.starts_with(code), "it answered {reply:?} to {say:?}");
    }
    Ok(())
}

/// What each server calls a mail that was delivered.
const DELIVERED: &[&str] = &["status=sent", " => ", "result=\"Ok\""];

/// Lines of a server's log with all of these words and one of the others.
fn count(sender: &Sender, all: &[&str], one: &[&str]) -> usize {
    let log = fs::read_to_string(sender.log()).unwrap_or_default();
    let meant = |line: &&str| {
        all.iter().all(|word| line.contains(word)) && one.iter().any(|word| line.contains(word))
    };
    log.lines().filter(meant).count()
}

fn returned(sender: Sender) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(sender.mailbox())?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// Whether Anna has been told that her mail to where the way is cut was given up.
fn gave_up(sender: &Sender) -> bool {
    let mails = returned(*sender).unwrap_or_default();
    let texts = mails.iter().filter_map(|mail| fs::read_to_string(mail).ok());
    texts.filter(|text| text.contains(CUT) && text.contains("Action: failed")).count() > 0
}

/// Copies a file to where the client may read it.
fn handed_over(file: &Path, name: &str) -> Result<String> {
    let to = path("client/home").join(name);
    fs::write(&to, fs::read(file).with_context(|| format!("reading {}", file.display()))?)?;
    chown(&to, Some(CLIENT_USER), Some(CLIENT_USER))?;
    Ok(to.display().to_string())
}

/// Runs the program as the client would and takes its JSON.
fn read(world: &World, program: &Path, arguments: &[&str]) -> Result<Value> {
    let run = world.client(program, arguments)?;
    ensure!(matches!(run.exit, 0 | 1), "{arguments:?} ended with {}: {}", run.exit, run.stderr);
    serde_json::from_str(&run.stdout).context("JSON on stdout")
}

fn strings(value: &Value) -> BTreeSet<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What the reading of a server's log says that was not done, or does not say that was.
fn log_differences(sender: Sender, found: &Value, cut_at: OffsetDateTime) -> Vec<String> {
    let mut wrong = Vec::new();
    let exchangers: BTreeSet<&str> =
        EXCHANGERS.iter().filter_map(|name| Some(names::find(name).ok()?.v4)).collect();
    let of = |cause: &str| -> Vec<&Value> {
        let all = found["findings"].as_array().into_iter().flatten();
        all.filter(|finding| finding["cause"] == cause).collect()
    };
    if !sender.tries_again_soon() {
        // Too few tries for a verdict: but they are counted, at an address.
        let all = found["destinations"].as_array().into_iter().flatten();
        let mut addresses = all.flat_map(|one| one["addresses"].as_array().into_iter().flatten());
        let counted = |address: &Value| {
            let ours = address["address"].as_str().is_some_and(|one| exchangers.contains(one));
            ours && address["timeout"].as_u64() > Some(0)
        };
        if !addresses.any(counted) {
            wrong.push("no connection to the servers that were cut off timed out".into());
        }
    }
    match of("path_timeout").as_slice() {
        [] if !sender.tries_again_soon() => {}
        [cut] if !sender.tries_again_soon() => {
            if !strings(&cut["addresses"]).is_subset(&exchangers) {
                wrong.push(format!("cut off: {}, expected {exchangers:?}", cut["addresses"]));
            }
        }
        [cut] => {
            if strings(&cut["addresses"]) != exchangers {
                wrong.push(format!("cut off: {}, expected {exchangers:?}", cut["addresses"]));
            }
            if strings(&cut["domains"]) != BTreeSet::from(["proton.me"]) {
                wrong.push(format!("cut off: {}, expected proton.me", cut["domains"]));
            }
            let sure = cut["confidence"].as_str().and_then(Confidence::parse);
            if sure != Some(Confidence::Certain) {
                wrong.push(format!("the cut is {}, expected certain", cut["confidence"]));
            }
            if !cut["until"].is_null() {
                wrong.push(format!("the cut is over at {}", cut["until"]));
            }
            // A time-out is written down some seconds after the connection was tried.
            let earliest = stamp(cut_at - Duration::from_secs(1));
            let latest = stamp(cut_at + Duration::from_secs(15));
            let since = cut["since"].as_str().unwrap_or_default();
            if !(earliest.as_str()..=latest.as_str()).contains(&since) {
                wrong.push(format!("it began at {since}, expected {earliest} to {latest}"));
            }
        }
        several => wrong.push(format!("{} ways are cut, expected one", several.len())),
    }
    let named = |cause: &str, domain: &str| {
        of(cause).iter().any(|finding| strings(&finding["domains"]).contains(domain))
    };
    let mut expected = vec![("greylisted", "control-c.test")];
    if sender.tries_again_soon() {
        expected.extend([("destination_down", "example.test"), ("path_reset", "reset.test")]);
    }
    for (cause, domain) in expected {
        if !named(cause, domain) {
            wrong.push(format!("{cause} is not found of {domain}"));
        }
    }
    for cause in ["own_port_25_closed", "refused_by_order", "refused_reputation", "dns_failed"] {
        if !of(cause).is_empty() {
            wrong.push(format!("{cause} is found, and was not done"));
        }
    }
    wrong
}

/// What came back for whom, and the causes that may be read out of it. Exim leaves the reason of the last
/// try out of what it sends back, and OpenSMTPD has one sentence for all connections that fail.
fn allowed(sender: Sender, to: &str) -> &'static [&'static str] {
    let vague = sender != Sender::Postfix;
    match to {
        CUT if vague => &["path_timeout", "expired", "unknown"],
        CUT => &["path_timeout"],
        FULL => &["mailbox_full"],
        // Exim quotes the first words of a reply only, and the word that tells stands behind them.
        GREY if vague => &["greylisted", "server_error", "expired", "unknown"],
        GREY => &["greylisted"],
        SHUT if vague => &["server_error", "expired", "unknown"],
        SHUT => &["server_error"],
        RESET if vague => &["path_reset", "expired", "unknown"],
        RESET => &["path_reset"],
        _ => &[],
    }
}

fn bounce_differences(
    world: &World,
    program: &Path,
    sender: Sender,
    keep: Option<&Path>,
) -> Result<(Vec<String>, usize)> {
    let (mut wrong, mut of) = (Vec::new(), BTreeSet::new());
    let mails = returned(sender)?;
    for (number, mail) in mails.iter().enumerate() {
        let name = format!("{}-{number}.eml", sender.name());
        let file = handed_over(mail, &name)?;
        let said = read(world, program, &["bounce", &file, "--json"])?;
        for report in said["reports"].as_array().into_iter().flatten() {
            let to = report["recipient"].as_str().unwrap_or_default();
            let cause = report["cause"].as_str().unwrap_or_default();
            of.insert(to.to_owned());
            if !allowed(sender, to).contains(&cause) {
                wrong.push(format!("{name}: {cause} for {to}"));
            }
        }
        if let Some(keep) = keep {
            fs::copy(mail, keep.join(&name))?;
        }
    }
    let expected = if sender.tries_again_soon() { &[CUT, FULL, GREY, SHUT][..] } else { &[FULL] };
    for to in expected {
        if !of.contains(*to) {
            wrong.push(format!("nothing came back for {to}"));
        }
    }
    Ok((wrong, mails.len()))
}

/// A log and a mail that came back beside a check from a line on which the block stands too.
fn check_differences(world: &World, program: &Path, log: &str) -> Result<Vec<String>> {
    let profile = profile::file().display().to_string();
    let state = path("client/state").display().to_string();
    let report = read(
        world,
        program,
        &[
            "check",
            CUT,
            "--profile",
            &profile,
            "--state-dir",
            &state,
            "--no-keyring",
            "--tor",
            "off",
            "--json",
            "--maillog",
            log,
        ],
    )?;
    let mut wrong = Vec::new();
    let all = report["findings"].as_array().into_iter().flatten();
    let cut: Vec<&Value> = all.filter(|finding| finding["cause"] == "port_blackhole").collect();
    match cut.as_slice() {
        [cut] if cut["confidence"] == "certain" && cut["seen_from"] == "both" => {}
        other => wrong.push(format!("expected one port_blackhole, certain from both: {other:?}")),
    }
    let ways = report["alternatives"].as_array().into_iter().flatten();
    if !ways.into_iter().any(|way| way["kind"] == "other_sender") {
        wrong.push("other_sender is not offered".into());
    }
    Ok(wrong)
}

/// A time as logs and results write it.
fn stamp(at: OffsetDateTime) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        at.year(),
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}
