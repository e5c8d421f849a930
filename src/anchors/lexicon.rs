//! Words of public affairs that mean the same in the three languages and do not sound alike: `export`, `ixrac`, `вывоз`.
//!
//! `lexicon.txt` holds a concept a line: stems in English, Azerbaijani and Russian, `|` between the languages, `=` behind a
//! word that has no ending. It is a list of concepts, not a dictionary: an English word stands for one, a word of the others may
//! stand for several, and a translator may well choose another one. What counts is how many of them two texts have in common.

use std::sync::LazyLock;

use crate::locale::stems::Stems;
use crate::locale::{LANGUAGES, Locale};

/// The stems of one language.
#[derive(Debug)]
pub(super) struct Lexicon(Stems<Concepts>);

/// The concepts of a stem.
#[derive(Debug)]
struct Concepts {
    /// Those of the words that begin with it.
    inflected: Vec<u16>,
    /// Those of the word that it is, with the others.
    whole: Vec<u16>,
}

/// That of each language.
static LEXICONS: LazyLock<[Lexicon; LANGUAGES.len()]> = LazyLock::new(|| {
    let mut stems = [const { Vec::new() }; LANGUAGES.len()];
    for (concept, line) in (0..).zip(include_str!("lexicon.txt").lines()) {
        for (stems, column) in stems.iter_mut().zip(line.split('|')) {
            stems.extend(column.split(' ').map(|stem| {
                let whole = stem.strip_suffix('=');
                let inflected = if whole.is_some() { Vec::new() } else { vec![concept] };
                (whole.unwrap_or(stem).to_owned(), Concepts { inflected, whole: vec![concept] })
            }));
        }
    }
    stems.map(|stems| {
        Lexicon(Stems::new(stems, |kept: &mut Concepts, mut later| {
            kept.inflected.append(&mut later.inflected);
            kept.whole.append(&mut later.whole);
        }))
    })
});

/// The lexicon of a locale's language, if it is one of the three.
pub(super) fn of(locale: &Locale) -> Option<&'static Lexicon> {
    locale.column().and_then(|column| LEXICONS.get(column))
}

impl Lexicon {
    /// The concepts that a lower-case word stands for: those of the longest stem it begins with.
    pub(super) fn concepts(&self, word: &str) -> Option<&[u16]> {
        let stems = self.0.of(word);
        let mut concepts = stems.map(|(stem, concepts)| {
            let whole = stem.len() == word.len();
            if whole { concepts.whole.as_slice() } else { concepts.inflected.as_slice() }
        });
        concepts.find(|concepts| !concepts.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    fn of(word: &str, language: &str) -> &'static [u16] {
        let lexicon = super::of(&language.parse().unwrap());
        lexicon.and_then(|lexicon| lexicon.concepts(word)).unwrap_or_default()
    }

    #[test]
    fn every_line_has_stems_in_three_languages() {
        for line in include_str!("lexicon.txt").lines() {
            let columns: Vec<&str> = line.split('|').collect();
            assert_eq!(columns.len(), 3, "{line}");
            assert!(columns.iter().all(|column| column.split(' ').all(|stem| stem.len() > 1)), "{line}");
        }
    }

    #[test]
    fn an_english_word_stands_for_one_concept() {
        let mut seen = HashSet::new();
        for english in include_str!("lexicon.txt").lines().filter_map(|line| line.split('|').next()) {
            for stem in english.split(' ') {
                assert!(seen.insert(stem.trim_end_matches('=')), "{stem}");
            }
        }
    }

    #[test]
    fn a_word_and_its_translation_share_a_concept() {
        let pairs = [
            ("exports", "ixracın", "экспорта"),
            ("meetings", "görüşdə", "встречи"),
            ("war", "müharibədən", "войны"),
            ("sea", "dənizə", "морю"),
        ];
        for (en, az, ru) in pairs {
            let en = of(en, "en");
            assert!(!en.is_empty());
            assert!(en.iter().any(|concept| of(az, "az").contains(concept)), "{az}");
            assert!(en.iter().any(|concept| of(ru, "ru").contains(concept)), "{ru}");
        }
    }

    #[test]
    fn a_whole_word_takes_no_ending() {
        assert!(!of("war", "en").is_empty());
        assert!(of("seam", "en").is_empty());
        assert!(of("xyz", "en").is_empty());
        assert!(of("war", "de").is_empty());
    }
}
