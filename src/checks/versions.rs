//! A source resource and all its targets at once: what one translation alone cannot tell.

use std::borrow::Cow;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::context::{DocumentContext, Draft, Side};
use super::{Meta, disagreement};
use crate::catalog::State;
use crate::facts::Fact;

/// A source resource beside all its targets.
#[derive(Debug)]
pub struct VersionsContext<'a> {
    /// One for each target locale, all of one source.
    pub documents: &'a [DocumentContext<'a>],
    passages: OnceLock<Vec<Passage<'a>>>,
    disagreements: OnceLock<Vec<Draft>>,
}

/// A value or attribute of the source with its translations.
#[derive(Debug)]
pub struct Passage<'a> {
    /// Message id, `-term` for a term.
    pub key: Cow<'a, str>,
    /// Name of the attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// The source side.
    pub source: Side<'a>,
    /// One for each of the documents; none where nothing is translated.
    pub targets: Vec<Option<Translation<'a>>>,
}

/// The target side of a passage.
#[derive(Debug)]
pub struct Translation<'a> {
    /// The text.
    pub side: Side<'a>,
    /// It was made from an earlier source.
    pub stale: bool,
}

impl<'a> VersionsContext<'a> {
    pub(super) fn new(documents: &'a [DocumentContext<'a>]) -> Self {
        Self { documents, passages: OnceLock::new(), disagreements: OnceLock::new() }
    }

    /// Every value and attribute in the order of the source.
    pub fn passages(&self) -> &[Passage<'a>] {
        self.passages.get_or_init(|| {
            let units = self.documents.first().map_or(0, |document| document.catalog.units.len());
            (0..units).into_par_iter().flat_map_iter(|unit| self.passages_of(unit)).collect()
        })
    }

    /// The findings about facts that belong to a check: the facts are compared once for all checks.
    pub(super) fn disagreements(&self, check: &'static Meta) -> impl Iterator<Item = Draft> {
        let found = self.disagreements.get_or_init(|| disagreement::find(self));
        found.iter().filter(|draft| std::ptr::eq(draft.check, check)).cloned()
    }

    fn passages_of(&self, unit: usize) -> impl Iterator<Item = Passage<'a>> {
        let documents = self.documents;
        let first =
            documents.first().and_then(|document| Some((document, document.catalog.units.get(unit)?)));
        first.into_iter().flat_map(move |(document, source)| {
            source.source.patterns().map(move |(attribute, value)| Passage {
                key: source.key(),
                attribute,
                source: Side::new(document.source, value),
                targets: documents.iter().map(|document| translation(document, unit, attribute)).collect(),
            })
        })
    }
}

fn translation<'a>(
    document: &DocumentContext<'a>,
    unit: usize,
    attribute: Option<&str>,
) -> Option<Translation<'a>> {
    let unit = document.catalog.units.get(unit).filter(|unit| unit.state != State::Untranslated)?;
    let (_, definition) = unit.target?;
    let side = Side::new(document.target?, definition.pattern(attribute)?);
    Some(Translation { side, stale: unit.state == State::Stale })
}

impl Side<'_> {
    /// The facts of all its texts.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.text.variants.iter().flat_map(|variant| variant.facts(self.locale))
    }
}
