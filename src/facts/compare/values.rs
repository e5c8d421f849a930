//! When two values say the same.

use crate::facts::money::are_namesakes;
use crate::facts::{Amount, Citation, Date, Reference, Value};
use crate::locale::unit::{Dimension, Unit};

/// Share by which a converted amount may differ from the exact one: people round.
const ROUNDING: f64 = 0.07;
/// The same where one unit or less is converted: `half an inch` is a centimetre and a half.
const ROUGHLY: f64 = 0.16;

/// Whether two values may stand for each other.
pub(super) fn values_agree(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Date(a), Value::Date(b)) => dates_agree(*a, *b),
        (Value::Weekday(a), Value::Weekday(b)) => a == b,
        (Value::Time(a), Value::Time(b)) => a == b,
        (Value::Decade(a), Value::Decade(b)) => decades_agree(*a, *b),
        (Value::Century(a), Value::Century(b)) | (Value::Millennium(a), Value::Millennium(b)) => a == b,
        (Value::Percent(a), Value::Percent(b)) | (Value::PercentPoints(a), Value::PercentPoints(b)) => a == b,
        (Value::Times(a), Value::Times(b)) => a == b,
        (Value::Money { amount: a, currency: c }, Value::Money { amount: b, currency: d }) => {
            a == b && (c == d || are_namesakes(c, d))
        }
        (Value::Quantity { amount: a, unit: u }, Value::Quantity { amount: b, unit: v }) => {
            quantities_agree((*a, *u), (*b, *v))
        }
        (Value::Citation(a), Value::Citation(b)) => citations_agree(a, b),
        (Value::Phone(a), Value::Phone(b)) => phones_agree(a, b),
        (Value::Url(a), Value::Url(b)) | (Value::Email(a), Value::Email(b)) => a == b,
        _ => one == other || loosely(one, other) || loosely(other, one),
    }
}

/// The number of a value that may be typed as another kind.
pub(super) fn bare(value: &Value) -> Option<Amount> {
    let whole = |number: i64| Some(Amount::from(number));
    match value {
        Value::Percent(_) | Value::PercentPoints(_) => None,
        Value::Date(Date { year: Some(year), month: None, day: None }) => whole(i64::from(*year)),
        Value::Time(time) if time.minute == 0 => whole(i64::from(time.hour)),
        Value::Citation(citation) => citation.number.parse().ok().and_then(whole),
        Value::Identifier(digits) | Value::Phone(digits) => digits.parse().ok().and_then(whole),
        // The sign of a temperature may be said once for two.
        other => other.amount().map(Amount::magnitude),
    }
}

/// Values of different kinds: the first of a kind that may stand for the second.
fn loosely(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Decade(a), Value::Date(Date { year: Some(year), month: None, .. })) => {
            decades_agree(*a, *year)
        }
        (Value::Decade(a), _) => bare(other)
            .is_some_and(|n| n == Amount::from(i64::from(*a)) || n == Amount::from(i64::from(*a % 100))),
        (Value::Century(a) | Value::Millennium(a), Value::Number(n) | Value::Ordinal(n)) => {
            *n == Amount::from(i64::from(a.abs()))
        }
        (Value::Citation(citation), Value::Date(Date { year: Some(year), month: None, .. }))
            if season(citation).is_some_and(|first| [first, first + 1].contains(year)) =>
        {
            true
        }
        // `пятая часть` is one fifth.
        (Value::Ordinal(n), Value::Number(part)) if part.whole().is_none() && n.whole() != Some(2) => {
            n.times(*part) == Some(Amount::from(1))
        }
        (Value::Percent(p), Value::Number(n)) => n.scaled(2) == Some(*p) && n.whole().is_none(),
        // `faiz bəndinin dörddə biri`: the part stands apart; `25 basis points`.
        (Value::PercentPoints(p), Value::Number(n)) if p.whole().is_none() => {
            n == p || p.scaled(2) == Some(*n)
        }
        (Value::Number(_) | Value::Ordinal(_) | Value::Citation(_) | Value::Identifier(_), _) => {
            bare(one).is_some() && bare(one) == bare(other)
        }
        _ => false,
    }
}

/// Whether what both say is equal, and enough of it is said by both.
fn dates_agree(one: Date, other: Date) -> bool {
    let clash = |a: Option<u16>, b: Option<u16>| a.is_some() && b.is_some() && a != b;
    let wide = |value: Option<u8>| value.map(u16::from);
    if clash(one.year, other.year)
        || clash(wide(one.month), wide(other.month))
        || clash(wide(one.day), wide(other.day))
    {
        return false;
    }
    match (one.month, other.month) {
        (Some(_), Some(_)) => {
            one.day == other.day
                || one.day.is_none() && one.year.is_none_or(|y| other.year.is_none_or(|o| o == y))
        }
        (None, _) => one.year.is_some() && one.year == other.year,
        (Some(_), None) => false,
    }
}

fn decades_agree(one: u16, other: u16) -> bool {
    one == other || (one < 100 || other < 100) && one % 100 == other % 100
}

fn quantities_agree((amount, unit): (Amount, Unit), (other, another): (Amount, Unit)) -> bool {
    if unit == another && unit != Unit::Degree {
        return amount == other;
    }
    // `saniyədə 25 metr`: the time may stand apart.
    let is_speed = |unit: Unit| unit.dimension() == Dimension::Speed;
    if is_speed(unit) != is_speed(another) {
        let agrees = |length: Unit, speed: Unit, [covered, said]: [Amount; 2]| {
            let mut per_time = [Unit::Hour, Unit::Second].iter().filter_map(|time| length.per(*time));
            per_time.any(|unit| quantities_agree((covered, unit), (said, speed)))
        };
        return match is_speed(another) {
            true => agrees(unit, another, [amount, other]),
            false => agrees(another, unit, [other, amount]),
        };
    }
    let (dimension, numerator, denominator) = unit.measure();
    let (same, over, under) = another.measure();
    if dimension != same {
        return false;
    }
    if dimension == Dimension::Temperature {
        return temperatures_agree((amount, unit), (other, another));
    }
    let base = |amount: Amount, over: u64, under: u64| {
        amount.times(Amount::fraction(i128::from(over), i128::from(under))?)
    };
    let (one, two) = (base(amount, numerator, denominator), base(other, over, under));
    match (one, two) {
        (Some(one), Some(two)) if unit.is_time() => one == two,
        (Some(one), Some(two)) => {
            let (few, pair) =
                (amount.approximate().min(other.approximate()), [one.approximate(), two.approximate()]);
            one == two || is_near(pair, if few <= 1.0 { ROUGHLY } else { ROUNDING })
        }
        _ => false,
    }
}

/// Whether two quantities of different units are one measure, generously rounded.
pub(super) fn converts(one: &Value, other: &Value) -> bool {
    let (Value::Quantity { amount: a, unit: u }, Value::Quantity { amount: b, unit: v }) = (one, other)
    else {
        return false;
    };
    let base = |amount: Amount, unit: Unit| {
        let (_, over, under) = unit.measure();
        amount.approximate() * over as f64 / under as f64
    };
    u != v
        && u.dimension() == v.dimension()
        && !u.is_time()
        && (quantities_agree((*a, *u), (*b, *v)) || {
            let (one, other) = (base(*a, *u), base(*b, *v));
            (one - other).abs() <= 2.0 * ROUNDING * one.max(other)
        })
}

fn temperatures_agree((amount, unit): (Amount, Unit), (other, another): (Amount, Unit)) -> bool {
    if amount == other {
        return unit == Unit::Degree || another == Unit::Degree;
    }
    let (a, b) = (amount.approximate(), other.approximate());
    // Below zero, as an unsigned number may be, too much would be near if any degrees were taken for Fahrenheit's.
    if (a < 0.0 || b < 0.0) && (unit == another || ![unit, another].contains(&Unit::Fahrenheit)) {
        return false;
    }
    let celsius = |fahrenheit: f64| (fahrenheit - 32.0) * 5.0 / 9.0;
    let points = near(celsius(a), b) || near(celsius(b), a);
    // A difference of temperatures counts only where a scale is named.
    let named = unit != Unit::Degree || another != Unit::Degree;
    points || named && (near(a * 5.0 / 9.0, b) || near(b * 5.0 / 9.0, a))
}

fn near(one: f64, other: f64) -> bool {
    is_near([one, other], ROUNDING)
}

fn is_near([one, other]: [f64; 2], share: f64) -> bool {
    (one - other).abs() <= share * one.abs().max(other.abs())
}

fn citations_agree(one: &Citation, other: &Citation) -> bool {
    let parts = [Reference::Article, Reference::Clause];
    let other_part = parts.contains(&one.reference)
        && parts.contains(&other.reference)
        && one.reference != other.reference;
    let years = one.year.is_none() || other.year.is_none() || one.year == other.year;
    let (short, long) = if one.number.len() < other.number.len() { (one, other) } else { (other, one) };
    // `resolution 62/243` is `A/RES/62/243`.
    let tail = long.number.strip_suffix(short.number.as_str());
    let same = tail.is_some_and(|rest| rest.is_empty() || rest.ends_with('/') && short.number.contains('/'));
    same && years && !other_part || season(one).is_some() && season(one) == season(other)
}

/// The first of two years that follow each other around a slash: a school year or a season (`2023/24`, `2023/2024`).
fn season(citation: &Citation) -> Option<u16> {
    let (first, second) = citation.number.split_once('/')?;
    let year: u16 = first.parse().ok().filter(|_| first.len() == 4)?;
    let next = year.checked_add(1)?.to_string();
    (next == second || second.len() == 2 && next.ends_with(second)).then_some(year)
}

/// The country code and the zero before the area code may be missing.
fn phones_agree(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long == short || short.len() >= 7 && long.ends_with(short)
}
