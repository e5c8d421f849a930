//! `unset-term-variable`: a variable that a term shows and nobody who uses the term gives it.

use std::collections::HashMap;

use super::expressions::with_placeables;
use super::{Draft, Findings, FluentFile, Group, Hook, Meta, Project};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::Reference;
use crate::locale::Locale;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unset-term-variable",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Project],
};

/// A variable that a term shows and nobody who uses the term gives it.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        let mut shown = shown_by_terms(project);
        if shown.is_empty() {
            return;
        }
        for file in &project.files {
            let Some(terms) = shown.get_mut(file.locale) else { continue };
            for pattern in with_placeables(file) {
                for call in pattern.structure.calls.iter().filter(|call| call.term) {
                    let Some(parameters) = terms.get_mut(call.name) else { continue };
                    for parameter in parameters {
                        let mut named = call.arguments.into_iter().flat_map(|arguments| &arguments.named);
                        parameter.is_called = true;
                        parameter.is_set |= named.any(|argument| argument.name.name == parameter.name);
                    }
                }
            }
        }
        let terms = shown.values().flatten();
        for (term, parameter) in
            terms.flat_map(|(term, all)| all.iter().map(move |parameter| (term, parameter)))
        {
            let Parameter { file, name, is_called, is_set } = parameter;
            if !is_called || *is_set || !file.in_scope {
                continue;
            }
            let start = file.resource.offset_of(name);
            let notice = Notice::new("finding-unset-term-variable").with("variable", format!("${name}"));
            let notice = notice.with("term", format!("-{term}"));
            out.push(Draft::new(&META, file, start - 1..start + name.len(), notice).id(format!("-{term}")));
        }
    }
}

/// A variable that a term shows.
struct Parameter<'p, 't> {
    file: &'p FluentFile<'t>,
    name: &'t str,
    /// Something refers to the term.
    is_called: bool,
    /// Something that refers to the term gives the variable a value.
    is_set: bool,
}

/// By locale and name of the term. Most terms show no variable.
type Parameters<'p, 't> = HashMap<&'t Locale, HashMap<&'t str, Vec<Parameter<'p, 't>>>>;

fn shown_by_terms<'p, 't>(project: &'p Project<'t>) -> Parameters<'p, 't> {
    let mut shown = Parameters::new();
    for file in &project.files {
        for (_, term) in definitions(&file.resource).filter(|(_, definition)| definition.term) {
            let used = term.value.iter().flat_map(|value| value.references());
            for reference in used {
                let Reference::Variable { name, selector: false } = reference else { continue };
                let parameters = shown.entry(file.locale).or_default().entry(term.id).or_default();
                if parameters.iter().all(|known| known.name != name) {
                    parameters.push(Parameter { file, name, is_called: false, is_set: false });
                }
            }
        }
    }
    shown
}
