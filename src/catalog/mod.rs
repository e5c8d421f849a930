//! What is to be translated and how far it is: the messages of a source resource beside those of a target resource.

mod diff;
mod earlier;
mod prose;
mod record;
mod slot;
mod waiver;

use std::borrow::Cow;

pub use diff::word_diff;
pub use earlier::Earlier;
pub use prose::{is_technical, starts_lower, words_of, words_of_value};
pub use record::{Field, Record, WaiverLine, field_lines, same_text};
pub use slot::{Slot, own_lines, slots};
pub use waiver::{Waiver, WaiverError, seal};

use rustc_hash::FxHashMap;

use crate::ftl::{Definition, Entry, EntryKind, Resource};
use crate::locale::Locale;
use crate::segment::count_words;

/// How far a translation unit is in one target locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// No translation, or the source text itself.
    Untranslated,
    /// Translated from the source text as it is now.
    Translated,
    /// Translated from an earlier source text.
    Stale,
    /// Translated; from which source text is not recorded.
    Unrecorded,
}

impl State {
    /// Whether a unit in this state counts as translated and current.
    pub fn counts_as_translated(self) -> bool {
        matches!(self, Self::Translated | Self::Unrecorded)
    }
}

/// A message or term of the source and what the target has for it.
#[derive(Clone, Debug)]
pub struct TranslationUnit<'r, 't> {
    /// Message or term of the source.
    pub source: &'r Definition<'t>,
    /// Index of the target entry in its resource, and the definition in it; none when there is no message.
    pub target: Option<(usize, &'r Definition<'t>)>,
    /// The commented slot in the target, when there is one.
    pub slot: Option<Box<Slot<'t>>>,
    /// What the comment above the target message or slot keeps, if that is anything: trees of programs keep nothing.
    record: Option<Box<Record>>,
    /// How far it is.
    pub state: State,
    /// The source as it was when the translation was made, where only history tells ([`Catalog::compare_with`]).
    pub earlier_source: Option<&'r Definition<'t>>,
}

impl<'t> TranslationUnit<'_, 't> {
    /// Message id, `-term` for a term.
    pub fn key(&self) -> Cow<'t, str> {
        self.source.key()
    }

    /// What the comment above the target message or slot keeps.
    pub fn record(&self) -> &Record {
        self.record.as_deref().unwrap_or(&record::EMPTY)
    }

    /// Words of the source, value and attributes together.
    pub fn words(&self) -> usize {
        count_words(self.source.body)
    }
}

/// A message of the target that the source does not have.
#[derive(Clone, Debug)]
pub struct Orphan<'r, 't> {
    /// Index of the entry in the target resource.
    pub entry: usize,
    /// The message.
    pub definition: &'r Definition<'t>,
    /// It stands under `## Obsolete` already.
    pub parked: bool,
}

/// One source resource beside one target resource.
#[derive(Clone, Debug)]
pub struct Catalog<'r, 't> {
    /// Units in the order of the source.
    pub units: Vec<TranslationUnit<'r, 't>>,
    /// Messages of the target that the source does not have. Terms are a locale's own business.
    pub orphans: Vec<Orphan<'r, 't>>,
}

/// The group comment under which translations of removed paragraphs are kept.
pub const OBSOLETE_GROUP: &str = "Obsolete";

impl<'r, 't> Catalog<'r, 't> {
    /// Puts the two side by side. Without a target every unit is untranslated.
    pub fn new(source: &'r Resource<'t>, target: Option<&'r Resource<'t>>, locales: Locales<'_>) -> Self {
        let known = |id: &str| source.definition(id).is_some();
        let mut slots: FxHashMap<&str, Slot<'t>> = FxHashMap::default();
        let mut parked = false;
        let mut parked_entries = Vec::new();
        let mut orphans = Vec::new();
        // Translations mostly stand in the order of the source.
        let mut near = 0;
        for (at, entry) in target.map_or(&[][..], Resource::entries).iter().enumerate() {
            parked = is_obsolete_group(entry).unwrap_or(parked);
            parked_entries.extend(parked.then_some(at));
            for slot in slot::slots(entry, at, locales.source, known) {
                slots.entry(slot.id).or_insert(slot);
            }
            let Some(definition) = entry.definition().filter(|definition| !definition.term) else { continue };
            match source.index_near(definition.id, near) {
                Some(found) => near = found + 1,
                None => orphans.push(Orphan { entry: at, definition, parked }),
            }
        }
        near = 0;
        let units = definitions(source)
            .map(|(_, definition)| {
                let key = definition.key();
                let found = target.and_then(|target| {
                    let at = target.index_near(&key, near)?;
                    near = at + 1;
                    parked_entries
                        .binary_search(&at)
                        .is_err()
                        .then_some((at, target.entries()[at].definition()?))
                });
                let slot = if slots.is_empty() { None } else { slots.remove(key.as_ref()).map(Box::new) };
                let lines = match (found, target) {
                    (Some((at, _)), Some(target)) => {
                        slot::own_lines(&target.entries()[at], locales.source, known)
                    }
                    _ => slot.as_ref().map(|slot| slot.lines.as_slice()).unwrap_or_default(),
                };
                let parse = || Box::new(Record::parse(lines, locales.source, &[definition.body]));
                let record = (!lines.is_empty()).then(parse);
                let kept = record.as_deref().unwrap_or(&record::EMPTY);
                let state = state(definition, found.map(|(_, target)| target), kept, locales);
                TranslationUnit {
                    source: definition,
                    target: found,
                    slot,
                    record,
                    state,
                    earlier_source: None,
                }
            })
            .collect();
        Self { units, orphans }
    }
}

/// The two locales of a catalog.
#[derive(Clone, Copy, Debug)]
pub struct Locales<'a> {
    /// Locale of the source resource.
    pub source: &'a Locale,
    /// Locale of the target resource.
    pub target: &'a Locale,
}

/// Messages and terms of a resource with the index of their entries, in file order.
pub fn definitions<'r, 't>(resource: &'r Resource<'t>) -> impl Iterator<Item = (usize, &'r Definition<'t>)> {
    resource.entries().iter().enumerate().filter_map(|(at, entry)| Some((at, entry.definition()?)))
}

/// For a group comment, whether it opens the obsolete group; none for any other entry.
pub fn is_obsolete_group(entry: &Entry<'_>) -> Option<bool> {
    match &entry.kind {
        EntryKind::GroupComment(comment) => {
            Some(comment.lines.first().is_some_and(|line| line.content.trim() == OBSOLETE_GROUP))
        }
        _ => None,
    }
}

fn state(
    source: &Definition<'_>,
    target: Option<&Definition<'_>>,
    record: &Record,
    locales: Locales<'_>,
) -> State {
    let Some(target) = target else { return State::Untranslated };
    let kept = record.source.as_ref();
    if record.was.is_some() || kept.is_some_and(|kept| !same_text(&kept.text, source.body)) {
        State::Stale
    } else if is_copy(source, target, locales) {
        State::Untranslated
    } else if kept.is_some() {
        State::Translated
    } else {
        State::Unrecorded
    }
}

/// Whether a target only repeats words of the source that wait for a translation. A text without such words (a figure, an
/// acronym, an address) is right as it is, and so is the same text in a variety of the same language. A term is a name
/// unless it is written like any other word.
pub fn is_copy(source: &Definition<'_>, target: &Definition<'_>, locales: Locales<'_>) -> bool {
    if locales.source.language() == locales.target.language() || !same_text(source.body, target.body) {
        return false;
    }
    let mut words = words_of(source);
    if source.term { words.any(starts_lower) } else { words.next().is_some() }
}
