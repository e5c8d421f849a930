//! `byte-order-mark`: the file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "byte-order-mark", severity: Severity::Error, group: Group::File, waivable: false };

/// The file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::ByteOrderMark = &problem.kind {
                let notice = Notice::new("finding-byte-order-mark");
                out.push(Draft::new(&META, context.file, problem.span.clone(), notice));
            }
        }
    }
}
