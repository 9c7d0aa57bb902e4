//! Puts conclusions into words.

use waypost_i18n::Catalogue;
use waypost_infer::{Alternative, Conclusions, Finding};
use waypost_model::{AlternativeEntry, FindingEntry, Message, Report, Rival};

/// A language.
pub(crate) struct Words(Catalogue);

impl Words {
    pub(crate) fn new(lang: Option<&str>) -> Self {
        Self(Catalogue::for_tag(lang))
    }

    /// The report with these conclusions in place of any it had.
    pub(crate) fn write(&self, mut report: Report, conclusions: &Conclusions) -> Report {
        report.status = conclusions.status;
        report.summary = self.join(&conclusions.summary, " ");
        report.services = conclusions.services.clone();
        report.findings =
            conclusions.findings.iter().map(|finding| self.finding(conclusions, finding)).collect();
        report.alternatives =
            conclusions.alternatives.iter().map(|way| self.alternative(way)).collect();
        report
    }

    fn finding(&self, conclusions: &Conclusions, finding: &Finding) -> FindingEntry {
        FindingEntry {
            cause: finding.cause,
            layer: finding.cause.layer(),
            confidence: finding.confidence,
            services: finding.services.clone(),
            seen_from: finding.seen_from,
            targets: finding.targets.clone(),
            title: self.0.render(&conclusions.title(finding)),
            explanation: self.join(&conclusions.explanation(finding), "\n\n"),
            evidence: finding.evidence.clone(),
            rivals: finding
                .rivals
                .iter()
                .map(|rival| Rival {
                    text: self.0.render(&Message::new(rival.id)),
                    ruled_out: !rival.ruled_out_by.is_empty(),
                    evidence: rival.ruled_out_by.clone(),
                })
                .collect(),
            place: finding.place.clone(),
        }
    }

    fn alternative(&self, way: &Alternative) -> AlternativeEntry {
        AlternativeEntry {
            kind: way.kind,
            services: way.services.clone(),
            tried: way.works.is_some(),
            trying: way.trying,
            works: way.works,
            took_ms: way.took_ms,
            why: way.why.as_ref().map(|why| self.0.render(why)),
            title: self.0.render(&way.title),
            steps: way.steps.iter().map(|step| self.0.render(step)).collect(),
            evidence: way.evidence.clone(),
        }
    }

    fn join(&self, messages: &[Message], with: &str) -> String {
        messages.iter().map(|message| self.0.render(message)).collect::<Vec<_>>().join(with)
    }
}
