//! The sheet that is written on: its width, its letters, its language.

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};
use waypost_i18n::Catalogue;
use waypost_model::{Mark, Message};

/// Lines longer than this are tiring to read.
const WIDEST: usize = 88;
/// Below this nothing can be laid out; what is longer then runs over the edge.
const NARROWEST: usize = 20;

pub(super) const PLAIN: Style = Style::new();
pub(super) const BOLD: Style = Style::new().bold();
pub(super) const FAINT: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const MIDDLING: Style = AnsiColor::Yellow.on_default();

/// The style of a mark.
pub(super) const fn style(mark: Mark) -> Style {
    match mark {
        Mark::Good => GOOD,
        Mark::Bad => BAD,
        Mark::Middling => MIDDLING,
        Mark::Unknown => FAINT,
    }
}

/// What is written on.
pub(crate) struct Page {
    /// Columns.
    pub(crate) width: usize,
    /// Whether it can show more than ASCII.
    pub(crate) unicode: bool,
    /// The language.
    pub(crate) catalogue: Catalogue,
}

impl Page {
    /// The shape of a mark.
    pub(super) const fn shape(&self, mark: Mark) -> &'static str {
        match mark {
            mark if self.unicode => mark.shape(),
            Mark::Good => "[+]",
            Mark::Bad => "[X]",
            Mark::Middling => "[~]",
            Mark::Unknown => "[?]",
        }
    }

    /// The sentence for an id.
    pub(super) fn text(&self, id: &str) -> String {
        self.render(&Message::new(id))
    }

    /// The message as a sentence.
    pub(crate) fn render(&self, message: &Message) -> String {
        self.clean(&self.catalogue.render(message))
    }

    /// The text without what could steer a terminal: a report may come from somebody else. On a page
    /// of ASCII, typographic marks become plain ones; letters stay, as there is no other way to say it.
    pub(super) fn clean(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '\u{202a}'..='\u{202e}' => {}
                c if c.is_control() => out.push(' '),
                '“' | '”' | '«' | '»' | '„' if !self.unicode => out.push('"'),
                '‘' | '’' if !self.unicode => out.push('\''),
                '–' | '—' if !self.unicode => out.push('-'),
                '…' if !self.unicode => out.push_str("..."),
                '\u{a0}' if !self.unicode => out.push(' '),
                c => out.push(c),
            }
        }
        out
    }

    pub(super) fn columns(&self) -> usize {
        self.width.clamp(NARROWEST, WIDEST)
    }
}

/// The columns that a text takes.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// A row of a table.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) text: String,
    style: Style,
}

impl Row {
    pub(super) const fn new(label: String, text: String) -> Self {
        Self { label, text, style: PLAIN }
    }

    pub(super) const fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// A text put together line by line.
pub(super) struct Sheet<'a> {
    pub(super) page: &'a Page,
    out: String,
}

impl<'a> Sheet<'a> {
    pub(super) const fn new(page: &'a Page) -> Self {
        Self { page, out: String::new() }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// A line that is laid out already.
    pub(super) fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    pub(super) fn blank(&mut self) {
        self.line("");
    }

    /// A heading with a blank line before it.
    pub(super) fn heading(&mut self, id: &str) {
        self.blank();
        let text = self.page.text(id);
        self.wrapped("", "", &text, BOLD);
    }

    /// A text broken into lines, with one prefix for the first and another for the rest.
    pub(super) fn wrapped(&mut self, first: &str, rest: &str, text: &str, style: Style) {
        self.marked(first, PLAIN, rest, text, style);
    }

    /// The same with a style of its own for the first prefix.
    pub(super) fn marked(
        &mut self,
        first: &str,
        first_style: Style,
        rest: &str,
        text: &str,
        style: Style,
    ) {
        let [first, rest, text] = [first, rest, text].map(|part| self.page.clean(part));
        let (first, rest) = (first.as_str(), rest.as_str());
        let options = Options::new(self.page.columns())
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(separator(&text))
            .word_splitter(WordSplitter::NoHyphenation)
            // An address that is cut can't be copied; the terminal shows a long one whole.
            .break_words(false);
        for (number, line) in textwrap::wrap(&text, options).iter().enumerate() {
            let (prefix, prefix_style) =
                if number == 0 { (first, first_style) } else { (rest, PLAIN) };
            let body = line.strip_prefix(prefix).unwrap_or(line);
            self.line(&format!("{}{}", styled(prefix, prefix_style), styled(body, style)));
        }
    }

    /// A table: the texts of the rows beneath one another, each behind its label. On a narrow page
    /// they stand under their labels.
    pub(super) fn table(&mut self, indent: &str, rows: &[Row]) {
        let labels: Vec<String> = rows.iter().map(|row| self.page.clean(&row.label)).collect();
        let widest = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
        let left = columns(indent) + widest + 2;
        if self.page.columns() < left + NARROWEST {
            for (label, row) in labels.iter().zip(rows) {
                self.wrapped(indent, indent, label, FAINT);
                let deeper = format!("{indent}  ");
                self.wrapped(&deeper, &deeper, &row.text, row.style);
            }
            return;
        }
        let rest = " ".repeat(left);
        for (label, row) in labels.iter().zip(rows) {
            let first = format!("{indent}{}", padded(label, widest + 2));
            self.marked(&first, FAINT, &rest, &row.text, row.style);
        }
    }
}

/// Where a text may be broken: between words; in scripts written without blanks, by Unicode's rules
/// (UAX 14), which would also break web addresses.
fn separator(text: &str) -> WordSeparator {
    if text.chars().any(|c| c.width() == Some(2)) {
        WordSeparator::UnicodeBreakProperties
    } else {
        WordSeparator::AsciiSpace
    }
}

/// The text in that style; nothing is added to a text without one.
pub(super) fn styled(text: &str, style: Style) -> String {
    if text.trim().is_empty() || style == PLAIN {
        return text.to_owned();
    }
    format!("{style}{text}{style:#}")
}

/// The text with blanks behind it up to that many columns.
pub(super) fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(columns(text))))
}
