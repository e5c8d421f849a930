//! `unknown-variable`: a variable that the source message does not have.

use std::collections::HashSet;

use rustc_hash::FxHashSet;

use super::{Draft, Findings, Group, Hook, Meta, Project, UnitContext};
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::locale::Locale;
use crate::notice::{Notice, nearest};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unknown-variable",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::UnitWithOtherReferences],
};

/// A variable that the source message does not have.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let mut seen = HashSet::new();
        for stranger in strangers(context).iter().filter(|stranger| !stranger.selector) {
            if seen.insert(stranger.name) {
                report(&META, context, stranger, out);
            }
        }
    }
}

/// A variable of a target that its source message does not have.
pub(super) struct Stranger<'a> {
    /// Its name without `$`, where it stands.
    pub(super) name: &'a str,
    /// It only chooses a variant there.
    pub(super) selector: bool,
    /// The attribute in which it stands; none for the value.
    attribute: Option<&'a str>,
}

/// Reports such a variable where it stands, and names the one that was probably meant.
pub(super) fn report(
    check: &'static Meta,
    context: &UnitContext<'_>,
    stranger: &Stranger<'_>,
    out: &mut Findings<'_>,
) {
    let Some(file) = context.document.target else { return };
    let name = stranger.name;
    let start = file.resource.offset_of(name);
    let known: Vec<&str> = names(context.unit.source).map(|(name, _)| name).take(MOST_COMPARED).collect();
    let key = if check.id == META.id { "finding-unknown-variable" } else { "finding-unknown-selector" };
    let notice = match nearest(name, known.iter().copied()) {
        Some(nearest) => Notice::new(format!("{key}-nearest")).with("nearest", format!("${nearest}")),
        None => Notice::new(key),
    };
    let notice = notice.with("variable", format!("${name}"));
    let draft = Draft::new(check, file, start - 1..start + name.len(), notice).id(context.unit.key());
    let draft = draft.attribute(stranger.attribute).evidence(None, Some(format!("${name}")));
    let place = context.unit.source.span.clone();
    out.push(draft.related(context.document.source, place, Notice::new("report-source")));
}

/// So many names are compared with a misspelt one: messages with more are made by programs.
pub(super) const MOST_COMPARED: usize = 50;

/// The variables of a target that its source message does not have, as often as they stand there. Those of a term come from
/// the messages that use it.
pub(super) fn strangers<'a>(context: &UnitContext<'a>) -> Vec<Stranger<'a>> {
    let source = context.unit.source;
    let Some((_, target)) = context.target().filter(|_| !source.term) else { return Vec::new() };
    let mut strangers = Vec::new();
    for (attribute, value) in target.patterns() {
        let used = value.references().filter_map(|reference| match reference {
            Reference::Variable { name, selector } => Some(Stranger { name, selector, attribute }),
            _ => None,
        });
        strangers.extend(used);
    }
    if !strangers.is_empty() {
        // Mostly the source message itself has them all, and it has few.
        let own: Vec<&str> = names(source).map(|(name, _)| name).take(MOST_COMPARED).collect();
        strangers.retain(|stranger| !own.contains(&stranger.name));
    }
    if !strangers.is_empty() {
        let document = context.document;
        let known: FxHashSet<&str> =
            variables(document.project, document.source.locale, source).map(|(name, _)| name).collect();
        strangers.retain(|stranger| !known.contains(stranger.name));
    }
    strangers
}

/// Variables of a whole message, value and attributes, and of the messages it refers to, since a program passes them to all
/// of these together; and whether each only selects there.
pub(super) fn variables<'p>(
    project: &'p Project<'p>,
    locale: &'p Locale,
    definition: &'p Definition<'p>,
) -> impl Iterator<Item = (&'p str, bool)> {
    let mut open = vec![definition];
    let mut seen = FxHashSet::default();
    std::iter::from_fn(move || {
        let definition = open.pop()?;
        let messages = definition.references().filter_map(|reference| match reference {
            Reference::Message { id, .. } => Some(id),
            _ => None,
        });
        let new = messages.filter(|id| seen.insert(*id));
        open.extend(new.filter_map(|id| project.definition(locale, id)));
        Some(names(definition))
    })
    .flatten()
}

fn names<'t>(definition: &Definition<'t>) -> impl Iterator<Item = (&'t str, bool)> {
    definition.references().filter_map(|reference| match reference {
        Reference::Variable { name, selector } => Some((name, selector)),
        _ => None,
    })
}
