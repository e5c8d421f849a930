//! Documents in the languages asked for.

use std::cell::LazyCell;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::{DocumentFile, Workspace, disk};
use crate::catalog::State;
use crate::document::{Block, Document};
use crate::ftl::Resource;
use crate::locale::Locale;
use crate::notice::{Failure, Notice};
use crate::position::LineIndex;
use crate::render::{Fallback, Original, Output, Target, Unit, Version};

/// What is to be rendered.
#[derive(Clone, Copy)]
pub struct RenderRequest<'r> {
    /// Names of documents; all of them when there is none.
    pub names: &'r [String],
    /// Locales; none for all of the workspace.
    pub locales: Option<&'r [Locale]>,
    /// How the versions are written.
    pub output: &'static dyn Output,
    /// What stands where there is no current translation.
    pub fallback: Fallback,
}

/// What a request gave.
#[derive(Clone, Debug, Default)]
pub struct RenderRun {
    /// Documents in the order asked for, for each its own locale first, then the others in the order asked for.
    pub renderings: Vec<Rendering>,
    /// Paths of documents that changed since the last sync and were rendered in another locale.
    pub unsynced: Vec<String>,
    /// What the fallback refuses, each with the place to translate at. The texts are there all the same.
    pub refused: Vec<Failure>,
    /// What could not be rendered.
    pub failures: Vec<Failure>,
}

/// A document in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendering {
    /// Name of the document.
    pub name: String,
    /// The locale.
    pub locale: Locale,
    /// Extension of its file, without the dot.
    pub extension: &'static str,
    /// The whole text of the file.
    pub text: String,
    /// Id and state of every unit, in the order of the document; none in its own locale.
    pub units: Vec<(String, State)>,
}

impl Rendering {
    /// Where it stands below a folder of renderings: `<name>.<locale>.<extension>`.
    pub fn file_name(&self) -> String {
        format!("{}.{}.{}", self.name, self.locale, self.extension)
    }
}

impl Workspace {
    /// Renders documents. Nothing is written.
    ///
    /// # Errors
    /// When a name stands for no document, or a locale is none of the workspace's and of no document asked for.
    pub fn render(&self, request: &RenderRequest<'_>) -> Result<RenderRun, Vec<Failure>> {
        let (documents, failures) = self.documents();
        let selected = self.select(&documents, request.names)?;
        let read = selected.par_iter().map(|file| self.render_document(file, request)).collect::<Vec<_>>();
        let mut run = RenderRun { failures, ..RenderRun::default() };
        let mut locales: Vec<Locale> = self.locales().cloned().collect();
        for document in read {
            match document {
                Ok((source, document)) => {
                    locales.push(source);
                    run.add(document);
                }
                Err(failure) => run.failures.push(failure),
            }
        }
        let unknown = request.locales.unwrap_or_default().iter().filter(|locale| !locales.contains(locale));
        let unknown: Vec<Failure> = unknown.map(|locale| self.unknown_locale(locale)).collect();
        if unknown.is_empty() { Ok(run) } else { Err(unknown) }
    }

    /// Writes a rendering, whole or not at all, making the folders above it. `shown` is how messages call it.
    ///
    /// # Errors
    /// When it cannot be written, or would stand among the documents or the resources, where it would be taken for one.
    pub fn write_rendering(&self, path: &Path, shown: &str, text: &str) -> Result<(), Failure> {
        let real = real(path);
        for folder in [&self.settings.documents, &self.settings.resources] {
            let own = real_folder(&self.path(folder));
            if own != real_folder(&self.root) && real.starts_with(&own) {
                let notice = Notice::new("render-among-originals").with("folder", folder.as_str());
                return Err(Failure::in_file(shown, notice));
            }
        }
        disk::write(path, shown, |out| out.write_all(text.as_bytes()))
    }

    fn unknown_locale(&self, locale: &Locale) -> Failure {
        let known = self.locales().map(Locale::to_string).collect::<Vec<_>>().join(", ");
        let notice = Notice::new("workspace-unknown-locale").with("locale", locale.to_string());
        Failure::new(notice.with("known", known))
    }

    /// The locale of a document, and its versions.
    fn render_document(
        &self,
        file: &DocumentFile,
        request: &RenderRequest<'_>,
    ) -> Result<(Locale, RenderRun), Failure> {
        let text = self.read(&file.path)?;
        let document = self.parse(file, &text)?;
        let source = self.source_of(&document);
        let mut targets: Vec<&Locale> = match request.locales {
            Some(locales) => locales.iter().collect(),
            None => std::iter::once(&source).chain(self.targets_of(&source)).collect(),
        };
        let own = targets.contains(&&source);
        targets.retain(|locale| **locale != source);
        let mut run = RenderRun::default();
        if own {
            run.add(finished(&Version::original(&document, &file.name, &source), file, None, request));
        }
        if !targets.is_empty() {
            match self.translations(file, &document, &source, &targets, request) {
                Ok(translations) => run.add(translations),
                Err(failure) => run.failures.push(failure),
            }
        }
        Ok((source, run))
    }

    /// The versions of a document, which is in the locale `source`, in others.
    fn translations(
        &self,
        file: &DocumentFile,
        document: &Document<'_>,
        source: &Locale,
        targets: &[&Locale],
        request: &RenderRequest<'_>,
    ) -> Result<RenderRun, Failure> {
        let path = self.resource_path(source, file.resource_name());
        let text = self.read_if_there(&path)?;
        let resource = text.as_deref().map(Resource::parse);
        if let Some(resource) = &resource {
            self.refuse_damaged(resource, &path)?;
        }
        let original = Original::new(document, &file.name, source, resource.as_ref());
        let mut run = RenderRun::default();
        run.unsynced.extend(original.is_unsynced().then(|| file.path.clone()));
        for locale in targets {
            match self.translation(file, &original, locale, request) {
                Ok(version) => run.add(version),
                Err(failures) => run.failures.extend(failures),
            }
        }
        Ok(run)
    }

    fn translation(
        &self,
        file: &DocumentFile,
        original: &Original<'_>,
        locale: &Locale,
        request: &RenderRequest<'_>,
    ) -> Result<RenderRun, Vec<Failure>> {
        let path = self.resource_path(locale, file.resource_name());
        let text = self.read_if_there(&path).map_err(|failure| vec![failure])?;
        let terms = self.terms(locale, file.resource_name()).map_err(|failure| vec![failure])?;
        let resource = text.as_deref().map(Resource::parse);
        let (term_paths, terms): (Vec<&str>, Vec<Resource<'_>>) =
            terms.iter().map(|(path, text)| (path.as_str(), Resource::parse(text))).unzip();
        let read = resource.iter().map(|resource| (path.as_str(), resource));
        for (path, resource) in read.chain(term_paths.into_iter().zip(&terms)) {
            self.refuse_damaged(resource, path).map_err(|failure| vec![failure])?;
        }
        let target = Target { locale, path: &path, resource: resource.as_ref(), terms: &terms };
        let version = Version::translated(original, &target, request.fallback)?;
        Ok(finished(&version, file, Some(&target), request))
    }

    /// Path and text of the files `terms.ftl` in the folder of a resource and those above it, the nearest first.
    fn terms(&self, locale: &Locale, name: &str) -> Result<Vec<(String, String)>, Failure> {
        let mut found = Vec::new();
        let folders = Path::new(name).ancestors().skip(1);
        for folder in folders {
            let path = self.resource_path(locale, &self.shown(&folder.join("terms")));
            if let Some(text) = self.read_if_there(&path)? {
                found.push((path, text));
            }
        }
        Ok(found)
    }
}

impl RenderRun {
    fn add(&mut self, other: Self) {
        self.renderings.extend(other.renderings);
        self.unsynced.extend(other.unsynced);
        self.refused.extend(other.refused);
        self.failures.extend(other.failures);
    }
}

/// A version as it is written, and what is refused of it.
fn finished(
    version: &Version<'_>,
    file: &DocumentFile,
    target: Option<&Target<'_>>,
    request: &RenderRequest<'_>,
) -> RenderRun {
    let units = version.pieces.iter().filter_map(|piece| piece.unit.as_ref());
    let rendering = Rendering {
        name: file.name.clone(),
        locale: version.locale.clone(),
        extension: request.output.extension(version),
        text: request.output.write(version),
        units: units.map(|unit| (unit.id.clone(), unit.state)).collect(),
    };
    let refused = refused(version, file, target, request.fallback);
    RenderRun { renderings: vec![rendering], refused, ..RenderRun::default() }
}

/// What `fallback` refuses, each at its message or slot in the target, else at its paragraph in the document.
fn refused(
    version: &Version<'_>,
    file: &DocumentFile,
    target: Option<&Target<'_>>,
    fallback: Fallback,
) -> Vec<Failure> {
    let document = LazyCell::new(|| LineIndex::new(version.document.source()));
    let resource = target.and_then(|target| target.resource);
    let messages = LazyCell::new(|| LineIndex::new(resource.map_or("", Resource::text)));
    let failure = |(block, unit): (&Block<'_>, &Unit)| {
        let key = if unit.state == State::Stale { "render-stale" } else { "render-missing" };
        let notice = Notice::new(key).with("id", unit.id.as_str()).with("locale", version.locale.to_string());
        match target.zip(unit.offset) {
            Some((target, offset)) => Failure::in_file(target.path, notice).at(messages.position(offset)),
            None => Failure::in_file(&*file.path, notice).at(document.position(block.range.start)),
        }
    };
    version.refused(fallback).map(failure).collect()
}

/// `path` without links and `..`, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    // Part by part, so that `..` leads out of where a link leads to, and through folders that are not there yet.
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
        real = real.canonicalize().unwrap_or(real);
    }
    real
}

fn real_folder(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
