//! Which message every paragraph of a document belongs to, and what happened to each since the last time.

use std::borrow::Cow;
use std::collections::HashMap;

use super::ids::{Ids, kind_of};
use super::matching::{Paragraph, matching};
use crate::catalog::{Record, definitions, is_obsolete_group, own_lines};
use crate::ftl::{Resource, escape, normalized, plain_text};
use crate::locale::Locale;
use crate::segment::Segment;

/// A paragraph with its id for life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedUnit<'d> {
    /// Message id.
    pub id: String,
    /// Source of the Fluent pattern that holds the text.
    pub pattern: Cow<'d, str>,
    /// Note of the document to its translators.
    pub note: Option<&'d str>,
}

/// What happened to a paragraph since the last sync.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has other words now.
    Edited {
        /// Its id.
        id: String,
        /// Text of the document before.
        old: String,
        /// Text of the document now.
        new: String,
    },
    /// It stands in another place.
    Moved {
        /// Its id.
        id: String,
    },
    /// It is new.
    Added {
        /// Its id.
        id: String,
    },
    /// It is new and took over a part of another one.
    Split {
        /// Its id.
        id: String,
        /// The paragraph it was a part of.
        from: String,
    },
    /// It is gone, and another one took over its text.
    Merged {
        /// Its id.
        id: String,
        /// The paragraph its text went into.
        into: String,
    },
    /// It is gone.
    Removed {
        /// Its id.
        id: String,
    },
    /// It is back: a parked translation has the same source text.
    Revived {
        /// Its id.
        id: String,
    },
}

/// The outcome: what the source resource is to hold, and how that differs from what it held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncPlan<'d> {
    /// Paragraphs in document order.
    pub units: Vec<PlannedUnit<'d>>,
    /// Paragraphs whose text and place are as before.
    pub kept: usize,
    /// All that happened, removals last.
    pub changes: Vec<Change>,
}

/// Ids and record texts of translations that the targets keep under `## Obsolete`.
#[derive(Debug, Default)]
pub struct Parked {
    id_of: HashMap<String, String>,
}

impl Parked {
    /// Adds what a target resource keeps; `source` is the locale its records are kept under.
    pub fn read(&mut self, target: &Resource<'_>, source: &Locale) {
        let mut in_group = false;
        for entry in target.entries() {
            in_group = is_obsolete_group(entry).unwrap_or(in_group);
            let Some(definition) = entry.definition().filter(|_| in_group) else { continue };
            let lines = own_lines(entry, source, |id| kind_of(id).is_some());
            if let Some(kept) = Record::parse(lines, source, &[]).source {
                self.id_of.entry(kept.text).or_insert_with(|| definition.id.to_owned());
            }
        }
    }
}

/// Matches the segments of a document to the messages of its source resource, as it was written last time.
pub fn plan<'d>(segments: &[Segment<'d>], old: Option<&Resource<'_>>, parked: &Parked) -> SyncPlan<'d> {
    let old_units = old.map(old_units).unwrap_or_default();
    let old_paragraphs: Vec<_> =
        old_units.iter().map(|unit| Paragraph { kind: unit.kind, text: &unit.text }).collect();
    let new_paragraphs: Vec<_> = segments
        .iter()
        .map(|segment| Paragraph { kind: segment.kind.prefix(), text: segment.text })
        .collect();
    let matched = matching(&old_paragraphs, &new_paragraphs);
    let mut naming = Naming::new(&old_units, parked);
    let mut plan = SyncPlan { units: Vec::with_capacity(segments.len()), kept: 0, changes: Vec::new() };
    for (index, (segment, origin)) in segments.iter().zip(&matched.origins).enumerate() {
        let pattern = escape(segment.text);
        let id = match origin {
            Some(origin) => {
                let old = &old_units[origin.old];
                plan.kept += usize::from(!origin.moved && !origin.edited);
                plan.changes.extend(origin.moved.then(|| Change::Moved { id: old.id.to_owned() }));
                plan.changes.extend(origin.edited.then(|| Change::Edited {
                    id: old.id.to_owned(),
                    old: old.text.to_string(),
                    new: segment.text.to_string(),
                }));
                old.id.to_owned()
            }
            None => {
                let split_from = matched.split_from(index).map(|old| old_units[old].id);
                let (id, change) = naming.name(segment, &pattern, split_from);
                plan.changes.push(change);
                id
            }
        };
        plan.units.push(PlannedUnit { id, pattern, note: segment.note });
    }
    for gone in matched.removed(old_units.len()) {
        let id = old_units[gone].id.to_owned();
        plan.changes.push(match matched.merged_into(gone) {
            Some(new) => Change::Merged { id, into: plan.units[new].id.clone() },
            None => Change::Removed { id },
        });
    }
    plan
}

/// A paragraph as the source resource holds it.
struct OldUnit<'r> {
    id: &'r str,
    kind: &'static str,
    text: Cow<'r, str>,
}

/// The messages that earlier runs wrote. Anything else in the resource is somebody's own and no paragraph.
fn old_units<'r>(source: &'r Resource<'_>) -> Vec<OldUnit<'r>> {
    definitions(source)
        .filter(|(_, definition)| !definition.term && definition.attributes.is_empty())
        .filter_map(|(_, definition)| {
            let kind = kind_of(definition.id)?;
            let text = plain_text(&definition.value.as_ref()?.pattern())?;
            Some(OldUnit { id: definition.id, kind, text })
        })
        .collect()
}

/// Gives ids to paragraphs that continue no old one.
struct Naming<'p> {
    ids: Ids,
    parked: HashMap<&'p str, &'p str>,
}

impl<'p> Naming<'p> {
    fn new(old: &[OldUnit<'_>], parked: &'p Parked) -> Self {
        let mut ids = Ids::default();
        old.iter().for_each(|unit| ids.take(unit.id));
        let parked: HashMap<_, _> = parked
            .id_of
            .iter()
            .map(|(record, id)| (record.as_str(), id.as_str()))
            .filter(|(_, id)| !ids.is_taken(id))
            .collect();
        parked.values().for_each(|id| ids.take(id));
        Self { ids, parked }
    }

    fn name(&mut self, segment: &Segment<'_>, pattern: &str, split_from: Option<&str>) -> (String, Change) {
        if let Some(id) = self.parked.remove(normalized(pattern).as_ref()) {
            return (id.to_owned(), Change::Revived { id: id.to_owned() });
        }
        let id = self.ids.give(segment.kind.prefix(), segment.text);
        let change = match split_from {
            Some(from) => Change::Split { id: id.clone(), from: from.to_owned() },
            None => Change::Added { id: id.clone() },
        };
        (id, change)
    }
}
