//! `obsolete-file`: a target resource without a source resource.

use super::{Draft, Findings, Group, Hook, Meta, Project};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::notice::Notice;
use std::collections::HashSet;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "obsolete-file",
    severity: Severity::Warning,
    group: Group::Coverage,
    waivable: false,
    hooks: &[Hook::Project],
};

/// A target resource without a source resource.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        let paired: HashSet<usize> =
            project.pairs.iter().flat_map(|pair| pair.target.into_iter().chain([pair.source])).collect();
        let is_unreadable = |name: &str| project.unreadable.iter().any(|file| file.name == name);
        for file in project
            .files
            .iter()
            .filter(|file| file.in_scope && file.compared && !paired.contains(&file.index))
        {
            // A source without targets, or a translation whose source cannot be read.
            if project.sources_of(file.locale).is_empty() || is_unreadable(file.name) {
                continue;
            }
            // Terms are a locale's own business; so is a file of nothing else.
            let messages = definitions(&file.resource).filter(|(_, definition)| !definition.term).count();
            if messages > 0 {
                let notice = Notice::new("finding-obsolete-file").with("messages", messages);
                out.push(Draft::new(&META, file, 0..0, notice));
            }
        }
    }
}
