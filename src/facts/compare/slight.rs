//! What two versions differ in so slightly that only a third one makes it worth saying.

use super::{Disagreement, Side, WINDOW, unmatched, vote};
use crate::facts::{Certainty, Fact, Value};

/// What `target` lacks and [`compare`](super::compare()) passes over, since translators leave it out freely: a two in words, and a per
/// cent sign whose number stands there. It is worth saying where `third`, a third version, has it.
pub fn slight<'f>(source: &'f [Fact], target: &'f [Fact], third: &[Fact]) -> Vec<Disagreement<'f>> {
    let is_two = |fact: &&Fact| match fact.readings.first() {
        Some(Value::Number(amount) | Value::Quantity { amount, .. }) => {
            fact.certainty == Certainty::Words && amount.whole() == Some(2)
        }
        _ => false,
    };
    let says_two = source.iter().any(|fact| is_two(&fact));
    let lost = says_two.then(|| unmatched(source, target).into_iter().find(is_two)).flatten();
    let mut found: Vec<Disagreement<'_>> =
        lost.map(|fact| Disagreement::new(Some(fact), None)).into_iter().collect();
    found.retain(|one| vote(one, third) == Some(Side::Target));
    found.extend(bare_percents(source, target, third));
    found
}

/// Per cents of the source whose number stands bare in the target, which alone may be read so from another one of the sentence.
fn bare_percents<'f>(source: &'f [Fact], target: &'f [Fact], third: &[Fact]) -> Vec<Disagreement<'f>> {
    let bare = target.iter().filter_map(|fact| match fact.readings.as_slice() {
        [Value::Number(_), Value::Percent(amount)] => Some((fact, [Value::Percent(*amount)])),
        _ => None,
    });
    let found = bare.filter_map(|(fact, said)| {
        let says = |facts: &[Fact]| facts.iter().take(WINDOW).position(|other| other.readings == said);
        if says(target).is_some() || says(third).is_none() {
            return None;
        }
        let found = Disagreement::new(source.get(says(source)?), Some(fact));
        Some(Disagreement { check: "unit-mismatch", certain: false, ..found })
    });
    found.collect()
}
