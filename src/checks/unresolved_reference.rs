//! `unresolved-reference`: a message, term or attribute that is named and does not exist in the locale.

use super::{Draft, FileContext, Findings, Group, Meta, Project};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::locale::Locale;
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

fn check_reference(
    context: &FileContext<'_>,
    from: &Definition<'_>,
    reference: Reference<'_>,
    out: &mut Findings<'_>,
) {
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
    let missing_attribute =
        attribute.filter(|name| found.is_some_and(|found| found.attribute(name).is_none()));
    // Attributes of terms are private: a missing one silently selects the default variant.
    let missing_attribute = missing_attribute.filter(|_| !term);
    if found.is_none() {
        // It is there, in a part of the locale that could not be read: that is told where it stands.
        if project.is_broken(file.locale, &key) {
            return;
        }
        let mut sources = project.sources_of(file.locale).iter();
        let elsewhere = sources.any(|locale| project.definition(locale, &key).is_some());
        if elsewhere && project.unreadable.iter().any(|unreadable| unreadable.locale == file.locale) {
            return;
        }
        let severity = if elsewhere { Severity::Warning } else { META.severity };
        let notice = if elsewhere {
            Notice::new("finding-reference-untranslated")
        } else if let Some(nearest) = near_miss(project, file.locale, &key) {
            Notice::new("finding-unresolved-reference-nearest").with("nearest", nearest)
        } else {
            Notice::new("finding-unresolved-reference")
        };
        out.push(report(severity, notice.with("reference", key.as_str())));
    } else if let Some(name) = missing_attribute {
        let notice = Notice::new("finding-unresolved-reference").with("reference", format!("{key}.{name}"));
        out.push(report(META.severity, notice));
    }
}

/// The existing key that was probably meant. A locale has thousands of keys and a broken tree thousands of references, so
/// only keys of about the same length that begin alike, but for case, are looked at closely.
fn near_miss<'p>(project: &'p Project<'_>, locale: &Locale, key: &str) -> Option<&'p str> {
    let alike = |candidate: &&str| {
        let (a, b) = (candidate.as_bytes(), key.as_bytes());
        a.len().abs_diff(b.len()) <= 2 && a.iter().zip(b).take(3).all(|(a, b)| a.eq_ignore_ascii_case(b))
    };
    let mut candidates: Vec<&str> = project.keys(locale).filter(alike).collect();
    // Keys come in no order: without one, a tie would be decided by chance.
    candidates.sort_unstable();
    nearest(key, candidates.into_iter())
}
