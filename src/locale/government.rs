//! Cases with one form for all numbers above one: what words before a number ask for (“copying of 2 files”, “for 5 files”), and what
//! the counted word itself shows by its ending (“в 5 минутах”).

use super::Locale;

/// What is known of a language: endings of nouns of actions, prepositions that never leave the counted word as it is, and endings
/// that only such cases of the plural have.
struct Government {
    endings: &'static [&'static str],
    prepositions: &'static [&'static str],
    oblique: &'static [&'static str],
}

impl Government {
    /// None is known of most languages.
    fn of(locale: &Locale) -> Option<Self> {
        Some(match locale.language() {
            "be" => Self {
                endings: &["нне", "ццё"],
                prepositions: &["для", "ад", "да", "без", "пасля"],
                oblique: &["ах", "ях", "амі", "ямі"],
            },
            "cs" => Self {
                endings: &["ání", "ení", "utí"],
                prepositions: &["z", "ze", "od", "do", "bez"],
                oblique: &["ách"],
            },
            "pl" => Self {
                endings: &["anie", "enie", "cie"],
                prepositions: &["dla", "ze", "od", "do", "bez"],
                oblique: &["ach", "ami"],
            },
            "ru" => Self {
                endings: &["ание", "ение", "тие"],
                prepositions: &["для", "из", "от", "до", "без", "после", "около"],
                oblique: &["ах", "ях", "ами", "ями"],
            },
            "sk" => Self {
                endings: &["anie", "enie", "utie"],
                prepositions: &["z", "zo", "od", "do", "bez"],
                oblique: &["ách", "ami"],
            },
            "sl" => Self { endings: &[], prepositions: &[], oblique: &["ah"] },
            "uk" => Self {
                endings: &["ння", "ття"],
                prepositions: &["для", "із", "від", "до", "без", "після"],
                oblique: &["ах", "ях", "ами", "ями"],
            },
            _ => return None,
        })
    }
}

/// Whether a word before a number, in lower case, puts what is counted into such a case.
pub fn governs(word: &str, locale: &Locale) -> bool {
    Government::of(locale).is_some_and(|known| {
        known.prepositions.contains(&word) || known.endings.iter().any(|ending| ends(word, ending))
    })
}

/// Whether a counted word, in lower case, is in such a case.
pub fn is_oblique(word: &str, locale: &Locale) -> bool {
    Government::of(locale).is_some_and(|known| known.oblique.iter().any(|ending| ends(word, ending)))
}

fn ends(word: &str, ending: &str) -> bool {
    word.len() > ending.len() && word.ends_with(ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_of_actions_and_prepositions_govern_the_counted_word() {
        let governed = |word: &str, tag: &str| governs(word, &tag.parse().unwrap());
        assert!(governed("копирование", "ru") && governed("для", "uk") && governed("kopírování", "cs"));
        assert!(!governed("скопировано", "ru") && !governed("на", "uk") && !governed("copying", "en"));
    }

    #[test]
    fn a_counted_word_shows_its_case() {
        let oblique = |word: &str, tag: &str| is_oblique(word, &tag.parse().unwrap());
        assert!(oblique("нотатках", "uk") && oblique("минутами", "ru") && oblique("minutah", "sl"));
        assert!(!oblique("минуты", "ru") && !oblique("нотаток", "uk") && !oblique("ах", "ru"));
    }
}
