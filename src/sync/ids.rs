//! Ids that a paragraph keeps for life.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

/// Crockford's base 32 in lower case: no letters that look alike.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Characters of an id behind its kind, unless it is taken.
const LENGTH: usize = 4;

/// Ids in use, and new ones that differ from all of them.
#[derive(Debug, Default)]
pub struct Ids {
    taken: HashSet<String>,
    /// How often a paragraph of this kind and hash was named before: the ids up to there are taken, and a thousand equal
    /// lines of a form need not try them all.
    repetitions: HashMap<String, u32>,
}

impl Ids {
    /// Marks an id as used.
    pub fn take(&mut self, id: &str) {
        self.taken.insert(id.to_owned());
    }

    /// Whether an id is in use.
    pub fn is_taken(&self, id: &str) -> bool {
        self.taken.contains(id)
    }

    /// A new id for a paragraph of this text: the kind, `-`, and the first characters of the text's SHA-256, as many as
    /// it takes to differ. Among the same ids the same text gets the same id, so that two people who sync one change on
    /// two branches write the same lines. Equal paragraphs have equal hashes: the second is hashed with a number.
    pub fn give(&mut self, kind: &str, text: &str) -> String {
        let first = hash_of(text, 0);
        let repetitions = self.repetitions.entry(format!("{kind}-{first}")).or_default();
        for repetition in *repetitions.. {
            let hash = if repetition == 0 { first.clone() } else { hash_of(text, repetition) };
            let mut candidates = (LENGTH..LENGTH + 2).map(|length| format!("{kind}-{}", &hash[..length]));
            if let Some(free) = candidates.find(|id| !self.taken.contains(id)) {
                *repetitions = repetition;
                self.taken.insert(free.clone());
                return free;
            }
        }
        String::new()
    }
}

/// The characters of a text's hash, the number of the repetition hashed with it.
fn hash_of(text: &str, repetition: u32) -> String {
    let mut hash = Sha256::new();
    hash.update(text);
    if repetition > 0 {
        hash.update(repetition.to_be_bytes());
    }
    base32(&hash.finalize())
}

/// The first 60 bits.
fn base32(hash: &[u8]) -> String {
    let bits = hash.iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..12).map(|i| char::from(ALPHABET[(bits >> (59 - 5 * i)) as usize & 31])).collect()
}

/// What ids begin with: front matter, heading, paragraph, quote, list item, table cell.
const KINDS: [&str; 6] = ["fm", "h", "p", "q", "li", "td"];

/// The kind of paragraph an id was given to; none for an id that `sync` did not give.
pub fn kind_of(id: &str) -> Option<&'static str> {
    let (prefix, rest) = id.split_once('-')?;
    let kind = KINDS.into_iter().find(|kind| *kind == prefix)?;
    (rest.len() >= LENGTH && rest.bytes().all(|byte| ALPHABET.contains(&byte))).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_deterministic_distinct_and_recognised() {
        let give = || {
            let mut ids = Ids::default();
            [ids.give("p", "same"), ids.give("p", "same"), ids.give("h", "same")]
        };
        let [first, second, heading] = give();
        assert_eq!(give(), [first.clone(), second.clone(), heading.clone()]);
        assert_ne!(first, second);
        assert_eq!((kind_of(&first), kind_of(&heading)), (Some("p"), Some("h")));
        assert_eq!((kind_of("menu-open"), kind_of("p-il0u"), kind_of("p-12")), (None, None, None));
    }
}
