//! Markdown: CommonMark with tables, strikethrough, task lists and footnotes.
//!
//! The parser says which bytes are the text of which block; the text itself is taken from the source, with its
//! inline markup. Code blocks, HTML blocks, link reference definitions and thematic breaks hold no text.

mod guard;
mod inline;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::directive::Collector;
use super::lines::{BLANKS, lines, trim};
use super::splice::patches;
use super::{Block, BlockKind, Document, Fault, Format, Patch};
use guard::{Place, parting_line};

/// Markdown (`.md`).
#[derive(Debug)]
pub(super) struct Markdown;

/// What is understood beyond CommonMark.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_FOOTNOTES);

impl Format for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown"]
    }

    fn parse<'t>(&self, body: &'t str) -> Result<Vec<Block<'t>>, Fault> {
        let mut collector = Collector::default();
        read(body, |part| match part {
            Part::Html(range) => collector.obey(&body[range.clone()], range.start),
            Part::Leaf(leaf) => {
                leaf.html.iter().for_each(|range| collector.refuse(&body[range.clone()], range.start));
                collector.add(leaf.block(body));
            }
        });
        collector.finish()
    }

    fn patches(&self, document: &Document<'_>, texts: &[Option<Cow<'_, str>>]) -> Vec<Patch> {
        patches(document, texts, |block, text| {
            let written = Place::of(block.kind, &block.range, document.source).write(text);
            parting_line(document, block).unwrap_or_default() + &written
        })
    }

    fn to_plain<'x>(&self, text: &'x str) -> Cow<'x, str> {
        inline::to_plain(text)
    }

    fn escape<'x>(&self, text: &'x str) -> Cow<'x, str> {
        inline::escape(text)
    }
}

/// What matters of a document, in order.
#[derive(Debug)]
enum Part {
    /// Bytes of an HTML block: comments may speak to the tool.
    Html(Range<usize>),
    /// A block with text.
    Leaf(Leaf),
}

/// A block with inline text, as the parser sees it.
#[derive(Debug)]
struct Leaf {
    kind: BlockKind,
    /// Bytes of its text in the source, from its first inline element to its last.
    range: Range<usize>,
    /// How many block quotes it stands in.
    quotes: usize,
    /// Where forced line breaks stand: their markup and the line end.
    breaks: Vec<Range<usize>>,
    /// HTML tags and comments in it.
    html: Vec<Range<usize>>,
}

/// Hands the parts of `source` to `take`.
fn read(source: &str, take: impl FnMut(Part)) {
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
    /// The leaf as a block of `source`.
    fn block<'t>(&self, source: &'t str) -> Block<'t> {
        let text = Place::of(self.kind, &self.range, source).read(self.text(source));
        Block { kind: self.kind, range: self.range.clone(), text, note: None }
    }

    /// Its text in one line, LF for every forced line break.
    fn text<'t>(&self, source: &'t str) -> Cow<'t, str> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Document<'_> {
        Document::parse(text, &Markdown).unwrap()
    }

    /// Kind and text of every block.
    fn outline(text: &str) -> Vec<String> {
        document(text)
            .blocks()
            .iter()
            .map(|block| format!("{} {}", block.kind.prefix(), block.text))
            .collect()
    }

    #[test]
    fn every_kind_of_block_is_found_with_its_markup_outside() {
        let text = "# One *two* #\n\nThree\n-----\n\nFour `five`\nsix.\n\n> Seven\neight\n> > - nine\n\n1. Ten\n   - eleven\n\n     \
                    twelve\n- [x] Thirteen\n\n| a | b\\|c |\n|---|---|\n| d | |\n\n[^1]: A note.\n";
        assert_eq!(
            outline(text),
            [
                "h One *two*",
                "h Three",
                "p Four `five` six.",
                "q Seven eight",
                "li nine",
                "li Ten",
                "li eleven",
                "li twelve",
                "li Thirteen",
                "td a",
                "td b|c",
                "td d",
                "p A note."
            ]
        );
        assert_eq!(document(text).blocks()[1].kind, BlockKind::Heading { level: 2 });
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let text = "```\ncode\n```\n\n    code\n\n- <!--\n\tone\n\ttwo -->\n\n<div>\nhtml\n</div>\n\n<!-- comment -->\n\n[a]: /b \"c\"\n\n***\n\nText <b>x</b>\n";
        assert_eq!(outline(text), ["p Text <b>x</b>"]);
    }

    #[test]
    fn forced_breaks_are_line_ends_in_the_text() {
        assert_eq!(outline("> one  \n> two  \nthree\\\nfour\nfive\\\n"), ["q one\ntwo\nthree\nfour five\\"]);
        assert_eq!(outline("> `a\n> b` *c\n> d*"), ["q `a b` *c d*"]);
    }

    #[test]
    fn a_backslash_at_the_start_is_shown_only_where_it_means_something() {
        assert_eq!(
            outline("\\# a\n\n1990\\. b\n\n\\*c*\n\n\\d\n\n- \\- e\n\n# f \\#\n"),
            ["p # a", "p 1990. b", "p \\*c*", "p \\d", "li - e", "h f #"]
        );
    }

    #[test]
    fn skipped_regions_and_notes_are_honoured() {
        let text = "<!-- dilmanc:note Two\nlines -->\n<!-- dilmanc:note three -->\n# A\n\n<!-- dilmanc:skip -->\n\nB\n\n- C\n\n\
                    <!-- /dilmanc:skip -->\n\nD\n";
        let document = document(text);
        let found: Vec<_> =
            document.blocks().iter().map(|block| (&*block.text, block.note.as_deref())).collect();
        assert_eq!(found, [("A", Some("Two\nlines\nthree")), ("D", None)]);
        let failure = Document::parse("a\n\n<!-- dilmanc:skip -->\n\nb", &Markdown).unwrap_err();
        assert_eq!((&*failure.notice.key, failure.position.unwrap().line), ("document-skip-unclosed", 3));
    }

    #[test]
    fn a_directive_inside_a_text_is_refused() {
        for text in
            ["a\n\nb <!-- dilmanc:skip -->c<!-- /dilmanc:skip --> d", "x\n\n- y\n  z <!--dilmanc:note w-->"]
        {
            let failure = Document::parse(text, &Markdown).unwrap_err();
            assert_eq!(&*failure.notice.key, "document-directive-inside", "{text}");
        }
        assert_eq!(
            outline("Write `<!-- dilmanc:skip -->` <!-- here -->"),
            ["p Write `<!-- dilmanc:skip -->` <!-- here -->"]
        );
    }

    fn replaced(text: &str, to: &str) -> String {
        document(text).splice(|_| Some(Cow::Borrowed(to)))
    }

    #[test]
    fn a_replacement_cannot_become_another_block() {
        let cases = [
            ("a", "# x", "\\# x"),
            ("a", "1. x", "1\\. x"),
            ("a", "1.5 x", "1.5 x"),
            ("a", "***", "\\***"),
            ("a", "*x* y", "*x* y"),
            ("a", "```\nx", "\\```\\\nx"),
            ("a", "[x]: y", "\\[x]: y"),
            ("a", "<div>", "\\<div>"),
            ("- a", "[ ] x", "- \\[ ] x"),
            ("# a", "x #", "# x \\#"),
            ("# a", "x\ny", "# x y"),
            ("a\n===", "x\n- y", "x\\\n\\- y\n==="),
            ("> - a\nb", "x\ny", "> - x\\\n>   y"),
            (">-\ta", "x\ny", ">-\tx\\\n>    y"),
            (">\t-\ta", "x\ny", ">\t-\tx\\\n>       y"),
            ("a\r\n\r\n", "x\\\ny", "x\\  \r\ny\r\n\r\n"),
            ("a", "`x\ny`", "`x y`"),
            ("a|\n-|\n|\nb", "x", "x|\n-|\n\nx"),
            ("\\\n|", "x", "\\\nx"),
            ("-\n\t|", "x", "-\n\tx"),
            ("a\n|\\\n-|\nb", "x", "x\n\nx"),
            ("a\n> |", "x", "x\n> x"),
            ("---\na\n---\n", "x: y", "\n---\nx: y\n---\n"),
            ("[^>]: a", "x\ny", "[^>]: x\\\n      y"),
            ("a|\r\n-|\r\nb\r\n|\r\nc", "x", "x|\r\n-|\r\nx\r\n\r\nx"),
            ("> a|\n> -|\n> |\n> b", "x", "> x|\n> -|\n> \n> x"),
            ("||\n-|\n|\nb", "x", "||\n-|\n\nx"),
            ("- a\n  -", "[ ] x", "- \\[ ] x\n  -"),
            ("a\n|\\\n-|\nb\n-", "x", "x\n\nx\n-"),
            ("    |\n\u{b}|", "x", "    |\n\u{b}\n x"),
            ("> a<!B\n> -", "x", "> x\n> -"),
            ("a|\n-|\nb\r|\nc", "x", "x|\n-|\nx\r\rx"),
            ("a|b\n-|-", "- x|\\", "\\- x\\|\\ |- x\\|\\ \n-|-"),
        ];
        for (text, to, expected) in cases {
            assert_eq!(replaced(text, to), expected, "{to}");
        }
    }

    #[test]
    fn an_empty_replacement_takes_the_block_out() {
        let text = "# A\n\nB\n===\n\n> C\n>\n> D\n\n- E\n- F\n\n| G |\n|---|\n";
        let without = |gone: &str| document(text).splice(|block| (block.text == gone).then_some("".into()));
        assert_eq!(without("A"), &text[5..]);
        assert_eq!(without("B"), text.replace("B\n===\n\n", ""));
        assert_eq!(without("C"), text.replace("> C\n>\n", ""));
        assert_eq!(without("E"), text.replace("- E\n", ""));
        assert_eq!(
            without("F"),
            text.replace("- F\n", ""),
            "the blank line still parts the list from the table"
        );
        assert_eq!(without("G"), text.replace(" G ", "  "));
    }
}
