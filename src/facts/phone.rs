//! Telephone numbers.

use super::token::{Kind, Text};
use super::{Certainty, Found, Value};
use crate::locale::words::Meaning;

/// A number that starts with `+`, a code in brackets or 0, or is written in the groups of a local number.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let start = at + usize::from(text.mark(at, '+'));
    let (groups, next) = groups(text, start);
    let digits: String = groups.concat();
    let grouped = groups.len() >= 3;
    let local = groups.iter().map(|group| group.len()).eq([3, 2, 2]);
    let announced = announced(text, at, next) && digits.len() >= 5 && !digits.starts_with("20");
    let plausible = match text.kind(at) {
        Kind::Mark('+') => text.glued(at + 1) && digits.len() >= 9,
        Kind::Mark('(') => {
            text.mark(at + 2, ')')
                && grouped
                && digits.len() >= 9
                && groups.first().is_some_and(|code| code.len() <= 4)
        }
        Kind::Digits => (grouped && digits.starts_with('0') && digits.len() >= 9) || local || announced,
        _ => false,
    };
    if !plausible || digits.len() > 15 {
        return None;
    }
    Some(Found::one(text, at, next, Certainty::Digits, Value::Phone(digits)))
}

/// Groups of digits joined by spaces, hyphens, stops and brackets.
fn groups<'t>(text: &Text<'t>, start: usize) -> (Vec<&'t str>, usize) {
    let mut groups = Vec::new();
    let mut at = start;
    let mut next = start;
    // Six groups of two with brackets and hyphens around them are the longest in use.
    while at < start + 20 {
        match text.kind(at) {
            Kind::Digits if text.str(at).len() <= 12 => {
                groups.push(text.str(at));
                next = at + 1;
            }
            Kind::Mark('(') if text.kind(at + 1) == Kind::Digits && text.mark(at + 2, ')') => {}
            Kind::Mark(')') if text.glued(at) => {}
            Kind::Mark('-' | '.') if text.glued(at) && text.glued(at + 1) => {}
            _ => break,
        }
        at += 1;
    }
    (groups, next)
}

/// Whether a word for telephoning stands up to three tokens before, or behind the noun "number" that follows.
fn announced(text: &Text<'_>, at: usize, next: usize) -> bool {
    let numbered = text.means(next, Meaning::NumberSign);
    let after = next + 1..next + if numbered { 4 } else { 1 };
    (at.saturating_sub(3)..at).chain(after).any(|near| text.means(near, Meaning::Phone))
}
