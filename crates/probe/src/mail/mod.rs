//! Conversations with mail servers up to the point where a password would be due: greeting,
//! capabilities, TLS, goodbye. Never a credential.

mod answer;
mod channel;
mod imap;
mod offer;
mod pop3;
mod smtp;

use crate::{
    BoxedStream, Context,
    tls::{Hello, handshake},
};
use answer::{Answer, Step};
use channel::Channel;
use offer::{Offer, offer};
use std::{
    net::IpAddr,
    time::{Duration, Instant},
};
use waypost_model::{
    Failure, HelloShape, MailProtocol, MailSession, Reply, StartTls, TlsMode, scrub,
};

/// As many capabilities as are kept; no known server names more than 30.
const CAPABILITIES_KEPT: usize = 40;
/// As many characters of a capability as are kept.
const CAPABILITY_LENGTH: usize = 100;
/// As many characters of a reply as are kept.
const REPLY_LENGTH: usize = 300;

/// How long each part of a conversation may take. Each holds for its whole part, however the bytes
/// come, so that a conversation ends within their sum (`reply` counted three times).
#[derive(Clone, Copy, Debug)]
pub struct MailWaits {
    /// Opening the connection.
    pub connect: Duration,
    /// The TLS handshake.
    pub tls: Duration,
    /// The greeting: servers that slow down strangers take 20 seconds and more.
    pub greeting: Duration,
    /// Each reply to a command.
    pub reply: Duration,
}

/// Talks to the mail server `host` at `address` and `port`.
///
/// With [`TlsMode::Starttls`] the server is asked to start TLS even where it does not offer it, and
/// a willing answer is taken up: [`MailSession::tls`] then stands beside [`StartTls::NotOffered`] or
/// [`StartTls::Mangled`]. With [`TlsMode::Opportunistic`] it is asked only where it offers it, as
/// mail servers do among themselves. A server that offered TLS and then said nothing leaves
/// [`StartTls::NotTried`] and a failure at [`waypost_model::Stage::StartTls`].
pub async fn session(
    ctx: &Context,
    protocol: MailProtocol,
    host: &str,
    address: IpAddr,
    port: u16,
    tls_mode: TlsMode,
    waits: MailWaits,
) -> MailSession {
    let mut session = MailSession {
        protocol,
        host: host.to_owned(),
        address,
        port,
        tls_mode,
        connect_us: None,
        greeting: None,
        greeting_ms: None,
        capabilities: Vec::new(),
        capabilities_refused: None,
        starttls: StartTls::NotTried,
        tls: None,
        capabilities_encrypted: Vec::new(),
        failure: None,
    };
    session.failure = converse(ctx, &mut session, waits).await.err();
    session
}

/// Fills in the session as far as it goes; what was learnt before a failure stays.
async fn converse(
    ctx: &Context,
    session: &mut MailSession,
    waits: MailWaits,
) -> Result<(), Failure> {
    let (protocol, address) = (session.protocol, session.address);
    let at = (address, session.port).into();
    let dialed = ctx.dialer.dial(&session.host, at, waits.connect).await?;
    session.connect_us = Some(dialed.connect_us);
    let mut stream = dialed.stream;
    if session.tls_mode == TlsMode::Implicit {
        stream = encrypt(ctx, session, stream, waits.tls).await?;
    }

    let mut channel = Channel::new(stream, protocol, address);
    let opened = Instant::now();
    let greeting = channel.exchange(Step::Greeting, waits.greeting).await?;
    session.greeting_ms = u64::try_from(opened.elapsed().as_millis()).ok();
    let welcome = greeting.positive;
    session.greeting = Some(reply(&greeting, address));
    if !welcome {
        channel.goodbye().await;
        return Ok(());
    }

    let answer = channel.exchange(Step::Capabilities, waits.reply).await?;
    let offer = offer(&answer.capabilities, answer::starttls_word(protocol));
    let named = keep_capabilities(session, &answer);
    if session.tls_mode == TlsMode::Implicit {
        session.capabilities_encrypted = named;
    } else {
        session.capabilities = named;
    }
    match start_tls(session, &mut channel, offer, waits.reply).await? {
        false => channel.goodbye().await,
        true => {
            let stream = channel.into_stream()?;
            let stream = encrypt(ctx, session, stream, waits.tls).await?;
            let mut channel = Channel::new(stream, protocol, address);
            let answer = channel.exchange(Step::CapabilitiesEncrypted, waits.reply).await?;
            session.capabilities_encrypted = keep_capabilities(session, &answer);
            channel.goodbye().await;
        }
    }
    Ok(())
}

/// Asks for TLS where that is due; whether the handshake comes next.
async fn start_tls(
    session: &mut MailSession,
    channel: &mut Channel,
    offer: Offer,
    wait: Duration,
) -> Result<bool, Failure> {
    let due = match session.tls_mode {
        TlsMode::Implicit | TlsMode::None => return Ok(false),
        TlsMode::Starttls => true,
        TlsMode::Opportunistic => offer == Offer::Made,
    };
    // What holds if the server says no more than this.
    match &offer {
        Offer::Made => {}
        Offer::Mangled(word) => {
            session.starttls = StartTls::Mangled(scrub(word, &[], CAPABILITY_LENGTH));
        }
        Offer::Missing => session.starttls = StartTls::NotOffered(None),
    }
    if !due {
        return Ok(false);
    }
    let answer = channel.exchange(Step::StartTls, wait).await?;
    let reply = reply(&answer, session.address);
    match offer {
        Offer::Made if answer.positive => session.starttls = StartTls::Accepted,
        Offer::Made => session.starttls = StartTls::Refused(reply),
        Offer::Missing => session.starttls = StartTls::NotOffered(Some(reply)),
        Offer::Mangled(_) => {}
    }
    Ok(answer.positive)
}

/// Makes the handshake with the server's own name in the hello.
async fn encrypt(
    ctx: &Context,
    session: &mut MailSession,
    stream: BoxedStream,
    wait: Duration,
) -> Result<BoxedStream, Failure> {
    let host = session.host.clone();
    // No ALPN: mail programs send none, and a hello should not stand out.
    let hello =
        Hello { host: &host, server_name: Some(&host), shape: HelloShape::Default, alpn: &[] };
    let (stream, facts) = handshake(ctx, stream, session.address, hello, wait).await?;
    session.tls = Some(facts);
    Ok(stream)
}

fn reply(answer: &Answer, address: IpAddr) -> Reply {
    Reply {
        code: answer.code,
        positive: answer.positive,
        text: scrub(&answer.text, &[address], REPLY_LENGTH),
    }
}

/// The capabilities to keep; a refusal to name any is noted in the session.
fn keep_capabilities(session: &mut MailSession, answer: &Answer) -> Vec<String> {
    if !answer.positive {
        session.capabilities_refused = Some(reply(answer, session.address));
        return Vec::new();
    }
    let scrubbed =
        |word: &String| scrub(&word.to_ascii_uppercase(), &[session.address], CAPABILITY_LENGTH);
    let named = answer.capabilities.iter().map(scrubbed).filter(|word| !word.is_empty());
    named.take(CAPABILITIES_KEPT).collect()
}
