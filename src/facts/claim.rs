//! What a text says about how long ago something was: anniversaries, "years ago", "years since".

use crate::locale::letters::is_letter_or_number;
use std::ops::Range;

use super::around::{begins, is_like, is_one_of, last_word, next_word, words};
use super::{Amount, Certainty, Date, Fact, Value};
use crate::locale::Locale;
use crate::locale::claims::Claims;
use crate::locale::unit::Unit;
use crate::segment::sentences;

/// An exact number of years between an event and the time of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// How it is said.
    pub kind: ClaimKind,
    /// How many years.
    pub years: u16,
    /// Bytes of the text it stands in (`35th anniversary`).
    pub span: Range<usize>,
    /// The date of the event, where the sentence surely says it, and its bytes. The year may be missing.
    pub event: Option<(Date, Range<usize>)>,
    /// The year from which the sentence itself counts (`In 2026 we mark …`).
    pub reference: Option<u16>,
}

/// How an exact number of years is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// The year in which the day returns: counted by calendar years.
    Anniversary,
    /// Years gone by, up to the time of the text.
    Elapsed,
}

/// More years than this are history, told in round numbers.
const MOST_YEARS: i64 = 500;

/// Words between an anniversary and the date of its event at most.
const WIDEST_PHRASE: usize = 8;

/// The claims of a text whose facts were found; none that anything in the wording makes rough.
pub fn claims(text: &str, facts: &[Fact], locale: &Locale) -> Vec<Claim> {
    let Some(profile) = locale.profile() else { return Vec::new() };
    let reader = Reader { text, facts, locale, words: profile.claims };
    (0..facts.len()).filter_map(|index| reader.claim(index)).collect()
}

/// A text while claims are looked for.
struct Reader<'t> {
    text: &'t str,
    facts: &'t [Fact],
    locale: &'t Locale,
    words: &'static Claims,
}

impl Reader<'_> {
    fn claim(&self, index: usize) -> Option<Claim> {
        let fact = self.facts.get(index)?;
        let (years, ordinal) = count(fact)?;
        let anniversary = self.anniversary_end(fact, ordinal);
        let kind = if anniversary.is_some() { ClaimKind::Anniversary } else { ClaimKind::Elapsed };
        let beside = || self.date_beside(index);
        let end = match anniversary {
            Some(end) => end,
            None if ordinal => return None,
            None => self.ago_end(fact).or_else(|| self.is_since(index).then_some(fact.span.end))?,
        };
        let span = fact.span.start..end;
        let sentence = self.sentence(&span);
        if self.is_hedged(&span, &sentence) {
            return None;
        }
        let event =
            if kind == ClaimKind::Anniversary { self.event_named(index, &span, &sentence) } else { beside() };
        let event_at = event.map(|(date, at)| (date, self.facts[at].span.clone()));
        let own = event.map(|(_, at)| at);
        let reference =
            if kind == ClaimKind::Anniversary { self.reference(index, own, &sentence) } else { None };
        Some(Claim { kind, years, span, event: event_at, reference })
    }

    /// Where the words that make an anniversary of a number end.
    fn anniversary_end(&self, fact: &Fact, ordinal: bool) -> Option<usize> {
        let own = words(self.text.get(fact.span.clone())?).next_back()?;
        if !ordinal && self.words.jubilees.iter().any(|jubilee| self.locale.lower(own).contains(jubilee)) {
            return Some(fact.span.end);
        }
        // `35th anniversary`, `35-year anniversary`, `35-я скорбная годовщина`
        let start = fact.span.end + usize::from(self.text[fact.span.end..].starts_with('-'));
        let (first, range) = next_word(self.text, start)?;
        if begins(first, self.words.anniversaries, self.locale) {
            return Some(range.end);
        }
        let (second, range) = next_word(self.text, range.end).filter(|_| ordinal)?;
        begins(second, self.words.anniversaries, self.locale).then_some(range.end)
    }

    /// Where "ago" behind a number of years ends.
    fn ago_end(&self, fact: &Fact) -> Option<usize> {
        let (word, range) = next_word(self.text, fact.span.end)?;
        if !is_one_of(word, self.words.ago, self.locale) {
            return None;
        }
        let before = self.text.get(..fact.span.start)?.trim_end();
        let counts = |word: &str| is_one_of(word, self.words.counting, self.locale);
        let starts = before.chars().next_back().is_none_or(|c| !is_letter_or_number(c))
            || last_word(before, before.len()).is_some_and(counts);
        (starts || !self.words.ago_needs_start).then_some(range.end)
    }

    /// Whether a number of years stands beside a date and a word that makes it the time since then.
    fn is_since(&self, index: usize) -> bool {
        let Some((_, other)) = self.date_beside(index) else { return false };
        let (fact, date) = (&self.facts[index], &self.facts[other]);
        let gap = if other < index { date.span.end..fact.span.start } else { fact.span.end..date.span.start };
        let between = self.text.get(gap).unwrap_or_default();
        let behind = next_word(self.text, fact.span.end).map(|(word, _)| word);
        // A list of words behind the years counts only when the date stands before them.
        let behind = behind.filter(|_| other < index);
        words(between).chain(behind).any(|word| begins(word, self.words.since, self.locale))
    }

    /// The date with a year that nothing but words of time parts from the years, and its fact.
    fn date_beside(&self, index: usize) -> Option<(Date, usize)> {
        let own = &self.facts[index].span;
        let after = self.ago_end(&self.facts[index]).unwrap_or(own.end);
        let near = |other: usize, gap: Range<usize>| {
            let date = self.date_with_year(other)?;
            let gap = self
                .text
                .get(gap)
                .filter(|gap| gap.len() <= 40 && !gap.contains(['.', ';', '?', '!', ':']))?;
            words(gap)
                .all(|word| is_one_of(word, self.words.around_date, self.locale))
                .then_some((date, other))
        };
        let following =
            self.facts.get(index + 1).and_then(|next| near(index + 1, after..next.span.start.max(after)));
        let preceding = || {
            let before = index.checked_sub(1)?;
            near(before, self.facts[before].span.end..own.start)
        };
        following.or_else(preceding)
    }

    /// The date of the event in the phrase of an anniversary, and its fact.
    fn event_named(
        &self,
        index: usize,
        span: &Range<usize>,
        sentence: &Range<usize>,
    ) -> Option<(Date, usize)> {
        let (other, gap) = if self.words.event_first {
            let other = index.checked_sub(1)?;
            (other, self.facts[other].span.end..span.start)
        } else {
            (index + 1, span.end..self.facts.get(index + 1)?.span.start)
        };
        let fact = &self.facts[other];
        let date = date_of(fact)?;
        let inside = sentence.contains(&fact.span.start) && sentence.contains(&span.start);
        let gap = self
            .text
            .get(gap)
            .filter(|gap| inside && !gap.contains([',', ';', ':', '(', ')', '—', '–', '.']))?;
        let between: Vec<&str> = words(gap).collect();
        let parted = between.iter().any(|word| is_one_of(word, self.words.parting, self.locale));
        if parted || between.len() > WIDEST_PHRASE || fact.certainty == Certainty::Vague {
            return None;
        }
        if self.words.event_first {
            let last = self.locale.lower(words(self.text.get(fact.span.clone())?).next_back()?);
            let locative = self.words.locative_endings.iter().any(|ending| last.ends_with(ending));
            return (!locative).then_some((date, other));
        }
        let link = between.iter().rev().find(|word| !matches!(**word, "the" | "The")).copied()?;
        let attributive = is_one_of(link, self.words.attributing, self.locale);
        let located = is_one_of(link, self.words.locating, self.locale);
        (attributive || self.words.attributing.is_empty() && !located).then_some((date, other))
    }

    /// The only year that the sentence says before the claim and not for its event.
    fn reference(&self, index: usize, event: Option<usize>, sentence: &Range<usize>) -> Option<u16> {
        let mut years = (0..index)
            .filter(|other| Some(*other) != event && sentence.contains(&self.facts[*other].span.start))
            .filter_map(|other| self.date_with_year(other)?.year);
        let first = years.next()?;
        years.all(|year| year == first).then_some(first)
    }

    /// The date of a fact that surely says a year.
    fn date_with_year(&self, index: usize) -> Option<Date> {
        let fact = self.facts.get(index)?;
        let date =
            date_of(fact).filter(|date| date.year.is_some_and(|year| (1800..=2200).contains(&year)))?;
        let placed = || {
            let before = last_word(self.text, fact.span.start);
            before.is_some_and(|word| is_one_of(word, self.words.around_date, self.locale))
        };
        (date.month.is_some() || fact.readings.len() == 1 || placed()).then_some(date)
    }

    fn sentence(&self, span: &Range<usize>) -> Range<usize> {
        let mut start = 0;
        for sentence in sentences(self.text, self.locale) {
            let end = start + sentence.len();
            if span.start < end {
                return start..end;
            }
            start = end;
        }
        start..self.text.len()
    }

    /// Whether a word close to a claim makes it rough, or speaks of another time than the present.
    fn is_hedged(&self, span: &Range<usize>, sentence: &Range<usize>) -> bool {
        let before = self.text.get(sentence.start..span.start).unwrap_or_default();
        let after = self.text.get(span.end..sentence.end).unwrap_or_default();
        let near = words(before).rev().take(4).chain(words(after).take(2));
        let is_exact = |word: &str| is_one_of(word, self.words.counting, self.locale);
        near.filter(|word| !is_exact(word)).any(|word| is_like(word, self.words.hedges, self.locale))
    }
}

/// The number of an ordinal (`true`) or of years.
fn count(fact: &Fact) -> Option<(u16, bool)> {
    let years = |amount: Amount| {
        let whole = amount.whole().filter(|years| (1..=MOST_YEARS).contains(years))?;
        u16::try_from(whole).ok()
    };
    if fact.certainty == Certainty::Vague {
        return None;
    }
    match fact.readings.first()? {
        Value::Ordinal(amount) => Some((years(*amount)?, true)),
        Value::Quantity { amount, unit: Unit::Year } => Some((years(*amount)?, false)),
        _ => None,
    }
}

fn date_of(fact: &Fact) -> Option<Date> {
    if let Some(Value::Date(date)) = fact.readings.first() { Some(*date) } else { None }
}
