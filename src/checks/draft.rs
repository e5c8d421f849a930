//! A finding in the making, and who takes them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::context::PatternContext;
use super::project::FluentFile;
use super::{Meta, Policy};
use crate::finding::{Evidence, Fix, Location, Severity};
use crate::locale::Locale;
use crate::notice::Notice;

/// A finding in the making: spans are bytes, texts are notices, files are numbers.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(super) check: &'static Meta,
    pub(super) severity: Severity,
    pub(super) place: Place,
    pub(super) id: Option<String>,
    pub(super) attribute: Option<String>,
    pub(super) notice: Notice,
    pub(super) evidence: Option<Box<Evidence>>,
    pub(super) related: Vec<(Place, Notice)>,
    pub(super) fix: Option<Box<Fix>>,
    /// Another finding tells of it: it hides what follows from it, and is not shown itself.
    pub(super) silent: bool,
}

/// Where a finding stands.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Bytes of a Fluent file, by its number in the project: no file is so large that they need more bits.
    File { file: u32, start: u32, end: u32 },
    /// A file that is missing, cannot be read, or is no Fluent file.
    Elsewhere(Box<(Option<Locale>, Location)>),
}

impl Place {
    /// Bytes of the Fluent file of a number.
    pub(super) fn in_file(file: usize, span: Range<usize>) -> Self {
        let [file, start, end] = [file, span.start, span.end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Self::File { file, start, end }
    }

    /// Number of the Fluent file, and the bytes, when it stands in one.
    pub(super) fn in_fluent(&self) -> Option<(usize, Range<usize>)> {
        match self {
            Self::File { file, start, end } => Some((*file as usize, *start as usize..*end as usize)),
            Self::Elsewhere(..) => None,
        }
    }

    /// Number of the Fluent file, when it stands in one.
    pub(super) fn file(&self) -> Option<usize> {
        self.in_fluent().map(|(file, _)| file)
    }
}

impl Draft {
    /// A finding of the check's own severity in a file.
    pub fn new(check: &'static Meta, file: &FluentFile<'_>, span: Range<usize>, notice: Notice) -> Self {
        Self::at(check, Place::in_file(file.index, span), notice)
    }

    /// A finding about a file that is not among those of the project.
    pub fn elsewhere(
        check: &'static Meta,
        locale: Option<&Locale>,
        location: Location,
        notice: Notice,
    ) -> Self {
        Self::at(check, Place::Elsewhere(Box::new((locale.cloned(), location))), notice)
    }

    fn at(check: &'static Meta, place: Place, notice: Notice) -> Self {
        let severity = check.severity;
        Self {
            check,
            severity,
            place,
            id: None,
            attribute: None,
            notice,
            evidence: None,
            related: Vec::new(),
            fix: None,
            silent: false,
        }
    }

    /// How it can be mended without asking anyone, where that is certain.
    #[must_use]
    pub fn fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix.map(Box::new);
        self
    }

    /// Weaker evidence than the check usually has.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The message it is about.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The attribute it is about; none for the value.
    #[must_use]
    pub fn attribute(mut self, attribute: Option<&str>) -> Self {
        self.attribute = attribute.map(str::to_owned);
        self
    }

    /// The two facts that disagree.
    #[must_use]
    pub fn evidence(mut self, source: Option<String>, target: Option<String>) -> Self {
        self.evidence = Some(Box::new(Evidence { source, target }));
        self
    }

    /// Not to be shown, because another finding tells of it; what follows from it is hidden all the same.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Another place that explains it.
    #[must_use]
    pub fn related(mut self, file: &FluentFile<'_>, span: Range<usize>, notice: Notice) -> Self {
        // Mostly the only one, and there may be hundreds of thousands of findings.
        self.related.reserve_exact(1);
        self.related.push((Place::in_file(file.index, span), notice));
        self
    }
}

/// Takes what the checks find.
#[derive(Debug)]
pub struct Findings<'a> {
    policy: &'a Policy,
    drafts: Vec<Draft>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(policy: &'a Policy) -> Self {
        Self { policy, drafts: Vec::new() }
    }

    /// Adds a finding, at the severity the settings give it.
    pub fn push(&mut self, mut draft: Draft) {
        draft.severity = self.policy.severity(draft.check, draft.severity);
        self.drafts.push(draft);
    }

    /// Adds a finding on the target side of a pair of patterns; the source text is named beside it unless the check
    /// named something itself.
    pub fn push_pattern(&mut self, pattern: &PatternContext<'_>, draft: Draft) {
        let mut draft = draft.id(pattern.unit.unit.key()).attribute(pattern.attribute);
        if draft.related.is_empty() {
            let source = pattern.source;
            draft = draft.related(source.file, source.value.span.clone(), Notice::new("report-source"));
        }
        self.push(draft);
    }

    /// What the settings say.
    pub fn policy(&self) -> &Policy {
        self.policy
    }

    /// Of the findings since there were `start`, keeps the first of those that say the same of the same place.
    pub(super) fn drop_repeated(&mut self, start: usize) {
        let mut seen = HashSet::new();
        let found = self.drafts.split_off(start);
        let new = found
            .into_iter()
            .filter(|draft| seen.insert((draft.check.id, draft.place.in_fluent(), draft.notice.to_string())));
        self.drafts.extend(new);
    }

    /// Those there are so far.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter()
    }

    /// Keeps those that are wanted.
    pub(super) fn retain(&mut self, wanted: impl FnMut(&Draft) -> bool) {
        self.drafts.retain(wanted);
    }

    /// How many there are so far.
    pub(super) fn len(&self) -> usize {
        self.drafts.len()
    }

    /// Of the findings since there were `start`, keeps at most so many of each check.
    pub(super) fn keep_first_of_each_check(&mut self, start: usize, most: usize) {
        if self.drafts.len() - start <= most {
            return;
        }
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut found = self.drafts.split_off(start);
        found.retain(|draft| {
            let count = counts.entry(draft.check.id).or_default();
            *count += 1;
            *count <= most
        });
        self.drafts.extend(found);
    }

    pub(super) fn into_drafts(self) -> Vec<Draft> {
        self.drafts
    }

    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, count: usize) {
        self.drafts.reserve_exact(count);
    }

    /// Puts findings back that were taken out.
    pub(super) fn put_back(&mut self, drafts: Vec<Draft>) {
        self.drafts.extend(drafts);
    }

    /// Takes out the findings that `wanted` picks.
    pub(super) fn take(&mut self, wanted: impl Fn(&Draft) -> bool) -> Vec<Draft> {
        self.drafts.extract_if(.., |draft| wanted(draft)).collect()
    }
}
