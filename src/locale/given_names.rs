//! Given names: a capitalised word behind one of them is the name of a person, which every language keeps.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::LANGUAGES;
use super::Locale;
use super::inflection::{fold, without_fleeting_vowel};
use super::letters::without_yo;

/// Whether a lower-case word is a given name in the spelling of a language, in Russian in any case.
pub fn is_given_name(word: &str, locale: &Locale) -> bool {
    static NAMES: OnceLock<Vec<HashSet<String>>> = OnceLock::new();
    let names = NAMES.get_or_init(|| (0..LANGUAGES.len()).map(names).collect());
    let column = locale.column();
    column.and_then(|column| names.get(column)).is_some_and(|names| names.contains(&*without_yo(word)))
}

/// All forms of the names of a column.
fn names(column: usize) -> HashSet<String> {
    let table = include_str!("given_names.txt");
    let cells = table.lines().filter_map(|line| line.split('|').nth(column));
    let names = cells.flat_map(|cell| cell.split(' '));
    match LANGUAGES.get(column) {
        Some(&"ru") => names.flat_map(|name| declined(&fold(name, false))).collect(),
        _ => names.map(str::to_owned).collect(),
    }
}

/// The cases of a Russian given name: those of the singular, as its plural is mostly a surname (`Павлов`).
fn declined(name: &str) -> Vec<String> {
    let endings: &[&str] = match name.chars().next_back() {
        Some('а') => &["а", "ы", "и", "е", "у", "ой", "ей"],
        Some('я') => &["я", "и", "е", "ю", "ей"],
        Some('й' | 'ь') => &["й", "ь", "я", "ю", "ем", "е", "и"],
        Some('б'..='щ') if !name.ends_with(['е', 'и', 'о', 'у']) => &["", "а", "у", "ом", "ем", "е"],
        _ => &[""],
    };
    let stem = without_fleeting_vowel(name);
    let stem = stem.as_deref().or_else(|| name.strip_suffix(['а', 'я', 'й', 'ь'])).unwrap_or(name);
    endings.iter().map(|ending| format!("{stem}{ending}")).chain([name.to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_three_spellings() {
        for (word, locale) in [
            ("elnur", "en"),
            ("şirin", "az"),
            ("рустама", "ru"),
            ("марией", "ru"),
            ("пётр", "ru"),
            ("павел", "ru"),
            ("павлом", "ru"),
        ] {
            assert!(is_given_name(word, &locale.parse().unwrap()), "{word}");
        }
        for (word, locale) in [("elnur", "de"), ("london", "en"), ("məclis", "az"), ("павлов", "ru")] {
            assert!(!is_given_name(word, &locale.parse().unwrap()), "{word}");
        }
    }

    #[test]
    fn every_line_has_three_cells() {
        for line in include_str!("given_names.txt").lines() {
            assert_eq!(line.split('|').count(), LANGUAGES.len(), "{line}");
            assert!(line.split(['|', ' ']).all(|name| name.chars().count() > 1), "{line}");
        }
    }
}
