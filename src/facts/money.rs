//! Sums of money.

use super::amounts::{Measure, Measured};
use super::token::{Kind, Text};
use crate::locale::words::Meaning;

/// Currency signs and their ISO 4217 codes.
const SIGNS: &[(char, &str)] = &[
    ('$', "USD"),
    ('€', "EUR"),
    ('£', "GBP"),
    ('₼', "AZN"),
    ('₽', "RUB"),
    ('₺', "TRY"),
    ('¥', "JPY"),
    ('₸', "KZT"),
    ('₴', "UAH"),
    ('₾', "GEL"),
];

/// Codes written beside amounts in every language.
const CODES: &[&str] = &[
    "AZN", "USD", "EUR", "GBP", "RUB", "TRY", "CHF", "JPY", "CNY", "GEL", "KZT", "UAH", "IRR", "AED", "CAD",
    "AUD",
];

/// A sign or code before a number: `$`, `US$`, `AZN`.
pub(super) fn before(text: &Text<'_>, at: usize) -> Option<(Measure, usize)> {
    let lettered = matches!(text.str(at), "US" | "A" | "C" | "CA" | "AU") && text.glued_mark(at + 1, '$');
    let at = at + usize::from(lettered);
    let currency = sign(text, at).or_else(|| code(text, at))?;
    let number = text.kind(at + 1) == Kind::Digits && (text.glued(at + 1) || gap_is_narrow(text, at + 1));
    number.then(|| (Measure::Money(currency), at + 1))
}

/// A sign, code or name behind a number, with the country before it (`ABŞ dolları`).
pub(super) fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    let country = text.means(at, Meaning::Country)
        || text.str(at) == "U" && text.glued_mark(at + 1, '.') && text.str(at + 2) == "S";
    let mut name = at + usize::from(country);
    if country && text.str(at) == "U" {
        name = at + 4;
    }
    let named = text.meaning(name, |m| if let Meaning::Currency(code) = m { Some(*code) } else { None });
    let currency = named.or_else(|| sign(text, name)).or_else(|| code(text, name))?;
    let unit = text.meaning(name, |m| if let Meaning::Unit(unit) = m { Some(*unit) } else { None });
    // `pounds` may be money or weight.
    Some(Measured { measure: Measure::Money(currency), other: unit.map(Measure::Unit), next: name + 1 })
}

/// Whether a character is the sign of a currency.
pub(super) fn is_sign(mark: char) -> bool {
    SIGNS.iter().any(|(sign, _)| *sign == mark)
}

fn sign(text: &Text<'_>, at: usize) -> Option<&'static str> {
    let Kind::Mark(mark) = text.kind(at) else { return None };
    SIGNS.iter().find(|(sign, _)| *sign == mark).map(|(_, code)| *code)
}

fn code(text: &Text<'_>, at: usize) -> Option<&'static str> {
    CODES.iter().copied().find(|code| text.str(at) == *code)
}

/// Whether one space stands before a token.
fn gap_is_narrow(text: &Text<'_>, at: usize) -> bool {
    let end = at.checked_sub(1).and_then(|before| text.tokens.get(before)).map(|token| token.end);
    let start = text.tokens.get(at).map(|token| token.start);
    match (end, start) {
        (Some(end), Some(start)) => text.text[end..start].chars().count() <= 1,
        _ => false,
    }
}
