//! SMTP (RFC 5321) with STARTTLS (RFC 3207).

use super::answer::{Answer, Reader, Step};
use smtp_proto::{Error, response::parser::ResponseReceiver};
use waypost_model::FailureKind;

pub(super) const fn command(step: Step) -> &'static str {
    match step {
        Step::Greeting => "",
        // An address literal (RFC 5321 section 4.1.3) that is the same on every computer and that
        // mail programs send too: it names nobody and does not stand out.
        Step::Capabilities | Step::CapabilitiesEncrypted => "EHLO [127.0.0.1]\r\n",
        Step::StartTls => "STARTTLS\r\n",
        Step::Goodbye => "QUIT\r\n",
    }
}

pub(super) struct SmtpReader {
    step: Step,
    receiver: ResponseReceiver,
}

impl SmtpReader {
    pub(super) fn new(step: Step) -> Self {
        Self { step, receiver: ResponseReceiver::default() }
    }
}

impl Reader for SmtpReader {
    fn line(&mut self, line: &[u8]) -> Result<Option<Answer>, FailureKind> {
        let line = [line, b"\r\n"].concat();
        let response = match self.receiver.parse(&mut line.iter()) {
            Ok(response) => response,
            Err(Error::NeedsMoreData { .. }) => return Ok(None),
            Err(Error::ResponseTooLong) => return Err(FailureKind::TooLarge),
            Err(_) => return Err(FailureKind::BadReply),
        };
        // RFC 5321 section 4.2.1 knows first digits from 2 to 5.
        if !(200..600).contains(&response.code) {
            return Err(FailureKind::BadReply);
        }
        let positive = response.code < 300;
        let mut capabilities = Vec::new();
        if positive && self.step.asks_capabilities() {
            // The first line greets, and often repeats the client's own address.
            capabilities = response.message.lines().skip(1).map(|l| l.trim().to_owned()).collect();
        }
        let text = match response.esc {
            [0, ..] => response.message,
            [class, subject, detail] => {
                format!("{class}.{subject}.{detail} {}", response.message)
            }
        };
        Ok(Some(Answer { code: response.code, positive, text, capabilities }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(step: Step, lines: &[&str]) -> Result<Option<Answer>, FailureKind> {
        let mut reader = SmtpReader::new(step);
        for line in &lines[..lines.len() - 1] {
            assert_eq!(reader.line(line.as_bytes()), Ok(None), "{line}");
        }
        reader.line(lines[lines.len() - 1].as_bytes())
    }

    #[test]
    fn greetings_of_one_line_and_of_many() {
        let one = read(Step::Greeting, &["220 mx.example.test ESMTP"]).unwrap().unwrap();
        assert_eq!((one.code, one.positive), (220, true));
        assert_eq!(one.text, "mx.example.test ESMTP");
        let many = read(Step::Greeting, &["220-mx.example.test", "220 no spam here"]);
        assert_eq!(many.unwrap().unwrap().text, "mx.example.test\nno spam here");
        let bare = read(Step::Greeting, &["220"]).unwrap().unwrap();
        assert!(bare.positive && bare.text.is_empty());
    }

    #[test]
    fn refusals_keep_their_enhanced_code() {
        let answer = read(Step::Greeting, &["554 5.7.1 You are on a list"]).unwrap().unwrap();
        assert_eq!((answer.code, answer.positive), (554, false));
        assert_eq!(answer.text, "5.7.1 You are on a list");
    }

    #[test]
    fn capabilities_come_without_the_line_that_greets() {
        let lines =
            ["250-mx.example.test [192.0.2.7]", "250-SIZE 1000", "250-8BITMIME", "250 XXXX"];
        let answer = read(Step::Capabilities, &lines).unwrap().unwrap();
        assert_eq!(answer.capabilities, ["SIZE 1000", "8BITMIME", "XXXX"]);
        assert!(read(Step::StartTls, &["220 Ready"]).unwrap().unwrap().capabilities.is_empty());
    }

    #[test]
    fn other_protocols_are_no_smtp() {
        for line in ["HTTP/1.1 400 Bad Request", "+OK ready", "* OK ready", "", "999 x", "100 x"] {
            assert_eq!(read(Step::Greeting, &[line]), Err(FailureKind::BadReply), "{line}");
        }
    }

    proptest! {
        #[test]
        fn any_lines_are_read_or_refused(
            lines in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 1..80)
        ) {
            let mut reader = SmtpReader::new(Step::Capabilities);
            for line in &lines {
                if reader.line(line) != Ok(None) {
                    break;
                }
            }
        }

        #[test]
        fn every_capability_is_named(words in prop::collection::vec("[A-Z][A-Z0-9-]{0,20}", 1..40)) {
            let mut reader = SmtpReader::new(Step::Capabilities);
            prop_assert_eq!(reader.line(b"250-host"), Ok(None));
            let (last, rest) = words.split_last().unwrap();
            for word in rest {
                prop_assert_eq!(reader.line(format!("250-{word}").as_bytes()), Ok(None));
            }
            let answer = reader.line(format!("250 {last}").as_bytes()).unwrap().unwrap();
            prop_assert_eq!(answer.capabilities, words);
        }
    }
}
