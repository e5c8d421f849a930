//! `unbalanced-markup`: an HTML element that is opened and not closed, or closed out of order.

use super::html::unbalanced;
use super::kinds::Kinds;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unbalanced-markup",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY.where_target_has(Kinds::TAG))],
};

/// An HTML element that is opened and not closed, or closed out of order.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        if !context.target.value.source.contains('<') {
            return;
        }
        for (target, sources) in context.variants() {
            let Some(tag) = unbalanced(&target.text) else { continue };
            if sources.iter().any(|source| unbalanced(&source.text).is_some()) {
                continue;
            }
            let file = context.target.file;
            let span = target.file_range(&tag.range);
            // As it is written, with the placeables in it.
            let written = file.resource.text().get(span.clone()).unwrap_or(&target.text[tag.range.clone()]);
            let notice = Notice::new("finding-unbalanced-markup").with("tag", written);
            out.push_pattern(context, Draft::new(&META, file, span, notice));
        }
    }
}
