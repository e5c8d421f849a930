//! The sign of a temperature.

use super::token::{Kind, Text};
use super::{Amount, Value};
use crate::locale::words::Meaning;

/// On which side of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Minus,
    Plus,
}

/// The sign before a number, and its token: a mark glued to the number only, or a word.
pub(super) fn before(text: &Text<'_>, number: usize) -> Option<(Sign, usize)> {
    let at = number.checked_sub(1)?;
    let alone = !text.glued(at) || matches!(text.kind(at - 1), Kind::Mark('(' | '\u{fffc}'));
    let sign = match text.kind(at) {
        Kind::Mark('-') if text.glued(number) && alone => Sign::Minus,
        Kind::Mark('+') if text.glued(number) => Sign::Plus,
        Kind::Word(_) => word(text, at)?,
        _ => return None,
    };
    Some((sign, at))
}

/// The sign said behind degrees, and the token after it: `7 градусов мороза`, `7 degrees below zero`.
pub(super) fn behind(text: &Text<'_>, at: usize) -> Option<(Sign, usize)> {
    let known = text.lexicon?.vocabulary;
    let phrase = |phrases: &[&str]| phrases.iter().find_map(|phrase| text.phrase(at, phrase));
    let below = phrase(known.below_zero).map(|next| (Sign::Minus, next));
    let above = || phrase(known.above_zero).map(|next| (Sign::Plus, next));
    // `20 degrees minus 5`: the sign of what follows.
    let word = || word(text, at).filter(|_| text.kind(at + 1) != Kind::Digits).map(|sign| (sign, at + 1));
    below.or_else(above).or_else(word)
}

fn word(text: &Text<'_>, at: usize) -> Option<Sign> {
    text.meaning(at, |meaning| match meaning {
        Meaning::Minus => Some(Sign::Minus),
        Meaning::Plus => Some(Sign::Plus),
        _ => None,
    })
}

/// Gives the temperatures among `readings` their sign; without one they may be on either side, since other words may say it.
pub(super) fn apply(readings: &mut Vec<Value>, sign: Option<Sign>) {
    let below = |value: &Value| match *value {
        Value::Quantity { amount, unit } => {
            Some(Value::Quantity { amount: amount.times(Amount::from(-1))?, unit })
        }
        _ => None,
    };
    match sign {
        Some(Sign::Plus) => {}
        Some(Sign::Minus) => {
            readings.iter_mut().for_each(|value| {
                if let Some(below) = below(value) {
                    *value = below;
                }
            });
        }
        None => readings.extend(readings.iter().filter_map(below).collect::<Vec<_>>()),
    }
}
