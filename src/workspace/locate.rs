//! Trees of Fluent files that no settings describe: where they are, what their locales are, and which of them is the source.

use std::cell::LazyCell;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Settings, Workspace, absolute, disk};
use crate::locale::Locale;
use crate::notice::{Failure, Notice};

/// A tree that was found, and what is to be said about it.
#[derive(Debug)]
pub struct FoundTree {
    /// The tree as a workspace without settings.
    pub workspace: Workspace,
    /// What of it is to be checked, as a scope takes it; everything when there is nothing.
    pub paths: Vec<String>,
    /// Fluent files that belong to no locale, and locales that are left out.
    pub remarks: Vec<Failure>,
}

/// The files of a locale: what is translated most is the source.
#[derive(Debug)]
struct Translated {
    locale: Locale,
    files: Vec<PathBuf>,
}

impl Translated {
    /// How large its files are together.
    fn bytes(&self) -> u64 {
        self.files.iter().map(|file| std::fs::metadata(file).map_or(0, |data| data.len())).sum()
    }
}

/// A folder below which translations stand.
#[derive(Debug, Default)]
struct Tree {
    folder: PathBuf,
    /// What stands there, by tag.
    locales: BTreeMap<String, Translated>,
    /// Folders beside those of the locales that hold Fluent files too.
    odd: BTreeSet<PathBuf>,
}

impl Workspace {
    /// Finds the tree that the paths belong to: they may name it, a folder above it, the folder of a locale or a file in it;
    /// `folder` itself when there is none. `wanted` are locales that are to be checked even if hardly anything is in them.
    ///
    /// # Errors
    /// When there is no such path, no tree, more than one, or no single sensible source.
    pub fn locate(
        folder: &Path,
        paths: &[String],
        source: Option<&Locale>,
        wanted: &[Locale],
    ) -> Result<FoundTree, Vec<Failure>> {
        let base = absolute(folder);
        let mut trees: Vec<Tree> = Vec::new();
        let mut scope = Vec::new();
        let here = [".".to_owned()];
        // Who named nothing is told of no path.
        let unnamed = |mut failures: Vec<Failure>| {
            failures.iter_mut().filter(|_| paths.is_empty()).for_each(|failure| failure.path = None);
            failures
        };
        for given in if paths.is_empty() { &here } else { paths } {
            let path = absolute(&base.join(given));
            let tree = tree_of(&path, given, &base, source).map_err(unnamed)?;
            if path != tree.folder && !tree.folder.starts_with(&path) {
                scope.push(path.to_string_lossy().into_owned());
            }
            if trees.iter().all(|known| known.folder != tree.folder) {
                trees.push(tree);
            }
        }
        let (Some(tree), true) = (trees.pop(), trees.is_empty()) else {
            return Err(vec![Failure::new(Notice::new("workspace-one-tree"))]);
        };
        // A path that names the whole tree names every part of it too.
        if paths.iter().any(|given| tree.folder.starts_with(absolute(&base.join(given)))) {
            scope.clear();
        }
        tree.opened(&base, source, wanted, scope).map_err(|failure| vec![failure])
    }
}

/// The only tree below a path, or around it.
fn tree_of(path: &Path, given: &str, base: &Path, source: Option<&Locale>) -> Result<Tree, Vec<Failure>> {
    if !path.exists() {
        return Err(vec![Failure::in_file(given, Notice::new("workspace-no-path"))]);
    }
    let mut trees = if path.is_dir() { trees_below(path, source) } else { Vec::new() };
    let is_real = |tree: &Tree| tree.locales.len() > 1;
    let around = if trees.iter().any(is_real) { None } else { folder_around(path) };
    if let Some(around) = around {
        trees = trees_below(&around, source);
        trees.retain(|tree| tree.folder == around);
    }
    if trees.iter().any(is_real) {
        trees.retain(is_real);
    }
    if trees.len() > 1 {
        let shown = trees.iter().map(|tree| {
            let folder = tree.folder.strip_prefix(base).unwrap_or(&tree.folder);
            let folder = if folder == Path::new("") { Path::new(".") } else { folder };
            format!("{} ({})", folder.display(), tree.tags())
        });
        let notice =
            Notice::new("workspace-several-trees").with("folders", shown.collect::<Vec<_>>().join("; "));
        return Err(vec![Failure::in_file(given, notice)]);
    }
    let none = || vec![Failure::in_file(given, Notice::new("workspace-no-tree"))];
    trees.pop().ok_or_else(none)
}

/// A tag that names a locale people know: neither `src` nor `common`, though these could be languages.
fn known_locale(tag: &str) -> Option<Locale> {
    let locale: Locale = tag.parse().ok()?;
    (locale.is_known() && !tag.contains('_')).then_some(locale)
}

/// A tag whose language has a code of two or three letters, whether or not anything is known of it. What programmers call
/// folders is none, though `src` is Sardinian.
fn coded_locale(tag: &str) -> Option<Locale> {
    const FOLDERS: &[&str] =
        &["all", "app", "bin", "dev", "doc", "gen", "lib", "new", "old", "out", "raw", "src", "tmp", "web"];
    let locale: Locale = tag.parse().ok()?;
    let language = locale.language();
    let is_code = language.len() < 4 && !FOLDERS.contains(&language) && !tag.contains('_');
    is_code.then_some(locale)
}

/// Where the locale of a Fluent file may be named.
struct Candidate {
    folder: PathBuf,
    /// Not a folder but the file has its name.
    by_file: bool,
    locale: Locale,
}

impl Candidate {
    /// Where it stands and in which layout: what it has in common with the locales beside it.
    fn place(&self) -> (&OsStr, bool) {
        (self.folder.as_os_str(), self.by_file)
    }
}

fn candidates(file: &Path, top: &Path) -> Vec<Candidate> {
    let below = file.strip_prefix(top).unwrap_or(file);
    let mut folder = top.to_owned();
    let mut found = Vec::new();
    let mut parts = below.components().peekable();
    while let Some(part) = parts.next() {
        let name = part.as_os_str().to_string_lossy();
        let by_file = parts.peek().is_none();
        let tag = if by_file { name.strip_suffix(".ftl").unwrap_or(&name) } else { &name };
        if let Some(locale) = known_locale(tag) {
            found.push(Candidate { folder: folder.clone(), by_file, locale });
        }
        folder.push(part);
    }
    found
}

/// Every tree below a folder. A path may hold several tags: the one that counts has the source beside it, and most others.
/// Where no source is named, English is one: a folder of programs called `cat`, `cp` and `ls` has none.
fn trees_below(top: &Path, source: Option<&Locale>) -> Vec<Tree> {
    let (files, _) = disk::files_below(top, |path| path.display().to_string());
    let is_fluent = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    let is_dependency = |path: &PathBuf| path.components().any(|part| part.as_os_str() == "node_modules");
    let files: Vec<PathBuf> =
        files.into_iter().filter(|path| is_fluent(path) && !is_dependency(path)).collect();
    let all: Vec<Vec<Candidate>> = files.par_iter().map(|file| candidates(file, top)).collect();
    let mut beside: FxHashMap<(&OsStr, bool), (bool, FxHashSet<&Locale>)> = FxHashMap::default();
    for candidate in all.iter().flatten() {
        let (has_source, locales) = beside.entry(candidate.place()).or_default();
        *has_source |= match source {
            Some(source) => candidate.locale == *source,
            None => candidate.locale.language() == "en",
        };
        locales.insert(&candidate.locale);
    }
    let mut trees: BTreeMap<(bool, &Path), Tree> = BTreeMap::new();
    for (file, candidates) in files.iter().zip(&all) {
        let rank = |candidate: &&Candidate| {
            let group = beside.get(&candidate.place());
            let (has_source, locales) =
                group.map_or((false, 0), |(has_source, locales)| (*has_source, locales.len()));
            (has_source, locales, std::cmp::Reverse(candidate.folder.components().count()))
        };
        let best = match candidates.as_slice() {
            [only] => Some(only),
            several => several.iter().max_by_key(rank),
        };
        // Files named by their locale stand in a folder for each name: they are one tree.
        if let Some(best) = best {
            let folder = if best.by_file { top } else { &best.folder };
            trees.entry((best.by_file, folder)).or_default().add(&best.locale, file, &best.folder);
        }
    }
    let mut trees = joined(trees);
    let is_real = |tree: &&mut Tree| tree.locales.len() > 1;
    for tree in trees.iter_mut().filter(is_real) {
        tree.adopt(&files);
        if tree.count() == files.len() {
            continue;
        }
        let own = tree.files();
        let strangers = files.iter().filter(|file| !own.contains(file.as_path()));
        let inside = strangers.filter_map(|file| file.strip_prefix(&tree.folder).ok()?.components().next());
        tree.odd = inside.map(|part| tree.folder.join(part)).collect();
    }
    trees
}

/// Trees of both layouts: files named by their locale that stand in another tree belong to it.
fn joined(trees: BTreeMap<(bool, &Path), Tree>) -> Vec<Tree> {
    let mut joined: Vec<Tree> = Vec::new();
    for ((by_file, folder), mut tree) in trees {
        if !by_file {
            tree.folder = folder.to_owned();
        }
        let holds = |other: &&mut Tree| other.locales.len() > 1 && tree.folder.starts_with(&other.folder);
        match joined.iter_mut().find(|other| by_file && holds(other)) {
            Some(other) => other.join(tree),
            None => joined.push(tree),
        }
    }
    joined
}

/// The folder of a tree that a path lies in: the one in which most locales stand beside that of the path. The names of many folders
/// could be languages (`/srv`, `/bin`): those of a tree hold the same as that of the path.
fn folder_around(path: &Path) -> Option<PathBuf> {
    let around = path.ancestors().filter_map(|part| {
        let name = part.file_name()?.to_str()?;
        let is_file = part.is_file();
        known_locale(if is_file { name.strip_suffix(".ftl")? } else { name })?;
        let folder = part.parent()?;
        let inside = path.strip_prefix(part).ok()?.components().next();
        let names: Vec<OsString> = match inside {
            Some(name) => vec![name.as_os_str().to_owned()],
            None if is_file => Vec::new(),
            None => std::fs::read_dir(part).ok()?.filter_map(|entry| Some(entry.ok()?.file_name())).collect(),
        };
        let others = std::fs::read_dir(folder).ok()?.filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().to_str()?.to_owned();
            let locale = known_locale(name.strip_suffix(".ftl").unwrap_or(&name))?;
            let holds_same = || names.iter().any(|name| entry.path().join(name).exists());
            (if is_file { name.ends_with(".ftl") } else { holds_same() }).then_some(locale)
        });
        Some((others.count(), folder.to_owned()))
    });
    let best = around.max_by_key(|(others, _)| *others)?;
    (best.0 > 1).then_some(best.1)
}

impl Tree {
    /// Adds a file, which stands somewhere below `folder`: the folder of the tree is above those of all its files.
    fn add(&mut self, locale: &Locale, file: &Path, folder: &Path) {
        if self.locales.is_empty() {
            self.folder = folder.to_owned();
        }
        while !folder.starts_with(&self.folder) && self.folder.pop() {}
        let new = || Translated { locale: locale.clone(), files: Vec::new() };
        self.locales.entry(locale.to_string()).or_insert_with(new).files.push(file.to_owned());
    }

    fn count(&self) -> usize {
        self.locales.values().map(|translated| translated.files.len()).sum()
    }

    fn files(&self) -> HashSet<&Path> {
        self.locales.values().flat_map(|translated| &translated.files).map(PathBuf::as_path).collect()
    }

    /// Takes in the folders beside those of the locales that bear the code of a language of which nothing more is known
    /// (Songhay, `son`) and hold files of the same names.
    fn adopt(&mut self, all: &[PathBuf]) {
        let top = self.folder.clone();
        if self.count() == all.len() {
            return;
        }
        let part = |file: &Path| {
            let mut parts = file.strip_prefix(&top).ok()?.components();
            Some((parts.next()?.as_os_str().to_str()?.to_owned(), parts.as_path().to_owned()))
        };
        let own = self.files();
        let names: HashSet<PathBuf> =
            own.iter().filter_map(|file| part(file)).map(|(_, name)| name).collect();
        let others: Vec<(&PathBuf, String, PathBuf)> = all
            .iter()
            .filter(|file| !own.contains(file.as_path()))
            .filter_map(|file| part(file).map(|(tag, name)| (file, tag, name)))
            .collect();
        let adopted: HashSet<&str> = others
            .iter()
            .filter(|(_, _, name)| names.contains(name))
            .map(|(_, tag, _)| tag.as_str())
            .collect();
        for (file, tag, _) in others.iter().filter(|(_, tag, _)| adopted.contains(tag.as_str())) {
            if let Some(locale) = coded_locale(tag) {
                self.add(&locale, file, &top);
            }
        }
    }

    fn join(&mut self, other: Self) {
        for (tag, mut translated) in other.locales {
            match self.locales.entry(tag) {
                Entry::Occupied(mut known) => known.get_mut().files.append(&mut translated.files),
                Entry::Vacant(new) => drop(new.insert(translated)),
            }
        }
    }

    fn tags(&self) -> String {
        self.locales.keys().cloned().collect::<Vec<_>>().join(", ")
    }

    /// The tree as a workspace: below `base` where it lies there, so that paths are shown as the user knows them.
    fn opened(
        self,
        base: &Path,
        source: Option<&Locale>,
        wanted: &[Locale],
        paths: Vec<String>,
    ) -> Result<FoundTree, Failure> {
        let inside = self.folder.starts_with(base);
        let root = if inside { base } else { self.folder.parent().unwrap_or(&self.folder) };
        let show = |path: &Path| {
            let below = path.strip_prefix(root).unwrap_or(path).components();
            below.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
        };
        let resources = show(&self.folder);
        let named = if resources.is_empty() { ".".to_owned() } else { resources.clone() };
        let source = match source {
            Some(source) if self.locales.contains_key(&source.to_string()) => source.clone(),
            Some(source) => {
                let notice = Notice::new("workspace-no-source").with("locale", source.to_string());
                return Err(Failure::in_file(named, notice));
            }
            None => self.likely_source().ok_or_else(|| {
                let notice = Notice::new("workspace-which-source").with("locales", self.tags());
                Failure::in_file(named.clone(), notice)
            })?,
        };
        let stubs: Vec<&Locale> = self.stubs(&source).filter(|locale| !wanted.contains(locale)).collect();
        let mut remarks: Vec<Failure> = Vec::new();
        for stub in &stubs {
            let notice = Notice::new("workspace-stub").with("locale", stub.to_string());
            remarks.push(Failure::in_file(&named, notice.with("source", source.to_string())));
        }
        if !paths.is_empty() {
            // Who asked for a part knows the whole.
            remarks.clear();
        } else if !self.odd.is_empty() {
            let odd = self.odd.iter().map(|path| show(path)).collect::<Vec<_>>().join(", ");
            remarks.push(Failure::in_file(
                &named,
                Notice::new("workspace-no-locale-folders").with("folders", odd),
            ));
        }
        let others = self.locales.values().map(|translated| &translated.locale);
        let targets =
            others.filter(|locale| **locale != source && !stubs.contains(locale)).cloned().collect();
        let settings =
            Settings { source, targets, resources, documents: String::new(), ..Settings::default() };
        let workspace = Self::workspace(root, settings);
        Ok(FoundTree { workspace, paths, remarks })
    }

    fn workspace(root: &Path, settings: Settings) -> Workspace {
        Workspace { root: root.to_owned(), folder: root.to_owned(), settings, has_settings: false }
    }

    /// The only locale; else `en-US` or `en`, the fuller if there are both; else the only English one.
    fn likely_source(&self) -> Option<Locale> {
        let real: Vec<&Translated> =
            self.locales.values().filter(|translated| !translated.locale.is_pseudo()).collect();
        if let [only] = real.as_slice() {
            return Some(only.locale.clone());
        }
        let is_usual =
            |translated: &&&Translated| matches!(translated.locale.to_string().as_str(), "en" | "en-US");
        let usual = real.iter().filter(is_usual);
        if let Some(fullest) = usual.max_by_key(|usual| (usual.files.len(), usual.bytes())) {
            return Some(fullest.locale.clone());
        }
        let locales = real.iter().map(|translated| &translated.locale);
        let english: Vec<&Locale> = locales.filter(|locale| locale.language() == "en").collect();
        if let [only] = english.as_slice() { Some((*only).clone()) } else { None }
    }

    /// Varieties of the source's language with less than half of its text: whatever they lack is read in the source.
    fn stubs(&self, source: &Locale) -> impl Iterator<Item = &Locale> {
        let whole = LazyCell::new(|| self.locales.get(&source.to_string()).map_or(0, Translated::bytes));
        let is_stub = move |translated: &&Translated| {
            let locale = &translated.locale;
            let is_variety = locale.language() == source.language() && locale != source;
            is_variety && !locale.is_pseudo() && 2 * translated.bytes() < *whole
        };
        self.locales.values().filter(is_stub).map(|translated| &translated.locale)
    }
}
