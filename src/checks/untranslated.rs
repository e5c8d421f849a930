//! `untranslated`: a slot that waits, or a translation that is the source text itself.

use super::{Draft, Findings, Group, Meta, UnitContext};
use crate::catalog::State;
use crate::finding::Severity;
use crate::notice::Notice;
use crate::segment::count_words;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "untranslated", severity: Severity::Error, group: Group::Coverage, waivable: true };

/// A slot that waits, or a translation that is the source text itself.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let unit = context.unit;
        let Some(file) = context.document.target.filter(|_| unit.state == State::Untranslated) else { return };
        let (span, key, severity) = match (unit.target, &unit.slot) {
            (Some((_, target)), _) => {
                let span = target.value.as_ref().map_or(target.id_span(), |value| value.span.clone());
                let words = count_words(unit.source.body);
                let severity = if words < FEW_WORDS { Severity::Warning } else { META.severity };
                (span, "finding-untranslated-copy", severity)
            }
            (None, Some(slot)) if slot.text.is_empty() => (slot.id_span.clone(), "finding-untranslated", META.severity),
            _ => return,
        };
        let draft = Draft::new(&META, file, span, Notice::new(key)).id(unit.key());
        let draft = draft.severity(context.document.severity_below_floor(severity));
        out.push(draft.related(context.document.source, unit.source.span.clone(), Notice::new("report-source")));
    }
}

/// A copy of fewer words than this may be a name.
const FEW_WORDS: usize = 4;
