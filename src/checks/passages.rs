//! The texts of a source resource and of its targets, each made once for all checks.

use rayon::prelude::*;

use super::context::{DocumentContext, PatternContext, UnitContext};
use super::side::Side;
use crate::anchors::Anchors;
use crate::catalog::State;

/// The texts of a source resource and all its targets, in the order of the source.
#[derive(Debug)]
pub(super) struct Passages<'a> {
    /// One for each value and attribute of the source.
    rows: Vec<Row<'a>>,
    /// For each target, the text that translates each row; none where nothing does.
    targets: Vec<Vec<Option<Side<'a>>>>,
}

/// The anchors of a version of a unit, by its number, 0 for the source, and the key of the unit.
pub(super) type KnownAnchors<'k> = dyn Fn(usize, &str) -> Option<&'k Anchors> + 'k;

/// A value or attribute of the source.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// Index of its unit in every catalog.
    pub(super) unit: usize,
    /// Name of the attribute; none for the value.
    pub(super) attribute: Option<&'a str>,
    /// Its texts.
    pub(super) source: Side<'a>,
}

impl<'a> Passages<'a> {
    /// Takes the texts out of documents of one source, a thread at least those of `least` documents.
    pub(super) fn new(documents: &[DocumentContext<'a>], least: usize) -> Self {
        let Some(first) = documents.first() else { return Self { rows: Vec::new(), targets: Vec::new() } };
        let rows = first.catalog.units.iter().enumerate().flat_map(|(unit, it)| {
            let patterns = it.source.patterns();
            patterns.map(move |(attribute, value)| Row {
                unit,
                attribute,
                source: Side::new(first.source, value),
            })
        });
        let rows: Vec<Row<'a>> = rows.collect();
        let targets = documents.par_iter().with_min_len(least);
        let targets = targets.map(|document| self::targets(document, &rows)).collect();
        Self { rows, targets }
    }

    /// The versions of values: number, 0 for the source, place in [`rows`](Self::rows), and text.
    fn versions(&self) -> impl Iterator<Item = (usize, usize, &Side<'a>)> {
        let values = self.rows.iter().enumerate().filter(|(_, row)| row.attribute.is_none());
        values.flat_map(move |(at, row)| {
            let targets = (0..self.targets.len()).map(move |document| self.target(document, at));
            let versions = std::iter::once(Some(&row.source)).chain(targets).enumerate();
            versions.filter_map(move |(version, side)| Some((version, at, side?)))
        })
    }

    /// The anchors of values: number of the version, 0 for the source, index of the unit.
    pub(super) fn anchors(&self) -> impl Iterator<Item = (usize, usize, &Anchors)> {
        self.versions().map(|(version, at, side)| (version, self.rows[at].unit, side.anchors()))
    }

    /// Takes the anchors of values from where they are known: by the number of the version, 0 for the source, and the key of the unit.
    pub(super) fn know_anchors<'k>(&self, documents: &[DocumentContext<'a>], known: &KnownAnchors<'k>) {
        let units = documents.first().map_or(&[][..], |first| &first.catalog.units);
        for (version, at, side) in self.versions() {
            let unit = units.get(self.rows[at].unit);
            let anchors = unit.and_then(|unit| known(version, &unit.key()));
            anchors.into_iter().for_each(|anchors| side.know_anchors(anchors));
        }
    }

    /// Every value and attribute of the source.
    pub(super) fn rows(&self) -> &[Row<'a>] {
        &self.rows
    }

    /// What the target of this index has for a row.
    pub(super) fn target(&self, document: usize, row: usize) -> Option<&Side<'a>> {
        self.targets.get(document)?.get(row)?.as_ref()
    }

    /// All pairs of texts of one target, in the order of the source.
    pub(super) fn pairs<'b>(
        &'b self,
        index: usize,
        document: &'b DocumentContext<'b>,
    ) -> impl Iterator<Item = PatternContext<'b>>
    where
        'a: 'b,
    {
        self.rows.iter().enumerate().filter_map(move |(at, row)| {
            let unit = UnitContext { document, unit: document.catalog.units.get(row.unit)? };
            Some(PatternContext::new(unit, row.attribute, &row.source, self.target(index, at)?))
        })
    }
}

/// The texts of one target, where it is a translation.
fn targets<'a>(document: &DocumentContext<'a>, rows: &[Row<'a>]) -> Vec<Option<Side<'a>>> {
    let Some(file) = document.target else { return Vec::new() };
    let target = |row: &Row<'a>| {
        let unit = document.catalog.units.get(row.unit).filter(|unit| unit.state != State::Untranslated)?;
        let (_, definition) = unit.target?;
        Some(Side::new(file, definition.pattern(row.attribute)?))
    };
    rows.iter().map(target).collect()
}
