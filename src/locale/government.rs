//! Words before a number that put what is counted into a case with one form for all numbers above one: “copying of 2 files”,
//! “for 5 files”.

use super::Locale;

/// What is known of a language: endings of nouns of actions, and prepositions that never leave the counted word as it is.
struct Government {
    endings: &'static [&'static str],
    prepositions: &'static [&'static str],
}

/// Whether a word, in lower case, is one of them. None are known in most languages.
pub fn governs(word: &str, locale: &Locale) -> bool {
    let Government { endings, prepositions } = match locale.language() {
        "be" => Government {
            endings: &["нне", "ццё"], prepositions: &["для", "ад", "да", "без", "пасля"]
        },
        "cs" => {
            Government { endings: &["ání", "ení", "utí"], prepositions: &["z", "ze", "od", "do", "bez"] }
        }
        "pl" => {
            Government { endings: &["anie", "enie", "cie"], prepositions: &["dla", "ze", "od", "do", "bez"] }
        }
        "ru" => Government {
            endings: &["ание", "ение", "тие"],
            prepositions: &["для", "из", "от", "до", "без", "после", "около"],
        },
        "sk" => {
            Government { endings: &["anie", "enie", "utie"], prepositions: &["z", "zo", "od", "do", "bez"] }
        }
        "uk" => Government {
            endings: &["ння", "ття"],
            prepositions: &["для", "із", "від", "до", "без", "після"],
        },
        _ => return false,
    };
    prepositions.contains(&word)
        || endings.iter().any(|ending| word.ends_with(ending) && word.len() > ending.len())
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
}
