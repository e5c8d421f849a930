//! Days of the week.

use super::token::Text;
use super::{Certainty, Found, Value};
use crate::locale::unit::Unit;
use crate::locale::words::Meaning;

/// A day by name, the longest name first (`bazar ertəsi` is no `bazar`).
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let (day, sure) = text.meaning(at, |m| match m {
        Meaning::Weekday(day) => Some((*day, true)),
        Meaning::ShortWeekday(day) => Some((*day, false)),
        _ => None,
    })?;
    let tail = text.meaning(at + 1, |m| if let Meaning::WeekdayTail(days) = m { Some(*days) } else { None });
    let (day, next) = tail.map_or((day, at + 1), |tail| ((day - 1 + tail) % 7 + 1, at + 2));
    let placed = text.means(next, Meaning::Unit(Unit::Day)) || at > 0 && text.means(at - 1, Meaning::At);
    let sure = sure || tail.is_some() || placed;
    let certainty = if sure { Certainty::Words } else { Certainty::Vague };
    Some(Found::one(text, at, next, certainty, Value::Weekday(day)))
}
