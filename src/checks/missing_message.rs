//! `missing-message`: a message or term that the target does not have, not even as a slot.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "missing-message",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// A message or term that the target does not have, not even as a slot.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let unit = context.unit;
        let Some(target) = context.document.target else { return };
        // A file that could not be parsed says so itself; the id that junk starts with is not missing.
        if unit.target.is_some() || unit.slot.is_some() || !target.resource.is_parsed() {
            return;
        }
        let (project, key) = (context.document.project, unit.key());
        // A locale may keep its terms together in a file of its own.
        let elsewhere = unit.source.term && project.definition(target.locale, &key).is_some();
        if elsewhere || project.is_broken(target.locale, &key) {
            return;
        }
        let end = target.resource.text().trim_end().len();
        let notice = Notice::new("finding-missing-message").with("id", unit.key());
        let draft = Draft::new(&META, target, end..end, notice).id(unit.key());
        let draft = draft.severity(context.document.severity_below_floor(META.severity));
        out.push(draft.related(context.document.source, unit.source.id_span(), Notice::new("report-source")));
    }
}
