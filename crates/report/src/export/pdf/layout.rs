//! Puts texts and shapes onto pages of A4, from top to bottom, and from the side where the language
//! begins its lines.

use super::{
    PdfError,
    font::Fonts,
    shape::{self, Paragraph, Run},
};
use std::ops::Range;

/// Points; ISO 216 A4.
pub(super) const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 50.0;
const LEADING: f32 = 1.36;
/// Between the columns of a table.
const GAP: f32 = 8.0;

pub(super) type Color = (u8, u8, u8);

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) color: Color,
}

/// What a text is, for those who have it read to them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Heading(u16),
    Paragraph,
    /// A cell: the number of its table, of its row, and whether that is the head.
    Cell(usize, usize, bool),
    /// What only repeats a word beside it.
    Ornament,
}

/// A line of text on a page.
pub(super) struct Line {
    pub(super) page: usize,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) style: Style,
    /// Its pieces from left to right.
    pub(super) runs: Vec<Run>,
    /// The block it is part of.
    pub(super) block: usize,
}

/// A coloured shape on a page.
pub(super) struct Shape {
    pub(super) page: usize,
    pub(super) color: Color,
    pub(super) form: Form,
}

pub(super) enum Form {
    /// Left, top, width, height.
    Bar(f32, f32, f32, f32),
    /// Centre and radius.
    Disc(f32, f32, f32),
}

/// What is written on.
pub(super) struct Sheet<'a> {
    pub(super) fonts: Fonts,
    pub(super) lines: Vec<Line>,
    pub(super) shapes: Vec<Shape>,
    pub(super) blocks: Vec<Kind>,
    page: usize,
    y: f32,
    tables: usize,
    right_to_left: bool,
    /// Whether there was a font for every letter.
    pub(super) complete: bool,
    net: &'a dyn Fn(&str) -> String,
}

/// Where a text of a page stands across it.
#[derive(Clone, Copy)]
enum Across {
    /// From that far from where lines begin.
    From(f32),
    /// Around that place, counted in the same way.
    Around(f32),
}

/// A part of a whole, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a bar is drawn to a point")]
pub(super) fn ratio(part: u64, whole: u64) -> f32 {
    (part as f64 / whole.max(1) as f64) as f32
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        right_to_left: bool,
        net: &'a dyn Fn(&str) -> String,
    ) -> Result<Self, PdfError> {
        Ok(Self {
            fonts: Fonts::new()?,
            lines: Vec::new(),
            shapes: Vec::new(),
            blocks: Vec::new(),
            page: 0,
            y: MARGIN,
            tables: 0,
            right_to_left,
            complete: true,
            net,
        })
    }

    pub(super) fn width(&self) -> f32 {
        2.0_f32.mul_add(-MARGIN, PAGE.0)
    }

    pub(super) fn pages(&self) -> usize {
        self.page + 1
    }

    pub(super) fn space(&mut self, points: f32) {
        self.y += points;
    }

    /// Goes on to the next page unless there is that much room on this one.
    pub(super) fn keep(&mut self, points: f32) {
        if self.y + points > PAGE.1 - MARGIN {
            self.page += 1;
            self.y = MARGIN;
        }
    }

    /// A block of text over the whole width.
    pub(super) fn text(&mut self, kind: Kind, style: Style, indent: f32, text: &str) {
        let block = self.block(kind);
        for line in self.wrap(text, style, self.width() - indent) {
            self.keep(style.size * LEADING);
            self.put(block, style, Across::From(indent), style.size, line);
            self.y += style.size * LEADING;
        }
        self.y += 3.0;
    }

    /// A name with what it stands for beside it.
    pub(super) fn pair(&mut self, one: Style, name: &str, other: Style, value: &str, indent: f32) {
        let block = self.block(Kind::Paragraph);
        let name = self.checked(name) + " ";
        let column = self.measure(&name, one).max(80.0) + GAP;
        let lines = self.wrap(value, other, self.width() - indent - column);
        self.keep(other.size * LEADING);
        let name = self.whole(&name, one);
        self.put(block, one, Across::From(indent), one.size, name);
        for line in lines {
            self.keep(other.size * LEADING);
            self.put(block, other, Across::From(indent + column), other.size, line);
            self.y += other.size * LEADING;
        }
        self.y += 1.0;
    }

    /// A text around a place, that far below where the sheet stands.
    pub(super) fn centred(&mut self, kind: Kind, style: Style, x: f32, below: f32, text: &str) {
        let block = self.block(kind);
        let text = self.checked(text);
        let line = self.whole(&text, style);
        self.put(block, style, Across::Around(x), below, line);
    }

    /// Where something of that width stands whose side, where lines begin, is that far from it.
    fn left(&self, x: f32, width: f32) -> f32 {
        if self.right_to_left { PAGE.0 - MARGIN - x - width } else { MARGIN + x }
    }

    /// A bar, that far below where the sheet stands.
    pub(super) fn bar(&mut self, x: f32, below: f32, width: f32, height: f32, color: Color) {
        let form = Form::Bar(self.left(x, width), self.y + below, width, height);
        self.shapes.push(Shape { page: self.page, color, form });
    }

    /// A disc, its centre that far below where the sheet stands.
    pub(super) fn disc(&mut self, x: f32, below: f32, radius: f32, color: Color) {
        let form = Form::Disc(self.left(x, 0.0), self.y + below, radius);
        self.shapes.push(Shape { page: self.page, color, form });
    }

    /// A table, its head first.
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let head_style = Style { bold: true, ..super::NOTE };
        let style = Style { color: super::INK, ..super::NOTE };
        let table = self.tables;
        self.tables += 1;
        let widths = self.columns(head, rows, style);
        for (number, row) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate()
        {
            let style = if number == 0 { head_style } else { style };
            let cells: Vec<Vec<Vec<Run>>> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| self.wrap(cell, style, *width))
                .collect();
            let most = cells.iter().map(Vec::len).max().unwrap_or(1);
            let height = style.size * LEADING * ratio(most as u64, 1);
            self.keep(height + 4.0);
            let mut x = 0.0;
            for (cell, width) in cells.into_iter().zip(&widths) {
                let block = self.block(Kind::Cell(table, number, number == 0));
                let mut below = style.size;
                for line in cell {
                    self.put(block, style, Across::From(x), below, line);
                    below += style.size * LEADING;
                }
                x += width + GAP;
            }
            self.y += height + 1.5;
            self.bar(0.0, 0.0, self.width(), 0.4, (0xd5, 0xda, 0xe3));
            self.y += 2.0;
        }
        self.y += 4.0;
    }

    /// Widths of columns: what is narrower than its share keeps its width, the others share the rest.
    fn columns(&self, head: &[String], rows: &[Vec<String>], style: Style) -> Vec<f32> {
        let mut wanted: Vec<f32> = head
            .iter()
            .map(|cell| self.measure(cell, Style { bold: true, ..style }) + 1.0)
            .collect();
        for row in rows {
            for (width, cell) in wanted.iter_mut().zip(row) {
                *width = width.max(self.measure(cell, style) + 1.0);
            }
        }
        let gaps = GAP * ratio(wanted.len().saturating_sub(1) as u64, 1);
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
        let mut room = self.width() - gaps;
        for (done, column) in order.iter().enumerate() {
            let share = room / ratio((wanted.len() - done) as u64, 1);
            wanted[*column] = wanted[*column].min(share);
            room -= wanted[*column];
        }
        wanted
    }

    fn measure(&self, text: &str, style: Style) -> f32 {
        shape::width(text, style.bold, &self.fonts) * style.size
    }

    fn checked(&self, text: &str) -> String {
        (self.net)(&text.replace(['\n', '\u{2028}', '\u{2029}'], " "))
    }

    fn block(&mut self, kind: Kind) -> usize {
        self.blocks.push(kind);
        self.blocks.len() - 1
    }

    fn put(&mut self, block: usize, style: Style, across: Across, below: f32, runs: Vec<Run>) {
        let width = runs.iter().map(|run| run.width).sum::<f32>() * style.size;
        let from = match across {
            Across::From(x) => x,
            Across::Around(x) => x - width / 2.0,
        };
        let (page, x, y) = (self.page, self.left(from, width), self.y + below);
        self.lines.push(Line { page, x, y, style, runs, block });
    }

    /// A text on one line.
    fn whole(&mut self, text: &str, style: Style) -> Vec<Run> {
        let paragraph = Paragraph::new(text, self.right_to_left);
        let (runs, complete) = paragraph.line(0..text.len(), style.bold, &self.fonts);
        self.complete &= complete;
        runs
    }

    /// The text in lines no wider than that.
    fn wrap(&mut self, text: &str, style: Style, width: f32) -> Vec<Vec<Run>> {
        let text = self.checked(text);
        let paragraph = Paragraph::new(&text, self.right_to_left);
        let mut lines = Vec::new();
        for line in self.breaks(&text, style, width) {
            let (runs, complete) = paragraph.line(line, style.bold, &self.fonts);
            self.complete &= complete;
            lines.push(runs);
        }
        lines
    }

    /// Where the lines of a text are that are no wider than that (UAX 14). What is too long between
    /// two places for a break is cut between letters; where a line ends between words, the space
    /// stays, for those who copy the text.
    fn breaks(&self, text: &str, style: Style, width: f32) -> Vec<Range<usize>> {
        let (mut lines, mut start, mut last, mut used) = (Vec::new(), 0, 0, 0.0);
        for (at, _) in unicode_linebreak::linebreaks(text) {
            let piece = &text[last..at];
            let wide = self.measure(piece.trim_end(), style);
            if used + wide > width && start < last {
                lines.push(start..last);
                (start, used) = (last, 0.0);
            }
            if wide <= width {
                used += self.measure(piece, style);
            } else {
                for (offset, letter) in piece.char_indices() {
                    let (here, wide) =
                        (last + offset, self.measure(letter.encode_utf8(&mut [0; 4]), style));
                    if used + wide > width && start < here {
                        lines.push(start..here);
                        (start, used) = (here, 0.0);
                    }
                    used += wide;
                }
            }
            last = at;
        }
        if start < text.len() {
            lines.push(start..text.len());
        }
        lines
    }
}
