//! `duplicate-variant`: the same key twice in one choice.

use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "duplicate-variant",
    severity: Severity::Error,
    group: Group::File,
    waivable: true,
    hooks: &[Hook::File],
};

/// The same key twice in one choice.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for pattern in context.with_placeables() {
            for choice in &pattern.structure.choices {
                for (at, (key, _)) in choice.keys().enumerate() {
                    let Some((first, _)) = choice.keys().take(at).find(|(first, _)| is_same(first, key))
                    else {
                        continue;
                    };
                    let place = |key: &str| {
                        let start = context.file.resource.offset_of(key);
                        start..start + key.len()
                    };
                    let notice = Notice::new("finding-duplicate-variant").with("variant", key);
                    let draft =
                        Draft::new(&META, context.file, place(key), notice).id(pattern.definition.key());
                    let draft = draft.attribute(pattern.attribute);
                    out.push(draft.related(context.file, place(first), Notice::new("finding-first-here")));
                }
            }
        }
    }
}

/// `1` and `1.0` are the same number.
fn is_same(one: &str, other: &str) -> bool {
    let number =
        |key: &str| key.parse::<f64>().ok().filter(|_| !key.starts_with(|c: char| c.is_ascii_alphabetic()));
    one == other || number(one).is_some_and(|value| number(other) == Some(value))
}
