//! Roman numerals.

use super::token::{Kind, Text};
use super::{Amount, Certainty, Found, Value};
use crate::locale::words::Meaning;

/// The value of a word that is a Roman numeral, 1 to 89 (no century, chapter or king is further).
pub(super) fn value(word: &str) -> Option<u8> {
    let mut total: u8 = 0;
    let mut last = 0;
    let mut letters = 0;
    for letter in word.chars().rev() {
        let digit = match letter {
            'I' | 'İ' | 'І' => 1,
            'V' => 5,
            'X' | 'Х' => 10,
            'L' => 50,
            _ => return None,
        };
        total = if digit < last { total.checked_sub(digit)? } else { total.checked_add(digit)? };
        last = last.max(digit);
        letters += 1;
    }
    (letters > 0 && letters <= 8 && canonical(total, word)).then_some(total)
}

/// Whether this is how the value is written: `IIX` is no numeral.
fn canonical(value: u8, word: &str) -> bool {
    const STEPS: [(u8, &str); 7] =
        [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = value;
    let written = STEPS.iter().flat_map(|(step, letters)| {
        let times = usize::from(rest / step);
        rest %= step;
        letters.chars().cycle().take(letters.len() * times)
    });
    written.eq(word.chars().map(|letter| match letter {
        'İ' | 'І' => 'I',
        'Х' => 'X',
        other => other,
    }))
}

/// A numeral that nothing explains: stands for an ordinal (`World War II`). One letter proves nothing but beside a name.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let Kind::Word(_) = text.kind(at) else { return None };
    let number = value(text.str(at))?;
    // One letter is an initial or a pronoun as often as a number.
    let letter = text.str(at).chars().count() < 2;
    let first = number == 1 && is_first_of_name(text, at);
    if letter && (text.mark(at + 1, '.') || number == 1) && !first {
        return None;
    }
    let value = Value::Ordinal(Amount::from(i64::from(number)));
    let certainty = if letter && !first { Certainty::Vague } else { Certainty::Words };
    Some(Found::one(text, at, at + 1, certainty, value))
}

/// Whether `I` counts the bearers of a name: in front of it where ordinals stand so, else behind it (`I İbrahim`, `Ibrahim I`),
/// inside a sentence and, since it may be a pronoun, only before a mark or "of".
fn is_first_of_name(text: &Text<'_>, at: usize) -> bool {
    if text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.nouns_after_numbers) {
        return !text.mark(at + 1, '.') && is_name(text, at + 1);
    }
    let Some(name) = at.checked_sub(1).filter(|name| is_name(text, *name)) else { return false };
    let inside = name.checked_sub(1).is_some_and(|before| matches!(text.kind(before), Kind::Word(_)));
    let ends = at + 1 == text.tokens.len()
        || matches!(text.kind(at + 1), Kind::Mark(mark) if !matches!(mark, '?' | '!' | '-' | '\''));
    // Only English has the pronoun; elsewhere the letter is the numeral.
    let pronoun = text.lexicon.is_some_and(|lexicon| lexicon.vocabulary.capital_months);
    if pronoun { inside && (ends || text.means(at + 1, Meaning::Of)) } else { true }
}

/// Whether a word is written like a name of some length: a capital and small letters.
fn is_name(text: &Text<'_>, at: usize) -> bool {
    let mut letters = text.str(at).chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().count() >= 3
        && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn only_proper_numerals_count() {
        assert_eq!(value("XIX"), Some(19));
        assert_eq!(value("XİX"), Some(19), "dotted, as typed in Azerbaijani");
        assert_eq!(value("ХХ"), Some(20), "Cyrillic");
        assert_eq!(value("LXXXIX"), Some(89));
        for word in ["IIX", "", "XIXI", "CIVIL", "VV", "IIIIIIIII"] {
            assert_eq!(value(word), None, "{word}");
        }
    }
}
