//! From an opened mail to what it says of each recipient.

use super::blocks::{Block, blocks, named_in_prose};
use super::opened::{Attached, Opened, decode, open, parse};
use super::recognise::{from_a_server, introduces, lower, quotes_a_server, still_tries};
use super::status::{Group, groups};
use super::{Action, Kind, RecipientReport};
use crate::Cause;
use crate::classify::{self, Verdict};
use crate::endpoint::{Endpoint, host_name};
use crate::reply::{self, Reply};
use crate::statement::Statement;
use crate::text::head;
use waypost_model::Confidence;

/// How deep mails inside mails are looked into.
const DEEPEST: usize = 4;
/// The words that go into a result are cut here.
const LONGEST_TEXT: usize = 1000;

type Found = (Kind, Vec<RecipientReport>);

/// Reads the bytes of a mail, or of text.
pub(crate) fn read(bytes: &[u8]) -> Found {
    match parse(bytes) {
        Some(message) => {
            let opened = open(&message);
            if opened.is_mail { judge(&opened, 0) } else { judge_text(&decode(bytes), &[]) }
        }
        None => judge_text(&decode(bytes), &[]),
    }
}

fn judge(opened: &Opened<'_>, depth: usize) -> Found {
    let by_fields = from_statuses(opened);
    if !by_fields.is_empty() {
        let trouble = by_fields.iter().any(|report| report.action.is_trouble());
        return (if trouble { Kind::Bounce } else { Kind::Delivered }, by_fields);
    }
    if opened.report_type.as_deref().is_some_and(|kind| kind != "delivery-status") {
        return (Kind::OtherReport, Vec::new());
    }
    let text = lower(&format!("{}\n{}", opened.subject, opened.texts.join("\n")));
    let server = from_a_server(opened);
    if server && (introduces(&text) || !opened.failed_recipients.is_empty()) {
        let reports = from_texts(opened);
        if !reports.is_empty() {
            return (Kind::Bounce, reports);
        }
    }
    if opened.auto_reply || (opened.auto_submitted && !server) {
        return (Kind::AutoReply, Vec::new());
    }
    for attached in opened.attached.iter().filter(|_| depth < DEEPEST) {
        let found = match attached {
            Attached::Message(message) => judge(&open(message), depth + 1),
            Attached::File(bytes) => match parse(bytes) {
                Some(message) => judge(&open(&message), depth + 1),
                None => continue,
            },
        };
        if matches!(found.0, Kind::Bounce) {
            return found;
        }
    }
    if !server && introduces(&text) && quotes_a_server(&text) {
        let own: Vec<String> = opened.from.iter().chain(&opened.to).cloned().collect();
        return judge_text(&opened.texts.join("\n\n"), &own);
    }
    (Kind::Other, Vec::new())
}

/// Text without a mail around it: pasted, or quoted.
fn judge_text(text: &str, own: &[String]) -> Found {
    let fields = Opened { statuses: vec![text.to_owned()], ..Opened::default() };
    let reports = from_statuses(&fields);
    if !reports.is_empty() {
        return (Kind::Bounce, reports);
    }
    let plain = lower(text);
    let words = Words { delayed: still_tries(&plain), reporter: reporter_in(text) };
    let introduced = introduces(&plain);
    let reports: Vec<_> = blocks(text, own)
        .iter()
        .filter_map(|block| {
            let statement = Statement::read(&block.text);
            // Without an introduction it takes a refusal, or a connection's failure, to be a bounce.
            let telling = statement.reply.is_some()
                || statement.verdict().is_some_and(|(cause, _)| introduced || cause.is_path());
            telling.then(|| from_block(block, statement, &words))
        })
        .collect();
    if reports.is_empty() { (Kind::Other, reports) } else { (Kind::Bounce, reports) }
}

/// What holds for all recipients of a text.
struct Words {
    delayed: bool,
    reporter: Option<String>,
}

fn from_texts(opened: &Opened<'_>) -> Vec<RecipientReport> {
    let all = opened.texts.join("\n");
    let plain = lower(&format!("{}\n{all}", opened.subject));
    let sender_host = opened.from.iter().find_map(|from| host_name(from.split_once('@')?.1));
    let words = Words { delayed: still_tries(&plain), reporter: reporter_in(&all).or(sender_host) };
    let mut own = opened.to.clone();
    own.extend(opened.from.iter().cloned());
    own.retain(|address| {
        !opened.failed_recipients.iter().any(|failed| failed.eq_ignore_ascii_case(address))
    });
    let mut found: Vec<Block> = Vec::new();
    for text in &opened.texts {
        let new = blocks(text, &own);
        let named = new.iter().any(|block| block.recipient.is_some());
        if found.is_empty() || (named && found.iter().all(|block| block.recipient.is_none())) {
            found = new;
        }
    }
    for block in &mut found {
        block.recipient =
            block.recipient.take().or_else(|| opened.failed_recipients.first().cloned());
    }
    for failed in &opened.failed_recipients {
        let known = found.iter().any(|block| {
            block.recipient.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(failed))
        });
        if !known {
            found.push(Block {
                recipient: Some(failed.clone()),
                text: head(&all, 8 * 1024).to_owned(),
            });
        }
    }
    found.retain(|block| !block.text.trim().is_empty() || block.recipient.is_some());
    found.iter().map(|block| from_block(block, Statement::read(&block.text), &words)).collect()
}

fn from_block(block: &Block, statement: Statement, words: &Words) -> RecipientReport {
    let verdict = statement.verdict().unwrap_or((Cause::Unknown, Confidence::Possible));
    let class = statement.reply.as_ref().and_then(Reply::class);
    let action = if words.delayed && (class != Some(5) || statement.own) {
        Action::Delayed
    } else {
        Action::Failed
    };
    let reply = statement.reply.clone().unwrap_or_else(|| own_words(&statement.text));
    let recipient = block.recipient.clone().or_else(|| named_in_prose(&statement.text, &[]));
    finish(
        recipient.unwrap_or_default(),
        action,
        verdict,
        &statement,
        reply,
        words.reporter.clone(),
    )
}

/// The sending server's own words as the text, with the enhanced code if they hold one.
fn own_words(text: &str) -> Reply {
    Reply {
        code: None,
        enhanced: reply::find_enhanced(text).map(str::to_owned),
        text: text.to_owned(),
    }
}

/// Exim says "Unrouteable address" of a mailbox that it lacks and of a domain that it does not find.
fn unrouteable(recipient: &str, statement: &Statement, reporter: Option<&str>) -> Option<Verdict> {
    let says = statement.reply.is_none()
        && statement.text.to_ascii_lowercase().contains("unrouteable address");
    let (_, domain) = recipient.rsplit_once('@').filter(|_| says)?;
    let domain = domain.to_lowercase();
    let at_home = reporter
        .is_some_and(|reporter| reporter == domain || reporter.ends_with(&format!(".{domain}")));
    let cause = if at_home { Cause::NoSuchMailbox } else { Cause::NoSuchDomain };
    Some((cause, Confidence::Likely))
}

fn finish(
    recipient: String,
    action: Action,
    verdict: Verdict,
    statement: &Statement,
    mut reply: Reply,
    reporting_mta: Option<String>,
) -> RecipientReport {
    let (cause, confidence) =
        unrouteable(&recipient, statement, reporting_mta.as_deref()).unwrap_or(verdict);
    let good_news = !action.is_trouble();
    let refused_for_now = statement.answered() && reply.class() == Some(4);
    reply.text =
        head(&reply.text.split_whitespace().collect::<Vec<_>>().join(" "), LONGEST_TEXT).to_owned();
    RecipientReport {
        recipient,
        action,
        temporary: action == Action::Delayed || (action == Action::Failed && refused_for_now),
        cause: if good_news { Cause::Unknown } else { cause },
        confidence,
        remote: statement.endpoint.clone(),
        reply,
        reporting_mta,
    }
}

/// The reports of RFC 3464 in a mail.
fn from_statuses(opened: &Opened<'_>) -> Vec<RecipientReport> {
    let mut reports = Vec::new();
    let mut own = opened.to.clone();
    own.extend(opened.from.iter().cloned());
    let blocks: Vec<Block> = opened.texts.iter().flat_map(|text| blocks(text, &own)).collect();
    for status in &opened.statuses {
        let groups = groups(status);
        let reporter = groups.iter().find_map(|group| group.typed("Reporting-MTA"));
        let reporter = reporter
            .and_then(|name| name.split_whitespace().next())
            .map(|name| host_name(name).unwrap_or_else(|| head(name, 255).to_lowercase()));
        for group in groups.iter().filter(|group| group.is_recipient()) {
            reports.push(from_group(group, &blocks, reporter.clone()));
        }
    }
    reports
}

fn from_group(group: &Group, blocks: &[Block], reporter: Option<String>) -> RecipientReport {
    let address = |name| {
        let value: &str = group.typed(name)?;
        let found = crate::text::addresses(value).next();
        found.map(|found| found.address.to_owned())
    };
    let recipient = address("Final-Recipient").or_else(|| address("Original-Recipient"));
    let plain = group.typed("Final-Recipient").or_else(|| group.typed("Original-Recipient"));
    let recipient = recipient.unwrap_or_else(|| head(plain.unwrap_or(""), 320).to_owned());

    let status =
        group.field("Status").and_then(|status| reply::find_enhanced(status)).map(str::to_owned);
    let action = action(group.field("Action"), status.as_deref());
    let mut statement = Statement::read(group.typed("Diagnostic-Code").unwrap_or(""));
    // Exchange Online writes "421 4.4.1 Connection timed out" of itself, and then names no other server.
    let exchange = group.has_prefix("X-MS-Exchange")
        || reporter.as_deref().is_some_and(|name| name.ends_with(".outlook.com"));
    let transport = statement
        .reply
        .as_ref()
        .and_then(|reply| reply.enhanced.as_deref())
        .is_some_and(|code| code[1..].starts_with(".4."));
    if exchange && transport && group.field("Remote-MTA").is_none() {
        statement.own = true;
    }
    let block = blocks
        .iter()
        .find(|block| {
            block.recipient.as_deref().is_some_and(|named| named.eq_ignore_ascii_case(&recipient))
        })
        .or(if blocks.len() == 1 { blocks.first() } else { None });
    let told = block.map(|block| Statement::read(&block.text)).unwrap_or_default();

    let first = statement.verdict();
    let second = told.verdict().filter(|(cause, _)| !(cause.is_path() && statement.answered()));
    let coded = status.as_ref().and_then(|code| {
        classify::by_codes(&Reply { enhanced: Some(code.clone()), ..Reply::default() })
    });
    let verdict =
        stronger(stronger(first, second), coded).unwrap_or((Cause::Unknown, Confidence::Possible));

    let mut endpoint = remote_mta(group);
    endpoint.fill_from(std::mem::take(&mut statement.endpoint));
    endpoint.fill_from(told.endpoint.clone());
    statement.endpoint = endpoint;
    let accepted = reply::reply_at(&statement.text).filter(|_| !action.is_trouble());
    let mut reply = match (accepted.or_else(|| statement.reply.clone()), told.reply.clone()) {
        (Some(reply), _) => reply,
        (None, _) if !statement.text.is_empty() => own_words(&statement.text),
        (None, Some(reply)) => reply,
        (None, None) => own_words(&told.text),
    };
    // "5.0.0" says nothing that the action does not.
    let telling = status.filter(|code| !code.ends_with(".0.0"));
    reply.enhanced = reply.enhanced.or(telling);
    if statement.text.is_empty() {
        let endpoint = std::mem::take(&mut statement.endpoint);
        statement = Statement { endpoint, ..told };
    }
    finish(recipient, action, verdict, &statement, reply, reporter)
}

fn action(field: Option<&str>, status: Option<&str>) -> Action {
    let word =
        field.and_then(|field| field.split([' ', '(']).next()).unwrap_or("").to_ascii_lowercase();
    match (word.as_str(), status.and_then(|status| status.bytes().next())) {
        ("failed", _) => Action::Failed,
        ("delayed", _) => Action::Delayed,
        ("delivered", _) => Action::Delivered,
        ("relayed", _) => Action::Relayed,
        ("expanded", _) => Action::Expanded,
        (_, Some(b'2')) => Action::Delivered,
        (_, Some(b'4')) => Action::Delayed,
        _ => Action::Failed,
    }
}

/// The better of two verdicts: a reason before none, a surer one before a vaguer one.
fn stronger(first: Option<Verdict>, second: Option<Verdict>) -> Option<Verdict> {
    let rank = |verdict: Option<Verdict>| match verdict {
        None => 0,
        Some((Cause::Unknown, _)) => 1,
        Some((Cause::Expired, _)) => 2,
        Some((_, Confidence::Possible)) => 3,
        Some((_, Confidence::Likely)) => 4,
        Some((_, Confidence::Certain)) => 5,
    };
    if rank(second) > rank(first) { second } else { first }
}

fn remote_mta(group: &Group) -> Endpoint {
    let Some(value) = group.typed("Remote-MTA") else { return Endpoint::default() };
    crate::endpoint::find(value).unwrap_or_else(|| Endpoint {
        host: value.split([' ', '(', '[']).next().and_then(host_name),
        ..Endpoint::default()
    })
}

/// The server that a text says it was written by.
fn reporter_in(text: &str) -> Option<String> {
    const NAMED_BY: [&str; 6] = [
        "mail system at host ",
        "qmail-send program at ",
        "Generating server: ",
        "почтовым сервером ",
        "deliver program at ",
        "Reporting server: ",
    ];
    NAMED_BY.iter().find_map(|before| {
        let (_, after) = text.split_once(before)?;
        after
            .split_whitespace()
            .next()
            .and_then(|name| host_name(name.trim_end_matches([',', '.', ';', ':'])))
    })
}
