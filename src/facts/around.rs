//! The words around a place of a text.

use crate::locale::letters::is_letter_or_number;
use std::ops::Range;

use crate::locale::Locale;

/// The words of `text` in order: letters and digits without marks between.
pub(super) fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !is_letter_or_number(c)).filter(|word| !word.is_empty())
}

/// The word that only blanks part from byte `at`, and where it stands.
pub(super) fn next_word(text: &str, at: usize) -> Option<(&str, Range<usize>)> {
    let rest = text.get(at..)?;
    let start = at + (rest.len() - rest.trim_start().len());
    let rest = text.get(start..)?;
    let length = rest.find(|c: char| !is_letter_or_number(c)).unwrap_or(rest.len());
    if length == 0 { None } else { Some((rest.get(..length)?, start..start + length)) }
}

/// The word that only blanks part from byte `at` behind it.
pub(super) fn last_word(text: &str, at: usize) -> Option<&str> {
    let rest = text.get(..at)?.trim_end();
    let start = rest.char_indices().rev().take_while(|(_, c)| is_letter_or_number(*c)).last()?.0;
    rest.get(start..)
}

/// Whether a word is one of `list`, in any letter case.
pub(super) fn is_one_of(word: &str, list: &[&str], locale: &Locale) -> bool {
    !list.is_empty() && list.contains(&locale.lower(word).as_str())
}

/// Whether a word begins with one of `stems`, in any letter case.
pub(super) fn begins(word: &str, stems: &[&str], locale: &Locale) -> bool {
    let word = locale.lower(word);
    stems.iter().any(|stem| word.starts_with(stem))
}

/// Whether a word is one of `stems` or begins with one of more than four letters: a short stem would hide in other words.
pub(super) fn is_like(word: &str, stems: &[&str], locale: &Locale) -> bool {
    let word = locale.lower(word);
    stems.iter().any(|stem| word == *stem || stem.chars().count() > 4 && word.starts_with(stem))
}
