//! `invalid-utf8`: a file whose bytes are no UTF-8.

use super::{Draft, Findings, Group, Hook, Meta, Project};
use crate::finding::{Location, Severity};
use crate::notice::Notice;
use crate::position::{LineIndex, Position, Span};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "invalid-utf8",
    severity: Severity::Error,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::Project],
};

/// A file whose bytes are no UTF-8.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        for file in &project.unreadable {
            let index = LineIndex::new(&file.readable);
            let at = index.position(file.readable.len());
            let end = Position { column: at.column + 1, ..at };
            let location = Location {
                path: file.path.into(),
                span: Span { start: at, end },
                line_text: index.line(at.line).into(),
            };
            let notice = match file.error.likely {
                Some(charset) => Notice::new("finding-invalid-utf8-likely").with("charset", charset.name()),
                None => Notice::new("finding-invalid-utf8"),
            };
            let notice = notice.with("offset", file.error.offset.to_string());
            out.push(Draft::elsewhere(&META, Some(file.locale), location, notice));
        }
    }
}
