//! `obsolete-value`: a message that has a value only in the translation.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "obsolete-value",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// A message that has a value only in the translation.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        let Some((file, target)) = context.target() else { return };
        let Some(value) = target.value.as_ref().filter(|_| source.value.is_none()) else { return };
        let notice = Notice::new("finding-obsolete-value");
        let draft = Draft::new(&META, file, value.span.clone(), notice).id(context.unit.key());
        out.push(draft.related(context.document.source, source.id_span(), Notice::new("report-source")));
    }
}
