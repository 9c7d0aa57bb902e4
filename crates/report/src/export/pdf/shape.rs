//! Turns a line of text into glyphs, in the order in which they stand on the page: what is written
//! from right to left is put in order (UAX 9), letters that join are joined, and each piece is drawn
//! in a font that has it.

use super::font::{Fonts, Number};
use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::{Direction, UnicodeBuffer};
use std::ops::Range;
use unicode_bidi::{Level, ParagraphBidiInfo};

/// A piece of a line, of one font and one direction.
pub(super) struct Run {
    pub(super) face: Number,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// As a part of the font's size.
    pub(super) width: f32,
}

/// A paragraph whose directions are known.
pub(super) struct Paragraph<'t> {
    text: &'t str,
    directions: ParagraphBidiInfo<'t>,
}

/// Signs that steer the direction of text and are not seen themselves (UAX 9 section 2).
const fn steers(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Letters whose shape and width do not depend on those beside them, but for kerning.
const fn stands_alone(letter: char) -> bool {
    matches!(
        letter,
        ' '..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}'
    )
}

impl<'t> Paragraph<'t> {
    /// A paragraph of a page that is written from right to left, or not.
    pub(super) fn new(text: &'t str, right_to_left: bool) -> Self {
        let level = if right_to_left { Level::rtl() } else { Level::ltr() };
        Self { text, directions: ParagraphBidiInfo::new(text, Some(level)) }
    }

    /// A line of it as it is drawn from left to right, and whether there is a font for all of it.
    pub(super) fn line(&self, line: Range<usize>, bold: bool, fonts: &Fonts) -> (Vec<Run>, bool) {
        let (levels, pieces) = self.directions.visual_runs(line);
        let (mut runs, mut complete) = (Vec::new(), true);
        for piece in pieces {
            let right_to_left = levels.get(piece.start).is_some_and(Level::is_rtl);
            let mut parts = split(&self.text[piece], bold, fonts, &mut complete);
            if right_to_left {
                parts.reverse();
            }
            let drawn = parts.into_iter().map(|(face, text)| run(face, text, right_to_left, fonts));
            runs.extend(drawn);
        }
        (runs, complete)
    }
}

/// How wide a text is on one line, as a part of the font's size.
pub(super) fn width(text: &str, bold: bool, fonts: &Fonts) -> f32 {
    if text.chars().all(stands_alone) {
        return text.chars().map(|letter| fonts.advance(letter, bold)).sum();
    }
    let (runs, _) = Paragraph::new(text, false).line(0..text.len(), bold, fonts);
    runs.iter().map(|run| run.width).sum()
}

/// Pieces that one font each can draw. A letter that none has becomes a box.
fn split(text: &str, bold: bool, fonts: &Fonts, complete: &mut bool) -> Vec<(Number, String)> {
    let mut parts: Vec<(Number, String)> = Vec::new();
    for letter in text.chars().filter(|letter| !steers(*letter)) {
        let before = parts.last().map(|(face, _)| *face);
        // Joiners and their like have no shape of their own.
        let shapeless =
            matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}');
        let found = fonts.of(letter, bold, before);
        *complete &= found.is_some() || shapeless;
        let face = if shapeless { before } else { found }.unwrap_or_else(|| usize::from(bold));
        match parts.last_mut().filter(|(last, _)| *last == face) {
            Some((_, part)) => part.push(letter),
            None => parts.push((face, letter.to_string())),
        }
    }
    parts
}

/// Shapes a piece of one font and one direction.
fn run(face: Number, text: String, right_to_left: bool, fonts: &Fonts) -> Run {
    let font = fonts.face(face);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
    buffer.set_direction(direction);
    let shaped = rustybuzz::shape(&font.shaper, &[], buffer);
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(start).collect();
    starts.sort_unstable();
    let part = |units: i32| units_of(units) / font.font.units_per_em();
    let glyphs: Vec<KrillaGlyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, at)| {
            let start = start(info);
            let next = starts.get(starts.partition_point(|other| *other <= start));
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                part(at.x_advance),
                part(at.x_offset),
                part(at.y_offset),
                part(at.y_advance),
                start..next.copied().unwrap_or(text.len()),
                None,
            )
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
    Run { face, text, glyphs, width }
}

fn start(info: &rustybuzz::GlyphInfo) -> usize {
    info.cluster as usize
}

#[expect(clippy::cast_precision_loss, reason = "a font has no more than 16384 units to its size")]
const fn units_of(units: i32) -> f32 {
    units as f32
}
