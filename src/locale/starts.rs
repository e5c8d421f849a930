//! What words begin with: a few of many entries are found by the first letters of a word, and most words are seen at a glance to
//! begin none.

use rustc_hash::FxHashMap;

/// First letters by which entries are looked up; shorter words are looked up whole.
pub(super) const START: usize = 4;

/// The first letters of a word, packed.
pub(super) type Start = u64;

/// The first letter of a word, its first two and so on, up to [`START`].
#[inline]
pub(super) fn starts(letters: impl Iterator<Item = char>) -> impl Iterator<Item = Start> {
    letters.take(START).scan(0, |packed, letter| {
        // No entry has letters beyond U+FFFF.
        *packed = *packed << 16 | u64::from(u32::from(letter).min(0xffff));
        Some(*packed)
    })
}

/// The first letters of a word, as many as there are.
#[inline]
pub(super) fn longest_start(letters: impl Iterator<Item = char>) -> Start {
    starts(letters).last().unwrap_or(0)
}

/// Values by starts.
#[derive(Debug)]
pub(super) struct ByStart<T> {
    values: FxHashMap<Start, T>,
    /// A bit for each of the starts there are, and by chance for some others.
    sieve: Box<[u64; SIEVE_WORDS]>,
}

/// 16384 bits.
const SIEVE_WORDS: usize = 256;

impl<T> Default for ByStart<T> {
    fn default() -> Self {
        Self { values: FxHashMap::default(), sieve: Box::new([0; SIEVE_WORDS]) }
    }
}

impl<T> ByStart<T> {
    /// The value of a start, `new` where there was none.
    pub(super) fn get_or_insert(&mut self, start: Start, new: T) -> &mut T {
        let (place, bit) = sieve_place(start);
        self.sieve[place] |= bit;
        self.values.entry(start).or_insert(new)
    }

    /// Whether the start may have a value.
    #[inline]
    pub(super) fn may_have(&self, start: Start) -> bool {
        let (place, bit) = sieve_place(start);
        self.sieve[place] & bit > 0
    }

    /// The value of a start.
    #[inline]
    pub(super) fn get(&self, start: Start) -> Option<&T> {
        if self.may_have(start) { self.values.get(&start) } else { None }
    }
}

/// Where a start stands in the sieve.
#[inline]
fn sieve_place(start: Start) -> (usize, u64) {
    let hash = start.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 50;
    ((hash / 64) as usize, 1 << (hash % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_the_first_letters() {
        let mut by_start = ByStart::default();
        for word in ["a", "ab", "abcde", "abcdf"] {
            *by_start.get_or_insert(longest_start(word.chars()), 0) += 1;
        }
        let values = |word: &str| -> Vec<Option<i32>> {
            starts(word.chars()).map(|start| by_start.get(start).copied()).collect()
        };
        assert_eq!(values("abcdx"), [Some(1), Some(1), None, Some(2)]);
        assert_eq!(values("ba"), [None; 2]);
        assert!(by_start.may_have(longest_start("ab".chars())));
    }
}
