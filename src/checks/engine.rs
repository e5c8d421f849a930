//! Runs every check at its level, applies waivers, counts.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::context::{DocumentContext, Draft, FileContext, Findings, PatternContext, Place, UnitContext};
use super::passages::Passages;
use super::project::{FluentFile, Pair, Project};
use super::versions::VersionsContext;
use super::{CHECKS, Check, precedence, waivers};
use crate::anchors::Frequencies;
use crate::catalog::{Catalog, Locales, State, TranslationUnit};
use crate::finding::{
    Finding, Fingerprint, LocaleSummary, Location, MissedGate, Related, Severity, Summary, set_fingerprints,
};
use crate::locale::Locale;
use crate::position::LineIndex;

/// What a run of the checks gave.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Findings by path, place and check; infos included.
    pub findings: Vec<Finding>,
    /// The run in figures.
    pub summary: Summary,
}

impl Outcome {
    /// Whether the run fails: a finding at or above `fail_on`, or a missed coverage gate. Nothing fails when it is none.
    pub fn fails(&self, fail_on: Option<Severity>) -> bool {
        let Some(least) = fail_on else { return false };
        !self.summary.missed_gates.is_empty() || self.findings.iter().any(|finding| finding.severity >= least)
    }

    /// Adds findings that nothing in the files themselves gives rise to.
    pub fn extend(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings);
        self.findings.sort_by(in_order);
        self.count_findings();
    }

    /// Keeps the findings that are wanted, and counts only these.
    pub fn retain(&mut self, wanted: impl FnMut(&Finding) -> bool) {
        self.findings.retain(wanted);
        self.count_findings();
    }

    fn count_findings(&mut self) {
        let count = |severity| self.findings.iter().filter(|finding| finding.severity == severity).count();
        let [errors, warnings, infos] = [Severity::Error, Severity::Warning, Severity::Info].map(count);
        (self.summary.errors, self.summary.warnings, self.summary.infos) = (errors, warnings, infos);
    }
}

/// Checks a project.
pub fn check(project: &Project<'_>) -> Outcome {
    let checks = checks_of(project);
    let files = project
        .files
        .par_iter()
        .filter(|file| file.in_scope)
        .map(|file| Part { drafts: check_file(project, file, &checks), ..Part::default() });
    let groups: Vec<&[Pair<'_>]> = project.pairs.chunk_by(|one, next| one.source == next.source).collect();
    let texts = groups.par_iter().map(|pairs| check_versions(project, pairs, &checks, &[]));
    let mut parts: Vec<Part> = files.chain(texts).collect();
    let mut out = Findings::new(project.policy);
    checks.iter().for_each(|check| check.project(project, &mut out));
    parts.push(Part { drafts: out.into_drafts(), ..Part::default() });
    outcome(project, parts)
}

/// The checks that are on.
pub(super) fn checks_of(project: &Project<'_>) -> Vec<&'static dyn Check> {
    CHECKS.iter().copied().filter(|check| project.policy.is_on(check.meta())).collect()
}

/// Checks a file on its own.
pub(super) fn check_file(project: &Project<'_>, file: &FluentFile<'_>, checks: &[&dyn Check]) -> Vec<Draft> {
    let mut out = Findings::new(project.policy);
    checks.iter().for_each(|check| check.file(&FileContext { project, file }, &mut out));
    out.into_drafts()
}

/// A message with more findings of one check than this is broken as a whole: nobody reads the rest of them.
const MOST_IN_UNIT: usize = 100;

/// What one file, or one source with its targets, gave.
#[derive(Default)]
pub(super) struct Part {
    pub(super) drafts: Vec<Draft>,
    waived: Vec<(&'static str, Locale, usize)>,
    summaries: Vec<LocaleSummary>,
}

/// Checks a source resource beside each of its targets, then all of them together. `frequencies` are those of the targets where
/// they are known already, as those of a part of a document are not those of the whole.
pub(super) fn check_versions(
    project: &Project<'_>,
    pairs: &[Pair<'_>],
    checks: &[&dyn Check],
    frequencies: &[Option<Arc<[Frequencies; 2]>>],
) -> Part {
    let catalogs: Vec<Catalog<'_, '_>> = pairs.par_iter().map(|pair| catalog(project, pair)).collect();
    let document = |(pair, catalog): (_, _)| DocumentContext::new(project, pair, catalog);
    let documents: Vec<DocumentContext<'_>> = pairs.iter().zip(&catalogs).map(document).collect();
    for (document, known) in documents.iter().zip(frequencies) {
        known.iter().for_each(|known| drop(document.frequencies.set(Arc::clone(known))));
    }
    let texts = Passages::new(&documents);
    let found: Vec<Findings<'_>> = documents
        .par_iter()
        .enumerate()
        .map(|(index, document)| {
            check_document(document, &texts.pairs(index, document).collect::<Vec<_>>(), checks)
        })
        .collect();
    let mut out = Findings::new(project.policy);
    found.into_iter().for_each(|found| out.put_back(found.into_drafts()));
    let versions = VersionsContext::new(&documents, &texts);
    checks.iter().for_each(|check| check.versions(&versions, &mut out));
    let mut out = precedence::causes_only(out);
    let mut waived = Vec::new();
    for document in &documents {
        let excused = waivers::apply(document, &mut out).into_iter();
        waived.extend(excused.map(|(check, count)| (check, document.pair.locale.clone(), count)));
    }
    let words = word_counts(&catalogs);
    let summaries =
        documents.iter().map(|document| summary(document.catalog, document.pair, &words)).collect();
    Part { drafts: out.into_drafts(), waived, summaries }
}

/// Checks one target: all its pairs of texts in order, then unit by unit, then as a whole.
fn check_document<'a>(
    document: &DocumentContext<'a>,
    pairs: &[PatternContext<'_>],
    checks: &[&dyn Check],
) -> Findings<'a> {
    let in_order: Vec<&PatternContext<'_>> = pairs.iter().collect();
    let mut out = Findings::new(document.project.policy);
    checks.iter().for_each(|check| check.sequence(&in_order, &mut out));
    let mut rest = pairs;
    for unit in &document.catalog.units {
        let count = rest.iter().take_while(|pair| std::ptr::eq(pair.unit.unit, unit)).count();
        let (patterns, others) = rest.split_at(count);
        rest = others;
        let start = out.len();
        checks.iter().for_each(|check| check.unit(&UnitContext { document, unit }, &mut out));
        for pattern in patterns {
            let before = out.len();
            checks.iter().for_each(|check| check.pattern(pattern, &mut out));
            // What stands outside the selectors is seen once for each way they can turn out.
            if pattern.target.text.variants.len() > 1 {
                out.drop_repeated(before);
            }
        }
        out.keep_first_of_each_check(start, MOST_IN_UNIT);
    }
    checks.iter().for_each(|check| check.document(document, &mut out));
    out
}

/// The counts of one source resource and target, without checking anything.
pub fn count(project: &Project<'_>, pair: &Pair<'_>) -> LocaleSummary {
    let catalog = catalog(project, pair);
    let words = word_counts(std::slice::from_ref(&catalog));
    summary(&catalog, pair, &words)
}

pub(super) fn catalog<'a>(project: &'a Project<'_>, pair: &'a Pair<'_>) -> Catalog<'a, 'a> {
    let source = &project.files[pair.source];
    let target = pair.target.map(|target| &project.files[target].resource);
    let locales = Locales { source: source.locale, target: pair.locale };
    let mut catalog = Catalog::new(&source.resource, target, locales);
    if let Some(earlier) = project.history.as_ref().and_then(|history| history.of(project, pair)) {
        catalog.compare_with(&earlier);
    }
    catalog
}

/// Words of the units of catalogs of one source.
fn word_counts(catalogs: &[Catalog<'_, '_>]) -> Vec<usize> {
    catalogs.first().map_or(&[][..], |first| &first.units).iter().map(TranslationUnit::words).collect()
}

fn summary(catalog: &Catalog<'_, '_>, pair: &Pair<'_>, words: &[usize]) -> LocaleSummary {
    let mut summary = LocaleSummary::new(pair.locale.clone());
    for (unit, words) in catalog.units.iter().zip(words) {
        count_unit(&mut summary, unit, *words);
    }
    summary.obsolete = catalog.orphans.len();
    summary
}

fn count_unit(summary: &mut LocaleSummary, unit: &TranslationUnit<'_, '_>, words: usize) {
    summary.units += 1;
    summary.words += words;
    if unit.state.counts_as_translated() {
        summary.translated_units += 1;
        summary.translated_words += words;
    }
    match unit.state {
        State::Untranslated => summary.untranslated += 1,
        State::Stale => summary.stale += 1,
        State::Unrecorded => summary.unrecorded += 1,
        State::Translated => {}
    }
}

fn outcome(project: &Project<'_>, parts: Vec<Part>) -> Outcome {
    let mut summary = Summary::default();
    let mut drafts = Vec::with_capacity(parts.iter().map(|part| part.drafts.len()).sum());
    for part in parts {
        drafts.extend(part.drafts);
        for (check, locale, count) in part.waived {
            summary.waived += count;
            match summary.excused.iter_mut().find(|(known, place, _)| *known == check && *place == locale) {
                Some((.., sum)) => *sum += count,
                None => summary.excused.push((check, locale, count)),
            }
        }
        for counts in part.summaries {
            match summary.locales.iter_mut().find(|known| known.locale == counts.locale) {
                Some(known) => known.add(&counts),
                None => summary.locales.push(counts),
            }
        }
    }
    precedence::drop_unmerged(project, &mut drafts);
    let mut findings = resolve(project, drafts);
    findings.par_sort_by(in_order);
    set_fingerprints(&mut findings);
    summary.missed_gates = summary
        .locales
        .iter()
        .filter_map(|counts| {
            let floor = *project.policy.coverage.get(&counts.locale)?;
            let coverage = counts.coverage();
            (coverage < floor).then(|| MissedGate { locale: counts.locale.clone(), floor, coverage })
        })
        .collect();
    let mut outcome = Outcome { findings, summary };
    outcome.count_findings();
    outcome
}

/// By path, place and check.
pub(super) fn in_order(a: &Finding, b: &Finding) -> Ordering {
    let place = |finding: &Finding| (finding.location.span.start, finding.check, finding.location.span.end);
    a.location.path.cmp(&b.location.path).then_with(|| place(a).cmp(&place(b)))
}

/// Bytes become lines and columns: each file that has findings is read once more for its lines.
fn resolve(project: &Project<'_>, drafts: Vec<Draft>) -> Vec<Finding> {
    let places =
        drafts.iter().flat_map(|draft| draft.related.iter().map(|(place, _)| place).chain([&draft.place]));
    let mut files: Vec<usize> = places.filter_map(Place::file).collect();
    files.sort_unstable();
    files.dedup();
    let lines: HashMap<usize, LineIndex<'_>> = files
        .into_par_iter()
        .map(|file| (file, LineIndex::new(project.files[file].resource.text())))
        .collect();
    drafts.into_par_iter().map(|draft| finding(draft, |place| locate(project, &lines, place))).collect()
}

/// A finding whose places `locate` turns into lines and columns.
pub(super) fn finding(draft: Draft, locate: impl Fn(Place) -> (Option<Locale>, Location)) -> Finding {
    let id = draft.full_id();
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
        fix: draft.fix,
        fingerprint: Fingerprint::default(),
    }
}

fn locate(
    project: &Project<'_>,
    lines: &HashMap<usize, LineIndex<'_>>,
    place: Place,
) -> (Option<Locale>, Location) {
    match place {
        Place::Elsewhere(elsewhere) => *elsewhere,
        Place::File(file, range) => {
            let (index, file) = (&lines[&file], &project.files[file]);
            let span = index.span(&range);
            let line_text = index.line(span.start.line).to_owned();
            (Some(file.locale.clone()), Location { path: file.path.to_owned(), span, line_text })
        }
    }
}
