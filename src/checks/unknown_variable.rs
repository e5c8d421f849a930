//! `unknown-variable`: a variable that the source message does not have.

use std::collections::HashSet;

use super::{Draft, Findings, Group, Meta, Project, UnitContext};
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::locale::Locale;
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
        let Some(file) = context.document.target else { return };
        let unknown = unknown_names(context);
        if unknown.is_empty() {
            return;
        }
        let known: Vec<&str> = names(context.unit.source).map(|(name, _)| name).take(MOST_COMPARED).collect();
        for name in unknown {
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
            let place = context.unit.source.span.clone();
            out.push(draft.related(context.document.source, place, Notice::new("report-source")));
        }
    }
}

/// So many names are compared with a misspelt one: messages with more are made by programs.
pub(super) const MOST_COMPARED: usize = 50;

/// The variables of a target that its source message does not have, as often as they stand there. Those of a term come from
/// the messages that use it.
pub(super) fn unknown_names<'a>(context: &UnitContext<'a>) -> Vec<&'a str> {
    let source = context.unit.source;
    let Some((_, target)) = context.target().filter(|_| !source.term) else { return Vec::new() };
    let mut unknown: Vec<&str> = names(target).map(|(name, _)| name).collect();
    if !unknown.is_empty() {
        let document = context.document;
        let known: HashSet<&str> =
            variables(document.project, document.source.locale, source).map(|(name, _)| name).collect();
        unknown.retain(|name| !known.contains(name));
    }
    unknown
}

/// Variables of a whole message, value and attributes, and of the messages it refers to, since a program passes them to all
/// of these together; and whether each only selects there.
pub(super) fn variables<'p>(
    project: &'p Project<'p>,
    locale: &'p Locale,
    definition: &'p Definition<'p>,
) -> impl Iterator<Item = (&'p str, bool)> {
    let mut open = vec![definition];
    let mut seen = HashSet::new();
    std::iter::from_fn(move || {
        let definition = open.pop()?;
        let messages = definition.references().into_iter().filter_map(|reference| match reference {
            Reference::Message { id, .. } => Some(id),
            _ => None,
        });
        let new = messages.filter(|id| seen.insert(*id));
        open.extend(new.filter_map(|id| project.definition(locale, id)));
        Some(names(definition))
    })
    .flatten()
}

fn names<'t>(definition: &Definition<'t>) -> impl Iterator<Item = (&'t str, bool)> + use<'t> {
    definition.references().into_iter().filter_map(|reference| match reference {
        Reference::Variable { name, selector } => Some((name, selector)),
        _ => None,
    })
}
