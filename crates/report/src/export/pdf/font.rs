//! The fonts that are embedded, and how wide their letters are.

use super::PdfError;
use krilla::text::Font;
use skrifa::{FontRef, MetadataProvider, instance::LocationRef, instance::Size};

/// DejaVu Sans: Latin, Cyrillic, Greek, Arabic and the marks; its licence (in `fonts/LICENSE`) lets
/// it be embedded and passed on.
static REGULAR: &[u8] = include_bytes!("../../../fonts/DejaVuSans.ttf");
static BOLD: &[u8] = include_bytes!("../../../fonts/DejaVuSans-Bold.ttf");

/// One font.
pub(super) struct Face {
    reader: FontRef<'static>,
    pub(super) font: Font,
}

impl Face {
    pub(super) fn regular() -> Result<Self, PdfError> {
        Self::read(REGULAR)
    }

    pub(super) fn bold() -> Result<Self, PdfError> {
        Self::read(BOLD)
    }

    fn read(data: &'static [u8]) -> Result<Self, PdfError> {
        let reader = FontRef::new(data).map_err(|error| PdfError(format!("a font: {error}")))?;
        let font = Font::new(data.into(), 0).ok_or_else(|| PdfError("a font is damaged".into()))?;
        Ok(Self { reader, font })
    }

    /// How wide a text is at a size, in points; kerning, which only narrows, left aside.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        let letters = self.reader.charmap();
        let metrics = self.reader.glyph_metrics(Size::new(size), LocationRef::default());
        let wide = |c: char| metrics.advance_width(letters.map(c).unwrap_or_default());
        text.chars().filter_map(wide).sum()
    }
}
