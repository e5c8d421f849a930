//! How alike two paragraphs are, by their words.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

/// The words of a paragraph as sorted hashes, each as often as it occurs, and its pairs of neighbouring words.
pub(super) struct Words {
    words: Vec<u64>,
    pairs: Vec<u64>,
}

impl Words {
    /// Runs of letters and digits; case counts, punctuation does not.
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<u64> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| hash(&word))
            .collect();
        let pairs = words.windows(2).map(|pair| hash(&pair)).collect();
        words.sort_unstable();
        Self { words, pairs }
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Keys are hashes already.
#[derive(Default)]
struct AlreadyHashed(u64);

impl Hasher for AlreadyHashed {
    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Weight of a rare word; one that stands in every paragraph weighs .7.
const HEAVIEST: f32 = 3.0;

type ByHash<T> = HashMap<u64, T, BuildHasherDefault<AlreadyHashed>>;

/// In how many paragraphs each word occurs: a word that stands everywhere tells little.
pub(super) struct Vocabulary {
    weight: ByHash<f32>,
}

impl Vocabulary {
    /// Counts the words of all these paragraphs.
    pub(super) fn of<'w>(paragraphs: impl Iterator<Item = &'w Words>) -> Self {
        let mut count: ByHash<u32> = ByHash::default();
        let mut total = 0u32;
        for paragraph in paragraphs {
            total += 1;
            let mut last = None;
            for word in &paragraph.words {
                if last.replace(*word) != Some(*word) {
                    *count.entry(*word).or_default() += 1;
                }
            }
        }
        // Without the limit the one-off words that an edit brings in would outweigh all that stayed.
        let weigh = |n: u32| (1.0 + (total as f32 + 1.0) / n as f32).ln().min(HEAVIEST);
        let weight = count.into_iter().map(|(word, n)| (word, weigh(n))).collect();
        Self { weight }
    }

    fn weight(&self, word: u64) -> f32 {
        self.weight.get(&word).copied().unwrap_or_default()
    }

    /// Twice the weight of the common words over the weight of both (Dice), 0 to 1.
    pub(super) fn likeness(&self, a: &Words, b: &Words) -> f32 {
        let both = self.sum(a.words.iter()) + self.sum(b.words.iter());
        if both == 0.0 { 0.0 } else { 2.0 * self.common(a, b) / both }
    }

    /// Share of the weight of `part` that `whole` holds as well, 0 to 1.
    pub(super) fn share_held(&self, part: &Words, whole: &Words) -> f32 {
        let all = self.sum(part.words.iter());
        if all == 0.0 { 0.0 } else { self.common(part, whole) / all }
    }

    fn sum<'w>(&self, words: impl Iterator<Item = &'w u64>) -> f32 {
        words.map(|word| self.weight(*word)).sum()
    }

    fn common(&self, a: &Words, b: &Words) -> f32 {
        let (mut i, mut j, mut sum) = (0, 0, 0.0);
        while let (Some(left), Some(right)) = (a.words.get(i), b.words.get(j)) {
            if left == right {
                sum += self.weight(*left);
            }
            i += usize::from(left <= right);
            j += usize::from(right <= left);
        }
        sum
    }

    /// An index of paragraphs by their rare words and word pairs.
    pub(super) fn index(&self, paragraphs: &[Option<Words>]) -> RareWords {
        let mut postings: ByHash<Vec<u32>> = ByHash::default();
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let Some(paragraph) = paragraph else { continue };
            for feature in paragraph.words.iter().chain(&paragraph.pairs) {
                let posting = postings.entry(*feature).or_default();
                if posting.len() <= RARE && posting.last() != Some(&(at as u32)) {
                    posting.push(at as u32);
                }
            }
        }
        postings.retain(|_, posting| posting.len() <= RARE);
        RareWords { postings }
    }
}

/// A word or pair of words in more paragraphs than this brings too many candidates to be worth asking.
const RARE: usize = 8;
/// The candidates worth comparing word by word.
const CANDIDATES: usize = 6;

/// Paragraphs by the rare words and word pairs they hold.
pub(super) struct RareWords {
    postings: ByHash<Vec<u32>>,
}

impl RareWords {
    /// The paragraphs that share most rare words with this one, best first.
    pub(super) fn candidates(&self, paragraph: &Words) -> impl Iterator<Item = usize> {
        let mut votes: Vec<u32> = paragraph
            .words
            .iter()
            .chain(&paragraph.pairs)
            .filter_map(|feature| self.postings.get(feature))
            .flatten()
            .copied()
            .collect();
        votes.sort_unstable();
        let mut counted: Vec<(usize, u32)> =
            votes.chunk_by(|a, b| a == b).map(|run| (run.len(), run[0])).collect();
        counted.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        counted.into_iter().take(CANDIDATES).map(|(_, at)| at as usize)
    }
}
