//! Centuries.

use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Certainty, Fact, Found, Value, roman};
use crate::locale::words::Meaning;

/// `19th century`, `XIX əsr`, `XIX–XX вв.`, `5th century BC`.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let mut numbers = Vec::new();
    let mut next = at;
    while numbers.len() < 4 {
        let (century, end, certainty) = number(text, next)?;
        numbers.push((century, next, end, certainty));
        let joined = match text.kind(end) {
            Kind::Mark('-' | ',') => true,
            Kind::Word(meanings) => meanings.contains(&Meaning::And) || meanings.contains(&Meaning::To),
            _ => false,
        };
        next = end;
        if !joined || is_noun(text, end + 1) {
            break;
        }
        next = end + 1;
    }
    let noun = next + usize::from(text.glued_mark(next, '-'));
    if !is_noun(text, noun) {
        return None;
    }
    let (before_christ, end) = era(text, at, noun + 1);
    let last = numbers.len() - 1;
    let facts = numbers.iter().enumerate().map(|(index, &(century, from, to, certainty))| Fact {
        readings: vec![Value::Century(if before_christ { -century } else { century })],
        span: text.span(from, if index == last { end } else { to }),
        certainty,
    });
    Some(Found { facts: facts.collect(), next: end })
}

fn number(text: &Text<'_>, at: usize) -> Option<(i16, usize, Certainty)> {
    if matches!(text.kind(at), Kind::Word(_))
        && let Some(value) = roman::value(text.str(at))
    {
        return Some((i16::from(value), at + 1, Certainty::Digits));
    }
    let number = numeral(text, at).filter(|number| number.ordinal)?;
    let century = i16::try_from(number.amount.whole()?).ok().filter(|century| (1..=30).contains(century))?;
    Some((century, number.next, number.certainty.max(Certainty::Words)))
}

fn is_noun(text: &Text<'_>, at: usize) -> bool {
    // The Russian `в.` is the preposition without its full stop.
    text.means(at, Meaning::Century) && (text.str(at).chars().count() > 2 || text.glued_mark(at + 1, '.'))
}

/// Whether the century is before Christ, and the token after the words that say so.
fn era(text: &Text<'_>, first: usize, next: usize) -> (bool, usize) {
    let phrases = text.lexicon.map_or(&[][..], |lexicon| lexicon.vocabulary.before_christ);
    if let Some(end) = phrases.iter().find_map(|phrase| text.phrase(next, phrase)) {
        return (true, end);
    }
    let before = phrases.iter().any(|phrase| {
        let start = first.checked_sub(phrase.split(' ').count());
        start.is_some_and(|start| text.phrase(start, phrase).is_some())
    });
    (before, next)
}
