//! Texts that stand in a project more than once: one source with two translations, two sources with one.
//!
//! They are found once for the whole project; each document then reports its own.

use std::collections::HashMap;
use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::project::{FluentFile, Pair, Project};
use super::spelling;
use super::{Draft, Meta, inconsistent_translation, repeated_target};
use crate::catalog::{Record, definitions, same_text};
use crate::facts;
use crate::finding::Severity;
use crate::ftl::{Definition, Value};
use crate::locale::Locale;
use crate::locale::inflection::{Morphology, fold};
use crate::locale::letters::words;
use crate::notice::Notice;

/// Repeated texts of a project, by the number of the source file.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    /// Translations that differ from the usual one of the same source.
    pub(super) inconsistent: HashMap<usize, Vec<Repeat>>,
    /// Translations that another source has as well.
    pub(super) repeated: HashMap<usize, Vec<Repeat>>,
}

impl Repeats {
    fn and(mut self, other: Self) -> Self {
        other
            .inconsistent
            .into_iter()
            .for_each(|(file, more)| self.inconsistent.entry(file).or_default().extend(more));
        other
            .repeated
            .into_iter()
            .for_each(|(file, more)| self.repeated.entry(file).or_default().extend(more));
        self
    }
}

/// A translation and another one.
#[derive(Debug)]
pub(super) struct Repeat {
    /// Key of its message.
    pub(super) key: String,
    /// Number of its file, and its bytes there.
    pub(super) place: (usize, Range<usize>),
    /// The other one: key, file, bytes.
    pub(super) other: (String, usize, Range<usize>),
    /// How much it weighs.
    pub(super) severity: Severity,
}

impl Repeat {
    /// The finding of a check about it; `text` is the message that says what is repeated.
    pub(super) fn draft(
        &self,
        check: &'static Meta,
        text: &'static str,
        project: &Project<'_>,
    ) -> Option<Draft> {
        let (other, other_file, other_span) = &self.other;
        let (file, other_file) = (project.files.get(self.place.0)?, project.files.get(*other_file)?);
        let draft =
            Draft::new(check, file, self.place.1.clone(), Notice::new(text).with("id", other.as_str()))
                .id(self.key.as_str())
                .severity(self.severity)
                .related(other_file, other_span.clone(), Notice::new("report-other-translation"));
        Some(draft)
    }
}

/// A source text with its translation.
#[derive(Clone, Copy)]
struct Member<'p, 't> {
    pair: &'p Pair<'t>,
    /// Number of the entry in the source file.
    entry: usize,
    /// Number of the target file.
    file: usize,
    source: &'p Definition<'t>,
    target: &'p Definition<'t>,
    from: &'p Value<'t>,
    to: &'p Value<'t>,
}

/// Whether a check reports what stands twice.
pub(super) fn is_asked_by(check: &'static Meta) -> bool {
    [&inconsistent_translation::META, &repeated_target::META].iter().any(|asks| std::ptr::eq(*asks, check))
}

/// Everything that stands twice in a project.
pub(super) fn find(project: &Project<'_>) -> Repeats {
    let mut known: HashMap<&Locale, usize> = HashMap::new();
    let mut by_locale: Vec<Vec<&Pair<'_>>> = Vec::new();
    for pair in &project.pairs {
        let at = *known.entry(pair.locale).or_insert(by_locale.len());
        if at == by_locale.len() {
            by_locale.push(Vec::new());
        }
        by_locale[at].push(pair);
    }
    let twice = twice(project);
    let found: Vec<Repeats> = by_locale.par_iter().map(|pairs| in_locale(project, pairs, &twice)).collect();
    found.into_iter().fold(Repeats::default(), Repeats::and)
}

/// The messages of the sources, by the numbers of file and entry, whose text is also that of another one: they are the same for
/// every locale that translates them.
fn twice(project: &Project<'_>) -> FxHashSet<(usize, usize)> {
    let sources: FxHashSet<usize> = project.pairs.iter().map(|pair| pair.source).collect();
    let mut first: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    let mut twice = FxHashSet::default();
    for file in sources {
        for (entry, definition) in definitions(&project.files[file].resource) {
            let Some(value) = &definition.value else { continue };
            let known = *first.entry(value.source).or_insert((file, entry));
            if known != (file, entry) {
                twice.extend([known, (file, entry)]);
            }
        }
    }
    twice
}

/// What stands twice in one target locale.
fn in_locale(project: &Project<'_>, pairs: &[&Pair<'_>], twice: &FxHashSet<(usize, usize)>) -> Repeats {
    let mut found = Repeats::default();
    let members: Vec<Member<'_, '_>> = pairs.iter().flat_map(|pair| members(project, pair)).collect();
    let of_one_source = members.iter().filter(|member| twice.contains(&(member.pair.source, member.entry)));
    for group in groups(of_one_source, |member| member.from.source) {
        inconsistent(project, &group, &mut found);
    }
    for group in groups(members.iter(), |member| member.to.source) {
        repeated(project, &group, &mut found);
    }
    found
}

/// Values that are translated, with more than a word.
fn members<'p, 't>(project: &'p Project<'t>, pair: &'p Pair<'t>) -> impl Iterator<Item = Member<'p, 't>> {
    let target = pair.target.and_then(|file| Some((file, &project.files.get(file)?.resource)));
    let source = project.files.get(pair.source);
    source.zip(target).into_iter().flat_map(move |(source, (file, target))| {
        let mut near = 0;
        definitions(&source.resource).filter(|(_, source)| !source.term).filter_map(move |(entry, source)| {
            let at = target.index_near(source.id, near)?;
            near = at + 1;
            let other = target.entries().get(at)?.definition()?;
            let (from, to) = (source.value.as_ref()?, other.value.as_ref()?);
            let is_text = from.source.contains([' ', '\u{a0}']) && from.source != to.source;
            is_text.then_some(Member { pair, entry, file, source, target: other, from, to })
        })
    })
}

/// Members of one target locale that have the same text, where there are several.
fn groups<'m, 'p, 't>(
    members: impl Iterator<Item = &'m Member<'p, 't>>,
    text: impl Fn(&Member<'p, 't>) -> &'t str,
) -> impl Iterator<Item = Vec<&'m Member<'p, 't>>>
where
    't: 'p,
    'p: 'm,
{
    let mut first: FxHashMap<&str, (usize, &Member<'_, '_>)> = FxHashMap::default();
    first.reserve(members.size_hint().0);
    let mut groups: FxHashMap<usize, Vec<&Member<'_, '_>>> = FxHashMap::default();
    for (at, member) in members.enumerate() {
        let (known, one) = *first.entry(text(member)).or_insert((at, member));
        if known != at {
            groups.entry(known).or_insert_with(|| vec![one]).push(member);
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_unstable_by_key(|(first, _)| *first);
    groups.into_iter().map(|(_, group)| group)
}

fn inconsistent(project: &Project<'_>, group: &[&Member<'_, '_>], found: &mut Repeats) {
    if group.iter().all(|member| member.to.source == group[0].to.source) {
        return;
    }
    let current: Vec<&&Member<'_, '_>> = group.iter().filter(|member| !member.is_stale(project)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    current.iter().for_each(|member| *counts.entry(member.to.source).or_default() += 1);
    // The first of the most frequent ones.
    let usual = current.iter().rev().max_by_key(|member| counts[member.to.source]);
    let Some(usual) = usual else { return };
    let locale = usual.pair.locale;
    let wanted = content(usual.to.source, locale);
    let mut same: HashMap<&str, bool> = HashMap::new();
    for member in &current {
        let text = member.to.source;
        if *same.entry(text).or_insert_with(|| is_said_as(&content(text, locale), &wanted, locale)) {
            continue;
        }
        let is_heading = member.source.id.starts_with("h-") || member.source.id.starts_with("fm-");
        let is_statement = project.files.get(member.pair.source).is_some_and(FluentFile::is_statement);
        let is_weak = is_heading || !is_statement || words(member.from.source).count() < FEWEST_WORDS;
        let severity = if is_weak { Severity::Info } else { Severity::Warning };
        found.inconsistent.entry(member.pair.source).or_default().push(member.repeat(usual, severity));
    }
}

fn repeated(project: &Project<'_>, group: &[&Member<'_, '_>], found: &mut Repeats) {
    let Some((first, rest)) = group.split_first() else { return };
    if words(first.to.source).count() < FEWEST_WORDS {
        return;
    }
    let plain = |member: &Member<'_, '_>| {
        let text = fold(member.from.source, false);
        words(&text).map(|word| text[word].to_owned()).collect::<Vec<String>>()
    };
    let source = plain(first);
    for member in rest.iter().filter(|member| member.from.source != first.from.source) {
        if plain(member) != source && !member.is_stale(project) {
            found.repeated.entry(member.pair.source).or_default().push(member.repeat(first, Severity::Info));
        }
    }
}

/// Shorter texts are said as the place requires.
const FEWEST_WORDS: usize = 4;

impl Member<'_, '_> {
    fn repeat(&self, other: &Self, severity: Severity) -> Repeat {
        Repeat {
            key: self.source.key().into_owned(),
            place: (self.file, self.to.span.clone()),
            other: (other.source.key().into_owned(), other.file, other.to.span.clone()),
            severity,
        }
    }

    /// The translation was made from an earlier source.
    fn is_stale(&self, project: &Project<'_>) -> bool {
        let Some(file) = project.files.get(self.pair.source) else { return false };
        let lines = self.target.comment.as_ref().map_or(&[][..], |comment| &comment.lines);
        let record = Record::parse(lines, file.locale, &[self.source.body]);
        record.was.is_some()
            || record.source.is_some_and(|made_from| !same_text(&made_from.text, self.source.body))
    }
}

/// Whether one translation is the other but for the endings of words, marks, numbers and dates.
fn is_said_as(ours: &[String], theirs: &[String], locale: &Locale) -> bool {
    let morphology = Morphology::of(locale.language());
    ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(one, other)| spelling::is_same_word(one, other, morphology))
}

/// The words of a text without those of its facts.
fn content(text: &str, locale: &Locale) -> Vec<String> {
    let facts = facts::find(text, locale);
    let is_fact = |word: &Range<usize>| {
        facts.iter().any(|fact| fact.span.start < word.end && word.start < fact.span.end)
    };
    let turkic = Morphology::of(locale.language()).is_turkic();
    words(text).filter(|word| !is_fact(word)).map(|word| fold(&text[word], turkic)).collect()
}
