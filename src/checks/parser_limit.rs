//! `parser-limit`: a file that nests too deep or is too large to be parsed.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "parser-limit", severity: Severity::Error, group: Group::File, waivable: false };

/// A file that nests too deep or is too large to be parsed.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::TooDeep | ProblemKind::TooLarge = &problem.kind {
                let notice = Notice::new(if problem.kind == ProblemKind::TooLarge { "finding-too-large" } else { "finding-too-deep" });
                out.push(Draft::new(&META, context.file, problem.span.clone(), notice));
            }
        }
    }
}
