//! `copied-neighbour`: the translation of another segment, copied.

use super::neighbours::Neighbours;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext};
use crate::finding::Severity;
use crate::notice::Notice;
use std::borrow::Cow;
use std::collections::HashMap;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "copied-neighbour",
    severity: Severity::Warning,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// The translation of another segment, copied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(neighbours) = Neighbours::new(patterns) else { return };
        let mut first: HashMap<Cow<'_, str>, usize> = HashMap::new();
        for (at, pattern) in neighbours.patterns.iter().enumerate() {
            if pattern.target.length() < FEWEST_CHARACTERS {
                continue;
            }
            let Some(earlier) = first
                .insert(joined(pattern.target.value.source), at)
                .filter(|earlier| neighbours.sources_differ(*earlier, at))
            else {
                continue;
            };
            let (copy, original) = if neighbours.fit(earlier, earlier) < neighbours.fit(at, at) {
                (earlier, at)
            } else {
                (at, earlier)
            };
            let (copy, original) = (neighbours.patterns[copy], neighbours.patterns[original]);
            let id = original.unit.unit.key().into_owned();
            let notice = Notice::new("finding-copied-neighbour").with("id", id.as_str());
            let draft = Draft::new(&META, copy.target.file, copy.target.value.span.clone(), notice);
            out.push_pattern(copy, draft);
        }
    }
}

/// A text with one space between its words.
fn joined(text: &str) -> Cow<'_, str> {
    let mut before = ' ';
    let mut is_joint = |c: char| std::mem::replace(&mut before, c) != ' ' && c == ' ';
    let is_joined = text.chars().all(|c| is_joint(c) || !c.is_whitespace()) && before != ' ';
    if is_joined { text.into() } else { text.split_whitespace().collect::<Vec<_>>().join(" ").into() }
}

/// Shorter texts may well be said alike.
const FEWEST_CHARACTERS: usize = 25;
