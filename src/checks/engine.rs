//! Runs every check at its level, applies waivers, counts.

use std::sync::Arc;

use rayon::prelude::*;

use super::context::{DocumentContext, FileContext, PatternContext, UnitContext};
use super::draft::{Draft, Findings};
use super::hooks::Hooked;
use super::passages::Passages;
use super::places::{Places, in_order};
use super::project::{FluentFile, Pair, Project};
use super::versions::VersionsContext;
use super::{Check, Policy, Texts, precedence, repeats, waivers};
use crate::anchors::Frequencies;
use crate::catalog::{Catalog, Locales, State, TranslationUnit};
use crate::finding::{Finding, LocaleSummary, MissedGate, Severity, Summary, set_fingerprints};
use crate::locale::Locale;

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
        let summary = &mut self.summary;
        (summary.errors, summary.warnings, summary.infos) = (0, 0, 0);
        for finding in &self.findings {
            *match finding.severity {
                Severity::Error => &mut summary.errors,
                Severity::Warning => &mut summary.warnings,
                Severity::Info => &mut summary.infos,
            } += 1;
        }
    }
}

/// Checks a project.
pub fn check(project: &Project<'_>) -> Outcome {
    let parts = parts(project);
    let mut outcome = outcome(&Places::new(project), project.policy, parts);
    set_fingerprints(&mut outcome.findings);
    outcome
}

/// Checks a project that nobody needs afterwards: what was parsed makes room for what is found. The findings have no fingerprints
/// yet.
pub(crate) fn check_once(project: Project<'_>) -> Outcome {
    let parts = parts(&project);
    let (places, policy) = (Places::new(&project), project.policy);
    project.files.into_par_iter().for_each(drop);
    outcome(&places, policy, parts)
}

/// What every file, every source with its targets, and the project as a whole give.
fn parts(project: &Project<'_>) -> Vec<Part> {
    let checks = Hooked::new(project.policy);
    // What a whole project has to be searched for is known before anyone asks: who waits for it can do nothing else.
    if checks.versions.iter().any(|check| repeats::is_asked_by(check.meta())) {
        project.repeats();
    }
    let mut groups: Vec<&[Pair<'_>]> =
        project.pairs.chunk_by(|one, next| one.source == next.source).collect();
    let weight = |pairs: &[Pair<'_>]| match pairs {
        [first, ..] => pairs.len() * project.files[first.source].resource.entries().len(),
        [] => 0,
    };
    let share = groups.iter().map(|pairs| weight(pairs)).sum::<usize>() / rayon::current_num_threads();
    groups.sort_by_key(|pairs| std::cmp::Reverse(weight(pairs)));
    let large = groups.partition_point(|pairs| weight(pairs) * LARGE > share);
    let (large, small) = groups.split_at(large);
    let check = |pairs: &&[Pair<'_>], alone| {
        check_versions(project, pairs, &checks, Known { alone, ..Known::default() })
    };
    let mut parts: Vec<Part> = large.iter().map(|pairs| check(pairs, true)).collect();
    let files = project.files.par_iter().filter(|file| file.in_scope);
    let files = files.map(|file| Part { drafts: check_file(project, file, &checks), ..Part::default() });
    let small = small.par_iter().with_max_len(1).map(|pairs| check(pairs, false));
    let of_project = || {
        let mut out = Findings::new(project.policy);
        checks.project.iter().for_each(|check| check.project(project, &mut out));
        Part { drafts: out.into_drafts(), ..Part::default() }
    };
    let ((), of_project) = rayon::join(|| parts.par_extend(small.chain(files)), of_project);
    parts.push(of_project);
    precedence::drop_unmerged(project, parts.iter_mut().map(|part| &mut part.drafts));
    parts
}

/// A source that makes up more than this part of the work of a thread is checked by all threads together, one that makes up less
/// by one of them: so nobody waits for the others at the end of each.
const LARGE: usize = 4;

/// Checks a file on its own.
pub(super) fn check_file(project: &Project<'_>, file: &FluentFile<'_>, checks: &Hooked) -> Vec<Draft> {
    let mut out = Findings::new(project.policy);
    let context = FileContext::new(project, file);
    checks.file.iter().for_each(|check| check.file(&context, &mut out));
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

/// What is known before a source resource is checked, where it is a part of a document.
#[derive(Clone, Copy, Default)]
pub(super) struct Known<'k> {
    /// Frequencies of the targets: those of a part are not those of the whole.
    pub(super) frequencies: &'k [Option<Arc<[Frequencies; 2]>>],
    /// The only unit to be told of; the others are its neighbours.
    pub(super) asked: Option<&'k str>,
    /// Nothing else is checked at the same time, so that all threads can share its targets.
    pub(super) alone: bool,
}

/// Checks a source resource beside each of its targets, then all of them together.
pub(super) fn check_versions(
    project: &Project<'_>,
    pairs: &[Pair<'_>],
    checks: &Hooked,
    known: Known<'_>,
) -> Part {
    let least = if known.alone { 1 } else { pairs.len() };
    let catalogs = pairs.par_iter().with_min_len(least).map(|pair| catalog(project, pair));
    let catalogs: Vec<Catalog<'_, '_>> = catalogs.collect();
    let document = |(pair, catalog): (_, _)| {
        let mut document = DocumentContext::new(project, pair, catalog);
        document.asked = known.asked;
        document
    };
    let documents: Vec<DocumentContext<'_>> = pairs.iter().zip(&catalogs).map(document).collect();
    for (document, counted) in documents.iter().zip(known.frequencies) {
        counted.iter().for_each(|counted| drop(document.frequencies.set(Arc::clone(counted))));
    }
    let texts = Passages::new(&documents, least);
    let found: Vec<Findings<'_>> = documents
        .par_iter()
        .with_min_len(least)
        .enumerate()
        .map(|(index, document)| {
            let mut pairs = Vec::with_capacity(texts.rows().len());
            pairs.extend(texts.pairs(index, document));
            check_document(document, &pairs, checks)
        })
        .collect();
    let mut out = Findings::new(project.policy);
    out.reserve(found.iter().map(Findings::len).sum());
    found.into_iter().for_each(|found| out.put_back(found.into_drafts()));
    let versions = VersionsContext::new(&documents, &texts);
    checks.versions.iter().for_each(|check| check.versions(&versions, &mut out));
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
    checks: &Hooked,
) -> Findings<'a> {
    let in_order: Vec<&PatternContext<'_>> = pairs.iter().collect();
    let mut out = Findings::new(document.project.policy);
    checks.sequence.iter().for_each(|check| check.sequence(&in_order, &mut out));
    let in_patterns = checks.patterns(document.pair.locale.profile().is_some());
    let mut rest = pairs;
    for unit in &document.catalog.units {
        let count = rest.iter().take_while(|pair| std::ptr::eq(pair.unit.unit, unit)).count();
        let (patterns, others) = rest.split_at(count);
        rest = others;
        if document.asked.is_some_and(|asked| unit.key() != asked) {
            continue;
        }
        let start = out.len();
        let context = UnitContext { document, unit };
        checks.unit.iter().for_each(|check| check.unit(&context, &mut out));
        if context.may_have_placeables() {
            checks.unit_with_placeables.iter().for_each(|check| check.unit(&context, &mut out));
            let others = &checks.unit_with_other_references;
            if !context.has_same_references() {
                others.iter().for_each(|check| check.unit(&context, &mut out));
            } else if cfg!(debug_assertions) {
                let found = out.len();
                others.iter().for_each(|check| check.unit(&context, &mut out));
                assert_eq!(out.len(), found, "the same references have nothing in common with these checks");
            }
        }
        for pattern in patterns {
            let before = out.len();
            let kinds = (pattern.source.kinds, pattern.target.kinds);
            let concerned = in_patterns.iter().filter(|(texts, _)| texts.include(kinds.0, kinds.1));
            concerned.for_each(|(_, check)| check.pattern(pattern, &mut out));
            debug_assert!(others_say_nothing(in_patterns, pattern, document.project.policy));
            // What stands outside the selectors is seen once for each way they can turn out.
            if pattern.target.text.variants.len() > 1 {
                out.drop_repeated(before);
            }
        }
        out.keep_first_of_each_check(start, MOST_IN_UNIT);
    }
    checks.document.iter().for_each(|check| check.document(document, &mut out));
    out
}

/// Whether the checks that were not asked for what a text lacks would have had nothing to say.
fn others_say_nothing(
    checks: &[(Texts, &'static dyn Check)],
    pattern: &PatternContext<'_>,
    policy: &Policy,
) -> bool {
    let mut out = Findings::new(policy);
    let left = checks.iter().filter(|(texts, _)| !texts.include(pattern.source.kinds, pattern.target.kinds));
    left.for_each(|(_, check)| check.pattern(pattern, &mut out));
    out.len() == 0
}

/// The counts of one source resource and target, without checking anything.
pub fn count(project: &Project<'_>, pair: &Pair<'_>) -> LocaleSummary {
    let catalog = catalog(project, pair);
    let words = word_counts(std::slice::from_ref(&catalog));
    summary(&catalog, pair, &words)
}

/// The units of a pair, in the state that their records and the history of the project give them.
pub fn catalog<'a>(project: &'a Project<'_>, pair: &'a Pair<'_>) -> Catalog<'a, 'a> {
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

fn outcome(places: &Places<'_>, policy: &Policy, parts: Vec<Part>) -> Outcome {
    let mut summary = Summary::default();
    let mut drafts = Vec::with_capacity(parts.len());
    for part in parts {
        drafts.push(part.drafts);
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
    let findings = places.findings(drafts);
    summary.missed_gates = summary
        .locales
        .iter()
        .filter_map(|counts| {
            let floor = *policy.coverage.get(&counts.locale)?;
            let coverage = counts.coverage();
            (coverage < floor).then(|| MissedGate { locale: counts.locale.clone(), floor, coverage })
        })
        .collect();
    let mut outcome = Outcome { findings, summary };
    outcome.count_findings();
    outcome
}
