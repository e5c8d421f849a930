//! Finds among many stems those that a word begins with.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Stems with what each stands for.
#[derive(Debug)]
pub struct Stems<T> {
    /// In order of their letters, each once.
    stems: Vec<Stem<T>>,
    /// Where those stand that begin with the same letters, at most [`START`] of them.
    by_start: FxHashMap<u64, Range<usize>>,
    /// Which starts there may be: most words begin with none.
    sieve: Box<[u64; SIEVE_WORDS]>,
}

/// 16384 bits.
const SIEVE_WORDS: usize = 256;

#[derive(Debug)]
struct Stem<T> {
    text: String,
    value: T,
    /// The longest other stem that this one begins with.
    shorter: Option<usize>,
}

/// First letters by which stems are looked up.
const START: usize = 3;

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
        let mut by_start: FxHashMap<u64, Range<usize>> = FxHashMap::default();
        let mut sieve = Box::new([0; SIEVE_WORDS]);
        for (at, stem) in stems.iter().enumerate() {
            let start = starts(stem.text.chars()).into_iter().flatten().last().unwrap_or(0);
            by_start.entry(start).or_insert(at..at).end = at + 1;
            let (place, bit) = sieve_place(start);
            sieve[place] |= bit;
        }
        Self { stems, by_start, sieve }
    }

    /// Whether a word of these letters may begin with a stem; no more than the first few are looked at.
    #[inline]
    pub fn may_begin(&self, letters: impl Iterator<Item = char>) -> bool {
        starts(letters).into_iter().flatten().any(|start| self.may_have(start))
    }

    fn may_have(&self, start: u64) -> bool {
        let (place, bit) = sieve_place(start);
        self.sieve[place] & bit > 0
    }

    /// The stems that `word` begins with, the longest first.
    pub fn of<'s, 'w>(&'s self, word: &'w str) -> impl Iterator<Item = (&'s str, &'s T)> + use<'s, 'w, T> {
        let mut known =
            starts(word.chars()).into_iter().rev().flatten().filter(|start| self.may_have(*start));
        let last = known.find_map(|start| {
            let near = self.by_start.get(&start)?;
            let count = self.stems.get(near.clone())?.partition_point(|stem| stem.text.as_str() <= word);
            Some(near.start + count.checked_sub(1)?)
        });
        // Whatever stands between a stem that begins the word and the word itself begins with that stem.
        std::iter::successors(last, |at| self.stems.get(*at)?.shorter)
            .filter_map(|at| self.stems.get(at))
            .filter(move |stem| word.starts_with(&stem.text))
            .map(|stem| (stem.text.as_str(), &stem.value))
    }
}

/// The first letter of a word, its first two and so on, packed.
fn starts(letters: impl Iterator<Item = char>) -> [Option<u64>; START] {
    let mut starts = [None; START];
    let mut packed = 0;
    for (start, letter) in starts.iter_mut().zip(letters) {
        packed = packed << 21 | u64::from(u32::from(letter));
        *start = Some(packed);
    }
    starts
}

/// Where a start stands in the sieve.
fn sieve_place(start: u64) -> (usize, u64) {
    let hash = start.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 50;
    ((hash / 64) as usize, 1 << (hash % 64))
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
    }
}
