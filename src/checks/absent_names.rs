//! Names that a source refers to and that nothing in it defines, since they come from files outside the tree, as a brand does.
//! A name of many messages is one: a slip of the pen is made in one or two. Where there is such a file, it defines the other
//! terms as well.

use rustc_hash::FxHashMap;

use super::Project;
use super::unresolved_reference::near_miss;
use crate::catalog::definitions;

/// A name that so many messages refer to is no slip.
const FEWEST_MESSAGES: usize = 3;

/// A message or term that is defined outside the tree.
#[derive(Debug)]
pub(super) struct AbsentName {
    /// Messages of the sources that refer to it.
    pub(super) messages: usize,
    /// Number of the file where the first reference to be checked stands, and the byte at which its name begins; none where
    /// all stand in files that are not to be checked.
    pub(super) first: Option<(usize, usize)>,
}

/// All of them, by their keys (`-brand-name` for a term).
pub(super) fn find(project: &Project<'_>) -> FxHashMap<String, AbsentName> {
    let mut found: FxHashMap<String, (AbsentName, (usize, usize))> = FxHashMap::default();
    for file in project.files.iter().filter(|file| project.sources_of(file.locale).is_empty()) {
        for (entry, definition) in definitions(&file.resource) {
            for reference in definition.references() {
                let Some(key) = file.resource.key_of(reference) else { continue };
                if project.definition(file.locale, key).is_some() || project.is_broken(file.locale, key) {
                    continue;
                }
                let place = (file.index, entry);
                let new = || (AbsentName { messages: 0, first: None }, (usize::MAX, 0));
                let (name, last) = found.entry(key.to_owned()).or_insert_with(new);
                name.messages += usize::from(*last != place);
                name.first =
                    name.first.or_else(|| file.in_scope.then(|| (file.index, file.resource.offset_of(key))));
                *last = place;
            }
        }
    }
    let several = |name: &AbsentName| name.messages >= FEWEST_MESSAGES;
    let has_others = found.values().any(|(name, _)| several(name));
    let is_slip = |key: &str, name: &AbsentName| {
        let (Some((file, _)), true) = (name.first, key.starts_with('-')) else { return true };
        near_miss(project, project.files[file].locale, key).is_some()
    };
    let mut names: FxHashMap<String, AbsentName> =
        found.into_iter().map(|(key, (name, _))| (key, name)).collect();
    names.retain(|key, name| several(name) || has_others && !is_slip(key, name));
    names
}
