//! Documents that were renamed or moved take their resources along.

use std::collections::{HashMap, HashSet};

use super::{DocumentFile, Workspace};
use crate::catalog::definitions;
use crate::ftl::{Resource, plain_text};
use crate::notice::Failure;
use crate::segment::segments;
use crate::sync::{document_of, kind_of};

/// A generated source resource whose document is not there any more.
#[derive(Clone, Debug)]
pub(super) struct Orphan {
    /// Path of the source resource.
    pub(super) path: String,
    /// Its name.
    pub(super) name: String,
    /// Its paragraphs.
    texts: HashSet<String>,
}

impl Workspace {
    /// Source resources that a sync wrote for documents which are gone.
    pub(super) fn orphans(&self, documents: &[DocumentFile], failures: &mut Vec<Failure>) -> Vec<Orphan> {
        let names: HashSet<&str> = documents.iter().map(DocumentFile::resource_name).collect();
        let folder = format!("{}/", self.settings().documents);
        let (resources, unreadable) = self.resources();
        failures.extend(unreadable);
        let candidates = resources
            .into_iter()
            .filter(|file| file.name.starts_with(&folder) && !names.contains(file.name.as_str()));
        candidates
            .filter_map(|file| {
                let text = self.read(&file.path).ok()?;
                let resource = Resource::parse(&text);
                // A target names two locales behind the document; a hand-written file names no document at all.
                let document = document_of(&resource)?;
                let is_source = !document.contains(" → ");
                let ours = is_source && document.rsplit_once('.').is_some_and(|(stem, _)| stem == file.name);
                ours.then(|| Orphan { path: file.path, name: file.name, texts: texts(&resource) })
            })
            .collect()
    }
}

fn texts(resource: &Resource<'_>) -> HashSet<String> {
    let paragraphs = definitions(resource).filter(|(_, definition)| kind_of(definition.id).is_some());
    paragraphs
        .filter_map(|(_, definition)| Some(plain_text(&definition.value.as_ref()?.pattern())?.into_owned()))
        .collect()
}

/// Which document without a resource continues which orphan: at least half of the longer one must be the same.
pub(super) fn renamed_resources<'o>(
    workspace: &Workspace,
    documents: &[&DocumentFile],
    orphans: &'o [Orphan],
) -> HashMap<String, &'o Orphan> {
    if orphans.is_empty() {
        return HashMap::new();
    }
    let mut candidates = Vec::new();
    for file in documents {
        let Ok(text) = workspace.read(&file.path) else { continue };
        let Ok(document) = workspace.parse(file, &text) else { continue };
        let source = workspace.source_of(&document);
        if workspace.path(&workspace.resource_path(&source, file.resource_name())).exists() {
            continue;
        }
        let segments = segments(&document);
        for orphan in orphans {
            let shared = segments.iter().filter(|segment| orphan.texts.contains(segment.text)).count();
            if shared > 0 && shared * 2 >= segments.len().max(orphan.texts.len()) {
                candidates.push((shared, file.path.clone(), orphan));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| (&a.1, &a.2.path).cmp(&(&b.1, &b.2.path))));
    let mut renamed: HashMap<String, &Orphan> = HashMap::new();
    for (_, path, orphan) in candidates {
        if !renamed.contains_key(&path) && !renamed.values().any(|taken| taken.path == orphan.path) {
            renamed.insert(path, orphan);
        }
    }
    renamed
}
