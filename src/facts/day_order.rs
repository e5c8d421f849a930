//! Which of two numbers of a date is the day, when the text says the date in words, too.

use super::{Date, Fact, Value};

/// Drops the reading of a date in digits (`03/05/2023`) that another one beside it refutes (`3 May 2023`).
pub(super) fn settle(facts: &mut [Fact]) {
    for index in 0..facts.len() {
        let [one, other] = facts[index].readings.as_slice() else { continue };
        let (Some(one), Some(other)) = (full(one), full(other)) else { continue };
        let says = |date: Date| {
            facts.iter().any(|fact| matches!(fact.readings.as_slice(), [value] if full(value) == Some(date)))
        };
        let kept = match (says(one), says(other)) {
            (true, false) => one,
            (false, true) => other,
            _ => continue,
        };
        facts[index].readings = vec![Value::Date(kept)];
    }
}

/// A date with its day, month and year.
fn full(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date @ Date { year: Some(_), month: Some(_), day: Some(_) }) => Some(*date),
        _ => None,
    }
}
