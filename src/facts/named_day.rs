//! Days of the week beside full dates.

use crate::locale::letters::is_letter_or_number;
use std::ops::Range;

use super::around::{is_one_of, next_word, words};
use super::{Certainty, Date, Fact, Value};
use crate::locale::Locale;

/// A day of the week that is not that of the date beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MisnamedDay {
    /// Bytes of the weekday's name.
    pub weekday: Range<usize>,
    /// Bytes of the date.
    pub date: Range<usize>,
    /// The day of the week of the date, Monday 1 to Sunday 7.
    pub expected: u8,
}

/// The calendar of earlier dates may have been the old one.
const FIRST_YEAR: u16 = 1920;

/// More than this between a weekday and a date belongs to other things.
const WIDEST_GAP: usize = 24;

/// The weekdays of a text that do not fit the date beside them; its facts were found before.
pub fn misnamed_days(text: &str, facts: &[Fact], locale: &Locale) -> Vec<MisnamedDay> {
    let weekdays = facts.iter().enumerate().filter_map(|(index, fact)| match fact.readings.as_slice() {
        [Value::Weekday(day)] => Some((index, *day)),
        _ => None,
    });
    weekdays
        .filter_map(|(index, day)| {
            let named = &facts[index];
            // A word that means other things too is a weekday before a comma (`среда, 3 марта`).
            let parted = named.certainty > Certainty::Vague
                || text
                    .get(named.span.end..)
                    .is_some_and(|after| after.trim_start().starts_with([',', '(', ')']));
            if !parted {
                return None;
            }
            let before = index.checked_sub(1).and_then(|before| facts.get(before));
            let before = before.filter(|date| is_beside(text, date.span.end..named.span.start, locale));
            let after = facts.get(index + 1);
            let after = after.filter(|date| {
                is_beside(text, named.span.end..date.span.start, locale) && !is_attribute(text, date, locale)
            });
            let beside = [before, after].into_iter().flatten();
            let dated: Vec<(&Fact, u8)> = beside.filter_map(|fact| Some((fact, weekday(fact)?))).collect();
            let (date, expected) = *dated.first()?;
            // Between two dates it belongs to either.
            let fits = dated.iter().any(|(_, of_date)| *of_date == day);
            let (weekday, date) = (named.span.clone(), date.span.clone());
            (!fits).then_some(MisnamedDay { weekday, date, expected })
        })
        .collect()
}

/// The day of the week of a fact that is one full date of the present calendar.
fn weekday(fact: &Fact) -> Option<u8> {
    match fact.readings.as_slice() {
        [Value::Date(date @ Date { year: Some(FIRST_YEAR..), .. })] if date.exists() => date.weekday(),
        _ => None,
    }
}

/// Whether a date belongs to the noun behind it and not to the weekday before it, where a language puts such a date before the
/// noun (*bazar günü, 3 mart 2026-cı il danışıqlarından sonra*).
fn is_attribute(text: &str, date: &Fact, locale: &Locale) -> bool {
    let Some(profile) = locale.profile().filter(|profile| profile.claims.event_first) else { return false };
    let is_noun = |word: &str| !is_one_of(word, profile.claims.beside_weekday, locale);
    let last = words(text.get(date.span.clone()).unwrap_or_default()).next_back();
    let inflected = last.is_some_and(|word| {
        let word = locale.lower(word);
        profile.claims.locative_endings.iter().any(|ending| word.ends_with(ending))
    });
    !inflected && next_word(text, date.span.end).is_some_and(|(word, _)| is_noun(word))
}

/// Whether nothing but a comma, a bracket and words of time stand in a gap.
fn is_beside(text: &str, gap: Range<usize>, locale: &Locale) -> bool {
    let Some(profile) = locale.profile() else { return false };
    text.get(gap).is_some_and(|gap| {
        gap.len() <= WIDEST_GAP
            && !gap
                .contains(|c: char| !is_letter_or_number(c) && !c.is_whitespace() && !matches!(c, ',' | '('))
            && words(gap).all(|word| is_one_of(word, profile.claims.beside_weekday, locale))
    })
}
