//! `bad-escape`: a `\\` in a string literal that starts no escape sequence.

use super::{FileContext, Findings, Group, Hook, Meta, problem};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "bad-escape",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// A `\\` in a string literal that starts no escape sequence.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        problem::report(&META, context, out, |kind| matches!(kind, ProblemKind::BadEscape));
    }
}
