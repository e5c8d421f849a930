//! `control-character`: a control character, which Fluent parsers accept in silence.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::finding::Severity;
use crate::ftl::ProblemKind;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "control-character", severity: Severity::Error, group: Group::File, waivable: false };

/// A control character, which Fluent parsers accept in silence.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for problem in context.file.resource.problems() {
            if let ProblemKind::ControlCharacter(character) = &problem.kind {
                let notice = Notice::new("finding-control-character").with("code", format!("U+{:04X}", u32::from(*character)));
                out.push(Draft::new(&META, context.file, problem.span.clone(), notice));
            }
        }
    }
}
