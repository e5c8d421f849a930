//! Similar text, then position alone: what has no equal on the other side.

use std::ops::Range;

use super::likeness::{Vocabulary, Words};
use super::pairs::{Gaps, Pairs};
use super::{Paragraph, compatible};

/// The words of all paragraphs that have no equal on the other side, and of their partners in a split or merge.
pub(super) struct LeftoverWords<'a> {
    pub(super) old: Vec<Option<Words>>,
    pub(super) new: Vec<Option<Words>>,
    pub(super) vocabulary: Vocabulary,
    old_paragraphs: &'a [Paragraph<'a>],
    new_paragraphs: &'a [Paragraph<'a>],
}

impl<'a> LeftoverWords<'a> {
    pub(super) fn new(old: &'a [Paragraph<'a>], new: &'a [Paragraph<'a>], pairs: &Pairs) -> Self {
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

/// Pairs similar texts, the most alike first.
pub(super) fn pair_similar_texts(words: &LeftoverWords<'_>, pairs: &mut Pairs) {
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

/// Runs longer than this were settled by the index as far as they can be.
const SMALL_GAP: usize = 40;

/// Pairs what stands between the same neighbours, in order, so that the likeness of the whole run is greatest.
pub(super) fn pair_by_position(words: &LeftoverWords<'_>, pairs: &mut Pairs) {
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
