//! Shares said by two numbers: `3 out of 4`, `one in five`, `трое из четырёх`.

use super::token::Text;
use super::{Amount, Fact, Value};
use crate::locale::words::Meaning;

/// Lets each of two numbers with nothing but "out of" between them stand for the fraction, too: another language may say it in
/// one word.
pub(super) fn share(text: &Text<'_>, facts: &mut [Fact]) {
    for second in 1..facts.len() {
        let [one, other] = [&facts[second - 1], &facts[second]];
        if !is_out_of(text, one.span.end, other.span.start) {
            continue;
        }
        let counts = number(one).zip(number(other)).filter(|(part, whole)| 0 < *part && part < whole);
        let fraction = counts.and_then(|(part, whole)| Amount::fraction(part.into(), whole.into()));
        let Some(fraction) = fraction.map(Value::Number) else { continue };
        for fact in &mut facts[second - 1..=second] {
            fact.readings.push(fraction.clone());
        }
    }
}

/// The whole number that a fact is in its first reading.
fn number(fact: &Fact) -> Option<i64> {
    match fact.readings.first() {
        Some(Value::Number(amount)) => amount.whole(),
        _ => None,
    }
}

/// Whether the bytes between two numbers hold but the words for "out of".
fn is_out_of(text: &Text<'_>, start: usize, end: usize) -> bool {
    let first = text.tokens.partition_point(|token| token.start < start);
    let next = text.tokens.partition_point(|token| token.start < end);
    text.means(first, Meaning::OutOf)
        && (next == first + 1 || next == first + 2 && text.means(first + 1, Meaning::Of))
}
