//! `placeable-limit`: a text of more placeables than Fluent puts together.

use super::{Findings, Group, Hook, Meta, Project};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "placeable-limit",
    severity: Severity::Error,
    group: Group::File,
    waivable: true,
    hooks: &[Hook::Project],
};

/// A text of more placeables than Fluent puts together.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        project.reference_findings(&META).for_each(|draft| out.push(draft));
    }
}
