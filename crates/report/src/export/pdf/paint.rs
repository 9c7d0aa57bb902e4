//! Turns a laid out sheet into a file.

use super::{
    PdfError,
    layout::{Color, Form, Kind, PAGE, Shape, Sheet},
};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    embed::{AssociationKind, EmbeddedFile, MimeType},
    geom::{Path, PathBuilder, Point, Rect},
    metadata::Metadata,
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup,
        TagTree,
    },
};
use std::num::NonZeroU16;

/// How far the handles of a curve stand out that follows a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_284_8;

/// What is attached to the file: everything that was measured, a line each.
pub(super) struct Raw {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) lines: String,
}

/// Draws every page and says what each text is.
pub(super) fn paint(
    sheet: Sheet<'_>,
    title: &str,
    language: &str,
    raw: Raw,
) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new_with(SerializeSettings::default());
    let mut parts: Vec<Vec<Identifier>> = sheet.blocks.iter().map(|_| Vec::new()).collect();
    for number in 0..sheet.pages() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1)
            .ok_or_else(|| PdfError("the paper has no size".into()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for shape in sheet.shapes.iter().filter(|shape| shape.page == number) {
            draw(&mut surface, shape);
        }
        for line in sheet.lines.iter().filter(|line| line.page == number) {
            surface.set_fill(Some(fill(line.style.color)));
            let ornament = sheet.blocks[line.block] == Kind::Ornament;
            let tag = if ornament { ARTIFACT } else { ContentTag::Span(SpanTag::empty()) };
            let id = surface.start_tagged(tag);
            let (mut x, size) = (line.x, line.style.size);
            for run in &line.runs {
                let (at, font) =
                    (Point::from_xy(x, line.y), sheet.fonts.face(run.face).font.clone());
                surface.draw_glyphs(at, &run.glyphs, font, &run.text, size, false);
                x += run.width * size;
            }
            surface.end_tagged();
            if !ornament {
                parts[line.block].push(id);
            }
        }
        surface.finish();
        page.finish();
    }
    document.embed_file(EmbeddedFile {
        path: raw.name.to_owned(),
        mime_type: MimeType::new("application/jsonl"),
        description: Some(raw.title),
        association_kind: AssociationKind::Data,
        data: raw.lines.into_bytes().into(),
        modification_date: None,
        compress: Some(true),
        location: None,
    });
    document.set_tag_tree(tree(&sheet.blocks, parts).with_lang(Some(language.to_owned())));
    let about = Metadata::new().title(title.to_owned()).language(language.to_owned());
    document.set_metadata(about.creator("Waypost".to_owned()));
    document.finish().map_err(|error| PdfError(format!("{error:?}")))
}

const ARTIFACT: ContentTag<'static> =
    ContentTag::Artifact(Artifact { kind: ArtifactType::Layout, bbox: None });

fn fill((red, green, blue): Color) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn draw(surface: &mut Surface<'_>, shape: &Shape) {
    let Some(path) = path(&shape.form) else { return };
    surface.set_fill(Some(fill(shape.color)));
    surface.start_tagged(ARTIFACT);
    surface.draw_path(&path);
    surface.end_tagged();
}

fn path(form: &Form) -> Option<Path> {
    let mut path = PathBuilder::new();
    match *form {
        Form::Bar(x, y, width, height) => path.push_rect(Rect::from_xywh(x, y, width, height)?),
        Form::Disc(x, y, r) => {
            let k = r * QUARTER;
            path.move_to(x + r, y);
            path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
            path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
            path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
            path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
            path.close();
        }
    }
    path.finish()
}

/// The texts in the order in which they are to be read, each under what it is.
fn tree(blocks: &[Kind], parts: Vec<Vec<Identifier>>) -> TagTree {
    let mut tree = TagTree::new();
    let mut table: Option<(usize, TagGroup)> = None;
    let mut row: Option<(usize, TagGroup)> = None;
    for (kind, parts) in blocks.iter().zip(parts) {
        let cell = match kind {
            Kind::Cell(table, row, _) => Some((*table, *row)),
            _ => None,
        };
        if row.as_ref().map(|(number, _)| *number) != cell.map(|(_, row)| row)
            || table.as_ref().map(|(number, _)| *number) != cell.map(|(table, _)| table)
        {
            if let (Some((_, done)), Some((_, table))) = (row.take(), &mut table) {
                table.push(done);
            }
            row = cell.map(|(_, number)| (number, TagGroup::new(Tag::TR)));
        }
        if table.as_ref().map(|(number, _)| *number) != cell.map(|(table, _)| table) {
            if let Some((_, done)) = table.take() {
                tree.push(done);
            }
            table = cell.map(|(number, _)| (number, TagGroup::new(Tag::Table)));
        }
        let mut group = match kind {
            Kind::Heading(level) => {
                TagGroup::new(Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), None))
            }
            Kind::Cell(_, _, true) => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
            Kind::Cell(..) => TagGroup::new(Tag::TD),
            Kind::Paragraph | Kind::Ornament => TagGroup::new(Tag::P),
        };
        parts.into_iter().for_each(|part| group.push(part));
        match &mut row {
            Some((_, row)) => row.push(group),
            None => tree.push(group),
        }
    }
    if let (Some((_, done)), Some((_, table))) = (row.take(), &mut table) {
        table.push(done);
    }
    if let Some((_, done)) = table {
        tree.push(done);
    }
    tree
}
