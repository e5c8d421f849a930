//! Roman numerals.

use super::token::{Kind, Text};
use super::{Amount, Certainty, Found, Value};

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

/// A numeral that nothing explains: stands for an ordinal (`World War II`). One letter proves nothing.
pub(super) fn parse(text: &Text<'_>, at: usize) -> Option<Found> {
    let Kind::Word(_) = text.kind(at) else { return None };
    let number = value(text.str(at))?;
    // One letter is an initial or a pronoun as often as a number.
    if text.str(at).chars().count() < 2 && (text.mark(at + 1, '.') || number == 1) {
        return None;
    }
    let value = Value::Ordinal(Amount::from(i64::from(number)));
    let certainty = if text.str(at).chars().count() < 2 { Certainty::Vague } else { Certainty::Words };
    Some(Found::one(text, at, at + 1, certainty, value))
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
