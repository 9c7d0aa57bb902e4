//! What sending servers say: another line than the client's, by mails that came back and by logs.

use crate::censor::firewall::{Firewall, Router, Verdict};
use crate::censor::nothing::Nothing;
use crate::scenario::{Evidence, Expect, Scenario, WELL, finding, row, wrong};

use super::PROTON;

const EXCHANGERS: &[&str] = &["mail.protonmail.ch", "mailsec.protonmail.ch"];
/// A server in Russia tried both exchangers of Proton in vain, and gave up.
const CUT: &str = include_str!("evidence/cut.eml");
/// The mailbox was full: nothing is wrong with the way.
const FULL: &str = include_str!("evidence/full.eml");
/// Somebody else's mail came back.
const OTHER: &str = include_str!("evidence/other.eml");
/// A server's log of the day on which both exchangers of Proton fell silent, and nobody else did.
const LOG: &str = include_str!("evidence/mail.log");

/// The webmail works, the way between the servers does not.
const PROTON_CUT: &[(&str, &str)] = &[("webmail", "ok"), ("smtp", "ok"), ("mx", "blocked")];
const PROTON_WELL: Expect =
    Expect { services: &[("webmail", "ok"), ("smtp", "ok"), ("mx", "ok")], ..WELL };

pub(crate) const SCENARIOS: &[Scenario] = &[
    // Russia, February 2019, as seen from a line that reaches the exchangers: only the mail that came
    // back shows it.
    row(
        "russia_2019_by_a_bounce",
        "sender",
        || Ok(vec![Box::new(Nothing)]),
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).likely().doubtful().told()],
            PROTON_CUT,
        )
        .offers(&["other_sender"]),
    )
    .who(PROTON)
    .evidence(&[Evidence::Bounce(CUT)]),
    // The same at home, where port 25 is closed to everyone and the exchangers can't be tried.
    row(
        "russia_2019_by_a_bounce_port_25_closed",
        "sender",
        || Ok(vec![Firewall::ports(Router::Isp, Verdict::Drop, &[25])]),
        wrong(
            &["blocked"],
            &[
                finding("port_blackhole", &["mx"]).likely().doubtful().told(),
                finding("port_class_blocked", &["mx"]).likely(),
            ],
            PROTON_CUT,
        )
        .offers(&["other_sender"]),
    )
    .who(PROTON)
    .evidence(&[Evidence::Bounce(CUT)]),
    // On a line that the block stands on: what is measured and what came back agree.
    row(
        "russia_2019_confirmed_by_a_bounce",
        "sender",
        || Ok(vec![Firewall::hosts(Router::Transit, Verdict::Drop, EXCHANGERS, &[25])?]),
        wrong(
            &["blocked"],
            &[finding("port_blackhole", &["mx"]).certain().at_hop(2).seen_from_both()],
            PROTON_CUT,
        )
        .offers(&["other_sender"]),
    )
    .who(PROTON)
    .evidence(&[Evidence::Bounce(CUT)]),
    // A log has its own controls and says since when.
    row(
        "russia_2019_by_a_log",
        "sender",
        || Ok(vec![Box::new(Nothing)]),
        wrong(&["blocked"], &[finding("port_blackhole", &["mx"]).certain().told()], PROTON_CUT)
            .offers(&["other_sender"]),
    )
    .who(PROTON)
    .evidence(&[Evidence::MailLog(LOG)]),
    row("bounce_of_a_full_mailbox", "sender", || Ok(vec![Box::new(Nothing)]), PROTON_WELL)
        .who(PROTON)
        .evidence(&[Evidence::Bounce(FULL)]),
    row("bounce_about_somebody_else", "sender", || Ok(vec![Box::new(Nothing)]), PROTON_WELL)
        .who(PROTON)
        .evidence(&[Evidence::Bounce(OTHER)]),
];
