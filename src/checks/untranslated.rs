//! `untranslated`: a slot that waits, or a translation that is the source text itself.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts, UnitContext};
use crate::catalog::{State, same_text, starts_lower, words_of, words_of_value};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "untranslated",
    severity: Severity::Error,
    group: Group::Coverage,
    waivable: true,
    hooks: &[Hook::Unit, Hook::Pattern(Texts::ANY)],
};

/// A slot that waits, or a translation that is the source text itself.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let unit = context.unit;
        let Some(file) = context.document.target.filter(|_| unit.state == State::Untranslated) else {
            return;
        };
        let (span, key, severity) = match (unit.target, &unit.slot) {
            (Some((_, target)), _) => {
                let span = target.value.as_ref().map_or(target.id_span(), |value| value.span.clone());
                let is_prose = is_prose(words_of(unit.source));
                let severity = if is_prose { META.severity } else { Severity::Warning };
                (span, "finding-untranslated-copy", severity)
            }
            (None, Some(slot)) if slot.text.is_empty() => {
                (slot.id_span.clone(), "finding-untranslated", META.severity)
            }
            _ => return,
        };
        let draft = Draft::new(&META, file, span, Notice::new(key)).id(unit.key());
        let draft = draft.severity(context.document.severity_below_floor(severity));
        out.push(draft.related(context.document.source, unit.source.id_span(), Notice::new("report-source")));
    }

    /// A part of a message that is translated elsewhere. Short parts are often alike on purpose.
    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let (source, target) = (&context.source, &context.target);
        let is_copy = same_text(source.value.source, target.value.source)
            && source.locale.language() != target.locale.language()
            && context.unit.unit.state != State::Stale
            && is_prose(words_of_value(source.value));
        if is_copy {
            let notice = Notice::new("finding-untranslated-copy");
            let draft = Draft::new(&META, target.file, target.value.span.clone(), notice);
            let severity = context.unit.document.severity_below_floor(META.severity);
            out.push_pattern(context, draft.severity(severity));
        }
    }
}

/// A copy of fewer words than this may be a name, and so may one without a word in lower case.
const FEW_WORDS: usize = 4;

fn is_prose<'t>(words: impl Iterator<Item = &'t str>) -> bool {
    let (mut count, mut has_small) = (0, false);
    for word in words {
        count += 1;
        has_small |= starts_lower(word);
        if count >= FEW_WORDS && has_small {
            return true;
        }
    }
    false
}
