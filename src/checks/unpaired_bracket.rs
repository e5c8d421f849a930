//! `unpaired-bracket`: a bracket without its partner, where the source has both.

use super::kinds::Kinds;
use super::scan::places;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::locale::letters::words;
use crate::locale::letters::{is_letter, is_letter_or_number};
use crate::notice::Notice;
use std::ops::Range;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unpaired-bracket",
    severity: Severity::Warning,
    group: Group::Typography,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_either_has(Kinds::BRACKET))],
};

/// A bracket without its partner, where the source has both.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let may_have = |text: &VariantText<'_>| text.kinds().may_have(Kinds::BRACKET);
            // A bracket by itself is the name of a key.
            if target.text.trim().chars().nth(1).is_none() {
                continue;
            }
            let Some(at) = may_have(target).then(|| unpaired(target.masked())).flatten() else {
                if sources.iter().all(|source| may_have(source)) {
                    report_bare(context, (target, &sources), out);
                }
                continue;
            };
            // A bracket that the source speaks of may stand in the translation in another way.
            let spoken_of = |text: &str| brackets(text).filter(|(at, c)| is_mention(text, *at, *c)).count();
            let here = spoken_of(target.masked());
            let is_loose = |text: &str| unpaired(text).is_some() || spoken_of(text) > here;
            if sources.iter().any(|source| is_loose(source.masked())) {
                continue;
            }
            let bracket = target.text[at..].chars().next().map(String::from).unwrap_or_default();
            let notice = Notice::new("finding-unpaired-bracket").with("bracket", bracket.as_str());
            let draft =
                Draft::new(&META, context.target.file, target.file_range(&(at..at + bracket.len())), notice);
            out.push_pattern(context, draft.evidence(None, Some(bracket)));
        }
    }
}

/// Both brackets of an abbreviation are gone.
fn report_bare(
    context: &PatternContext<'_>,
    (target, sources): (&VariantText<'_>, &[&VariantText<'_>]),
    out: &mut Findings<'_>,
) {
    let opening =
        |text: &VariantText<'_>| brackets(text.masked()).filter(|(_, c)| matches!(c, '(' | '（')).count();
    let count = opening(target);
    let has_more = |source: &&VariantText<'_>| opening(source) > count && has_abbreviation(source.masked());
    if !sources.iter().all(has_more) {
        return;
    }
    let Some(range) = bare_abbreviation(target.masked(), context.target.locale) else { return };
    let word = target.text[range.clone()].to_owned();
    let notice = Notice::new("finding-unpaired-bracket-lost").with("target", word.as_str());
    let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
    out.push_pattern(context, draft.evidence(Some(format!("({word})")), Some(word)));
}

/// Whether an abbreviation stands in brackets of its own.
fn has_abbreviation(text: &str) -> bool {
    let mut inside = text.split(['(', '（']).skip(1).filter_map(|rest| rest.split([')', '）']).next());
    inside.any(is_abbreviation)
}

fn is_abbreviation(word: &str) -> bool {
    word.chars().count() >= FEWEST_LETTERS && word.chars().all(char::is_uppercase)
}

/// An abbreviation of capitals right behind the words whose first letters it is made of, not in brackets.
fn bare_abbreviation(text: &str, locale: &Locale) -> Option<Range<usize>> {
    let all: Vec<Range<usize>> = words(text).collect();
    let shortens = |at: usize| {
        let word = &text[all[at].clone()];
        let before = &text[..all[at].start];
        if !is_abbreviation(word) || before.ends_with(['(', '（', '-', '“', '«', '"']) {
            return false;
        }
        let first = at.saturating_sub(MOST_WORDS);
        let initials = all[first..at].iter().rev().map(|word| locale.lower(&text[word.clone()]));
        let mut wanted: Vec<char> = locale.lower(word).chars().collect();
        for initial in initials {
            if initial.chars().next() == wanted.last().copied() {
                wanted.pop();
            }
        }
        wanted.is_empty()
    };
    (1..all.len()).find(|at| shortens(*at)).map(|at| all[at].clone())
}

/// Two letters stand in too many places by chance.
const FEWEST_LETTERS: usize = 3;
/// So many words may lie between the first one and its abbreviation.
const MOST_WORDS: usize = 9;

/// The brackets of a text, round and square ones of both widths, with their places in bytes.
fn brackets(text: &str) -> impl Iterator<Item = (usize, char)> {
    // Those of full width begin with 0xEF.
    let may_begin = |byte| (byte == b'(') | (byte == b')') | (byte == b'[') | (byte == b']') | (byte == 0xef);
    places(text, may_begin)
        .filter_map(|at| Some((at, text[at..].chars().next()?)))
        .filter(|(_, c)| matches!(c, '(' | ')' | '[' | ']' | '（' | '）' | '［' | '］'))
}

/// The first bracket without a partner, in bytes. List heads (`1)`, `a)`), emoticons and brackets that are spoken of are none.
pub(super) fn unpaired(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in brackets(text).filter(|(at, c)| !is_mention(text, *at, *c)) {
        match c {
            '(' | '[' if !is_emoticon(text, at) => open.push((at, c)),
            // East Asian texts mix both widths.
            '（' | '［' => open.push((at, if c == '（' { '(' } else { '[' })),
            '(' | '[' => {}
            _ => {
                let is_round = matches!(c, ')' | '）');
                let partner = if is_round { '(' } else { '[' };
                match open.last() {
                    Some((_, bracket)) if *bracket == partner => drop(open.pop()),
                    _ if is_emoticon(text, at) || (is_round && is_list_head(&text[..at])) => {}
                    _ => return Some(at),
                }
            }
        }
    }
    open.first().map(|(at, _)| *at)
}

/// A number, a small Roman number or a single letter alone before the bracket.
fn is_list_head(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let is_number =
        |digits: &str| !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    let is_roman = word.len() <= 5 && word.chars().all(|c| "ivxIVX".contains(c));
    let letter = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let is_letter = letter.chars().count() == 1 && letter.chars().all(is_letter);
    !word.is_empty() && (word.split('.').all(is_number) || is_roman || is_letter)
}

/// The bracket stands alone in quotation marks, or with the backslash that a program wants beside it: it is spoken of.
fn is_mention(text: &str, at: usize, bracket: char) -> bool {
    // In a text that runs to the left the backslash is seen before the bracket where it is written behind.
    let (before, after) = (&text[..at], &text[at + bracket.len_utf8()..]);
    let mut before = before.strip_suffix('\\').unwrap_or(before).chars().rev();
    let mut after = after.strip_prefix('\\').unwrap_or(after).chars();
    let (Some(opens), Some(closes)) = (before.next(), after.next()) else { return false };
    match (opens, closes) {
        ('“' | '„', '”') | ('„', '“') | ('‘' | '‚', '’') | ('‚', '‘') => true,
        ('«', '»') | ('‹', '›') | ('「', '」') | ('『', '』') => true,
        // Any of these may open or close: behind a word it closes, before a word it opens.
        ('"', '"') | ('\'', '\'') | ('”', '”') | ('’', '’') | ('»', '«') | ('›', '‹') => {
            let is_word = |c: Option<char>| c.is_some_and(is_letter_or_number);
            !is_word(before.next()) && !is_word(after.next())
        }
        _ => false,
    }
}

/// The bracket is a mouth below eyes (`:)`, `;-(`), and a face stands alone.
fn is_emoticon(text: &str, at: usize) -> bool {
    let before = text[..at].strip_suffix('-').unwrap_or(&text[..at]);
    let eyes = before.ends_with([':', ';', '=']);
    eyes && !text[at..].chars().nth(1).is_some_and(is_letter_or_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_without_a_partner_is_found() {
        for (text, at) in [("one (two", 4), ("one two)", 7), ("(one [two)", 9), ("year 2019)", 9)] {
            assert_eq!(unpaired(text), Some(at), "{text}");
        }
    }

    #[test]
    fn brackets_that_are_spoken_of_are_none() {
        let spoken_of =
            ["The sign '(' opens", "左括号「(」和「\\)」", "(a “)” closes)", "«(» or \"]\".", "»)« und ”(”"];
        for text in spoken_of {
            assert_eq!(unpaired(text), None, "{text}");
        }
        for text in ["“a”(“b”)", "«a»(«b»)", "f(\"a\") or \"f\"(\"b\")", "‘a’(’b’)"] {
            assert_eq!(unpaired(text), None, "{text}");
        }
        for (text, at) in [("(\"a\" and \"b\"", 0), ("\"a\"(\"b\"", 3), ("'a' (b", 4), ("“a (”", 5)] {
            assert_eq!(unpaired(text), Some(at), "{text}");
        }
    }

    #[test]
    fn list_heads_faces_and_telephones_are_whole() {
        for text in [
            "1) one 2a) two iv) three 1.2) four б) five",
            "fine :) or ;-( or =)",
            "(+994 12) 555",
            "(a [b] (c))",
            "加密（ECH) (ECH）",
        ] {
            assert_eq!(unpaired(text), None, "{text}");
        }
    }
}
