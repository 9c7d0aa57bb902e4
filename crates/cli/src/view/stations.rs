//! The way from this computer to the mail as a line of stations, the broken one marked.

use super::page::{Mark, Page, Sheet, columns, padded, styled};
use std::net::IpAddr;
use waypost_model::{
    Cause, Confidence, Layer, Observation, Operation, Outcome, Report, Role, SeenFrom, Status,
    TlsName, Vantage,
};

/// The stations in their order, as they stand in message ids.
const STATIONS: [&str; 6] = ["computer", "network", "dns", "road", "encryption", "service"];

/// How each station is doing. A station is fine if something of the provider's got through it; what
/// nobody got to see stays unknown.
pub(super) fn marks(report: &Report) -> [Mark; 6] {
    let mut marks = [Mark::Unknown; 6];
    // What only sending servers see is not on this computer's way.
    let sure = report.findings.iter().filter(|finding| {
        finding.confidence >= Confidence::Likely && finding.seen_from != SeenFrom::SendingServer
    });
    let mut broken: Option<usize> = None;
    for finding in sure {
        let at = station(finding.cause);
        let mark = mark(finding.cause);
        if marks[at] != Mark::Bad {
            marks[at] = mark;
        }
        broken = Some(broken.map_or(at, |first| first.min(at)));
    }
    let fine = match (report.status, broken) {
        (Status::Ok, _) => STATIONS.len(),
        // Behind a computer or a network that is at fault, nothing seen means what it seems to.
        (_, Some(at @ 0..=1)) => at,
        (_, broken) => {
            let through = report.measurements.iter().filter_map(passed).max().unwrap_or(0);
            broken.unwrap_or(0).max(through + 1)
        }
    };
    for mark in marks.iter_mut().take(fine).filter(|mark| **mark == Mark::Unknown) {
        *mark = Mark::Good;
    }
    marks
}

/// How bad a cause is: what is slow still works.
pub(super) const fn mark(cause: Cause) -> Mark {
    if matches!(cause, Cause::Throttled) { Mark::Middling } else { Mark::Bad }
}

/// Where a cause sits. A stripped offer of encryption is a matter of encryption, whatever is spoken.
const fn station(cause: Cause) -> usize {
    match cause {
        Cause::ClockWrong | Cause::LocalInterception => 0,
        Cause::StarttlsStripped => 4,
        _ => match cause.layer() {
            Layer::Link => 1,
            Layer::Dns => 2,
            Layer::Tcp | Layer::Throughput => 3,
            Layer::Tls => 4,
            Layer::Http | Layer::Mail | Layer::Provider => 5,
        },
    }
}

/// The last station that an operation shows to be passable.
fn passed(observation: &Observation) -> Option<usize> {
    if observation.vantage != Vantage::Direct {
        return None;
    }
    if observation.role != Role::Target {
        let control =
            observation.role == Role::Control && observation.operation.failure().is_none();
        let went_out =
            !matches!(observation.operation, Operation::Link(_) | Operation::HopTrace(_));
        return (control && went_out).then_some(1);
    }
    match &observation.operation {
        // What is an address already was not looked up.
        Operation::DnsQuery(query) if query.name.parse::<IpAddr>().is_err() => {
            let answered = |facts: &waypost_model::DnsFacts| {
                facts.replies.first().is_some_and(|reply| !reply.records.is_empty())
            };
            query.outcome.ok().is_some_and(answered).then_some(2)
        }
        Operation::TcpConnect(connect) => connect.outcome.ok().map(|_| 3),
        Operation::TlsHandshake(handshake) if handshake.name == TlsName::Real => {
            let proved = handshake.outcome.ok()?.certificate.proves_host();
            Some(if proved { 4 } else { 3 })
        }
        Operation::HttpGet(get) => match &get.outcome {
            Outcome::Ok(_) => Some(5),
            Outcome::Failure(_) => None,
        },
        Operation::MailSession(session) => {
            let welcome = session.greeting.as_ref().is_some_and(|greeting| greeting.positive);
            (welcome && session.failure.is_none()).then_some(5)
        }
        _ => None,
    }
}

fn word(page: &Page, mark: Mark) -> String {
    page.text(match mark {
        Mark::Good => "station-state-fine",
        Mark::Bad => "station-state-broken",
        Mark::Middling => "station-state-slow",
        Mark::Unknown => "station-state-unknown",
    })
}

/// Draws the line: side by side where that fits, else one below the other.
pub(super) fn draw(sheet: &mut Sheet<'_>, marks: [Mark; 6]) {
    let page = sheet.page;
    let cells: Vec<(Mark, String, String)> = STATIONS
        .iter()
        .zip(marks)
        .map(|(name, mark)| (mark, page.text(&format!("station-{name}")), word(page, mark)))
        .collect();
    let lead = columns(page.shape(Mark::Good)) + 1;
    let wide = |cell: &(Mark, String, String)| lead + columns(&cell.1).max(columns(&cell.2));
    let link = if page.unicode { " ─ " } else { " - " };
    let total: usize =
        2 + cells.iter().map(wide).sum::<usize>() + columns(link) * (cells.len() - 1);
    if total <= page.columns() {
        let (mut upper, mut lower) = ("  ".to_owned(), "  ".to_owned());
        for (number, cell) in cells.iter().enumerate() {
            let (mark, name, state) = cell;
            if number > 0 {
                upper.push_str(link);
                lower.push_str(&" ".repeat(columns(link)));
            }
            let shown = format!("{} {name}", page.shape(*mark));
            upper.push_str(&styled(&shown, mark.style()));
            upper.push_str(&padded("", wide(cell) - columns(&shown)));
            lower.push_str(&" ".repeat(lead));
            lower.push_str(&styled(state, mark.style()));
            lower.push_str(&padded("", wide(cell) - lead - columns(state)));
        }
        sheet.line(&upper);
        sheet.line(&lower);
        return;
    }
    let widest = cells.iter().map(|cell| columns(&cell.1)).max().unwrap_or(0);
    for (number, (mark, name, state)) in cells.iter().enumerate() {
        if number > 0 {
            sheet.line(if page.unicode { "  │" } else { "   |" });
        }
        let line = format!("{} {}  {state}", page.shape(*mark), padded(name, widest));
        sheet.wrapped("  ", "    ", &line, mark.style());
    }
}
