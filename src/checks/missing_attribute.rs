//! `missing-attribute`: an attribute of the source that the translation has not.

use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "missing-attribute",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::Unit],
};

/// An attribute of the source that the translation has not.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        // Attributes of a term are the locale's own: gender, short forms.
        let Some((file, target)) = context.target().filter(|_| !source.term) else { return };
        for attribute in source.attributes.iter().filter(|attribute| target.attribute(attribute.id).is_none())
        {
            let notice = Notice::new("finding-missing-attribute").with("attribute", attribute.id);
            let draft = Draft::new(&META, file, target.id_span(), notice).id(context.unit.key());
            out.push(draft.related(
                context.document.source,
                attribute.span.clone(),
                Notice::new("report-source"),
            ));
        }
    }
}
