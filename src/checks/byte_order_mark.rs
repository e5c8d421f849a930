//! `byte-order-mark`: the file starts with U+FEFF, which other Fluent parsers take for a part of the first entry.

use super::{FileContext, Findings, Group, Meta, problem};
use crate::finding::Severity;
use crate::ftl::ProblemKind;

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
        problem::report(&META, context, out, |kind| matches!(kind, ProblemKind::ByteOrderMark));
    }
}
