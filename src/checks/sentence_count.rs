//! `sentence-count`: more or fewer sentences than in the source.

use super::{Draft, Findings, Group, Hook, Meta, PatternContext, Texts};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "sentence-count",
    severity: Severity::Info,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Pattern(Texts::KNOWN)],
};

/// More or fewer sentences than in the source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pattern(&self, context: &PatternContext<'_>, out: &mut Findings<'_>) {
        let ([source], [target]) =
            (context.source.text.variants.as_slice(), context.target.text.variants.as_slice())
        else {
            return;
        };
        if context.source.locale.profile().is_none() {
            return;
        }
        let there = source.sentence_count(context.source.locale);
        let here = target.sentence_count(context.target.locale);
        let Some(severity) = weight(there, here, context.length_z().unwrap_or(0.0)) else { return };
        let notice = Notice::new("finding-sentence-count").with("source", there).with("target", here);
        let draft = Draft::new(&META, context.target.file, context.target.value.span.clone(), notice);
        let evidence = (Some(there.to_string()), Some(here.to_string()));
        out.push_pattern(context, draft.severity(severity).evidence(evidence.0, evidence.1));
    }
}

/// Sentences are split and joined freely. Together with a length that is out of the ordinary a difference tells more.
fn weight(source: usize, target: usize, z: f64) -> Option<Severity> {
    let difference = source.abs_diff(target);
    let agrees = (target > source) == (z > 0.0);
    let doubled = source.max(target) >= 2 * source.min(target).max(1);
    match difference {
        0 => None,
        _ if agrees && z.abs() > UNUSUAL && (difference > 1 || doubled) => Some(Severity::Warning),
        1 => None,
        _ => Some(Severity::Info),
    }
}

/// Standard deviations from the usual length from which on the length supports the count.
const UNUSUAL: f64 = 2.5;
