//! Checks one unit at a time, as an editor wants it at every stroke of a key: with its neighbours and its versions, in a time that
//! does not grow with the document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::context::{DocumentContext, PatternContext};
use super::draft::{Draft, Place};
use super::engine::{Known, catalog, check_file, check_versions};
use super::hooks::Hooked;
use super::neighbours::Neighbours;
use super::passages::Passages;
use super::places::{finding, in_order};
use super::project::{FluentFile, Pair, Project};
use crate::anchors::Frequencies;
use crate::catalog::{Catalog, TranslationUnit};
use crate::finding::{Finding, Fix, Location, set_fingerprints};
use crate::ftl::{EntryKind, Resource};
use crate::locale::Locale;
use crate::position::{LineIndex, Position, Span};

/// Units before and behind one that are looked at with it: quotations may run over some paragraphs, a text may have slipped.
const REACH: usize = 8;

/// A source resource and its targets, made ready for checking single units.
///
/// A unit's findings are those of the whole check as far as they depend on it, on its versions in the other languages, and on some
/// units before and behind it. What only the whole can tell (an id that stands twice, a missing file) is not told, and names and
/// numbers are as rare as they were when this was made.
///
/// ```
/// use dilmanc::checks::{Edit, Recheck};
/// use dilmanc::workspace::{Scope, Workspace};
///
/// let folder = tempfile::tempdir().expect("a temporary folder");
/// let workspace = Workspace::with_settings(folder.path(), Default::default());
/// workspace.write("locales/en/visit.ftl", "p-1 = The 12 ministers met in Baku.\n").expect("written");
/// workspace.write("locales/az/visit.ftl", "p-1 = 12 nazir Bakıda görüşdü.\n").expect("written");
/// let (tree, _) = workspace.load(&Scope::default()).expect("no scope to be wrong");
/// let (project, _) = tree.project();
/// let recheck = Recheck::new(&project, "visit").expect("a source of this name");
/// assert!(recheck.unit("p-1", None).is_empty());
///
/// let az = "az".parse().expect("a language tag");
/// let edit = Edit { locale: &az, entry: "p-1 = 13 nazir Bakıda görüşdü." };
/// let findings = recheck.unit("p-1", Some(edit));
/// assert_eq!(findings[0].check, "number-mismatch");
/// assert_eq!(&*findings[0].location.path, "locales/az/visit.ftl");
/// ```
#[derive(Debug)]
pub struct Recheck<'p> {
    project: &'p Project<'p>,
    pairs: &'p [Pair<'p>],
    catalogs: Vec<Catalog<'p, 'p>>,
    units: HashMap<Cow<'p, str>, usize>,
    frequencies: Vec<Option<Arc<[Frequencies; 2]>>>,
    lines: HashMap<usize, LineIndex<'p>>,
}

/// What a translator has just written.
#[derive(Clone, Copy, Debug)]
pub struct Edit<'e> {
    /// The target.
    pub locale: &'e Locale,
    /// The whole entry as it would stand in the file: comment, id and value.
    pub entry: &'e str,
}

impl<'p> Recheck<'p> {
    /// Makes the source resource of this name ready; none when there is none, or it has no targets.
    pub fn new(project: &'p Project<'p>, name: &str) -> Option<Self> {
        let mut groups = project.pairs.chunk_by(|one, next| one.source == next.source);
        let pairs =
            groups.find(|pairs| pairs.first().is_some_and(|pair| project.files[pair.source].name == name))?;
        let catalogs: Vec<Catalog<'p, 'p>> = pairs.iter().map(|pair| catalog(project, pair)).collect();
        let units = catalogs.first()?.units.iter().enumerate().map(|(at, unit)| (unit.key(), at)).collect();
        let frequencies = frequencies(project, pairs, &catalogs);
        let files = pairs.iter().filter_map(|pair| pair.target).chain(pairs.first().map(|pair| pair.source));
        let lines = files.map(|file| (file, LineIndex::new(project.files[file].resource.text()))).collect();
        Some(Self { project, pairs, catalogs, units, frequencies, lines })
    }

    /// The findings about a message or term (`-term`) in its source and all its targets, after `edit`; infos included. Places in
    /// an edited entry are those of the file with the edit in it, all others those of the files as they were loaded.
    pub fn unit(&self, key: &str, edit: Option<Edit<'_>>) -> Vec<Finding> {
        let Some(at) = self.units.get(key).copied() else { return Vec::new() };
        let windows = self.windows(at, edit);
        let part = self.part(&windows);
        let checks = Hooked::new(part.policy);
        let known = Known { frequencies: &self.frequencies, asked: Some(key), alone: true };
        let mut drafts = check_versions(&part, &part.pairs, &checks, known).drafts;
        part.files.iter().for_each(|file| drafts.extend(check_file(&part, file, &checks)));
        drafts.retain(|draft| {
            let inside = |file: usize, range: &Range<usize>| {
                windows.get(file).is_some_and(|window| window.is_in_unit(range))
            };
            draft.id.as_deref() == Some(key)
                || draft.id.is_none()
                    && draft.place.in_fluent().is_some_and(|(file, range)| inside(file, &range))
        });
        let locate = |place: Place| match place {
            Place::Elsewhere(elsewhere) => *elsewhere,
            Place::File { file, start, end } => {
                self.locate(&windows[file as usize], &(start as usize..end as usize))
            }
        };
        let mut findings: Vec<Finding> = drafts
            .into_iter()
            .map(|draft: Draft| {
                let file = draft.place.file();
                let mut found = finding(draft, locate);
                let placed = |fix: Box<Fix>| windows[file?].placed(*fix).map(Box::new);
                found.fix = found.fix.and_then(placed);
                found
            })
            .collect();
        findings.sort_by(in_order);
        set_fingerprints(&mut findings);
        findings
    }

    /// The source around a unit, then each target that there is.
    fn windows(&self, at: usize, edit: Option<Edit<'_>>) -> Vec<Window> {
        let count = self.units.len();
        let range = at.saturating_sub(REACH)..(at + REACH + 1).min(count);
        let Some((first, pair)) = self.catalogs.first().zip(self.pairs.first()) else { return Vec::new() };
        let mut source = Window::new(pair.source, at);
        let resource = &self.project.files[pair.source].resource;
        let heads =
            resource.entries().iter().filter(|entry| matches!(entry.kind, EntryKind::ResourceComment(_)));
        heads.take(1).for_each(|entry| source.push(usize::MAX, entry.span.clone(), resource.text()));
        for unit in range.clone() {
            source.push(unit, first.units[unit].source.span.clone(), resource.text());
        }
        let targets = self.pairs.iter().zip(&self.catalogs).filter_map(|(pair, catalog)| {
            let (index, edit) = (pair.target?, edit.filter(|edit| edit.locale == pair.locale));
            let resource = &self.project.files[index].resource;
            let mut window = Window::new(index, at);
            for unit in range.clone() {
                let span = span_of(&catalog.units[unit], resource);
                match edit.filter(|_| unit == at) {
                    Some(edit) => {
                        window.push_edit(span.map_or(resource.text().len(), |span| span.start), edit.entry)
                    }
                    None => span.into_iter().for_each(|span| window.push(unit, span, resource.text())),
                }
            }
            Some(window)
        });
        std::iter::once(source).chain(targets.collect::<Vec<_>>()).collect()
    }

    /// The windows as a project within the whole.
    fn part<'w>(&'w self, windows: &'w [Window]) -> Project<'w> {
        let files = windows.iter().map(|window| {
            let file = &self.project.files[window.file];
            FluentFile::new(file.path, file.name, file.locale, Resource::parse(&window.text), true)
        });
        let mut next = 1;
        let pairs = self.pairs.iter().map(|pair| {
            let target = pair.target.map(|_| next);
            next += usize::from(target.is_some());
            Pair { source: 0, target, ..pair.clone() }
        });
        let (files, pairs) = (files.collect(), pairs.collect());
        let mut part = Project::new(files, Vec::new(), pairs, Vec::new(), self.project.policy);
        part.within = Some(self.project);
        part.glossary = self.project.glossary;
        part
    }

    fn locate(&self, window: &Window, range: &Range<usize>) -> (Option<Locale>, Location) {
        let file = &self.project.files[window.file];
        let lines = &self.lines[&window.file];
        let chunk = window.chunk(range.start);
        let (span, line_text) = match chunk {
            // What is missing is told at the end of the file.
            _ if range.is_empty() && range.start >= window.text.trim_end().len() => {
                let end = file.resource.text().trim_end().len();
                let span = lines.span(&(end..end));
                (span, lines.line(span.start.line).to_owned())
            }
            Some(Chunk { edited: true, start, place, .. }) => {
                let text = LineIndex::new(&window.text[*start..]);
                let before = lines.position(*place).line - 1;
                let span = text.span(&(range.start - start..range.end - start));
                let down = |at: Position| Position { line: at.line + before, ..at };
                (Span { start: down(span.start), end: down(span.end) }, text.line(span.start.line).to_owned())
            }
            Some(Chunk { start, place, .. }) => {
                let span = lines.span(&(range.start - start + place..range.end - start + place));
                (span, lines.line(span.start.line).to_owned())
            }
            None => (lines.span(&(0..0)), String::new()),
        };
        (Some(file.locale.clone()), Location { path: file.path.into(), span, line_text: line_text.into() })
    }
}

/// How often the anchors of the paragraphs stand in each document; none where nobody asks.
fn frequencies(
    project: &Project<'_>,
    pairs: &[Pair<'_>],
    catalogs: &[Catalog<'_, '_>],
) -> Vec<Option<Arc<[Frequencies; 2]>>> {
    let documents: Vec<DocumentContext<'_>> = pairs
        .iter()
        .zip(catalogs)
        .map(|(pair, catalog)| DocumentContext::new(project, pair, catalog))
        .collect();
    let texts = Passages::new(&documents, 1);
    let count = |(index, document)| {
        let pairs: Vec<PatternContext<'_>> = texts.pairs(index, document).collect();
        Neighbours::new(&pairs.iter().collect::<Vec<_>>()).map(|neighbours| neighbours.frequencies())
    };
    documents.iter().enumerate().map(count).collect()
}

/// Where the translation of a unit stands, its comment included; else its slot.
fn span_of(unit: &TranslationUnit<'_, '_>, target: &Resource<'_>) -> Option<Range<usize>> {
    let entry =
        unit.target.and_then(|(entry, _)| target.entries().get(entry)).map(|entry| entry.span.clone());
    entry.or_else(|| unit.slot.as_ref().map(|slot| slot.span.clone()))
}

/// Some entries of a file, as a text of their own.
#[derive(Debug)]
struct Window {
    /// Number of the file in the whole project.
    file: usize,
    /// Index of the unit that is checked.
    unit: usize,
    text: String,
    chunks: Vec<Chunk>,
}

/// An entry in a window.
#[derive(Debug)]
struct Chunk {
    /// Index of the unit it belongs to.
    unit: usize,
    /// First byte in the window.
    start: usize,
    /// First byte behind it in the window.
    end: usize,
    /// First byte in the file.
    place: usize,
    /// It does not stand so in the file.
    edited: bool,
}

impl Window {
    fn new(file: usize, unit: usize) -> Self {
        Self { file, unit, text: String::new(), chunks: Vec::new() }
    }

    fn push(&mut self, unit: usize, span: Range<usize>, text: &str) {
        self.add(unit, span.start, &text[span], false);
    }

    fn push_edit(&mut self, place: usize, entry: &str) {
        self.add(self.unit, place, entry, true);
    }

    fn add(&mut self, unit: usize, place: usize, entry: &str, edited: bool) {
        let start = self.text.len();
        self.text.push_str(entry);
        self.chunks.push(Chunk { unit, start, end: self.text.len(), place, edited });
        self.text.push_str("\n\n");
    }

    /// The entry that a byte belongs to.
    fn chunk(&self, at: usize) -> Option<&Chunk> {
        let next = self.chunks.partition_point(|chunk| chunk.start <= at);
        next.checked_sub(1).and_then(|chunk| self.chunks.get(chunk))
    }

    /// A fix with the places that its bytes have in the file; none when one of them stands in no entry.
    fn placed(&self, mut fix: Fix) -> Option<Fix> {
        for patch in &mut fix.patches {
            let chunk = self.chunk(patch.span.start)?;
            let in_file = |at: usize| at.checked_sub(chunk.start).map(|at| at + chunk.place);
            patch.span = in_file(patch.span.start)?..in_file(patch.span.end)?;
        }
        Some(fix)
    }

    /// Whether a range lies in the entry of the unit that is checked.
    fn is_in_unit(&self, range: &Range<usize>) -> bool {
        self.chunk(range.start).is_some_and(|chunk| chunk.unit == self.unit && range.start <= chunk.end)
    }
}
