//! `access-key`: an access key that is no letter of its label.

use std::borrow::Cow;

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::ftl::Definition;
use crate::locale::Locale;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "access-key",
    severity: Severity::Info,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::ANY)],
};

/// An access key that is no letter of its label.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let is_key = |name: &&str| name.len() >= "accesskey".len() && name.contains("accesskey");
        let Some(name) = context.attribute.filter(is_key) else { return };
        if context.target.locale.is_pseudo() {
            return;
        }
        let label = match name {
            "accesskey" => Cow::Borrowed("label"),
            _ => Cow::Owned(name.replace("accesskey", "label")),
        };
        let source = context.unit.unit.source;
        let Some((_, target)) = context.unit.target() else { return };
        let (Some(theirs), Some(ours)) = (label_of(source, &label), label_of(target, &label)) else { return };
        let (wanted, key) = (context.source.value.source, context.target.value.source);
        let is_letter = |text: &str| text.chars().count() == 1;
        if !is_letter(wanted) || !stands_in(wanted, theirs, context.source.locale) {
            return;
        }
        // A label in other letters than those of the keyboard gets its key behind it, in brackets.
        let is_latin = key.is_ascii();
        let same_letters = ours.chars().any(|c| c.is_alphabetic() && c.is_ascii() == is_latin);
        if is_letter(key) && (stands_in(key, ours, context.target.locale) || !same_letters) {
            return;
        }
        let notice = Notice::new("finding-access-key").with("key", key);
        out.push_pattern(
            context,
            Draft::new(&META, context.target.file, context.target.value.span.clone(), notice),
        );
    }
}

/// What the key belongs to: the attribute of this name, else the value.
fn label_of<'t>(unit: &Definition<'t>, attribute: &str) -> Option<&'t str> {
    unit.attribute(attribute).map(|label| &label.value).or(unit.value.as_ref()).map(|label| label.source)
}

fn stands_in(key: &str, label: &str, locale: &Locale) -> bool {
    label.contains(key) || locale.lower(label).contains(&locale.lower(key))
}
