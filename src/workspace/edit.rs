//! Small edits that commands make in target resources: accepting a stale translation, writing a waiver.

use super::Workspace;
use super::scope::Scope;
use crate::catalog::{State, TranslationUnit, Waiver, field_lines, seal};
use crate::checks::{FluentFile, catalog};
use crate::ftl::{Patch, apply};
use crate::locale::Locale;
use crate::notice::{Failure, Notice};
use crate::sync::whole_lines;

/// The edits that were made, and what stood in the way of others.
#[derive(Clone, Debug, Default)]
pub struct EditRun {
    /// Every message that was changed, by path.
    pub edited: Vec<Edited>,
    /// Files that could not be read or written: nothing in them was changed.
    pub failures: Vec<Failure>,
}

/// An edit that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The file.
    pub path: String,
    /// The message.
    pub id: String,
}

/// A waiver to be written.
#[derive(Clone, Debug)]
pub struct NewWaiver<'a> {
    /// Message id, or `message.attribute`.
    pub id: &'a str,
    /// Id of the check.
    pub check: &'a str,
    /// Target-side text of the one finding it excuses; none for all findings of the check.
    pub fact: Option<&'a str>,
    /// Why.
    pub reason: &'a str,
}

impl Workspace {
    /// Accepts stale translations of these messages as current: what differs from its record, and what has none but is out of
    /// date by the revision of the scope. A message that is nowhere stale is told among the failures, unless it may stand in
    /// a file that cannot be read.
    pub fn approve(&self, ids: &[String], scope: &Scope) -> EditRun {
        let line_end = |file: &FluentFile<'_>| file.resource.line_ending().as_str();
        let mut run = self.edit_units(scope, |unit, file, source| {
            let key = unit.key();
            if !ids.iter().any(|id| *id == key) || unit.state != State::Stale {
                return None;
            }
            let mut patches = Vec::new();
            let end = line_end(file);
            if let Some(was) = &unit.record().was {
                patches
                    .push(Patch { span: whole_lines(file.resource.text(), &was.span), text: String::new() });
            }
            let lines = field_lines(&source.to_string(), unit.source.body).replace('\n', end);
            match (&unit.record().source, unit.target) {
                (Some(kept), _) => patches.push(Patch { span: kept.span.clone(), text: lines }),
                (None, Some((_, target))) if unit.earlier_source.is_some() => {
                    let at = target.span.start;
                    patches.push(Patch { span: at..at, text: lines + end });
                }
                (None, _) => {}
            }
            Some(patches)
        });
        if !run.failures.is_empty() {
            return run;
        }
        let missing = ids.iter().filter(|id| !run.edited.iter().any(|edit| edit.id == **id));
        let nothing = |id: &String| Failure::new(Notice::new("approve-nothing").with("id", id.as_str()));
        run.failures.extend(missing.map(nothing).collect::<Vec<_>>());
        run
    }

    /// Writes a waiver above a translation, sealed for the two texts as they are. That the message has no translation in
    /// the locale is told among the failures.
    pub fn waive(&self, waiver: &NewWaiver<'_>, locale: &Locale) -> EditRun {
        let (id, attribute) = match waiver.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (waiver.id, None),
        };
        let scope = Scope { locales: vec![locale.clone()], ..Scope::default() };
        let mut run = self.edit_units(&scope, |unit, file, _| {
            let (_, target) = unit.target?;
            if unit.key() != id {
                return None;
            }
            let (source_text, target_text) = match attribute {
                Some(name) => {
                    (unit.source.attribute(name)?.value.source, target.attribute(name)?.value.source)
                }
                None => (unit.source.value.as_ref()?.source, target.value.as_ref()?.source),
            };
            let seal = seal(source_text, target_text);
            let NewWaiver { check, fact, reason, .. } = *waiver;
            let line = Waiver { attribute, check, fact, seal: Some(&seal), reason }.line();
            let text = line + file.resource.line_ending().as_str();
            Some(vec![Patch { span: target.span.start..target.span.start, text }])
        });
        if run.edited.is_empty() && run.failures.is_empty() {
            let notice =
                Notice::new("waive-nothing").with("id", waiver.id).with("locale", locale.to_string());
            run.failures.push(Failure::new(notice));
        }
        run
    }

    /// Applies what `edit` returns for each unit; files without an edit are not touched.
    fn edit_units(
        &self,
        scope: &Scope,
        edit: impl Fn(&TranslationUnit<'_, '_>, &FluentFile<'_>, &Locale) -> Option<Vec<Patch>>,
    ) -> EditRun {
        let (tree, mut failures) = match self.load(scope) {
            Ok(loaded) => loaded,
            Err(failures) => return EditRun { edited: Vec::new(), failures },
        };
        let (project, broken) = tree.project();
        failures.extend(broken);
        failures.extend(tree.broken_files(&project));
        let mut run = EditRun { edited: Vec::new(), failures };
        for pair in &project.pairs {
            let Some(target) = pair.target.map(|target| &project.files[target]) else { continue };
            let source = &project.files[pair.source];
            if target.resource.damage().is_some() {
                continue;
            }
            let catalog = catalog(&project, pair);
            let (mut patches, mut edited) = (Vec::new(), Vec::new());
            for unit in &catalog.units {
                if let Some(found) = edit(unit, target, source.locale) {
                    patches.extend(found);
                    edited.push(Edited { path: target.path.to_owned(), id: unit.key().into_owned() });
                }
            }
            if patches.is_empty() {
                continue;
            }
            let text =
                apply(target.resource.text(), &patches).unwrap_or_else(|_| target.resource.text().to_owned());
            match self.write(target.path, &text) {
                Ok(()) => run.edited.extend(edited),
                Err(failure) => run.failures.push(failure),
            }
        }
        run
    }
}
