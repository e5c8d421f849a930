//! `i-combining-dot`: an i with a separate dot, left by lower-casing İ without regard to the language.

use std::ops::Range;

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VariantText};
use crate::finding::{Fix, Severity};
use crate::ftl::Patch;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "i-combining-dot",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN.where_target_has(Kinds::COMBINING))],
};

/// An i with a separate dot, left by lower-casing İ without regard to the language.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, _) in context.variants() {
            if !target.text.contains(DOT) {
                continue;
            }
            for range in target.words() {
                let word = &target.text[range.clone()];
                let Some(at) = ["i\u{307}", "ı\u{307}"].iter().find_map(|pair| word.find(pair)) else {
                    continue;
                };
                let letter = word[at..].chars().next().map_or(0, char::len_utf8);
                let start = range.start + at;
                let span = target.file_range(&(start..start + letter + DOT.len_utf8()));
                let notice = Notice::new("finding-i-combining-dot").with("word", word);
                let draft = Draft::new(&META, context.target.file, span, notice);
                let draft = draft.fix(fix(context, target, &range));
                out.push_pattern(context, draft.evidence(None, Some(word.to_owned())));
            }
        }
    }
}

/// A plain i for each of the pairs of a word: what İ turns into where the language is not regarded, with or without the rules
/// for ı.
fn fix(context: &PatternContext<'_>, target: &VariantText<'_>, word: &Range<usize>) -> Option<Fix> {
    let written = context.plainly_written(target, word)?;
    let text = &target.text[word.clone()];
    let pairs = text.match_indices(DOT).filter_map(|(at, dot)| {
        let letter = text[..at].chars().next_back().filter(|c| matches!(c, 'i' | 'ı'))?;
        let start = written.start + at - letter.len_utf8();
        Some(Patch { span: start..written.start + at + dot.len(), text: "i".to_owned() })
    });
    Some(Fix::new(Notice::new("fix-i-combining-dot").with("word", text), pairs.collect()))
}

/// Combining dot above.
const DOT: char = '\u{307}';
