//! The words of a bounce that are written for people: which lines speak of which recipient.
//!
//! Nearly all mail servers put the recipient at the start of a line and the reason behind or below it
//! (Postfix, Exim, qmail, sendmail, Yahoo, Mail.ru, Yandex, GMX, iCloud); the others name the recipient
//! inside a sentence (Gmail, Exchange).

use crate::text::{addresses, head};

/// What a text says of one recipient; the recipient may not be named.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Block {
    pub(crate) recipient: Option<String>,
    pub(crate) text: String,
}

/// No more recipients than this are taken from one text, and no more words for one of them.
const MOST_BLOCKS: usize = 200;
const LONGEST_BLOCK: usize = 8 * 1024;

/// Beginnings of lines from which on the text is the returned mail or boilerplate.
const ENDS: [&str; 27] = [
    "------ this is a copy",
    "--- below this line",
    "----- original message",
    "-----original message",
    "original message headers",
    "original message header",
    "--- the following is",
    "--- original message",
    "*** original message",
    "message header follows",
    "return-path:",
    "received: ",
    "--- начало",
    "--- текст",
    "заголовки исходного",
    "заголовки оригинал",
    "--- копия",
    "копия письма",
    "--- исходное",
    "------ headers",
    "--- header",
    "----- message header",
    "исходные заголовки",
    "the headers of your message",
    "please note that this is only",
    "below is a copy of",
    "no action is required on your part",
];

/// Whether a line starts the part that is not read.
fn is_end(line: &str) -> bool {
    let lower = head(line.trim(), 80).to_lowercase();
    ENDS.iter().any(|end| lower.starts_with(end))
}

/// A recipient at the start of a line, and what stands behind it there.
fn recipient_line(line: &str) -> Option<(&str, &str)> {
    let line = line.trim().trim_start_matches(['<', '>', '*', '-', '•', '\'', '"', '(', ' ', '\t']);
    let found = addresses(line).next().filter(|found| found.start == 0)?;
    let behind = &line[found.address.len()..];
    let rest = behind.trim_start_matches(['>', '\'', '"', ')', '*']);
    let rest = rest
        .strip_prefix("<mailto:")
        .and_then(|linked| linked.split_once('>'))
        .map_or(rest, |(_, rest)| rest);
    let joined = rest.trim_start();
    // Prose may begin with an address too; a reason is set off from it.
    let set_off = joined.is_empty()
        || [":", "...", "(", "—", "-", ",", "["].iter().any(|mark| joined.starts_with(mark))
        || behind.starts_with('>') && joined.chars().next().is_some_and(char::is_numeric);
    set_off.then(|| (found.address, joined.trim_start_matches([':', '.', ',', '—', ' '])))
}

/// sendmail's way in its transcript: `550 5.1.1 <user@example.test>... User unknown`.
fn transcript_line(line: &str) -> Option<&str> {
    let line = line.trim();
    let (before, behind) = line.split_once(">... ")?;
    let found = addresses(head(before, 400)).last()?;
    (!behind.is_empty() && before.ends_with(found.address)).then_some(found.address)
}

/// Takes a text apart. `own` are addresses that are no recipients: the reader's and the reporter's.
pub(crate) fn blocks(text: &str, own: &[String]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = None;
    let mut before = String::new();
    for line in text.lines() {
        if is_end(line) {
            break;
        }
        if let Some(address) = transcript_line(line) {
            let at = block_of(&mut blocks, address);
            add(&mut blocks[at].text, line.trim());
            continue;
        }
        // A reply that was folded may name the same recipient again.
        let folded = line.starts_with([' ', '\t']);
        let again = |address: &str| {
            let known = open.and_then(|at: usize| blocks[at].recipient.as_deref());
            folded && known.is_some_and(|known| known.eq_ignore_ascii_case(address))
        };
        let found = recipient_line(line);
        match found.filter(|(address, _)| !is_own(address, own) && !again(address)) {
            Some((address, rest)) if blocks.len() < MOST_BLOCKS => {
                let at = block_of(&mut blocks, address);
                add(&mut blocks[at].text, rest);
                open = Some(at);
            }
            _ => match open {
                Some(at) => add(&mut blocks[at].text, line.trim()),
                None => add(&mut before, line.trim()),
            },
        }
    }
    if blocks.is_empty() {
        let recipient = named_in_prose(&before, own);
        blocks.push(Block { recipient, text: before });
    }
    blocks
}

fn block_of(blocks: &mut Vec<Block>, address: &str) -> usize {
    let known = blocks.iter().position(|block| {
        block.recipient.as_deref().is_some_and(|recipient| recipient.eq_ignore_ascii_case(address))
    });
    known.unwrap_or_else(|| {
        blocks.push(Block { recipient: Some(address.to_owned()), text: String::new() });
        blocks.len() - 1
    })
}

fn add(text: &mut String, line: &str) {
    if text.len() < LONGEST_BLOCK && !(line.is_empty() && text.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(head(line, LONGEST_BLOCK));
    }
}

fn is_own(address: &str, own: &[String]) -> bool {
    let lower = address.to_lowercase();
    let reporter =
        ["mailer-daemon@", "postmaster@", "maildaemon@", "mail-daemon@", "abuse@", "support@"];
    own.contains(&lower) || reporter.iter().any(|name| lower.starts_with(name))
}

/// The recipient that a sentence names: behind words that introduce one, else the first address.
pub(crate) fn named_in_prose(text: &str, own: &[String]) -> Option<String> {
    const INTRODUCED_BY: [&str; 16] = [
        "delivered to",
        "message to",
        "email to",
        "mail to",
        "recipient address:",
        "recipient:",
        "rcpt to:",
        "recipients:",
        "addressed to",
        "получател",
        "адресату",
        "по адресу",
        "письмо для",
        "на адрес",
        "send to",
        "reach",
    ];
    let text = head(text, 64 * 1024);
    let candidates: Vec<_> =
        addresses(text).filter(|found| !is_own(found.address, own)).take(50).collect();
    let introduced = candidates.iter().find(|found| {
        let before = crate::text::tail(&text[..found.start], 60).to_lowercase();
        let before = before.trim_end_matches(['<', '"', '\'', '*', ' ', '\n', ':', '«', '(']);
        INTRODUCED_BY.iter().any(|word| {
            let word = word.trim_end_matches(':');
            before.ends_with(word) || (word == "получател" && before.contains(word))
        })
    });
    introduced.or(candidates.first()).map(|found| found.address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Option<String>, String)> {
        blocks(text, &["me@home.test".to_owned()])
            .into_iter()
            .map(|b| (b.recipient, b.text))
            .collect()
    }

    #[test]
    fn reasons_behind_and_below_the_recipient() {
        let found = read(
            "Sorry.\n\n<a@x.test>: host mx[192.0.2.1] said: 550 no\n    (in reply)\n\n  b@x.test\n    gone\n\n--- Below this line\nc@x.test: not read",
        );
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].1.trim(), "host mx[192.0.2.1] said: 550 no\n(in reply)");
        assert_eq!((found[1].0.as_deref(), found[1].1.trim()), (Some("b@x.test"), "gone"));
    }

    #[test]
    fn prose_that_begins_with_an_address_opens_nothing() {
        let found = read(
            "Your message wasn't delivered to\nb@x.test because the address\nme@home.test: you",
        );
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0.as_deref(), Some("b@x.test"));
    }

    #[test]
    fn a_transcript_names_its_recipient_in_the_middle() {
        let found =
            read("<a@x.test>\n (reason: 550 5.1.1 no)\n\n550 5.1.1 <b@x.test>... User unknown");
        assert_eq!(
            found[1],
            (Some("b@x.test".to_owned()), "550 5.1.1 <b@x.test>... User unknown".to_owned())
        );
    }
}
