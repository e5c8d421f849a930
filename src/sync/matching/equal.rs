//! The same text: alone of its kind it needs no more, repeated it is told apart by its neighbours and its order.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

use super::pairs::Pairs;
use super::{Paragraph, compatible, is_front_matter};

/// Pairs paragraphs of the same text.
pub(super) fn pair_equal_texts(old: &[Paragraph<'_>], new: &[Paragraph<'_>], pairs: &mut Pairs) {
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
        // As many as before stand where they stood, whatever they have become: what a sync has paired stays paired in the next.
        if olds.len() != news.len() {
            pair_in_order(&olds, &news, |i| old[i].kind, |j| new[j].kind, pairs);
        }
        pair_in_order(
            &olds,
            &news,
            |i| is_front_matter(old[i].kind),
            |j| is_front_matter(new[j].kind),
            pairs,
        );
    }
}

/// Pairs what is left of one text, first to first, within each class.
fn pair_in_order<C: Eq + Hash>(
    olds: &[usize],
    news: &[usize],
    old_class: impl Fn(usize) -> C,
    new_class: impl Fn(usize) -> C,
    pairs: &mut Pairs,
) {
    let mut left: HashMap<C, VecDeque<usize>> = HashMap::new();
    for i in olds.iter().copied().filter(|i| pairs.new_of[*i].is_none()) {
        left.entry(old_class(i)).or_default().push_back(i);
    }
    for j in news.iter().copied() {
        if pairs.old_of[j].is_none()
            && let Some(i) = left.get_mut(&new_class(j)).and_then(VecDeque::pop_front)
        {
            pairs.join(i, j);
        }
    }
}
