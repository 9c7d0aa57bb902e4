//! What every form of a report shows, in words and in order, before it is laid out.

use super::{
    Language, clean,
    tables::{self, Table, Trace},
};
use waypost_model::{AlternativeEntry, FindingEntry, Mark, Message, Report, Service, StationState};

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
            stations: report
                .stations()
                .iter()
                .map(|StationState { station, mark }| {
                    (*mark, language.say(&station.message()), language.say(&mark.message()))
                })
                .collect(),
            services: report
                .services
                .iter()
                .map(|(service, state)| {
                    let say = |message| language.say(&message);
                    ((*state).into(), say(service.message()), say(state.message()))
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

fn verdict(report: &Report, language: &Language<'_>) -> Item {
    let sure = report
        .findings
        .first()
        .map(|finding| (language.text("cli-sure"), language.say(&finding.confidence.message())));
    Item {
        mark: report.status.into(),
        title: language.say(&report.status.message()),
        paragraphs: paragraphs(&report.summary),
        steps: Vec::new(),
        rows: sure.into_iter().collect(),
    }
}

fn notes(report: &Report, language: &Language<'_>) -> Vec<String> {
    let mut notes: Vec<String> = report.assumption().iter().map(|m| language.say(m)).collect();
    let by = Message::new("report-made-by")
        .with("version", report.app.version.as_str())
        .with("system", report.app.os.as_str())
        .with("id", report.id.as_str());
    notes.extend([language.say(&report.made()), language.say(&by)]);
    notes
}

fn paragraphs(text: &str) -> Vec<String> {
    clean(text).split("\n\n").filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

fn finding(finding: &FindingEntry, language: &Language<'_>) -> Item {
    let mut rows = vec![(language.text("cli-sure"), language.say(&finding.confidence.message()))];
    if let Some(place) = &finding.place {
        let place = place.said_with(|message| language.say(message), |text| language.bare(text));
        rows.push((language.text("cli-where"), place));
    }
    if !finding.targets.is_empty() {
        let targets = language.list(finding.targets.iter().map(String::as_str));
        rows.push((language.text("cli-seen-at"), targets));
    }
    for (id, ruled_out) in [("cli-ruled-out", true), ("cli-left-open", false)] {
        let rivals = finding.rivals.iter().filter(|rival| rival.ruled_out == ruled_out);
        let rivals: Vec<&str> = rivals.map(|rival| rival.text.as_str()).collect();
        if !rivals.is_empty() {
            rows.push((language.text(id), clean(&rivals.join(language.semicolon()))));
        }
    }
    Item {
        mark: finding.into(),
        title: clean(&finding.title),
        paragraphs: paragraphs(&finding.explanation),
        steps: Vec::new(),
        rows,
    }
}

fn way_around(way: &AlternativeEntry, language: &Language<'_>) -> Item {
    let helps = (!way.services.is_empty()).then(|| {
        (language.text("cli-helps"), Service::names(&way.services, |message| language.say(message)))
    });
    let outcome = way.outcome().map(|message| language.say(&message));
    Item {
        mark: way.into(),
        title: clean(&way.title),
        paragraphs: outcome.into_iter().chain(way.why.as_deref().map(clean)).collect(),
        steps: way.steps.iter().map(|step| clean(step)).collect(),
        rows: helps.into_iter().collect(),
    }
}
