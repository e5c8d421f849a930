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
    ('֏', "AMD"),
    ('₹', "INR"),
    ('₩', "KRW"),
    ('₪', "ILS"),
    ('฿', "THB"),
    ('₫', "VND"),
    ('₦', "NGN"),
    ('₮', "MNT"),
];

/// Codes written beside amounts in every language.
const CODES: &[&str] = &[
    "AZN", "USD", "EUR", "GBP", "RUB", "TRY", "CHF", "JPY", "CNY", "GEL", "KZT", "UAH", "AED", "CAD", "AUD",
    "AMD", "BGN", "BRL", "CZK", "DKK", "EGP", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "KGS", "KRW", "KWD",
    "MDL", "MNT", "MXN", "MYR", "NOK", "PKR", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "THB", "TJS", "TMT",
    "UZS", "VND", "ZAR",
];

/// Currencies that go by one name in some language: the country is left out or said elsewhere.
const NAMESAKES: &[&[&str]] = &[
    &["SEK", "NOK", "DKK", "CZK"],
    &["SAR", "IRR", "QAR"],
    &["KWD", "IQD", "RSD"],
    &["INR", "PKR", "IDR"],
    &["USD", "CAD", "AUD"],
    &["AZN", "TMT"],
    &["RON", "MDL"],
    &["GBP", "EGP"],
];

/// A sign or code before a number: `$`, `US$`, `AZN`.
pub(super) fn before(text: &Text<'_>, at: usize) -> Option<(Measure, usize)> {
    let lettered = matches!(text.str(at), "US" | "A" | "C" | "CA" | "AU") && text.glued_mark(at + 1, '$');
    let at = at + usize::from(lettered);
    let currency = sign(text, at).or_else(|| code(text, at))?;
    let number = text.kind(at + 1) == Kind::Digits && (text.glued(at + 1) || gap_is_narrow(text, at + 1));
    number.then(|| (Measure::Money(currency), at + 1))
}

/// Whether two codes may stand for each other's names (`500 million kronor`).
pub(super) fn are_namesakes(one: &str, other: &str) -> bool {
    NAMESAKES.iter().any(|all| all.contains(&one) && all.contains(&other))
}

/// A sign, code or name behind a number, with the country before it (`ABŞ dolları`).
pub(super) fn measure(text: &Text<'_>, at: usize) -> Option<Measured> {
    let name = after_country(text, at);
    let scaled = at > 0 && text.meanings(at - 1).iter().any(|m| matches!(m, Meaning::Scale(_)));
    let faint = text.means(name, Meaning::Faint) && name == at && !scaled;
    let named = if faint { None } else { currency(text, name) };
    let currency = named.or_else(|| sign(text, name)).or_else(|| code(text, name))?;
    // `pounds` may be money or weight, `som` the money of two countries.
    let other = text.meaning(name, |meaning| match meaning {
        Meaning::Unit(unit) => Some(Measure::Unit(*unit)),
        Meaning::Currency(code) if *code != currency => Some(Measure::Money(code)),
        _ => None,
    });
    Some(Measured { measure: Measure::Money(currency), other, next: name + 1 })
}

/// The token after a country that says whose currency follows: a known one, or any that looks so (`İsveç kronu`,
/// `шведских крон`).
fn after_country(text: &Text<'_>, at: usize) -> usize {
    if text.str(at) == "U" && text.glued_mark(at + 1, '.') && text.str(at + 2) == "S" {
        return at + 4;
    }
    let is_known = text.means(at, Meaning::Country);
    // `In 2020 Turkish lira`: a year.
    let is_year = at > 0 && text.digits(at - 1).len() == 4;
    let looks_so = || {
        let ending = |endings: &[&str]| endings.iter().any(|ending| text.str(at).ends_with(ending));
        let named = text.capital(at) || ending(&["ских", "ского", "цких", "цкого", "скую", "цкую"]);
        named && text.kind(at) == Kind::Word(&[]) && !is_year && currency(text, at + 1).is_some()
    };
    at + usize::from(is_known || looks_so())
}

fn currency(text: &Text<'_>, at: usize) -> Option<&'static str> {
    text.meaning(at, |m| if let Meaning::Currency(code) = m { Some(*code) } else { None })
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
