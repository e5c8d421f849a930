//! Facts of which one took the value of another: each value is still said, but one of them once too often.

use super::{Disagreement, agree};
use crate::facts::{Certainty, Fact, Value};

/// More facts than this of one kind are another text.
const MOST: usize = 24;

/// Kinds that translations keep one by one.
const KINDS: [fn(&Value) -> bool; 6] = [
    |value| matches!(value, Value::Number(_)),
    |value| matches!(value, Value::Ordinal(_)),
    |value| matches!(value, Value::Percent(_)),
    |value| matches!(value, Value::Money { .. }),
    |value| matches!(value, Value::Quantity { .. }),
    |value| matches!(value, Value::Date(date) if date.day.is_some()),
];

/// The pairs of facts that are left when both sides say as many facts of a kind and each but one has its own on the other side
/// (`in two copies, in three languages`, and *three* twice). Where `known` tells of the kind already, there are none.
pub(super) fn exchanged<'f>(
    source: &'f [Fact],
    target: &'f [Fact],
    known: &[Disagreement<'f>],
) -> Vec<Disagreement<'f>> {
    let found = KINDS.iter().filter_map(|is_kind| {
        let of_kind = |fact: &Fact| fact.readings.first().is_some_and(is_kind);
        let told = |one: &Disagreement<'f>| one.source.iter().chain(&one.target).any(|fact| of_kind(fact));
        let is_plain = |fact: &Fact| fact.certainty > Certainty::Vague;
        let is_plain_one = |fact: &Fact| of_kind(fact) && is_plain(fact);
        let (gone, new) =
            exchange(source, target, &is_plain_one).or_else(|| exchange(source, target, &of_kind))?;
        if known.iter().any(told) {
            return None;
        }
        let is_free = |fact: &Fact, others: &[Fact], own: &[Fact]| {
            if others.iter().any(|other| !is_plain(other) && agree(fact, other)) {
                return false;
            }
            let mut elsewhere = others.iter().filter(|other| !of_kind(other) && agree(fact, other));
            elsewhere.all(|other| own.iter().any(|mine| mine.readings == other.readings))
        };
        let changed = is_plain(gone) && is_plain(new) && !agree(gone, new);
        let sure = changed && is_free(gone, target, source) && is_free(new, source, target);
        sure.then(|| Disagreement { certain: false, ..Disagreement::new(Some(gone), Some(new)) })
    });
    found.collect()
}

/// The two facts of a kind that find none of their own on the other side, if both sides say as many.
fn exchange<'f>(
    source: &'f [Fact],
    target: &'f [Fact],
    of_kind: &dyn Fn(&Fact) -> bool,
) -> Option<(&'f Fact, &'f Fact)> {
    let counted = |facts: &'f [Fact]| {
        let mut found: Vec<&Fact> = facts.iter().filter(|fact| of_kind(fact)).take(MOST + 1).collect();
        // What proves less finds its own first.
        found.sort_by_key(|fact| fact.certainty);
        (1..=MOST).contains(&found.len()).then_some(found)
    };
    let (ours, theirs) = (counted(source)?, counted(target)?);
    let alone = (ours.len() == theirs.len()).then(|| left(&ours, &theirs).zip(left(&theirs, &ours)));
    alone.flatten()
}

/// The only one of `these` that finds no fact of its own among `those`.
fn left<'f>(these: &[&'f Fact], those: &[&'f Fact]) -> Option<&'f Fact> {
    let mut free = vec![true; those.len()];
    let mut left = these.iter().filter(|fact| {
        let own = (0..those.len()).find(|at| free[*at] && agree(fact, those[*at]));
        own.map(|at| free[at] = false).is_none()
    });
    let only = left.next()?;
    left.next().is_none().then_some(*only)
}
