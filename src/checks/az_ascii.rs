//! `az-ascii`: an Azerbaijani text typed without the letters of its own.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;
use std::collections::HashSet;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "az-ascii",
    severity: Severity::Warning,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// An Azerbaijani text typed without the letters of its own.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let locale = context.target.locale;
        let Some(profile) = locale.profile().filter(|profile| !profile.ascii_words.is_empty()) else {
            return;
        };
        for (target, sources) in context.variants() {
            let masked = target.masked();
            let lower = locale.lower(masked);
            if lower.contains(|c| profile.letters.special.contains(c) && c != 'ı') || masked.contains('ı') {
                continue;
            }
            let known: HashSet<&str> = sources.iter().flat_map(|source| source.written_words()).collect();
            let own: Vec<&str> =
                target.written_words().filter(|word| is_prose(word) && !known.contains(*word)).collect();
            let letters: usize = own.iter().map(|word| word.chars().count()).sum();
            let is_known =
                own.iter().any(|word| profile.ascii_words.split(' ').any(|known| is_same(known, word)));
            if letters < if is_known { FEW_LETTERS } else { MANY_LETTERS } {
                continue;
            }
            let span = target.file_range(&(0..target.text.len()));
            let notice = Notice::new("finding-az-ascii");
            out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
        }
    }
}

/// Letters that suffice when a word is a known one without its own letters.
const FEW_LETTERS: usize = 12;
/// Letters without any of the language's own in which some would have to be.
const MANY_LETTERS: usize = 40;

/// Neither an acronym nor a word of another script.
fn is_prose(word: &str) -> bool {
    word.chars().skip(1).any(char::is_lowercase) && word.is_ascii()
}

fn is_same(known: &str, word: &str) -> bool {
    known.eq_ignore_ascii_case(word)
}
