//! `dropped-variable`: a variable that the source shows and the target uses nowhere.

use super::unknown_variable::variables;
use super::{Draft, Findings, Group, Meta, UnitContext};
use crate::catalog::State;
use crate::finding::Severity;
use crate::ftl::Definition;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "dropped-variable", severity: Severity::Error, group: Group::Structure, waivable: true };

/// A variable that the source shows and the target uses nowhere.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        let Some((file, target)) = context.target().filter(|_| !source.term) else { return };
        if context.unit.state == State::Untranslated {
            return;
        }
        let used: Vec<(&str, bool)> = variables(target).collect();
        let mut reported = Vec::new();
        for (name, _) in variables(source).filter(|(_, selector)| !selector) {
            let shown = used.contains(&(name, false));
            if shown || reported.contains(&name) {
                continue;
            }
            reported.push(name);
            let selects = used.contains(&(name, true));
            let severity = if selects { Severity::Warning } else { META.severity };
            // A branch for one, or a number written as a word, may do without the variable.
            if selects && always_selected(source, name) {
                continue;
            }
            let notice = Notice::new("finding-dropped-variable").with("variable", format!("${name}"));
            let span = target.value.as_ref().map_or(target.id_span(), |value| value.span.clone());
            let draft = Draft::new(&META, file, span, notice).severity(severity).id(context.unit.key());
            let at = context.document.source.resource.offset_of(name);
            let draft = draft.evidence(Some(format!("${name}")), None);
            out.push(draft.related(context.document.source, at - 1..at + name.len(), Notice::new("report-source")));
        }
    }
}

/// Whether the source, too, selects on the variable.
fn always_selected(source: &Definition<'_>, name: &str) -> bool {
    variables(source).any(|(other, selector)| selector && other == name)
}
