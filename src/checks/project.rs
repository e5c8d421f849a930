//! What the checks look at: every Fluent file of a project, read and parsed once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::absent_names::{self, AbsentName};
use super::draft::Draft;
use super::repeats::{self, Repeats};
use super::{History, Meta, Policy, reference_graph};
use crate::catalog::definitions;
use crate::facts::Date;
use crate::ftl::{Definition, EntryKind, Names, NotUtf8, Reference, Resource};
use crate::glossary::Glossary;
use crate::locale::Locale;
use crate::locale::plurals::Plurals;

/// A Fluent file, parsed.
#[derive(Debug)]
pub struct FluentFile<'t> {
    /// Path relative to the workspace, with `/`.
    pub path: &'t str,
    /// Name of the resource: the path below the locale's folder, without extension.
    pub name: &'t str,
    /// Locale it belongs to.
    pub locale: &'t Locale,
    /// Its contents.
    pub resource: Resource<'t>,
    /// It is one of those to be checked; others are there to be referred to.
    pub in_scope: bool,
    /// It is to be compared with its counterparts, not only checked on its own.
    pub compared: bool,
    /// Its number in the project.
    pub(super) index: usize,
}

impl<'t> FluentFile<'t> {
    /// A file whose text was read and parsed.
    pub fn new(
        path: &'t str,
        name: &'t str,
        locale: &'t Locale,
        resource: Resource<'t>,
        in_scope: bool,
    ) -> Self {
        Self { path, name, locale, resource, in_scope, compared: true, index: 0 }
    }

    /// Whether it holds the paragraphs of a statement, as `sync` writes them, rather than the texts of a program.
    pub fn is_statement(&self) -> bool {
        let comment = self.resource.entries().iter().find_map(|entry| match &entry.kind {
            EntryKind::ResourceComment(comment) => comment.lines.first(),
            _ => None,
        });
        comment.is_some_and(|line| line.content.rsplit_once('.').is_some_and(|(stem, _)| stem == self.name))
    }
}

/// A Fluent file whose bytes are no UTF-8.
#[derive(Debug)]
pub struct UnreadableFile<'t> {
    /// Path relative to the workspace, with `/`.
    pub path: &'t str,
    /// Name of the resource.
    pub name: &'t str,
    /// Locale it belongs to.
    pub locale: &'t Locale,
    /// Where it breaks.
    pub error: NotUtf8,
    /// The text before the broken byte.
    pub readable: Cow<'t, str>,
}

/// A source resource and the target that translates it.
#[derive(Clone, Debug)]
pub struct Pair<'t> {
    /// Index of the source file.
    pub source: usize,
    /// Index of the target file; none when there is no such file, or when it cannot be read.
    pub target: Option<usize>,
    /// Locale of the target.
    pub locale: &'t Locale,
    /// The source is written from a document, so that its messages are paragraphs.
    pub statement: bool,
    /// The day that the document is dated by its front matter.
    pub date: Option<Date>,
    /// Path of the target, or at which it is expected.
    pub target_path: String,
    /// The target file exists but cannot be read as text.
    pub unreadable: bool,
}

/// A document that does not say what its source resource says.
#[derive(Clone, Debug)]
pub struct UnsyncedDocument<'t> {
    /// Path of the document.
    pub path: &'t str,
    /// Locale it is written in.
    pub locale: Locale,
    /// Paragraphs that differ.
    pub changes: usize,
}

/// All there is to check.
#[derive(Debug)]
pub struct Project<'t> {
    /// Readable Fluent files of the source and target locales, by path.
    pub files: Vec<FluentFile<'t>>,
    /// Files that are no UTF-8.
    pub unreadable: Vec<UnreadableFile<'t>>,
    /// Source resources with their targets, by source path and target locale.
    pub pairs: Vec<Pair<'t>>,
    /// Documents changed since the last sync.
    pub unsynced: Vec<UnsyncedDocument<'t>>,
    /// What the project wants of the checks.
    pub policy: &'t Policy,
    /// Agreed terms: the built-in ones unless others are put here.
    pub glossary: &'t Glossary,
    /// What the files were at the revision that ages are reckoned from, when there is one.
    pub history: Option<History<'t>>,
    /// How often the texts of a locale use quotation marks of its own and other ones, once counted.
    pub(super) quotations: OnceLock<HashMap<Locale, (usize, usize)>>,
    /// What is wrong with the references as a whole, once they were followed.
    reference_findings: OnceLock<Vec<Draft>>,
    /// What its sources refer to and files outside it define, once it was looked for.
    absent_names: OnceLock<FxHashMap<String, AbsentName>>,
    /// The project it is a part of, in which to look for what this one does not have.
    pub(super) within: Option<&'t Project<'t>>,
    repeats: OnceLock<Repeats>,
    index: FxHashMap<&'t Locale, LocaleIndex<'t>>,
}

/// What is known of one locale, over all its files.
#[derive(Debug, Default)]
struct LocaleIndex<'t> {
    /// File and entry of each message and term by its key.
    definitions: Names<(u32, u32)>,
    /// Names at the start of lines that could not be parsed.
    broken: FxHashSet<&'t str>,
    /// Locales it is translated from.
    sources: Vec<&'t Locale>,
    /// Messages that something in it refers to.
    referenced: FxHashSet<&'t str>,
    /// Functions that it calls.
    functions: FxHashSet<&'t str>,
    /// Variables that its terms show or choose by.
    parameters: FxHashSet<&'t str>,
    /// Its plural categories, once they were asked for.
    plurals: OnceLock<Option<Plurals>>,
}

impl<'t> LocaleIndex<'t> {
    /// Indexes the files of a locale; of several definitions of one key the first counts.
    fn new(files: &[&FluentFile<'t>], all: &[FluentFile<'t>]) -> Self {
        let mut index = Self::default();
        let count = files.iter().map(|file| file.resource.entries().len()).sum();
        index.definitions = Names::with_capacity(count);
        for file in files {
            for (entry, definition) in definitions(&file.resource) {
                index.definitions.insert((file.index as u32, entry as u32), |place| key_at(all, place));
                for reference in definition.references() {
                    match reference {
                        Reference::Message { id, .. } => drop(index.referenced.insert(id)),
                        Reference::Function { name } => drop(index.functions.insert(name)),
                        Reference::Variable { name, .. } if definition.term => {
                            index.parameters.insert(name);
                        }
                        _ => {}
                    }
                }
            }
            index.broken.extend(broken_keys(&file.resource));
        }
        index
    }
}

impl<'t> Project<'t> {
    /// Indexes the definitions of every locale.
    pub fn new(
        mut files: Vec<FluentFile<'t>>,
        unreadable: Vec<UnreadableFile<'t>>,
        pairs: Vec<Pair<'t>>,
        unsynced: Vec<UnsyncedDocument<'t>>,
        policy: &'t Policy,
    ) -> Self {
        let mut of_locale: HashMap<&'t Locale, Vec<&FluentFile<'t>>> = HashMap::new();
        files.iter_mut().enumerate().for_each(|(at, file)| file.index = at);
        files.iter().for_each(|file| of_locale.entry(file.locale).or_default().push(file));
        let indexed = of_locale
            .into_par_iter()
            .map(|(locale, of_locale)| (locale, LocaleIndex::new(&of_locale, &files)));
        let mut index: FxHashMap<&'t Locale, LocaleIndex<'t>> = indexed.collect();
        for pair in &pairs {
            let (source, target) = (files[pair.source].locale, index.entry(pair.locale).or_default());
            if !target.sources.contains(&source) {
                target.sources.push(source);
            }
        }
        Self {
            files,
            unreadable,
            pairs,
            unsynced,
            policy,
            glossary: Glossary::built_in(),
            history: None,
            quotations: OnceLock::new(),
            reference_findings: OnceLock::new(),
            absent_names: OnceLock::new(),
            within: None,
            repeats: OnceLock::new(),
            index,
        }
    }

    /// Texts that stand in it more than once, found at the first call.
    pub(super) fn repeats(&self) -> &Repeats {
        self.repeats.get_or_init(|| repeats::find(self))
    }

    /// The message or term (`-term`) of this key anywhere in a locale.
    pub fn definition(&self, locale: &Locale, key: &str) -> Option<&Definition<'t>> {
        let own = self.index.get(locale);
        let own = own.and_then(|index| index.definitions.find(key, |place| key_at(&self.files, place)));
        let own = own.and_then(|(file, entry)| {
            self.files[file as usize].resource.entries()[entry as usize].definition()
        });
        own.or_else(|| self.within?.definition(locale, key))
    }

    /// The whole project, where this is a part of one.
    pub(super) fn whole(&self) -> &Project<'t> {
        self.within.unwrap_or(self)
    }

    /// The plural categories of the language of a locale, when CLDR knows them.
    pub fn plurals(&self, locale: &Locale) -> Option<&Plurals> {
        self.whole().index.get(locale)?.plurals.get_or_init(|| Plurals::of(locale)).as_ref()
    }

    /// Whether a message or term of a locale calls this function.
    pub fn calls(&self, locale: &Locale, function: &str) -> bool {
        self.whole().index.get(locale).is_some_and(|index| index.functions.contains(function))
    }

    /// Whether a term of a locale shows or chooses by this variable.
    pub fn has_parameter(&self, locale: &Locale, name: &str) -> bool {
        self.whole().index.get(locale).is_some_and(|index| index.parameters.contains(name))
    }

    /// The findings about references as a whole that belong to a check: they are followed once for all checks.
    pub(super) fn reference_findings(&self, check: &'static Meta) -> impl Iterator<Item = Draft> {
        let found = self.reference_findings.get_or_init(|| reference_graph::find(self));
        found.iter().filter(|draft| std::ptr::eq(draft.check, check)).cloned()
    }

    /// What is known of a message or term (`-term`) that is evidently defined outside the project.
    pub(super) fn absent_name(&self, key: &str) -> Option<&AbsentName> {
        let whole = self.whole();
        whole.absent_names.get_or_init(|| absent_names::find(whole)).get(key)
    }

    /// What the other locales have for a key.
    pub fn versions(
        &self,
        key: &str,
        except: &Locale,
    ) -> impl Iterator<Item = (&'t Locale, &Definition<'t>)> {
        let others = self.whole().index.keys().filter(move |locale| **locale != except);
        others.filter_map(move |locale| Some((*locale, self.definition(locale, key)?)))
    }

    /// Locales that resources of this locale are translated from.
    pub fn sources_of(&self, locale: &Locale) -> &[&'t Locale] {
        self.whole().index.get(locale).map_or(&[], |index| &index.sources)
    }

    /// Keys of all messages and terms of a locale.
    pub fn keys(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        let whole = self.whole();
        let places = whole.index.get(locale).into_iter().flat_map(|index| index.definitions.iter());
        places.map(|place| key_at(&whole.files, place))
    }

    /// Whether a message or term (`-term`) of this key stands in a part of a locale that could not be parsed: then nothing
    /// can be said about it but that.
    pub fn is_broken(&self, locale: &Locale, key: &str) -> bool {
        let own = self.index.get(locale).is_some_and(|index| index.broken.contains(key));
        own || self.within.is_some_and(|whole| whole.is_broken(locale, key))
    }

    /// Whether any message or term of a locale refers to this message.
    pub fn is_referenced(&self, locale: &Locale, id: &str) -> bool {
        self.whole().index.get(locale).is_some_and(|index| index.referenced.contains(id))
    }
}

/// The key of the message or term at a place: the number of a file and of an entry in it.
fn key_at<'t>(files: &[FluentFile<'t>], (file, entry): (u32, u32)) -> &'t str {
    files[file as usize].resource.key_at(entry)
}

/// What looks like the key of a message or term, at the start of each line that the parser could not read.
fn broken_keys<'t>(resource: &Resource<'t>) -> impl Iterator<Item = &'t str> {
    let text = resource.text();
    let junk = resource.entries().iter().filter(|entry| entry.kind == EntryKind::Junk);
    let whole = (!resource.is_parsed()).then_some(0..text.len());
    let spans = junk.map(|entry| entry.span.clone()).chain(whole);
    spans.flat_map(|span| text[span].lines()).filter_map(|line| {
        let name = line.strip_prefix('-').unwrap_or(line);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let length = name.find(|c| !is_name(c)).unwrap_or(name.len());
        let end = line.len() - name.len() + length;
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| &line[..end])
    })
}
