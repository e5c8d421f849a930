//! The paragraphs of a statement as neighbours: how well each translation fits the sources around it.

use std::collections::HashSet;
use std::sync::Arc;

use super::PatternContext;
use crate::anchors::{Frequencies, disparity, fit, length_z};
use crate::locale::letters::words;

/// The paragraphs of one statement in order, with what their fit depends on.
#[derive(Debug)]
pub(super) struct Neighbours<'p, 'a> {
    /// Values of the units that have a translation; attributes left out.
    pub(super) patterns: Vec<&'p PatternContext<'a>>,
    /// Of the sources and of the targets of the whole document.
    frequencies: &'a Arc<[Frequencies; 2]>,
}

/// How far away a paragraph may have come from.
const REACH: usize = 3;

impl<'p, 'a> Neighbours<'p, 'a> {
    /// None for the texts of a program, whose order means nothing, and for languages of which nothing is known.
    pub(super) fn new(patterns: &[&'p PatternContext<'a>]) -> Option<Self> {
        let first = patterns.first()?;
        first.source.locale.profile().and(first.target.locale.profile())?;
        if !first.unit.document.is_statement() {
            return None;
        }
        let patterns: Vec<_> =
            patterns.iter().copied().filter(|pattern| pattern.attribute.is_none()).collect();
        let frequencies = first.unit.document.frequencies(&patterns);
        Some(Self { patterns, frequencies })
    }

    /// How often the anchors stand in the sources and in the targets of the whole document.
    pub(super) fn frequencies(&self) -> Arc<[Frequencies; 2]> {
        Arc::clone(self.frequencies)
    }

    /// The paragraph that is asked for, if it is not all of them.
    pub(super) fn asked(&self) -> Option<usize> {
        let asked = self.patterns.first()?.unit.document.asked?;
        self.patterns.iter().position(|pattern| pattern.unit.unit.key() == asked)
    }

    /// How well the target of one paragraph fits the source of another, in nats.
    pub(super) fn fit(&self, source: usize, target: usize) -> f64 {
        let (source, target) = (self.patterns[source].source, self.patterns[target].target);
        let lengths = ((source.length(), source.locale), (target.length(), target.locale));
        let z = length_z(lengths.0, lengths.1).unwrap_or(0.0);
        let [of_source, of_target] = self.frequencies.as_ref();
        fit((source.anchors(), of_source), (target.anchors(), of_target), z)
    }

    /// How much speaks against the target of a paragraph being a translation of its source at all ([`disparity`]).
    pub(super) fn disparity(&self, at: usize) -> f64 {
        disparity(self.patterns[at].source.anchors(), self.patterns[at].target.anchors())
    }

    /// Numbers, facts and long skeletons that the source of one paragraph and the target of another have in common.
    pub(super) fn shared(&self, source: usize, target: usize) -> usize {
        let target = self.patterns[target].target.anchors();
        let source = self.patterns[source].source.anchors();
        source.keys().filter(|key| key.is_telling() && target.has(*key)).count()
    }

    /// The paragraphs near one, the nearest first.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        let count = self.patterns.len();
        (1..=REACH)
            .flat_map(move |step| [at.checked_sub(step), Some(at + step)])
            .flatten()
            .filter(move |other| *other < count)
    }

    /// Whether two sources say different things: less than two thirds of the words of the one are words of the other.
    pub(super) fn sources_differ(&self, one: usize, other: usize) -> bool {
        let words_of = |at: usize| {
            let source = &self.patterns[at].source;
            let lower = source.locale.lower(source.value.source);
            words(&lower).map(|word| lower[word].to_owned()).collect::<HashSet<_>>()
        };
        let (one, other) = (words_of(one), words_of(other));
        let common = one.intersection(&other).count();
        common * 3 < one.len().max(other.len()) * 2
    }
}
