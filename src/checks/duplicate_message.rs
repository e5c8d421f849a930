//! `duplicate-message`: the same message or term twice in one file.

use super::{Draft, FileContext, Findings, Group, Hook, Meta};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "duplicate-message",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::File],
};

/// The same message or term twice in one file.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn file(&self, context: &FileContext<'_>, out: &mut Findings<'_>) {
        let resource = &context.file.resource;
        for (at, definition) in definitions(resource) {
            let key = definition.key();
            let first = resource.index_of(&key).filter(|first| *first != at);
            let Some(first) = first.and_then(|first| resource.entries()[first].definition()) else {
                continue;
            };
            let notice = Notice::new("finding-duplicate-message").with("id", key.as_ref());
            let draft = Draft::new(&META, context.file, definition.id_span(), notice).id(key);
            out.push(draft.related(context.file, first.id_span(), Notice::new("finding-first-here")));
        }
    }
}
