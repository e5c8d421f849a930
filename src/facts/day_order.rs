//! Which of two numbers of a date is the day, when the text says the date in words, too.

use rustc_hash::FxHashSet;

use super::{Date, Fact, Value};

/// Drops the reading of a date in digits (`03/05/2023`) that another one in the text refutes (`3 May 2023`).
pub(super) fn settle(facts: &mut [Fact]) {
    let said: FxHashSet<Date> = facts.iter().filter_map(only_date).collect();
    if said.is_empty() {
        return;
    }
    for fact in facts {
        let [one, other] = fact.readings.as_slice() else { continue };
        let (Some(one), Some(other)) = (full(one), full(other)) else { continue };
        let kept = match (said.contains(&one), said.contains(&other)) {
            (true, false) => one,
            (false, true) => other,
            _ => continue,
        };
        fact.readings = vec![Value::Date(kept)];
    }
}

/// The date that a fact is for certain.
fn only_date(fact: &Fact) -> Option<Date> {
    match fact.readings.as_slice() {
        [value] => full(value),
        _ => None,
    }
}

/// A date with its day, month and year.
fn full(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date @ Date { year: Some(_), month: Some(_), day: Some(_) }) => Some(*date),
        _ => None,
    }
}
