//! Per cent and percentage points.

use super::amounts::{Measure, Measured};
use super::token::{Kind, Text};
use super::{Certainty, Fact, Value};
use crate::locale::words::Meaning;

/// The sign or the words behind a number, with an ending (`40%-i`).
pub(super) fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    let next = if text.mark(at, '%') || text.means(at, Meaning::Percent) {
        at + 1
    } else if text.means(at, Meaning::Per) && text.means(at + 1, Meaning::Cent) {
        at + 2
    } else {
        return points(text, at).or_else(|| bare_points(text, at));
    };
    let next = after_ending(text, next);
    if text.means(next, Meaning::Point) {
        return Some(Measured::new(Measure::PercentPoints, next + 1));
    }
    Some(Measured::new(Measure::Percent, next))
}

/// The sign before a number (`%5`), and `yüzdə` (in a hundred).
pub(super) fn before(text: &Text<'_>, at: usize) -> Option<(Measure, usize)> {
    let sign = text.mark(at, '%') && text.kind(at + 1) == Kind::Digits && text.glued(at + 1);
    let word = text.means(at, Meaning::Denominator(100)) && !text.means(at + 1, Meaning::Faint);
    (sign || word).then_some((Measure::Percent, at + 1))
}

/// `п. п.`, `pp`.
fn points(text: &Text<'_>, at: usize) -> Option<Measured> {
    let phrases = text.lexicon?.vocabulary.points;
    let next = phrases.iter().find_map(|phrase| text.phrase(at, phrase))?;
    Some(Measured::new(Measure::PercentPoints, next))
}

/// `ten points`: of a score, of an index, or percentage points.
fn bare_points(text: &Text<'_>, at: usize) -> Option<Measured> {
    let points = Measured { measure: Measure::Scale(0), other: Some(Measure::PercentPoints), next: at + 1 };
    (text.means(at, Meaning::Point) && !text.means(at, Meaning::Clause)).then_some(points)
}

/// Lets a bare number at the end of a clause be per cent too when the sentence has spoken of per cent (`fell from 18 to 16 per
/// cent, while exports rose to 19`).
pub(super) fn spread(text: &Text<'_>, facts: &mut [Fact]) {
    let (mut said, mut read) = (false, 0);
    for fact in facts {
        if said {
            said = !has_sentence_end(&text.text[read..fact.span.start]);
            read = fact.span.start;
        }
        match fact.readings.as_slice() {
            [Value::Percent(_), ..] => (said, read) = (true, fact.span.end),
            [Value::Number(amount)] if said && fact.certainty == Certainty::Digits => {
                let amount = *amount;
                if closes_clause(&text.text[fact.span.end..]) {
                    fact.readings.push(Value::Percent(amount));
                }
            }
            _ => {}
        }
    }
}

/// Marks that end a sentence when a blank follows.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

fn has_sentence_end(text: &str) -> bool {
    text.match_indices(STOPS).any(|(at, _)| ends_sentence(&text[at..]))
}

fn ends_sentence(rest: &str) -> bool {
    rest.strip_prefix(STOPS).is_some_and(|behind| behind.starts_with(char::is_whitespace))
}

/// Whether a clause ends right before `rest`: with a mark inside the sentence, with the sentence, with the text.
fn closes_clause(rest: &str) -> bool {
    rest.starts_with([',', ';', ')'])
        || ends_sentence(rest)
        || rest.trim_start_matches(['.', '!', '?', '…', '»', '”', '"']).is_empty()
}

fn after_ending(text: &Text<'_>, at: usize) -> usize {
    let ending = text.glued_mark(at, '-') && text.glued(at + 1) && matches!(text.kind(at + 1), Kind::Word(_));
    if ending && text.mark(at - 1, '%') { at + 2 } else { at }
}
