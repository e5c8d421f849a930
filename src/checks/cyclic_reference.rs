//! `cyclic-reference`: a text that contains itself.

use super::{Findings, Group, Hook, Meta, Project};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "cyclic-reference",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: false,
    hooks: &[Hook::Project],
};

/// A text that contains itself.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn project(&self, project: &Project<'_>, out: &mut Findings<'_>) {
        project.reference_findings(&META).for_each(|draft| out.push(draft));
    }
}
