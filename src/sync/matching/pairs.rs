//! Pairs of an old and a new paragraph, and the gaps between them: what stands between the same two neighbours.

use std::ops::Range;

/// Unmatched new paragraphs and the unmatched old ones between the same neighbours.
type Gap = (Range<usize>, Range<usize>);

/// One-to-one pairs found so far, readable from both sides.
pub(super) struct Pairs {
    /// The old paragraph of every new one.
    pub(super) old_of: Vec<Option<usize>>,
    /// The new paragraph of every old one.
    pub(super) new_of: Vec<Option<usize>>,
}

impl Pairs {
    /// No pairs yet among so many paragraphs.
    pub(super) fn new(old: usize, new: usize) -> Self {
        Self { old_of: vec![None; new], new_of: vec![None; old] }
    }

    /// Joins the two, unless one of them is taken.
    pub(super) fn join(&mut self, old: usize, new: usize) -> bool {
        let free = self.old_of[new].is_none() && self.new_of[old].is_none();
        if free {
            self.old_of[new] = Some(old);
            self.new_of[old] = Some(new);
        }
        free
    }

    /// Runs of unmatched new paragraphs, each with the run of unmatched old ones that stands between the same two
    /// neighbours. A run whose neighbours do not stand in order has no old side and is left out.
    pub(super) fn gaps(&self) -> Vec<Gap> {
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

/// What standing in the same gap is worth when two candidates compete.
const GAP_BONUS: f32 = 0.2;
/// What standing in the very place is worth beyond that; less with every paragraph of distance.
const PLACE_BONUS: f32 = 0.15;

/// Which gap the unmatched paragraphs stand in.
pub(super) struct Gaps {
    gaps: Vec<Gap>,
    of_old: Vec<Option<usize>>,
    of_new: Vec<Option<usize>>,
}

impl Gaps {
    /// The gaps between the pairs found so far.
    pub(super) fn new(pairs: &Pairs) -> Self {
        let gaps = pairs.gaps();
        let (mut of_old, mut of_new) = (vec![None; pairs.new_of.len()], vec![None; pairs.old_of.len()]);
        for (gap, (news, olds)) in gaps.iter().enumerate() {
            news.clone().for_each(|j| of_new[j] = Some(gap));
            olds.clone().for_each(|i| of_old[i] = Some(gap));
        }
        Self { gaps, of_old, of_new }
    }

    /// The old paragraph that stands as far down its gap as the new one.
    pub(super) fn place_of(&self, new: usize) -> Option<usize> {
        let (news, olds) = &self.gaps[self.of_new[new]?];
        Some(olds.start + (new - news.start) * olds.len() / news.len())
    }

    /// What the place of the two is worth when candidates compete; nothing where they stand in different gaps.
    pub(super) fn bonus(&self, old: usize, new: usize) -> f32 {
        match self.place_of(new).filter(|_| self.of_old[old] == self.of_new[new]) {
            Some(place) => GAP_BONUS + PLACE_BONUS / (1 + place.abs_diff(old)) as f32,
            None => 0.0,
        }
    }
}
