//! Sentences of statements in three languages, `tests/data/facts_in_three.tsv`: in each of the six directions the versions agree,
//! and a version in which one fact is changed disagrees with the two others.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use dilmanc::facts::{compare, find};
use dilmanc::locale::Locale;

const LOCALES: [&str; 3] = ["en", "az", "ru"];

/// What was counted of one class of facts.
#[derive(Default)]
struct Tally {
    pairs: usize,
    caught: usize,
    alarms: usize,
    errors: usize,
}

#[test]
fn changed_facts_are_caught_and_correct_versions_are_not_flagged() {
    let mut classes: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in include_str!("data/facts_in_three.tsv").lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [class, texts @ ..] = &cells[..] else { panic!("an empty row") };
        let (correct, defects) = texts.split_at(LOCALES.len());
        let tally = classes.entry(class).or_default();
        for (to, target) in correct.iter().enumerate() {
            let (old, new) = defects[to].split_once(" → ").expect("a defect is `old → new`");
            assert_eq!(target.matches(old).count(), 1, "{old} in {target}");
            let changed = target.replacen(old, new, 1);
            for (from, source) in correct.iter().enumerate().filter(|(from, _)| *from != to) {
                let facts = |text: &str, at: usize| find(text, &LOCALES[at].parse::<Locale>().unwrap());
                let (source_facts, target_facts) = (facts(source, from), facts(target, to));
                let alarms = compare(&source_facts, &target_facts);
                let caught = !compare(&source_facts, &facts(&changed, to)).is_empty();
                tally.pairs += 1;
                tally.alarms += usize::from(!alarms.is_empty());
                tally.errors += usize::from(alarms.iter().any(|alarm| alarm.certain));
                tally.caught += usize::from(caught && alarms.is_empty());
                if !alarms.is_empty() {
                    wrong.push(format!("{class}: false alarm\n  {source}\n  {target}\n  {alarms:?}"));
                } else if !caught {
                    wrong.push(format!(
                        "{class}: missed {old} → {new}\n  {source}\n  {changed}\n  {source_facts:?}\n  {:?}",
                        facts(&changed, to)
                    ));
                }
            }
        }
    }
    let sum = |of: fn(&Tally) -> usize| classes.values().map(of).sum::<usize>();
    let (pairs, caught, alarms, errors) =
        (sum(|t| t.pairs), sum(|t| t.caught), sum(|t| t.alarms), sum(|t| t.errors));
    let table: Vec<String> = classes
        .iter()
        .map(|(class, t)| format!("{class}: {} pairs, {} caught, {} alarms", t.pairs, t.caught, t.alarms))
        .collect();
    let report = format!(
        "{pairs} pairs, {caught} caught, {alarms} alarms ({errors} errors)\n{}\n{}",
        table.join("\n"),
        wrong.join("\n")
    );
    assert!(pairs >= 500, "{report}");
    // The bars: 97 % of the changes, 2 % of the correct pairs as errors, 8 % at any level.
    assert!(caught * 100 >= pairs * 97 && errors * 100 <= pairs * 2 && alarms * 100 <= pairs * 8, "{report}");
    assert!(wrong.is_empty(), "{report}");
}
