//! Which new paragraph is which old one.
//!
//! In this order: the same text, with its neighbours to tell equal paragraphs apart; then similar text, where standing in
//! the same gap between known neighbours counts for much, so that a heavily edited paragraph keeps its translation; then
//! whatever is left alone between the same two neighbours. What is still unmatched may be a part of a split paragraph
//! or have gone into a merged one; the rest is new or removed.
//!
//! Only what has no equal is compared, and candidates come from an index of rare words, so the work grows with the
//! number of paragraphs and not with its square.

mod equal;
mod fragments;
mod likeness;
mod pairs;
mod similar;

use equal::pair_equal_texts;
use fragments::{find_merges, find_splits};
use pairs::Pairs;
use similar::{LeftoverWords, pair_by_position, pair_similar_texts};

/// A paragraph to be matched.
#[derive(Clone, Copy, Debug)]
pub struct Paragraph<'a> {
    /// What it is in its document, as ids begin (`p`, `h`).
    pub kind: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Where a new paragraph comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Index of the old paragraph that it continues.
    pub old: usize,
    /// The text is not the same any more.
    pub edited: bool,
    /// Other paragraphs have passed it: it stands in another order than before.
    pub moved: bool,
}

/// The outcome of matching two versions of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// For every new paragraph where it comes from; none for one that continues no old paragraph.
    pub origins: Vec<Option<Origin>>,
    /// New paragraphs that were split off an old one: (new, old), by new.
    pub splits: Vec<(usize, usize)>,
    /// Old paragraphs whose text went into a new one that continues another: (old, new), by old.
    pub merges: Vec<(usize, usize)>,
}

impl Matching {
    /// The old paragraph that a new one was split off.
    pub fn split_from(&self, new: usize) -> Option<usize> {
        let at = self.splits.binary_search_by_key(&new, |(new, _)| *new).ok()?;
        Some(self.splits[at].1)
    }

    /// The new paragraph that the text of an old one went into.
    pub fn merged_into(&self, old: usize) -> Option<usize> {
        let at = self.merges.binary_search_by_key(&old, |(old, _)| *old).ok()?;
        Some(self.merges[at].1)
    }

    /// Old paragraphs, of `old` in all, that no new one continues.
    pub fn removed(&self, old: usize) -> impl Iterator<Item = usize> {
        let mut continued = vec![false; old];
        self.origins.iter().flatten().for_each(|origin| continued[origin.old] = true);
        (0..old).filter(move |i| !continued[*i])
    }
}

/// Matches the paragraphs of the new version to those of the old one.
pub fn matching(old: &[Paragraph<'_>], new: &[Paragraph<'_>]) -> Matching {
    let mut pairs = Pairs::new(old.len(), new.len());
    pair_equal_texts(old, new, &mut pairs);
    let words = LeftoverWords::new(old, new, &pairs);
    pair_similar_texts(&words, &mut pairs);
    pair_by_position(&words, &mut pairs);
    let splits = find_splits(&words, &pairs);
    let merges = find_merges(&words, &pairs);
    let in_order = longest_increasing(&pairs.old_of);
    let origins = pairs
        .old_of
        .iter()
        .zip(in_order)
        .zip(new)
        .map(|((old_index, in_order), new)| {
            old_index.map(|i| Origin { old: i, edited: old[i].text != new.text, moved: !in_order })
        })
        .collect();
    Matching { origins, splits, merges }
}

/// A paragraph may become a heading or a list item; front matter stays front matter.
fn compatible(a: &str, b: &str) -> bool {
    is_front_matter(a) == is_front_matter(b)
}

fn is_front_matter(kind: &str) -> bool {
    kind == "fm"
}

/// Which of the matched elements belong to a longest increasing run: these kept their order, the others moved.
fn longest_increasing(values: &[Option<usize>]) -> Vec<bool> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; values.len()];
    for (at, value) in values.iter().enumerate().filter(|(_, value)| value.is_some()) {
        let length = tails.partition_point(|tail| values[*tail] < *value);
        before[at] = length.checked_sub(1).map(|last| tails[last]);
        if length == tails.len() { tails.push(at) } else { tails[length] = at }
    }
    let mut kept = vec![false; values.len()];
    let mut at = tails.last().copied();
    while let Some(i) = at {
        kept[i] = true;
        at = before[i];
    }
    kept
}
