//! `duplicate-attribute`: the same attribute twice in one message.

use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::notice::Notice;
use rustc_hash::FxHashMap;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "duplicate-attribute",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// The same attribute twice in one message.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        for (_, definition) in definitions(&context.file.resource) {
            let attributes = &definition.attributes;
            let is_new = |at: usize| attributes[..at].iter().all(|known| known.id != attributes[at].id);
            if attributes.len() <= FEW && (1..attributes.len()).all(is_new) {
                continue;
            }
            let mut seen = FxHashMap::default();
            for attribute in &definition.attributes {
                let first = *seen.entry(attribute.id).or_insert(attribute);
                if std::ptr::eq(first, attribute) {
                    continue;
                }
                let name = |start: usize| start..start + 1 + attribute.id.len();
                let notice = Notice::new("finding-duplicate-attribute").with("attribute", attribute.id);
                let draft = Draft::new(&META, context.file, name(attribute.span.start), notice);
                let draft = draft.id(format!("{}.{}", definition.key(), attribute.id));
                out.push(draft.related(
                    context.file,
                    name(first.span.start),
                    Notice::new("finding-first-here"),
                ));
            }
        }
    }
}

/// So many names are sooner compared with each other than put into a table.
const FEW: usize = 8;
