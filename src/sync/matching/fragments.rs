//! What became of paragraphs without a partner: split off one that has, or gone into one.

use super::pairs::Pairs;
use super::similar::LeftoverWords;

/// Share of the words of a part that the whole must hold.
const PART_OF: f32 = 0.75;

/// New paragraphs beside an edited one that took over a part of what it said: (new, old), by new.
pub(super) fn find_splits(words: &LeftoverWords<'_>, pairs: &Pairs) -> Vec<(usize, usize)> {
    fragments(&pairs.old_of, |part, whole| match (&words.new[part], &words.old[whole]) {
        (Some(part), Some(whole)) => words.vocabulary.share_held(part, whole) >= PART_OF,
        _ => false,
    })
}

/// Old paragraphs whose text now stands in a neighbour's: (old, new), by old.
pub(super) fn find_merges(words: &LeftoverWords<'_>, pairs: &Pairs) -> Vec<(usize, usize)> {
    fragments(&pairs.new_of, |part, whole| match (&words.old[part], &words.new[whole]) {
        (Some(part), Some(whole)) => words.vocabulary.share_held(part, whole) >= PART_OF,
        _ => false,
    })
}

/// Paragraphs without a partner that are a part of a neighbour's partner, or of what the neighbour itself is a part of:
/// one paragraph may fall into many.
fn fragments(partners: &[Option<usize>], is_part: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let mut wholes: Vec<Option<usize>> = vec![None; partners.len()];
    let mut ask = |part: usize, neighbour: usize| {
        if partners[part].is_none() && wholes[part].is_none() {
            wholes[part] = partners[neighbour].or(wholes[neighbour]).filter(|whole| is_part(part, *whole));
        }
    };
    (1..partners.len()).for_each(|part| ask(part, part - 1));
    (1..partners.len()).rev().for_each(|neighbour| ask(neighbour - 1, neighbour));
    wholes.into_iter().enumerate().filter_map(|(part, whole)| Some((part, whole?))).collect()
}
