//! Anchors: what a text and its translation have in common without a dictionary, and how well two texts fit by them.
//!
//! Numbers, dates, names and other words that sound alike are compared as sets; a key weighs the more, the rarer it is in the other
//! document (naive Bayes, both directions). The rates were measured on human translations of news.

mod key;
mod length;
mod lexicon;
mod skeleton;

pub use key::Key;
pub use length::{length, length_of_cut, length_z};
pub use skeleton::{classes, english_classes, skeleton};

use crate::facts::{Certainty, Fact, Value, find};
use crate::locale::Locale;
use crate::locale::letters::{without_yo, words};
use rustc_hash::FxHashMap;

/// What is comparable in a text.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    /// In order, each once.
    keys: Box<[Key]>,
}

impl Anchors {
    /// The anchors of `text`.
    pub fn new(text: &str, locale: &Locale) -> Self {
        Self::with_facts(text, locale, &find(text, locale))
    }

    /// The same where the facts of the text are known already.
    pub fn with_facts(text: &str, locale: &Locale, facts: &[Fact]) -> Self {
        // About two a word.
        let mut keys: Vec<Key> = Vec::with_capacity(text.len() / 4);
        keys.extend(digits(text));
        keys.extend(facts.iter().filter(|fact| fact.certainty > Certainty::Vague).filter_map(fact_key));
        keys.extend(marks(text).map(Key::mark));
        let lower = locale.lower(text);
        let traits = locale.profile().map(|profile| profile.traits);
        let lexicon = lexicon::of(locale);
        let has_yo = lower.contains('ё');
        for word in words(&lower).map(|word| &lower[word]) {
            if !traits.is_some_and(|traits| traits.is_frequent(word)) {
                keys.extend(skeleton::packed(word, locale).map(Key::skeleton));
                let word = if has_yo { without_yo(word) } else { word.into() };
                let concepts = lexicon.and_then(|lexicon| lexicon.concepts(&word));
                keys.extend(concepts.into_iter().flatten().copied().map(Key::concept));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        Self { keys: keys.into_boxed_slice() }
    }

    /// Its keys in order.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.keys.iter().copied()
    }

    /// Whether it has the key.
    pub fn has(&self, key: Key) -> bool {
        self.keys.binary_search(&key).is_ok()
    }
}

/// In how many texts of a document each key stands.
#[derive(Clone, Debug, Default)]
pub struct Frequencies {
    of: FxHashMap<Key, u32>,
    texts: usize,
}

impl Frequencies {
    /// Counts the keys of a document's texts.
    pub fn new<'a>(texts: impl Iterator<Item = &'a Anchors>) -> Self {
        let mut counted = Self::default();
        for anchors in texts {
            counted.texts += 1;
            for key in anchors.keys() {
                *counted.of.entry(key).or_default() += 1;
            }
        }
        counted
    }

    /// How much it speaks for a pair that `keys` do or do not stand in `other`, a text of this document. Keys that the whole
    /// document lacks say nothing.
    fn evidence(&self, keys: &Anchors, other: &Anchors) -> f64 {
        let one = |key: Key| {
            let occurs = f64::from(*self.of.get(&key)?);
            let chance = (occurs / self.texts as f64).min(0.85);
            let rate = key.rate();
            let found = other.has(key);
            (chance < rate).then(|| {
                if found { (rate / chance.max(0.01)).ln() } else { ((1.0 - rate) / (1.0 - chance)).ln() }
            })
        };
        keys.keys().filter_map(one).sum()
    }
}

/// Whether a word in lower case names a subject of public affairs, which every language has its own word for (`committee`).
pub fn names_a_concept(word: &str, locale: &Locale) -> bool {
    lexicon::of(locale).is_some_and(|lexicon| lexicon.concepts(word).is_some())
}

/// How much speaks against `target` being a translation of `source` at all, whatever else the documents hold, in nats: both
/// hold much that translations keep, and they have none of it in common. 0 where they have anything in common.
pub fn disparity(source: &Anchors, target: &Anchors) -> f64 {
    if source.keys().filter(|key| key.relates()).any(|key| target.has(key)) {
        return 0.0;
    }
    source.keys().chain(target.keys()).filter(|key| key.is_kept()).map(|key| key.weights().1).sum::<f64>()
        / 2.0
}

/// How much speaks for `target` holding a translation of a part of its source, in nats; what the rest of the source holds as
/// well tells nothing.
pub fn coverage(part: &Anchors, rest: &Anchors, target: &Anchors) -> f64 {
    let one = |key: Key| if target.has(key) { key.weights().0 } else { -key.weights().1 };
    part.keys().filter(|key| !rest.has(*key)).map(one).sum()
}

/// How well two texts of two documents fit, in nats: anchors of both directions less the cost of the lengths.
pub fn fit(source: (&Anchors, &Frequencies), target: (&Anchors, &Frequencies), z: f64) -> f64 {
    let both = target.1.evidence(source.0, target.0) + source.1.evidence(target.0, source.0);
    (DAMPING * both / 2.0).clamp(LEAST, MOST) - (z * z / 2.0).min(DEAREST)
}

/// Keys of one text are not independent of each other.
const DAMPING: f64 = 0.75;
/// Bounds of the anchors' part.
const LEAST: f64 = -9.0;
const MOST: f64 = 14.0;
/// Bound of the lengths' part.
const DEAREST: f64 = 18.0;

/// What digits do not show: months, days of the week, numbers in words.
fn fact_key(fact: &Fact) -> Option<Key> {
    match fact.readings.first()? {
        Value::Date(date) => date.month.map(Key::month),
        Value::Weekday(day) => Some(Key::weekday(*day)),
        Value::Number(amount) | Value::Ordinal(amount) if fact.certainty == Certainty::Words => amount
            .whole()
            .and_then(|number| u64::try_from(number).ok())
            .filter(|number| *number > 1)
            .map(Key::number),
        _ => None,
    }
}

/// Runs of digits with separators inside, without them.
fn digits(text: &str) -> impl Iterator<Item = Key> {
    let is_inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    let mut rest = text;
    let runs = std::iter::from_fn(move || {
        let start = rest.bytes().position(|byte| byte.is_ascii_digit())?;
        let length = rest[start..].find(|c| !is_inside(c)).unwrap_or(rest.len() - start);
        let run = &rest[start..start + length];
        rest = &rest[start + length..];
        Some(run)
    });
    runs.filter_map(|run| Key::digits(run.bytes().filter(u8::is_ascii_digit)))
}

/// Marks that count, quotation marks of every kind as one.
fn marks(text: &str) -> impl Iterator<Item = char> {
    text.bytes().enumerate().filter_map(|(at, byte)| match byte {
        b'?' | b'!' | b'%' | b'(' | b';' | b':' | b'"' => Some(byte.into()),
        // The first bytes of those.
        0xc2 | 0xe2 => text.get(at..)?.starts_with(['“', '«', '„']).then_some('"'),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchors(text: &str, locale: &str) -> Anchors {
        Anchors::new(text, &locale.parse().unwrap())
    }

    #[test]
    fn a_translation_fits_better_than_another_text() {
        let english = [
            "The President of Georgia visited Baku on 5 March 2019.",
            "Trade with Kazakhstan grew by 12% last year.",
            "Will the conference in Geneva go ahead?",
        ];
        let russian = [
            "Президент Грузии посетил Баку 5 марта 2019 года.",
            "Торговля с Казахстаном выросла за прошлый год на 12%.",
            "Состоится ли конференция в Женеве?",
        ];
        let source: Vec<Anchors> = english.iter().map(|text| anchors(text, "en")).collect();
        let target: Vec<Anchors> = russian.iter().map(|text| anchors(text, "ru")).collect();
        let (there, here) = (Frequencies::new(source.iter()), Frequencies::new(target.iter()));
        for (i, one) in source.iter().enumerate() {
            let scores: Vec<f64> =
                target.iter().map(|other| fit((one, &there), (other, &here), 0.0)).collect();
            let best = (0..3).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
            assert_eq!(best, Some(i), "{scores:?}");
        }
    }

    #[test]
    fn digits_are_compared_without_separators() {
        let found: Vec<Key> = digits("1,234.5 and 007, 0, 20-də").collect();
        assert_eq!(found, [12345, 7, 20].map(Key::number));
    }
}
