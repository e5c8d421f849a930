//! `commented-out-translation`: a translation that somebody wrote behind `#` and forgot to uncomment.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "commented-out-translation",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: true,
    hooks: &[Hook::Unit],
};

/// A translation that somebody wrote behind `#` and forgot to uncomment.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let unit = context.unit;
        let Some((file, slot)) = context.document.target.zip(unit.slot.as_ref()) else { return };
        if slot.text.is_empty() || unit.target.is_some() {
            return;
        }
        let notice = Notice::new("finding-commented-out").with("id", unit.key());
        let draft = Draft::new(&META, file, slot.id_span.clone(), notice).id(unit.key());
        out.push(draft.severity(context.document.severity_below_floor(META.severity)));
    }
}
