//! The texts of a source resource and of its targets, each made once for all checks.

use rayon::prelude::*;

use super::context::{DocumentContext, PatternContext, UnitContext};
use super::side::Side;
use crate::catalog::State;

/// The texts of a source resource and all its targets, in the order of the source.
#[derive(Debug)]
pub(super) struct Passages<'a> {
    /// One for each value and attribute of the source.
    rows: Vec<Row<'a>>,
    /// For each target, the text that translates each row; none where nothing does.
    targets: Vec<Vec<Option<Side<'a>>>>,
}

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
