//! `missing-plural`: a choice by a number without a form that the language needs.

use super::expressions::chooser_span;
use super::numeric::each_numeric_choice;
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::locale::plurals::CATEGORIES;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "missing-plural",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::File],
};

/// A choice by a number without a form that the language needs.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        // A pseudolocale has the forms of its source.
        if context.file.locale.is_pseudo() {
            return;
        }
        each_numeric_choice(context, |numeric| {
            let choice = numeric.choice;
            // `zero` alone tells a number from all others, and no forms of a word.
            if !choice.keys().any(|(key, _)| CATEGORIES[1..5].contains(&key)) {
                return;
            }
            let default = choice.keys().find(|(_, variant)| variant.default).map(|(key, _)| key);
            let has = |key: &str| choice.keys().any(|(known, _)| known == key);
            let needed = CATEGORIES.iter().filter(|name| **name != "other");
            let missing: Vec<String> = needed
                .filter(|name| Some(**name) != default && numeric.categories.lacks(name, has))
                .filter(|name| !numeric.categories.is_of_one(name) || !numeric.is_never_one())
                .map(|name| format!("[{name}]"))
                .collect();
            // Where `other` is for fractions alone, a default of that name is meant for the form that has no variant.
            let stands_in =
                default.is_some_and(|key| key == "other" && numeric.categories.is_of_fractions(key));
            let one_is_missing = missing.iter().any(|form| form == "[one]");
            if missing.len() <= usize::from(stands_in) || numeric.is_oblique() && !one_is_missing {
                return;
            }
            let depends_on_number = |form: &String| !matches!(form.as_str(), "[few]" | "[many]");
            let is_certain = numeric.counts_words() || missing.iter().any(depends_on_number);
            let severity = if is_certain { META.severity } else { Severity::Info };
            let missing = missing.join(", ");
            let notice = Notice::new("finding-missing-plural").with("missing", missing.as_str());
            let file = context.file;
            let draft = Draft::new(&META, file, chooser_span(file, choice), notice)
                .id(numeric.pattern.definition.key())
                .severity(severity);
            out.push(draft.attribute(numeric.pattern.attribute).evidence(Some(missing), None));
        });
    }
}
