//! `unresolved-reference`: a message, term or attribute that is named and does not exist in the locale.

use super::{Draft, FileContext, Findings, Group, Hook, Meta, Project};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::{Definition, Reference};
use crate::locale::Locale;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unresolved-reference",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::File],
};

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
    let (Reference::Message { attribute, .. } | Reference::Term { attribute, .. }) = reference else {
        return;
    };
    let FileContext { project, file, .. } = *context;
    let Some(key) = file.resource.key_of(reference) else { return };
    let start = file.resource.offset_of(key);
    let end = attribute.map_or(start + key.len(), |name| file.resource.offset_of(name) + name.len());
    let report = |severity: Severity, notice: Notice| {
        let draft = Draft::new(&META, file, start..end, notice).severity(severity);
        draft.id(from.key()).attribute(from.attribute_at(start))
    };
    let found = project.definition(file.locale, key);
    let missing_attribute =
        attribute.filter(|name| found.is_some_and(|found| found.attribute(name).is_none()));
    // Attributes of terms are private: a missing one silently selects the default variant.
    let missing_attribute = missing_attribute.filter(|_| !key.starts_with('-'));
    if found.is_none() {
        // It is there, in a part of the locale that could not be read: that is told where it stands.
        if project.is_broken(file.locale, key) || project.policy.elsewhere.iter().any(|known| known == key) {
            return;
        }
        if let Some(absent) = project.absent_name(key) {
            if absent.first == Some((file.index, start)) {
                let notice = Notice::new("finding-reference-elsewhere").with("segments", absent.messages);
                out.push(report(Severity::Warning, notice.with("reference", key)));
            }
            return;
        }
        let mut sources = project.sources_of(file.locale).iter();
        // A reference that is as broken in the source is mended there.
        if sources.clone().any(|source| is_as_broken(project, source, from, key)) {
            return;
        }
        let elsewhere = sources.any(|locale| project.definition(locale, key).is_some());
        if elsewhere && project.unreadable.iter().any(|unreadable| unreadable.locale == file.locale) {
            return;
        }
        let severity = if elsewhere { Severity::Warning } else { META.severity };
        let notice = if elsewhere {
            Notice::new("finding-reference-untranslated")
        } else if let Some(nearest) = near_miss(project, file.locale, key) {
            Notice::new("finding-unresolved-reference-nearest").with("nearest", nearest)
        } else {
            Notice::new("finding-unresolved-reference")
        };
        out.push(report(severity, notice.with("reference", key)));
    } else if let Some(name) = missing_attribute {
        let notice = Notice::new("finding-unresolved-reference").with("reference", format!("{key}.{name}"));
        out.push(report(META.severity, notice));
    }
}

/// Whether the source of a definition names a key, too, which the source does not have either.
fn is_as_broken(project: &Project<'_>, source: &Locale, from: &Definition<'_>, key: &str) -> bool {
    let Some(definition) = project.definition(source, &from.key()) else { return false };
    project.definition(source, key).is_none()
        && definition.references().any(|reference| match reference {
            Reference::Message { id, .. } => id == key,
            Reference::Term { id, .. } => key.strip_prefix('-') == Some(id),
            _ => false,
        })
}

/// The existing key that was probably meant: the same in another case, or with one slip in it.
pub(super) fn near_miss<'p>(project: &'p Project<'_>, locale: &Locale, key: &str) -> Option<&'p str> {
    let reach = (key.len() / 3).min(2);
    let about_as_long = project.keys(locale).filter(|candidate| candidate.len().abs_diff(key.len()) <= reach);
    let near = about_as_long.map(|candidate| (difference(candidate.as_bytes(), key.as_bytes()), candidate));
    // Keys come in no order: the smaller one wins a tie, not chance.
    near.filter(|(difference, _)| *difference <= reach).min().map(|(_, candidate)| candidate)
}

/// Bytes between the beginning and the end that two keys share, whatever their case. Far cheaper than an edit distance:
/// a locale has thousands of keys, and a tree without its brand file thousands of broken references.
fn difference(a: &[u8], b: &[u8]) -> usize {
    let longer = a.len().max(b.len());
    let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
    let start = a.iter().zip(b).take_while(same).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(same).count();
    longer - start - end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_as_long_as_it_is() {
        for (a, b, bytes) in [
            ("-brand-name", "-Brand-Name", 0),
            ("elsewhere", "elsewere", 1),
            ("titel", "title", 2),
            ("aa", "aaa", 1),
            ("open", "close", 5),
        ] {
            assert_eq!(difference(a.as_bytes(), b.as_bytes()), bytes, "{a} {b}");
        }
    }
}
