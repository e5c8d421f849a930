//! `term-argument`: an argument that a term does not use.

use super::expressions::PlacedPattern;
use super::numeric::is_number;
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::ftl::{Call, Chooser, Definition, Reference, Structure, name_of};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "term-argument",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::File],
};

/// An argument that a term does not use.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let FileContext { project, file, .. } = *context;
        for pattern in context.with_placeables() {
            for call in pattern.structure.calls.iter().filter(|call| call.term) {
                let Some(arguments) = call.arguments else { continue };
                let start = file.resource.offset_of(call.name) - 1;
                let key = &file.resource.text()[start..=start + call.name.len()];
                let Some(term) = project.definition(file.locale, key) else { continue };
                let mut report = |value: Option<&str>, from: &str, severity: Severity| {
                    let at = file.resource.offset_of(from);
                    let end =
                        value.map_or(at + from.len(), |value| file.resource.offset_of(value) + value.len());
                    // A text is shown with the mark that closes it.
                    let is_text = value.is_some() && file.resource.text()[end..].starts_with('"');
                    let end = end + usize::from(is_text);
                    let notice = Notice::new("finding-term-argument").with("term", key);
                    let notice = notice.with("argument", &file.resource.text()[at..end]);
                    let draft = Draft::new(&META, file, at..end, notice).id(pattern.definition.key());
                    out.push(draft.attribute(pattern.attribute).severity(severity));
                };
                if let Some(name) = arguments.positional.first().and_then(name_of) {
                    report(None, name, META.severity);
                }
                for argument in &arguments.named {
                    let name = argument.name.name;
                    let value = name_of(&argument.value);
                    match use_of(term, name, value) {
                        Use::Fits => {}
                        _ if project.sources_of(file.locale).is_empty() => {}
                        Use::Name if !source_gives(context, pattern, call, (name, None)) => {
                            // The case of a name that is never inflected: no form is missed.
                            let is_habit = project.has_parameter(file.locale, name);
                            report(None, name, if is_habit { Severity::Info } else { META.severity })
                        }
                        Use::Value if !source_gives(context, pattern, call, (name, value)) => {
                            report(value, name, META.severity)
                        }
                        Use::Name | Use::Value => {}
                    }
                }
            }
        }
    }
}

/// What a term does with an argument.
enum Use {
    /// It shows it, or has a variant for the value.
    Fits,
    /// Nothing: it does not know the name.
    Name,
    /// It chooses by it and has no variant for the value.
    Value,
}

fn use_of(term: &Definition<'_>, name: &str, value: Option<&str>) -> Use {
    let mut used = false;
    for reference in term.references() {
        match reference {
            Reference::Variable { name: own, selector: false } if own == name => return Use::Fits,
            Reference::Variable { name: own, .. } if own == name => used = true,
            _ => {}
        }
    }
    if !used {
        return Use::Name;
    }
    // A number chooses by its plural category as well.
    let Some(value) = value.filter(|value| !is_number(value)) else { return Use::Fits };
    let mut choices = term.patterns().flat_map(|(_, pattern)| Structure::of(pattern).choices);
    let fits = choices.any(|choice| match choice.chooser() {
        Chooser::Variable(own) => own == name && choice.keys().any(|(key, _)| key == value),
        _ => true,
    });
    if fits { Use::Fits } else { Use::Value }
}

/// Whether the source message gives the term the same argument: it is meant for the grammar of some language, if not this one.
fn source_gives(
    context: &FileContext<'_>,
    pattern: &PlacedPattern<'_, '_>,
    call: &Call<'_, '_>,
    (name, value): (&str, Option<&str>),
) -> bool {
    let FileContext { project, file, .. } = *context;
    let key = pattern.definition.key();
    let sources =
        project.sources_of(file.locale).iter().filter_map(|source| project.definition(source, &key));
    sources.flat_map(|source| source.patterns()).any(|(_, source)| {
        Structure::of(source).calls.iter().any(|other| {
            let mut named = other.arguments.into_iter().flat_map(|arguments| &arguments.named);
            other.term
                && other.name == call.name
                && named.any(|own| {
                    own.name.name == name && value.is_none_or(|value| name_of(&own.value) == Some(value))
                })
        })
    })
}
