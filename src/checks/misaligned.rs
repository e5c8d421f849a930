//! `misaligned`: a translation that fits the source of a neighbour better than its own, or has nothing in common with its own.

use super::neighbours::Neighbours;
use super::{Draft, Findings, Group, Hook, Meta, PatternContext};
use crate::facts::{Certainty, Fact, agree};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "misaligned",
    severity: Severity::Error,
    group: Group::Document,
    waivable: true,
    hooks: &[Hook::Sequence],
};

/// A translation that fits the source of a neighbour better than its own, or has nothing in common with its own.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn sequence(&self, patterns: &[&PatternContext<'_>], out: &mut Findings<'_>) {
        let Some(neighbours) = Neighbours::new(patterns) else { return };
        // Where one unit is asked for and in its place, the others are not to be told of.
        if neighbours.asked().is_some_and(|asked| neighbours.fit(asked, asked) >= WELL) {
            return;
        }
        let mut strays: Vec<Stray> = Vec::new();
        for (at, pattern) in neighbours.patterns.iter().enumerate() {
            let lengths = (pattern.source.length(), pattern.target.length());
            if lengths.0 < FEWEST_IN_SOURCE || lengths.1 < FEWEST_CHARACTERS {
                continue;
            }
            let own = neighbours.fit(at, at);
            let home = if own < WELL { home(&neighbours, at, own) } else { None };
            match home {
                Some(home) => strays.push(Stray { at, home }),
                None if own < WELL && neighbours.disparity(at) > FOREIGN && !shares_facts(pattern) => {
                    report_foreign(pattern, out)
                }
                None => {}
            }
        }
        for run in strays.chunk_by(|one, next| one.is_continued_by(next)) {
            report(&neighbours, run, out);
        }
    }
}

/// A translation and the paragraph whose source it seems to translate.
#[derive(Clone, Copy)]
struct Stray {
    at: usize,
    home: usize,
}

impl Stray {
    fn offset(self) -> isize {
        self.home as isize - self.at as isize
    }

    /// The next one is as far from its place, and hardly anything stands between: all moved together.
    fn is_continued_by(self, next: &Self) -> bool {
        next.offset() == self.offset() && next.at - self.at <= LARGEST_GAP
    }
}

/// The neighbour whose source a translation seems to belong to. Where that neighbour's translation would fit here as well, the
/// two are exchanged, and both places speak for it.
fn home(neighbours: &Neighbours<'_, '_>, at: usize, own: f64) -> Option<usize> {
    let gain = |other: usize| {
        let there = neighbours.fit(other, at);
        let alone = own <= FITS && there > LIKELY && there - own > MARGIN;
        if alone {
            return Some(there - own);
        }
        if there - own <= EITHER {
            return None;
        }
        let here = neighbours.fit(at, other) - neighbours.fit(other, other);
        let both = there - own + here;
        (here > EITHER && both > EXCHANGED).then_some(both)
    };
    let better = neighbours.around(at).filter_map(|other| Some((gain(other)?, other)));
    let (_, other) = better.max_by(|a, b| a.0.total_cmp(&b.0))?;
    neighbours.sources_differ(other, at).then_some(other)
}

/// One finding for each translation, or one for all that moved together.
fn report(neighbours: &Neighbours<'_, '_>, run: &[Stray], out: &mut Findings<'_>) {
    let has_moved = run.len() >= SHORTEST_RUN;
    for (number, Stray { at, home }) in run.iter().enumerate() {
        let is_swap = neighbours.fit(*at, *home) > neighbours.fit(*home, *home) + MARGIN;
        let is_certain = (is_swap || has_moved) && neighbours.shared(*home, *at) >= CERTAIN;
        let (pattern, home) = (neighbours.patterns[*at], neighbours.patterns[*home]);
        let key = if has_moved { "finding-misaligned-run" } else { "finding-misaligned" };
        let mut notice = Notice::new(key).with("id", home.unit.unit.key());
        if has_moved {
            notice = notice.with("count", run.len());
        }
        let draft = Draft::new(&META, pattern.target.file, pattern.target.value.span.clone(), notice)
            .severity(if is_certain { META.severity } else { Severity::Warning })
            .related(home.source.file, home.source.value.span.clone(), Notice::new("report-source"));
        out.push_pattern(pattern, if has_moved && number > 0 { draft.silent() } else { draft });
    }
}

/// Whether both sides say the same in digits, perhaps in other units of measure.
fn shares_facts(pattern: &PatternContext<'_>) -> bool {
    let is_said = |fact: &Fact| fact.certainty == Certainty::Digits;
    let mut said = pattern.source.facts().filter(|fact| is_said(fact));
    said.any(|fact| pattern.target.facts().any(|other| is_said(other) && agree(fact, other)))
}

fn report_foreign(pattern: &PatternContext<'_>, out: &mut Findings<'_>) {
    let notice = Notice::new("finding-misaligned-foreign");
    let draft = Draft::new(&META, pattern.target.file, pattern.target.value.span.clone(), notice);
    out.push_pattern(pattern, draft.severity(Severity::Warning));
}

/// A pair that fits so well is in its place, whatever else fits.
const WELL: f64 = 3.0;
/// A pair that fits so well is left alone where only the translation speaks for another place.
const FITS: f64 = -2.5;
/// What the other source must reach at least then, and by how much it must be better.
const LIKELY: f64 = 2.0;
const MARGIN: f64 = 6.0;
/// By how much each of two exchanged translations must fit better in the other's place, and both together.
const EITHER: f64 = 1.5;
const EXCHANGED: f64 = 9.0;
/// So much speaks against a pair that has nothing in common.
const FOREIGN: f64 = 5.5;
/// Anchors in common with the other source that make a swap certain.
const CERTAIN: usize = 2;
/// Shorter texts have too little to judge by.
const FEWEST_CHARACTERS: usize = 25;
const FEWEST_IN_SOURCE: usize = 15;
/// So many translations that moved by as much are one mistake.
const SHORTEST_RUN: usize = 3;
/// Paragraphs without evidence may stand between them.
const LARGEST_GAP: usize = 3;
