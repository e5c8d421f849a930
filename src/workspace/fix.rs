//! `check --fix`: what the checks say can be mended without asking anyone, as patches of files; and what is left alone.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::check::CheckedTree;
use super::disk::{self, Contents};
use crate::catalog::{same_text, seal};
use crate::checks::{FluentFile, Outcome, Project};
use crate::finding::{Finding, Fix};
use crate::ftl::{Definition, Entry, LineEnding, Patch, ProblemKind, Resource, Value, apply, same_structure};
use crate::notice::{Failure, Notice};
use crate::position::{LineIndex, Position};

/// A fix that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct AppliedFix {
    /// Id of the check that asked for it; none for new line ends, which only the user can ask for.
    pub check: Option<&'static str>,
    /// Where, in the file as it was.
    pub position: Position,
    /// What was done.
    pub done: Notice,
}

/// A file and what was mended in it.
#[derive(Clone, Debug, PartialEq)]
pub struct FixedFile {
    /// Path relative to the workspace, with `/`.
    pub path: String,
    /// Its text before.
    pub old: String,
    /// Its text afterwards.
    pub new: String,
    /// What was done to it, in the order of the places; a fix of several lines once for each.
    pub applied: Vec<AppliedFix>,
    /// The patches of each round.
    rounds: Vec<Vec<Patch>>,
}

/// What fixing came to.
#[derive(Debug, Default)]
pub struct FixRun {
    /// Files that are not as they were, by path.
    pub files: Vec<FixedFile>,
    /// What could be mended but was left alone, and why.
    pub held: Vec<Failure>,
    /// What the checks say of the mended texts.
    pub outcome: Outcome,
    /// What could not be taken apart or written.
    pub failures: Vec<Failure>,
}

/// A mended text may show what was hidden before, but not for ever.
const MOST_ROUNDS: usize = 8;

impl CheckedTree<'_> {
    /// Mends all that is certain, in memory, until nothing is left of it; with `line_ending`, the ends of all lines as well.
    pub fn fix(&mut self, line_ending: Option<LineEnding>) -> FixRun {
        let mut run = FixRun::default();
        let mut files: BTreeMap<String, FixedFile> = BTreeMap::new();
        for round in 0..=MOST_ROUNDS {
            let (project, failures) = self.project();
            let outcome = crate::checks::check(&project);
            run.held.clear();
            let plans = if round < MOST_ROUNDS {
                Planner { project: &project, line_ending }.plans(&outcome, &mut run.held)
            } else {
                Vec::new()
            };
            drop(project);
            if plans.is_empty() {
                (run.outcome, run.failures) = (outcome, failures);
                break;
            }
            for plan in plans {
                self.replace_text(&plan.path, &plan.new);
                let file = files.entry(plan.path.clone()).or_insert_with(|| FixedFile::untouched(&plan));
                file.take(plan);
            }
        }
        run.files = files.into_values().filter(|file| file.old != file.new).collect();
        run
    }

    /// Writes what was mended. A file that cannot be written, or is no longer what was read, stays as it is, and so does what
    /// the run says of it.
    pub fn write_fixed(&mut self, run: &mut FixRun) {
        let mut kept = Vec::with_capacity(run.files.len());
        let all = std::mem::take(&mut run.files);
        let count = all.len();
        for file in all {
            match self.write_one(&file) {
                Ok(()) => kept.push(file),
                Err(failure) => {
                    self.replace_text(&file.path, &file.old);
                    run.failures.push(failure);
                }
            }
        }
        run.files = kept;
        if run.files.len() < count {
            run.outcome = self.check().0;
        }
    }

    fn write_one(&self, file: &FixedFile) -> Result<(), Failure> {
        match disk::read(&self.workspace().path(&file.path), &file.path)? {
            // The same file by another name.
            Contents::Text(text) if text == file.new => Ok(()),
            Contents::Text(text) if text == file.old => self.workspace().write(&file.path, &file.new),
            _ => Err(Failure::in_file(&file.path, Notice::new("fix-changed-meanwhile"))),
        }
    }
}

impl FixedFile {
    fn untouched(plan: &Plan) -> Self {
        let (path, old, new) = (plan.path.clone(), plan.old.clone(), plan.old.clone());
        Self { path, old, new, applied: Vec::new(), rounds: Vec::new() }
    }

    /// Adds what another round did. Its places are those of the text that the rounds before left.
    fn take(&mut self, plan: Plan) {
        let index = LineIndex::new(&self.old);
        for (places, check, done) in plan.applied {
            let before = |at: usize| self.rounds.iter().rev().fold(at, |at, patches| before(at, patches));
            let mut positions: Vec<Position> = places.iter().map(|at| index.position(before(*at))).collect();
            positions.dedup_by_key(|position| position.line);
            let fix = |position| AppliedFix { check, position, done: done.clone() };
            self.applied.extend(positions.into_iter().map(fix));
        }
        self.applied.sort_by_key(|fix| fix.position);
        self.rounds.push(plan.patches);
        self.new = plan.new;
    }

    /// The difference as `diff -u` shows it, with paths that `patch -p1` and `git apply` take.
    pub fn diff(&self) -> String {
        let diff = similar::TextDiff::from_lines(&self.old, &self.new);
        let (old, new) = (format!("a/{}", self.path), format!("b/{}", self.path));
        diff.unified_diff().header(&old, &new).to_string()
    }
}

/// Where a byte of a patched text stood before; inside a replacement, where that began. The patches are in order.
fn before(at: usize, patches: &[Patch]) -> usize {
    let (mut old, mut new) = (0, 0);
    for patch in patches {
        let start = new + (patch.span.start - old);
        if at < start {
            break;
        }
        if at < start + patch.text.len() {
            return patch.span.start;
        }
        (old, new) = (patch.span.end, start + patch.text.len());
    }
    old + (at - new)
}

/// What one round does to a file.
struct Plan {
    path: String,
    old: String,
    new: String,
    /// In order, none touching another.
    patches: Vec<Patch>,
    /// The places of each fix.
    applied: Vec<(Vec<usize>, Option<&'static str>, Notice)>,
}

/// A fix of one file that may be made.
struct Candidate<'o> {
    check: Option<&'static str>,
    fix: Cow<'o, Fix>,
}

struct Planner<'p> {
    project: &'p Project<'p>,
    line_ending: Option<LineEnding>,
}

impl Planner<'_> {
    fn plans(&self, outcome: &Outcome, held: &mut Vec<Failure>) -> Vec<Plan> {
        let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in outcome.findings.iter().filter(|finding| finding.fix.is_some()) {
            by_path.entry(&finding.location.path).or_default().push(finding);
        }
        let files = self.project.files.iter().filter(|file| file.in_scope);
        files
            .filter_map(|file| self.plan(file, by_path.get(file.path).map_or(&[], Vec::as_slice), held))
            .collect()
    }

    fn plan(&self, file: &FluentFile<'_>, findings: &[&Finding], held: &mut Vec<Failure>) -> Option<Plan> {
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for finding in findings {
            let Some(fix) = &finding.fix else { continue };
            candidates.push(Candidate { check: Some(finding.check), fix: Cow::Borrowed(fix) });
        }
        let text = file.resource.text();
        if let Some(fix) = self.line_ending.and_then(|ending| new_line_ends(text, ending)) {
            candidates.push(Candidate { check: None, fix: Cow::Owned(fix) });
        }
        if candidates.is_empty() {
            return None;
        }
        if let Some(reason) = self.closed(file) {
            held.push(reason);
            return None;
        }
        candidates.retain(|candidate| match self.forbidden(file, &candidate.fix) {
            Some(reason) => {
                held.push(reason);
                false
            }
            None => true,
        });
        sound(file, candidates)
    }

    /// Why nothing in a file may be mended by a program.
    fn closed(&self, file: &FluentFile<'_>) -> Option<Failure> {
        let in_file = |key: &'static str| Some(Failure::in_file(file.path, Notice::new(key)));
        let conflict = |kind: &ProblemKind| matches!(kind, ProblemKind::MergeConflict);
        if file.resource.problems().iter().any(|problem| conflict(&problem.kind)) {
            return in_file("fix-held-conflict");
        }
        let is_this = |at: usize| self.project.files[at].path == file.path;
        if self.project.pairs.iter().any(|pair| pair.statement && is_this(pair.source)) {
            return in_file("fix-held-generated");
        }
        (!file.resource.is_parsed()).then(|| in_file("fix-held-unparsed")).flatten()
    }

    /// Why a fix must not be made: a person signed for the text as it is, or translations are kept beside the text they were
    /// made from.
    fn forbidden(&self, file: &FluentFile<'_>, fix: &Fix) -> Option<Failure> {
        let first = fix.patches.first()?;
        let definition = definition_at(&file.resource, first.span.start)?;
        let values = definition.patterns().map(|(_, value)| value);
        let changed = |value: &Value<'_>| {
            let new = patched(value, &fix.patches);
            (seal("", value.source) != seal("", &new), !same_text(value.source, &new))
        };
        let changes: Vec<(bool, bool)> = values.map(changed).collect();
        let key = if has_waiver(definition) && changes.iter().any(|(sealed, _)| *sealed) {
            "fix-held-waiver"
        } else if changes.iter().any(|(sealed, text)| *sealed || *text) && self.has_recorded_targets(file) {
            "fix-held-source"
        } else {
            return None;
        };
        let at = LineIndex::new(file.resource.text()).position(first.span.start);
        Some(Failure::in_file(file.path, Notice::new(key).with("id", definition.key())).at(at))
    }

    /// Whether a target of this file keeps records or waivers, which a change of the source would put out of date.
    fn has_recorded_targets(&self, file: &FluentFile<'_>) -> bool {
        let record = format!("# {}:", file.locale);
        let mut pairs = self.project.pairs.iter();
        pairs.any(|pair| {
            let target = pair.target.filter(|_| self.project.files[pair.source].path == file.path);
            let text = target.map_or("", |target| self.project.files[target].resource.text());
            text.contains(&record) || text.contains("# waive ")
        })
    }
}

/// The fixes that can be made together, the first of those that touch each other, as long as the file stays what it is.
fn sound(file: &FluentFile<'_>, candidates: Vec<Candidate<'_>>) -> Option<Plan> {
    let old = file.resource.text();
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut chosen: Vec<Candidate<'_>> = Vec::new();
    for candidate in candidates {
        let spans = || candidate.fix.patches.iter().map(|patch| &patch.span);
        if !spans().any(|span| is_taken(&taken, span)) {
            taken.extend(spans().map(|span| (span.start, span.end)));
            chosen.push(candidate);
        }
    }
    let mut patches: Vec<Patch> = chosen.iter().flat_map(|candidate| candidate.fix.patches.clone()).collect();
    patches.sort_by_key(|patch| patch.span.start);
    let keeps = |patches: &[Patch]| {
        let new = apply(old, patches).ok()?;
        let resource = Resource::parse(&new);
        let fine = resource.problems().len() <= file.resource.problems().len();
        (fine && same_structure(&file.resource, &resource)).then_some(new)
    };
    let new = keeps(&patches).or_else(|| {
        // One of them would turn text into syntax: find out which.
        patches.clear();
        chosen.retain(|candidate| {
            let mut with = patches.clone();
            with.extend(candidate.fix.patches.iter().cloned());
            with.sort_by_key(|patch| patch.span.start);
            let kept = keeps(&with).is_some();
            if kept {
                patches = with;
            }
            kept
        });
        keeps(&patches)
    })?;
    let applied = chosen.iter().map(|candidate| {
        // New line ends are said once.
        let most = if candidate.check.is_some() { usize::MAX } else { 1 };
        let places = candidate.fix.patches.iter().map(|patch| patch.span.start).take(most);
        (places.collect(), candidate.check, candidate.fix.done.clone())
    });
    let applied = applied.collect();
    (new != old).then(|| Plan { path: file.path.to_owned(), old: old.to_owned(), new, patches, applied })
}

/// Whether one of the spans (start, end) covers bytes of this one, or is the same place.
fn is_taken(taken: &BTreeMap<usize, usize>, span: &Range<usize>) -> bool {
    let next =
        taken.range(span.start..).next().is_some_and(|(start, _)| *start < span.end || *start == span.start);
    next || taken.range(..span.start).next_back().is_some_and(|(_, end)| *end > span.start)
}

/// The message or term around a byte.
fn definition_at<'r, 't>(resource: &'r Resource<'t>, at: usize) -> Option<&'r Definition<'t>> {
    let entries = resource.entries();
    let entry = entries.get(entries.partition_point(|entry| entry.span.end <= at))?;
    Some(entry).filter(|entry| entry.span.start <= at).and_then(Entry::definition)
}

fn has_waiver(definition: &Definition<'_>) -> bool {
    let lines = definition.comment.iter().flat_map(|comment| &comment.lines);
    lines.into_iter().any(|line| line.content.starts_with("waive "))
}

/// The source of a value with those of the patches that lie in it.
fn patched(value: &Value<'_>, patches: &[Patch]) -> String {
    let inside = |patch: &&Patch| value.span.start <= patch.span.start && patch.span.end <= value.span.end;
    let local = |patch: &Patch| Patch {
        span: patch.span.start - value.span.start..patch.span.end - value.span.start,
        text: patch.text.clone(),
    };
    let local: Vec<Patch> = patches.iter().filter(inside).map(local).collect();
    apply(value.source, &local).unwrap_or_else(|_| value.source.to_owned())
}

/// The lines of a text with other ends; none when they have these already.
fn new_line_ends(text: &str, ending: LineEnding) -> Option<Fix> {
    let carriage = |at: usize| text[..at].ends_with('\r');
    let ends = text.match_indices('\n').map(|(at, _)| at);
    let patches: Vec<Patch> = match ending {
        LineEnding::Lf => {
            let ends = ends.filter(|at| carriage(*at));
            ends.map(|at| Patch { span: at - 1..at, text: String::new() }).collect()
        }
        LineEnding::CrLf => {
            let ends = ends.filter(|at| !carriage(*at));
            ends.map(|at| Patch { span: at..at, text: "\r".to_owned() }).collect()
        }
    };
    let name = if ending == LineEnding::Lf { "LF" } else { "CRLF" };
    let done = Notice::new("fix-line-endings").with("count", patches.len()).with("ending", name);
    (!patches.is_empty()).then(|| Fix::new(done, patches))
}
