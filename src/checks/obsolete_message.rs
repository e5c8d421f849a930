//! `obsolete-message`: a message that the source does not have any more.

use super::unknown_variable::MOST_COMPARED;
use super::{DocumentContext, Draft, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::notice::{Notice, nearest};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "obsolete-message",
    severity: Severity::Warning,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Document],
};

/// A message that the source does not have any more.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn document(&self, context: &DocumentContext<'_>, out: &mut Findings<'_>) {
        let Some(target) = context.target else { return };
        // What the source has cannot be told from a file that was not parsed.
        if !context.source.resource.is_parsed() {
            return;
        }
        let mut untranslated = None;
        for orphan in context.catalog.orphans.iter().filter(|orphan| !orphan.parked) {
            let (project, definition) = (context.project, orphan.definition);
            let is_private = project.is_referenced(target.locale, definition.id);
            if is_private || project.is_broken(context.source.locale, definition.id) {
                continue;
            }
            let untranslated = untranslated.get_or_insert_with(|| untranslated_ids(context));
            let notice = match nearest(definition.id, untranslated.iter().copied()) {
                Some(nearest) => Notice::new("finding-obsolete-message-nearest").with("nearest", nearest),
                None => Notice::new("finding-obsolete-message"),
            };
            let notice = notice.with("id", definition.id);
            out.push(Draft::new(&META, target, definition.id_span(), notice).id(definition.id));
        }
    }
}

/// Ids of the source for one of which a misspelt one may be meant: those that have no translation.
fn untranslated_ids<'a>(context: &DocumentContext<'a>) -> Vec<&'a str> {
    let units = context.catalog.units.iter().filter(|unit| unit.target.is_none() && !unit.source.term);
    units.map(|unit| unit.source.id).take(MOST_COMPARED).collect()
}
