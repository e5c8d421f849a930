//! Comments that speak to the tool: `<!-- dilmanc:skip -->` … `<!-- /dilmanc:skip -->` around text that is not to
//! be translated, `<!-- dilmanc:note … -->` before text that needs a word to its translators. They stand between paragraphs:
//! inside one they would be text, which nobody meant.

use std::borrow::Cow;

use super::{Block, Fault};
use crate::notice::Notice;

/// Collects the blocks of a document as its directives ask.
#[derive(Debug, Default)]
pub(super) struct Collector<'t> {
    blocks: Vec<Block<'t>>,
    /// Where the region that is being skipped began.
    skipped_from: Option<usize>,
    /// Notes that wait for their block.
    note: Option<Cow<'t, str>>,
    /// Where a directive stands inside a paragraph.
    misplaced: Option<usize>,
}

/// What a comment asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Directive<'t> {
    Skip,
    EndSkip,
    Note(&'t str),
    /// Addressed to the tool in words that it does not know: not text, and without effect.
    Unknown,
}

impl<'t> Collector<'t> {
    /// Obeys the directives among the comments of `text`, which begins at byte `offset` and is no text of the document.
    pub(super) fn obey(&mut self, text: &'t str, offset: usize) {
        let mut at = 0;
        while let Some(begin) = text[at..].find("<!--").map(|found| at + found) {
            let Some(length) = comment_length(&text[begin..]) else { return };
            at = begin + length;
            match directive(&text[begin..at]) {
                Some(Directive::Skip) => self.skipped_from = self.skipped_from.or(Some(offset + begin)),
                Some(Directive::EndSkip) => self.skipped_from = None,
                Some(Directive::Note(note)) => self.add_note(note),
                Some(Directive::Unknown) | None => {}
            }
        }
    }

    /// Looks at a comment that stands at byte `offset` inside a paragraph: a directive cannot be obeyed there.
    pub(super) fn refuse(&mut self, comment: &str, offset: usize) {
        if begins(comment) {
            self.misplaced = self.misplaced.or(Some(offset));
        }
    }

    fn add_note(&mut self, note: &'t str) {
        match &mut self.note {
            Some(earlier) => earlier.to_mut().extend(["\n", note]),
            None => self.note = Some(Cow::Borrowed(note)),
        }
    }

    /// Takes a block, with the notes before it, unless it is to be skipped.
    pub(super) fn add(&mut self, block: Block<'t>) {
        let note = self.note.take();
        if self.skipped_from.is_none() {
            self.blocks.push(Block { note, ..block });
        }
    }

    /// The blocks; a fault where a directive stands inside a paragraph, or a skipped region begins that never ends.
    pub(super) fn finish(self) -> Result<Vec<Block<'t>>, Fault> {
        if let Some(offset) = self.misplaced {
            return Err(Fault { offset, notice: Notice::new("document-directive-inside") });
        }
        match self.skipped_from {
            Some(offset) => Err(Fault { offset, notice: Notice::new("document-skip-unclosed") }),
            None => Ok(self.blocks),
        }
    }
}

/// Whether `text` begins as a directive does; whether it ends as one, [`comment_length`] knows.
pub(super) fn begins(text: &str) -> bool {
    text.strip_prefix(OPEN).is_some_and(|inside| {
        let inside = inside.trim_start();
        inside.strip_prefix('/').unwrap_or(inside).starts_with(ADDRESS)
    })
}

/// Bytes of the comment that `text` begins with, marks included; none when it never ends.
pub(super) fn comment_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix(OPEN)?;
    inside.find(CLOSE).map(|length| OPEN.len() + length + CLOSE.len())
}

/// What a whole comment says to the tool; none when it is for others.
fn directive(comment: &str) -> Option<Directive<'_>> {
    let comment = comment.strip_prefix(OPEN)?.strip_suffix(CLOSE)?.trim();
    if let Some(end) = comment.strip_prefix('/').and_then(|comment| comment.strip_prefix(ADDRESS)) {
        return Some(if end == "skip" { Directive::EndSkip } else { Directive::Unknown });
    }
    let order = comment.strip_prefix(ADDRESS)?;
    let (word, rest) = order.split_once(char::is_whitespace).unwrap_or((order, ""));
    Some(match word {
        "skip" => Directive::Skip,
        "note" => Directive::Note(rest.trim()),
        _ => Directive::Unknown,
    })
}

const ADDRESS: &str = "dilmanc:";
const OPEN: &str = "<!--";
const CLOSE: &str = "-->";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_to_the_tool_are_directives() {
        assert_eq!(directive("<!-- dilmanc:skip -->"), Some(Directive::Skip));
        assert_eq!(directive("<!--/dilmanc:skip-->"), Some(Directive::EndSkip));
        assert_eq!(directive("<!-- dilmanc:note Say\nit. -->"), Some(Directive::Note("Say\nit.")));
        assert_eq!(directive("<!-- dilmanc:nonsense -->"), Some(Directive::Unknown));
        assert_eq!(directive("<!-- a note -->"), None);
    }

    #[test]
    fn a_directive_ends_where_its_comment_ends() {
        assert!(begins("<!-- /dilmanc:skip -->") && !begins("<!-- skip -->"));
        assert_eq!(comment_length("<!-- dilmanc:note … --> x"), Some(25));
        assert_eq!(comment_length("<!-- dilmanc:note … "), None);
    }
}
