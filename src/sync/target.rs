//! What becomes of a target resource: records follow the source, new paragraphs get slots, translations of removed
//! paragraphs are parked and come back.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::ids::kind_of;
use super::plan::PlannedUnit;
use super::record_patches::Wanted;
use crate::catalog::{OBSOLETE_GROUP, Record, Slot, is_obsolete_group, own_lines, slots};
use crate::ftl::{CommentLine, Entry, EntryKind, LineEnding, Patch, Resource, apply, trim_end};
use crate::locale::Locale;

/// Whose paragraphs a target resource translates.
#[derive(Clone, Copy, Debug)]
pub struct TargetEdit<'a> {
    /// The document, as the first line of the resource names it.
    pub document: &'a str,
    /// Locale of the document.
    pub source: &'a Locale,
    /// Locale of the resource.
    pub target: &'a Locale,
    /// The paragraphs of the document, in order.
    pub units: &'a [PlannedUnit<'a>],
    /// The source resource before this sync: it helps to recognise records that somebody has re-wrapped.
    pub before: Option<&'a Resource<'a>>,
    /// Translations without a record get one of the source as it is now.
    pub adopt: bool,
}

impl TargetEdit<'_> {
    fn wanted<'a>(&'a self, unit: &'a PlannedUnit<'a>, translated: bool, line_ending: &'a str) -> Wanted<'a> {
        let adopt = self.adopt && translated;
        Wanted {
            locale: self.source,
            pattern: &unit.pattern,
            note: unit.note,
            translated,
            adopt,
            line_ending,
        }
    }

    fn header(&self) -> String {
        format!("### {} · {} → {}", self.document, self.source, self.target)
    }
}

/// A target resource that does not exist yet: a slot for every paragraph.
pub fn new_target(edit: &TargetEdit<'_>) -> String {
    let mut text = edit.header();
    text.push('\n');
    for unit in edit.units {
        text.push('\n');
        text.push_str(&edit.wanted(unit, false, "\n").slot(&unit.id));
        text.push('\n');
    }
    text
}

/// The patches that bring a target resource in step; none when it is in step.
pub fn target_patches(target: &Resource<'_>, edit: &TargetEdit<'_>) -> Vec<Patch> {
    Editor::new(target, edit).run()
}

/// A translation or slot in the target: where it stands and what its record says.
struct Place<'t> {
    /// Its bytes, own comment lines included, line end excluded.
    span: Range<usize>,
    /// Where the message or the slot line starts.
    start: usize,
    /// There is something a person wrote: a message, or text behind a slot.
    translated: bool,
    /// It stands under `## Obsolete`.
    parked: bool,
    /// Comment lines of its own.
    lines: Vec<CommentLine<'t>>,
}

struct Editor<'r, 't> {
    target: &'r Resource<'t>,
    edit: &'r TargetEdit<'r>,
    line_ending: &'static str,
    patches: Vec<Patch>,
    /// Bytes that go, with the blank lines behind them.
    removals: Vec<Range<usize>>,
    /// Blocks that go under `## Obsolete`.
    parked: Vec<String>,
}

impl<'r, 't> Editor<'r, 't> {
    fn new(target: &'r Resource<'t>, edit: &'r TargetEdit<'r>) -> Self {
        let line_ending = match target.line_ending() {
            LineEnding::Lf => "\n",
            LineEnding::CrLf => "\r\n",
        };
        Self { target, edit, line_ending, patches: Vec::new(), removals: Vec::new(), parked: Vec::new() }
    }

    fn run(mut self) -> Vec<Patch> {
        self.rename_header();
        let wanted: HashSet<&str> = self.edit.units.iter().map(|unit| unit.id.as_str()).collect();
        let places = self.places(|id| wanted.contains(id) || kind_of(id).is_some());
        let mut end_of_previous = None;
        for unit in self.edit.units {
            match places.get(unit.id.as_str()) {
                Some(place) if place.parked => self.revive(unit, place, end_of_previous),
                Some(place) => {
                    self.update(unit, place);
                    end_of_previous = Some(place.span.end);
                }
                None => {
                    let slot = self.edit.wanted(unit, false, self.line_ending).slot(&unit.id);
                    self.insert(end_of_previous, &slot);
                }
            }
        }
        let mut gone: Vec<_> = places
            .iter()
            .filter(|(id, place)| !place.parked && !wanted.contains(**id) && kind_of(id).is_some())
            .map(|(_, place)| place)
            .collect();
        gone.sort_by_key(|place| place.span.start);
        gone.into_iter().for_each(|place| self.park(place));
        self.drop_empty_group(&places, &wanted);
        let removed = self.apply_removals();
        self.append_parked(&removed);
        self.patches
    }

    /// Messages and slots by id. A message wins over a slot, one that is in use over a parked one, the first over others.
    fn places(&self, known: impl Fn(&str) -> bool + Copy) -> HashMap<&'t str, Place<'t>> {
        let mut places: HashMap<&'t str, Place<'t>> = HashMap::new();
        let mut parked = false;
        for (at, entry) in self.target.entries().iter().enumerate() {
            parked = is_obsolete_group(entry).unwrap_or(parked);
            for slot in slots(entry, at, self.edit.source, known) {
                let id = slot.id;
                let place = Place::of_slot(slot, parked);
                if places.get(id).is_none_or(|other| other.parked && !parked) {
                    places.insert(id, place);
                }
            }
            let Some(definition) = entry.definition() else { continue };
            let id = &self.target.text()[definition.id_span()];
            let lines = own_lines(entry, self.edit.source, known);
            let start = lines.first().map_or(definition.span.start, |line| line.span.start);
            let place = Place {
                span: start..definition.span.end,
                start: definition.span.start,
                translated: true,
                parked,
                lines: lines.to_vec(),
            };
            let better = |other: &Place<'_>| {
                (other.parked && !parked) || (!other.translated && other.parked == parked)
            };
            if places.get(id).is_none_or(better) {
                places.insert(id, place);
            }
        }
        places
    }

    fn record(&self, unit: &PlannedUnit<'_>, place: &Place<'_>) -> Record {
        let before = self.edit.before.and_then(|old| Some(old.definition(&unit.id)?.body));
        let known: Vec<&str> = std::iter::once(unit.pattern.as_ref()).chain(before).collect();
        Record::parse(&place.lines, self.edit.source, &known)
    }

    fn update(&mut self, unit: &PlannedUnit<'_>, place: &Place<'_>) {
        let record = self.record(unit, place);
        let wanted = self.edit.wanted(unit, place.translated, self.line_ending);
        self.patches.extend(wanted.patches(self.target.text(), &record, place.start));
    }

    fn revive(&mut self, unit: &PlannedUnit<'_>, place: &Place<'_>, after: Option<usize>) {
        let record = self.record(unit, place);
        let mut patches = self.edit.wanted(unit, place.translated, self.line_ending).patches(
            self.target.text(),
            &record,
            place.start,
        );
        for patch in &mut patches {
            patch.span = patch.span.start - place.span.start..patch.span.end - place.span.start;
        }
        let block = &self.target.text()[place.span.clone()];
        let block = apply(block, &patches).unwrap_or_else(|_| block.to_owned());
        self.remove(&place.span);
        self.insert(after, &block);
    }

    /// A slot nobody has written into goes; everything else is kept under `## Obsolete`.
    fn park(&mut self, place: &Place<'_>) {
        let record = Record::parse(&place.lines, self.edit.source, &[]);
        if place.translated || !record.own.is_empty() || !record.waivers.is_empty() {
            self.parked.push(self.target.text()[place.span.clone()].to_owned());
        }
        self.remove(&place.span);
    }

    /// Takes the lines of a place away with the blank lines behind them.
    fn remove(&mut self, span: &Range<usize>) {
        let rest = &self.target.text()[span.end..];
        let blank = rest.split_inclusive('\n').take_while(|line| trim_end(line).is_empty());
        self.removals.push(span.start..span.end + blank.map(str::len).sum::<usize>());
    }

    /// Turns removals into patches: neighbours become one, and what stood at the end of the file takes the blank lines
    /// before it along. Returns what goes, in order.
    fn apply_removals(&mut self) -> Vec<Range<usize>> {
        let text = self.target.text();
        self.removals.sort_by_key(|range| range.start);
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in self.removals.drain(..) {
            match merged.last_mut().filter(|last| last.end >= range.start) {
                Some(last) => last.end = last.end.max(range.end),
                None => merged.push(range),
            }
        }
        if let Some(last) = merged.last_mut().filter(|last| last.end == text.len()) {
            let kept = trim_end(&text[..last.start]).len();
            last.start = text[kept..].find('\n').map_or(last.start, |at| kept + at + 1).min(last.start);
        }
        self.patches.extend(merged.iter().map(|span| Patch { span: span.clone(), text: String::new() }));
        merged
    }

    /// Puts a block behind the line that ends at `after`, or below the header of the file.
    fn insert(&mut self, after: Option<usize>, block: &str) {
        let text = self.target.text();
        let at = after.or_else(|| self.end_of_header());
        let (at, before, behind) = match at {
            Some(at) => {
                let next_is_blank =
                    text[at..].split_inclusive('\n').nth(1).is_none_or(|line| line.trim().is_empty());
                (at, self.line_ending.repeat(2), if next_is_blank { "" } else { self.line_ending })
            }
            None => {
                let top = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
                let behind =
                    if text.len() > top { self.line_ending.repeat(2) } else { self.line_ending.to_owned() };
                self.patches.push(Patch { span: top..top, text: format!("{block}{behind}") });
                return;
            }
        };
        self.patches.push(Patch { span: at..at, text: format!("{before}{block}{behind}") });
    }

    /// End of the resource comments at the top.
    fn end_of_header(&self) -> Option<usize> {
        let is_header = |kind: &EntryKind<'_>| matches!(kind, EntryKind::ResourceComment(_));
        self.target
            .entries()
            .iter()
            .take_while(|entry| is_header(&entry.kind))
            .last()
            .map(|entry| entry.span.end)
    }

    /// When everything under `## Obsolete` comes back and nothing goes there, the heading goes.
    fn drop_empty_group(&mut self, places: &HashMap<&str, Place<'_>>, wanted: &HashSet<&str>) {
        let returns = |entry: &Entry<'_>| {
            let Some(definition) = entry.definition() else { return false };
            let key = &self.target.text()[definition.id_span()];
            wanted.contains(key)
                && places.get(key).is_some_and(|place| place.parked && place.span.end == entry.span.end)
        };
        let group: Vec<&Entry<'_>> = self.obsolete_group().collect();
        let Some((heading, entries)) = group.split_first() else { return };
        if self.parked.is_empty() && !entries.is_empty() && entries.iter().all(|entry| returns(entry)) {
            let heading = heading.span.clone();
            self.remove(&heading);
        }
    }

    /// Puts parked blocks behind what stays of the group, or at the end of what stays of the file.
    fn append_parked(&mut self, removed: &[Range<usize>]) {
        if self.parked.is_empty() {
            return;
        }
        let blank = self.line_ending.repeat(2);
        let blocks = self.parked.join(&blank);
        let stays = |at: &usize| {
            let before = removed.partition_point(|range| range.start < *at);
            before.checked_sub(1).is_none_or(|last| removed[last].end < *at)
        };
        let ends = self.obsolete_group().map(|entry| entry.span.end);
        if let Some(at) = ends.filter(stays).last() {
            self.patches.push(Patch { span: at..at, text: format!("{blank}{blocks}") });
            return;
        }
        let text = self.target.text();
        let last = removed.last().filter(|range| range.end == text.len());
        let kept = &text[..last.map_or(text.len(), |range| range.start)];
        let gap = match () {
            () if kept.ends_with("\n\n") || kept.ends_with("\n\r\n") => "",
            () if kept.ends_with('\n') => self.line_ending,
            () => &blank,
        };
        let group = format!("{gap}## {OBSOLETE_GROUP}{blank}{blocks}{}", self.line_ending);
        self.patches.push(Patch { span: text.len()..text.len(), text: group });
    }

    /// The heading `## Obsolete` and the entries under it.
    fn obsolete_group(&self) -> impl Iterator<Item = &'r Entry<'t>> {
        let entries = self.target.entries();
        let start =
            entries.iter().position(|entry| is_obsolete_group(entry) == Some(true)).unwrap_or(entries.len());
        let rest = entries[start..].iter().enumerate();
        rest.take_while(|(at, entry)| *at == 0 || is_obsolete_group(entry).is_none()).map(|(_, entry)| entry)
    }

    /// The first line follows a document that was renamed.
    fn rename_header(&mut self) {
        let Some(first) = self.target.entries().first() else { return };
        let EntryKind::ResourceComment(comment) = &first.kind else { return };
        let Some(line) = comment.lines.first() else { return };
        let header = self.edit.header();
        let ours = line.content.contains(" → ") && line.content.contains(" · ");
        if ours && format!("### {}", line.content) != header {
            self.patches.push(Patch { span: line.span.clone(), text: header });
        }
    }
}

impl<'t> Place<'t> {
    fn of_slot(slot: Slot<'t>, parked: bool) -> Self {
        Self {
            span: slot.span,
            start: slot.id_span.start,
            translated: !slot.text.is_empty(),
            parked,
            lines: slot.lines,
        }
    }
}
