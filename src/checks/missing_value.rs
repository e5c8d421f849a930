//! `missing-value`: a message that has a value in the source and only attributes in the target.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "missing-value",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// A message that has a value in the source and only attributes in the target.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        let Some((file, target)) = context.target() else { return };
        if source.value.is_none() || target.value.is_some() {
            return;
        }
        let notice = Notice::new("finding-missing-value");
        let draft = Draft::new(&META, file, target.id_span(), notice).id(context.unit.key());
        out.push(draft.related(context.document.source, source.id_span(), Notice::new("report-source")));
    }
}
