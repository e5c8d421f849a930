//! `i-combining-dot`: an i with a separate dot, left by lower-casing İ without regard to the language.

use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::locale::letters::words;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "i-combining-dot", severity: Severity::Error, group: Group::Language, waivable: true };

/// An i with a separate dot, left by lower-casing İ without regard to the language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if context.target.locale.profile().is_none() {
            return;
        }
        for (target, _) in context.variants() {
            if !target.text.contains(DOT) {
                continue;
            }
            for range in words(target.masked()) {
                let word = &target.text[range.clone()];
                let Some(at) = ["i\u{307}", "ı\u{307}"].iter().find_map(|pair| word.find(pair)) else {
                    continue;
                };
                let letter = word[at..].chars().next().map_or(0, char::len_utf8);
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter + DOT.len_utf8()));
                let notice = Notice::new("finding-i-combining-dot").with("word", word);
                let draft = Draft::new(&META, context.target.file, span, notice);
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// Combining dot above.
const DOT: char = '\u{307}';
