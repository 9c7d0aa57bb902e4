//! What is going on, on stderr: a line that is written over on a terminal, and with `-v` a line to
//! each measurement.

use serde::Serialize;
use std::io::{self, Write};
use waypost_app::Event;
use waypost_i18n::Catalogue;
use waypost_model::{Message, Observation};

/// Goes to the start of the line and clears it (ECMA-48: CR, EL).
const CLEAR: &str = "\r\x1b[K";

/// Tells what is going on. Nothing is said about a stderr that can't be written to.
pub(crate) struct Progress {
    catalogue: Catalogue,
    draws: bool,
    verbose: bool,
}

impl Progress {
    /// Draws on a terminal if `draws`, and tells of each measurement if `verbose`.
    pub(crate) const fn new(catalogue: Catalogue, draws: bool, verbose: bool) -> Self {
        Self { catalogue, draws, verbose }
    }

    /// Something happened.
    pub(crate) fn event(&self, event: &Event) {
        match event {
            Event::Started { provider, budget_ms, .. } => {
                let started = Message::new("cli-started")
                    .with("provider", provider.as_str())
                    .with("seconds", budget_ms / 1000);
                self.say(&started);
            }
            Event::Working { station, .. } => {
                self.draw(&Message::new(format!("cli-working-{}", word(station))));
            }
            Event::Verdict { .. } => self.draw(&Message::new("cli-trying-ways")),
            Event::Measurement { measurement } if self.verbose => self.tell(measurement),
            Event::Measurement { .. } => {}
            Event::Report { .. } => self.clear(),
        }
    }

    /// The user wants it to stop.
    pub(crate) fn stopping(&self) {
        self.say(&Message::new("cli-stopping"));
    }

    fn say(&self, message: &Message) {
        if self.draws {
            let _ = writeln!(io::stderr(), "{CLEAR}{}", self.plain(message));
        }
    }

    fn draw(&self, message: &Message) {
        if self.draws {
            let _ = write!(io::stderr(), "{CLEAR}  {} …", self.plain(message));
        }
    }

    fn clear(&self) {
        if self.draws {
            let _ = write!(io::stderr(), "{CLEAR}");
        }
    }

    fn tell(&self, seen: &Observation) {
        self.clear();
        let kind = serde_json::to_value(&seen.operation).unwrap_or_default();
        let end =
            seen.operation.failure().map_or_else(|| "done".into(), |failure| word(&failure.kind));
        let _ = writeln!(
            io::stderr(),
            "{:>6} ms  {} {} ({}{}): {end} after {} ms",
            seen.at_ms,
            seen.id,
            kind["kind"].as_str().unwrap_or_default(),
            word(&seen.role),
            seen.service.map(|service| format!(", {service}")).unwrap_or_default(),
            seen.took_ms,
        );
    }

    /// A sentence in which nothing steers the terminal.
    fn plain(&self, message: &Message) -> String {
        self.catalogue.render(message).chars().filter(|c| !c.is_control()).collect()
    }
}

/// The word that stands for a value in the report.
fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
