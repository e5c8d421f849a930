//! Edits of a text by byte ranges.

use std::io::{self, Write};
use std::ops::Range;

/// Replaces the bytes of `span` by `text`; an empty span inserts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// Bytes of the text as it is before any patch.
    pub span: Range<usize>,
    /// What stands there afterwards.
    pub text: String,
}

/// Patches that cannot be applied together, or not to this text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("patches overlap or reach outside the text at byte {0}")]
pub struct Overlap(
    /// Offset at which they collide.
    pub usize,
);

/// The text with all patches applied. Insertions at one place keep their order.
///
/// # Errors
/// When two patches replace the same bytes, or one reaches outside the text or into a character.
pub fn apply(text: &str, patches: &[Patch]) -> Result<String, Overlap> {
    let mut result =
        String::with_capacity(text.len() + patches.iter().map(|patch| patch.text.len()).sum::<usize>());
    for piece in pieces(text, patches)? {
        result.push_str(piece);
    }
    Ok(result)
}

/// Writes the text with all patches applied, without building it.
///
/// # Errors
/// As [`apply`], as an invalid-input error; and those of `out`.
pub fn write_patched(text: &str, patches: &[Patch], out: &mut impl Write) -> io::Result<()> {
    let pieces =
        pieces(text, patches).map_err(|overlap| io::Error::new(io::ErrorKind::InvalidInput, overlap))?;
    pieces.into_iter().try_for_each(|piece| out.write_all(piece.as_bytes()))
}

fn pieces<'p>(text: &'p str, patches: &'p [Patch]) -> Result<Vec<&'p str>, Overlap> {
    let mut sorted: Vec<&Patch> = patches.iter().collect();
    sorted.sort_by_key(|patch| (patch.span.start, patch.span.end));
    let mut pieces = Vec::with_capacity(2 * sorted.len() + 1);
    let mut at = 0;
    for patch in sorted {
        let outside = patch.span.start < at || patch.span.end < patch.span.start;
        let between =
            text.get(at..patch.span.start).filter(|_| !outside && text.is_char_boundary(patch.span.end));
        pieces.push(between.ok_or(Overlap(patch.span.start))?);
        pieces.push(&patch.text);
        at = patch.span.end;
    }
    pieces.push(text.get(at..).ok_or(Overlap(at))?);
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(span: Range<usize>, text: &str) -> Patch {
        Patch { span, text: text.to_owned() }
    }

    #[test]
    fn insertions_keep_their_order_and_stand_before_a_replacement() {
        let patches = [patch(2..4, "X"), patch(2..2, "a"), patch(2..2, "b"), patch(0..0, "^")];
        assert_eq!(apply("0123456", &patches).unwrap(), "^01abX456");
    }

    #[test]
    fn what_cannot_be_applied_is_refused() {
        assert_eq!(apply("0123", &[patch(0..2, ""), patch(1..3, "")]), Err(Overlap(1)));
        assert_eq!(apply("ə", &[patch(1..1, "x")]), Err(Overlap(1)));
        assert_eq!(apply("0", &[patch(0..9, "x")]), Err(Overlap(0)));
        assert!(write_patched("0", &[patch(3..3, "x")], &mut Vec::new()).is_err());
    }
}
