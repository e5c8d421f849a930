//! `merge-conflict`: lines that a version control system left for a person to settle.

use super::{FileContext, Findings, Group, Hook, Meta, problem};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "merge-conflict",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// Lines that a version control system left for a person to settle.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        problem::report(&META, context, out, |kind| matches!(kind, ProblemKind::MergeConflict));
    }
}
