//! `unresolved-reference`: a message, term or attribute that is named and does not exist in the locale.

use super::{Draft, FileContext, Findings, Group, Meta};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::notice::{Notice, nearest};

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "unresolved-reference", severity: Severity::Error, group: Group::Structure, waivable: false };

/// A message, term or attribute that is named and does not exist in the locale.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for (_, definition) in definitions(&context.file.resource) {
            for reference in definition.references() {
                check_reference(context, definition, reference, out);
            }
        }
    }
}

fn check_reference(context: &FileContext<'_>, from: &Definition<'_>, reference: Reference<'_>, out: &mut Findings<'_>) {
    let (key, id, attribute, term) = match reference {
        Reference::Message { id, attribute } => (id.to_owned(), id, attribute, false),
        Reference::Term { id, attribute } => (format!("-{id}"), id, attribute, true),
        _ => return,
    };
    let FileContext { project, file } = *context;
    let start = file.resource.offset_of(id) - usize::from(term);
    let end = attribute.map_or(start + key.len(), |name| file.resource.offset_of(name) + name.len());
    let report = |severity: Severity, notice: Notice| {
        Draft::new(&META, file, start..end, notice).severity(severity).id(from.key())
    };
    let found = project.definition(file.locale, &key);
    let missing_attribute = attribute.filter(|name| found.is_some_and(|found| found.attribute(name).is_none()));
    // Attributes of terms are private: a missing one silently selects the default variant.
    let missing_attribute = missing_attribute.filter(|_| !term);
    if found.is_none() {
        let elsewhere = project.sources_of(file.locale).any(|locale| project.definition(locale, &key).is_some());
        let severity = if elsewhere { Severity::Warning } else { META.severity };
        let notice = match nearest(&key, project.keys(file.locale)) {
            _ if elsewhere => Notice::new("finding-reference-untranslated"),
            Some(nearest) => Notice::new("finding-unresolved-reference-nearest").with("nearest", nearest),
            None => Notice::new("finding-unresolved-reference"),
        };
        out.push(report(severity, notice.with("reference", key.as_str())));
    } else if let Some(name) = missing_attribute {
        let notice = Notice::new("finding-unresolved-reference").with("reference", format!("{key}.{name}"));
        out.push(report(META.severity, notice));
    }
}
