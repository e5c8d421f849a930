//! `obsolete-attribute`: an attribute that the source does not have.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "obsolete-attribute",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// An attribute that the source does not have.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        // Attributes of a term are the locale's own: gender, short forms.
        let Some((file, target)) = context.target().filter(|_| !source.term) else { return };
        for attribute in target.attributes.iter().filter(|attribute| source.attribute(attribute.id).is_none())
        {
            let notice = Notice::new("finding-obsolete-attribute").with("attribute", attribute.id);
            let name = attribute.span.start..attribute.span.start + 1 + attribute.id.len();
            let draft =
                Draft::new(&META, file, name, notice).id(context.unit.key()).attribute(Some(attribute.id));
            out.push(draft.related(context.document.source, source.id_span(), Notice::new("report-source")));
        }
    }
}
