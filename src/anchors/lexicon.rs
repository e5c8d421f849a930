//! Words of public affairs that mean the same in the three languages and do not sound alike: `export`, `ixrac`, `вывоз`.
//!
//! `lexicon.txt` holds a concept a line: stems in English, Azerbaijani and Russian, `|` between the languages, `=` behind a
//! word that has no ending. It is a list of concepts, not a dictionary: a word may stand for several, and a translator may
//! well choose another one. What counts is how many of them two texts have in common.

use std::sync::LazyLock;

use crate::locale::Locale;
use crate::locale::stems::Stems;

/// The languages in the order of the columns.
const LANGUAGES: [&str; 3] = ["en", "az", "ru"];

/// The concepts of a stem.
#[derive(Debug)]
struct Concepts {
    /// Those of the words that begin with it.
    inflected: Vec<u16>,
    /// Those of the word that it is, with the others.
    whole: Vec<u16>,
}

/// The stems of each language.
static STEMS: LazyLock<[Stems<Concepts>; 3]> = LazyLock::new(|| {
    let mut stems = [Vec::new(), Vec::new(), Vec::new()];
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
        Stems::new(stems, |kept: &mut Concepts, mut later| {
            kept.inflected.append(&mut later.inflected);
            kept.whole.append(&mut later.whole);
        })
    })
});

/// The concepts that a lower-case word stands for: those of the longest stem it begins with.
pub(super) fn concepts(word: &str, locale: &Locale) -> impl Iterator<Item = u16> {
    let language = LANGUAGES.iter().position(|language| *language == locale.language());
    let concepts = language.and_then(|at| {
        let of_stem = |(stem, concepts): (&str, &'static Concepts)| {
            if stem.len() == word.len() { &concepts.whole } else { &concepts.inflected }
        };
        STEMS[at].of(word).map(of_stem).find(|concepts| !concepts.is_empty())
    });
    concepts.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, language: &str) -> Vec<u16> {
        let mut found: Vec<u16> = concepts(word, &language.parse().unwrap()).collect();
        found.sort_unstable();
        found
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
