//! The Fluent files of a workspace as an earlier revision has them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::git::{Listing, Objects, Snapshot};
use super::{DocumentFile, ResourceFile, Workspace};
use crate::notice::Failure;

/// What the Fluent files of a workspace were at a revision.
#[derive(Debug)]
pub(super) struct Earlier {
    /// The revision, as the user calls it.
    pub(super) revision: String,
    /// Files that are not what they were, by path: what they were, or none for one that the revision has not, or not as text.
    /// Files of the revision that are gone are among them.
    pub(super) changed: HashMap<String, Option<String>>,
    /// The revision has no Fluent file at all where the workspace has its own.
    pub(super) is_empty: bool,
}

/// A revision whose files are being listed.
pub(super) struct Listed {
    revision: String,
    listing: Listing,
}

impl Workspace {
    /// Starts to list the resources of a revision.
    pub(super) fn list_earlier(&self, revision: &str) -> Result<Listed, Failure> {
        let listing = Listing::start(&self.repository_folder(), revision)?;
        Ok(Listed { revision: revision.to_owned(), listing })
    }

    /// What ages are reckoned from: the files whose source has changed since. Translations of a source that has not need
    /// no reading.
    pub(super) fn earlier_sources(
        &self,
        listed: Listed,
        files: &[&ResourceFile],
    ) -> Result<Earlier, Failure> {
        let snapshot = listed.listing.finish()?;
        let has_changed = |file: &ResourceFile| {
            let path = self.below_resources(&file.path);
            snapshot.changed.contains(&*path) || !snapshot.objects.contains_key(&*path)
        };
        // The locale of a document is not known yet: all its versions may be its source.
        let documents = format!("{}/", self.settings.documents);
        let is_source = |file: &ResourceFile| {
            file.locale == self.settings.source || documents.len() > 1 && file.name.starts_with(&documents)
        };
        let sources = files.iter().filter(|file| is_source(file) && has_changed(file));
        let names: HashSet<&str> = sources.map(|file| file.name.as_str()).collect();
        let wanted = files.iter().filter(|file| names.contains(file.name.as_str()) && has_changed(file));
        let paths =
            wanted.map(|file| (file.path.clone(), self.below_resources(&file.path).into_owned())).collect();
        self.earlier(listed.revision, &snapshot, paths)
    }

    /// Everything that has changed since.
    pub(super) fn earlier_files(&self, listed: Listed, files: &[&ResourceFile]) -> Result<Earlier, Failure> {
        let snapshot = listed.listing.finish()?;
        let changed = snapshot.changed.iter().filter(|path| path.ends_with(".ftl"));
        let mut paths: Vec<(String, String)> =
            changed.map(|below| (format!("{}/{below}", self.settings.resources), below.clone())).collect();
        for file in files {
            let below = self.below_resources(&file.path);
            if !snapshot.objects.contains_key(&*below) && !snapshot.changed.contains(&*below) {
                paths.push((file.path.clone(), below.into_owned()));
            }
        }
        self.earlier(listed.revision, &snapshot, paths)
    }

    /// Documents that are not what they were at a revision, by path.
    pub(super) fn changed_documents(
        &self,
        documents: &[(DocumentFile, String)],
        revision: &str,
    ) -> Result<HashSet<String>, Failure> {
        let folder = self.path(&self.settings.documents);
        if documents.is_empty() || !folder.is_dir() {
            return Ok(HashSet::new());
        }
        let snapshot = Listing::start(&folder, revision)?.finish()?;
        let below = |path: &str| path[self.settings.documents.len()..].trim_start_matches('/').to_owned();
        let has_changed =
            |below: String| snapshot.changed.contains(&below) || !snapshot.objects.contains_key(&below);
        let paths = documents.iter().map(|(file, _)| file.path.clone());
        Ok(paths.filter(|path| has_changed(below(path))).collect())
    }

    /// Reads the earlier texts of files, each given by its path and by that below the folder of the resources.
    fn earlier(
        &self,
        revision: String,
        snapshot: &Snapshot,
        paths: Vec<(String, String)>,
    ) -> Result<Earlier, Failure> {
        let is_empty = !snapshot.objects.keys().any(|path| path.ends_with(".ftl"));
        let ids: Vec<&str> =
            paths.iter().filter_map(|(_, below)| snapshot.objects.get(below)).map(String::as_str).collect();
        let texts = match ids.as_slice() {
            [] => Vec::new(),
            ids => Objects::open(&self.repository_folder())?.read(ids)?,
        };
        let mut texts = texts.into_iter();
        let changed = paths.into_iter().map(|(path, below)| {
            let text = snapshot.objects.get(&below).and_then(|_| texts.next());
            (path, text.and_then(|bytes| String::from_utf8(bytes).ok()))
        });
        Ok(Earlier { revision, changed: changed.collect(), is_empty })
    }

    /// Where git is asked: in the folder of the resources, which may be a link into another repository.
    fn repository_folder(&self) -> PathBuf {
        let folder = self.path(&self.settings.resources);
        if folder.is_dir() { folder } else { self.root.clone() }
    }

    /// A path of the workspace below the folder of its resources, as git names it.
    fn below_resources<'p>(&self, path: &'p str) -> Cow<'p, str> {
        let below = path.strip_prefix(self.settings.resources.as_str());
        if let Some(below) = below.and_then(|below| below.strip_prefix('/')) {
            return Cow::Borrowed(below);
        }
        let (path, folder) = (self.path(path), self.path(&self.settings.resources));
        let below = path.strip_prefix(folder).unwrap_or(&path).components();
        Cow::Owned(below.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
    }
}
