//! What sending servers say: their servers and times. People were dropped when it was read.

use super::{Level, fields::Walk};
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use waypost_model::{BounceReport, LogAddress, LogExcerpt, LogFinding, Reply};

impl Walk {
    /// Strictly, not even the sending server is named: it may be the owner's, or their friend's.
    pub(super) fn bounce(&self, report: &mut BounceReport) {
        let BounceReport {
            reported_by,
            host,
            address,
            port: _,
            delayed: _,
            cause: _,
            confidence: _,
            reply,
        } = report;
        if self.level == Level::Strict {
            *reported_by = None;
        }
        self.optional(reported_by);
        self.optional(host);
        address.iter_mut().for_each(|address| self.address(address));
        if let Some(Reply { code: _, positive: _, text }) = reply {
            self.text(text);
        }
    }

    pub(super) fn excerpt(&self, excerpt: &mut LogExcerpt) {
        let LogExcerpt {
            from,
            to,
            delivered: _,
            deferred: _,
            bounced: _,
            addresses,
            findings,
            series,
            series_hours: _,
        } = excerpt;
        from.iter_mut().chain(to).for_each(|at| self.time(at));
        series.iter_mut().for_each(|point| self.time(&mut point.at));
        for LogAddress {
            address,
            host,
            port: _,
            connected: _,
            timeout: _,
            refused: _,
            reset: _,
            unreachable: _,
        } in addresses
        {
            self.address(address);
            self.optional(host);
        }
        for LogFinding {
            cause: _,
            confidence: _,
            domains,
            addresses,
            since,
            until,
            failures: _,
            spared: _,
            controls: _,
            worked_before: _,
        } in findings
        {
            self.texts(domains);
            self.time(since);
            until.iter_mut().for_each(|at| self.time(at));
            addresses.iter_mut().for_each(|address| self.address(address));
        }
    }

    /// Strictly, no time is finer than an hour.
    fn time(&self, at: &mut Timestamp) {
        if self.level == Level::Strict {
            let hour = TimestampRound::new().smallest(Unit::Hour).mode(RoundMode::Trunc);
            *at = at.round(hour).unwrap_or(*at);
        }
    }
}
