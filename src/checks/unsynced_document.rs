//! `unsynced-document`: a document that changed since the last `sync`, so that nothing is known of its translations.

use super::{Draft, Findings, Group, Hook, Meta, Project};
use crate::finding::{Location, Severity};
use crate::notice::Notice;
use crate::position::{Position, Span};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unsynced-document",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Project],
};

/// A document that changed since the last `sync`, so that nothing is known of its translations.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        for document in &project.unsynced {
            let place = Position { line: 1, column: 1 };
            let location = Location {
                path: document.path.into(),
                span: Span { start: place, end: place },
                line_text: "".into(),
            };
            let notice = Notice::new("finding-unsynced-document").with("changes", document.changes);
            out.push(Draft::elsewhere(&META, None, location, notice));
        }
    }
}
