//! The fonts that are embedded, and which of them has a letter.

use super::PdfError;
use krilla::text::Font;

/// DejaVu Sans: Latin, Cyrillic, Greek, Arabic and the marks; its licence (in `fonts/LICENSE`) lets
/// it be embedded and passed on.
static REGULAR: &[u8] = include_bytes!("../../../fonts/DejaVuSans.ttf");
static BOLD: &[u8] = include_bytes!("../../../fonts/DejaVuSans-Bold.ttf");
/// The Chinese letters of GB 2312, from Noto Sans CJK SC (`fonts/README.md`).
static HAN: &[u8] = include_bytes!("../../../fonts/NotoSansSC-GB2312.otf");

/// One font.
pub(super) struct Face {
    pub(super) shaper: rustybuzz::Face<'static>,
    pub(super) font: Font,
}

impl Face {
    fn read(data: &'static [u8]) -> Result<Self, PdfError> {
        let shaper = rustybuzz::Face::from_slice(data, 0);
        let shaper = shaper.ok_or_else(|| PdfError("a font can't be read".into()))?;
        let font = Font::new(data.into(), 0).ok_or_else(|| PdfError("a font is damaged".into()))?;
        Ok(Self { shaper, font })
    }

    /// What a letter takes of a line, standing alone, as a part of the font's size.
    fn advance(&self, letter: char) -> f32 {
        let glyph = self.shaper.glyph_index(letter).unwrap_or_default();
        let units = self.shaper.glyph_hor_advance(glyph).unwrap_or_default();
        f32::from(units) / self.font.units_per_em()
    }
}

/// The number of a font.
pub(super) type Number = usize;

/// All of them: regular, bold, Chinese.
pub(super) struct Fonts([Face; 3]);

impl Fonts {
    pub(super) fn new() -> Result<Self, PdfError> {
        Ok(Self([Face::read(REGULAR)?, Face::read(BOLD)?, Face::read(HAN)?]))
    }

    pub(super) fn face(&self, number: Number) -> &Face {
        &self.0[number]
    }

    fn has(&self, number: Number, letter: char) -> bool {
        self.0[number].shaper.glyph_index(letter).is_some()
    }

    /// The font for a letter, after one that is drawn in the font `before`; none has it where there
    /// is none. Punctuation stays with what it follows, as it looks different from script to script.
    pub(super) fn of(&self, letter: char, bold: bool, before: Option<Number>) -> Option<Number> {
        let order = [usize::from(bold), 2];
        let punctuation = matches!(letter, '\u{2010}'..='\u{2027}');
        let first = before.filter(|number| punctuation && self.has(*number, letter));
        first.or_else(|| order.into_iter().find(|number| self.has(*number, letter)))
    }

    /// What a letter takes of a line, as a part of the font's size, where its neighbours don't count.
    pub(super) fn advance(&self, letter: char, bold: bool) -> f32 {
        self.0[self.of(letter, bold, None).unwrap_or_default()].advance(letter)
    }
}
