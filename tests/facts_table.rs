//! Pairs of versions in `tests/data/facts.tsv`: `=` says the same, a check id says what differs.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use dilmanc::facts::{Value, compare, find};
use dilmanc::locale::Locale;

#[test]
fn versions_agree_or_differ_as_the_table_says() {
    let table = include_str!("data/facts.tsv");
    let mut wrong = Vec::new();
    for (number, row) in table.lines().enumerate().skip(1) {
        let [expect, from, source, to, target] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("line {} has not five columns", number + 1);
        };
        let facts = |text, locale: &str| find(text, &locale.parse::<Locale>().unwrap());
        // Whatever the direction, the verdict is the same.
        for (source, from, target, to) in [(source, from, target, to), (target, to, source, from)] {
            let (here, there) = (facts(source, from), facts(target, to));
            let found: Vec<&str> = compare(&here, &there).iter().map(|d| d.check).collect();
            let right = if expect == "=" { found.is_empty() } else { found == [expect] };
            if !right {
                wrong.push(format!(
                    "{source}\n  {target}\n  expected {expect}, found {found:?}\n  {here:?}\n  {there:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

/// Versions that agree no longer do when one digit of one number changes.
#[test]
fn a_changed_digit_is_noticed() {
    let table = include_str!("data/facts.tsv");
    let (mut changes, mut missed) = (0, Vec::new());
    for row in table.lines().skip(1).filter(|row| row.starts_with("=\t")) {
        let [_, from, source, to, target] = row.split('\t').collect::<Vec<_>>()[..] else { continue };
        let facts = |text: &str, locale: &str| find(text, &locale.parse::<Locale>().unwrap());
        for (source, from, target, to) in [(source, from, target, to), (target, to, source, from)] {
            let here = facts(source, from);
            for (at, digit) in target.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                let changed = if digit == '9' { '7' } else { char::from(u8::try_from(digit).unwrap() + 1) };
                let text = format!("{}{changed}{}", &target[..at], &target[at + 1..]);
                changes += 1;
                if compare(&here, &facts(&text, to)).is_empty() {
                    missed.push(format!("{source} | {text}"));
                }
            }
        }
    }
    // Rounded conversions, country codes and centuries that one version leaves out may hide a change.
    assert!(missed.len() * 100 <= changes * 2, "{} of {changes}:\n{}", missed.len(), missed.join("\n"));
}

/// What carries its own unit or sign means the same without the sentence around it.
#[test]
fn a_fact_with_its_unit_stands_alone() {
    let mut alone = 0;
    for row in include_str!("data/facts.tsv").lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        for (locale, text) in [(cells[1], cells[2]), (cells[3], cells[4])] {
            let locale: Locale = locale.parse().unwrap();
            for fact in find(text, &locale) {
                let own = &text[fact.span.clone()];
                let [
                    Value::Percent(_)
                    | Value::Money { .. }
                    | Value::Quantity { .. }
                    | Value::Century(1..)
                    | Value::Url(_),
                ] = fact.readings[..]
                else {
                    continue;
                };
                if own.ends_with(|last: char| last.is_ascii_digit()) || own.split(' ').count() == 1 {
                    continue;
                }
                alone += 1;
                let again = find(own, &locale);
                assert_eq!(again.len(), 1, "{own}");
                assert_eq!(again[0].readings, fact.readings, "{own}");
            }
        }
    }
    assert!(alone > 50, "{alone}");
}
