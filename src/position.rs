//! Where something stands in a text: byte ranges inside, lines and columns for people.

use std::ops::Range;
use std::sync::OnceLock;

/// A place in a text as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode characters, from 1. A byte order mark takes no column.
    pub column: usize,
}

/// A stretch of text between two places; `end` is the first place after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First character.
    pub start: Position,
    /// First character after it.
    pub end: Position,
}

/// The line starts of a text, for turning byte offsets into lines and columns.
///
/// Built only when there is something to report: building reads the whole text once.
#[derive(Clone, Debug)]
pub struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// How many characters begin before every [`STRIDE`]th byte: counted when a column is asked for so far inside a line.
    milestones: OnceLock<Vec<usize>>,
}

/// Bytes between milestones: so far, characters are counted one by one.
const STRIDE: usize = 1024;

impl<'t> LineIndex<'t> {
    /// Finds the lines of `text`. Lines end at LF; a CR before it belongs to the line end.
    pub fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1));
        Self { text, starts: starts.collect(), milestones: OnceLock::new() }
    }

    /// How many lines there are; one for an empty text.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The place of byte `offset`. An offset inside a character counts as that character, one past the end as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(self.text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let mark = usize::from(line == 1 && self.text[..offset].starts_with('\u{feff}'));
        Position { line, column: self.characters(start..offset) - mark + 1 }
    }

    /// How many characters begin in these bytes.
    fn characters(&self, range: Range<usize>) -> usize {
        let bytes = self.text.as_bytes();
        if range.len() <= 2 * STRIDE {
            return characters(&bytes[range]);
        }
        let milestones = self.milestones.get_or_init(|| {
            let strides = bytes.chunks_exact(STRIDE).scan(0, |before, stride| {
                *before += characters(stride);
                Some(*before)
            });
            std::iter::once(0).chain(strides).collect()
        });
        let until = |at: usize| {
            let stride = at / STRIDE;
            milestones[stride] + characters(&bytes[stride * STRIDE..at])
        };
        until(range.end) - until(range.start)
    }

    /// The places of a byte range.
    pub fn span(&self, range: &Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }

    /// The text of a line (from 1) without its line end and without a byte order mark; empty when there is no such line.
    pub fn line(&self, line: usize) -> &'t str {
        let Some(start) = line.checked_sub(1).and_then(|i| self.starts.get(i)) else { return "" };
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let text = &self.text[*start..end];
        text.strip_suffix('\r').unwrap_or(text).trim_start_matches('\u{feff}')
    }
}

/// How many characters begin in `bytes` of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

/// The nearest character border at or before `offset`.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_at_crlf() {
        let text = "\u{feff}ə = б\r\nx";
        let index = LineIndex::new(text);
        assert_eq!(index.position(3), Position { line: 1, column: 1 });
        assert_eq!(index.position(text.find('б').unwrap()), Position { line: 1, column: 5 });
        assert_eq!(index.position(text.len()), Position { line: 2, column: 2 });
        assert_eq!((index.line(1), index.line(2), index.line(3)), ("ə = б", "x", ""));
    }

    #[test]
    fn columns_far_inside_a_line_are_those_of_counting() {
        let text = format!("\u{feff}{}\n{}", "aə€😀".repeat(700), "жx".repeat(STRIDE));
        let index = LineIndex::new(&text);
        let mut expected = Position { line: 1, column: 1 };
        for (offset, c) in text.char_indices() {
            assert_eq!(index.position(offset), expected);
            match c {
                '\u{feff}' => {}
                '\n' => expected = Position { line: expected.line + 1, column: 1 },
                _ => expected.column += 1,
            }
        }
        assert_eq!(index.position(text.len()), expected);
        let text = "ж".repeat(2 * STRIDE);
        let end = Position { line: 1, column: 2 * STRIDE + 1 };
        assert_eq!(LineIndex::new(&text).position(text.len()), end);
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_is_harmless() {
        let index = LineIndex::new("aə");
        assert_eq!(index.position(2), Position { line: 1, column: 2 });
        assert_eq!(index.position(99), Position { line: 1, column: 3 });
    }
}
