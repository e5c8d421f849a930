//! Which entries somebody has worked on since a revision, and which findings are about these.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::earlier::Earlier;
use crate::catalog::definitions;
use crate::checks::{Pair, Project};
use crate::finding::Finding;
use crate::ftl::Resource;

/// The files that are not what they were at a revision.
pub(super) struct Touched<'p> {
    files: HashMap<&'p str, TouchedFile<'p>>,
    /// The source of each target, by path.
    sources: HashMap<&'p str, &'p str>,
}

/// What of a file is not what it was.
enum TouchedFile<'p> {
    /// It is new, gone, or was no text.
    Whole,
    /// Messages and terms (`-term`) with these keys came, went or changed, be it in a comment or a blank.
    Entries(HashSet<&'p str>),
}

impl<'p> Touched<'p> {
    /// Compares the files of a project with what they were.
    pub(super) fn new(project: &'p Project<'_>, earlier: &'p Earlier) -> Self {
        let now: HashMap<&str, &Resource<'_>> =
            project.files.iter().map(|file| (file.path, &file.resource)).collect();
        let compared = earlier.changed.par_iter().map(|(path, old)| {
            let touched = match (old, now.get(path.as_str())) {
                (Some(old), Some(now)) => TouchedFile::Entries(touched_keys(old, now)),
                _ => TouchedFile::Whole,
            };
            (path.as_str(), touched)
        });
        let files = compared.collect();
        let source = |pair: &Pair<'_>| project.files[pair.source].path;
        let sources = project.pairs.iter().map(|pair| (pair.target_path.as_str(), source(pair))).collect();
        Self { files, sources }
    }

    /// Whether a finding is about something touched, in its own file or in the source of it.
    pub(super) fn concerns(&self, finding: &Finding) -> bool {
        let path = &*finding.location.path;
        let key = finding.id.as_deref().map(|id| id.split('.').next().unwrap_or(id));
        let touched = |path: &str| match (self.files.get(path), key) {
            (Some(TouchedFile::Entries(keys)), Some(key)) => keys.contains(key),
            (file, _) => file.is_some(),
        };
        touched(path) || self.sources.get(path).is_some_and(|source| touched(source))
    }
}

/// Keys of the entries that two versions of a file do not have alike.
fn touched_keys<'p>(old: &'p str, now: &Resource<'p>) -> HashSet<&'p str> {
    let (before, after) = (entries(&Resource::parse(old)), entries(now));
    let is_same = |(key, now): (&&str, &Vec<&str>)| {
        before.get(*key).is_some_and(|old| {
            old.len() == now.len() && old.iter().zip(now).all(|(old, now)| old.lines().eq(now.lines()))
        })
    };
    let touched = after.iter().filter(|entry| !is_same((entry.0, entry.1))).map(|(key, _)| *key);
    touched.chain(before.keys().filter(|key| !after.contains_key(*key)).copied()).collect()
}

/// The texts of messages and terms with their comments, by key; a key may be given more than once.
fn entries<'p>(resource: &Resource<'p>) -> HashMap<&'p str, Vec<&'p str>> {
    let text = resource.text();
    let mut entries: HashMap<&str, Vec<&str>> = HashMap::new();
    for (at, definition) in definitions(resource) {
        let entry = &text[resource.entries()[at].span.clone()];
        entries.entry(&text[definition.id_span()]).or_default().push(entry);
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_touched_with_its_comment_and_whatever_the_line_ends() {
        let keys = |old: &'static str, now: &'static str| {
            let mut keys: Vec<_> = touched_keys(old, &Resource::parse(now)).into_iter().collect();
            keys.sort_unstable();
            keys
        };
        assert_eq!(
            keys("a = 1\n# c\nb =\n    2\n-c = 3\n", "-c = 3\r\n# c\r\nb =\r\n    2\r\na = 1\r\n"),
            [""; 0]
        );
        assert_eq!(keys("# c\na = 1\n", "# d\na = 1\n"), ["a"]);
        assert_eq!(keys("a = 1\n", "a =  1\n"), ["a"]);
        assert_eq!(keys("a = 1\n-b = 2\n", "c = 1\n"), ["-b", "a", "c"]);
        assert_eq!(keys("a = 1\n", "a = 1\na = 1\n"), ["a"]);
        assert_eq!(keys("a = 1\n", "a 1\n"), ["a"]);
    }
}
