//! What the parser sees of a document: which bytes are the text of which block.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::super::lines::{BLANKS, lines, trim};
use super::{BlockKind, OPTIONS};

/// What matters of a document, in order.
#[derive(Debug)]
pub(super) enum Part {
    /// Bytes of an HTML block: comments may speak to the tool.
    Html(Range<usize>),
    /// A block with text.
    Leaf(Leaf),
}

/// A block with inline text, as the parser sees it.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) kind: BlockKind,
    /// Bytes of its text in the source, from its first inline element to its last.
    pub(super) range: Range<usize>,
    /// How many block quotes it stands in.
    quotes: usize,
    /// Where forced line breaks stand: their markup and the line end.
    breaks: Vec<Range<usize>>,
    /// HTML tags and comments in it.
    pub(super) html: Vec<Range<usize>>,
}

/// Hands the parts of `source` to `take`.
pub(super) fn read(source: &str, take: impl FnMut(Part)) {
    let mut reader = Reader { source, take, containers: Vec::new(), kind: None, leaf: None, verbatim: false };
    for (event, range) in Parser::new_ext(&with_spaces(source), OPTIONS).into_offset_iter() {
        reader.read(event, range);
    }
}

/// `source` with a space for every vertical tab and form feed. To the parser they are blanks in one place and text in another.
fn with_spaces(source: &str) -> Cow<'_, str> {
    let is_odd = |c| matches!(c, '\u{b}' | '\u{c}');
    if source.contains(is_odd) { source.replace(is_odd, " ").into() } else { source.into() }
}

/// Where the parser stands.
struct Reader<'t, F> {
    source: &'t str,
    take: F,
    /// The kinds that text has in the containers that are open, innermost last.
    containers: Vec<BlockKind>,
    /// The kind of the heading, paragraph or cell that is open. Text of a tight list stands in none.
    kind: Option<BlockKind>,
    leaf: Option<Leaf>,
    /// Whether a code block or an HTML block is open. To the parser, the blanks of a tab in it are text.
    verbatim: bool,
}

impl<F: FnMut(Part)> Reader<'_, F> {
    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::HardBreak => self.leaf.iter_mut().for_each(|leaf| leaf.breaks.push(range.clone())),
            Event::Html(_) | Event::Rule | Event::SoftBreak | Event::TaskListMarker(_) => {}
            Event::InlineHtml(_) => {
                self.grow(range.clone());
                self.leaf.iter_mut().for_each(|leaf| leaf.html.push(range.clone()));
            }
            _ => self.grow(range),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        if is_inline(&tag.to_end()) {
            return self.grow(range);
        }
        self.finish();
        match tag {
            Tag::Paragraph => {
                self.kind = Some(self.containers.last().copied().unwrap_or(BlockKind::Paragraph))
            }
            Tag::Heading { level, .. } => self.kind = Some(BlockKind::Heading { level: level_of(*level) }),
            Tag::TableCell => self.kind = Some(BlockKind::TableCell),
            Tag::BlockQuote(_) => self.containers.push(BlockKind::Quote),
            Tag::Item => self.containers.push(BlockKind::ListItem),
            Tag::FootnoteDefinition(_) => self.containers.push(BlockKind::Paragraph),
            Tag::CodeBlock(_) => self.verbatim = true,
            Tag::HtmlBlock => {
                self.verbatim = true;
                (self.take)(Part::Html(range));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if is_inline(&tag) {
            return;
        }
        if matches!(tag, TagEnd::Heading(_)) {
            self.end_above_underline(range);
        }
        self.finish();
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => self.kind = None,
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.containers.pop();
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.verbatim = false,
            _ => {}
        }
    }

    /// Takes in an inline element. The parser leaves out a backslash at the start.
    fn grow(&mut self, range: Range<usize>) {
        if self.verbatim {
            return;
        }
        if let Some(leaf) = &mut self.leaf {
            leaf.range.end = leaf.range.end.max(range.end);
            return;
        }
        let kind = self.kind.or(self.containers.last().copied()).unwrap_or(BlockKind::Paragraph);
        let quotes = self.containers.iter().filter(|kind| **kind == BlockKind::Quote).count();
        let start = self.source[..range.start].trim_end_matches('\\').len();
        self.leaf =
            Some(Leaf { kind, range: start..range.end, quotes, breaks: Vec::new(), html: Vec::new() });
    }

    /// Ends the text of a heading above the line that makes it one. To the parser, `<!A` goes on to the next `>`, be that the quote
    /// mark before the underline.
    fn end_above_underline(&mut self, heading: Range<usize>) {
        let text = &self.source[heading.clone()];
        let text = text.strip_suffix('\n').unwrap_or(text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let Some(underline) = text.rfind(['\n', '\r']) else { return };
        self.leaf.iter_mut().for_each(|leaf| leaf.range.end = leaf.range.end.min(heading.start + underline));
    }

    /// Hands over the leaf without the blanks at its edges.
    fn finish(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        let text = &self.source[leaf.range.clone()];
        let start = leaf.range.end - text.trim_start_matches(BLANKS).len();
        let range = start..start + trim(text).len();
        if !range.is_empty() {
            (self.take)(Part::Leaf(Leaf { range, ..leaf }));
        }
    }
}

impl Leaf {
    /// Its text in one line, LF for every forced line break.
    pub(super) fn text<'t>(&self, source: &'t str) -> Cow<'t, str> {
        let raw = &source[self.range.clone()];
        if !raw.contains(['\n', '\r']) {
            return Cow::Borrowed(raw);
        }
        let mut text = String::with_capacity(raw.len());
        let mut breaks = self.breaks.iter().peekable();
        let mut glue = "";
        for line in lines(raw) {
            let end = self.range.start + line.start + line.text.len();
            let forced = breaks.next_if(|forced| forced.contains(&end));
            let markup = forced.map_or(0, |forced| end - forced.start);
            let content = &line.text[..line.text.len().saturating_sub(markup)];
            let content = if line.start == 0 { trim(content) } else { inside_quotes(content, self.quotes) };
            if !content.is_empty() {
                text.push_str(glue);
                text.push_str(content);
                glue = " ";
            }
            if forced.is_some() {
                glue = if text.is_empty() { "" } else { "\n" };
            }
        }
        Cow::Owned(text)
    }
}

/// What a line holds inside `depth` block quotes. The marks of the inner ones may be missing.
fn inside_quotes(line: &str, depth: usize) -> &str {
    let mut line = trim(line);
    for _ in 0..depth {
        match line.strip_prefix('>') {
            Some(inner) => line = inner.trim_start_matches(BLANKS),
            None => break,
        }
    }
    line
}

/// Whether an element stands inside a text.
fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
