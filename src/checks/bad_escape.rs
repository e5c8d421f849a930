//! `bad-escape`: a `\\` in a string literal that starts no escape sequence.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "bad-escape", severity: Severity::Error, group: Group::File, waivable: false };

/// A `\\` in a string literal that starts no escape sequence.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::BadEscape = &problem.kind {
                let notice = Notice::new("finding-bad-escape").with("escape", &context.file.resource.text()[problem.span.clone()]);
                out.push(Draft::new(&META, context.file, problem.span.clone(), notice));
            }
        }
    }
}
