//! Totals beside their parts.

use std::ops::Range;

use super::around::{begins, is_like, is_one_of, last_word, next_word, words};
use super::{Amount, Certainty, Fact, Value};
use crate::locale::Locale;
use crate::locale::claims::Claims;
use crate::segment::sentences;

/// A total that its parts do not make.
#[derive(Clone, Debug, PartialEq)]
pub struct WrongSum {
    /// Bytes of the total, or of the last part where the total is one hundred per cent.
    pub total: Range<usize>,
    /// What the parts make.
    pub sum: Amount,
    /// The parts are shares of a hundred.
    pub shares: bool,
    /// Bytes of the parts.
    pub parts: Vec<Range<usize>>,
}

/// Parts of one total at most: longer lists are tables.
const MOST_PARTS: usize = 8;

/// Words that say what a part is, at most.
const LONGEST_PART: usize = 6;

/// The totals of a text that surely do not add up; its facts were found before.
pub fn wrong_sums(text: &str, facts: &[Fact], locale: &Locale) -> Vec<WrongSum> {
    let Some(profile) = locale.profile() else { return Vec::new() };
    if facts.iter().filter(|fact| counted(fact).is_some()).count() < 2 {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut start = 0;
    for sentence in sentences(text, locale) {
        let range = start..start + sentence.len();
        start = range.end;
        let first = facts.partition_point(|fact| fact.span.start < range.start);
        let next = facts.partition_point(|fact| fact.span.start < range.end);
        let Some(own) = facts.get(first..next).filter(|own| own.len() > 1 && own.len() <= MOST_PARTS + 1)
        else {
            continue;
        };
        let reader = Reader { text, facts: own, end: range.end, locale, words: profile.claims };
        found.extend(reader.vote().or_else(|| reader.list()).or_else(|| reader.part()));
    }
    found
}

/// The facts of one sentence.
struct Reader<'t> {
    text: &'t str,
    facts: &'t [Fact],
    end: usize,
    locale: &'t Locale,
    words: &'static Claims,
}

impl Reader<'_> {
    /// Votes for and against that are more than there were voters: `of 120 delegates 80 for and 50 against`.
    fn vote(&self) -> Option<WrongSum> {
        let votes: Vec<(usize, usize)> =
            (0..self.facts.len()).filter_map(|index| Some((index, self.choice(index)?))).collect();
        let mut choices: Vec<usize> = votes.iter().map(|(_, choice)| *choice).collect();
        choices.sort_unstable();
        choices.dedup();
        if choices.len() != votes.len() || votes.len() < 2 {
            return None;
        }
        let parts: Vec<&Fact> = votes.iter().map(|(index, _)| &self.facts[*index]).collect();
        let (sum, shares) = sum(&parts)?;
        let total = if shares {
            Amount::from(100)
        } else {
            let first = votes.first()?.0.checked_sub(1)?;
            let total = (0..=first).rev().find(|index| self.is_whole(*index))?;
            return self.exceeds(total, sum, &parts);
        };
        let last = parts.last()?;
        (sum > total).then(|| WrongSum { total: last.span.clone(), sum, shares, parts: spans(&parts) })
    }

    /// A list behind a colon that does not make the number before it: `12 documents: 7 agreements and 4 protocols`.
    fn list(&self) -> Option<WrongSum> {
        let colons: Vec<usize> = self
            .facts
            .windows(2)
            .enumerate()
            .filter_map(|(index, pair)| {
                let gap = self.text.get(pair[0].span.end..pair[1].span.start)?;
                (gap.contains(": ")).then_some(index)
            })
            .collect();
        let [total] = colons[..] else { return None };
        let parts: Vec<&Fact> = self.facts.get(total + 1..)?.iter().collect();
        let whole = &self.facts[total];
        let lead = self.text.get(whole.span.end..parts.first()?.span.start)?;
        let (before, after) = lead.split_once(':')?;
        let plain = total == 0 && after.trim().is_empty() && parts.len() > 1;
        let bare = !before.contains([',', ';', '(']) && words(before).count() <= LONGEST_PART;
        if !plain || !bare || self.is_hedged(whole) || parts.iter().any(|part| self.is_hedged(part)) {
            return None;
        }
        for (index, part) in parts.iter().enumerate() {
            let end = parts.get(index + 1).map_or(self.end, |next| next.span.start);
            let named = self.text.get(part.span.end..end)?;
            let count = words(named).count();
            let open = named.contains(['(', ')', '–', '—', ':']);
            if open || count == 0 || count > LONGEST_PART {
                return None;
            }
        }
        let (sum, shares) = sum(&parts)?;
        let total = counted(whole)?;
        let same = matches!(whole.readings.as_slice(), [Value::Number(_)]) && !shares;
        (same && sum != total.0).then(|| WrongSum {
            total: whole.span.clone(),
            sum,
            shares: false,
            parts: spans(&parts),
        })
    }

    /// A part that is more than the whole just before it: `26 people, including 30 children`.
    fn part(&self) -> Option<WrongSum> {
        let pair = self.facts.windows(2).find(|pair| {
            let gap = self.text.get(pair[0].span.end..pair[1].span.start).unwrap_or_default();
            let lowered = self.locale.lower(gap);
            let announced = self.words.including.iter().any(|phrase| {
                lowered.trim_end().ends_with(phrase)
                    && lowered.trim_end().strip_suffix(phrase).is_some_and(|rest| rest.ends_with([' ', '(']))
            });
            let plain = words(gap).count() <= LONGEST_PART && gap.matches(',').count() <= 1;
            announced
                && plain
                && pair.iter().all(|fact| self.counts_people(fact))
                && !pair.iter().any(|fact| self.is_hedged(fact))
        })?;
        let (whole, part) = (counted(&pair[0])?, counted(&pair[1])?);
        (whole.1 == part.1 && part.0 > whole.0).then(|| WrongSum {
            total: pair[0].span.clone(),
            sum: part.0,
            shares: part.1,
            parts: vec![pair[1].span.clone()],
        })
    }

    /// Whether a number is that of people: parts of other things may be other things (`5 regions, including 25 villages`).
    fn counts_people(&self, fact: &Fact) -> bool {
        let behind = self.text.get(fact.span.end..self.end).unwrap_or_default();
        words(behind).take(2).any(|word| begins(word, self.words.people, self.locale))
    }

    fn exceeds(&self, total: usize, sum: Amount, parts: &[&Fact]) -> Option<WrongSum> {
        let whole = &self.facts[total];
        let number = matches!(whole.readings.as_slice(), [Value::Number(_)]) && !self.is_hedged(whole);
        (number && sum > counted(whole)?.0).then(|| WrongSum {
            total: whole.span.clone(),
            sum,
            shares: false,
            parts: spans(parts),
        })
    }

    /// Which way the votes of a number went: the word stands close behind it.
    fn choice(&self, index: usize) -> Option<usize> {
        let fact = &self.facts[index];
        counted(fact)?;
        let end = self.facts.get(index + 1).map_or(self.end, |next| next.span.start);
        let behind = self.text.get(fact.span.end..end)?;
        words(behind)
            .take(3)
            .find_map(|word| self.words.votes.iter().position(|way| is_like(word, way, self.locale)))
    }

    /// Whether a number is that of all: `of 120 delegates`, `120 nəfərdən`.
    fn is_whole(&self, index: usize) -> bool {
        let fact = &self.facts[index];
        let before = last_word(self.text, fact.span.start);
        if before.is_some_and(|word| is_one_of(word, self.words.out_of, self.locale)) {
            return true;
        }
        let (first, end) =
            next_word(self.text, fact.span.end).map_or(("", 0), |(word, range)| (word, range.end));
        let second = next_word(self.text, end).map_or("", |(word, _)| word);
        [first, second].iter().any(|word| {
            let word = self.locale.lower(word);
            self.words
                .out_of_endings
                .iter()
                .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
        })
    }

    fn is_hedged(&self, fact: &Fact) -> bool {
        let before = self.text.get(..fact.span.start).unwrap_or_default();
        let after = self.text.get(fact.span.end..).unwrap_or_default();
        let mut near = words(before).rev().take(2).chain(words(after).take(1));
        near.any(|word| is_like(word, self.words.hedges, self.locale))
    }
}

/// The sum of parts of one kind, and whether they are shares of a hundred.
fn sum(parts: &[&Fact]) -> Option<(Amount, bool)> {
    let (mut sum, mut shares) = (Amount::from(0), None);
    for part in parts {
        let (amount, share) = counted(part)?;
        if shares.is_some_and(|known| known != share) {
            return None;
        }
        shares = Some(share);
        sum = sum.plus(amount)?;
    }
    Some((sum, shares?))
}

/// The number of a fact that surely counts things, or its share of them.
fn counted(fact: &Fact) -> Option<(Amount, bool)> {
    if fact.certainty == Certainty::Vague {
        return None;
    }
    match fact.readings.as_slice() {
        [Value::Number(amount)] => Some((*amount, false)),
        [Value::Percent(amount)] => Some((*amount, true)),
        _ => None,
    }
}

fn spans(parts: &[&Fact]) -> Vec<Range<usize>> {
    parts.iter().map(|part| part.span.clone()).collect()
}
