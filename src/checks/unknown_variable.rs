//! `unknown-variable`: a variable that the source message does not have.

use super::{Draft, Findings, Group, Meta, UnitContext};
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::notice::{Notice, nearest};

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "unknown-variable", severity: Severity::Error, group: Group::Structure, waivable: true };

/// A variable that the source message does not have.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        // Variables of a term come from the messages that use it.
        let Some((file, target)) = context.target().filter(|_| !context.unit.source.term) else { return };
        let known: Vec<&str> = variables(context.unit.source).map(|(name, _)| name).collect();
        for (name, _) in variables(target).filter(|(name, _)| !known.contains(name)) {
            let start = file.resource.offset_of(name);
            let notice = match nearest(name, known.iter().copied()) {
                Some(nearest) => {
                    Notice::new("finding-unknown-variable-nearest").with("nearest", format!("${nearest}"))
                }
                None => Notice::new("finding-unknown-variable"),
            };
            let notice = notice.with("variable", format!("${name}"));
            let draft = Draft::new(&META, file, start - 1..start + name.len(), notice);
            let draft = draft.id(context.unit.key()).evidence(None, Some(format!("${name}")));
            out.push(draft.related(context.document.source, context.unit.source.span.clone(), Notice::new("report-source")));
        }
    }
}

/// Variables of a whole message, value and attributes, since a program passes them to the message; and whether each only
/// selects there.
pub(super) fn variables<'t>(definition: &Definition<'t>) -> impl Iterator<Item = (&'t str, bool)> {
    definition.references().into_iter().filter_map(|reference| match reference {
        Reference::Variable { name, selector } => Some((name, selector)),
        _ => None,
    })
}
