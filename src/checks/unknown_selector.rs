//! `unknown-selector`: a choice by a variable that the source message does not have.

use std::collections::HashSet;

use super::unknown_variable::{report, strangers};
use super::{Findings, Group, Hook, Meta, UnitContext};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "unknown-selector",
    severity: Severity::Error,
    group: Group::Structure,
    waivable: true,
    hooks: &[Hook::UnitWithOtherReferences],
};

/// A choice by a variable that the source message does not have.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn unit(&self, context: &UnitContext<'_>, out: &mut Findings<'_>) {
        let strangers = strangers(context);
        // A variable that is shown as well is told where it is shown.
        let is_shown = |name: &str| strangers.iter().any(|other| other.name == name && !other.selector);
        let mut seen = HashSet::new();
        for stranger in strangers.iter().filter(|stranger| !is_shown(stranger.name)) {
            if seen.insert(stranger.name) {
                report(&META, context, stranger, out);
            }
        }
    }
}
