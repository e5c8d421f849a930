//! The checks on pairs of versions written for this test, without a look at how the checks treat them: correct ones in all the
//! variety of statements, and twins with one defect each. See `docs/quality.md`; `cargo run --release --example quality` prints
//! the same by class.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../examples/quality/classes.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod classes;
#[path = "../examples/quality/pairs.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod pairs;
#[path = "../examples/quality/statement.rs"]
#[allow(dead_code, reason = "the example uses the rest")]
mod statement;

use pairs::Table;

/// Of 100 defects so many are named by the right check.
const LEAST_NAMED: usize = 90;
/// Of 100 correct pairs so many may be flagged at all; at error level half of it.
const MOST_FLAGGED: usize = 4;

#[test]
fn defects_are_named_and_correct_pairs_left_alone() {
    let tables = [
        ("en", include_str!("data/quality/en.tsv")),
        ("az", include_str!("data/quality/az.tsv")),
        ("ru", include_str!("data/quality/ru.tsv")),
        ("en", include_str!("data/quality/news-en.tsv")),
        ("az", include_str!("data/quality/news-az.tsv")),
        ("ru", include_str!("data/quality/news-ru.tsv")),
        ("en", include_str!("data/quality/press.tsv")),
        ("en", include_str!("data/quality/agencies.tsv")),
        ("en", include_str!("data/quality/ministries.tsv")),
        ("en", include_str!("data/quality/offices.tsv")),
        ("en", include_str!("data/quality/shapes.tsv")),
    ];
    let (mut correct, mut flagged, mut errors, mut defects, mut named) = (0, 0, 0, 0, 0);
    let mut report = String::new();
    for (source, table) in tables {
        let score = Table::parse(table).unwrap().score().unwrap();
        let total = score.total();
        (correct, flagged, errors) =
            (correct + score.correct, flagged + score.flagged, errors + score.errors);
        (defects, named) = (defects + total.defects, named + total.named);
        for (class, tally) in score.classes.iter().filter(|(_, tally)| tally.named < tally.defects) {
            report += &format!("from {source}, {class}: {} of {}\n", tally.named, tally.defects);
        }
        report += &score.complaints.join("\n");
        report.push('\n');
    }
    assert!(correct >= 120 && defects >= 100, "{correct} correct pairs, {defects} defects");
    assert!(named * 100 >= defects * LEAST_NAMED, "{named} of {defects} defects named:\n{report}");
    assert!(
        flagged * 100 <= correct * MOST_FLAGGED,
        "{flagged} of {correct} correct pairs flagged:\n{report}"
    );
    assert!(
        errors * 200 <= correct * MOST_FLAGGED,
        "errors on {errors} of {correct} correct pairs:\n{report}"
    );
}
