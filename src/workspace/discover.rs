//! What there is: documents and Fluent resources.

use std::collections::HashMap;
use std::path::Path;

use rayon::prelude::*;

use super::{Workspace, disk};
use crate::document::{Document, Format, format_of};
use crate::locale::Locale;
use crate::notice::{Failure, Notice, nearest};

/// An original on disk.
#[derive(Clone, Debug)]
pub struct DocumentFile {
    /// Path relative to the workspace, with `/`.
    pub path: String,
    /// Path below the folder of the documents without extension: what commands call it.
    pub name: String,
    /// Format by extension.
    pub format: &'static dyn Format,
}

impl DocumentFile {
    /// Name of its resources: where they stand below a locale's folder, without extension.
    pub fn resource_name(&self) -> &str {
        let extension = self.path.rfind('.').unwrap_or(self.path.len());
        &self.path[..extension]
    }
}

/// A Fluent file on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceFile {
    /// Path relative to the workspace, with `/`.
    pub path: String,
    /// Locale it belongs to.
    pub locale: Locale,
    /// Path below the locale's folder without extension; in the layout `<folder>/<locale>.ftl` the folder.
    pub name: String,
}

impl Workspace {
    /// All documents by path, and what stood in the way of finding them.
    pub fn documents(&self) -> (Vec<DocumentFile>, Vec<Failure>) {
        let folder = &self.settings.documents;
        let (files, mut failures) = disk::files_below(&self.path(folder), |path| self.shown(path));
        let mut documents: Vec<DocumentFile> = Vec::new();
        let mut by_name: HashMap<String, String> = HashMap::new();
        for file in files {
            let Some(format) = file.extension().and_then(|extension| format_of(extension.to_str()?)) else {
                continue;
            };
            let path = self.shown(&file);
            let below = path.strip_prefix(folder.as_str()).unwrap_or(&path).trim_start_matches('/');
            let name = below[..below.rfind('.').unwrap_or(below.len())].to_owned();
            if let Some(other) = by_name.insert(name.clone(), path.clone()) {
                let notice =
                    Notice::new("workspace-same-name").with("other", other).with("name", name.as_str());
                failures.push(Failure::in_file(path, notice));
                continue;
            }
            documents.push(DocumentFile { path, name, format });
        }
        (documents, failures)
    }

    /// The documents that NAMEs stand for; all of them when there is no name.
    ///
    /// # Errors
    /// A failure for each name that stands for nothing.
    pub fn select<'d>(
        &self,
        documents: &'d [DocumentFile],
        names: &[String],
    ) -> Result<Vec<&'d DocumentFile>, Vec<Failure>> {
        if names.is_empty() {
            return Ok(documents.iter().collect());
        }
        let mut selected: Vec<&DocumentFile> = Vec::new();
        let mut failures = Vec::new();
        for name in names {
            let wanted = self.name_of(name);
            match documents.iter().find(|document| document.name == wanted) {
                Some(document) if selected.iter().all(|known| known.name != document.name) => {
                    selected.push(document)
                }
                Some(_) => {}
                None => {
                    let near = nearest(&wanted, documents.iter().map(|document| document.name.as_str()));
                    let notice = match near {
                        Some(near) => Notice::new("workspace-unknown-name-nearest").with("nearest", near),
                        None => Notice::new("workspace-unknown-name"),
                    };
                    let notice =
                        notice.with("name", name.as_str()).with("folder", self.settings.documents.as_str());
                    failures.push(Failure::new(notice));
                }
            }
        }
        if failures.is_empty() { Ok(selected) } else { Err(failures) }
    }

    /// The name of a document from any way to call it: the name, the document's path, or that of one of its resources.
    fn name_of(&self, given: &str) -> String {
        let path = self.given(given).unwrap_or_else(|| given.trim_start_matches("./").to_owned());
        let extension =
            Path::new(&path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let known = extension == "ftl" || format_of(extension).is_some();
        let stem = if known { &path[..path.len() - extension.len() - 1] } else { path.as_str() };
        let resources = format!("{}/", self.settings.resources);
        let below_locale = stem.strip_prefix(&resources).and_then(|below| Some(below.split_once('/')?.1));
        let stem = below_locale.unwrap_or(stem);
        let documents = format!("{}/", self.settings.documents);
        stem.strip_prefix(&documents).unwrap_or(stem).to_owned()
    }

    /// Takes a document apart.
    ///
    /// # Errors
    /// When it is empty, as a file is that an editor failed to save, or cannot be read.
    pub fn parse<'t>(&self, file: &DocumentFile, text: &'t str) -> Result<Document<'t>, Failure> {
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            return Err(Failure::in_file(&*file.path, Notice::new("document-empty")));
        }
        Document::parse(text, file.format)
            .map_err(|failure| Failure { path: Some(file.path.clone()), ..failure })
    }

    /// The locale a document is written in: that of its front matter, else that of the workspace.
    pub fn source_of(&self, document: &Document<'_>) -> Locale {
        document.lang().unwrap_or(&self.settings.source).clone()
    }

    /// All Fluent files below the folder of the resources whose folder or name is a locale, by path.
    pub fn resources(&self) -> (Vec<ResourceFile>, Vec<Failure>) {
        let folder = self.path(&self.settings.resources);
        let (files, failures) = disk::files_below(&folder, |path| self.shown(path));
        let is_fluent =
            |path: &&std::path::PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
        let resources = files.par_iter().filter(is_fluent);
        let resources = resources.filter_map(|file| self.resource(&self.shown(file))).collect();
        (resources, failures)
    }

    /// `<resources>/<locale>/<name>.ftl`, or `<resources>/<name>/<locale>.ftl`.
    fn resource(&self, path: &str) -> Option<ResourceFile> {
        let below =
            path.strip_prefix(self.settings.resources.as_str()).unwrap_or(path).trim_start_matches('/');
        let below = below.strip_suffix(".ftl")?;
        let by_folder: Option<(Locale, &str)> =
            below.split_once('/').and_then(|(first, name)| Some((first.parse().ok()?, name)));
        let by_name = || {
            let (name, last) = below.rsplit_once('/').unwrap_or(("", below));
            Some((last.parse::<Locale>().ok()?, name))
        };
        // Many names of folders could be tags: those of the workspace go before.
        let ours = |found: &(Locale, &str)| self.locales().any(|locale| *locale == found.0);
        let of_ours = by_folder.clone().filter(ours).or_else(|| by_name().filter(ours));
        let (locale, name) = of_ours.or(by_folder).or_else(by_name)?;
        Some(ResourceFile { path: path.to_owned(), locale, name: name.to_owned() })
    }

    /// Where a resource of a locale stands or would stand.
    pub fn resource_path(&self, locale: &Locale, name: &str) -> String {
        format!("{}/{locale}/{name}.ftl", self.settings.resources).trim_start_matches('/').to_owned()
    }
}
