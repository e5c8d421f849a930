//! Where something stands in a text: byte ranges inside, lines and columns for people.

use std::ops::Range;
use std::sync::OnceLock;

use memchr::{memchr, memchr_iter, memrchr};

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

/// How many lines end before certain bytes of a text, for turning byte offsets into lines and columns.
///
/// Built only when there is something to report: building reads the whole text once.
#[derive(Clone, Debug)]
pub struct LineIndex<'t> {
    text: &'t str,
    /// How many lines end before every [`STRIDE`]th byte.
    ends: Vec<u32>,
    /// How many characters begin before every [`STRIDE`]th byte: counted when a column is asked for far inside a line.
    milestones: OnceLock<Vec<usize>>,
}

/// Bytes that are looked at together: few enough for counting in a byte, many enough for comparing several at once.
const STRIDE: usize = 128;
/// So far inside a line, characters are counted one by one.
const FAR: usize = 2048;

impl<'t> LineIndex<'t> {
    /// Finds the lines of `text`. Lines end at LF; a CR before it belongs to the line end.
    pub fn new(text: &'t str) -> Self {
        let ends = before_strides(text.as_bytes(), line_ends).map(|ends| ends as u32);
        Self { text, ends: ends.collect(), milestones: OnceLock::new() }
    }

    /// How many lines there are; one for an empty text.
    pub fn count(&self) -> usize {
        self.lines_before(self.text.len()) + 1
    }

    /// The place of byte `offset`. An offset inside a character counts as that character, one past the end as the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(self.text, offset);
        let before = self.lines_before(offset);
        // Lines are short: mostly the last line end is near.
        let near = &self.text.as_bytes()[offset.saturating_sub(STRIDE)..offset];
        let last = memrchr(b'\n', near);
        let start = last.map_or_else(|| self.start(before), |at| offset - near.len() + at + 1);
        let mark = usize::from(before == 0 && self.text[..offset].starts_with('\u{feff}'));
        Position { line: before + 1, column: self.characters(start..offset) - mark + 1 }
    }

    /// How many lines end before byte `offset`.
    fn lines_before(&self, offset: usize) -> usize {
        let stride = offset / STRIDE;
        let known = self.ends.get(stride).map_or(0, |ends| *ends as usize);
        known + line_ends(&self.text.as_bytes()[stride * STRIDE..offset])
    }

    /// Where the line starts before which so many lines end.
    fn start(&self, before: usize) -> usize {
        let Some(last) = before.checked_sub(1) else { return 0 };
        // The stride in which the line before ends.
        let stride = self.ends.partition_point(|ends| *ends as usize <= last).saturating_sub(1);
        let nth = last - self.ends.get(stride).map_or(0, |ends| *ends as usize);
        let mut ends = memchr_iter(b'\n', &self.text.as_bytes()[stride * STRIDE..]);
        ends.nth(nth).map_or(self.text.len(), |at| stride * STRIDE + at + 1)
    }

    /// How many characters begin in these bytes.
    fn characters(&self, range: Range<usize>) -> usize {
        let bytes = self.text.as_bytes();
        if range.len() <= FAR {
            return characters(&bytes[range]);
        }
        let milestones = self.milestones.get_or_init(|| before_strides(bytes, characters).collect());
        let until = |at: usize| {
            let stride = at / STRIDE;
            milestones[stride] + characters(&bytes[stride * STRIDE..at])
        };
        until(range.end) - until(range.start)
    }

    /// The places of a byte range.
    pub fn span(&self, range: &Range<usize>) -> Span {
        let start = self.position(range.start);
        Span { start, end: if range.end == range.start { start } else { self.position(range.end) } }
    }

    /// The text of a line (from 1) without its line end and without a byte order mark; empty when there is no such line.
    pub fn line(&self, line: usize) -> &'t str {
        let Some(before) = line.checked_sub(1).filter(|before| *before < self.count()) else { return "" };
        let text = &self.text[self.start(before)..];
        let text = memchr(b'\n', text.as_bytes()).map_or(text, |end| &text[..end]);
        text.strip_suffix('\r').unwrap_or(text).trim_start_matches('\u{feff}')
    }
}

/// What is counted before every [`STRIDE`]th byte, the first of them being 0.
fn before_strides(bytes: &[u8], count: impl Fn(&[u8]) -> usize) -> impl Iterator<Item = usize> {
    let strides = bytes.chunks_exact(STRIDE).scan(0, move |before, stride| {
        *before += count(stride);
        Some(*before)
    });
    std::iter::once(0).chain(strides)
}

/// How many lines end in `bytes`.
fn line_ends(bytes: &[u8]) -> usize {
    count(bytes, |byte| byte == b'\n')
}

/// How many characters begin in `bytes` of a text.
fn characters(bytes: &[u8]) -> usize {
    count(bytes, |byte| !matches!(byte, 0x80..=0xbf))
}

/// How many bytes are wanted, counted in bytes: then the compiler compares many at once.
fn count(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> usize {
    let strides = bytes.chunks(STRIDE);
    strides.map(|stride| usize::from(stride.iter().fold(0, |sum, byte| sum + u8::from(wanted(*byte))))).sum()
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
        let text = format!("\u{feff}{}\n{}", "aə€😀".repeat(700), "жx".repeat(FAR));
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
        let text = "ж".repeat(2 * FAR);
        let end = Position { line: 1, column: 2 * FAR + 1 };
        assert_eq!(LineIndex::new(&text).position(text.len()), end);
    }

    #[test]
    fn lines_are_found_wherever_they_end() {
        let lines: Vec<String> = (0..3 * STRIDE).map(|nth| "ə".repeat(nth % 7 * (nth % 80))).collect();
        let text = lines.join("\n");
        let index = LineIndex::new(&text);
        assert_eq!(index.count(), lines.len());
        let mut start = 0;
        for (nth, line) in lines.iter().enumerate() {
            assert_eq!(index.line(nth + 1), line);
            assert_eq!(index.position(start), Position { line: nth + 1, column: 1 });
            start += line.len() + 1;
        }
        assert_eq!((index.line(0), index.line(lines.len() + 1)), ("", ""));
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_is_harmless() {
        let index = LineIndex::new("aə");
        assert_eq!(index.position(2), Position { line: 1, column: 2 });
        assert_eq!(index.position(99), Position { line: 1, column: 3 });
    }
}
