//! POP3 (RFC 1939) with CAPA (RFC 2449) and STLS (RFC 2595).

use super::answer::{Answer, Reader, Step};
use waypost_model::FailureKind;

pub(super) const fn command(step: Step) -> &'static str {
    match step {
        Step::Greeting => "",
        Step::Capabilities | Step::CapabilitiesEncrypted => "CAPA\r\n",
        Step::StartTls => "STLS\r\n",
        Step::Goodbye => "QUIT\r\n",
    }
}

pub(super) struct Pop3Reader {
    step: Step,
    /// A list whose first line has been read.
    begun: Option<Answer>,
}

impl Pop3Reader {
    pub(super) const fn new(step: Step) -> Self {
        Self { step, begun: None }
    }
}

impl Reader for Pop3Reader {
    fn line(&mut self, line: &[u8]) -> Result<Option<Answer>, FailureKind> {
        let line = String::from_utf8_lossy(line);
        if let Some(mut answer) = self.begun.take() {
            if line == "." {
                return Ok(Some(answer));
            }
            // A line that begins with a dot is sent with one more (RFC 1939 section 3).
            answer.capabilities.push(line.strip_prefix('.').unwrap_or(&line).trim().to_owned());
            self.begun = Some(answer);
            return Ok(None);
        }
        let (word, text) = line.split_once(' ').unwrap_or((&line, ""));
        let positive = match word {
            "+OK" => true,
            "-ERR" => false,
            _ => return Err(FailureKind::BadReply),
        };
        let answer = Answer { positive, text: text.to_owned(), ..Answer::default() };
        if positive && self.step.asks_capabilities() {
            self.begun = Some(answer);
            return Ok(None);
        }
        Ok(Some(answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn status_lines() {
        let mut reader = Pop3Reader::new(Step::Greeting);
        let answer = reader.line(b"+OK Dovecot ready.").unwrap().unwrap();
        assert!(answer.positive && answer.text == "Dovecot ready.");
        let answer = Pop3Reader::new(Step::StartTls).line(b"-ERR [SYS/PERM] no").unwrap().unwrap();
        assert!(!answer.positive && answer.text == "[SYS/PERM] no");
        assert!(!Pop3Reader::new(Step::Capabilities).line(b"-ERR").unwrap().unwrap().positive);
        for line in ["220 mx", "* OK", "+OKAY", "HTTP/1.1 400", ""] {
            let read = Pop3Reader::new(Step::Greeting).line(line.as_bytes());
            assert_eq!(read, Err(FailureKind::BadReply), "{line}");
        }
    }

    proptest! {
        #[test]
        fn every_capability_is_named(words in prop::collection::vec("[A-Z][A-Z0-9 -]{0,20}[A-Z]", 0..40)) {
            let mut reader = Pop3Reader::new(Step::Capabilities);
            prop_assert_eq!(reader.line(b"+OK"), Ok(None));
            for word in &words {
                prop_assert_eq!(reader.line(word.as_bytes()), Ok(None));
            }
            let answer = reader.line(b".").unwrap().unwrap();
            prop_assert_eq!(answer.capabilities, words);
        }

        #[test]
        fn any_lines_are_read_or_refused(
            lines in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 1..20),
            begun: bool,
        ) {
            let mut reader = Pop3Reader::new(Step::Capabilities);
            if begun {
                prop_assert_eq!(reader.line(b"+OK"), Ok(None));
            }
            for line in &lines {
                if reader.line(line) != Ok(None) {
                    break;
                }
            }
        }
    }
}
