//! Files that belong together: all of them are written before the first takes the place of an old one, so that none changes where one
//! cannot.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::disk::{self, Staged};
use crate::notice::Failure;

/// What a document changes on the disk.
#[derive(Default)]
pub(super) struct Batch {
    staged: Vec<Staged>,
    /// Files that go when the new ones are there, and how messages call them.
    removed: Vec<(PathBuf, String)>,
    /// Why one of the files cannot be written.
    failure: Option<Failure>,
}

impl Batch {
    /// Adds a file. When it cannot be written, [`commit`](Self::commit) says so.
    pub(super) fn add(
        &mut self,
        path: &Path,
        shown: &str,
        contents: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) {
        if self.failure.is_some() {
            return;
        }
        match disk::stage(path, shown, contents) {
            Ok(staged) => self.staged.push(staged),
            Err(failure) => self.failure = Some(failure),
        }
    }

    /// Adds a file that is to go.
    pub(super) fn remove(&mut self, path: PathBuf, shown: String) {
        self.removed.push((path, shown));
    }

    /// Puts everything in its place, in the order in which it was added; nothing when a file could not be written.
    pub(super) fn commit(self) -> Result<(), Failure> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        self.staged.into_iter().try_for_each(Staged::put_in_place)?;
        self.removed.iter().try_for_each(|(path, shown)| disk::remove(path, shown))
    }
}
