//! Markdown: CommonMark with tables, strikethrough, task lists and footnotes.
//!
//! The parser says which bytes are the text of which block; the text itself is taken from the source, with its
//! inline markup. Code blocks, HTML blocks, link reference definitions and thematic breaks hold no text.

mod guard;
mod inline;
mod reader;

use std::borrow::Cow;

use pulldown_cmark::Options;

use super::directive::Collector;
use super::splice::patches;
use super::{Block, BlockKind, Document, Fault, Format, Patch};
use guard::Place;
use reader::{Leaf, Part, read};

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
                collector.add(block(leaf, body));
            }
        });
        collector.finish()
    }

    fn patches(&self, document: &Document<'_>, texts: &[Option<Cow<'_, str>>]) -> Vec<Patch> {
        patches(document, texts, |block, text| {
            Place::of(block.kind, &block.range, document.source).write(text)
        })
    }

    fn to_plain<'x>(&self, text: &'x str) -> Cow<'x, str> {
        inline::to_plain(text)
    }

    fn escape<'x>(&self, text: &'x str) -> Cow<'x, str> {
        inline::escape(text)
    }
}

/// A leaf of `body` as a block.
fn block(leaf: Leaf, body: &str) -> Block<'_> {
    let text = Place::of(leaf.kind, &leaf.range, body).read(leaf.text(body));
    Block { kind: leaf.kind, range: leaf.range, text, note: None }
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
            ("    |\n\u{b}|", "x", "    |\n\u{b}x"),
            ("> a<!B\n> -", "x", "> x\n> -"),
            ("a|\n-|\nb\r|\nc", "x", "x|\n-|\nx\r\rx"),
            ("a|b\n-|-", "- x|\\", "\\- x\\|\\ |- x\\|\\ \n-|-"),
        ];
        for (text, to, expected) in cases {
            assert_eq!(replaced(text, to), expected, "{to}");
        }
    }

    #[test]
    fn a_blank_line_keeps_blocks_apart_that_would_become_one() {
        let own = |text: &str| document(text).splice(|block| Some(block.text.clone()));
        assert_eq!(own("k\n|\n- |\n"), "k |\n\n- |\n", "a list below a paragraph");
        assert_eq!(own("> k\n> |\n> - |\n"), "> k |\n> \n> - |\n", "in a quote");
        assert_eq!(own("k\n|\n-     |\n"), "k |\n\n-     |\n", "what stands below has no text");
        assert_eq!(own("|t\n-|\n|\nm\n|-\n-|"), "|t\n-|\n\n| m\n\n|-\n-|", "on both sides");
        let comment = "!<!--dilmanc:\n|\\\n-|\n-->";
        assert_eq!(own(comment), "!<!--dilmanc:\n\n|\\\n-| -->", "what would become a comment to the tool");
        let below = format!("q\n|\\\n-|\n{comment}");
        assert_eq!(own(&below), "q\n\n|\\\n-| !<!--dilmanc:\n\n|\\\n-| -->", "one below a paragraph");
        assert_eq!(own("k\n\n|\n- |\n"), "k\n\n|\n- |\n", "none where none is needed");
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
