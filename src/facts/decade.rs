//! Decades.

use super::numeral::numeral;
use super::token::{Kind, Text};
use super::{Amount, Certainty, Fact, Found, Value};
use crate::locale::words::Meaning;

/// `1990s`, `the nineties`, `1990-cı illər`, `90-е годы`, and lists of them.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let mut found = in_digits(text, at).or_else(|| in_words(text, at))?;
    if found.1 {
        return Some(found.0);
    }
    // `1980-ci və 1990-cı illər`: the noun stands once.
    let joined = text.means(found.0.next, Meaning::And) || text.mark(found.0.next, ',');
    let (mut rest, _) = in_digits(text, found.0.next + 1).filter(|(_, sure)| joined && *sure)?;
    found.0.facts.append(&mut rest.facts);
    Some(Found { next: rest.next, ..found.0 })
}

/// The decade and whether it is surely one.
fn in_digits(text: &Text<'_>, at: usize) -> Option<(Found, bool)> {
    let value = text.small(at, 2..=4).filter(|year| year % 10 == 0 && (*year < 100 || *year >= 1000))?;
    let apostrophe = usize::from(text.glued_mark(at + 1, '\''));
    let plural = at + 1 + apostrophe;
    if text.glued(plural) && text.str(plural) == "s" && text.means(plural, Meaning::DecadeEnding) {
        let after_another = at > 1 && text.mark(at - 1, '-') && text.means(at - 2, Meaning::DecadeEnding);
        let announced = at > 0 && (text.means(at - 1, Meaning::Of) || text.mark(at - 1, '\''));
        let named = value >= 1000 || announced || after_another;
        let certainty = if named { Certainty::Digits } else { Certainty::Vague };
        return Some((found(text, at, plural + 1, certainty, value), true));
    }
    let ending = at + 2;
    if !text.glued_mark(at + 1, '-') || !text.glued(ending) {
        return None;
    }
    let years = text.means(ending + 1, Meaning::Years);
    let next = ending + 1 + usize::from(years);
    if text.means(ending, Meaning::DecadeEnding) {
        let mut decade =
            found(text, at, next, if years { Certainty::Digits } else { Certainty::Words }, value);
        if let Some(fact) = decade.facts.first_mut().filter(|_| !years) {
            fact.readings.push(Value::Ordinal(Amount::from(i64::from(value))));
        }
        return Some((decade, true));
    }
    text.means(ending, Meaning::OrdinalEnding)
        .then(|| (found(text, at, next, Certainty::Digits, value), years))
}

fn in_words(text: &Text<'_>, at: usize) -> Option<(Found, bool)> {
    if !matches!(text.kind(at), Kind::Word(_)) {
        return None;
    }
    let named = text.meaning(at, |m| if let Meaning::Decade(decade) = m { Some(*decade) } else { None });
    if let Some(decade) = named {
        return Some((found(text, at, at + 1, Certainty::Words, u16::from(decade)), true));
    }
    let number =
        numeral(text, at).filter(|number| number.ordinal && text.means(number.next, Meaning::Years))?;
    let value = u16::try_from(number.amount.whole()?).ok().filter(|year| year % 10 == 0 && *year >= 10)?;
    Some((found(text, at, number.next + 1, Certainty::Words, value), true))
}

fn found(text: &Text<'_>, at: usize, next: usize, certainty: Certainty, value: u16) -> Found {
    let fact = Fact { readings: vec![Value::Decade(value)], span: text.span(at, next), certainty };
    Found { facts: vec![fact], next }
}
