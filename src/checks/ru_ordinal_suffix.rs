//! `ru-ordinal-suffix`: a Russian ordinal in digits with more of an ending than the rules give it.

use crate::locale::letters::is_letter;
use std::ops::Range;

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::locale::words::Vocabulary;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "ru-ordinal-suffix",
    severity: Severity::Info,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::HYPHEN))],
};

/// A Russian ordinal in digits with more of an ending than the rules give it.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let Some(profile) = context.target.locale.profile().filter(|profile| profile.language == "ru") else {
            return;
        };
        for target in &context.target.text.variants {
            let text = target.masked();
            for (range, expected) in endings(text, profile.vocabulary) {
                let written = &target.text[range.clone()];
                let notice = Notice::new("finding-ru-ordinal-suffix")
                    .with("target", written)
                    .with("expected", expected.as_str());
                let draft = Draft::new(&META, context.target.file, target.file_range(&range), notice);
                out.push_pattern(context, draft.evidence(Some(expected), Some(written.to_owned())));
            }
        }
    }
}

/// Numbers whose ending is too long or should not be there, and what they should be.
fn endings<'t>(
    text: &'t str,
    vocabulary: &'static Vocabulary,
) -> impl Iterator<Item = (Range<usize>, String)> + 't {
    text.match_indices('-').filter_map(move |(hyphen, _)| {
        let before = &text[..hyphen];
        let start = before
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let number = &before[start..];
        let after = &text[hyphen + 1..];
        let ending = &after[..after.find(|c: char| !is_letter(c)).unwrap_or(after.len())];
        let rest = &after[ending.len()..];
        if number.is_empty() || rest.starts_with('-') {
            return None;
        }
        let end = hyphen + 1 + ending.len();
        let is_roman = number.chars().all(|c| "IVXLC".contains(c));
        if is_roman && (SHORT.contains(&ending) || shorter(ending).is_some()) {
            return Some((start..end, number.to_owned()));
        }
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if matches!(ending, "го" | "ого" | "е" | "ое") && is_date(rest, number, vocabulary) {
            return Some((start..end, number.to_owned()));
        }
        shorter(ending).map(|short| (start..end, format!("{number}-{short}")))
    })
}

/// Endings as they should be.
const SHORT: &[&str] = &["й", "я", "е", "ю", "м", "х", "го", "му", "ми"];

/// The ending by the rule: one letter behind a vowel, two behind a consonant.
fn shorter(ending: &str) -> Option<&'static str> {
    const LONG: &[(&str, &str)] = &[
        ("ый", "й"),
        ("ий", "й"),
        ("ой", "й"),
        ("ая", "я"),
        ("ое", "е"),
        ("ые", "е"),
        ("ую", "ю"),
        ("ым", "м"),
        ("ом", "м"),
        ("ых", "х"),
        ("ого", "го"),
        ("его", "го"),
        ("ому", "му"),
        ("ему", "му"),
        ("ыми", "ми"),
    ];
    LONG.iter().find(|(long, _)| *long == ending).map(|(_, short)| *short)
}

/// A day before its month.
fn is_date(rest: &str, number: &str, vocabulary: &Vocabulary) -> bool {
    let word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches([',', '.', ';', ')']);
    number.len() <= 2 && rest.starts_with(char::is_whitespace) && vocabulary.writing.months.contains(&word)
}
