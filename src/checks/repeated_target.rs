//! `repeated-target`: two different sources have the same translation.

use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "repeated-target",
    severity: Severity::Info,
    group: Group::Consistency,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A translation that another source has as well.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        let Some(document) = versions.documents.first() else { return };
        let found = document.project.repeats().repeated.get(&document.pair.source).into_iter().flatten();
        found
            .filter_map(|repeat| repeat.draft(&META, "finding-repeated-target", document.project))
            .for_each(|draft| out.push(draft));
    }
}
