//! A source resource and all its targets at once: what one translation alone cannot tell.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::context::DocumentContext;
use super::draft::Draft;
use super::passages::Passages;
use super::side::Side;
use super::{Meta, disagreement, place_names};
use crate::catalog::State;

/// A source resource beside all its targets.
#[derive(Debug)]
pub struct VersionsContext<'a> {
    /// One for each target locale, all of one source.
    pub documents: &'a [DocumentContext<'a>],
    texts: &'a Passages<'a>,
    passages: OnceLock<Vec<Passage<'a>>>,
    disagreements: OnceLock<Vec<Draft>>,
    places: OnceLock<Vec<Draft>>,
}

/// A value or attribute of the source with its translations.
#[derive(Debug)]
pub struct Passage<'a> {
    /// Message id, `-term` for a term.
    pub key: Cow<'a, str>,
    /// Name of the attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// The source side.
    pub source: &'a Side<'a>,
    /// One for each of the documents; none where nothing is translated.
    pub targets: Vec<Option<Translation<'a>>>,
}

/// The target side of a passage.
#[derive(Debug)]
pub struct Translation<'a> {
    /// The text.
    pub side: &'a Side<'a>,
    /// It was made from an earlier source.
    pub stale: bool,
}

impl<'a> VersionsContext<'a> {
    pub(super) fn new(documents: &'a [DocumentContext<'a>], texts: &'a Passages<'a>) -> Self {
        Self {
            documents,
            texts,
            passages: OnceLock::new(),
            disagreements: OnceLock::new(),
            places: OnceLock::new(),
        }
    }

    /// Every value and attribute in the order of the source.
    pub fn passages(&self) -> &[Passage<'a>] {
        self.passages
            .get_or_init(|| (0..self.texts.rows().len()).filter_map(|row| self.passage(row)).collect())
    }

    /// Those of which something is to be told: all, or those of the unit that is asked for.
    pub(super) fn asked(&self) -> &[Passage<'a>] {
        let passages = self.passages();
        let Some(asked) = self.documents.first().and_then(|document| document.asked) else { return passages };
        let start = passages.iter().position(|passage| passage.key == asked).unwrap_or(passages.len());
        let count = passages[start..].iter().take_while(|passage| passage.key == asked).count();
        &passages[start..start + count]
    }

    /// The findings about facts that belong to a check: the facts are compared once for all checks.
    pub(super) fn disagreements(&self, check: &'static Meta) -> impl Iterator<Item = Draft> {
        let found = self.disagreements.get_or_init(|| disagreement::find(self));
        found.iter().filter(|draft| std::ptr::eq(draft.check, check)).cloned()
    }

    /// The findings about places that belong to a check of names.
    pub(super) fn places(&self, check: &'static Meta) -> impl Iterator<Item = Draft> {
        let found = self.places.get_or_init(|| place_names::losses(self));
        found.iter().filter(|draft| std::ptr::eq(draft.check, check)).cloned()
    }

    fn passage(&self, row: usize) -> Option<Passage<'a>> {
        let texts: &'a Passages<'a> = self.texts;
        let this = texts.rows().get(row)?;
        let translation = |(index, document): (usize, &DocumentContext<'a>)| {
            let stale = document.catalog.units.get(this.unit)?.state == State::Stale;
            Some(Translation { side: texts.target(index, row)?, stale })
        };
        Some(Passage {
            key: self.documents.first()?.catalog.units.get(this.unit)?.key(),
            attribute: this.attribute,
            source: &this.source,
            targets: self.documents.iter().enumerate().map(translation).collect(),
        })
    }
}
