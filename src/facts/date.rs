//! Dates: days, months and years in any order, ranges and lists of days.

use std::fmt;

use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Amount, Certainty, Fact, Found, Value, money};
use crate::locale::unit::Unit;
use crate::locale::words::Meaning;

/// A day, or as much of it as is said; never empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date {
    /// Year of the common era.
    pub year: Option<u16>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; whether the month has it is not checked.
    pub day: Option<u8>,
}

/// Years that four digits mean; beyond them they are a number.
const YEARS: std::ops::RangeInclusive<u16> = 1000..=2999;
/// Years that four digits may mean without a word beside them.
const BARE_YEARS: std::ops::RangeInclusive<u16> = 1000..=2150;

impl Date {
    /// A year without day.
    pub fn of_year(year: u16) -> Self {
        Self { year: Some(year), ..Self::default() }
    }
}

/// ISO 8601, with dashes for what is not said: `1990-01-20`, `1990`, `--01-20`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

/// `05.12.2021`, `12/5/2021`, `2021-12-05`.
pub(super) fn numeric(text: &Text<'_>, at: usize) -> Option<Found> {
    if let Some(range) = numeric_range(text, at) {
        return Some(range);
    }
    let Kind::Mark(mark @ ('.' | '/' | '-')) = text.kind(at + 1) else { return None };
    let joined = (at + 1..at + 5).all(|i| text.glued(i)) && text.mark(at + 3, mark);
    if !joined || text.means(at + 5, Meaning::NumberSign) {
        return None;
    }
    let middle = text.small(at + 2, 1..=2)?;
    let readings = if let Some(year) = text.small(at, 4..=4) {
        vec![numeric_date(text.small(at + 4, 1..=2)?, middle, year)?]
    } else {
        let year = match text.small(at + 4, 2..=4)? {
            year @ 0..=49 => 2000 + year,
            year @ 50..=99 => 1900 + year,
            year => year,
        };
        let first = text.small(at, 1..=2)?;
        let month_first = numeric_date(middle, first, year);
        let either = mark == '/' && text.lexicon.is_none_or(|lexicon| lexicon.vocabulary.ambiguous_day_order);
        let mut readings: Vec<Value> = numeric_date(first, middle, year).into_iter().collect();
        readings.extend(month_first.filter(|date| either && !readings.contains(date)));
        readings
    };
    if readings.is_empty() {
        return None;
    }
    let next = after_year_noun(text, after_ending(text, at + 5));
    Some(Found {
        facts: vec![Fact { readings, span: text.span(at, next), certainty: Certainty::Digits }],
        next,
    })
}

/// `14–15.11.2025`: two days of one month.
fn numeric_range(text: &Text<'_>, at: usize) -> Option<Found> {
    let first = text.small(at, 1..=2).filter(|_| text.glued_mark(at + 1, '-') && text.glued(at + 2))?;
    text.small(at + 2, 1..=2).filter(|_| text.glued_mark(at + 3, '.'))?;
    let mut found = numeric(text, at + 2)?;
    let [Value::Date(last)] = found.facts.first()?.readings[..] else { return None };
    let day = u8::try_from(first).ok().filter(|day| (1..=31).contains(day))?;
    let readings = vec![Value::Date(Date { day: Some(day), ..last })];
    let span = text.span(at, at + 1);
    found.facts.insert(0, Fact { readings, span, certainty: Certainty::Digits });
    Some(found)
}

fn numeric_date(day: u16, month: u16, year: u16) -> Option<Value> {
    let valid = (1..=31).contains(&day) && (1..=12).contains(&month) && YEARS.contains(&year);
    let (day, month) = (u8::try_from(day).ok()?, u8::try_from(month).ok()?);
    valid.then_some(Value::Date(Date { year: Some(year), month: Some(month), day: Some(day) }))
}

/// Dates with the name of a month, and years.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    if let Some(year) = year(text, at).filter(|year| year.named) {
        let dated = days_of_month(text, year.next).map(|days| days.found(text, at, Some(&year)));
        return Some(dated.unwrap_or_else(|| year.found(text, at)));
    }
    if let Some(days) = days_of_month(text, at) {
        // `oktyabr ayında 1254 mina`: behind a month that is no part of a date, a bare number counts.
        let counts = |year: &Year| {
            let placed = days.days.is_empty() && text.means(days.next - 1, Meaning::MonthNoun);
            placed && !year.named && !year.ended
        };
        let year = year_after(text, days.next).filter(|year| !counts(year));
        return (days.sure || year.is_some()).then(|| days.found(text, at, year.as_ref()));
    }
    years(text, at).or_else(|| Some(year(text, at)?.found(text, at)))
}

/// A year and how it is said.
struct Year {
    value: u16,
    /// Whether the noun stands beside it.
    named: bool,
    /// Whether an ending follows the digits.
    ended: bool,
    /// May be a count of years too (`1000 illik`).
    count: bool,
    certainty: Certainty,
    next: usize,
}

impl Year {
    fn found(&self, text: &Text<'_>, at: usize) -> Found {
        let amount = Amount::from(i64::from(self.value));
        let mut readings = vec![Value::Date(Date::of_year(self.value))];
        if self.count {
            readings.push(Value::Quantity { amount, unit: Unit::Year });
        }
        if !self.named {
            readings.push(if self.ended { Value::Ordinal(amount) } else { Value::Number(amount) });
        }
        let span = text.span(at, self.next);
        Found { facts: vec![Fact { readings, span, certainty: self.certainty }], next: self.next }
    }
}

/// `1990-cı il`, `1990 года`, `iki min iyirminci il`, and bare four digits that no measure follows.
fn year(text: &Text<'_>, at: usize) -> Option<Year> {
    if let Some(value) = text.small(at, 4..=4).filter(|year| YEARS.contains(year)) {
        let ended = after_ending(text, at + 1);
        let next = after_year_noun(text, ended);
        let named = next > ended;
        let count =
            named && ended == at + 1 && text.lexicon.is_some_and(|l| l.vocabulary.nouns_after_numbers);
        let plain = named || BARE_YEARS.contains(&value) && is_plain(text, at);
        let next = if named { next } else { ended };
        let ended = ended > at + 1;
        return plain.then_some(Year { value, named, ended, count, certainty: Certainty::Digits, next });
    }
    let number = numeral(text, at).filter(|number| number.certainty != Certainty::Digits)?;
    let value = u16::try_from(number.amount.whole()?).ok().filter(|year| YEARS.contains(year))?;
    let next = after_year_noun(text, number.next);
    let year = Year { value, named: true, ended: true, count: false, certainty: Certainty::Words, next };
    (next > number.next && number.ordinal).then_some(year)
}

/// Whether four digits stand alone: no separators, no scale, no measure.
fn is_plain(text: &Text<'_>, at: usize) -> bool {
    let Some(number) = numeral(text, at) else { return false };
    let counted = text.meanings(number.next).iter().any(|meaning| {
        matches!(meaning, Meaning::Unit(_) | Meaning::Currency(_) | Meaning::Percent | Meaning::Country)
    });
    let signed = match text.kind(number.next) {
        Kind::Mark(mark) => matches!(mark, '%' | '°') || money::is_sign(mark),
        _ => false,
    };
    let divided = text.glued_mark(at + 1, '/') || at > 0 && text.glued(at) && text.mark(at - 1, '/');
    number.scale == 0
        && number.other.is_none()
        && number.amount.whole() == text.digits(at).parse().ok()
        && !counted
        && !signed
        && !divided
}

/// `1988–1994`, `1950-53-cü illər`.
fn years(text: &Text<'_>, at: usize) -> Option<Found> {
    let first = text.small(at, 4..=4).filter(|year| BARE_YEARS.contains(year))?;
    if !text.mark(at + 1, '-') {
        return None;
    }
    let second = text.small(at + 2, 4..=4).filter(|year| BARE_YEARS.contains(year));
    let second = second.or_else(|| {
        let short = text.small(at + 2, 2..=2).filter(|_| text.glued(at + 2))?;
        (short > first % 100).then_some(first / 100 * 100 + short)
    })?;
    let ended = after_ending(text, at + 3);
    let next = after_year_noun(text, ended);
    let fact = |year, from, to| Fact {
        readings: vec![Value::Date(Date::of_year(year)), Value::Number(Amount::from(i64::from(year)))],
        span: text.span(from, to),
        certainty: Certainty::Digits,
    };
    Some(Found { facts: vec![fact(first, at, at + 1), fact(second, at + 2, next)], next })
}

/// Days of one month, or the month alone.
struct Days {
    month: u8,
    /// Day, first token, next token. Empty for the month alone.
    days: Vec<(u8, usize, usize)>,
    /// Whether this is a date even without a year.
    sure: bool,
    next: usize,
    certainty: Certainty,
}

impl Days {
    fn found(&self, text: &Text<'_>, at: usize, year: Option<&Year>) -> Found {
        let next = self.next.max(year.map_or(0, |year| year.next));
        let certainty = self.certainty.max(year.map_or(Certainty::Vague, |year| year.certainty));
        let fact = |day, from, to| Fact {
            readings: vec![Value::Date(Date { year: year.map(|y| y.value), month: Some(self.month), day })],
            span: text.span(from, to),
            certainty,
        };
        let last = self.days.len().saturating_sub(1);
        let of_day = |(index, &(day, from, to)): (usize, &(u8, usize, usize))| {
            fact(Some(day), if index == 0 { at } else { from }, if index == last { next } else { to })
        };
        let mut facts: Vec<Fact> = self.days.iter().enumerate().map(of_day).collect();
        if facts.is_empty() {
            facts.push(fact(None, at, next));
        }
        Found { facts, next }
    }
}

/// `3–7 June`, `June 3–7`, `iyunun 3-dən 7-dək`, `in June`.
fn days_of_month(text: &Text<'_>, at: usize) -> Option<Days> {
    let (days, certainty) = days(text, at);
    if let Some((_, _, after)) = days.last() {
        let after = after + usize::from(text.means(*after, Meaning::Of));
        let (month, _, next) = month(text, after)?;
        return Some(Days { month, days, sure: true, next, certainty });
    }
    let (month, full, next) = month(text, at)?;
    let genitive = text.means(next - 1, Meaning::Genitive);
    let (following, certainty) = self::days(text, next);
    let followed = following.first().is_some_and(|(_, first, _)| {
        let ended = text.glued_mark(first + 1, '-') && matches!(text.kind(first + 2), Kind::Word(_));
        let digits = text.kind(*first) == Kind::Digits && (genitive || ended || capital_months(text));
        digits || genitive && certainty == Certainty::Words
    });
    if followed {
        let next = following.last().map_or(next, |(_, _, next)| *next);
        return Some(Days { month, days: following, sure: true, next, certainty });
    }
    let placed = at > 0 && text.means(at - 1, Meaning::At) && capital_months(text);
    // `Theresa May` in a language that writes months small is a name.
    let named = !capital_months(text) && at > 0 && text.capital(at) && text.capital(at - 1) && next == at + 1;
    let certainty = if text.means(at, Meaning::Faint) { Certainty::Vague } else { Certainty::Words };
    Some(Days { month, days: Vec::new(), sure: (full || placed) && !named, next, certainty })
}

fn capital_months(text: &Text<'_>) -> bool {
    text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.capital_months)
}

/// The name of a month: number, whether it is one by itself, next token.
fn month(text: &Text<'_>, at: usize) -> Option<(u8, bool, usize)> {
    let (month, full) = text.meaning(at, |m| match m {
        Meaning::Month(month) => Some((*month, true)),
        Meaning::ShortMonth(month) => Some((*month, false)),
        _ => None,
    })?;
    if capital_months(text) && !text.capital(at) {
        return None;
    }
    let mut next = if full { at + 1 } else { text.after_stop(at) };
    next += usize::from(
        text.means(next, Meaning::MonthNoun)
            || text.means(next, Meaning::Genitive)
                && !text.meanings(next).iter().any(|m| matches!(m, Meaning::Month(_))),
    );
    Some((month, full, next))
}

/// A list or range of days of a month.
fn days(text: &Text<'_>, at: usize) -> (Vec<(u8, usize, usize)>, Certainty) {
    let mut days = Vec::new();
    let mut certainty = Certainty::Words;
    let mut next = at;
    while let Some((day, end, from, said)) = day(text, next).filter(|_| days.len() < 8) {
        days.push((day, next, end));
        certainty = certainty.max(said);
        next = match text.kind(end) {
            Kind::Mark('-' | ',') => end + 1,
            Kind::Word(m) if m.contains(&Meaning::And) || m.contains(&Meaning::To) => end + 1,
            Kind::Digits if from && is_end(text, end) => end,
            _ => break,
        };
        next += usize::from(text.means(next, Meaning::Of));
    }
    (days, certainty)
}

/// Whether digits end a period: with an ending, not those of another number (`martın 1-dən 20 faiz`).
fn is_end(text: &Text<'_>, at: usize) -> bool {
    after_ending(text, at + 1) > at + 1 || text.glued_mark(at + 1, '-')
}

/// A day in digits or as an ordinal in words: value, next token, whether it opens a range, how it is said.
fn day(text: &Text<'_>, at: usize) -> Option<(u8, usize, bool, Certainty)> {
    let of_month = |day: u8| (1..=31).contains(&day).then_some(day);
    if let Some(day) = text.small(at, 1..=2) {
        let next = after_ending(text, at + 1);
        let clock = text.glued_mark(next, ':') || text.glued_mark(next, '.') && text.glued(next + 1);
        let clock = clock && text.kind(next + 1) == Kind::Digits;
        let from = text.means(next - 1, Meaning::FromEnding);
        return (!clock).then_some((of_month(u8::try_from(day).ok()?)?, next, from, Certainty::Digits));
    }
    let of_genitive = |next: usize| {
        text.means(next - 1, Meaning::DayForm) && at > 0 && text.means(at - 1, Meaning::Genitive)
    };
    let in_words = numeral(text, at).filter(|number| number.certainty != Certainty::Digits)?;
    let number = Some(in_words).filter(|number| number.ordinal || of_genitive(number.next))?;
    // `avqustun ikinci yarısı`, `sentyabrın ikinci çərşənbə axşamı`
    let of_part = |m: &Meaning| match m {
        Meaning::Part(..) | Meaning::Cardinal(_) | Meaning::Weekday(_) | Meaning::ShortWeekday(_) => true,
        Meaning::Unit(unit) => *unit != Unit::Day,
        _ => false,
    };
    if text.meanings(number.next).iter().any(of_part) && at > 0 && text.means(at - 1, Meaning::Genitive) {
        return None;
    }
    let day = u8::try_from(number.amount.whole()?).ok()?;
    Some((of_month(day)?, number.next, false, Certainty::Words))
}

/// The year behind a date, also behind a comma and a day of the week.
fn year_after(text: &Text<'_>, at: usize) -> Option<Year> {
    let mut at = at;
    at += usize::from(text.glued_mark(at, ','));
    if text.meanings(at).iter().any(|meaning| matches!(meaning, Meaning::Weekday(_))) {
        at += 1;
        at += usize::from(text.glued_mark(at, ','));
    }
    at += usize::from(text.means(at, Meaning::Of));
    year(text, at)
}

/// The token after `-cı`, `-го`, `-si`, `th` behind digits.
pub(super) fn after_ending(text: &Text<'_>, at: usize) -> usize {
    let dash = usize::from(text.glued_mark(at, '-'));
    let ending = |meaning: &Meaning| {
        matches!(meaning, Meaning::OrdinalEnding | Meaning::CaseEnding | Meaning::FromEnding)
    };
    let ordinal = dash == 1 || text.means(at, Meaning::OrdinalEnding);
    if text.glued(at + dash) && ordinal && text.meanings(at + dash).iter().any(ending) {
        at + dash + 1
    } else {
        at
    }
}

fn after_year_noun(text: &Text<'_>, at: usize) -> usize {
    let noun = text.means(at, Meaning::Year) || text.means(at, Meaning::Years);
    at + usize::from(noun && !capital_months(text))
}
