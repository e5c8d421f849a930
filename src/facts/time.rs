//! Clock times.

use super::digits::digits;
use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Amount, Certainty, Fact, Found, Value};
use crate::locale::unit::Unit;
use crate::locale::words::Meaning;

/// A time of day on the 24-hour clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// The part of the day that an hour belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DayPart {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// Hour and minute as written.
#[derive(Clone, Copy, Debug)]
struct Face {
    hour: u8,
    minute: Option<u8>,
    next: usize,
    /// Ends in a case that opens a range (`10-dan`).
    from: bool,
}

/// A time at a token: with minutes, with a day part, or announced by `saat`.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    if text.means(at, Meaning::Part(1, 2)) {
        return half_hour(text, at);
    }
    // `günortadan sonra saat 5`
    let behind = at + 1 + usize::from(text.means(at + 1, Meaning::At) && text.means(at + 2, Meaning::Clock));
    let part = day_part(text, at).filter(|_| text.means(behind, Meaning::Clock) || has_minutes(text, behind));
    let clock = if part.is_some() { behind } else { at };
    let announced = text.means(clock, Meaning::Clock) && !(at > 0 && text.kind(at - 1) == Kind::Digits);
    let number = clock + usize::from(announced);
    if number == at && !matches!(text.kind(at), Kind::Digits | Kind::Word(_)) {
        return None;
    }
    let placed = at > 0 && text.means(at - 1, Meaning::At) && (!is_twelve_hour(text) || is_british(text, at));
    match face(text, number, part.is_some() || announced || placed || is_spelt_out(text, number)) {
        Some(face) if part.is_none() && !announced && is_decimal(text, number, face.next) => None,
        Some(face) => times(text, at, face, part, announced),
        None if number == at => named(text, at),
        None => None,
    }
}

/// Whether an hour in words stands before its noun and the part of the day (`пять часов вечера`).
fn is_spelt_out(text: &Text<'_>, at: usize) -> bool {
    let hour = if matches!(text.kind(at), Kind::Word(_)) { numeral(text, at) } else { None };
    hour.is_some_and(|hour| text.means(hour.next, Meaning::Clock) && part_after(text, hour.next).is_some())
}

/// The times of a face, or of a range of two.
fn times(text: &Text<'_>, at: usize, face: Face, part: Option<DayPart>, announced: bool) -> Option<Found> {
    let (after, next) =
        part_after(text, face.next).map_or((None, face.next), |(part, next)| (Some(part), next));
    if let Some(part) = part.or(after) {
        // `3 дня` are days unless a preposition makes them a time, and even then they may be days.
        let days = face.minute.is_none()
            && text.means(face.next, Meaning::Unit(Unit::Day))
            && text.kind(at) == Kind::Digits;
        if days && !(at > 0 && text.means(at - 1, Meaning::At)) {
            return None;
        }
        let mut time = fact(text, at, next, face, Some(part));
        if days {
            let amount = Amount::from(i64::from(face.hour));
            time.readings.push(Value::Quantity { amount, unit: Unit::Day });
        }
        return Some(Found { facts: vec![time], next });
    }
    if let Some(found) = range(text, at, face, announced) {
        return Some(found);
    }
    // `12 noon`
    if let Some(mut named) = named(text, face.next).filter(|_| face.hour == 12 && face.minute.is_none()) {
        named.facts.iter_mut().for_each(|fact| fact.span.start = text.span(at, at + 1).start);
        return Some(named);
    }
    let hours = text.means(face.next, Meaning::Unit(Unit::Hour));
    if let Some((minute, next)) = minutes_behind(text, face, at).filter(|_| hours) {
        let face = Face { minute: Some(minute), ..face };
        return Some(Found { facts: vec![fact(text, at, next, face, None)], next });
    }
    if face.minute.is_some() || announced {
        let next = face.next + usize::from(hours && !announced);
        let mut time = fact(text, at, next, face, None);
        if let Some((number, ..)) = digits(text, at).filter(|_| is_british(text, at)) {
            time.readings.push(Value::Number(number));
        }
        return Some(Found { facts: vec![time], next });
    }
    // `в 9 часов` is a time, `на 9 часов` and `5 часов` are durations.
    let placed = hours && at > 0 && text.means(at - 1, Meaning::At);
    if !placed || is_twelve_hour(text) {
        return None;
    }
    let mut time = fact(text, at, face.next + 1, face, None);
    time.readings.push(Value::Quantity { amount: Amount::from(i64::from(face.hour)), unit: Unit::Hour });
    Some(Found { facts: vec![time], next: face.next + 1 })
}

/// The minutes of `в 19 часов 45 минут`, and the token after them; without a preposition it is a duration.
fn minutes_behind(text: &Text<'_>, face: Face, at: usize) -> Option<(u8, usize)> {
    let placed = at > 0 && text.means(at - 1, Meaning::At) && !is_twelve_hour(text);
    let (hour, minute) = (text.after_stop(face.next), face.minute);
    let number = text.small(hour, 1..=2).filter(|number| placed && minute.is_none() && *number < 60)?;
    let named = text.means(hour + 1, Meaning::Unit(Unit::Minute));
    Some((u8::try_from(number).ok().filter(|_| named)?, hour + 2))
}

/// `9–11 am`, `saat 10-dan 12-dək`: the first takes the day part of the second.
fn range(text: &Text<'_>, at: usize, first: Face, announced: bool) -> Option<Found> {
    let joined = text.mark(first.next, '-') || text.means(first.next, Meaning::To);
    let start = first.next + usize::from(joined);
    if !joined && !first.from {
        return None;
    }
    let second = face(text, start, true)?;
    let part = part_after(text, second.next);
    if part.is_none() && !announced {
        return hours(text, at, first, second).filter(|_| first.minute.is_none() && second.minute.is_none());
    }
    let (part, next) = part.map_or((None, second.next), |(part, next)| (Some(part), next));
    Some(Found {
        facts: vec![fact(text, at, first.next, first, part), fact(text, start, next, second, part)],
        next,
    })
}

/// `с 10 до 11 часов`: two times, or a number of hours.
fn hours(text: &Text<'_>, at: usize, first: Face, second: Face) -> Option<Found> {
    let placed = at > 0 && text.means(at - 1, Meaning::At) && !is_twelve_hour(text);
    let named = text.means(second.next, Meaning::Unit(Unit::Hour)) && text.means(first.next, Meaning::To);
    if !placed || !named {
        return None;
    }
    let either = |from, next, face: Face| {
        let mut time = fact(text, from, next, face, None);
        time.readings.push(Value::Quantity { amount: Amount::from(i64::from(face.hour)), unit: Unit::Hour });
        time
    };
    let (start, next) = (first.next + 1, second.next + 1);
    Some(Found { facts: vec![either(at, first.next, first), either(start, next, second)], next })
}

/// `half past nine`, `в половине десятого`: in either half of the day.
fn half_hour(text: &Text<'_>, at: usize) -> Option<Found> {
    let past = text.means(at + 1, Meaning::Past);
    let number = numeral(text, at + 1 + usize::from(past)).filter(|number| number.ordinal != past)?;
    let placed = past || at > 0 && text.means(at - 1, Meaning::At);
    let hour = u8::try_from(number.amount.whole()?).ok().filter(|hour| placed && (1..=12).contains(hour))?;
    let hour = if past { hour } else { hour - 1 };
    let time = |hour| Value::Time(Time { hour: hour % 24, minute: 30 });
    let readings = vec![time(hour % 12), time(hour % 12 + 12)];
    let span = text.span(at, number.next);
    Some(Found { facts: vec![Fact { readings, span, certainty: Certainty::Words }], next: number.next })
}

/// Noon and midnight by name.
fn named(text: &Text<'_>, at: usize) -> Option<Found> {
    let hour = text.meaning(at, |m| match m {
        Meaning::Noon => Some(12),
        Meaning::Midnight => Some(0),
        _ => None,
    })?;
    Some(Found::one(text, at, at + 1, Certainty::Vague, Value::Time(Time { hour, minute: 0 })))
}

fn fact(text: &Text<'_>, at: usize, next: usize, face: Face, part: Option<DayPart>) -> Fact {
    let minute = face.minute.unwrap_or(0);
    let time = |hour| Value::Time(Time { hour, minute });
    let twelve = is_twelve_hour(text);
    let mut readings = vec![time(face.hour_of_day(part))];
    if part.is_none() && twelve && (1..=12).contains(&face.hour) {
        readings.push(time((face.hour + 12) % 24));
    }
    let sure = part.is_some() || face.minute.is_some();
    Fact {
        readings,
        span: text.span(at, next),
        certainty: if sure { Certainty::Digits } else { Certainty::Words },
    }
}

impl Face {
    fn hour_of_day(self, part: Option<DayPart>) -> u8 {
        match (part, self.hour) {
            (Some(DayPart::Morning | DayPart::Night), 12) => 0,
            (Some(DayPart::Afternoon), hour @ 1..=8)
            | (Some(DayPart::Evening), hour @ 1..=11)
            | (Some(DayPart::Night), hour @ 6..=11) => hour + 12,
            (_, hour) => hour % 24,
        }
    }
}

/// The hour at a token, with minutes where they are written. A dot is accepted where `sure` or a day part follows.
fn face(text: &Text<'_>, at: usize, sure: bool) -> Option<Face> {
    let Some(hour) = text.small(at, 1..=2) else {
        let number = numeral(text, at).filter(|number| sure && !number.ordinal && number.scale == 0)?;
        let hour = u8::try_from(number.amount.whole()?).ok().filter(|hour| (1..=24).contains(hour))?;
        return Some(Face { hour, minute: None, next: number.next, from: false });
    };
    let hour = u8::try_from(hour).ok().filter(|hour| *hour <= 24)?;
    let colon = text.mark(at + 1, ':');
    let dot = text.mark(at + 1, '.') && (sure || part_after(text, at + 3).is_some());
    let minute = text.small(at + 2, 2..=2).filter(|minute| *minute < 60);
    let minute = minute.filter(|_| (colon || dot) && text.glued(at + 1) && text.glued(at + 2));
    if colon && minute.is_none() && text.glued(at + 2) {
        return None;
    }
    let mut next = if minute.is_some() { at + 3 } else { at + 1 };
    if colon && text.glued_mark(next, ':') && text.small(next + 1, 2..=2).is_some() {
        next += 2;
    }
    let ended = super::date::after_ending(text, next);
    let ordinal = ended > next && text.means(ended - 1, Meaning::OrdinalEnding) && !colon;
    let from = ended > next && text.means(ended - 1, Meaning::FromEnding);
    let minute = minute.and_then(|minute| u8::try_from(minute).ok());
    (!ordinal).then_some(Face { hour, minute, next: ended, from })
}

/// Whether hours count to twelve, or nothing is known of the language.
fn is_twelve_hour(text: &Text<'_>) -> bool {
    text.lexicon.is_none_or(|lexicon| lexicon.vocabulary.twelve_hour_clock)
}

/// `18.30`, a time only by where it stands.
fn is_british(text: &Text<'_>, at: usize) -> bool {
    let minutes = text.small(at + 2, 2..=2).is_some_and(|minute| minute < 60 && minute % 5 == 0);
    is_twelve_hour(text) && minutes && text.glued_mark(at + 1, '.') && text.digits(at).len() == 2
}

/// Whether a dot between digits makes a measured decimal and no clock time (`в 2.50 раза`).
fn is_decimal(text: &Text<'_>, at: usize, next: usize) -> bool {
    let measured = |meaning: &Meaning| {
        matches!(
            meaning,
            Meaning::Times | Meaning::Unit(_) | Meaning::Percent | Meaning::Scale(_) | Meaning::Currency(_)
        )
    };
    text.mark(at + 1, '.') && (text.mark(next, '%') || text.meanings(next).iter().any(measured))
}

fn has_minutes(text: &Text<'_>, at: usize) -> bool {
    text.kind(at) == Kind::Digits && text.glued_mark(at + 1, ':') && text.digits(at + 2).len() == 2
}

fn day_part(text: &Text<'_>, at: usize) -> Option<DayPart> {
    text.meaning(at, |m| match m {
        Meaning::Morning => Some(DayPart::Morning),
        Meaning::Afternoon => Some(DayPart::Afternoon),
        Meaning::Evening => Some(DayPart::Evening),
        Meaning::Night => Some(DayPart::Night),
        _ => None,
    })
}

/// `am`, `p.m.`, `утра`, `часов вечера`, `o'clock in the morning` behind a time.
fn part_after(text: &Text<'_>, at: usize) -> Option<(DayPart, usize)> {
    if text.glued_mark(at + 1, '.') && text.str(at + 2).eq_ignore_ascii_case("m") {
        let part = match text.str(at) {
            "a" | "A" => DayPart::Morning,
            "p" | "P" => DayPart::Evening,
            _ => return None,
        };
        return Some((part, text.after_stop(at + 2)));
    }
    let mut at = at;
    if text.mark(at + 1, '\'') && text.means(at + 2, Meaning::Clock) {
        at += 2;
    }
    at += usize::from(text.means(at, Meaning::Clock));
    if text.means(at, Meaning::At) {
        at += 1 + usize::from(text.means(at + 1, Meaning::Of));
    }
    let before = text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.day_part_first);
    day_part(text, at).filter(|_| !before).map(|part| (part, at + 1))
}
