//! `doubled-word`: the same word twice in a row.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::{is_letter, is_letter_or_number, tokens};
use crate::notice::Notice;
use std::ops::Range;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "doubled-word",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// The same word twice in a row.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        // Many languages double words (French `vous vous`, Turkish `ayrı ayrı`); those with a profile write a hyphen.
        for (target, sources) in context.variants() {
            let mut found = doubled(target.masked(), context.target.locale).peekable();
            let source_doubles =
                |locale| sources.iter().any(|source| doubled(source.masked(), locale).next().is_some());
            if found.peek().is_none() || source_doubles(context.source.locale) {
                continue;
            }
            for second in found {
                let word = &target.text[second.clone()];
                let notice = Notice::new("finding-doubled-word").with("word", word);
                let draft = Draft::new(&META, context.target.file, target.file_range(&second), notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// Words that may follow themselves (`that that is`, `had had`).
const TWICE: &[&str] = &["had", "that"];

/// Second words of doubles: letters only, with nothing but blanks and one line end between.
fn doubled<'m>(masked: &'m str, locale: &'m Locale) -> impl Iterator<Item = Range<usize>> + 'm {
    let mut previous: Option<Range<usize>> = None;
    tokens(masked).filter_map(move |token| {
        let before = previous.replace(token.clone())?;
        let second = masked[token.clone()].trim_end_matches(is_mark);
        // Most words end with another letter.
        let ends_alike = second.bytes().next_back() == masked.as_bytes().get(before.end - 1).copied();
        if !ends_alike {
            return None;
        }
        let first = masked[before.clone()].trim_start_matches(is_mark);
        let is_double = same_word(first, second, locale)
            && (is_word(second) || first == second && is_short_word(second, locale))
            && !TWICE.contains(&second)
            && masked[before.end..token.start].matches('\n').count() < 2;
        is_double.then(|| token.start..token.start + second.len())
    })
}

/// Punctuation around a word; what stands for a placeable, markup or code is part of the word.
fn is_mark(c: char) -> bool {
    !is_letter_or_number(c) && c != super::PLACEABLE && c != super::MASKED
}

/// Equal but for the case of the first letter. Most words differ behind it: only the rest are worth folding.
fn same_word(first: &str, second: &str, locale: &Locale) -> bool {
    if first == second {
        return true;
    }
    let rest = |word: &str| word.chars().next().map(char::len_utf8);
    let (Some(a), Some(b)) = (rest(first), rest(second)) else { return false };
    first[a..] == second[b..] && locale.lower(&first[..a]) == locale.lower(&second[..b])
}

/// Two letters or more, hyphens and apostrophes inside, and nothing else.
fn is_word(text: &str) -> bool {
    let joins = |c: char| matches!(c, '-' | '\'' | '’' | '\u{2011}');
    text.chars().all(|c| is_letter(c) || joins(c)) && text.chars().filter(|c| is_letter(*c)).count() > 1
}

/// A word of one small letter (`в`, `a`), which an initial is not.
fn is_short_word(text: &str, locale: &Locale) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_lowercase)
        && letters.next().is_none()
        && locale.profile().is_some_and(|profile| profile.traits.is_frequent(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(locale: &str, text: &'t str) -> Vec<&'t str> {
        let locale: Locale = locale.parse().unwrap();
        doubled(text, &locale).map(|range| &text[range]).collect::<Vec<_>>()
    }

    #[test]
    fn a_word_is_doubled_in_any_case_of_its_first_letter() {
        assert_eq!(found("az", "İki iki dəfə, “sabah sabah”"), ["iki", "sabah"]);
        assert_eq!(found("en", "the\n  the end"), ["the"]);
        assert_eq!(found("ru", "Это это в в городе, С. С. Петров"), ["это", "в"]);
        assert_eq!(found("en", "It is a a rule"), ["a"]);
    }

    #[test]
    fn punctuation_digits_placeables_and_blank_lines_part_words() {
        for text in [
            "tez-tez 000 000 b b",
            "so, so",
            "COP COP29",
            "example example.org",
            "\u{fffc}da da",
            "em\u{1a}\u{1a}em em",
            "title\n\ntitle",
            "that that had had",
            "Iki iki",
        ] {
            assert!(found("az", text).is_empty(), "{text}");
        }
    }
}
