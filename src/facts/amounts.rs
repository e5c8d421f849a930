//! Numbers with what they count: one number, a range or a list, and the measure behind it.

use super::numeral::{Numeral, numeral};
use super::token::{Kind, Text};
use super::{Amount, Certainty, Fact, Found, Value, money, percent, sign, times, unit};
use crate::locale::unit::{Dimension, Unit};
use crate::locale::words::Meaning;

/// More numbers than this in a row share no measure.
const LONGEST_LIST: usize = 8;

/// What makes a value of an amount.
#[derive(Clone, Copy, Debug)]
pub(super) enum Measure {
    /// Nothing but the scale (`m` that means million).
    Scale(u8),
    Percent,
    PercentPoints,
    Money(&'static str),
    Unit(Unit),
    Times,
}

/// A measure read behind a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub(super) measure: Measure,
    /// What it may mean too.
    pub(super) other: Option<Measure>,
    /// First token after it.
    pub(super) next: usize,
}

/// Reads the measure at a token.
type MeasureParser = fn(&Text<'_>, usize) -> Option<Measured>;

/// What may stand behind a number, in order of precedence.
const MEASURES: &[MeasureParser] = &[percent::measure, money::measure, unit::measure, times::measure];

/// Reads what goes on behind a number and its measure: the two again with more of it.
type RestParser = fn(&Text<'_>, Numeral, Measured) -> Option<(Numeral, Measured)>;

/// What may stand behind a measure.
const BEHIND_MEASURES: &[RestParser] = &[with_half, with_inches, with_hundredths];

/// Numbers at a token.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    if let Some((measure, number)) = money::before(text, at).or_else(|| percent::before(text, at)) {
        return before(text, at, measure, number);
    }
    let mut numbers = vec![(at, numeral(text, at)?)];
    let mut tight = Vec::new();
    while let Some((_, last)) = numbers.last() {
        let measure = if last.ordinal { None } else { measure(text, last.next) };
        let more = |measured| BEHIND_MEASURES.iter().find_map(|parse| parse(text, *last, measured));
        if let Some((more, behind)) = measure.and_then(more) {
            let first = numbers.pop().map_or(at, |(first, _)| first);
            numbers.push((first, more));
            return Some(collect(text, &numbers, &tight, Some(behind)));
        }
        let link = if measure.is_some() || numbers.len() == LONGEST_LIST { None } else { link(text, last) };
        match link.and_then(|(next, close)| Some((next, close, numeral(text, next)?))) {
            Some((next, close, number)) => {
                numbers.push((next, number));
                tight.push(close);
            }
            None => return Some(collect(text, &numbers, &tight, measure)),
        }
    }
    None
}

/// A number behind a currency or a per cent sign.
fn before(text: &Text<'_>, at: usize, measure: Measure, number: usize) -> Option<Found> {
    let found = numeral(text, number)?;
    let short = text.meaning(found.next, |m| match m {
        Meaning::ShortScale(exponent) if text.glued(found.next) && found.scale == 0 => Some(*exponent),
        _ => None,
    });
    let scaled = short.and_then(|exponent| found.amount.scaled(exponent));
    let readings = match scaled {
        Some(amount) => vec![measure.of(amount)],
        None => found.amounts().map(|amount| measure.of(amount)).collect(),
    };
    let next = found.next + usize::from(scaled.is_some());
    let span = text.span(at, next);
    Some(Found { facts: vec![Fact { readings, span, certainty: found.certainty }], next })
}

/// The measure at a token, also behind a hyphen (`44-day`, `5-процентный`).
fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    let at = at + usize::from(text.glued_mark(at, '-') && text.glued(at + 1));
    MEASURES.iter().find_map(|parse| parse(text, at))
}

/// The number and its unit with the half that stands behind them (`iki saat yarım`).
fn with_half(text: &Text<'_>, number: Numeral, measured: Measured) -> Option<(Numeral, Measured)> {
    let behind = matches!(measured.measure, Measure::Unit(_)) && text.means(measured.next, Meaning::AndHalf);
    let amount = number.amount.plus(Amount::fraction(1, 2)?).filter(|_| behind)?;
    Some((Numeral { amount, other: None, ..number }, Measured { next: measured.next + 1, ..measured }))
}

/// Feet with the inches behind them (`6-foot-4`, `5 ft 10in`, `5 feet 10 inches`).
fn with_inches(text: &Text<'_>, number: Numeral, measured: Measured) -> Option<(Numeral, Measured)> {
    if !matches!(measured.measure, Measure::Unit(Unit::Foot)) {
        return None;
    }
    let hyphen = text.glued_mark(measured.next, '-');
    let at = measured.next + usize::from(hyphen);
    let inches = text.small(at, 1..=2).filter(|inches| *inches < 12)?;
    let unit = at + 1 + usize::from(text.glued_mark(at + 1, '-'));
    let named = text.means(unit, Meaning::Unit(Unit::Inch)) || text.str(unit) == "in" && text.glued(unit);
    let amount = number.amount.plus(Amount::fraction(i128::from(inches), 12)?)?;
    let next = if named { unit + 1 } else { at + 1 };
    (named || hyphen).then_some((Numeral { amount, other: None, ..number }, Measured { next, ..measured }))
}

/// A sum of money with its hundredths behind it (`1 manat 20 qəpik`, `2 dollars and 50 cents`).
fn with_hundredths(text: &Text<'_>, number: Numeral, measured: Measured) -> Option<(Numeral, Measured)> {
    let at = measured.next + usize::from(text.means(measured.next, Meaning::And));
    let is_money = matches!(measured.measure, Measure::Money(_)) && text.means(at + 1, Meaning::Hundredth);
    let hundredths = text.small(at, 1..=2).filter(|_| is_money)?;
    let amount = number.amount.plus(Amount::fraction(i128::from(hundredths), 100)?)?;
    Some((Numeral { amount, other: None, ..number }, Measured { next: at + 2, ..measured }))
}

/// Where the next number of a range (`true`) or a list (`false`) starts.
fn link(text: &Text<'_>, last: &Numeral) -> Option<(usize, bool)> {
    let next = last.next;
    match text.kind(next) {
        Kind::Mark('-') => Some((next + 1, true)),
        Kind::Mark(',') if text.glued(next) => Some((next + 1, false)),
        Kind::Word(meanings) if meanings.contains(&Meaning::To) => Some((next + 1, true)),
        Kind::Word(meanings) if meanings.contains(&Meaning::And) => Some((next + 1, false)),
        Kind::Digits | Kind::Word(_) if last.from => Some((next, true)),
        _ => None,
    }
}

fn collect(
    text: &Text<'_>,
    numbers: &[(usize, Numeral)],
    tight: &[bool],
    measure: Option<Measured>,
) -> Found {
    let end = measure.map_or(0, |measured| measured.next);
    let last = numbers.len() - 1;
    let temperature = measure.is_some_and(|measured| measured.measure.is_temperature());
    let behind = if temperature { sign::behind(text, end) } else { None };
    let end = behind.map_or(end, |(_, next)| next);
    let scale = numbers[last].1.scale;
    // `one or two` counts nothing.
    let either = last == 1 && numbers[0].1.certainty == Certainty::Vague && !tight[0];
    // A measure reaches back over the whole range, and perhaps over the whole list.
    let mut close = true;
    let mut facts: Vec<Fact> = (0..=last)
        .rev()
        .map(|index| {
            let (first, number) = &numbers[index];
            close &= tight.get(index).copied().unwrap_or(true);
            let mut readings = readings(number, measure);
            if index < last && number.scale == 0 {
                if let Some(scaled) = number.amount.scaled(scale).filter(|_| scale > 0) {
                    readings.extend(self::readings(&Numeral { amount: scaled, ..*number }, measure));
                }
                if !close && measure.is_some() {
                    readings.extend(self::readings(number, None));
                }
            }
            let next = if index == last { end.max(number.next) } else { number.next };
            let before = if temperature { sign::before(text, *first) } else { None };
            if temperature {
                sign::apply(&mut readings, before.or(behind).map(|(sign, _)| sign));
            }
            let vague = either || is_part_of_name(text, *first, number);
            let certainty = if vague { Certainty::Vague } else { certainty(text, number, &readings) };
            Fact { readings, span: text.span(before.map_or(*first, |(_, at)| at), next), certainty }
        })
        .collect();
    facts.reverse();
    Found { facts, next: end.max(numbers[last].1.next) }
}

/// Whether a number in words is part of a name (`into the Four Corners`): a capital inside a sentence, in a language whose
/// headings have many capitals with another one behind it.
fn is_part_of_name(text: &Text<'_>, first: usize, number: &Numeral) -> bool {
    if number.certainty == Certainty::Digits || number.ordinal || !text.capital(first) {
        return false;
    }
    let inside = first
        .checked_sub(1)
        .is_some_and(|before| matches!(text.kind(before), Kind::Word(_)) && !text.capital(before));
    let measured = text
        .meanings(number.next)
        .iter()
        .any(|m| !matches!(m, Meaning::Other | Meaning::Final | Meaning::Outsider));
    let many = text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.capital_months);
    inside && !measured && (!many || text.capital(number.next))
}

/// Whether a number only names what it stands before (`16-ричный`, `1/8 финала`).
fn is_numbered(text: &Text<'_>, number: &Numeral) -> bool {
    let hyphen = text.glued_mark(number.next, '-') && text.glued(number.next + 1);
    text.means(number.next + usize::from(hyphen), Meaning::Numbered)
}

fn certainty(text: &Text<'_>, number: &Numeral, readings: &[Value]) -> Certainty {
    // `0ведены`: a slip of the keyboard.
    let slip =
        text.glued(number.next) && text.kind(number.next) == Kind::Word(&[]) && !text.capital(number.next);
    if slip && text.kind(number.next - 1) == Kind::Digits {
        return Certainty::Vague;
    }
    if is_numbered(text, number) {
        return Certainty::Vague;
    }
    let noun = number.next + usize::from(text.glued_mark(number.next, '-'));
    if number.ordinal && text.means(noun, Meaning::Outsider) {
        return Certainty::Vague;
    }
    // With a unit a faint word counts ("on il"), but not as much as to disagree.
    match (number.certainty, readings.first()) {
        // Other languages have a word for it: `1 раз`, `once`.
        (_, Some(Value::Times(amount))) if amount.whole() == Some(1) => Certainty::Vague,
        (Certainty::Vague, Some(Value::Percent(_) | Value::PercentPoints(_) | Value::Money { .. }))
            if number.scale == 0 =>
        {
            Certainty::Words
        }
        (certainty, _) => certainty,
    }
}

fn readings(number: &Numeral, measured: Option<Measured>) -> Vec<Value> {
    let amounts = number.amounts();
    match measured {
        _ if number.ordinal => amounts.map(Value::Ordinal).collect(),
        None => amounts.map(Value::Number).collect(),
        Some(Measured { measure, other, .. }) => {
            let other = number.amounts().filter_map(|amount| Some(other?.of(amount)));
            amounts.map(|amount| measure.of(amount)).chain(other).collect()
        }
    }
}

impl Measure {
    fn is_temperature(self) -> bool {
        matches!(self, Self::Unit(unit) if unit.dimension() == Dimension::Temperature)
    }

    /// The value of so much.
    fn of(self, amount: Amount) -> Value {
        match self {
            Self::Scale(exponent) => Value::Number(amount.scaled(exponent).unwrap_or(amount)),
            Self::Percent => Value::Percent(amount),
            Self::PercentPoints => Value::PercentPoints(amount),
            Self::Money(currency) => Value::Money { amount, currency },
            Self::Unit(unit) => Value::Quantity { amount, unit },
            Self::Times => Value::Times(amount),
        }
    }
}

impl Measured {
    /// A measure with one meaning.
    pub(super) fn new(measure: Measure, next: usize) -> Self {
        Self { measure, other: None, next }
    }
}

impl Numeral {
    /// Its readings.
    fn amounts(&self) -> impl Iterator<Item = Amount> {
        [Some(self.amount), self.other].into_iter().flatten()
    }
}
