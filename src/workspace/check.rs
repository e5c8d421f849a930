//! Reads everything there is to check, once and on both cores.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::disk::{self, Contents};
use super::earlier::{Earlier, Listed};
use super::scope::{Area, Scope, and_above};
use super::touched::Touched;
use super::{DocumentFile, ResourceFile, Workspace};
use crate::checks::{
    BaselineEntry, FluentFile, History, Outcome, Pair, Policy, Project, UnreadableFile, UnsyncedDocument,
    check, check_once, find,
};
use crate::document::Document;
use crate::facts::{self, Date, Value};
use crate::finding::set_fingerprints;
use crate::ftl::{Resource, decode};
use crate::glossary::Glossary;
use crate::locale::Locale;
use crate::notice::{Failure, Notice};

/// The texts of a workspace, read for checking.
#[derive(Debug)]
pub struct CheckedTree<'w> {
    workspace: &'w Workspace,
    resources: Vec<LoadedResource>,
    documents: Vec<(DocumentFile, String)>,
    targets: Vec<Locale>,
    area: Area,
    glossary: Option<Glossary>,
    since: Option<Earlier>,
    changes: Option<Changes>,
}

/// What is not what it was at a revision.
#[derive(Debug)]
struct Changes {
    files: Earlier,
    documents: HashSet<String>,
}

#[derive(Debug)]
struct LoadedResource {
    file: ResourceFile,
    contents: Contents,
}

impl Workspace {
    /// Reads what is to be checked. What cannot be read is told beside it.
    ///
    /// # Errors
    /// When a path of the scope is not there, or a locale is none of the workspace's.
    pub fn load(&self, scope: &Scope) -> Result<(CheckedTree<'_>, Vec<Failure>), Vec<Failure>> {
        let mut wrong: Vec<Failure> = Vec::new();
        for locale in scope.locales.iter().filter(|locale| !self.locales().any(|known| known == *locale)) {
            let known = self.locales().map(Locale::to_string).collect::<Vec<_>>().join(", ");
            let notice = Notice::new("workspace-unknown-locale").with("locale", locale.to_string());
            wrong.push(Failure::new(notice.with("known", known)));
        }
        let (documents, mut failures) = self.find_documents();
        let mut paths = Vec::new();
        for path in &scope.paths {
            match self.scope_path(path, &documents) {
                Ok(path) => paths.push(path),
                Err(failure) => wrong.push(failure),
            }
        }
        let glossary = match self.glossary() {
            Ok(glossary) => glossary,
            Err(broken) => {
                wrong.extend(broken);
                None
            }
        };
        // Git works while the files are read.
        let mut list = |revision: &Option<String>| {
            let listed = self.list_earlier(revision.as_deref()?);
            listed.map_err(|failure| wrong.push(failure)).ok()
        };
        let (since, changed_since) = (list(&scope.since), list(&scope.changed_since));
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let (files, unreadable) = self.resources();
        failures.extend(unreadable);
        let known: Vec<&Locale> = self.locales().collect();
        let read = files
            .into_par_iter()
            .filter(|file| known.contains(&&file.locale))
            .map(|file| {
                let contents = disk::read(&self.path(&file.path), &file.path)?;
                Ok(LoadedResource { file, contents })
            })
            .collect::<Vec<Result<LoadedResource, Failure>>>();
        let mut resources = Vec::with_capacity(read.len());
        for result in read {
            match result {
                Ok(resource) => resources.push(resource),
                Err(failure) => failures.push(failure),
            }
        }
        let read = documents.into_par_iter().map(|file| self.read(&file.path).map(|text| (file, text)));
        let mut texts = Vec::new();
        for result in read.collect::<Vec<_>>() {
            match result {
                Ok(document) => texts.push(document),
                Err(failure) => failures.push(failure),
            }
        }
        let found = LazyCell::new(|| -> HashSet<&str> {
            let found = resources.iter().map(|resource| &*resource.file.path);
            let found = found.chain(texts.iter().map(|(file, _)| &*file.path));
            let found = found.chain(failures.iter().filter_map(|failure| failure.path.as_deref()));
            found.flat_map(and_above).collect()
        });
        let hold_nothing = |paths: &[String]| !paths.iter().any(|path| found.contains(path.as_str()));
        for (given, _) in
            scope.paths.iter().zip(&paths).filter(|(_, own)| !own.is_empty() && hold_nothing(own))
        {
            let known = self.locales().map(Locale::to_string).collect::<Vec<_>>().join(", ");
            wrong.push(Failure::in_file(
                given,
                Notice::new("workspace-nothing-to-check").with("known", known),
            ));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let targets =
            if scope.locales.is_empty() { self.locales().cloned().collect() } else { scope.locales.clone() };
        let files: Vec<&ResourceFile> = resources.iter().map(|resource| &resource.file).collect();
        let since = since.map(|listed| self.earlier_sources(listed, &files)).transpose();
        let changes = changed_since.map(|listed| self.changes(listed, &files, &texts)).transpose();
        let (since, changes) =
            (since.map_err(|failure| vec![failure])?, changes.map_err(|failure| vec![failure])?);
        let tree = CheckedTree {
            workspace: self,
            resources,
            documents: texts,
            targets,
            area: Area::new(paths),
            glossary,
            since,
            changes,
        };
        Ok((tree, failures))
    }

    fn changes(
        &self,
        listed: Listed,
        files: &[&ResourceFile],
        documents: &[(DocumentFile, String)],
    ) -> Result<Changes, Failure> {
        let files = self.earlier_files(listed, files)?;
        let documents = self.changed_documents(documents, &files.revision)?;
        Ok(Changes { files, documents })
    }

    fn find_documents(&self) -> (Vec<DocumentFile>, Vec<Failure>) {
        if self.settings.documents.is_empty() { (Vec::new(), Vec::new()) } else { self.documents() }
    }
}

/// The number of each file by its name and its locale.
type ByPlace<'f> = HashMap<(&'f str, &'f Locale), usize>;

/// The language and the date of a document.
struct Dated {
    locale: Locale,
    date: Option<Date>,
}

/// The full date that the front matter writes.
fn day(date: &str, locale: &Locale) -> Option<Date> {
    facts::find(date, locale).into_iter().flat_map(|fact| fact.readings).find_map(|value| match value {
        Value::Date(date) if date.is_full() => Some(date),
        _ => None,
    })
}

/// An earlier revision, parsed.
fn history(earlier: &Earlier) -> History<'_> {
    let parsed = earlier
        .changed
        .par_iter()
        .map(|(path, text)| (path.as_str(), text.as_deref().map(Resource::parse)))
        .collect();
    History { revision: &earlier.revision, changed: parsed }
}

impl<'w> CheckedTree<'w> {
    /// The workspace it was read from.
    pub(super) fn workspace(&self) -> &'w Workspace {
        self.workspace
    }

    /// Whether a file is one that others are translated from.
    pub(super) fn is_source(&self, file: &FluentFile<'_>) -> bool {
        let documents = self.documents.iter().filter(|(document, _)| document.resource_name() == file.name);
        let mut languages = documents.filter_map(|(document, text)| {
            Some(self.workspace.source_of(&self.workspace.parse(document, text).ok()?))
        });
        languages.next().as_ref().unwrap_or(&self.workspace.settings.source) == file.locale
    }

    /// Puts another text in the place of a file's, in memory.
    pub(super) fn replace_text(&mut self, path: &str, text: &str) {
        for loaded in self.resources.iter_mut().filter(|loaded| loaded.file.path == path) {
            loaded.contents = Contents::Text(text.to_owned());
        }
    }

    /// The texts of the Fluent files that could be read as text, by path.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.resources.iter().filter_map(|loaded| match &loaded.contents {
            Contents::Text(text) => Some(text.as_str()),
            Contents::Bytes(_) => None,
        })
    }

    /// Parses everything and runs every check.
    ///
    /// # Errors
    /// Documents that cannot be taken apart are told beside the outcome; nothing here stops the rest.
    pub fn check(&self) -> (Outcome, Vec<Failure>) {
        let (mut outcome, failures) = self.check_without_fingerprints();
        if self.changes.is_none() {
            set_fingerprints(&mut outcome.findings);
        }
        (outcome, failures)
    }

    /// The same for those who need no fingerprints, which take their time: findings may have none.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn check_without_fingerprints(&self) -> (Outcome, Vec<Failure>) {
        let (project, failures) = self.project();
        let Some(changes) = &self.changes else { return (check_once(project), failures) };
        let mut outcome = check(&project);
        let touched = Touched::new(&project, &changes.files);
        let documents: HashSet<&str> = self.documents.iter().map(|(file, _)| file.path.as_str()).collect();
        outcome.retain(|finding| match &*finding.location.path {
            path if documents.contains(path) => changes.documents.contains(path),
            _ => touched.concerns(finding),
        });
        (outcome, failures)
    }

    /// What the settings say of the checks.
    pub fn policy(&self) -> &Policy {
        &self.workspace.settings.policy
    }

    /// Whether an entry of a baseline is about something that is checked here: what is out of sight is not gone.
    pub fn covers(&self, entry: &BaselineEntry) -> bool {
        let locale = entry.locale.as_deref().and_then(|locale| locale.parse().ok());
        let is_on = find(&entry.check).is_none_or(|check| self.policy().is_on(check.meta()));
        is_on
            && self.changes.is_none()
            && self.in_scope(&entry.file)
            && locale.is_none_or(|locale| {
                self.targets.contains(&locale) || locale == self.workspace.settings.source
            })
    }

    /// The revisions asked for that have no Fluent file where the workspace has its own: beside them everything is new.
    pub fn empty_revisions(&self) -> impl Iterator<Item = &str> {
        let asked = self.since.iter().chain(self.changes.iter().map(|changes| &changes.files));
        asked.filter(|earlier| earlier.is_empty).map(|earlier| earlier.revision.as_str())
    }

    /// Everything parsed, as the checks see it.
    pub fn project(&self) -> (Project<'_>, Vec<Failure>) {
        let files: Vec<FluentFile<'_>> =
            self.resources.par_iter().filter_map(|loaded| self.parsed(loaded)).collect();
        let unreadable = self.unreadable();
        let by_place: ByPlace<'_> =
            files.iter().enumerate().map(|(at, file)| ((file.name, file.locale), at)).collect();
        let (sources, unsynced, failures) = self.documents(&files, &by_place);
        let pairs = self.pairs(&files, &by_place, &sources);
        let policy = &self.workspace.settings.policy;
        let mut project = Project::new(files, unreadable, pairs, unsynced, policy);
        project.glossary = self.glossary.as_ref().unwrap_or(project.glossary);
        project.history = self.since.as_ref().map(history);
        (project, failures)
    }

    /// Files of the scope that are broken somewhere. For a check these are findings like others; who counts or edits says so
    /// and goes on with the rest.
    pub(super) fn broken_files(&self, project: &Project<'_>) -> Vec<Failure> {
        let no_text = self.resources.iter().filter_map(|loaded| match &loaded.contents {
            Contents::Bytes(bytes) => Some((loaded, bytes)),
            Contents::Text(_) => None,
        });
        let no_text = no_text
            .filter(|(loaded, _)| self.in_scope(&loaded.file.path) && self.wants(&loaded.file.locale))
            .map(|(loaded, bytes)| disk::not_utf8(bytes, &loaded.file.path));
        let damaged = project.files.iter().filter(|file| file.in_scope);
        let damaged =
            damaged.filter_map(|file| self.workspace.refuse_damaged(&file.resource, file.path).err());
        no_text.chain(damaged).collect()
    }

    fn parsed<'t>(&self, loaded: &'t LoadedResource) -> Option<FluentFile<'t>> {
        let Contents::Text(text) = &loaded.contents else { return None };
        let ResourceFile { path, locale, name } = &loaded.file;
        let in_scope = self.in_scope(path) && self.wants(locale);
        let mut file = FluentFile::new(path, name, locale, Resource::parse(text), in_scope);
        file.compared = !self.workspace.settings.skip.contains(name);
        Some(file)
    }

    /// Whether files of this locale are to be checked themselves: sources always are.
    fn wants(&self, locale: &Locale) -> bool {
        self.targets.contains(locale) || *locale == self.workspace.settings.source
    }

    fn in_scope(&self, path: &str) -> bool {
        self.area.holds(path)
    }

    fn unreadable(&self) -> Vec<UnreadableFile<'_>> {
        let files = self.resources.iter().filter(|loaded| self.in_scope(&loaded.file.path));
        files
            .filter_map(|loaded| {
                let Contents::Bytes(bytes) = &loaded.contents else { return None };
                let error = decode(bytes).err()?;
                let readable = String::from_utf8_lossy(&bytes[..error.offset]);
                let file = &loaded.file;
                Some(UnreadableFile {
                    path: &file.path,
                    name: &file.name,
                    locale: &file.locale,
                    error,
                    readable,
                })
            })
            .collect()
    }

    /// What is said of each document by the name of its resources, and the documents that are out of step.
    fn documents(
        &self,
        files: &[FluentFile<'_>],
        by_place: &ByPlace<'_>,
    ) -> (HashMap<&str, Dated>, Vec<UnsyncedDocument<'_>>, Vec<Failure>) {
        let read = self.documents.par_iter().map(|(file, text)| {
            let document: Document<'_> = self.workspace.parse(file, text)?;
            let source = self.workspace.source_of(&document);
            let resource = by_place.get(&(file.resource_name(), &source)).map(|at| &files[*at].resource);
            let changes = self.workspace.pending_changes(&document, resource, &file.path);
            let date = document.date().and_then(|date| day(date, &source));
            Ok((file, Dated { locale: source, date }, changes))
        });
        let (mut sources, mut unsynced, mut failures) = (HashMap::new(), Vec::new(), Vec::new());
        for result in read.collect::<Vec<Result<_, Failure>>>() {
            match result {
                Ok((file, source, changes)) => {
                    if changes > 0 && self.in_scope(&file.path) {
                        let locale = source.locale.clone();
                        unsynced.push(UnsyncedDocument { path: &file.path, locale, changes });
                    }
                    sources.insert(file.resource_name(), source);
                }
                Err(failure) => failures.push(failure),
            }
        }
        (sources, unsynced, failures)
    }

    /// Every source resource with each of its targets.
    fn pairs<'t>(
        &'t self,
        files: &[FluentFile<'t>],
        by_place: &ByPlace<'_>,
        sources: &HashMap<&str, Dated>,
    ) -> Vec<Pair<'t>> {
        let no_text = |loaded: &&LoadedResource| matches!(loaded.contents, Contents::Bytes(_));
        let broken: HashSet<(&str, &Locale)> = self
            .resources
            .iter()
            .filter(no_text)
            .map(|loaded| (loaded.file.name.as_str(), &loaded.file.locale))
            .collect();
        let main = &self.workspace.settings.source;
        let mut pairs = Vec::new();
        for (at, file) in files.iter().enumerate() {
            let document = sources.get(file.name);
            if !file.compared || file.locale != document.map_or(main, |document| &document.locale) {
                continue;
            }
            for locale in self.targets.iter().filter(|locale| *locale != file.locale) {
                let target = by_place.get(&(file.name, locale)).copied();
                let target_path = match target {
                    Some(target) => files[target].path.to_owned(),
                    None => self.path_beside(file, locale),
                };
                if !self.in_scope(file.path) && !self.in_scope(&target_path) {
                    continue;
                }
                let unreadable = target.is_none() && broken.contains(&(file.name, locale));
                let (statement, date) = (document.is_some(), document.and_then(|document| document.date));
                pairs.push(Pair { source: at, target, locale, statement, date, target_path, unreadable });
            }
        }
        pairs
    }

    /// Where the counterpart of a file would stand, in the layout that the file has.
    pub(super) fn path_beside(&self, file: &FluentFile<'_>, locale: &Locale) -> String {
        let folder = format!("{}/{}/", self.workspace.settings.resources, file.locale);
        match file.path.starts_with(folder.trim_start_matches('/')) {
            true => self.workspace.resource_path(locale, file.name),
            false => file.path.replace(&format!("{}.ftl", file.locale), &format!("{locale}.ftl")),
        }
    }
}
