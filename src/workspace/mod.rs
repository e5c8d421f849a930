//! A workspace on disk: its settings, its documents and its resources.
//!
//! This is the only place that reads or writes files. Everything before it takes texts and values; everything that a
//! command does starts from a [`Workspace`].

mod baseline;
mod batch;
mod check;
mod discover;
mod disk;
mod earlier;
mod edit;
mod fix;
mod git;
mod glossary;
mod locate;
mod pseudo;
mod rename;
mod render;
mod scope;
mod settings;
mod status;
mod sync;
mod touched;
mod track;
mod yaml;

use std::path::{Component, Path, PathBuf};

pub use baseline::{create_baseline, read_baseline, shrink_baseline};
pub use check::CheckedTree;
pub use discover::{DocumentFile, ResourceFile};
pub use edit::{EditRun, Edited, NewWaiver};
pub use fix::{AppliedFix, FixRun, FixedFile};
pub use locate::FoundTree;
pub use pseudo::PseudoRun;
pub use render::{RenderRequest, RenderRun, Rendering};
pub use scope::Scope;
pub use settings::{KEYS, SETTINGS_FILE, Settings};
pub use status::ResourceStatus;
pub use sync::{DocumentSync, SyncMode, SyncRun};

use crate::locale::Locale;
use crate::notice::{Failure, Notice};

/// The text of any file, for commands that need no workspace. `shown` is how messages call it.
///
/// # Errors
/// When it cannot be read or is no UTF-8.
pub fn read_file(path: &Path, shown: &str) -> Result<String, Failure> {
    disk::read_text(path, shown)
}

/// A folder with statements and their translations.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
    /// Where paths that people give start from: the folder that was opened, at the top or below it.
    folder: PathBuf,
    settings: Settings,
    has_settings: bool,
}

impl Workspace {
    /// Opens the workspace that `folder` belongs to: the nearest folder upwards that has a `dilmanc.yaml`, else `folder`
    /// itself with default settings.
    ///
    /// # Errors
    /// Everything that is wrong with the settings.
    pub fn open(folder: &Path) -> Result<Self, Vec<Failure>> {
        if !folder.is_dir() {
            let shown = folder.display().to_string();
            return Err(vec![Failure::in_file(shown, Notice::new("workspace-no-folder"))]);
        }
        let folder = absolute(folder);
        let root = folder.ancestors().find(|folder| folder.join(SETTINGS_FILE).exists());
        let Some(root) = root.map(Path::to_owned) else {
            let settings = Settings::default();
            return Ok(Self { root: folder.clone(), folder, settings, has_settings: false });
        };
        let text =
            disk::read_text(&root.join(SETTINGS_FILE), SETTINGS_FILE).map_err(|failure| vec![failure])?;
        let settings = Settings::parse(SETTINGS_FILE, &text)?;
        Ok(Self { root, folder, settings, has_settings: true })
    }

    /// A workspace with settings that stand in no file.
    pub fn with_settings(root: &Path, settings: Settings) -> Self {
        let root = absolute(root);
        Self { folder: root.clone(), root, settings, has_settings: true }
    }

    /// Its top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What it asks for.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether a settings file was found.
    pub fn has_settings(&self) -> bool {
        self.has_settings
    }

    /// Source and target locales, the source first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        std::iter::once(&self.settings.source).chain(&self.settings.targets)
    }

    /// Locales a document of this locale is translated into: all of the workspace but its own.
    pub fn targets_of<'w>(&'w self, source: &'w Locale) -> impl Iterator<Item = &'w Locale> {
        self.locales().filter(move |locale| *locale != source)
    }

    /// Writes a new file of the workspace; one that exists is left alone.
    ///
    /// # Errors
    /// When it exists or cannot be written.
    pub fn create(&self, path: &str, text: &str) -> Result<(), Failure> {
        if self.path(path).exists() {
            return Err(Failure::in_file(path, Notice::new("disk-exists")));
        }
        self.write(path, text)
    }

    /// Writes the settings file and the folders of a new workspace.
    ///
    /// # Errors
    /// When there are settings already, or something cannot be written.
    pub fn initialize(&self, settings: &str) -> Result<(), Failure> {
        self.create(SETTINGS_FILE, settings)?;
        let resources = self.locales().map(|locale| format!("{}/{locale}", self.settings.resources));
        for folder in resources.chain([self.settings.documents.clone()]) {
            disk::create_folder(&self.path(&folder), &folder)?;
        }
        Ok(())
    }

    /// Writes a file of the workspace, whole or not at all.
    ///
    /// # Errors
    /// When it cannot be written; the old file is then as it was.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Failure> {
        disk::write(&self.path(path), path, |out| out.write_all(text.as_bytes()))
    }

    /// The text of a file of the workspace.
    ///
    /// # Errors
    /// When it cannot be read or is no UTF-8.
    pub fn read(&self, path: &str) -> Result<String, Failure> {
        disk::read_text(&self.path(path), path)
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path that somebody gave, relative to the workspace; none where nothing is, or outside.
    fn given(&self, path: &str) -> Option<String> {
        let path = absolute(&self.folder.join(path));
        (path.exists() && path.starts_with(&self.root)).then(|| self.shown(&path))
    }

    /// A path of the disk as messages show it: relative to the workspace, with `/`.
    fn shown(&self, path: &Path) -> String {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        relative
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/")
            .replace("//", "/")
    }
}

/// A path from the top of the disk, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.components().fold(PathBuf::new(), |mut path, part| {
        match part {
            Component::ParentDir => drop(path.pop()),
            part => path.push(part),
        }
        path
    })
}
