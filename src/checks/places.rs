//! Bytes become lines and columns, and drafts become findings: file by file, in the order of the paths.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::context::{Draft, Place};
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
    /// The text of each line, once it was shown.
    texts: Vec<OnceLock<Arc<str>>>,
}

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

    /// The findings by path, place and check.
    pub(super) fn findings(&self, drafts: impl Iterator<Item = Draft>) -> Vec<Finding> {
        let mut groups = self.groups(drafts);
        groups.sort_by(|(one, _), (other, _)| one.cmp(other));
        let found = groups.into_par_iter().map(|(_, drafts)| {
            let mut findings = Vec::with_capacity(drafts.len());
            findings.extend(drafts.into_iter().map(|draft| finding(draft, |place| self.locate(place))));
            findings.sort_by(in_order);
            findings
        });
        let found: Vec<Vec<Finding>> = found.collect();
        let mut findings = Vec::with_capacity(found.iter().map(Vec::len).sum());
        found.into_iter().for_each(|found| findings.extend(found));
        findings
    }

    /// The drafts of each path, in any order.
    fn groups(&self, drafts: impl Iterator<Item = Draft>) -> Vec<(Arc<str>, Vec<Draft>)> {
        let mut of_file: Vec<Vec<Draft>> = self.files.iter().map(|_| Vec::new()).collect();
        let mut elsewhere: BTreeMap<Arc<str>, Vec<Draft>> = BTreeMap::new();
        for draft in drafts {
            match &draft.place {
                Place::File { file, .. } => of_file[*file as usize].push(draft),
                Place::Elsewhere(place) => {
                    elsewhere.entry(Arc::clone(&place.1.path)).or_default().push(draft)
                }
            }
        }
        if !elsewhere.is_empty() {
            let known: HashMap<&str, usize> =
                self.files.iter().enumerate().map(|(at, file)| (file.path, at)).collect();
            for (path, drafts) in &mut elsewhere {
                known.get(&**path).into_iter().for_each(|at| of_file[*at].append(drafts));
            }
        }
        let files = self.files.iter().zip(of_file).map(|(file, drafts)| (file.path.into(), drafts));
        files.chain(elsewhere).filter(|(_, drafts)| !drafts.is_empty()).collect()
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
        let index = LineIndex::new(text);
        let texts = (0..index.count()).map(|_| OnceLock::new()).collect();
        Self { index, path: path.into(), texts }
    }

    fn locate(&self, range: &Range<usize>) -> Location {
        let span = self.index.span(range);
        let line = span.start.line;
        let text = || Arc::from(self.index.line(line));
        let shown = self.texts.get(line - 1);
        let line_text = shown.map_or_else(text, |known| Arc::clone(known.get_or_init(text)));
        Location { path: Arc::clone(&self.path), span, line_text }
    }
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
    let id = draft.full_id();
    let mut fix = draft.fix;
    if let (Some(fix), Some(file)) = (&mut fix, draft.place.file()) {
        let place = |patch: &Patch| locate(Place::in_file(file, patch.span.clone())).1.span;
        fix.spans = fix.patches.iter().map(place).collect();
    }
    let (locale, location) = locate(draft.place);
    let related =
        draft.related.into_iter().map(|(place, notice)| Related { location: locate(place).1, notice });
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
