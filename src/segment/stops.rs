//! The places of a text where a sentence could end.

use std::ops::Range;

/// Marks that may end a sentence.
const MARKS: [char; 4] = ['.', '!', '?', '…'];

/// What may stand between a mark and the blank after it, and belongs to the sentence before.
pub const CLOSERS: [char; 12] = ['”', '“', '’', '»', '›', '"', '\'', ')', ']', '*', '_', '`'];

/// What may stand between the blank and the first word of a sentence.
pub const OPENERS: [char; 13] = ['“', '„', '‘', '‚', '«', '‹', '"', '\'', '(', '[', '*', '_', '`'];

/// A mark that may end a sentence: marks, closing quotes and brackets, blanks, and something after them.
#[derive(Debug)]
pub(super) struct Stop<'t> {
    /// Bytes of the marks.
    pub(super) mark: Range<usize>,
    /// The marks, one or several.
    pub(super) marks: &'t str,
    /// Closing quotes and brackets behind them, if any.
    pub(super) closers: &'t str,
    /// The blanks after these, at least one.
    pub(super) blanks: &'t str,
    /// Where the next sentence would begin.
    pub(super) next: usize,
}

/// The stops of `text` in order.
pub(super) fn stops(text: &str) -> impl Iterator<Item = Stop<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(MARKS)?;
            let (marks, rest) = leading(&text[start..], |c| MARKS.contains(&c));
            let (closers, rest) = leading(rest, |c| CLOSERS.contains(&c));
            let (blanks, rest) = leading(rest, char::is_whitespace);
            at = text.len() - rest.len();
            if !blanks.is_empty() && !rest.is_empty() {
                return Some(Stop { mark: start..start + marks.len(), marks, closers, blanks, next: at });
            }
        }
    })
}

/// What `text` begins with as long as `belongs` holds, and the rest.
pub(super) fn leading(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

/// Whether the boundaries of Unicode in a text lie at its [`stops`] only: one line of letters, digits and usual marks, without
/// opening quotes or brackets right behind a mark.
pub(super) fn is_plain(text: &str) -> bool {
    let mut may_end = false;
    text.chars().all(|c| {
        // Nearly every character.
        if c == ' ' || is_usual_letter(c) {
            may_end = false;
            return true;
        }
        let behind = may_end;
        may_end = MARKS.contains(&c) || CLOSERS.contains(&c);
        may_end
            || match c {
                '(' | '[' | '„' | '‚' | '‘' | '«' | '‹' => !behind,
                '{' | '}' => false,
                ' '..='~' | '\u{a0}' | '\u{202f}' | '–' | '—' | '№' | '\u{1a}' | '\u{fffc}' => true,
                _ => false,
            }
    })
}

/// Whether a character is a letter of Latin or Cyrillic script.
fn is_usual_letter(c: char) -> bool {
    c < '\u{530}' && crate::locale::letters::is_letter(c)
}

/// Whether a boundary lies behind a mark that no blank follows: in an address (`?q=1`), in `Yahoo!-da`.
pub(super) fn is_inside_word(text: &str, end: usize) -> bool {
    end < text.len() && text[..end].trim_end_matches(CLOSERS).ends_with(MARKS)
}
