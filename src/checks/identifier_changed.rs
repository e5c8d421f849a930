//! `identifier-changed`: a code of letters and digits that is another one in the translation.

use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "identifier-changed",
    severity: Severity::Warning,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A code of letters and digits that is another one in the translation.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        versions.disagreements(&META).for_each(|draft| out.push(draft));
    }
}
