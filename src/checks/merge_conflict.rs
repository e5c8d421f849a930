//! `merge-conflict`: lines that a version control system left for a person to settle.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "merge-conflict", severity: Severity::Error, group: Group::File, waivable: false };

/// Lines that a version control system left for a person to settle.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::MergeConflict = &problem.kind {
                let notice = Notice::new("finding-merge-conflict");
                out.push(Draft::new(&META, context.file, problem.span.clone(), notice));
            }
        }
    }
}
