//! What the files of a project were at an earlier revision.

use std::collections::HashMap;

use super::project::{FluentFile, Pair, Project};
use crate::catalog::Earlier;
use crate::ftl::Resource;

/// The Fluent files of a project as an earlier revision has them.
#[derive(Debug)]
pub struct History<'t> {
    /// The revision, as the user calls it.
    pub revision: &'t str,
    /// Files that are not what they were, by path: what they were, or none for one that the revision has not. A file that is
    /// not here is the same.
    pub changed: HashMap<&'t str, Option<Resource<'t>>>,
}

impl<'t> History<'t> {
    /// What a file was; none when it is new.
    fn before<'a>(&'a self, file: &'a FluentFile<'t>) -> Option<&'a Resource<'t>> {
        match self.changed.get(file.path) {
            Some(earlier) => earlier.as_ref(),
            None => Some(&file.resource),
        }
    }

    /// What the two files of a pair were. None when the source has not changed, since then nothing can be out of date, or
    /// when one of them is new.
    pub(super) fn of<'a>(&'a self, project: &'a Project<'t>, pair: &Pair<'_>) -> Option<Earlier<'a, 't>> {
        let source = &project.files[pair.source];
        let earlier = self.changed.get(source.path)?.as_ref()?;
        Some(Earlier { source: earlier, target: self.before(&project.files[pair.target?])? })
    }
}
