//! `obsolete-message`: a message that the source does not have any more.

use super::{DocumentContext, Draft, Findings, Group, Meta};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::Reference;
use crate::notice::Notice;
use std::collections::HashSet;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "obsolete-message", severity: Severity::Warning, group: Group::Coverage, waivable: false };

/// A message that the source does not have any more.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn document(&self, context: &DocumentContext<'_>, out: &mut Findings<'_>) {
        let Some(target) = context.target else { return };
        let referenced: HashSet<&str> = definitions(&target.resource)
            .flat_map(|(_, definition)| definition.references())
            .filter_map(|reference| match reference {
                Reference::Message { id, .. } => Some(id),
                _ => None,
            })
            .collect();
        for orphan in context.catalog.orphans.iter().filter(|orphan| !orphan.parked) {
            let definition = orphan.definition;
            if referenced.contains(definition.id) {
                continue;
            }
            let notice = Notice::new("finding-obsolete-message").with("id", definition.id);
            out.push(Draft::new(&META, target, definition.id_span(), notice).id(definition.id));
        }
    }
}
