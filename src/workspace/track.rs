//! Hand-written resources that the settings name under `track`: `sync` keeps slots and records in their targets. The
//! source itself is nobody's but its author's, and translations are left as they are.

use std::borrow::Cow;
use std::collections::HashSet;

use super::sync::Job;
use super::{DocumentSync, SyncMode, SyncRun, Workspace};
use crate::catalog::{Catalog, Locales, TranslationUnit, definitions, same_text};
use crate::ftl::{Resource, normalized};
use crate::locale::Locale;
use crate::notice::Failure;
use crate::sync::{Change, PlannedUnit, TargetEdit};

impl Workspace {
    /// Syncs the targets of tracked resources: those of these names, or all.
    pub(super) fn sync_tracked(&self, names: &[String], mode: SyncMode, run: &mut SyncRun) {
        let tracked = &self.settings().track;
        for name in tracked.iter().filter(|name| names.is_empty() || names.contains(name)) {
            if let Err(failure) = self.sync_tracked_resource(name, mode, run) {
                run.failures.push(failure);
            }
        }
    }

    fn sync_tracked_resource(&self, name: &str, mode: SyncMode, run: &mut SyncRun) -> Result<(), Failure> {
        let source = &self.settings().source;
        let path = self.resource_path(source, name);
        let text = self.read(&path)?;
        let resource = Resource::parse(&text);
        self.refuse_damaged(&resource, &path)?;
        let units: Vec<PlannedUnit<'_>> = definitions(&resource)
            .map(|(_, definition)| {
                let (id, pattern) = (definition.key().into_owned(), Cow::Borrowed(definition.body));
                PlannedUnit { id, pattern, note: None }
            })
            .collect();
        let mut synced = DocumentSync {
            path,
            renamed_from: None,
            kept: units.len(),
            changes: Vec::new(),
            written: Vec::new(),
        };
        let mut job = Job::new(self, mode, name, name);
        let mut told = HashSet::new();
        for target in self.targets_of(source) {
            for (id, change) in self.edited_since(&resource, target, name) {
                if told.insert(id) {
                    synced.changes.push(change);
                }
            }
            let document = synced.path.clone();
            let edit =
                TargetEdit { document: &document, source, target, units: &units, before: None, adopt: true };
            if let Err(failure) = job.sync_target(&edit) {
                run.failures.push(failure);
            }
        }
        synced.written = job.finish()?;
        synced.kept -= synced.changes.len();
        run.documents.push(synced);
        Ok(())
    }

    /// Texts of the source that are not those that the records of a target hold, by id. A target that cannot be read has none.
    fn edited_since(&self, source: &Resource<'_>, target: &Locale, name: &str) -> Vec<(String, Change)> {
        let Ok(Some(text)) = self.read_if_there(&self.resource_path(target, name)) else { return Vec::new() };
        let resource = Resource::parse(&text);
        let locales = Locales { source: &self.settings().source, target };
        let edited = |unit: &TranslationUnit<'_, '_>| {
            let old = unit.record().source.as_ref().filter(|old| !same_text(&old.text, unit.source.body))?;
            let (id, new) = (unit.key().into_owned(), normalized(unit.source.body).into_owned());
            Some((id.clone(), Change::Edited { id, old: old.text.clone(), new }))
        };
        Catalog::new(source, Some(&resource), locales).units.iter().filter_map(edited).collect()
    }
}
