//! `missing-file`: a source resource without a counterpart in a target locale: one finding, not one a message.

use super::{DocumentContext, Draft, Findings, Group, Hook, Meta};
use crate::finding::{Location, Severity};
use crate::notice::Notice;
use crate::position::{Position, Span};

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "missing-file",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Document],
};

/// A source resource without a counterpart in a target locale: one finding, not one a message.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn document(&self, context: &DocumentContext<'_>, out: &mut Findings<'_>) {
        let messages = context.catalog.units.len();
        if context.target.is_some() || context.pair.unreadable || messages == 0 {
            return;
        }
        let notice = Notice::new("finding-missing-file").with("messages", messages);
        let place = Position { line: 1, column: 1 };
        let location = Location {
            path: context.pair.target_path.as_str().into(),
            span: Span { start: place, end: place },
            line_text: "".into(),
        };
        let severity = context.severity_below_floor(META.severity);
        let draft = Draft::elsewhere(&META, Some(context.pair.locale), location, notice).severity(severity);
        out.push(draft.related(context.source, 0..0, Notice::new("report-source")));
    }
}
