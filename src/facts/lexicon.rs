//! Looks words up: word form → what it may mean.

use std::sync::OnceLock;

use crate::locale::letters::{LetterSet, small};
use crate::locale::stems::Stems;
use crate::locale::words::{Meaning, Vocabulary};
use crate::locale::{Locale, PROFILES};

/// Forms longer than this (in bytes) are no words of ours.
const LONGEST: usize = 64;

/// Shorter second halves of compounds are endings.
const FEWEST_LETTERS: usize = 5;

/// The forms of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) vocabulary: &'static Vocabulary,
    turkic: bool,
    forms: Stems<Form>,
    /// First halves of compounds.
    prefixes: Stems<()>,
}

/// What was found for a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lookup {
    /// One word with these meanings, often none.
    Word(&'static [Meaning]),
    /// A compound: a numeral in the first `split` bytes, and the rest.
    Compound { split: usize, numeral: &'static [Meaning], rest: &'static [Meaning] },
}

#[derive(Debug)]
struct Form {
    /// Meanings of the bare form.
    exact: Vec<Meaning>,
    /// Meanings of the form with suffixes.
    chained: Vec<Meaning>,
}

/// The lexicon of a locale's language; none without a profile. Built at the first call.
pub(super) fn lexicon(locale: &Locale) -> Option<&'static Lexicon> {
    static LEXICONS: OnceLock<Vec<OnceLock<Lexicon>>> = OnceLock::new();
    let profile = locale.profile()?;
    let index = PROFILES.iter().position(|known| known.language == profile.language)?;
    let slots = LEXICONS.get_or_init(|| PROFILES.iter().map(|_| OnceLock::new()).collect());
    Some(slots.get(index)?.get_or_init(|| Lexicon::new(profile.vocabulary, profile.language == "az")))
}

impl Lexicon {
    fn new(vocabulary: &'static Vocabulary, turkic: bool) -> Self {
        let mut forms = Vec::new();
        for entry in vocabulary.entries.iter().copied().flatten() {
            for stem in entry.stems.split_ascii_whitespace() {
                for ending in entry.endings.split_ascii_whitespace() {
                    let text = format!("{stem}{}", ending.trim_start_matches('-'));
                    let exact = entry.meanings.to_vec();
                    let chained = if entry.chained { exact.clone() } else { Vec::new() };
                    forms.push((text, Form { exact, chained }));
                }
            }
        }
        let forms = Stems::new(forms, |kept: &mut Form, mut later| {
            kept.exact.append(&mut later.exact);
            kept.chained.append(&mut later.chained);
        });
        let prefixes = vocabulary.prefixes.iter().map(|prefix| ((*prefix).to_owned(), ())).collect();
        Self { vocabulary, turkic, forms, prefixes: Stems::new(prefixes, |_, _| ()) }
    }

    /// What `word` may mean, in any letter case. `after_dash`: it follows a number and a hyphen.
    pub(super) fn look_up(&'static self, word: &str, after_dash: bool) -> Lookup {
        if !after_dash && !self.may_know(word) {
            return Lookup::Word(&[]);
        }
        let mut buffer = [0; LONGEST];
        let Some(folded) = fold(word, self.turkic, &mut buffer) else { return Lookup::Word(&[]) };
        if after_dash && let Some(ending) = self.ending(folded) {
            return Lookup::Word(ending);
        }
        match self.find(folded) {
            // A compound keeps its length under folding, or the split would not fit the original.
            None if folded.len() == word.len() => self.compound(folded).unwrap_or(Lookup::Word(&[])),
            found => Lookup::Word(found.unwrap_or(&[])),
        }
    }

    /// Whether a word may be one of the forms, with suffixes where the language has some, or a compound.
    fn may_know(&self, word: &str) -> bool {
        let letters = || word.chars().map_while(|letter| folded(letter, self.turkic));
        match self.vocabulary.suffixes {
            [] => self.forms.may_have(letters()) || self.prefixes.may_begin(letters()),
            _ => self.forms.may_begin(letters()),
        }
    }

    /// The longest form that is the word or, with suffixes, becomes it.
    fn find(&self, word: &str) -> Option<&[Meaning]> {
        if self.vocabulary.suffixes.is_empty() {
            return self.forms.get(word).map(|form| form.exact.as_slice());
        }
        for (text, form) in self.forms.of(word) {
            match &word[text.len()..] {
                "" => return Some(&form.exact),
                rest if !form.chained.is_empty() && self.harmonic_chain(text, rest) => {
                    return Some(&form.chained);
                }
                _ => {}
            }
        }
        None
    }

    fn compound(&'static self, word: &str) -> Option<Lookup> {
        self.prefixes.of(word).find_map(|(prefix, ())| {
            let second = word.get(prefix.len()..).filter(|rest| !rest.is_empty())?;
            let numeral = self.find(prefix)?;
            let Some(rest) = self.find(second) else {
                let named = Lookup::Compound { split: prefix.len(), numeral, rest: &[Meaning::Numbered] };
                return self.is_compound_adjective(second).then_some(named);
            };
            let measured = |m: &Meaning| {
                matches!(
                    m,
                    Meaning::Unit(_)
                        | Meaning::Percent
                        | Meaning::Times
                        | Meaning::Scale(_)
                        | Meaning::Counted
                )
            };
            rest.iter().any(measured).then_some(Lookup::Compound { split: prefix.len(), numeral, rest })
        })
    }

    /// Whether what follows a numeral in a word makes an adjective of it (`dördzolaqlı`, `двусторонний`): it counts something, but
    /// the other language may have another word for it.
    fn is_compound_adjective(&self, second: &str) -> bool {
        second.chars().nth(FEWEST_LETTERS - 1).is_some()
            && self.vocabulary.adjective_endings.iter().any(|ending| second.ends_with(ending))
    }

    /// The meanings of an ending after digits.
    fn ending(&'static self, word: &str) -> Option<&'static [Meaning]> {
        if self.vocabulary.suffixes.is_empty() {
            return None;
        }
        if let Some(found) = self.find(word)
            && found.contains(&Meaning::OrdinalEnding)
        {
            return Some(found);
        }
        if !self.is_chain(word, 4, None) {
            return None;
        }
        let from = word.ends_with("dan") || word.ends_with("dən");
        Some(if from { &[Meaning::FromEnding, Meaning::CaseEnding] } else { &[Meaning::CaseEnding] })
    }

    fn harmonic_chain(&self, stem: &str, rest: &str) -> bool {
        // The one suffix that knows no harmony: `manatadək`.
        let rest = rest.strip_suffix("dək").unwrap_or(rest);
        if rest.is_empty() {
            return true;
        }
        let back = stem.chars().rev().find_map(is_back);
        self.is_chain(rest, 4, back)
    }

    /// Whether `rest` is one to `most` suffixes whose vowels are all back (or all front) as asked.
    fn is_chain(&self, rest: &str, most: usize, back: Option<bool>) -> bool {
        if back.is_some_and(|back| rest.chars().filter_map(is_back).any(|vowel| vowel != back)) {
            return false;
        }
        most > 0
            && self.vocabulary.suffixes.iter().any(|suffix| match rest.strip_prefix(suffix) {
                Some("") => true,
                Some(rest) => self.is_chain(rest, most - 1, back),
                None => false,
            })
    }
}

/// Whether a letter is a back (`true`) or front vowel of Azerbaijani.
fn is_back(letter: char) -> Option<bool> {
    match letter {
        'a' | 'ı' | 'o' | 'u' => Some(true),
        'e' | 'ə' | 'i' | 'ö' | 'ü' => Some(false),
        _ => None,
    }
}

/// `word` in lower case, `ё` as `е`, written into `buffer`; none when it holds letters no entry has.
fn fold<'b>(word: &str, turkic: bool, buffer: &'b mut [u8; LONGEST]) -> Option<&'b str> {
    let mut length = 0;
    for letter in word.chars() {
        let folded = folded(letter, turkic)?;
        let room = buffer.get_mut(length..length + folded.len_utf8())?;
        length += folded.encode_utf8(room).len();
    }
    std::str::from_utf8(buffer.get(..length)?).ok()
}

/// The small letter that entries are written with; none for what no entry has.
#[inline]
fn folded(letter: char, turkic: bool) -> Option<char> {
    let small = if letter == '’' { '\'' } else { small(letter, turkic) };
    WRITTEN.has(small).then_some(small)
}

/// What entries are written with.
static WRITTEN: LetterSet =
    LetterSet::of("abcdefghijklmnopqrstuvwxyzçəğıöşüабвгдежзийклмнопрстуфхцчшщъыьэюя'");

#[cfg(test)]
mod tests {
    use super::*;

    fn look_up(locale: &str, word: &str) -> Lookup {
        lexicon(&locale.parse().unwrap()).unwrap().look_up(word, false)
    }

    #[test]
    fn suffixes_follow_azerbaijani_stems_in_harmony() {
        assert_eq!(look_up("az", "mindən"), Lookup::Word(&[Meaning::Scale(3)]));
        assert_eq!(look_up("az", "MİLYONDAN"), Lookup::Word(&[Meaning::Scale(6)]));
        assert_eq!(look_up("az", "minalardan"), Lookup::Word(&[]), "mines are no thousands");
        assert_eq!(look_up("az", "üçün"), Lookup::Word(&[Meaning::Other]));
        assert_eq!(look_up("az", "onun"), Lookup::Word(&[]), "a pronoun");
    }

    #[test]
    fn compounds_fall_into_numeral_and_unit() {
        for (locale, word) in [("az", "üçgünlük"), ("ru", "трёхдневный")] {
            assert!(matches!(look_up(locale, word), Lookup::Compound { split: 4 | 8, .. }), "{word}");
        }
        for (locale, word) in [("az", "dördtərəflidir"), ("ru", "трёхсторонний")] {
            let rest: &[Meaning] = &[Meaning::Numbered];
            assert!(
                matches!(look_up(locale, word), Lookup::Compound { rest: it, .. } if it == rest),
                "{word}"
            );
        }
        assert_eq!(look_up("ru", "столица"), Lookup::Word(&[]));
    }

    #[test]
    fn every_prefix_is_a_numeral() {
        for profile in PROFILES {
            let lexicon = lexicon(&profile.language.parse().unwrap()).unwrap();
            for prefix in lexicon.vocabulary.prefixes {
                let found = lexicon.find(prefix).unwrap_or(&[]);
                assert!(!found.is_empty(), "{prefix}");
            }
        }
    }
}
