//! Units of measure and durations.

use super::amounts::{Measure, Measured};
use super::token::{Kind, Text};
use super::{Amount, Certainty, Found, Value};
use crate::locale::unit::Unit;
use crate::locale::words::Meaning;

/// The unit behind a number.
pub(super) fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    let (unit, next) = degrees(text, at).or_else(|| powered(text, at)).or_else(|| plain(text, at))?;
    let (unit, next) = speed(text, unit, next).unwrap_or((unit, next));
    // `20m` in headlines: metres or millions.
    let other = short_scale(text, at).map(Measure::Scale);
    Some(Measured { measure: Measure::Unit(unit), other, next })
}

/// A unit that says "one" without a number: `a mile`, `decades`, `сутки`; also with a half behind it.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let article = text.means(at, Meaning::A);
    let named = at + usize::from(article);
    if let Some(next) = half_behind(text, named, article) {
        let (amount, unit) = (Amount::fraction(3, 2)?, unit(text, named)?);
        return Some(Found::one(text, at, next, Certainty::Words, Value::Quantity { amount, unit }));
    }
    let unit = unit(text, named).filter(|_| article || text.means(named, Meaning::Faint))?;
    let value = Value::Quantity { amount: Amount::from(1), unit };
    Some(Found::one(text, at, named + 1, Certainty::Vague, value))
}

/// The token after the half behind a unit: `an hour and a half`, `saat yarım`.
fn half_behind(text: &Text<'_>, at: usize, article: bool) -> Option<usize> {
    let half = text.means(at + 1, Meaning::Within)
        && text.means(at + 2, Meaning::A)
        && text.means(at + 3, Meaning::Part(1, 2));
    if article && half {
        return Some(at + 4);
    }
    // `ildə yarım milyon ton`: the half belongs to what follows.
    let goes_on = text
        .meanings(at + 2)
        .iter()
        .any(|m| matches!(m, Meaning::Scale(_) | Meaning::Unit(_) | Meaning::Percent));
    (text.means(at + 1, Meaning::AndHalf) && !goes_on).then_some(at + 2)
}

fn unit(text: &Text<'_>, at: usize) -> Option<Unit> {
    text.meaning(at, |m| if let Meaning::Unit(unit) = m { Some(*unit) } else { None })
}

fn short_scale(text: &Text<'_>, at: usize) -> Option<u8> {
    let scale = text.meaning(at, |m| if let Meaning::ShortScale(scale) = m { Some(*scale) } else { None });
    scale.filter(|_| text.glued(at))
}

/// `80°F`, `27 °C`, `27 degrees Celsius`.
fn degrees(text: &Text<'_>, at: usize) -> Option<(Unit, usize)> {
    if !text.mark(at, '°') && unit(text, at) != Some(Unit::Degree) {
        return None;
    }
    let scale = text.meaning(at + 1, |m| if let Meaning::Temperature(unit) = m { Some(*unit) } else { None });
    let scale = scale.or(match text.str(at + 1) {
        "C" | "С" => Some(Unit::Celsius),
        "F" => Some(Unit::Fahrenheit),
        _ => None,
    });
    Some(scale.map_or((Unit::Degree, at + 1), |scale| (scale, at + 2)))
}

/// `square kilometres`, `кв. км`, `kv. km`, `kub metr`.
fn powered(text: &Text<'_>, at: usize) -> Option<(Unit, usize)> {
    let name = text.after_stop(at);
    let base = unit(text, name)?;
    let unit = if text.means(at, Meaning::Square) {
        base.squared()
    } else if text.means(at, Meaning::Cubic) {
        base.cubed()
    } else {
        None
    };
    Some((unit?, name + 1))
}

/// `km`, `km²`, `m3`.
fn plain(text: &Text<'_>, at: usize) -> Option<(Unit, usize)> {
    let base = unit(text, at)?;
    if !text.glued(at + 1) {
        return Some((base, at + 1));
    }
    let powered = match (text.kind(at + 1), text.str(at + 1)) {
        (Kind::Mark('²'), _) | (Kind::Digits, "2") => base.squared(),
        (Kind::Mark('³'), _) | (Kind::Digits, "3") => base.cubed(),
        _ => None,
    };
    Some(powered.map_or((base, at + 1), |unit| (unit, at + 2)))
}

/// `km/h`, `miles per hour`.
fn speed(text: &Text<'_>, length: Unit, at: usize) -> Option<(Unit, usize)> {
    let per = text.mark(at, '/') || text.means(at, Meaning::Per);
    let time = if per { time_of(text, at + 1)? } else { return None };
    Some((length.per(time)?, at + 2))
}

fn time_of(text: &Text<'_>, at: usize) -> Option<Unit> {
    unit(text, at).or(match text.str(at) {
        "h" => Some(Unit::Hour),
        "s" | "с" => Some(Unit::Second),
        _ => None,
    })
}
