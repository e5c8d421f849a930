//! `merged-neighbour`: a translation that also holds the text of a neighbour.

use super::neighbours::Neighbours;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "merged-neighbour",
    severity: Severity::Warning,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// A translation that also holds the text of a neighbour.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(neighbours) = Neighbours::new(patterns) else { return };
        for (at, pattern) in neighbours.patterns.iter().enumerate() {
            if pattern.length_z().is_none_or(|z| z < LONG) {
                continue;
            }
            let text = pattern.target.value.source;
            let holds = |other: &usize| {
                let there = &neighbours.patterns[*other].target;
                there.length() >= FEWEST_CHARACTERS
                    && text.len() > there.value.source.len()
                    && text.contains(there.value.source)
            };
            let Some(other) = neighbours.around(at).find(holds) else { continue };
            let id = neighbours.patterns[other].unit.unit.key();
            let notice = Notice::new("finding-merged-neighbour").with("id", id);
            let draft = Draft::new(&META, pattern.target.file, pattern.target.value.span.clone(), notice);
            out.push_pattern(pattern, draft);
        }
    }
}

/// Standard deviations above the usual length.
const LONG: f64 = 1.5;
/// Shorter texts may stand in another by chance.
const FEWEST_CHARACTERS: usize = 25;
