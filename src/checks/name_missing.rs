//! `name-missing`: a name of the source that is not in the translation.

use super::names::Loss;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VersionsContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "name-missing",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN), Hook::Versions],
};

/// A name of the source that is not in the translation.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for Loss { source, target } in context.lost_names() {
            if target.is_some() {
                continue;
            }
            let notice = Notice::new("finding-name-missing").with("source", source.as_str());
            let span = context.target.value.span.clone();
            let draft = Draft::new(&META, context.target.file, span, notice);
            out.push_pattern(context, draft.evidence(Some(source.clone()), None));
        }
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        versions.places(&META).for_each(|draft| out.push(draft));
    }
}
