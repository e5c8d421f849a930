//! Brings the resources in step with the documents.
//!
//! Each document is read, planned and written on its own: its source resource and those of its targets that are not damaged, all of
//! them or, where one cannot be written, none. What a target needs follows from the source and its own records, so that a run that is
//! stopped between two files is completed by the next.

use std::io::{self, Write};

use super::batch::Batch;
use super::rename::{Orphan, renamed_resources};
use super::{DocumentFile, Workspace, disk};
use crate::document::Document;
use crate::ftl::{Resource, write_patched};
use crate::locale::Locale;
use crate::notice::{Failure, Notice};
use crate::position::LineIndex;
use crate::segment::{RULES, segments};
use crate::sync::{Change, Parked, TargetEdit, new_target, plan, rules_of, source_text, target_patches};

/// What a sync did, or would do.
#[derive(Clone, Debug, Default)]
pub struct SyncRun {
    /// A document each, by path.
    pub documents: Vec<DocumentSync>,
    /// Source resources whose document is gone: they are left alone, or removed with their targets under `prune`.
    pub orphans: Vec<String>,
    /// Everything that could not be done; the rest was done all the same.
    pub failures: Vec<Failure>,
}

impl SyncRun {
    /// Whether any file was written, or would be.
    pub fn changes_anything(&self) -> bool {
        self.documents.iter().any(|document| !document.written.is_empty())
    }
}

/// What happened to one document.
#[derive(Clone, Debug)]
pub struct DocumentSync {
    /// Path of the document.
    pub path: String,
    /// The name it had before, when it was renamed or moved.
    pub renamed_from: Option<String>,
    /// Paragraphs as before.
    pub kept: usize,
    /// What happened to the others.
    pub changes: Vec<Change>,
    /// Paths of the files that were written, or would be.
    pub written: Vec<String>,
}

/// How far a sync may go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SyncMode {
    /// Only say what would happen.
    DryRun,
    /// Write; leave the resources of documents that are gone alone.
    #[default]
    Write,
    /// Write, and remove the resources of documents that are gone.
    Prune,
}

impl Workspace {
    /// Syncs the documents of these names, or all of them.
    ///
    /// # Errors
    /// When a name stands for no document: then nothing is done at all.
    pub fn sync(
        &self,
        names: &[String],
        mode: SyncMode,
        progress: &dyn Fn(usize, usize),
    ) -> Result<SyncRun, Vec<Failure>> {
        let (documents, failures) = self.documents();
        let selected = self.select(&documents, names)?;
        let mut run = SyncRun { failures, ..SyncRun::default() };
        let orphans = self.orphans(&documents, &mut run.failures);
        let renamed = renamed_resources(self, &selected, &orphans);
        for (done, file) in selected.iter().enumerate() {
            progress(done, selected.len());
            let from = renamed.get(file.path.as_str()).copied();
            match self.sync_document(file, from, mode, &mut run.failures) {
                Ok(synced) => run.documents.push(synced),
                Err(failure) => run.failures.push(failure),
            }
        }
        let gone = orphans.iter().filter(|orphan| !renamed.values().any(|from| from.name == orphan.name));
        for orphan in gone {
            run.orphans.push(orphan.path.clone());
            if mode == SyncMode::Prune {
                self.remove_resources(&orphan.name, &mut run.failures);
            }
        }
        self.sync_tracked(names, mode, &mut run);
        Ok(run)
    }

    /// What a sync of one document would change, for checks: the number of changes, none when it is in step.
    pub(super) fn pending_changes(
        &self,
        document: &Document<'_>,
        source: Option<&Resource<'_>>,
        path: &str,
    ) -> usize {
        let segments = segments(document);
        let plan = plan(&segments, source, &Parked::default());
        let in_step = source.is_some_and(|old| old.text() == source_text(path, &plan.units, source));
        if in_step { 0 } else { plan.changes.len().max(1) }
    }

    fn sync_document(
        &self,
        file: &DocumentFile,
        from: Option<&Orphan>,
        mode: SyncMode,
        failures: &mut Vec<Failure>,
    ) -> Result<DocumentSync, Failure> {
        let text = self.read(&file.path)?;
        let document = self.parse(file, &text)?;
        let source = self.source_of(&document);
        let name = file.resource_name();
        let old_name = from.map_or(name, |orphan| orphan.name.as_str());
        let old_text = self.read_if_there(&self.resource_path(&source, old_name))?;
        let old = old_text.as_deref().map(Resource::parse);
        if let Some(old) = &old {
            let path = self.resource_path(&source, old_name);
            self.refuse_damaged(old, &path)?;
            if rules_of(old) > RULES {
                return Err(Failure::in_file(path, Notice::new("sync-newer-rules")));
            }
        }
        let segments = segments(&document);
        let parked = self.parked(&source, old_name)?;
        let plan = plan(&segments, old.as_ref(), &parked);
        let mut synced = DocumentSync {
            path: file.path.clone(),
            renamed_from: from.map(|orphan| orphan.name.clone()),
            kept: plan.kept,
            changes: plan.changes.clone(),
            written: Vec::new(),
        };
        let mut job = Job::new(self, mode, name, old_name);
        let new_source = source_text(&file.path, &plan.units, old.as_ref());
        if from.is_some() || old_text.as_deref() != Some(new_source.as_str()) {
            job.write(&source, |out| out.write_all(new_source.as_bytes()));
        }
        drop(new_source);
        for target in self.targets_of(&source) {
            let edit = TargetEdit {
                document: &file.path,
                source: &source,
                target,
                units: &plan.units,
                before: old.as_ref(),
                adopt: false,
            };
            if let Err(failure) = job.sync_target(&edit) {
                failures.push(failure);
            }
        }
        synced.written = job.finish()?;
        Ok(synced)
    }

    pub(super) fn read_if_there(&self, path: &str) -> Result<Option<String>, Failure> {
        if self.path(path).exists() { self.read(path).map(Some) } else { Ok(None) }
    }

    /// A file that is broken is a person's to mend: a program that edits it could lose what stands in the broken part.
    pub(super) fn refuse_damaged(&self, resource: &Resource<'_>, path: &str) -> Result<(), Failure> {
        let Some(problem) = resource.damage() else { return Ok(()) };
        let at = LineIndex::new(resource.text()).position(problem.span.start);
        Err(Failure::in_file(path, crate::checks::problem_notice(resource, problem)).at(at))
    }

    /// Translations that the targets of a resource keep under `## Obsolete`.
    fn parked(&self, source: &Locale, name: &str) -> Result<Parked, Failure> {
        let mut parked = Parked::default();
        for target in self.targets_of(source) {
            let Ok(Some(text)) = self.read_if_there(&self.resource_path(target, name)) else { continue };
            if !text.contains("## Obsolete") {
                continue;
            }
            parked.read(&Resource::parse(&text), source);
        }
        Ok(parked)
    }

    fn remove_resources(&self, name: &str, failures: &mut Vec<Failure>) {
        for locale in self.locales() {
            let path = self.resource_path(locale, name);
            if self.path(&path).exists() {
                failures.extend(disk::remove(&self.path(&path), &path).err());
            }
        }
    }
}

/// The files of one document.
pub(super) struct Job<'w> {
    workspace: &'w Workspace,
    mode: SyncMode,
    name: &'w str,
    old_name: &'w str,
    batch: Batch,
    /// Paths of what is in the batch.
    written: Vec<String>,
}

impl<'w> Job<'w> {
    /// For the resources of `name`, which were those of `old_name` so far.
    pub(super) fn new(workspace: &'w Workspace, mode: SyncMode, name: &'w str, old_name: &'w str) -> Self {
        Self { workspace, mode, name, old_name, batch: Batch::default(), written: Vec::new() }
    }

    /// Brings a target in step. One that is damaged fails and keeps nobody from the others.
    pub(super) fn sync_target(&mut self, edit: &TargetEdit<'_>) -> Result<(), Failure> {
        let old_path = self.workspace.resource_path(edit.target, self.old_name);
        let Some(text) = self.workspace.read_if_there(&old_path)? else {
            let text = new_target(edit);
            self.write(edit.target, |out| out.write_all(text.as_bytes()));
            return Ok(());
        };
        let resource = Resource::parse(&text);
        self.workspace.refuse_damaged(&resource, &old_path)?;
        let patches = target_patches(&resource, edit);
        if !patches.is_empty() || self.name != self.old_name {
            self.write(edit.target, |out| write_patched(&text, &patches, &mut &mut *out));
        }
        Ok(())
    }

    /// Writes a resource under its new name; the one under the old name goes.
    fn write(&mut self, locale: &Locale, contents: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let path = self.workspace.resource_path(locale, self.name);
        if self.mode != SyncMode::DryRun {
            self.batch.add(&self.workspace.path(&path), &path, contents);
            let old_path = self.workspace.resource_path(locale, self.old_name);
            let old = self.workspace.path(&old_path);
            if old_path != path && old.exists() {
                self.batch.remove(old, old_path);
            }
        }
        self.written.push(path);
    }

    /// Puts the files in their places and says which they are.
    pub(super) fn finish(self) -> Result<Vec<String>, Failure> {
        self.batch.commit()?;
        Ok(self.written)
    }
}
