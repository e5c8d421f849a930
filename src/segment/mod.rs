//! Segments: the blocks of a document that there is something to translate in, and the sentences inside a text.

mod sentence_end;
mod sentences;
mod stops;
mod words;

use crate::document::{BlockKind, Document};
use crate::locale::letters::is_letter;

pub use sentences::{cut, sentence_ends, sentences};
pub use stops::{CLOSERS, OPENERS};
pub use words::count_words;

/// Version of the rules by which texts are cut into segments and segments are given their text. It goes up with every
/// change after which an unchanged document gives other segments or other texts, so that what was made from the old
/// ones can be carried over instead of being taken for new.
///
/// Version 1:
/// - plain text by blank lines, unwrapped runs by line, lists by their bullets ([`crate::document`]);
/// - Markdown by block: headings, paragraphs, paragraphs of quotes and list items, cells;
/// - `title` and `place` of the front matter;
/// - wrapped lines joined by one space, blanks at the edges removed, forced line breaks kept as LF;
/// - a segment holds at least one letter.
pub const RULES: u32 = 1;

/// A stretch of a document to translate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment<'d> {
    /// What it is in the document.
    pub kind: BlockKind,
    /// What it says, as [`crate::document::Block::text`].
    pub text: &'d str,
    /// Which of [`Document::blocks`] it is, from 0.
    pub block: usize,
    /// The notes to translators before it.
    pub note: Option<&'d str>,
    /// How many words it has ([`count_words`]).
    pub words: usize,
}

/// The segments of `document` in order: its blocks that hold a letter.
pub fn segments<'d>(document: &'d Document<'_>) -> Vec<Segment<'d>> {
    let blocks = document.blocks().iter().enumerate();
    let with_letters = blocks.filter(|(_, block)| block.text.contains(is_letter));
    let segment = |(index, block): (usize, &'d crate::document::Block<'_>)| Segment {
        kind: block.kind,
        text: &block.text,
        block: index,
        note: block.note.as_deref(),
        words: count_words(&block.text),
    };
    with_letters.map(segment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::format_of;

    #[test]
    fn a_segment_is_a_block_with_a_letter() {
        let text = "# One two\n\n12\n\n<!-- dilmanc:note N -->\n- Üç\n- * * *\n";
        let document = Document::parse(text, format_of("md").unwrap()).unwrap();
        let found: Vec<_> = segments(&document);
        let found: Vec<_> =
            found.iter().map(|s| (s.kind.prefix(), s.text, s.block, s.note, s.words)).collect();
        assert_eq!(found, [("h", "One two", 0, None, 2), ("li", "Üç", 2, Some("N"), 1)]);
    }
}
