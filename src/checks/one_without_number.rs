//! `one-without-number`: a form for 1, 21, 31 and so on that does not show the number.

use fluent_syntax::ast::Variant;

use super::numeric::{each_numeric_choice, is_number};
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::ftl::{Reference, references};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "one-without-number",
    severity: Severity::Info,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::File],
};

/// A form for 1, 21, 31 and so on that does not show the number.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        each_numeric_choice(context, |numeric| {
            if numeric.variable.is_empty() || !numeric.categories.one_is_many() {
                return;
            }
            let shows = |variant: &Variant<&str>| {
                references(&variant.value).into_iter().any(|reference| match reference {
                    Reference::Variable { name, selector } => name == numeric.variable && !selector,
                    _ => false,
                })
            };
            let one = numeric.choice.keys().find(|(key, _)| *key == "one");
            let Some((key, _)) = one.filter(|(_, one)| !shows(one)) else { return };
            // A text that shows no number at all is right for 21 as well, and so is a form kept for the number 1 alone.
            let others = numeric.choice.keys().filter(|(key, _)| *key != "one" && !is_number(key));
            if !others.map(|(_, variant)| variant).any(shows) {
                return;
            }
            let start = context.file.resource.offset_of(key);
            let notice =
                Notice::new("finding-one-without-number").with("variable", format!("${}", numeric.variable));
            let draft = Draft::new(&META, context.file, start..start + key.len(), notice);
            out.push(draft.id(numeric.pattern.definition.key()).attribute(numeric.pattern.attribute));
        });
    }
}
