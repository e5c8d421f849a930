//! `money-mismatch`: a sum of money that differs between the versions.

use super::{Findings, Group, Hook, Meta, VersionsContext};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "money-mismatch",
    severity: Severity::Error,
    group: Group::Facts,
    waivable: true,
    hooks: &[Hook::Versions],
};

/// A sum of money that differs between the versions.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        versions.disagreements(&META).for_each(|draft| out.push(draft));
    }
}
