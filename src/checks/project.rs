//! What the checks look at: every Fluent file of a project, read and parsed once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use super::Policy;
use crate::catalog::definitions;
use crate::ftl::{Definition, NotUtf8, Resource};
use crate::locale::Locale;

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
        Self { path, name, locale, resource, in_scope, index: 0 }
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
    /// How often the texts of a locale use quotation marks of its own and other ones, once counted.
    pub(super) quotations: OnceLock<HashMap<Locale, (usize, usize)>>,
    index: HashMap<&'t Locale, LocaleIndex<'t>>,
}

/// Where the messages and terms of one locale are: file and entry by key, over all its files.
type LocaleIndex<'t> = HashMap<Cow<'t, str>, (usize, usize)>;

impl<'t> Project<'t> {
    /// Indexes the definitions of every locale.
    pub fn new(
        mut files: Vec<FluentFile<'t>>,
        unreadable: Vec<UnreadableFile<'t>>,
        pairs: Vec<Pair<'t>>,
        unsynced: Vec<UnsyncedDocument<'t>>,
        policy: &'t Policy,
    ) -> Self {
        let mut index: HashMap<&'t Locale, LocaleIndex<'t>> = HashMap::new();
        for (at, file) in files.iter_mut().enumerate() {
            file.index = at;
            let locale = index.entry(file.locale).or_default();
            for (entry, definition) in definitions(&file.resource) {
                locale.entry(definition.key()).or_insert((at, entry));
            }
        }
        Self { files, unreadable, pairs, unsynced, policy, quotations: OnceLock::new(), index }
    }

    /// The message or term (`-term`) of this key anywhere in a locale.
    pub fn definition(&self, locale: &Locale, key: &str) -> Option<&Definition<'t>> {
        let (file, entry) = *self.index.get(locale)?.get(key)?;
        self.files[file].resource.entries()[entry].definition()
    }

    /// What the other locales have for a key.
    pub fn versions(
        &self,
        key: &str,
        except: &Locale,
    ) -> impl Iterator<Item = (&'t Locale, &Definition<'t>)> {
        let others = self.index.iter().filter(move |(locale, _)| **locale != except);
        others.filter_map(move |(locale, keys)| {
            let (file, entry) = *keys.get(key)?;
            Some((*locale, self.files[file].resource.entries()[entry].definition()?))
        })
    }

    /// Locales that resources of this locale are translated from.
    pub fn sources_of<'p>(&'p self, locale: &'p Locale) -> impl Iterator<Item = &'p Locale> {
        let pairs = self.pairs.iter().filter(move |pair| pair.locale == locale);
        let mut sources: Vec<&Locale> = pairs.map(|pair| self.files[pair.source].locale).collect();
        sources.sort_unstable();
        sources.dedup();
        sources.into_iter()
    }

    /// Keys of all messages and terms of a locale.
    pub fn keys(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.index.get(locale).into_iter().flat_map(|index| index.keys().map(AsRef::as_ref))
    }
}
