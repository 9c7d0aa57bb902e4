//! IMAP (RFC 9051).

use super::answer::{Answer, Reader, Step};
use imap_proto::{Capability, Outcome, Response, Status};
use waypost_model::FailureKind;

pub(super) const fn command(step: Step) -> &'static str {
    match step {
        Step::Greeting => "",
        Step::Capabilities => "a1 CAPABILITY\r\n",
        Step::StartTls => "a2 STARTTLS\r\n",
        Step::CapabilitiesEncrypted => "a3 CAPABILITY\r\n",
        Step::Goodbye => "a4 LOGOUT\r\n",
    }
}

pub(super) struct ImapReader {
    step: Step,
    capabilities: Vec<String>,
}

impl ImapReader {
    pub(super) const fn new(step: Step) -> Self {
        Self { step, capabilities: Vec::new() }
    }

    fn answer(&mut self, status: &Status, outcome: Outcome<'_>) -> Answer {
        Answer {
            code: 0,
            positive: matches!(status, Status::Ok | Status::PreAuth),
            text: outcome.information.map(std::borrow::Cow::into_owned).unwrap_or_default(),
            capabilities: std::mem::take(&mut self.capabilities),
        }
    }
}

impl Reader for ImapReader {
    fn line(&mut self, line: &[u8]) -> Result<Option<Answer>, FailureKind> {
        let untagged = line.starts_with(b"* ");
        let line = [line, b"\r\n"].concat();
        let response = match Response::parse(&line) {
            Ok((_, response)) => response,
            // An untagged line that the parser does not know is none of those waited for: the
            // greeting must be known, and capabilities are.
            Err(_) if untagged && self.step != Step::Greeting => return Ok(None),
            Err(_) => return Err(FailureKind::BadReply),
        };
        match response {
            Response::Data { status, outcome } => match (self.step, &status) {
                (Step::Greeting, Status::Ok | Status::PreAuth | Status::Bye)
                // An untagged refusal answers a command that could not be told from noise, or
                // precedes the end of the connection (RFC 9051 sections 7.1.3 and 7.1.5).
                | (_, Status::Bad | Status::Bye) => Ok(Some(self.answer(&status, outcome))),
                (Step::Greeting, _) => Err(FailureKind::BadReply),
                _ => Ok(None),
            },
            Response::Done { tag, status, outcome }
                if command(self.step).split(' ').next() == Some(tag.0.as_str()) =>
            {
                Ok(Some(self.answer(&status, outcome)))
            }
            Response::Capabilities(named) if self.step.asks_capabilities() => {
                self.capabilities = named.into_iter().map(name).collect();
                Ok(None)
            }
            _ if untagged && self.step != Step::Greeting => Ok(None),
            _ => Err(FailureKind::BadReply),
        }
    }
}

fn name(capability: Capability<'_>) -> String {
    match capability {
        Capability::Imap4rev1 => "IMAP4REV1".to_owned(),
        Capability::Auth(mechanism) => format!("AUTH={mechanism}"),
        Capability::Atom(atom) => atom.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(step: Step, line: &str) -> Result<Option<Answer>, FailureKind> {
        ImapReader::new(step).line(line.as_bytes())
    }

    #[test]
    fn greetings() {
        let line = "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] Grüß Gott.";
        let answer = one(Step::Greeting, line).unwrap().unwrap();
        assert!(answer.positive);
        assert_eq!(answer.text, "Grüß Gott.");
        assert!(one(Step::Greeting, "* PREAUTH hello").unwrap().unwrap().positive);
        assert!(!one(Step::Greeting, "* BYE too many").unwrap().unwrap().positive);
        assert!(one(Step::Greeting, "* OK \u{fffd}\u{7}").unwrap().unwrap().positive);
    }

    #[test]
    fn capabilities_are_whole_with_the_tagged_line() {
        let mut reader = ImapReader::new(Step::Capabilities);
        assert_eq!(reader.line(b"* CAPABILITY IMAP4rev1 XXXXXXXX AUTH=PLAIN ID"), Ok(None));
        assert_eq!(reader.line(b"* OK still there"), Ok(None));
        assert_eq!(reader.line(b"* NONSENSE (1"), Ok(None));
        let answer = reader.line(b"a1 OK done").unwrap().unwrap();
        assert_eq!(answer.capabilities, ["IMAP4REV1", "XXXXXXXX", "AUTH=PLAIN", "ID"]);
    }

    #[test]
    fn refusals_tagged_and_untagged() {
        for line in ["a2 NO not now", "a2 BAD what", "* BAD what", "* BYE over"] {
            assert!(!one(Step::StartTls, line).unwrap().unwrap().positive, "{line}");
        }
    }

    #[test]
    fn other_protocols_and_other_tags_are_no_answer() {
        for line in ["220 mx ESMTP", "+OK ready", "HTTP/1.1 400 Bad Request", "", "a9 OK x"] {
            assert_eq!(one(Step::Greeting, line), Err(FailureKind::BadReply), "{line}");
            assert_eq!(one(Step::StartTls, line), Err(FailureKind::BadReply), "{line}");
        }
    }

    proptest! {
        #[test]
        fn any_lines_are_read_or_refused(
            lines in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 1..20),
            untagged: bool,
        ) {
            let mut reader = ImapReader::new(Step::Capabilities);
            for line in &lines {
                let line = if untagged { [b"* ", line.as_slice()].concat() } else { line.clone() };
                if reader.line(&line) != Ok(None) {
                    break;
                }
            }
        }

        #[test]
        fn every_capability_is_named(words in prop::collection::vec("[A-HJ-Z][A-Z0-9-]{0,20}", 1..40)) {
            let mut reader = ImapReader::new(Step::CapabilitiesEncrypted);
            let line = format!("* CAPABILITY IMAP4rev1 {}", words.join(" "));
            prop_assert_eq!(reader.line(line.as_bytes()), Ok(None));
            let answer = reader.line(b"a3 OK done").unwrap().unwrap();
            prop_assert_eq!(&answer.capabilities[1..], &words[..]);
        }
    }
}
