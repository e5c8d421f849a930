//! `unknown-locale`: a language of which CLDR knows no plural rules.

use std::collections::HashSet;

use super::{Draft, Findings, Group, Hook, Meta, Project};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unknown-locale",
    severity: Severity::Warning,
    group: Group::File,
    waivable: false,
    hooks: &[Hook::Project],
};

/// A language of which CLDR knows no plural rules.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        let mut seen = HashSet::new();
        for file in project.files.iter().filter(|file| file.in_scope) {
            // A language in another script than its usual one (`zh-Hant`) is not misspelt.
            let other_script = file.locale.langid().script.is_some() && file.locale.is_known();
            if seen.insert(file.locale) && !other_script && project.plurals(file.locale).is_none() {
                let notice = Notice::new("finding-unknown-locale").with("locale", file.locale.to_string());
                out.push(Draft::new(&META, file, 0..0, notice));
            }
        }
    }
}
