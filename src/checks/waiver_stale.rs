//! `waiver-stale`: a text changed after its waiver was written, so the waiver does not act any more. Reported where waivers are applied.

use super::{Group, Meta};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "waiver-stale",
    severity: Severity::Warning,
    group: Group::Waivers,
    waivable: false,
    hooks: &[],
};

/// A text changed after its waiver was written, so the waiver does not act any more. Reported where waivers are applied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }
}
