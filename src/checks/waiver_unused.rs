//! `waiver-unused`: a waiver that excuses nothing. Reported where waivers are applied.

use super::{Group, Meta};
use crate::finding::Severity;

/// What is fixed about it.
pub(super) static META: Meta = Meta {
    id: "waiver-unused",
    severity: Severity::Warning,
    group: Group::Waivers,
    waivable: false,
    hooks: &[],
};

/// A waiver that excuses nothing. Reported where waivers are applied.
pub(super) struct Check;

impl super::Check for Check {
    fn meta(&self) -> &'static Meta {
        &META
    }
}
