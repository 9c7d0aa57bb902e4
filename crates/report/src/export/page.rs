//! What every form of a report shows, in words and in order, before it is laid out.

use super::{
    Language, clean,
    stations::{Mark, STATIONS, marks},
    tables::{self, Table, Trace},
};
use waypost_model::{
    AlternativeEntry, AlternativeKind, Confidence, FindingEntry, Message, Report, Service,
    ServiceState, Status, Where,
};

/// A report in words.
pub(super) struct Page {
    pub(super) title: String,
    pub(super) verdict: Item,
    pub(super) notes: Vec<String>,
    pub(super) stations: Vec<(Mark, String, String)>,
    pub(super) services: Vec<(Mark, String, String)>,
    pub(super) findings: Vec<Item>,
    pub(super) alternatives: Vec<Item>,
    pub(super) tried: Table,
    pub(super) compared: Table,
    pub(super) traces: Vec<Trace>,
}

/// Something with a mark, a heading, and what belongs to it.
pub(super) struct Item {
    pub(super) mark: Mark,
    pub(super) title: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) steps: Vec<String>,
    pub(super) rows: Vec<(String, String)>,
}

impl Page {
    pub(super) fn new(report: &Report, language: &Language<'_>) -> Self {
        let provider = report.provider.name.as_str();
        Self {
            title: language.say(&Message::new("report-title").with("provider", provider)),
            verdict: verdict(report, language),
            notes: notes(report, language),
            stations: STATIONS
                .iter()
                .zip(marks(report))
                .map(|(name, mark)| {
                    (mark, language.text(&format!("station-{name}")), state(language, mark))
                })
                .collect(),
            services: report
                .services
                .iter()
                .map(|(service, state)| {
                    let words = language.text(match state {
                        ServiceState::Ok => "state-ok",
                        ServiceState::Blocked => "state-blocked",
                        ServiceState::Degraded => "state-degraded",
                        ServiceState::Down => "state-down",
                        ServiceState::Unknown => "state-unknown",
                    });
                    (Mark::of_service(*state), service_name(language, *service), words)
                })
                .collect(),
            findings: report.findings.iter().map(|f| finding(f, language)).collect(),
            alternatives: report.alternatives.iter().map(|way| way_around(way, language)).collect(),
            tried: tables::tried(report, language),
            compared: tables::compared(report, language),
            traces: tables::traces(report, language),
        }
    }
}

/// A service in a few words.
pub(super) fn service_name(language: &Language<'_>, service: Service) -> String {
    language.text(&format!("service-short-{service}"))
}

fn service_names(language: &Language<'_>, services: &[Service]) -> String {
    services.iter().map(|s| service_name(language, *s)).collect::<Vec<_>>().join(", ")
}

fn state(language: &Language<'_>, mark: Mark) -> String {
    language.text(match mark {
        Mark::Good => "station-state-fine",
        Mark::Bad => "station-state-broken",
        Mark::Middling => "station-state-slow",
        Mark::Unknown => "station-state-unknown",
    })
}

fn verdict(report: &Report, language: &Language<'_>) -> Item {
    let id = match report.status {
        Status::Ok => "status-ok",
        Status::Blocked => "status-blocked",
        Status::LocalProblem => "status-local-problem",
        Status::ProviderProblem => "status-provider-problem",
        Status::Degraded => "status-degraded",
        Status::Inconclusive => "status-inconclusive",
    };
    let sure = report
        .findings
        .first()
        .map(|finding| (language.text("cli-sure"), sure(language, finding.confidence)));
    Item {
        mark: Mark::of_status(report.status),
        title: language.text(id),
        paragraphs: paragraphs(&report.summary),
        steps: Vec::new(),
        rows: sure.into_iter().collect(),
    }
}

fn notes(report: &Report, language: &Language<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if report.subject.assumed {
        let provider = report.provider.name.as_str();
        notes.push(language.say(&Message::new("cli-assumed").with("provider", provider)));
    }
    let made = Message::new("cli-made")
        .with("time", moment(&report.made_at))
        .with("seconds", i64::try_from(report.duration_ms / 1000).unwrap_or(i64::MAX));
    let by = Message::new("report-made-by")
        .with("version", report.app.version.as_str())
        .with("system", report.app.os.as_str())
        .with("id", report.id.as_str());
    notes.extend([language.say(&made), language.say(&by)]);
    notes
}

/// `2026-11-23T16:42:07.123Z` as `2026-11-23 16:42 UTC`; anything else as it is.
fn moment(made_at: &str) -> String {
    match (made_at.get(..10), made_at.get(10..11), made_at.get(11..16)) {
        (Some(day), Some("T"), Some(minute)) if made_at.ends_with('Z') => {
            format!("{day} {minute} UTC")
        }
        _ => made_at.to_owned(),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    clean(text).split("\n\n").filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

fn sure(language: &Language<'_>, confidence: Confidence) -> String {
    language.text(match confidence {
        Confidence::Certain => "cli-sure-certain",
        Confidence::Likely => "cli-sure-likely",
        Confidence::Possible => "cli-sure-possible",
    })
}

fn finding(finding: &FindingEntry, language: &Language<'_>) -> Item {
    let mut rows = vec![(language.text("cli-sure"), sure(language, finding.confidence))];
    if let Some(place) = &finding.place {
        rows.push((language.text("cli-where"), where_text(place, language)));
    }
    if !finding.targets.is_empty() {
        rows.push((language.text("cli-seen-at"), clean(&finding.targets.join(", "))));
    }
    for (id, ruled_out) in [("cli-ruled-out", true), ("cli-left-open", false)] {
        let rivals = finding.rivals.iter().filter(|rival| rival.ruled_out == ruled_out);
        let rivals: Vec<&str> = rivals.map(|rival| rival.text.as_str()).collect();
        if !rivals.is_empty() {
            rows.push((language.text(id), clean(&rivals.join("; "))));
        }
    }
    Item {
        mark: match finding.confidence {
            Confidence::Possible => Mark::Unknown,
            _ => Mark::of_cause(finding.cause),
        },
        title: clean(&finding.title),
        paragraphs: paragraphs(&finding.explanation),
        steps: Vec::new(),
        rows,
    }
}

fn where_text(place: &Where, language: &Language<'_>) -> String {
    let mut parts =
        vec![language.say(&Message::new("cli-point").with("hop", i64::from(place.hop)))];
    parts.extend(place.address.map(|address| address.to_string()));
    parts.extend(place.asn.map(|asn| format!("AS{asn}")));
    parts.extend(place.as_name.as_deref().map(clean));
    parts.join(", ")
}

fn way_around(way: &AlternativeEntry, language: &Language<'_>) -> Item {
    let helps = (!way.services.is_empty())
        .then(|| (language.text("cli-helps"), service_names(language, &way.services)));
    Item {
        mark: match way.works {
            Some(true) => Mark::Good,
            Some(false) => Mark::Bad,
            None => Mark::Unknown,
        },
        title: clean(&way.title),
        paragraphs: outcome(way, language).into_iter().collect(),
        steps: way.steps.iter().map(|step| clean(step)).collect(),
        rows: helps.into_iter().collect(),
    }
}

/// What came of trying it. Of what only the user can try there is nothing to say.
fn outcome(way: &AlternativeEntry, language: &Language<'_>) -> Option<String> {
    let the_users = matches!(
        way.kind,
        AlternativeKind::OtherNetwork
            | AlternativeKind::OtherSender
            | AlternativeKind::FixLocal
            | AlternativeKind::Wait
            | AlternativeKind::ContactSupport
    );
    (!the_users).then(|| match (way.works, way.took_ms) {
        (Some(true), took) => {
            let seconds = i64::try_from(took.unwrap_or(0) / 1000).unwrap_or(i64::MAX);
            language.say(&Message::new("cli-tried-works").with("seconds", seconds))
        }
        (Some(false), _) => language.text("cli-tried-fails"),
        (None, _) => language.text("cli-not-tried"),
    })
}
