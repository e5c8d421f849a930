//! `name-changed`: a name that is another one than in the source.

use super::names::Loss;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, VersionsContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "name-changed",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN), Hook::Versions],
};

/// A name that is another one than in the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        for Loss { source, target } in context.lost_names() {
            let Some(span) = target else { continue };
            let Some(text) = context.target.text.variants.first() else { continue };
            let name = &text.text[span.clone()];
            let notice =
                Notice::new("finding-name-changed").with("source", source.as_str()).with("target", name);
            let draft = Draft::new(&META, context.target.file, text.file_range(span), notice);
            out.push_pattern(context, draft.evidence(Some(source.clone()), Some(name.to_owned())));
        }
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        versions.places(&META).for_each(|draft| out.push(draft));
    }
}
