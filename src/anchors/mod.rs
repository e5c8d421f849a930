//! Anchors: what a text and its translation have in common without a dictionary, and how well two texts fit by them.
//!
//! Numbers, dates, names and other words that sound alike are compared as sets; a key weighs the more, the rarer it is in the other
//! document (naive Bayes, both directions). The rates were measured on human translations of news.

mod length;
mod skeleton;

use std::collections::{BTreeSet, HashMap};

pub use length::length_z;
pub use skeleton::{classes, skeleton};

use crate::facts::{Certainty, Fact, Value, find};
use crate::locale::Locale;
use crate::locale::letters::words;

/// What is comparable in a text.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    keys: BTreeSet<Key>,
    /// Length of the text in characters, runs of blanks counted as one; control characters, which stand for what is no text, are
    /// not counted.
    pub length: usize,
}

/// Something that stands in a text and may be looked for in its translation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Digits, without separators and leading zeros.
    Digits(String),
    /// A month, January 1.
    Month(u8),
    /// A day of the week, Monday 1.
    Weekday(u8),
    /// Consonant classes of a longer word.
    Skeleton(String),
    /// A mark that most translations keep.
    Mark(char),
}

impl Key {
    /// How probable it is that the translation of a text with this key has it, given that it occurs in the other document.
    fn rate(&self) -> f64 {
        match self {
            Self::Digits(_) => 0.93,
            Self::Month(_) => 0.96,
            Self::Weekday(_) => 0.92,
            Self::Mark(_) => 0.78,
            Self::Skeleton(skeleton) => match skeleton.len() {
                0..=3 => 0.52,
                4 => 0.72,
                _ => 0.88,
            },
        }
    }
}

impl Anchors {
    /// The anchors of `text`.
    pub fn new(text: &str, locale: &Locale) -> Self {
        let mut keys = BTreeSet::new();
        keys.extend(digits(text).map(Key::Digits));
        keys.extend(
            find(text, locale).iter().filter(|fact| fact.certainty > Certainty::Vague).filter_map(fact_key),
        );
        keys.extend(text.chars().filter_map(mark).map(Key::Mark));
        let lower = locale.lower(text);
        let frequent = locale.profile().map_or("", |profile| profile.traits.frequent);
        let content = words(&lower)
            .map(|word| &lower[word])
            .filter(|word| !frequent.split(' ').any(|known| known == *word));
        keys.extend(content.filter_map(|word| skeleton(word, locale)).map(Key::Skeleton));
        Self {
            keys,
            length: text
                .split_whitespace()
                .map(|word| word.chars().filter(|c| !c.is_control()).count() + 1)
                .sum::<usize>()
                .saturating_sub(1),
        }
    }

    /// Its keys.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter()
    }

    /// Whether it has the key.
    pub fn has(&self, key: &Key) -> bool {
        self.keys.contains(key)
    }
}

/// In how many texts of a document each key stands.
#[derive(Clone, Debug, Default)]
pub struct Frequencies {
    of: HashMap<Key, usize>,
    texts: usize,
}

impl Frequencies {
    /// Counts the keys of a document's texts.
    pub fn new<'a>(texts: impl Iterator<Item = &'a Anchors>) -> Self {
        let mut counted = Self::default();
        for anchors in texts {
            counted.texts += 1;
            for key in anchors.keys() {
                *counted.of.entry(key.clone()).or_default() += 1;
            }
        }
        counted
    }

    /// How much it speaks for a pair that `keys` do or do not stand in `other`, a text of this document. Keys that the whole
    /// document lacks say nothing.
    fn evidence(&self, keys: &Anchors, other: &Anchors) -> f64 {
        let one = |key: &Key| {
            let occurs = *self.of.get(key)? as f64;
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
        Value::Date(date) => date.month.map(Key::Month),
        Value::Weekday(day) => Some(Key::Weekday(*day)),
        Value::Number(amount) | Value::Ordinal(amount) if fact.certainty == Certainty::Words => {
            amount.whole().filter(|number| *number > 1).map(|number| Key::Digits(number.to_string()))
        }
        _ => None,
    }
}

/// Runs of digits with separators inside, without them.
fn digits(text: &str) -> impl Iterator<Item = String> {
    let is_inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    text.split(move |c: char| !is_inside(c)).filter_map(|run| {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_start_matches('0');
        (!digits.is_empty()).then(|| digits.to_owned())
    })
}

/// Marks that count, quotation marks of every kind as one.
fn mark(c: char) -> Option<char> {
    match c {
        '?' | '!' | '%' | '(' | ';' | ':' => Some(c),
        '"' | '“' | '«' | '„' => Some('"'),
        _ => None,
    }
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
        let found: Vec<String> = digits("1,234.5 and 007, 20-də").collect();
        assert_eq!(found, ["12345", "7", "20"]);
    }
}
