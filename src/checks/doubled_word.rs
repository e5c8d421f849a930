//! `doubled-word`: the same word twice in a row.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::locale::Locale;
use crate::notice::Notice;
use std::ops::Range;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "doubled-word", severity: Severity::Warning, group: Group::Typography, waivable: true };

/// The same word twice in a row.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            let in_source = |word: &str| sources.iter().any(|source| {
                doubled(source.masked(), context.source.locale).any(|found| lowered(&source.text[found], context) == lowered(word, context))
            });
            for second in doubled(target.masked(), context.target.locale) {
                let word = &target.text[second.clone()];
                if in_source(word) || sources.iter().any(|source| doubled(source.masked(), context.source.locale).count() > 0 && is_name(word)) {
                    continue;
                }
                let notice = Notice::new("finding-doubled-word").with("word", word);
                let draft = Draft::new(&META, context.target.file, target.file_range(&second), notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// Second words of doubles: letters only, two or more, with nothing but blanks between, not two names in a row unless equal to
/// the letter.
fn doubled<'m>(masked: &'m str, locale: &'m Locale) -> impl Iterator<Item = Range<usize>> + 'm {
    let mut previous: Option<Range<usize>> = None;
    words(masked).filter(move |word| {
        let before = previous.replace(word.clone());
        before.is_some_and(|before| {
            let between = &masked[before.end..word.start];
            let (first, second) = (&masked[before], &masked[word.clone()]);
            let alike = first == second || (first.len() == second.len() && locale.lower(first) == locale.lower(second));
            alike && !between.is_empty() && between.chars().all(char::is_whitespace) && second.chars().count() > 1
        })
    })
}

/// Runs of letters, with hyphens and apostrophes inside.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let in_word = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '\u{2011}');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphabetic)?;
        let end = text[start..].find(|c: char| !in_word(c)).map_or(text.len(), |n| start + n);
        at = end;
        Some(start..end)
    })
}

fn lowered(word: &str, context: &PatternContext<'_>) -> String {
    context.source.locale.lower(word)
}

/// A name may well be double (Duran Duran) in one spelling here and in another there.
fn is_name(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}
