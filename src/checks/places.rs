//! Bytes become lines and columns, and drafts become findings: file by file, in the order of the paths.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::draft::{Draft, Place};
use super::project::Project;
use crate::finding::{Finding, Fingerprint, Location, Related};
use crate::ftl::Patch;
use crate::locale::Locale;
use crate::position::LineIndex;

/// The files of a project as they are written, for telling places in them: what was parsed is not needed for that.
pub(super) struct Places<'t> {
    files: Vec<Written<'t>>,
}

struct Written<'t> {
    path: &'t str,
    locale: &'t Locale,
    text: &'t str,
    /// Its lines, once a place in it is told.
    lines: OnceLock<Lines<'t>>,
}

/// The lines of a file, and what its findings have in common.
struct Lines<'t> {
    index: LineIndex<'t>,
    path: Arc<str>,
    /// Places that were told, by their first and last bytes: one place of a source explains a finding in each of a hundred targets.
    told: Mutex<FxHashMap<(usize, usize), Location>>,
}

/// Files whose findings are made together.
const FILES_AT_ONCE: usize = 1024;

impl<'t> Places<'t> {
    /// Those of the files of a project, by their numbers.
    pub(super) fn new(project: &Project<'t>) -> Self {
        let files = project.files.iter().map(|file| Written {
            path: file.path,
            locale: file.locale,
            text: file.resource.text(),
            lines: OnceLock::new(),
        });
        Self { files: files.collect() }
    }

    /// The findings by path, place and check, of several lists of drafts.
    pub(super) fn findings(&self, drafts: Vec<Vec<Draft>>) -> Vec<Finding> {
        let mut groups = self.groups(drafts);
        groups.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut findings = Vec::with_capacity(groups.iter().map(|(_, drafts)| drafts.len()).sum());
        let mut groups = groups.into_iter();
        let mut located: Vec<Vec<Finding>> = Vec::new();
        // A part at a time, so that the room of one serves for the next but one; each is put behind the others while the next is made.
        while !groups.as_slice().is_empty() || !located.is_empty() {
            let part: Vec<_> = groups.by_ref().take(FILES_AT_ONCE).collect();
            let before = std::mem::take(&mut located);
            (located, ()) = rayon::join(
                || part.into_par_iter().map(|(_, drafts)| self.of_file(drafts)).collect(),
                || before.into_iter().for_each(|found| findings.extend(found)),
            );
        }
        findings
    }

    /// The findings of one file.
    fn of_file(&self, drafts: Vec<Draft>) -> Vec<Finding> {
        let mut findings = Vec::with_capacity(drafts.len());
        findings.extend(drafts.into_iter().map(|draft| finding(draft, |place| self.locate(place))));
        findings.sort_by(in_order);
        findings
    }

    /// The drafts of each path, in any order.
    fn groups(&self, drafts: Vec<Vec<Draft>>) -> Vec<(Arc<str>, Vec<Draft>)> {
        let mut of_file: Vec<Vec<Draft>> = self.files.iter().map(|_| Vec::new()).collect();
        let mut elsewhere: BTreeMap<Arc<str>, Vec<Draft>> = BTreeMap::new();
        for (file, mut run) in drafts.into_par_iter().flat_map_iter(runs).collect::<Vec<_>>() {
            match file {
                Some(file) if of_file[file].is_empty() => of_file[file] = run,
                Some(file) => of_file[file].append(&mut run),
                None => run.into_iter().for_each(|draft| {
                    if let Place::Elsewhere(place) = &draft.place {
                        elsewhere.entry(Arc::clone(&place.1.path)).or_default().push(draft);
                    }
                }),
            }
        }
        if !elsewhere.is_empty() {
            let known: HashMap<&str, usize> =
                self.files.iter().enumerate().map(|(at, file)| (file.path, at)).collect();
            for (path, drafts) in &mut elsewhere {
                known.get(&**path).into_iter().for_each(|at| of_file[*at].append(drafts));
            }
        }
        let files = self.files.iter().zip(of_file).filter(|(_, drafts)| !drafts.is_empty());
        let files = files.map(|(file, drafts)| (file.path.into(), drafts));
        files.chain(elsewhere.into_iter().filter(|(_, drafts)| !drafts.is_empty())).collect()
    }

    fn locate(&self, place: Place) -> (Option<Locale>, Location) {
        match place {
            Place::Elsewhere(elsewhere) => *elsewhere,
            Place::File { file, start, end } => {
                self.files[file as usize].locate(&(start as usize..end as usize))
            }
        }
    }
}

impl<'t> Written<'t> {
    fn locate(&self, range: &Range<usize>) -> (Option<Locale>, Location) {
        let lines = self.lines.get_or_init(|| Lines::new(self.path, self.text));
        (Some(self.locale.clone()), lines.locate(range))
    }
}

impl<'t> Lines<'t> {
    fn new(path: &str, text: &'t str) -> Self {
        Self { index: LineIndex::new(text), path: path.into(), told: Mutex::default() }
    }

    fn locate(&self, range: &Range<usize>) -> Location {
        // Whoever would have to wait for another thread is sooner done by itself.
        let Ok(mut told) = self.told.try_lock() else { return self.location(range) };
        told.entry((range.start, range.end)).or_insert_with(|| self.location(range)).clone()
    }

    fn location(&self, range: &Range<usize>) -> Location {
        let span = self.index.span(range);
        let line_text = Arc::from(self.index.line(span.start.line));
        Location { path: Arc::clone(&self.path), span, line_text }
    }
}

/// The drafts that follow each other in one file, with its number; none where they stand in no Fluent file.
fn runs(drafts: Vec<Draft>) -> Vec<(Option<usize>, Vec<Draft>)> {
    let in_one = drafts.chunk_by(|one, next| one.place.file() == next.place.file());
    let lengths: Vec<_> = in_one.map(|run| (run[0].place.file(), run.len())).collect();
    if let [(file, _)] = lengths.as_slice() {
        return vec![(*file, drafts)];
    }
    let mut drafts = drafts.into_iter();
    lengths.into_iter().map(|(file, length)| (file, drafts.by_ref().take(length).collect())).collect()
}

/// By path, place and check.
pub(super) fn in_order(a: &Finding, b: &Finding) -> Ordering {
    let place = |finding: &Finding| (finding.location.span.start, finding.check, finding.location.span.end);
    let (here, there) = (&a.location.path, &b.location.path);
    let by_path = if Arc::ptr_eq(here, there) { Ordering::Equal } else { here.cmp(there) };
    by_path.then_with(|| place(a).cmp(&place(b)))
}

/// A finding whose places `locate` turns into lines and columns.
pub(super) fn finding(draft: Draft, locate: impl Fn(Place) -> (Option<Locale>, Location)) -> Finding {
    let mut fix = draft.fix;
    if let (Some(fix), Some(file)) = (&mut fix, draft.place.file()) {
        let place = |patch: &Patch| locate(Place::in_file(file, patch.span.clone())).1.span;
        fix.spans = fix.patches.iter().map(place).collect();
    }
    let (locale, location) = locate(draft.place);
    let related =
        draft.related.into_iter().map(|(place, notice)| Related { location: locate(place).1, notice });
    let id = match (draft.id, draft.attribute) {
        (Some(id), Some(attribute)) => Some(format!("{id}.{attribute}")),
        (id, _) => id,
    };
    Finding {
        check: draft.check.id,
        severity: draft.severity,
        locale,
        id,
        location,
        notice: draft.notice,
        evidence: draft.evidence,
        related: related.collect(),
        fix,
        fingerprint: Fingerprint::default(),
    }
}
