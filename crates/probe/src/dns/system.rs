//! Names as every program of this computer gets them: `getaddrinfo` (RFC 3493 section 6.1).

use super::Question;
use dns_lookup::{AddrInfoHints, LookupError, LookupErrorKind, SockType, getaddrinfo};
use std::{net::IpAddr, thread, time::Duration};
use tokio::{
    sync::oneshot,
    time::{Instant, timeout},
};
use waypost_model::{DnsRecord, DnsReply, Failure, FailureKind, QueryType, Stage};

/// The shortest time that a stub resolver can be set to wait for one answer (resolv.conf(5),
/// `timeout:1`). `EAI_AGAIN` stands for silence as well as for SERVFAIL, REFUSED and unreachable
/// servers: what comes sooner than this is not silence.
const SHORTEST_SILENCE: Duration = Duration::from_secs(1);

/// Asks. Search domains, `/etc/hosts` and whatever else the system is set to use take part, as they
/// do for every program.
///
/// - "No such name" is a reply with code 3, "no address of this kind" an empty reply with code 0. On
///   systems which know only the first word for both (BSD, musl) the second looks like the first.
/// - "Try again" after a second or more is a [`FailureKind::Timeout`]; sooner, somebody said no, and
///   the function doesn't say who or how: [`FailureKind::Unknown`] with the detail `eai_again`. The
///   configured name server, asked over UDP, tells SERVFAIL and REFUSED apart.
pub(super) async fn ask(question: &Question, wait: Duration) -> Result<DnsReply, Failure> {
    let family = match question.query_type {
        QueryType::A => Family::V4,
        QueryType::Aaaa => Family::V6,
        QueryType::Mx | QueryType::Srv => {
            return Err(failure(FailureKind::LocalFault, "addresses_only"));
        }
    };
    let started = Instant::now();
    let name = question.name.clone();
    let (answer, answered) = oneshot::channel();
    // A thread of its own, left to itself when it takes too long: the function cannot be stopped, and
    // a runtime would wait for one of its own blocking threads when the program ends.
    let thread = thread::Builder::new().name("getaddrinfo".into()).spawn(move || {
        // Whoever asked may have given up: then nobody is there to hear it.
        let _ = answer.send(look_up(&name, family));
    });
    if thread.is_err() {
        return Err(failure(FailureKind::LocalFault, "no_thread"));
    }
    let outcome = match timeout(wait, answered).await {
        Err(_) => return Err(Failure::new(FailureKind::Timeout, Stage::Resolve)),
        Ok(Err(_)) => return Err(failure(FailureKind::LocalFault, "no_answer")),
        Ok(Ok(outcome)) => outcome,
    };
    let took = started.elapsed();
    let (rcode, records) = judge(outcome, took)?;
    let after_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    Ok(DnsReply { after_ms, rcode, records, authenticated: false })
}

#[derive(Clone, Copy)]
enum Family {
    V4,
    V6,
}

/// The kind of error and its number.
type Trouble = (LookupErrorKind, i32);

/// A name that is not found is looked up once more with a dot at its end. Without it glibc goes on to
/// try the name below each search domain, and when those don't exist, says so: also of a name for
/// which the server said SERVFAIL or REFUSED. With it `/etc/hosts` would be passed over.
fn look_up(name: &str, family: Family) -> Result<Vec<IpAddr>, Trouble> {
    match look_up_as_given(name, family) {
        Err((LookupErrorKind::NoName, _)) if !name.ends_with('.') => {
            look_up_as_given(&format!("{name}."), family)
        }
        outcome => outcome,
    }
}

fn look_up_as_given(name: &str, family: Family) -> Result<Vec<IpAddr>, Trouble> {
    let hints = AddrInfoHints {
        address: match family {
            Family::V4 => dns_lookup::AddrFamily::Inet.into(),
            Family::V6 => dns_lookup::AddrFamily::Inet6.into(),
        },
        // One kind of socket, or every address comes once for each.
        socktype: SockType::Stream.into(),
        ..AddrInfoHints::default()
    };
    let trouble = |error: LookupError| (error.kind(), error.error_num());
    let found = getaddrinfo(Some(name), None, Some(hints)).map_err(trouble)?;
    Ok(found.flatten().map(|info| info.sockaddr.ip()).take(64).collect())
}

/// The response code and the records that an outcome amounts to.
fn judge(
    outcome: Result<Vec<IpAddr>, Trouble>,
    took: Duration,
) -> Result<(u16, Vec<DnsRecord>), Failure> {
    let (kind, number) = match outcome {
        Ok(addresses) => {
            let mut records = Vec::with_capacity(addresses.len());
            for record in addresses.into_iter().map(DnsRecord::Address) {
                if !records.contains(&record) {
                    records.push(record);
                }
            }
            return Ok((0, records));
        }
        Err(trouble) => trouble,
    };
    match kind {
        LookupErrorKind::NoName => Ok((3, Vec::new())),
        LookupErrorKind::NoData => Ok((0, Vec::new())),
        LookupErrorKind::Again if took >= SHORTEST_SILENCE => {
            Err(failure(FailureKind::Timeout, "eai_again"))
        }
        LookupErrorKind::Again => Err(failure(FailureKind::Unknown, "eai_again")),
        // glibc's name for an answer that it can't make sense of.
        LookupErrorKind::Fail => Err(failure(FailureKind::BadReply, "eai_fail")),
        LookupErrorKind::Memory
        | LookupErrorKind::Family
        | LookupErrorKind::Socktype
        | LookupErrorKind::Service
        | LookupErrorKind::Badflags
        | LookupErrorKind::System => {
            Err(failure(FailureKind::LocalFault, &format!("eai {number}")))
        }
        _ if number == ADDRESS_FAMILY => Ok((0, Vec::new())),
        _ => Err(failure(FailureKind::Unknown, &format!("eai {number}"))),
    }
}

/// `EAI_ADDRFAMILY` of glibc, "the name has no address of this family": a word that the libraries
/// leave out.
#[cfg(target_os = "linux")]
const ADDRESS_FAMILY: i32 = -9;
/// The same of the BSDs and macOS.
#[cfg(not(target_os = "linux"))]
const ADDRESS_FAMILY: i32 = 1;

fn failure(kind: FailureKind, detail: &str) -> Failure {
    Failure::new(kind, Stage::Resolve).with_detail(detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_hosts_file_answers_too() {
        let reply =
            ask(&Question::new("localhost", QueryType::A), Duration::from_secs(5)).await.unwrap();
        assert_eq!(reply.rcode, 0);
        assert_eq!(reply.records, [DnsRecord::Address("127.0.0.1".parse().unwrap())]);
    }

    #[tokio::test]
    async fn only_addresses_can_be_asked_for() {
        let failure = ask(&Question::new("localhost", QueryType::Mx), Duration::from_secs(5))
            .await
            .unwrap_err();
        assert_eq!(failure.kind, FailureKind::LocalFault);
    }

    #[test]
    fn try_again_is_silence_only_after_a_while() {
        let again = |took| judge(Err((LookupErrorKind::Again, -3)), took).unwrap_err();
        assert_eq!(again(Duration::from_millis(3)).kind, FailureKind::Unknown);
        assert_eq!(again(Duration::from_millis(3)).detail.as_deref(), Some("eai_again"));
        assert_eq!(again(Duration::from_secs(5)).kind, FailureKind::Timeout);
    }

    #[test]
    fn no_such_name_and_no_such_address_differ() {
        let judge = |kind, number| judge(Err((kind, number)), Duration::ZERO);
        assert_eq!(judge(LookupErrorKind::NoName, -2), Ok((3, Vec::new())));
        assert_eq!(judge(LookupErrorKind::NoData, -5), Ok((0, Vec::new())));
        assert_eq!(judge(LookupErrorKind::IO, ADDRESS_FAMILY), Ok((0, Vec::new())));
        assert_eq!(judge(LookupErrorKind::IO, -99).unwrap_err().kind, FailureKind::Unknown);
    }
}
