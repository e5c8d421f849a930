//! Lines of a text with any line end: LF, CR LF, or a lone CR.

use std::ops::Range;

/// One line of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'t> {
    /// Its text without the line end, blanks included.
    pub(super) text: &'t str,
    /// Byte offset of its first character.
    pub(super) start: usize,
    /// Byte offset of the next line; the end of the text for the last one.
    pub(super) next: usize,
}

/// The lines of `text` in order. A line end at the very end of the text opens no further line.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    std::iter::successors(line_at(text, 0), |line| line_at(text, line.next))
}

/// What stands from byte `start` to the end of its line; none at the end of the text.
pub(super) fn line_at(text: &str, start: usize) -> Option<Line<'_>> {
    let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
    let length = first_break(rest).unwrap_or(rest.len());
    Some(Line { text: &rest[..length], start, next: start + length + line_end_at(&rest[length..]) })
}

/// The byte at which the line begins that byte `at` stands on.
pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1)
}

/// The line that ends where the one at byte `start` begins; empty when there is none.
pub(super) fn line_above(source: &str, start: usize) -> &str {
    let above = source[..start].strip_suffix('\n').unwrap_or(&source[..start]);
    let above = above.strip_suffix('\r').unwrap_or(above);
    &above[line_start(above, above.len())..]
}

/// Whether nothing but the marks of block quotes stands on a line, or on the part of one: a whole one parts what stands above from
/// what stands below.
pub(super) fn is_parting(line: &str) -> bool {
    line.trim_matches(|c| c == '>' || BLANKS.contains(&c)).is_empty()
}

/// The line end that `text` uses: its first one, LF when it has none.
pub(super) fn line_end(text: &str) -> &str {
    first_break(text).map_or("\n", |at| &text[at..at + line_end_at(&text[at..])])
}

/// The line end to put in at byte `at`: that of `text`, but an LF right behind a CR would be no line end of its own.
pub(super) fn line_end_below(text: &str, at: usize) -> &str {
    if text[..at].ends_with('\r') { "\r" } else { line_end(text) }
}

/// Where the first line end stands.
fn first_break(text: &str) -> Option<usize> {
    text.bytes().position(|byte| byte == b'\n' || byte == b'\r')
}

/// Bytes of the line end that `text` begins with; 0 when it begins with none.
fn line_end_at(text: &str) -> usize {
    match text.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

impl<'t> Line<'t> {
    /// The text without the ASCII blanks around it. A no-break space is text.
    pub(super) fn trimmed(&self) -> &'t str {
        trim(self.text)
    }

    /// Byte range of [`Self::trimmed`].
    pub(super) fn trimmed_range(&self) -> Range<usize> {
        let start = self.start + self.text.len() - self.text.trim_start_matches(BLANKS).len();
        start..start + self.trimmed().len()
    }

    /// Whether nothing can be seen on it: only blanks of any kind and characters without width.
    pub(super) fn is_blank(&self) -> bool {
        self.trimmed().chars().all(|c| c.is_whitespace() || ZERO_WIDTH.contains(&c))
    }
}

/// Blanks that a format may add or take away: those of ASCII, without line ends.
pub(super) const BLANKS: [char; 4] = [' ', '\t', '\u{b}', '\u{c}'];

/// Characters that show nothing: soft hyphen, zero-width space and joiners, direction marks, byte order mark.
const ZERO_WIDTH: [char; 8] =
    ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}'];

/// `text` without the ASCII blanks around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(BLANKS)
}

/// The lines of `text` that hold something, trimmed and put together with `glue`.
pub(super) fn joined(text: &str, glue: &str) -> String {
    let kept: Vec<&str> = lines(text).map(|line| line.trimmed()).filter(|line| !line.is_empty()).collect();
    kept.join(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_and_none_is_lost() {
        let text = "a\r\nb\rc\n\nd";
        let found: Vec<_> = lines(text).map(|line| (line.text, line.start, line.next)).collect();
        assert_eq!(found, [("a", 0, 3), ("b", 3, 5), ("c", 5, 7), ("", 7, 8), ("d", 8, 9)]);
        assert_eq!(lines("a\n").count(), 1);
        assert_eq!(lines("").count(), 0);
        assert_eq!((line_end(text), line_end("a\rb"), line_end("a")), ("\r\n", "\r", "\n"));
    }

    #[test]
    fn a_no_break_space_is_text_at_the_edge_and_nothing_alone() {
        let line = lines(" \u{a0}x \t\u{c}\n").next().unwrap();
        assert_eq!((line.trimmed(), line.trimmed_range()), ("\u{a0}x", 1..4));
        assert!(!line.is_blank());
        assert!(lines(" \u{a0}\u{200b}\u{feff}").next().unwrap().is_blank());
    }
}
