//! `pseudo`: the sources as a tree of a pseudolocale.

use std::path::Path;

use super::Workspace;
use super::disk;
use super::scope::Scope;
use crate::ftl::Resource;
use crate::ftl::{apply, same_structure};
use crate::locale::Locale;
use crate::notice::{Failure, Notice};
use crate::pseudo::{Transformation, pseudolocalize};

/// What writing a pseudolocale came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PseudoRun {
    /// Files that were written.
    pub written: Vec<String>,
    /// Files that were as they should be already.
    pub unchanged: usize,
    /// What could not be done.
    pub failures: Vec<Failure>,
}

impl Workspace {
    /// Writes the sources of these names, or all of them, as texts of a pseudolocale: below `out`, else below the resources.
    ///
    /// # Errors
    /// When the locale is no pseudolocale, or a name stands for nothing.
    pub fn pseudo(
        &self,
        names: &[String],
        locale: &Locale,
        out: Option<&Path>,
    ) -> Result<PseudoRun, Vec<Failure>> {
        let Some(transformation) = Transformation::of(locale) else {
            let notice = Notice::new("pseudo-not-pseudo").with("locale", locale.to_string());
            return Err(vec![Failure::new(notice)]);
        };
        let (tree, failures) = self.load(&Scope { paths: names.to_vec(), ..Scope::default() })?;
        let (project, broken) = tree.project();
        let mut run =
            PseudoRun { failures: failures.into_iter().chain(broken).collect(), ..PseudoRun::default() };
        for file in project.files.iter().filter(|file| file.in_scope && tree.is_source(file)) {
            let resource = &file.resource;
            if let Err(failure) = self.refuse_damaged(resource, file.path) {
                run.failures.push(failure);
                continue;
            }
            let text = apply(resource.text(), &pseudolocalize(resource, transformation)).unwrap_or_default();
            if !same_structure(resource, &Resource::parse(&text)) {
                run.failures.push(Failure::in_file(file.path, Notice::new("pseudo-not-possible")));
                continue;
            }
            let beside = tree.path_beside(file, locale);
            let (path, shown) = match out {
                None => (self.path(&beside), beside),
                Some(folder) => {
                    let below = beside.strip_prefix(self.settings.resources.as_str()).unwrap_or(&beside);
                    let path = folder.join(below.trim_start_matches('/'));
                    let shown = path.strip_prefix(".").unwrap_or(&path).display().to_string();
                    (path, shown)
                }
            };
            run.put(&path, shown, &text);
        }
        Ok(run)
    }
}

impl PseudoRun {
    fn put(&mut self, path: &Path, shown: String, text: &str) {
        if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
            self.unchanged += 1;
            return;
        }
        match disk::write(path, &shown, |out| out.write_all(text.as_bytes())) {
            Ok(()) => self.written.push(shown),
            Err(failure) => self.failures.push(failure),
        }
    }
}
