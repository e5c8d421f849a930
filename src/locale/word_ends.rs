//! How words end, and behind which letters a text has been cut: `repo` is hardly a Russian word, `для` no end of a text.
//!
//! `word_ends.txt` of a language holds a weight a line and endings of one to three letters behind it, `^` for the beginning of a
//! word; a longer one is there where it tells something else than what it ends with. The weight is the natural logarithm, rounded, of
//! how much more often words go on behind these letters than end, counted over the different words of texts of news and
//! statements. Words behind which a text goes on (articles, prepositions, conjunctions) are whole ones.

use std::sync::LazyLock;

use super::stems::Stems;

/// What the last letters of words tell, in one language. Made when first asked for.
pub type WordEnds = LazyLock<Endings>;

/// Endings with their weights.
#[derive(Debug)]
pub struct Endings(Stems<f64>);

impl Endings {
    /// Those of a `word_ends.txt`.
    pub(super) fn new(table: &str) -> Self {
        let endings = table.lines().filter_map(|line| line.split_once(' ')).flat_map(|(weight, endings)| {
            let weight = weight.parse().unwrap_or(0.0);
            endings.split(' ').map(move |ending| (reversed(ending), weight))
        });
        Self(Stems::new(endings.collect(), |_, _| ()))
    }

    /// How much speaks for a text that stops behind these letters of a lower-case word being cut there, in nats; less than 0 where
    /// words do end like this, 0 where nothing is known.
    pub fn cut(&self, word: &str) -> f64 {
        self.0.of(&(reversed(word) + "^")).next().map_or(0.0, |(_, weight)| *weight)
    }
}

fn reversed(word: &str) -> String {
    word.chars().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::super::PROFILES;

    fn cut(word: &str, language: &str) -> f64 {
        let profile = PROFILES.iter().find(|profile| profile.language == language).unwrap();
        profile.word_ends.cut(word)
    }

    #[test]
    fn words_that_stop_in_the_middle_are_told_from_whole_ones() {
        for (language, whole, part) in [
            ("en", ["minister", "talks", "agreement"], ["presid", "accomp", "encourag"]),
            ("az", ["danışıqlar", "sazişi", "səfəri"], ["danışıql", "nazirl", "müqav"]),
            ("ru", ["переговоров", "министра", "поездки"], ["перег", "минист", "делегац"]),
        ] {
            for word in whole {
                assert!(cut(word, language) <= 0.0, "{word}");
            }
            for word in part {
                assert!(cut(word, language) >= 2.0, "{word}");
            }
        }
    }

    #[test]
    fn a_text_goes_on_behind_small_words() {
        assert!([cut("the", "en"), cut("və", "az"), cut("для", "ru")].into_iter().all(|weight| weight > 2.0));
        assert_eq!([cut("", "en"), cut("слово", "en")], [0.0; 2]);
    }

    #[test]
    fn every_line_of_a_table_has_a_weight() {
        for table in [
            include_str!("az/word_ends.txt"),
            include_str!("en/word_ends.txt"),
            include_str!("ru/word_ends.txt"),
        ] {
            for line in table.lines() {
                let (weight, endings) = line.split_once(' ').unwrap();
                assert!(
                    weight.parse::<i8>().is_ok() && endings.split(' ').all(|ending| !ending.is_empty()),
                    "{line}"
                );
            }
        }
    }
}
