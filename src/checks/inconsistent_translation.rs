//! `inconsistent-translation`: the same source is translated in another way elsewhere in the project.

use super::{Draft, Findings, Group, Meta, VersionsContext};
use crate::finding::Severity;
use crate::notice::Notice;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "inconsistent-translation",
    severity: Severity::Warning,
    group: Group::Consistency,
    waivable: true,
};

/// A translation that differs from the usual one of the same source.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn versions(&self, versions: &VersionsContext<'_>, out: &mut Findings<'_>) {
        let Some(document) = versions.documents.first() else { return };
        let files = &document.project.files;
        let found = &document.project.repeats().inconsistent;
        for repeat in found.get(&document.pair.source).into_iter().flatten() {
            let (other, other_file, other_span) = &repeat.other;
            let (Some(file), Some(other_file)) = (files.get(repeat.place.0), files.get(*other_file)) else {
                continue;
            };
            let notice = Notice::new("finding-inconsistent-translation").with("id", other.as_str());
            let draft = Draft::new(&META, file, repeat.place.1.clone(), notice)
                .id(repeat.key.as_str())
                .severity(repeat.severity)
                .related(other_file, other_span.clone(), Notice::new("report-other-translation"));
            out.push(draft);
        }
    }
}
