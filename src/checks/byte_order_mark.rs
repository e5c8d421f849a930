//! `byte-order-mark`: the file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.

use super::{Draft, FileContext, Findings, Group, Hook, Meta, problem_notice};
use crate::finding::{Fix, Severity};
use crate::ftl::{Patch, ProblemKind};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "byte-order-mark",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// The file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let resource = &context.file.resource;
        let is_mark = |kind: &ProblemKind| matches!(kind, ProblemKind::ByteOrderMark);
        for problem in resource.problems().iter().filter(|problem| is_mark(&problem.kind)) {
            let patch = Patch { span: problem.span.clone(), text: String::new() };
            let fix = Fix::new(Notice::new("fix-byte-order-mark"), vec![patch]);
            let notice = problem_notice(resource, problem);
            out.push(Draft::new(&META, context.file, problem.span.clone(), notice).fix(Some(fix)));
        }
    }
}
