//! Centuries and millennia.

use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Certainty, Fact, Found, Value, roman};
use crate::locale::words::Meaning;

/// `19th century`, `XIX əsr`, `XIX–XX вв.`, `5th century BC`, `II тысячелетие до н. э.`.
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
    let kind = if text.means(noun, Meaning::Millennium) { Value::Millennium } else { Value::Century };
    let (era, end) = era(text, at, noun + 1);
    let near = era == Era::Unsaid && is_before_christ_near(text, at);
    let last = numbers.len() - 1;
    let facts = numbers.iter().enumerate().map(|(index, &(number, from, to, certainty))| Fact {
        readings: match era {
            Era::BeforeChrist => vec![kind(-number)],
            Era::Unsaid if near => vec![kind(number), kind(-number)],
            Era::Unsaid | Era::AfterChrist => vec![kind(number)],
        },
        span: text.span(from, if index == last { end } else { to }),
        certainty,
    });
    Some(Found { facts: facts.collect(), next: end })
}

/// On which side of the birth of Christ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Era {
    BeforeChrist,
    AfterChrist,
    Unsaid,
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
        || text.means(at, Meaning::Millennium) && (!is_scale(text, at) || era_behind(text, at + 1).is_some())
}

/// Whether a word counts thousands, unless an era makes a millennium of it (`II тыс. до н. э.`).
fn is_scale(text: &Text<'_>, at: usize) -> bool {
    text.meanings(at).iter().any(|meaning| matches!(meaning, Meaning::Scale(_)))
}

/// How an era is said, and the phrases for it.
fn eras(text: &Text<'_>) -> [(Era, &'static [&'static str]); 2] {
    let known = text.lexicon.map(|lexicon| lexicon.vocabulary);
    [
        (Era::BeforeChrist, known.map_or(&[], |known| known.before_christ)),
        (Era::AfterChrist, known.map_or(&[], |known| known.after_christ)),
    ]
}

/// The era of what ends before a token and starts with `first`, and the token after the words that say so.
fn era(text: &Text<'_>, first: usize, next: usize) -> (Era, usize) {
    let stands_before = |phrase: &&str| {
        let start = first.checked_sub(phrase.split(' ').count());
        start.is_some_and(|start| text.phrase(start, phrase).is_some())
    };
    let before = eras(text).into_iter().find(|(_, phrases)| phrases.iter().any(&stands_before));
    // Where nouns stand behind their numbers, what is behind a century belongs to the next one.
    match (before, era_behind(text, next)) {
        (Some((era, _)), _) if text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.nouns_after_numbers) => {
            (era, next)
        }
        (_, Some(behind)) => behind,
        (before, None) => (before.map_or(Era::Unsaid, |(era, _)| era), next),
    }
}

/// The era said at a token, behind the full stop of an abbreviation too, and the token after it.
fn era_behind(text: &Text<'_>, at: usize) -> Option<(Era, usize)> {
    let at = at + usize::from(text.glued_mark(at, '.'));
    let said = |(era, phrases): (Era, &[&str])| {
        Some((era, phrases.iter().find_map(|phrase| text.phrase(at, phrase))?))
    };
    eras(text).into_iter().find_map(said)
}

/// More tokens than this from a number its era is not looked for.
const FARTHEST_ERA: usize = 24;

/// Whether "before Christ" stands so near that it may mean an earlier or later number, too (`from the 5th century to the 3rd
/// century BC`).
fn is_before_christ_near(text: &Text<'_>, at: usize) -> bool {
    let [(_, phrases), _] = eras(text);
    let mut near = at.saturating_sub(FARTHEST_ERA)..at + FARTHEST_ERA;
    near.any(|at| phrases.iter().any(|phrase| text.phrase(at, phrase).is_some()))
}
