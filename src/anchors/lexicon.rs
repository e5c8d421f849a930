//! Words of public affairs that mean the same in the three languages and do not sound alike: `export`, `ixrac`, `вывоз`.
//!
//! `lexicon.txt` holds a concept a line: stems in English, Azerbaijani and Russian, `|` between the languages, `=` behind a
//! word that has no ending. It is a list of concepts, not a dictionary: a word may stand for several, and a translator may
//! well choose another one. What counts is how many of them two texts have in common.

use std::sync::LazyLock;

use crate::locale::Locale;

/// The languages in the order of the columns.
const LANGUAGES: [&str; 3] = ["en", "az", "ru"];

/// A stem, whether it must be the whole word, and the concept.
type Stem = (&'static str, bool, u16);

/// The stems of each language in order.
static STEMS: LazyLock<[Vec<Stem>; 3]> = LazyLock::new(|| {
    let mut stems = [Vec::new(), Vec::new(), Vec::new()];
    for (concept, line) in (0..).zip(include_str!("lexicon.txt").lines()) {
        for (stems, column) in stems.iter_mut().zip(line.split('|')) {
            stems.extend(column.split(' ').map(|stem| {
                let whole = stem.strip_suffix('=');
                (whole.unwrap_or(stem), whole.is_some(), concept)
            }));
        }
    }
    stems.iter_mut().for_each(|stems| stems.sort_unstable());
    stems
});

/// The concepts that a lower-case word stands for: those of the longest stem it begins with.
pub(super) fn concepts(word: &str, locale: &Locale) -> impl Iterator<Item = u16> {
    let stems = LANGUAGES
        .iter()
        .position(|language| *language == locale.language())
        .map_or(&[][..], |at| STEMS[at].as_slice());
    let end = stems.partition_point(|(stem, ..)| *stem <= word);
    let near = stems[..end].iter().rev().take_while(move |(stem, ..)| {
        let first = stem.chars().next();
        first.is_some() && first == word.chars().next()
    });
    let mut longest = None;
    near.filter(move |(stem, whole, _)| if *whole { *stem == word } else { word.starts_with(stem) })
        .take_while(move |(stem, ..)| *longest.get_or_insert(*stem) == *stem)
        .map(|(_, _, concept)| *concept)
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
