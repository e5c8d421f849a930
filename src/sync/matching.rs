//! Which new paragraph is which old one.
//!
//! In this order: the same text, with its neighbours to tell equal paragraphs apart; then similar text, where standing in
//! the same gap between known neighbours counts for much, so that a heavily edited paragraph keeps its translation; then
//! whatever is left alone between the same two neighbours. What is still unmatched may be a part of a split paragraph
//! or have gone into a merged one; the rest is new or removed.
//!
//! Only what has no equal is compared, and candidates come from an index of rare words, so the work grows with the
//! number of paragraphs and not with its square.

use std::collections::HashMap;
use std::ops::Range;

use super::similarity::{Vocabulary, Words};

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

/// One-to-one pairs found so far, readable from both sides.
struct Pairs {
    old_of: Vec<Option<usize>>,
    new_of: Vec<Option<usize>>,
}

impl Pairs {
    fn new(old: usize, new: usize) -> Self {
        Self { old_of: vec![None; new], new_of: vec![None; old] }
    }

    /// Joins the two, unless one of them is taken.
    fn join(&mut self, old: usize, new: usize) -> bool {
        let free = self.old_of[new].is_none() && self.new_of[old].is_none();
        if free {
            self.old_of[new] = Some(old);
            self.new_of[old] = Some(new);
        }
        free
    }

    /// Runs of unmatched new paragraphs, each with the run of unmatched old ones that stands between the same two
    /// neighbours. A run whose neighbours do not stand in order has no old side and is left out.
    fn gaps(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let mut gaps = Vec::new();
        let mut at = 0;
        while at < self.old_of.len() {
            if self.old_of[at].is_some() {
                at += 1;
                continue;
            }
            let start = at;
            while at < self.old_of.len() && self.old_of[at].is_none() {
                at += 1;
            }
            let from_left = match start.checked_sub(1) {
                None => Some(0),
                Some(left) => self.old_of[left].map(|old| old + 1),
            };
            let to_right = match self.old_of.get(at) {
                None => Some(self.new_of.len()),
                Some(old) => *old,
            };
            let is_free = |old: &usize| self.new_of[*old].is_none();
            // Either neighbour is enough: beside a moved one the other tells where the run stands.
            let old = match (from_left, to_right) {
                (Some(low), Some(high)) if low <= high && (low..high).all(|old| is_free(&old)) => low..high,
                (Some(low), _) if low < self.new_of.len() && is_free(&low) => {
                    low..(low..self.new_of.len()).find(|old| !is_free(old)).unwrap_or(self.new_of.len())
                }
                (_, Some(high)) => (0..high).rev().take_while(is_free).last().unwrap_or(high)..high,
                _ => continue,
            };
            if !old.is_empty() {
                gaps.push((start..at, old));
            }
        }
        gaps
    }
}

fn pair_equal_texts(old: &[Paragraph<'_>], new: &[Paragraph<'_>], pairs: &mut Pairs) {
    let mut places: HashMap<&str, (Vec<usize>, Vec<usize>)> = HashMap::with_capacity(old.len());
    for (i, paragraph) in old.iter().enumerate() {
        places.entry(paragraph.text).or_default().0.push(i);
    }
    for (j, paragraph) in new.iter().enumerate() {
        if let Some(place) = places.get_mut(paragraph.text) {
            place.1.push(j);
        }
    }
    for (olds, news) in places.values() {
        if let ([i], [j]) = (olds.as_slice(), news.as_slice())
            && compatible(old[*i].kind, new[*j].kind)
        {
            pairs.join(*i, *j);
        }
    }
    // Equal paragraphs are told apart by the neighbours on either side, then by their order.
    let same = |i: usize, j: usize| old[i].text == new[j].text && old[i].kind == new[j].kind;
    for j in 1..new.len() {
        if let Some(i) = pairs.old_of[j - 1].map(|i| i + 1).filter(|i| *i < old.len())
            && same(i, j)
        {
            pairs.join(i, j);
        }
    }
    for j in (1..new.len()).rev() {
        if let Some(i) = pairs.old_of[j].and_then(|i| i.checked_sub(1))
            && same(i, j - 1)
        {
            pairs.join(i, j - 1);
        }
    }
    let mut repeated: Vec<_> =
        places.into_values().filter(|(olds, news)| olds.len() + news.len() > 2).collect();
    repeated.sort_unstable();
    for (olds, news) in repeated {
        for same_kind in [true, false] {
            let mut left: Vec<_> = olds.iter().copied().filter(|i| pairs.new_of[*i].is_none()).collect();
            for j in news.iter().copied() {
                let fits = |i: &usize| {
                    let (a, b) = (old[*i].kind, new[j].kind);
                    if same_kind { a == b } else { compatible(a, b) }
                };
                if pairs.old_of[j].is_none()
                    && let Some(at) = left.iter().position(fits)
                {
                    pairs.join(left.remove(at), j);
                }
            }
        }
    }
}

/// A paragraph may become a heading or a list item; front matter stays front matter.
fn compatible(a: &str, b: &str) -> bool {
    (a == "fm") == (b == "fm")
}

/// The words of all paragraphs that have no equal on the other side, and of their partners in a split or merge.
struct LeftoverWords<'a> {
    old: Vec<Option<Words>>,
    new: Vec<Option<Words>>,
    vocabulary: Vocabulary,
    old_paragraphs: &'a [Paragraph<'a>],
    new_paragraphs: &'a [Paragraph<'a>],
}

impl<'a> LeftoverWords<'a> {
    fn new(old: &'a [Paragraph<'a>], new: &'a [Paragraph<'a>], pairs: &Pairs) -> Self {
        let words = |paragraphs: &[Paragraph<'_>], partner: &[Option<usize>]| -> Vec<Option<Words>> {
            paragraphs
                .iter()
                .zip(partner)
                .map(|(paragraph, partner)| partner.is_none().then(|| Words::of(paragraph.text)))
                .collect()
        };
        let old_words = words(old, &pairs.new_of);
        let new_words = words(new, &pairs.old_of);
        let vocabulary = Vocabulary::of(old_words.iter().chain(&new_words).flatten());
        Self { old: old_words, new: new_words, vocabulary, old_paragraphs: old, new_paragraphs: new }
    }

    /// How alike two leftover paragraphs are, 0 to 1; nothing for a pair that may not be joined at all.
    fn likeness(&self, old: usize, new: usize) -> f32 {
        let (a, b) = (self.old_paragraphs[old].kind, self.new_paragraphs[new].kind);
        match (&self.old[old], &self.new[new]) {
            (Some(left), Some(right)) if compatible(a, b) => self.vocabulary.likeness(left, right),
            _ => 0.0,
        }
    }
}

/// What similar text must reach to count as an edit. Measured on human text: two different paragraphs of one document
/// stay below .2 in 99 of 100 cases; with 45 % of the words replaced a paragraph keeps about .5 of itself.
const SAME_GAP: f32 = 0.30;
/// Elsewhere in the document only the text speaks.
const ELSEWHERE: f32 = 0.50;
/// Alone between the same two neighbours, position speaks as well.
const SAME_PLACE: f32 = 0.12;
/// What standing in the same gap is worth when two candidates compete.
const GAP_BONUS: f32 = 0.2;
/// What standing in the very place is worth beyond that; less with every paragraph of distance.
const PLACE_BONUS: f32 = 0.15;

fn pair_similar_texts(words: &LeftoverWords<'_>, pairs: &mut Pairs) {
    let index = words.vocabulary.index(&words.old);
    let gaps = Gaps::new(pairs);
    let mut candidates = Vec::new();
    for (j, paragraph) in words.new.iter().enumerate() {
        let Some(paragraph) = paragraph else { continue };
        let place = gaps.place_of(j);
        let by_place = place.into_iter().filter(|place| words.old[*place].is_some());
        let by_words = index.candidates(paragraph).filter(|i| Some(*i) != place);
        for i in by_place.chain(by_words) {
            let likeness = words.likeness(i, j);
            let bonus = gaps.bonus(i, j);
            if likeness >= if bonus > 0.0 { SAME_GAP } else { ELSEWHERE } {
                candidates.push((likeness + bonus, j, i));
            }
        }
    }
    candidates.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, j, i) in candidates {
        pairs.join(i, j);
    }
}

/// Which gap the unmatched paragraphs stand in.
struct Gaps {
    gaps: Vec<(Range<usize>, Range<usize>)>,
    of_old: Vec<Option<usize>>,
    of_new: Vec<Option<usize>>,
}

impl Gaps {
    fn new(pairs: &Pairs) -> Self {
        let gaps = pairs.gaps();
        let (mut of_old, mut of_new) = (vec![None; pairs.new_of.len()], vec![None; pairs.old_of.len()]);
        for (gap, (news, olds)) in gaps.iter().enumerate() {
            news.clone().for_each(|j| of_new[j] = Some(gap));
            olds.clone().for_each(|i| of_old[i] = Some(gap));
        }
        Self { gaps, of_old, of_new }
    }

    /// The old paragraph that stands as far down its gap as the new one.
    fn place_of(&self, new: usize) -> Option<usize> {
        let (news, olds) = &self.gaps[self.of_new[new]?];
        Some(olds.start + (new - news.start) * olds.len() / news.len())
    }

    fn bonus(&self, old: usize, new: usize) -> f32 {
        match self.place_of(new).filter(|_| self.of_old[old] == self.of_new[new]) {
            Some(place) => GAP_BONUS + PLACE_BONUS / (1 + place.abs_diff(old)) as f32,
            None => 0.0,
        }
    }
}

/// Runs longer than this were settled by the index as far as they can be.
const SMALL_GAP: usize = 40;

/// Pairs what stands between the same neighbours, in order, so that the likeness of the whole run is greatest.
fn pair_by_position(words: &LeftoverWords<'_>, pairs: &mut Pairs) {
    for (news, olds) in pairs.gaps() {
        if news.len() > SMALL_GAP || olds.len() > SMALL_GAP {
            continue;
        }
        let alone = news.len() == olds.len();
        for (i, j) in best_in_order(words, &olds, &news, if alone { SAME_PLACE } else { SAME_GAP }) {
            pairs.join(i, j);
        }
    }
}

/// Longest-common-subsequence programme over likeness instead of equality.
fn best_in_order(
    words: &LeftoverWords<'_>,
    olds: &Range<usize>,
    news: &Range<usize>,
    least: f32,
) -> Vec<(usize, usize)> {
    let width = news.len() + 1;
    let mut best = vec![0.0f32; (olds.len() + 1) * width];
    let gain = |i: usize, j: usize| {
        let likeness = words.likeness(olds.start + i, news.start + j);
        if likeness >= least { likeness } else { f32::NEG_INFINITY }
    };
    for i in (0..olds.len()).rev() {
        for j in (0..news.len()).rev() {
            let joined = gain(i, j) + best[(i + 1) * width + j + 1];
            best[i * width + j] = joined.max(best[(i + 1) * width + j]).max(best[i * width + j + 1]);
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < olds.len() && j < news.len() {
        let here = best[i * width + j];
        if here == best[(i + 1) * width + j] {
            i += 1;
        } else if here == best[i * width + j + 1] {
            j += 1;
        } else {
            found.push((olds.start + i, news.start + j));
            (i, j) = (i + 1, j + 1);
        }
    }
    found
}

/// Share of the words of a part that the whole must hold.
const PART_OF: f32 = 0.75;

/// New paragraphs beside an edited one that took over a part of what it said.
fn find_splits(words: &LeftoverWords<'_>, pairs: &Pairs) -> Vec<(usize, usize)> {
    let edited = |j: usize| pairs.old_of.get(j).copied().flatten().filter(|i| words.old[*i].is_some());
    (0..words.new.len())
        .filter(|j| pairs.old_of[*j].is_none())
        .filter_map(|j| {
            let part = words.new[j].as_ref()?;
            let sides = [j.checked_sub(1).and_then(edited), edited(j + 1)];
            let whole = sides.into_iter().flatten().find(|i| {
                words.old[*i].as_ref().is_some_and(|old| words.vocabulary.share_held(part, old) >= PART_OF)
            })?;
            Some((j, whole))
        })
        .collect()
}

/// Old paragraphs whose text now stands in a neighbour's.
fn find_merges(words: &LeftoverWords<'_>, pairs: &Pairs) -> Vec<(usize, usize)> {
    let edited = |i: usize| pairs.new_of.get(i).copied().flatten().filter(|j| words.new[*j].is_some());
    (0..words.old.len())
        .filter(|i| pairs.new_of[*i].is_none())
        .filter_map(|i| {
            let part = words.old[i].as_ref()?;
            let sides = [i.checked_sub(1).and_then(edited), edited(i + 1)];
            let whole = sides.into_iter().flatten().find(|j| {
                words.new[*j].as_ref().is_some_and(|new| words.vocabulary.share_held(part, new) >= PART_OF)
            })?;
            Some((i, whole))
        })
        .collect()
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
