//! `replacement-character`: u+FFFD, which stands for a letter that was lost.

use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "replacement-character",
    severity: Severity::Error,
    group: Group::Language,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::LOST))],
};

/// U+FFFD, which stands for a letter that was lost.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for (target, sources) in context.variants() {
            if sources.iter().any(|source| source.text.contains(LOST)) {
                continue;
            }
            if let Some((at, lost)) = target.text.match_indices(LOST).next() {
                let start = target.text[..at].rfind(char::is_whitespace).map_or(0, |blank| blank);
                let end =
                    target.text[at..].find(char::is_whitespace).map_or(target.text.len(), |blank| at + blank);
                let word = target.text[start..end].trim();
                let notice = Notice::new("finding-replacement-character").with("word", word);
                let span = target.file_range(&(at..at + lost.len()));
                out.push_pattern(context, Draft::new(&META, context.target.file, span, notice));
            }
        }
    }
}

/// The replacement character.
const LOST: char = char::REPLACEMENT_CHARACTER;
