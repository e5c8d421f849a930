//! `unused-plural`: a variant for a plural form that the language does not have.

use super::numeric::{each_numeric_choice, is_number};
use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unused-plural",
    severity: Severity::Warning,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::File],
};

/// A variant for a plural form that the language does not have.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        each_numeric_choice(context, |numeric| {
            if numeric.may_be_of_texts() {
                return;
            }
            for (key, variant) in numeric.choice.keys() {
                if variant.default || is_number(key) || numeric.categories.reach(key) {
                    continue;
                }
                if numeric.is_unused_in_source(key, context.project) {
                    continue;
                }
                let start = context.file.resource.offset_of(key);
                let notice = Notice::new("finding-unused-plural").with("variant", key);
                let draft = Draft::new(&META, context.file, start..start + key.len(), notice);
                let draft = draft.id(numeric.pattern.definition.key()).attribute(numeric.pattern.attribute);
                out.push(draft.evidence(None, Some(format!("[{key}]"))));
            }
        });
    }
}
