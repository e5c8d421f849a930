//! What two versions differ in so slightly that only a third one makes it worth saying.

use super::{Disagreement, Side, WINDOW, unmatched, vote};
use crate::facts::{Certainty, Fact, Value};

/// What `source` and `target` do not both say and [`compare`](super::compare()) passes over, since translators drop and add it
/// freely: a two in words. It is worth saying where `third`, a third version, sides with the source.
pub fn slight<'f>(source: &'f [Fact], target: &'f [Fact], third: &[Fact]) -> Vec<Disagreement<'f>> {
    let is_two = |fact: &&Fact| match fact.readings.first() {
        Some(Value::Number(amount) | Value::Quantity { amount, .. }) => {
            fact.certainty == Certainty::Words && amount.whole() == Some(2)
        }
        _ => false,
    };
    let twos = |these: &'f [Fact], those: &'f [Fact]| -> Option<&'f Fact> {
        these.iter().any(|fact| is_two(&fact)).then(|| unmatched(these, those).into_iter().find(is_two))?
    };
    let mut found = match (twos(source, target), twos(target, source)) {
        (Some(fact), None) => vec![Disagreement::new(Some(fact), None)],
        (None, Some(fact)) => vec![Disagreement::new(None, Some(fact))],
        _ => Vec::new(),
    };
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
