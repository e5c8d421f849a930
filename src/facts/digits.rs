//! Digits with the separators of groups and decimals between them.

use super::Amount;
use super::token::{Kind, Text};

/// Digits with separators and without anything else: value, second reading, next token.
pub(super) fn digits(text: &Text<'_>, at: usize) -> Option<(Amount, Option<Amount>, usize)> {
    let mut groups = Groups::default();
    if !groups.push(' ', Some(text.digits(at)).filter(|digits| !digits.is_empty())?) {
        return None;
    }
    let mut next = at + 1;
    while let Some((separator, after)) = separator(text, next) {
        if !groups.push(separator, text.digits(after)) {
            return None;
        }
        next = after + 1;
    }
    match groups.read(text) {
        Some((amount, other)) => Some((amount, other, next)),
        None => Amount::decimal(text.digits(at), "").map(|amount| (amount, None, at + 1)),
    }
}

/// The separator at a token and the digits after it.
fn separator(text: &Text<'_>, at: usize) -> Option<(char, usize)> {
    if let Kind::Mark(mark @ ('.' | ',' | '\'')) = text.kind(at) {
        let joined = text.glued(at) && text.glued(at + 1) && text.kind(at + 1) == Kind::Digits;
        return joined.then_some((mark, at + 1));
    }
    let before = text.digits(at.checked_sub(1)?);
    if before.len() > 3 || before.starts_with('0') && before.len() < 3 || text.digits(at).len() != 3 {
        return None;
    }
    let gap = &text.text[text.tokens[at - 1].end..text.tokens[at].start];
    let plain = text.lexicon.is_none_or(|lexicon| lexicon.vocabulary.space_groups) || in_a_row(text, at);
    (matches!(gap, "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}") || plain && gap == " ")
        .then_some((' ', at))
}

/// Whether a group of three digits belongs to several in a row with plain spaces between (`1 000 000`): nobody writes so what is
/// no number, in a language that separates its groups otherwise, too.
fn in_a_row(text: &Text<'_>, at: usize) -> bool {
    let joins = |at: usize| {
        let gap = |before: usize| text.text.get(text.tokens.get(before)?.end..text.tokens.get(at)?.start);
        text.digits(at).len() == 3 && at.checked_sub(1).and_then(gap) == Some(" ")
    };
    let follows = |at: usize| joins(at) && text.digits(at - 1).len() == 3;
    joins(at) && (follows(at + 1) || follows(at))
}

/// Groups of digits with the separators before them.
#[derive(Default)]
struct Groups<'t> {
    groups: [(char, &'t str); 8],
    count: usize,
}

impl<'t> Groups<'t> {
    fn push(&mut self, separator: char, digits: &'t str) -> bool {
        let room = self.groups.get_mut(self.count);
        let fits = room.is_some();
        if let Some(room) = room {
            *room = (separator, digits);
            self.count += 1;
        }
        fits
    }

    /// The value and, where a separator may be either kind, the second one.
    fn read(&self, text: &Text<'_>) -> Option<(Amount, Option<Amount>)> {
        let groups = self.groups.get(..self.count)?;
        let [(_, whole), rest @ ..] = groups else { return None };
        let Some(((last, tail), middle)) = rest.split_last() else {
            return Some((Amount::decimal(whole, "")?, None));
        };
        let of_three = |groups: &[(char, &str)]| whole.len() <= 3 && groups.iter().all(|(_, d)| d.len() == 3);
        let same = |groups: &[(char, &str)], kind: char| groups.iter().all(|(s, _)| *s == kind);
        let joined = |groups: &[(char, &str)]| {
            groups.iter().fold((*whole).to_owned(), |all, (_, digits)| all + digits)
        };
        if let Some((first, _)) = middle.first() {
            if same(rest, *first) && of_three(rest) {
                return Some((Amount::decimal(&joined(rest), "")?, None));
            }
            let decimal = first != last && *last != ' ' && same(middle, *first) && of_three(middle);
            return if decimal { Some((Amount::decimal(&joined(middle), tail)?, None)) } else { None };
        }
        let grouped = if tail.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') {
            Amount::decimal(&joined(rest), "")
        } else {
            None
        };
        if matches!(last, ' ' | '\'') {
            return Some((grouped?, None));
        }
        let decimal = Amount::decimal(whole, tail)?;
        let Some(grouped) = grouped else { return Some((decimal, None)) };
        match text.lexicon.map(|lexicon| lexicon.vocabulary) {
            Some(known) if !known.ambiguous_separator => {
                Some((if *last == known.group { grouped } else { decimal }, None))
            }
            Some(known) if *last == known.decimal => Some((decimal, Some(grouped))),
            _ => Some((grouped, Some(decimal))),
        }
    }
}
