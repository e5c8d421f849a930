//! `inconsistent-translation`: the same source is translated in another way elsewhere in the project.

use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "inconsistent-translation",
    severity: Severity::Warning,
    group: Group::Consistency,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A translation that differs from the usual one of the same source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        let Some(document) = versions.documents.first() else { return };
        let found = document.project.repeats().inconsistent.get(&document.pair.source).into_iter().flatten();
        found
            .filter_map(|repeat| repeat.draft(&META, "finding-inconsistent-translation", document.project))
            .for_each(|draft| out.push(draft));
    }
}
