//! `translated-variant-key`: a key of a variant that the source does not know.

use std::collections::HashMap;

use super::numeric::{is_number, is_of_numbers};
use super::{Draft, Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;
use crate::ftl::{Chooser, Definition, Structure};
use crate::locale::plurals::{CATEGORIES, Plurals};
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "translated-variant-key",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::UnitWithPlaceables],
};

/// A key of a variant that the source does not know.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let source = context.unit.source;
        let Some((file, target)) = context.target().filter(|_| !source.term) else { return };
        let mut known: Option<HashMap<Chooser<'_>, Vec<&str>>> = None;
        for (attribute, value) in target.patterns() {
            for choice in Structure::of(value).choices {
                let chooser = choice.chooser();
                // The same choice; one by a number is the language's own.
                let Some(keys) = known.get_or_insert_with(|| keys_of(source)).get(&chooser) else { continue };
                for (key, variant) in choice.keys() {
                    let is_platform = chooser == Chooser::Function("PLATFORM") && PLATFORMS.contains(&key);
                    let is_known = is_number(key) || CATEGORIES.contains(&key) || keys.contains(&key);
                    if variant.default || is_known || is_platform {
                        continue;
                    }
                    let start = file.resource.offset_of(key);
                    let shown = shown(keys, chooser, context.document.project.plurals(file.locale));
                    let notice = Notice::new("finding-translated-variant-key").with("variant", key);
                    let notice = notice.with("known", shown.join(", "));
                    let draft =
                        Draft::new(&META, file, start..start + key.len(), notice).id(context.unit.key());
                    let draft = draft.attribute(attribute).evidence(None, Some(format!("[{key}]")));
                    out.push(draft.related(
                        context.document.source,
                        source.span.clone(),
                        Notice::new("report-source"),
                    ));
                }
            }
        }
    }
}

/// The keys to choose from, each once: those of the source; where a number chooses, the forms of the language.
fn shown<'k>(keys: &[&'k str], chooser: Chooser<'_>, plurals: Option<&Plurals>) -> Vec<&'k str> {
    let categories = plurals.and_then(|plurals| match chooser {
        Chooser::Number { ordinal: true, .. } => plurals.ordinal.as_ref(),
        _ => Some(&plurals.cardinal),
    });
    if let Some(categories) = categories.filter(|_| !are_words(keys)) {
        let is_needed = |category: &&str| *category == "other" || categories.lacks(category, |_| false);
        return CATEGORIES.into_iter().filter(is_needed).collect();
    }
    let mut shown = Vec::new();
    keys.iter().for_each(|key| {
        if !shown.contains(key) {
            shown.push(*key);
        }
    });
    shown
}

/// What `PLATFORM()` gives, whether the source tells it apart or not.
const PLATFORMS: &[&str] = &["windows", "macos", "linux", "android", "ios", "other"];

/// The keys of a message by what chooses between them: words of the program, or the forms of a number. What are neither for
/// certain, such as `zero` and `other`, are left out.
fn keys_of<'t>(definition: &Definition<'t>) -> HashMap<Chooser<'t>, Vec<&'t str>> {
    let mut known: HashMap<Chooser<'t>, Vec<&'t str>> = HashMap::new();
    for (_, value) in definition.patterns() {
        for choice in Structure::of(value).choices {
            if choice.chooser() != Chooser::Other {
                known.entry(choice.chooser()).or_default().extend(choice.keys().map(|(key, _)| key));
            }
        }
    }
    known.retain(|chooser, keys| {
        let counts = matches!(chooser, Chooser::Variable(_) | Chooser::Number { .. });
        are_words(keys) || counts && keys.iter().any(|key| is_of_numbers(key))
    });
    known
}

/// Whether the keys are not all numbers and plural categories.
fn are_words(keys: &[&str]) -> bool {
    keys.iter().any(|key| !is_number(key) && !CATEGORIES.contains(key))
}
