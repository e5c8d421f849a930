//! How far every resource is in every locale.

use super::check::CheckedTree;
use crate::checks::count;
use crate::finding::LocaleSummary;
use crate::locale::Locale;
use crate::notice::Failure;

/// A source resource and its translations in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceStatus {
    /// Name of the resource; of a document its path without extension.
    pub name: String,
    /// Locale it is written in.
    pub source: Locale,
    /// Units of the source.
    pub units: usize,
    /// Words of the source.
    pub words: usize,
    /// The document is not what its resource says: a sync is due.
    pub unsynced: bool,
    /// A count for each target locale.
    pub locales: Vec<LocaleSummary>,
}

impl CheckedTree<'_> {
    /// The state of everything, by path of the source.
    ///
    /// What cannot be read is told beside it.
    pub fn status(&self) -> (Vec<ResourceStatus>, Vec<Failure>) {
        let (project, mut failures) = self.project();
        failures.extend(self.broken_files(&project));
        let mut resources: Vec<ResourceStatus> = Vec::new();
        for pair in &project.pairs {
            let file = &project.files[pair.source];
            let counts = count(&project, pair);
            match resources.last_mut().filter(|last| last.name == file.name && last.source == *file.locale) {
                Some(last) => last.locales.push(counts),
                None => resources.push(ResourceStatus {
                    name: file.name.to_owned(),
                    source: file.locale.clone(),
                    units: counts.units,
                    words: counts.words,
                    unsynced: false,
                    locales: vec![counts],
                }),
            }
        }
        for document in &project.unsynced {
            let name = document.path.rsplit_once('.').map_or(document.path, |(stem, _)| stem);
            match resources.iter_mut().find(|resource| resource.name == name) {
                Some(resource) => resource.unsynced = true,
                None => resources.push(ResourceStatus {
                    name: name.to_owned(),
                    source: document.locale.clone(),
                    units: 0,
                    words: 0,
                    unsynced: true,
                    locales: Vec::new(),
                }),
            }
        }
        (resources, failures)
    }
}
