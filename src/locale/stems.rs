//! Finds among many stems those that a word begins with.

use std::ops::Range;

use super::starts::{ByStart, longest_start, starts};

/// Stems with what each stands for.
#[derive(Debug)]
pub struct Stems<T> {
    /// In order of their letters, each once.
    stems: Vec<Stem<T>>,
    /// Where those stand that begin with the same few letters.
    by_start: ByStart<Range<usize>>,
}

#[derive(Debug)]
struct Stem<T> {
    text: String,
    value: T,
    /// The longest other stem that this one begins with.
    shorter: Option<usize>,
}

impl<T> Stems<T> {
    /// Puts stems in order; of two that are equal, `join` adds the value of the later to that of the first.
    pub fn new(mut all: Vec<(String, T)>, join: impl Fn(&mut T, T)) -> Self {
        all.sort_by(|one, other| one.0.cmp(&other.0));
        let mut stems: Vec<Stem<T>> = Vec::with_capacity(all.len());
        for (text, value) in all {
            match stems.last_mut().filter(|last| last.text == text) {
                Some(last) => join(&mut last.value, value),
                None => stems.push(Stem { text, value, shorter: None }),
            }
        }
        link(&mut stems);
        let mut by_start = ByStart::default();
        for (at, stem) in stems.iter().enumerate() {
            by_start.get_or_insert(longest_start(stem.text.chars()), at..at).end = at + 1;
        }
        Self { stems, by_start }
    }

    /// Whether a word of these letters may begin with a stem; no more than the first few are looked at.
    #[inline]
    pub fn may_begin(&self, letters: impl Iterator<Item = char>) -> bool {
        starts(letters).any(|start| self.by_start.may_have(start))
    }

    /// Whether a word of these letters may be a stem; no more than the first few are looked at.
    #[inline]
    pub fn may_have(&self, letters: impl Iterator<Item = char>) -> bool {
        self.by_start.may_have(longest_start(letters))
    }

    /// The value of the stem that `word` is.
    pub fn get(&self, word: &str) -> Option<&T> {
        let near = self.stems.get(self.by_start.get(longest_start(word.chars()))?.clone())?;
        let at = near.binary_search_by(|stem| stem.text.as_str().cmp(word)).ok()?;
        Some(&near.get(at)?.value)
    }

    /// The stems that `word` begins with, the longest first.
    pub fn of<'s, 'w>(&'s self, word: &'w str) -> impl Iterator<Item = (&'s str, &'s T)> + use<'s, 'w, T> {
        let found = starts(word.chars()).filter_map(|start| {
            let near = self.by_start.get(start)?;
            let count = self.stems.get(near.clone())?.partition_point(|stem| stem.text.as_str() <= word);
            Some(near.start + count.checked_sub(1)?)
        });
        let last = found.last();
        // Whatever stands between a stem that begins the word and the word itself begins with that stem.
        std::iter::successors(last, |at| self.stems.get(*at)?.shorter)
            .filter_map(|at| self.stems.get(at))
            .filter(move |stem| word.starts_with(&stem.text))
            .map(|stem| (stem.text.as_str(), &stem.value))
    }
}

/// Finds for each of the sorted stems the longest other one that it begins with.
fn link<T>(stems: &mut [Stem<T>]) {
    let mut open: Vec<usize> = Vec::new();
    for at in 0..stems.len() {
        while open.last().is_some_and(|last| !stems[at].text.starts_with(stems[*last].text.as_str())) {
            open.pop();
        }
        stems[at].shorter = open.last().copied();
        open.push(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stem_of_a_word_is_found_the_longest_first() {
        let texts = ["a", "ab", "abc", "abcde", "abd", "b", "bcdef", "ab"];
        let stems = Stems::new(texts.map(|text| (text.to_owned(), 1)).into(), |sum, more| *sum += more);
        let of = |word| stems.of(word).map(|(text, _)| text).collect::<Vec<_>>();
        assert_eq!(of("abcdx"), ["abc", "ab", "a"]);
        assert_eq!(of("abcde"), ["abcde", "abc", "ab", "a"]);
        assert_eq!(of("abx"), ["ab", "a"]);
        assert_eq!(of("bcd"), ["b"]);
        assert_eq!(of("c"), Vec::<&str>::new());
        assert_eq!(of(""), Vec::<&str>::new());
        assert_eq!(stems.of("ab").next(), Some(("ab", &2)));
        assert!(stems.may_begin("abx".chars()) && !stems.may_begin("cab".chars()));
        assert!(stems.may_have("abcdx".chars()) && !stems.may_have("abx".chars()));
        assert_eq!(
            ["ab", "abcde", "abx", "abcd", ""].map(|word| stems.get(word).copied()),
            [Some(2), Some(1), None, None, None]
        );
    }
}
