//! What of a workspace is to be checked, and the paths it stands for.

use std::collections::HashSet;

use super::{DocumentFile, Workspace};
use crate::locale::Locale;
use crate::notice::Failure;

/// What of a workspace is to be checked.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Files, folders or names of documents; everything when there is none.
    pub paths: Vec<String>,
    /// Target locales; all when there is none.
    pub locales: Vec<Locale>,
    /// Revision of the git repository from which the age of translations without a record is reckoned.
    pub since: Option<String>,
    /// Revision of the git repository; only what was changed since, committed or not, is to be told of.
    pub changed_since: Option<String>,
}

/// Paths below which everything is to be checked; the whole workspace when there is none.
#[derive(Debug, Default)]
pub(super) struct Area {
    paths: HashSet<String>,
}

impl Area {
    /// What these paths stand for together; one that stands for nothing in particular is the whole workspace.
    pub(super) fn new(paths: Vec<Vec<String>>) -> Self {
        let is_whole = paths.iter().any(Vec::is_empty);
        Self { paths: if is_whole { HashSet::new() } else { paths.into_iter().flatten().collect() } }
    }

    /// Whether a path lies in it.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.paths.is_empty() || and_above(path).any(|path| self.paths.contains(path))
    }
}

/// A path with `/`, and every folder above it.
pub(super) fn and_above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rsplit_once('/').map(|(above, _)| above))
}

impl Workspace {
    /// A path of the scope below the top of the workspace; a document, or a folder of documents, stands for its resources as
    /// well; none for the whole workspace.
    pub(super) fn scope_path(&self, given: &str, documents: &[DocumentFile]) -> Result<Vec<String>, Failure> {
        let shown = self.given(given);
        if shown.as_deref() == Some("") {
            return Ok(Vec::new());
        }
        let is_document = |path: &str| documents.iter().any(|file| file.path == path);
        match shown {
            Some(path) if !is_document(&path) => {
                let resources = &self.settings.resources;
                let beside = self.locales().map(|locale| format!("{resources}/{locale}/{path}"));
                let beside = beside.map(|path| path.trim_start_matches('/').to_owned());
                let is_folder = documents.iter().any(|file| and_above(&file.path).any(|above| above == path));
                Ok(beside.filter(|_| is_folder).chain([path.clone()]).collect())
            }
            _ => {
                let selected = self.select(documents, &[given.to_owned()]);
                let file = selected.map_err(|mut failures| failures.swap_remove(0))?.swap_remove(0);
                let resources = self.locales().map(|locale| self.resource_path(locale, file.resource_name()));
                Ok(resources.chain([file.path.clone()]).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_holds_its_paths_and_what_is_below_them() {
        let area = Area::new(vec![vec!["a/b".to_owned()], vec!["c.ftl".to_owned()]]);
        let held = ["a/b", "a/b/c/d.ftl", "c.ftl"];
        assert!(held.iter().all(|path| area.holds(path)));
        assert!(!["a", "a/bc", "a/c", "c.ftl2", ""].iter().any(|path| area.holds(path)));
        assert!(Area::new(vec![vec!["a".to_owned()], Vec::new()]).holds("b"));
        assert!(Area::default().holds("b"));
    }
}
