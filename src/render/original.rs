//! A document beside the ids of its paragraphs.

use crate::document::Document;
use crate::ftl::Resource;
use crate::locale::Locale;
use crate::segment::segments;
use crate::sync::{Parked, PlannedUnit, plan};

/// A document, and which message of its source resource every block is.
#[derive(Debug)]
pub struct Original<'d> {
    /// The document.
    pub document: &'d Document<'d>,
    /// What it is called where it has neither title nor heading.
    pub name: &'d str,
    /// The locale it is written in.
    pub locale: &'d Locale,
    /// Its source resource as the last sync wrote it.
    pub(super) resource: Option<&'d Resource<'d>>,
    /// A unit for each block that holds a letter.
    pub(super) units: Vec<Option<PlannedUnit<'d>>>,
    unsynced: bool,
}

impl<'d> Original<'d> {
    /// Matches `document` to its source resource; without one every paragraph is new.
    pub fn new(
        document: &'d Document<'d>,
        name: &'d str,
        locale: &'d Locale,
        resource: Option<&'d Resource<'d>>,
    ) -> Self {
        let segments = segments(document);
        let plan = plan(&segments, resource, &Parked::default());
        let unsynced = !plan.changes.is_empty();
        let mut units: Vec<Option<PlannedUnit<'d>>> = document.blocks().iter().map(|_| None).collect();
        for (segment, unit) in segments.iter().zip(plan.units) {
            units[segment.block] = Some(unit);
        }
        Self { document, name, locale, resource, units, unsynced }
    }

    /// Whether paragraphs changed, came or went since the last sync, so that translators do not know of them.
    pub fn is_unsynced(&self) -> bool {
        self.unsynced
    }
}
