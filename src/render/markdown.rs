//! Markdown, and the body of any document as Markdown, from which other outputs are made.

use std::borrow::Cow;
use std::ops::Range;

use super::own::Own;
use super::{Output, Piece, Version};
use crate::document::{Block, BlockKind, Document, Format, format_of};
use crate::ftl::LineEnding;

/// Markdown (`.md`).
pub(super) struct Markdown;

impl Output for Markdown {
    fn name(&self) -> &'static str {
        "md"
    }

    fn extension(&self, _: &Version<'_>) -> &'static str {
        "md"
    }

    /// Front matter stays front matter.
    fn write(&self, version: &Version<'_>) -> String {
        let own = Own.write(version);
        if is_markdown(version) {
            return own;
        }
        let body = Body::new(version, |block, piece| version.replacement(block, piece));
        let line_end = line_end(version);
        let front = Document::parse(&own, version.document.format()).map_or(0, |own| body_start(&own));
        match &own[..front] {
            "" => body.text,
            front => format!("{}{line_end}{line_end}{}", front.trim_end(), body.text),
        }
    }
}

/// A version's text in Markdown, without front matter.
pub(super) struct Body {
    /// The text.
    pub(super) text: String,
    /// Its blocks in order: bytes of the text, and which of the version's pieces it is; none for a text that is not
    /// translated.
    pub(super) blocks: Vec<(Range<usize>, Option<usize>)>,
}

impl Body {
    /// The version with the texts that `text_of` gives, in the notation of its document, for its blocks; where that
    /// gives none they stay. No text may be empty if [`Self::blocks`] is to be true.
    pub(super) fn new<'p>(
        version: &'p Version<'_>,
        mut text_of: impl FnMut(&Block<'_>, &'p Piece<'_>) -> Option<Cow<'p, str>>,
    ) -> Self {
        let document = version.document;
        let texts: Vec<Option<Cow<'p, str>>> = document
            .blocks()
            .iter()
            .zip(&version.pieces)
            .map(|(block, piece)| text_of(block, piece))
            .collect();
        if is_markdown(version) {
            let mut texts = texts.into_iter();
            let text = document.splice(|_| texts.next()?);
            let in_body = |at: &usize| !is_front(&document.blocks()[*at]);
            return Self::read(&text, (0..document.blocks().len()).filter(in_body).map(Some).collect());
        }
        let rows = rows(document, &texts);
        let mut skeleton = String::new();
        let mut before: Option<&str> = None;
        let line_end = line_end(version);
        for Row { lead, .. } in &rows {
            if let Some(before) = before {
                skeleton.push_str(line_end);
                skeleton.push_str(if is_same_list(before, lead) { "" } else { line_end });
            }
            skeleton.push_str(lead);
            skeleton.push('x');
            before = Some(lead);
        }
        skeleton.push_str(if rows.is_empty() { "" } else { line_end });
        let pieces = rows.iter().map(|row| row.piece).collect();
        let mut texts = rows.into_iter().map(|row| row.text);
        let Some(Ok(empty)) = markdown().map(|format| Document::parse(&skeleton, format)) else {
            return Self { text: skeleton, blocks: Vec::new() };
        };
        Self::read(&empty.splice(|_| texts.next().map(Cow::Owned)), pieces)
    }

    /// Finds the blocks of `text`, a whole document, which are these pieces.
    fn read(text: &str, pieces: Vec<Option<usize>>) -> Self {
        let parsed = markdown().and_then(|format| Document::parse(text, format).ok());
        let start = parsed.as_ref().map_or(0, body_start);
        let blocks =
            parsed.as_ref().map_or(&[][..], Document::blocks).iter().filter(|block| !is_front(block));
        let ranges = blocks.map(|block| block.range.start - start..block.range.end - start);
        Self { blocks: ranges.zip(pieces).collect(), text: text[start..].to_owned() }
    }
}

/// A block of a document that is not Markdown, on its way there.
struct Row {
    /// What makes it what it is: `# `, `- `, `2. `; nothing for a paragraph.
    lead: String,
    /// Its text in the notation of Markdown.
    text: String,
    /// Which of the version's pieces it is.
    piece: Option<usize>,
}

/// Blocks, and the texts between them that are skipped by translation but not by readers.
fn rows(document: &Document<'_>, texts: &[Option<Cow<'_, str>>]) -> Vec<Row> {
    let source = document.source();
    let mut rows = Vec::new();
    let mut done = body_start(document);
    for (at, (block, text)) in document.blocks().iter().zip(texts).enumerate() {
        if is_front(block) {
            continue;
        }
        let line = source[..block.range.start].rfind(['\n', '\r']).map_or(0, |at| at + 1).max(done);
        rows.extend(skipped(&source[done..line], document.format()));
        let text = text.as_deref().unwrap_or(&block.text);
        rows.push(row(block.kind, &source[line..block.range.start], text, document.format(), Some(at)));
        done = block.range.end;
    }
    rows.extend(skipped(&source[done..], document.format()));
    rows
}

/// The blocks of a region that is not translated.
fn skipped(region: &str, format: &dyn Format) -> Vec<Row> {
    if region.trim().is_empty() {
        return Vec::new();
    }
    let text = without_comments(region);
    let blocks = format.parse(&text).unwrap_or_default();
    let mark = |block: &Block<'_>| text[..block.range.start].rfind('\n').map_or(0, |at| at + 1);
    let rows = blocks
        .iter()
        .map(|block| row(block.kind, &text[mark(block)..block.range.start], &block.text, format, None));
    rows.collect()
}

/// A block behind `mark`, which is what its line begins with.
fn row(kind: BlockKind, mark: &str, text: &str, format: &dyn Format, piece: Option<usize>) -> Row {
    let lead = match kind {
        BlockKind::Heading { level } => "#".repeat(level.into()) + " ",
        BlockKind::Quote => "> ".to_owned(),
        BlockKind::ListItem if mark.trim_start().starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{} ", mark.trim())
        }
        BlockKind::ListItem => "- ".to_owned(),
        BlockKind::Paragraph | BlockKind::TableCell | BlockKind::FrontMatter { .. } => String::new(),
    };
    let plain = format.to_plain(text);
    let text = markdown().map_or_else(|| plain.clone(), |markdown| markdown.escape(&plain)).into_owned();
    Row { lead, text, piece }
}

/// Whether two blocks stand in one list.
fn is_same_list(one: &str, other: &str) -> bool {
    let mark = |lead: &str| lead.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
    !one.is_empty() && !one.starts_with(['#', '>']) && mark(one) == mark(other)
}

/// `html` without its comments: notes to translators are not for readers.
pub(super) fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Where the text begins behind front matter and byte order mark.
fn body_start(document: &Document<'_>) -> usize {
    let mark = document.source().len() - document.source().trim_start_matches('\u{feff}').len();
    document.front_matter().map_or(mark, |front| front.range.end)
}

fn is_front(block: &Block<'_>) -> bool {
    matches!(block.kind, BlockKind::FrontMatter { .. })
}

fn is_markdown(version: &Version<'_>) -> bool {
    version.document.format().extensions().contains(&"md")
}

fn markdown() -> Option<&'static dyn Format> {
    format_of("md")
}

/// The line end of the document.
pub(super) fn line_end(version: &Version<'_>) -> &'static str {
    LineEnding::of(version.document.source()).as_str()
}
