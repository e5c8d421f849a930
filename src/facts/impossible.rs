//! Days and hours that there are not, and periods that end before they begin.

use crate::locale::letters::is_letter;
use std::ops::Range;

use super::around::{begins, is_one_of, last_word, next_word, words};
use super::{Date, Fact, Value};
use crate::locale::Locale;
use crate::locale::claims::Claims;

/// A date, time or period that cannot be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// Bytes of the text it stands in.
    pub span: Range<usize>,
    /// It is a period that ends before it begins.
    pub backwards: bool,
}

/// The dates, times and periods of a text that cannot be meant; its facts were found before.
pub fn impossible(text: &str, facts: &[Fact], locale: &Locale) -> Vec<Impossible> {
    let Some(profile) = locale.profile() else { return Vec::new() };
    let words = profile.claims;
    let at = |span| Impossible { span, backwards: false };
    let days = facts.iter().filter(|fact| is_missing_day(fact) && !is_numbered(text, fact));
    let mut found: Vec<Impossible> = days.map(|fact| at(fact.span.clone())).collect();
    let periods = facts.windows(2).filter_map(|pair| match pair {
        [first, last] if runs_backwards(text, first, last, (words, locale)) => {
            Some(Impossible { span: first.span.start..last.span.end, backwards: true })
        }
        _ => None,
    });
    found.extend(periods);
    found.extend(hours(text, words, locale).into_iter().map(at));
    found.sort_by_key(|one| one.span.start);
    found
}

/// Whether every reading of a fact is a day that its month does not have.
fn is_missing_day(fact: &Fact) -> bool {
    fact.readings.iter().all(|value| matches!(value, Value::Date(date) if !date.exists()))
}

/// Whether digits that look like a date are the number of something.
fn is_numbered(text: &str, fact: &Fact) -> bool {
    let in_digits = text.get(fact.span.clone()).is_some_and(|said| !said.contains(is_letter));
    let before = text.get(..fact.span.start).unwrap_or_default().trim_end();
    let joined = before.len() == fact.span.start && before.ends_with(['-', '/', '.', '_']);
    let joined = joined || text.get(fact.span.end..).is_some_and(|after| after.starts_with(['-', '/', '_']));
    in_digits && (joined || before.ends_with('№') || before.to_ascii_lowercase().ends_with("no."))
}

/// Whether two dates are the ends of one period and the second comes before the first.
fn runs_backwards(text: &str, first: &Fact, last: &Fact, (claims, locale): (&Claims, &Locale)) -> bool {
    let (Some(from), Some(to)) = (only_date(first), only_date(last)) else { return false };
    let is_later = match (from, to) {
        (Date { year: Some(from), month: None, .. }, Date { year: Some(to), month: None, .. }) => from > to,
        _ if from.day.is_some() && to.day.is_some() => {
            let sure = from.year == to.year && (from.year.is_some() || from.month == to.month);
            sure && (from.month, from.day) > (to.month, to.day)
        }
        _ => false,
    };
    let Some(gap) = text.get(first.span.end..last.span.start).filter(|_| is_later) else { return false };
    let joint = gap.trim();
    let after = next_word(text, last.span.end).map(|(word, _)| word);
    let era = |word: &str| matches!(word, "BC" | "BCE" | "до") || word == "e" && text.contains("e.ə");
    if after.is_some_and(era) {
        return false;
    }
    let joined = is_one_of(joint, claims.until, locale) || is_from_to(text, first, joint, (claims, locale));
    let ending = words(text.get(last.span.clone()).unwrap_or_default()).next_back();
    let ends = |word: &str| is_one_of(word, claims.until_endings, locale);
    joined || joint.is_empty() && (ending.is_some_and(ends) || after.is_some_and(ends))
}

/// Whether a period is written `from … to …`, and nothing was moved from the one day to the other.
fn is_from_to(text: &str, first: &Fact, joint: &str, (claims, locale): (&Claims, &Locale)) -> bool {
    let Some((from, to)) = claims.from_to.filter(|(_, to)| *to == joint) else { return false };
    let mut before = words(text.get(..first.span.start).unwrap_or_default()).rev();
    let opens = before.next().is_some_and(|word| is_one_of(word, &[from], locale));
    opens && to == joint && !before.take(10).any(|word| begins(word, claims.moving, locale))
}

/// The date of a fact that is nothing else, a bare year included.
fn only_date(fact: &Fact) -> Option<Date> {
    match fact.readings.as_slice() {
        [Value::Date(date)] | [Value::Date(date), Value::Number(_)] => Some(*date),
        _ => None,
    }
}

/// Clock times of an hour after 24 or a minute after 59, where a word or an ending says that they are times.
fn hours(text: &str, claims: &Claims, locale: &Locale) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let number = |at: usize| text.get(at..at + 2)?.parse::<u8>().ok();
    let colons = bytes.iter().enumerate().filter(|(_, byte)| **byte == b':').map(|(at, _)| at);
    colons
        .filter_map(|colon| {
            let start = colon.checked_sub(2).filter(|start| digit(*start) && digit(*start + 1))?;
            let end = colon + 3;
            let alone = digit(colon + 1) && digit(colon + 2) && !digit(end);
            let bounded =
                start.checked_sub(1).is_none_or(|before| !digit(before) && !b":.".contains(&bytes[before]));
            if !alone || !bounded || bytes.get(end) == Some(&b':') {
                return None;
            }
            let wrong = number(start)? > 24 || number(colon + 1)? > 59;
            let announced = last_word(text, start).is_some_and(|word| is_one_of(word, claims.clock, locale));
            (wrong && announced).then_some(start..end)
        })
        .collect()
}
