//! `parser-limit`: a file that nests too deep or is too large to be parsed.

use super::{FileContext, Findings, Group, Hook, Meta, problem};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "parser-limit",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// A file that nests too deep or is too large to be parsed.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        problem::report(&META, context, out, |kind| {
            matches!(kind, ProblemKind::TooDeep | ProblemKind::TooLarge)
        });
    }
}
