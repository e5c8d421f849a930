//! A quick hash for what the program looks up most: words in its own tables, small keys.
//!
//! It is no defence: keys that anyone may choose are kept in maps of the standard library.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map with the quick hash.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Spreads the bits of keys that differ in few of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mixer(u64);

impl Hasher for Mixer {
    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }

    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        eights.iter().for_each(|eight| self.write_u64(u64::from_le_bytes(*eight)));
        if !rest.is_empty() {
            self.write_u64(rest.iter().fold(1, |packed, byte| packed << 8 | u64::from(*byte)));
        }
    }

    // Ends a text: the bytes of texts are never all of a key.
    #[inline]
    fn write_u8(&mut self, value: u8) {
        self.0 ^= u64::from(value);
    }

    #[inline]
    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    #[inline]
    fn write_u64(&mut self, value: u64) {
        let mixed = (self.0 ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::BuildHasher;

    #[test]
    fn short_words_and_numbers_have_hashes_of_their_own() {
        let build = BuildHasherDefault::<Mixer>::default();
        let words = ["", "a", "aa", "b", "ab", "ba", "о", "ол", "олан", "олараг", "abcdefgh", "abcdefghi"];
        let mut hashes: Vec<u64> = words.iter().map(|word| build.hash_one(word)).collect();
        hashes.extend((1..1000u64).map(|number| build.hash_one(number)));
        let count = hashes.len();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), count);
    }
}
