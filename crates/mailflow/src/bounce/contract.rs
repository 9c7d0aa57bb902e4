//! A bounce as `waypost bounce --json` prints it, and in words.

use super::{Action, Bounce, Kind, RecipientReport};
use crate::Cause;
use crate::say::{Lookup, Say, doubt, id_word, paragraph, server};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use waypost_model::{Confidence, Message};

/// The schema's name.
pub const SCHEMA: &str = "waypost-bounce/1";

/// The whole object.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct BounceJson {
    /// Always [`SCHEMA`].
    #[schemars(extend("const" = SCHEMA))]
    pub schema: String,
    /// Whether a mail failed or is late.
    pub is_bounce: bool,
    /// One sentence.
    pub summary: String,
    /// One for each recipient; good news is listed here too.
    pub reports: Vec<ReportJson>,
}

/// What became of the mail for one recipient.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct ReportJson {
    /// The mail address.
    pub recipient: String,
    /// As in RFC 3464.
    pub action: Action,
    /// Whether it may still arrive, or was called a passing refusal.
    pub temporary: bool,
    /// Why, out of the closed list.
    pub cause: Cause,
    /// How sure.
    pub confidence: Confidence,
    /// The other server; what is not known is null.
    pub remote: RemoteJson,
    /// Its reply, or the sending server's own words.
    pub smtp: SmtpJson,
    /// The server that reports.
    pub reporting_mta: Option<String>,
    /// A few words.
    pub title: String,
    /// A few sentences: what happened, how sure that is, what can be done.
    pub explanation: String,
}

/// A server.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct RemoteJson {
    /// Its name.
    pub host: Option<String>,
    /// Its address.
    pub address: Option<IpAddr>,
    /// The TCP port.
    pub port: Option<u16>,
    /// The autonomous system of the address.
    pub asn: Option<u32>,
    /// The name under which that is registered.
    pub as_name: Option<String>,
    /// The country of the address, of two letters.
    pub country: Option<String>,
}

/// An SMTP reply.
#[derive(Clone, Debug, Deserialize, JsonSchema, PartialEq, Serialize)]
pub struct SmtpJson {
    /// The code of three digits.
    pub code: Option<u16>,
    /// The enhanced code.
    pub enhanced: Option<String>,
    /// The words.
    pub text: Option<String>,
}

impl RecipientReport {
    /// The title.
    pub fn title(&self) -> Message {
        if self.action.is_trouble() {
            Message::new(format!("bounce-{}-title", id_word(self.cause.word())))
        } else {
            Message::new(format!("bounce-{}-title", action_word(self.action)))
        }
    }

    /// The explanation: what happened, how sure that is, whether it is tried on, what can be done.
    pub fn explanation(&self, lookup: Lookup<'_>) -> Vec<Message> {
        let network = self.remote.address.and_then(lookup);
        let base = |part: &str| {
            let word = if self.action.is_trouble() {
                id_word(self.cause.word())
            } else {
                action_word(self.action).to_owned()
            };
            Message::new(format!("bounce-{word}-{part}"))
        };
        let domain = self.recipient.rsplit_once('@').map_or("", |(_, domain)| domain);
        let mut said = vec![base("what").with("domain", domain)];
        if let Some(server) = server(&self.remote, network.as_ref()) {
            said.push(Message::new("bounce-other-server").with("server", server));
        }
        if self.action.is_trouble() {
            // That a report gives no reason is not itself in doubt.
            if !matches!(self.cause, Cause::Expired | Cause::Unknown) {
                said.push(doubt("bounce", self.confidence));
            }
            said.push(Message::new(match self.action {
                Action::Delayed => "bounce-still-tried",
                _ => "bounce-given-up",
            }));
            said.push(base("next"));
        }
        said
    }
}

fn action_word(action: Action) -> &'static str {
    match action {
        Action::Failed => "failed",
        Action::Delayed => "delayed",
        Action::Delivered => "delivered",
        Action::Relayed => "relayed",
        Action::Expanded => "expanded",
    }
}

impl Bounce {
    /// Whether a mail failed or is late.
    pub fn is_bounce(&self) -> bool {
        self.kind == Kind::Bounce
    }

    /// The sentence above it all.
    pub fn summary(&self) -> Message {
        let troubled: Vec<&RecipientReport> =
            self.reports.iter().filter(|report| report.action.is_trouble()).collect();
        match (self.kind, troubled.as_slice()) {
            (Kind::Bounce, [one]) => {
                let id = if one.action == Action::Delayed {
                    "bounce-summary-one-delayed"
                } else {
                    "bounce-summary-one"
                };
                let named =
                    if one.recipient.is_empty() { format!("{id}-unnamed") } else { id.to_owned() };
                let message = Message::new(named).with("title", one.title());
                if one.recipient.is_empty() {
                    message
                } else {
                    message.with("recipient", one.recipient.as_str())
                }
            }
            (Kind::Bounce, many) => {
                Message::new("bounce-summary-several").with("count", many.len())
            }
            (Kind::Delivered, _) => Message::new("bounce-summary-delivered"),
            (Kind::AutoReply, _) => Message::new("bounce-summary-auto-reply"),
            (Kind::OtherReport, _) => Message::new("bounce-summary-other-report"),
            (Kind::Other, _) => Message::new("bounce-summary-none"),
        }
    }

    /// The object of `waypost-bounce/1`.
    pub fn render(&self, lookup: Lookup<'_>, say: Say<'_>) -> BounceJson {
        let reports = self.reports.iter().map(|report| {
            let network = report.remote.address.and_then(lookup);
            let text = Some(report.reply.text.clone()).filter(|text| !text.is_empty());
            ReportJson {
                recipient: report.recipient.clone(),
                action: report.action,
                temporary: report.temporary,
                cause: report.cause,
                confidence: report.confidence,
                remote: RemoteJson {
                    host: report.remote.host.clone(),
                    address: report.remote.address,
                    port: report.remote.port,
                    asn: network.as_ref().map(|network| network.asn),
                    as_name: network.as_ref().map(|network| network.as_name.clone()),
                    country: network.and_then(|network| network.country),
                },
                smtp: SmtpJson {
                    code: report.reply.code,
                    enhanced: report.reply.enhanced.clone(),
                    text,
                },
                reporting_mta: report.reporting_mta.clone(),
                title: say(&report.title()),
                explanation: paragraph(&report.explanation(lookup), say),
            }
        });
        BounceJson {
            schema: SCHEMA.to_owned(),
            is_bounce: self.is_bounce(),
            summary: say(&self.summary()),
            reports: reports.collect(),
        }
    }
}
