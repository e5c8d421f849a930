//! `misaligned`: a translation that fits the source of a neighbour better than its own.

use super::neighbours::Neighbours;
use super::{Draft, Findings, Group, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta =
    Meta { id: "misaligned", severity: Severity::Error, group: Group::Document, waivable: true };

/// A translation that fits the source of a neighbour better than its own.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(neighbours) = Neighbours::new(patterns) else { return };
        for (at, pattern) in neighbours.patterns.iter().enumerate() {
            let own = neighbours.fit(at, at);
            if own > FITS || pattern.target.length() < FEWEST_CHARACTERS {
                continue;
            }
            let others = neighbours.around(at).filter(|other| neighbours.sources_differ(*other, at));
            let best =
                others.map(|other| (neighbours.fit(other, at), other)).max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, other)) = best.filter(|(score, _)| *score > LIKELY && score - own > MARGIN) else {
                continue;
            };
            let is_swap = neighbours.fit(at, other) > neighbours.fit(other, other) + MARGIN;
            let is_certain = is_swap && neighbours.shared(other, at) >= CERTAIN;
            let other = neighbours.patterns[other];
            let severity = if is_certain { META.severity } else { Severity::Warning };
            let notice = Notice::new("finding-misaligned").with("id", other.unit.unit.key());
            let draft = Draft::new(&META, pattern.target.file, pattern.target.value.span.clone(), notice)
                .severity(severity);
            let source = &other.source;
            out.push_pattern(
                pattern,
                draft.related(source.file, source.value.span.clone(), Notice::new("report-source")),
            );
        }
    }
}

/// A pair that fits so well is left alone.
const FITS: f64 = -1.0;
/// What the other source must reach at least, and by how much it must be better.
const LIKELY: f64 = 1.0;
const MARGIN: f64 = 4.0;
/// Anchors in common with the other source that make a swap certain.
const CERTAIN: usize = 2;
/// Shorter texts have too little to judge by.
const FEWEST_CHARACTERS: usize = 25;
